"""Output file names of one command: a single file, a folder, or a pattern."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import ExportError
from ..export.atomic_write import check_regular_file
from ..export.formats import FORMATS

PLACEHOLDER = re.compile(r"\{\{|\}\}|\{(\w*)\}")  # {{ and }} stand for literal braces
DEFAULT_SUFFIX = ".png"  # for photos in formats that Leafscope can't write


@dataclass(frozen=True)
class Naming:
    """Output file names for a list of photos.

    Attributes:
        out: a file, a folder, or a pattern with {name}, {scale}, {model} and {index}; literal
            braces are written as {{ and }}.
        scale: the value of {scale}, such as "3.7x".
        model: the value of {model}.
        format: the format for an `out` without suffix; None keeps the photo's format.

    Raises:
        ExportError: for an unknown format, an empty name, or "-".

    """

    out: str
    scale: str
    model: str
    format: str | None = None

    def __post_init__(self) -> None:
        if not self.out:
            raise ExportError("The output name is empty. Give -o a file, a folder or a pattern.")
        if self.out == "-":
            raise ExportError(
                "Images can't be written to standard output. Give -o a file, a folder or a pattern."
            )
        if self.format is not None and self._suffix not in FORMATS:
            choices = ", ".join(suffix.removeprefix(".") for suffix in FORMATS)
            raise ExportError(f"Can't export to {self.format}. Choose one of {choices}.")

    def paths(self, photos: Sequence[Path]) -> list[Path]:
        """Return the output file of each photo.

        Raises:
            ExportError: if two files are the same, one is an input, or `out` names only one file.

        """
        if self.is_folder(len(photos)):
            paths = [self._folder / (photo.stem + self._ending("", photo)) for photo in photos]
        elif self._is_pattern:
            paths = [self._fill_pattern(photos, index) for index in range(len(photos))]
        elif len(photos) > 1:
            raise ExportError(
                f"{self.out} is a single file, but there are {len(photos)} photos. Give a folder, "
                f"or a pattern such as {{name}}{Path(self.out).suffix}."
            )
        else:
            check_regular_file(Path(self.out))  # the suffix would turn it into another file
            paths = [Path(self.out + self._ending(self.out, photos[0]))]
        _check_distinct(photos, paths)
        return paths

    def creates_folders(self, count: int) -> bool:
        """Return whether missing folders are created for this number of photos."""
        return self._is_pattern or self.is_folder(count)

    def is_folder(self, count: int) -> bool:
        """Return whether `out` is a folder, existing or new, for this number of photos."""
        if self.out.endswith(("/", os.sep)) or _is_existing_folder(self._folder):
            return True
        is_multiple = count > 1 and not self._is_pattern
        return is_multiple and Path(self.out).suffix.lower() not in FORMATS

    @property
    def _folder(self) -> Path:
        """`out` as a folder: literally if it exists, otherwise with unescaped braces."""
        literal = Path(self.out)
        has_placeholder = any(match[1] is not None for match in PLACEHOLDER.finditer(self.out))
        if has_placeholder or _is_existing_folder(literal):
            return literal
        return Path(self.out.replace("{{", "{").replace("}}", "}"))

    @property
    def _is_pattern(self) -> bool:
        return PLACEHOLDER.search(self.out) is not None

    @property
    def _suffix(self) -> str:
        return f".{(self.format or '').lower().removeprefix('.')}"

    def _fill_pattern(self, photos: Sequence[Path], index: int) -> Path:
        photo = photos[index]
        values = {
            "name": photo.stem,
            "scale": self.scale,
            "model": self.model,
            "index": f"{index + 1:0{len(str(len(photos)))}}",
        }

        def fill(match: re.Match[str]) -> str:
            if match[1] is None:
                return match[0][0]
            if match[1] not in values:
                known = ", ".join(f"{{{name}}}" for name in values)
                raise ExportError(
                    f"Unknown placeholder {match[0]} in {self.out}. Choose from {known}."
                )
            return values[match[1]]

        return Path(PLACEHOLDER.sub(fill, self.out) + self._ending(self.out, photo))

    def _ending(self, name: str, photo: Path) -> str:
        """Return the suffix to append to a name, whose placeholders are not filled in."""
        suffix = Path(name).suffix.lower()
        if suffix in FORMATS:
            if self.format is not None and FORMATS[suffix] is not FORMATS[self._suffix]:
                raise ExportError(
                    f"{name} doesn't match the format {self.format}. Change one of them."
                )
            return ""
        if self.format is not None:
            return self._suffix
        if suffix and not PLACEHOLDER.search(suffix):
            return ""  # the export refuses an unknown suffix and lists the known ones
        own = photo.suffix.lower()
        return own if own in FORMATS else DEFAULT_SUFFIX


def _check_distinct(photos: Sequence[Path], paths: Sequence[Path]) -> None:
    """Refuse outputs that replace an input or each other."""
    sources = {_canonical(photo) for photo in photos}
    taken: dict[str, Path] = {}
    for photo, path in zip(photos, paths, strict=True):
        canonical = _canonical(path)
        if canonical in sources:
            raise ExportError(f"{path} is one of the photos to read. Choose another output name.")
        if canonical in taken:
            raise ExportError(
                f"{taken[canonical]} and {photo} would both be written to {path}. "
                "Use a pattern with {index}."
            )
        taken[canonical] = photo


def _canonical(path: Path) -> str:
    return os.path.normcase(os.path.realpath(path))


def _is_existing_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # the name is too long, which writing reports
        return False
