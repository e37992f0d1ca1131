"""Batch exports, which open one photo at a time, and their file names."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import ExportError
from ..geometry import Box
from ..photo import Photo
from .atomic_write import check_regular_file, create_folder
from .formats import FORMATS
from .plan import ExportPlan, check_target, plan_export
from .presets import ExportSettings

PLACEHOLDER = re.compile(r"\{\{|\}\}|\{(\w*)\}")  # {{ and }} stand for literal braces
DEFAULT_SUFFIX = ".png"  # for photos in formats that Leafscope can't write


@dataclass(frozen=True)
class BatchItem:
    """The export of one photo in a batch; the photo isn't open yet."""

    source: Path
    path: Path
    settings: ExportSettings  # shared by all exports of the batch
    region: Box | None = None  # in source pixels, None for the whole photo
    creates_folder: bool = True  # whether a missing folder is created
    device: str = "auto"  # "auto", "cpu", "cuda" or "mps"
    overwrite: bool = True  # whether an existing file may be replaced

    def plan(self, photo: Photo) -> ExportPlan:
        """Plan the export of the opened photo; create the output folder if `creates_folder`."""
        job = self.settings.build_job(photo, self.path, self.region)
        if self.creates_folder:
            create_folder(self.path.parent)
        check_target(self.path, photo, overwrite=self.overwrite)
        return plan_export(replace(job, device=self.device, overwrite=self.overwrite), photo)


def plan_batch(
    sources: Sequence[Path],
    out: str,
    settings: ExportSettings,
    *,
    region: Box | None = None,
    device: str = "auto",
    overwrite: bool = True,
) -> list[BatchItem]:
    """Return one item per photo without opening the photos; see `Naming` for `out` and errors."""
    naming = Naming(
        out, settings.size.label, str(settings.method), settings.format, settings.pattern
    )
    creates_folder = naming.creates_folders(len(sources))
    return [
        BatchItem(source, path, settings, region, creates_folder, device, overwrite)
        for source, path in zip(sources, naming.paths(sources), strict=True)
    ]


@dataclass(frozen=True)
class Naming:
    """Builds output file names; raises ExportError for an unknown format, an empty name or "-"."""

    # a file, a folder, or a pattern with {name}, {scale}, {model} and {index}; literal braces are
    # written as {{ and }}
    out: str
    scale: str  # the value of {scale}, such as "3.7x"
    model: str  # the value of {model}
    format: str | None = None  # the format for names without suffix; None keeps the photo's format
    pattern: str = "{name}"  # file names in a folder, with the same placeholders

    def __post_init__(self) -> None:
        if not self.pattern.strip():
            raise ExportError(
                "The name pattern is empty. Enter one such as {example}.", example="{name}-{scale}"
            )
        if not self.out:
            raise ExportError("The output name is empty. Give -o a file, a folder or a pattern.")
        if self.out == "-":
            raise ExportError(
                "Images can't be written to standard output. Give -o a file, a folder or a pattern."
            )
        if self.format is not None and self._suffix not in FORMATS:
            choices = ", ".join(suffix.removeprefix(".") for suffix in FORMATS)
            raise ExportError(
                "Can't export to {ending}. Choose one of {choices}.",
                ending=self.format,
                choices=choices,
            )

    def paths(self, photos: Sequence[Path]) -> list[Path]:
        """Return each photo's output path; raises ExportError if one is an input or a duplicate."""
        if self._is_folder(len(photos)):
            names = [self._fill(self.pattern, photos, index) for index in range(len(photos))]
            paths = [self._folder / name for name in names]
        elif self._is_pattern:
            paths = [Path(self._fill(self.out, photos, index)) for index in range(len(photos))]
        elif len(photos) > 1:
            raise ExportError(
                "{out} is a single file, but there are {count} photos. Give a folder, or a pattern "
                "such as {{name}}{suffix}.",
                out=self.out,
                count=len(photos),
                suffix=Path(self.out).suffix,
            )
        else:
            check_regular_file(Path(self.out))  # before a suffix makes it another file
            paths = [Path(self.out + self._ending(self.out, photos[0]))]
        _check_distinct(photos, paths)
        return paths

    def creates_folders(self, count: int) -> bool:
        """Return whether exporting `count` photos creates missing folders."""
        return self._is_pattern or self._is_folder(count)

    def _is_folder(self, count: int) -> bool:
        """Return whether `out` denotes a folder when `count` photos are exported."""
        if self.out.endswith(("/", os.sep)) or _is_existing_folder(self._folder):
            return True
        is_multiple = count > 1 and not self._is_pattern
        return is_multiple and Path(self.out).suffix.lower() not in FORMATS

    @property
    def _folder(self) -> Path:
        """`out` as a folder path, with `{{` and `}}` unescaped unless this folder exists."""
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

    def _fill(self, pattern: str, photos: Sequence[Path], index: int) -> str:
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
                    "Unknown placeholder {placeholder} in {pattern}. Choose from {known}.",
                    placeholder=match[0],
                    pattern=pattern,
                    known=known,
                )
            return values[match[1]]

        return PLACEHOLDER.sub(fill, pattern) + self._ending(pattern, photo)

    def _ending(self, name: str, photo: Path) -> str:
        """Return the suffix to append to a file name or pattern; "" if it already has a suffix."""
        suffix = Path(name).suffix.lower()
        if suffix in FORMATS:
            if self.format is not None and FORMATS[suffix] is not FORMATS[self._suffix]:
                raise ExportError(
                    "{name} doesn't match the format {format}. Change one of them.",
                    name=name,
                    format=self.format,
                )
            return ""
        if self.format is not None:
            return self._suffix
        if suffix and not PLACEHOLDER.search(suffix):
            return ""  # the export rejects an unknown suffix and lists the known ones
        own = photo.suffix.lower()
        return own if own in FORMATS else DEFAULT_SUFFIX


def _check_distinct(photos: Sequence[Path], paths: Sequence[Path]) -> None:
    """Raise ExportError if an output would replace an input or another output."""
    sources = {_canonical(photo) for photo in photos}
    taken: dict[str, Path] = {}
    for photo, path in zip(photos, paths, strict=True):
        canonical = _canonical(path)
        if canonical in sources:
            raise ExportError(
                "{path} is one of the input photos. Choose another output name.", path=path
            )
        if canonical in taken:
            raise ExportError(
                "{first} and {second} would both be written to {path}. "
                "Use a pattern with {{index}}.",
                first=taken[canonical],
                second=photo,
                path=path,
            )
        taken[canonical] = photo


def _canonical(path: Path) -> str:
    return os.path.normcase(os.path.realpath(path))


def _is_existing_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # the name is too long; writing will report that
        return False
