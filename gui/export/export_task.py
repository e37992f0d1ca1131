"""What a person wants written: a picture, a comparison, or a movie; and the kinds of files."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from leafscope.core.errors import ExportError
from leafscope.core.export import (
    FORMATS,
    Encoding,
    ExportJob,
    ExportPlan,
    Format,
    MetadataPolicy,
    plan_export,
)
from leafscope.core.export.comparison import ComparisonPlan, Layout, plan_comparison
from leafscope.core.export.formats import JPEG
from leafscope.core.export.movie import MOVIES, Movie, check_frames
from leafscope.core.export.plan import check_name, check_target
from leafscope.core.geometry import Box, Size
from leafscope.core.methods import Method
from leafscope.core.photo import Photo

from ..app.desktop import path_exists

Plan = ExportPlan | ComparisonPlan | Movie
translate = QCoreApplication.translate


class ExportKind(Enum):
    """What is written."""

    PICTURE = "picture"
    SIDE_BY_SIDE = "side by side"
    SPLIT = "split"
    WIPE = "wipe"
    MOVIE = "movie"

    @property
    def layout(self) -> Layout | None:
        """How two renderings are put together, where there are two."""
        return _LAYOUTS.get(self)

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The endings of files that can hold it, the usual one first."""
        return _SUFFIXES.get(self, tuple(FORMATS))


_LAYOUTS = {
    ExportKind.SIDE_BY_SIDE: Layout.SIDE_BY_SIDE,
    ExportKind.SPLIT: Layout.SPLIT,
    ExportKind.WIPE: Layout.WIPE,
}
_SUFFIXES = {ExportKind.WIPE: (".webp", ".gif"), ExportKind.MOVIE: (".webp", ".mp4")}


@dataclass(frozen=True)
class ExportTask:
    """Everything that the dialog's fields say.

    Attributes:
        kind: what is written.
        path: the file.
        region: source pixels; None for the whole photo.
        scale: output pixels per source pixel, unless there is a size.
        size: the exact size of the output, or None.
        encoding: how pixels are stored.
        metadata: what goes along.
        dpi: pixels per inch, None for the photo's.
        method: name of the model or interpolation.
        baseline: what it is compared with.
        seconds: of a movie.

    """

    kind: ExportKind
    path: Path
    region: Box | None
    scale: float
    size: Size | None
    encoding: Encoding
    metadata: MetadataPolicy
    dpi: tuple[float, float] | None
    method: Method
    baseline: Method
    seconds: float

    @property
    def format(self) -> Format | None:
        """The format of a still picture by its ending; None for another ending."""
        return FORMATS.get(self.path.suffix.lower())

    @property
    def job(self) -> ExportJob:
        """The export of a picture or a comparison that this is."""
        return ExportJob(
            self.path,
            self.region,
            None if self.size else self.scale,
            self.size,
            self.encoding,
            self.metadata,
            self.dpi,
            self._methods,
        )

    @property
    def _methods(self) -> tuple[Method, ...]:
        """The methods that the file states; of a comparison, left and right."""
        return (self.method,) if self.kind.layout is None else (self.baseline, self.method)

    def movie(self, photo: Size) -> Movie:
        """Return the movie that this is, from the whole photo to the region.

        Where the format wants even sides, an odd one is a pixel longer.
        """
        whole = Box(0, 0, photo.width, photo.height)
        size = self.job.grid(photo).size
        kind = MOVIES.get(self.path.suffix.lower())
        if kind is not None and kind.even:
            size = Size(size.width + size.width % 2, size.height + size.height % 2)
        end = self.region or whole
        quality = self.encoding.quality
        return Movie(
            self.path,
            whole,
            end,
            size,
            self.seconds,
            quality=quality,
            metadata=self.metadata,
            method=self.method,
        )

    def check(self, photo: Photo) -> Size:
        """Refuse what can't succeed, and return the size of the picture in pixels.

        It looks at the disk, which may take its time.

        Raises:
            ExportError: with the reason.
            ViewError: likewise.

        """
        size = self.check_fields(photo)
        check_target(self.path, photo)
        return size

    def check_fields(self, photo: Photo) -> Size:
        """Refuse what can't succeed on any disk, and return the size of the picture in pixels.

        Metadata are only looked at where a format bounds them, since long ones take their time.

        Raises:
            ExportError: with the reason.
            ViewError: likewise.

        """
        task = self if self.format is JPEG else replace(self, metadata=MetadataPolicy.NONE)
        return task.plan(photo).size

    def plan(self, photo: Photo) -> Plan:
        """Return what will be written, or refuse what can't succeed on any disk.

        Raises:
            ExportError: with the reason.
            ViewError: likewise.

        """
        check_name(self.path)
        if self.kind is ExportKind.MOVIE:
            if self.region is None:
                raise ExportError(
                    translate("ExportTask", "A movie zooms in on a region: choose one.")
                )
            movie = self.movie(photo.size)
            check_frames(movie, photo)
            return movie
        if self.kind.layout is not None:
            return plan_comparison(self.job, photo, self.kind.layout)
        return plan_export(self.job, photo)


def find_unused_path(path: Path, pending_paths: Collection[Path] = ()) -> Path:
    """Return the path, or one like it with a number, that no file bears or is promised yet."""
    number, free = 1, path
    while path_exists(free) or free in pending_paths:
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free


def with_supported_suffix(path: Path, kind: ExportKind, suffix: str | None = None) -> Path:
    """Return a path whose ending is `suffix`, or its own if the kind can have it, else the usual.

    What comes before a dot that is no known ending stays: "a.b" becomes "a.b.png". A path without
    a name, such as "/", has no ending either.
    """
    if not path.name:
        return path
    known = {ending for each in ExportKind for ending in each.suffixes}
    own = path.suffix.lower()
    if suffix is None:
        suffix = own if own in kind.suffixes else kind.suffixes[0]
    bare = path.name[: -len(own)] if own in known else path.name
    return path.with_name(bare + suffix)
