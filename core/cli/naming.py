"""What the files are called that one command writes: a file, a folder, or a pattern."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import ExportError
from ..export.atomic_write import check_regular_file
from ..export.formats import FORMATS

FIELD = re.compile(r"\{\{|\}\}|\{(\w*)\}")  # a brace written twice stands for itself
OTHERWISE = ".png"  # for photos of formats that can only be read


@dataclass(frozen=True)
class Naming:
    """How the files are called that are made of some photos.

    Attributes:
        out: a file, a folder, or a pattern with {name}, {scale}, {model} and {index}, in
            which a brace that is meant is written twice.
        scale: what {scale} stands for, "3.7x".
        model: what {model} stands for.
        format: "png" or the like, where `out` says none; None for the photo's own.

    Raises:
        ExportError: for an unknown format, no name, or the sign for standard output.

    """

    out: str
    scale: str
    model: str
    format: str | None = None

    def __post_init__(self) -> None:
        if not self.out:
            raise ExportError("The output has no name: give -o a file, a folder or a pattern.")
        if self.out == "-":
            raise ExportError(
                "Pictures aren't written to standard output: give -o a file, a folder or a pattern."
            )
        if self.format is not None and self._suffix not in FORMATS:
            choices = ", ".join(suffix.removeprefix(".") for suffix in FORMATS)
            raise ExportError(f"{self.format} is no format to export to; there are {choices}.")

    def paths(self, photos: Sequence[Path]) -> list[Path]:
        """Return the file of each photo.

        Raises:
            ExportError: if two would be the same, one is among the photos, or `out` can't name
                so many.

        """
        if self.names_folder(len(photos)):
            paths = [self._folder / (photo.stem + self._ending("", photo)) for photo in photos]
        elif self._is_pattern:
            paths = [self._filled(photos, index) for index in range(len(photos))]
        elif len(photos) > 1:
            raise ExportError(
                f"{self.out} is one file for {len(photos)} photos; name a folder, or a pattern "
                f"such as {{name}}{Path(self.out).suffix}."
            )
        else:
            check_regular_file(Path(self.out))  # before an ending makes another name of it
            paths = [Path(self.out + self._ending(self.out, photos[0]))]
        _check_apart(photos, paths)
        return paths

    def makes_folders(self, count: int) -> bool:
        """Whether folders that aren't there are made, as for many files, or refused."""
        return self._is_pattern or self.names_folder(count)

    def names_folder(self, count: int) -> bool:
        """Whether `out` is a folder, there or to be made, for this number of photos."""
        if self.out.endswith(("/", os.sep)) or _is_folder(self._folder):
            return True
        several = count > 1 and not self._is_pattern
        return several and Path(self.out).suffix.lower() not in FORMATS

    @property
    def _folder(self) -> Path:
        """What `out` is if it is a folder: as it is written, else by what its braces mean."""
        plain = Path(self.out)
        if _is_folder(plain) or any(found[1] is not None for found in FIELD.finditer(self.out)):
            return plain
        return Path(self.out.replace("{{", "{").replace("}}", "}"))

    @property
    def _is_pattern(self) -> bool:
        return FIELD.search(self.out) is not None

    @property
    def _suffix(self) -> str:
        return f".{(self.format or '').lower().removeprefix('.')}"

    def _filled(self, photos: Sequence[Path], index: int) -> Path:
        photo = photos[index]
        values = {
            "name": photo.stem,
            "scale": self.scale,
            "model": self.model,
            "index": f"{index + 1:0{len(str(len(photos)))}}",
        }

        def value(found: re.Match[str]) -> str:
            if found[1] is None:
                return found[0][0]
            if found[1] not in values:
                known = ", ".join(f"{{{field}}}" for field in values)
                raise ExportError(
                    f"{found[0]} in {self.out} stands for nothing; there are {known}."
                )
            return values[found[1]]

        return Path(FIELD.sub(value, self.out) + self._ending(self.out, photo))

    def _ending(self, written: str, photo: Path) -> str:
        """Return what a name lacks to say its format; `written` is it, fields not filled in."""
        said = Path(written).suffix.lower()
        if said in FORMATS:
            if self.format is not None and FORMATS[said] is not FORMATS[self._suffix]:
                raise ExportError(f"{written} doesn't end as a file of the format {self.format}.")
            return ""
        if self.format is not None:
            return self._suffix
        if said and not FIELD.search(said):
            return ""  # a name of no known format, refused with the list of those
        own = photo.suffix.lower()
        return own if own in FORMATS else OTHERWISE


def _check_apart(photos: Sequence[Path], paths: Sequence[Path]) -> None:
    """Refuse to write one file twice, or over a photo that is yet to be read."""
    sources = {_identity(photo) for photo in photos}
    taken: dict[str, Path] = {}
    for photo, path in zip(photos, paths, strict=True):
        identity = _identity(path)
        if identity in sources:
            raise ExportError(f"{path} is a photo that is to be read; choose another name.")
        if identity in taken:
            raise ExportError(
                f"{taken[identity]} and {photo} would both be written to {path}; "
                "a pattern with {index} tells them apart."
            )
        taken[identity] = photo


def _identity(path: Path) -> str:
    return os.path.normcase(os.path.realpath(path))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name too long; writing it will say so
        return False
