"""Export jobs: the region of a photo to render, its output size, and the file to write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from ..errors import ExportError
from ..geometry import Box, Grid, Size
from ..messages import Message
from ..methods import Method
from .formats import ANIMATED_WEBP, FORMATS, GIF, MP4, Encoding, Format, MetadataPolicy

DEFAULT_FPS = 25
MAX_FPS = 120  # frames per second; no common screen shows more
MAX_SECONDS = 600.0  # duration of a movie

_ANIMATIONS: Mapping[str, Mapping[str, Format]] = {
    "wipe": {".webp": ANIMATED_WEBP, ".gif": GIF},
    "movie": {".webp": ANIMATED_WEBP, ".mp4": MP4},
}


class ExportKind(Enum):
    """What is exported: one picture, a comparison of two, or a zoom movie."""

    PICTURE = "picture"
    SIDE_BY_SIDE = "side-by-side"
    SPLIT = "split"  # left half by the baseline, right half by the method
    WIPE = "wipe"  # the same, with a divider that moves across and back
    MOVIE = "movie"

    @property
    def is_comparison(self) -> bool:
        """Whether the picture of a baseline is rendered too, for comparison."""
        return self in (ExportKind.SIDE_BY_SIDE, ExportKind.SPLIT, ExportKind.WIPE)

    @property
    def formats(self) -> Mapping[str, Format]:
        """Formats by file suffix, the default first."""
        return _ANIMATIONS.get(self.value, FORMATS)

    @property
    def suffixes(self) -> tuple[str, ...]:
        """File suffixes, the default first."""
        return tuple(self.formats)


@dataclass(frozen=True)
class ExportJob:
    """An export of a region of a photo at a scale or size. Raises ExportError if invalid."""

    path: Path  # its suffix decides the format
    region: Box | None = None  # in source pixels, None for the whole photo. A movie ends with it.
    scale: float | None = None  # output pixels per source pixel, on the same pixel grid as the view
    size: Size | None = None  # exact size of the output in pixels, instead of a scale
    encoding: Encoding = field(default_factory=Encoding)
    metadata: MetadataPolicy = MetadataPolicy.ALL  # which of the photo's metadata are kept
    dpi: tuple[float, float] | None = None  # pixels per inch, across and down; None: the photo's
    method: Method | None = None  # what renders the photo, stored in the file; None if unknown
    kind: ExportKind = ExportKind.PICTURE
    baseline: Method | None = None  # what renders the left side of a comparison
    start: Box | None = None  # region at the start of a movie, None for the whole photo
    seconds: float = 4.0  # duration of a movie
    fps: int = DEFAULT_FPS  # frames per second of a movie
    device: str = "auto"  # "auto", "cpu", "cuda" or "mps"
    overwrite: bool = True  # whether an existing file may be replaced

    def __post_init__(self) -> None:
        if (self.scale is None) == (self.size is None):
            raise ExportError("An export needs either a scale or a size.")
        if not 0 < self.seconds <= MAX_SECONDS:  # also rejects NaN
            raise ExportError(
                "A movie can last up to {most:g} s, not {seconds:g} s.",
                seconds=self.seconds,
                most=MAX_SECONDS,
            )
        if not 1 <= self.fps <= MAX_FPS:
            raise ExportError(
                "The frame rate must be between 1 and {most} per second, not {fps}.",
                fps=self.fps,
                most=MAX_FPS,
            )

    @property
    def format(self) -> Format:
        """The format of the file; raises ExportError if it doesn't support this kind of export."""
        try:
            return self.kind.formats[self.path.suffix.lower()]
        except KeyError:
            raise ExportError(
                "Can't export to {ending}. Choose one of {choices}.",
                ending=self.path.suffix or Message("a file without an extension"),
                choices=", ".join(suffix.removeprefix(".") for suffix in self.kind.formats),
            ) from None

    @property
    def frame_count(self) -> int:
        """Number of frames in a movie, at least 2."""
        return max(2, round(self.seconds * self.fps))

    @property
    def methods(self) -> tuple[Method, ...]:
        """The known methods; for a comparison, the left side's method is first."""
        methods = (self.baseline, self.method) if self.kind.is_comparison else (self.method,)
        return tuple(method for method in methods if method is not None)

    def grid(self, photo: Size) -> Grid:
        """Return the grid of the region's output pixels; raises ViewError for an invalid region."""
        if self.size is not None:
            return Grid.from_output_size(photo, self.size, self.region)
        assert self.scale is not None
        return Grid.at_scale(photo, self.scale, self.region)

    def with_even_sides(self, photo: Size) -> ExportJob:
        """Return the job with odd output sides increased by 1 if the format needs even sides."""
        known = self.kind.formats.get(self.path.suffix.lower())
        if known is None or not known.even_sides:
            return self
        size = self.grid(photo).size
        even = Size(size.width + size.width % 2, size.height + size.height % 2)
        return replace(self, scale=None, size=even)


def with_supported_suffix(path: Path, kind: ExportKind, suffix: str | None = None) -> Path:
    """Return `path` with a suffix that this kind of export supports.

    Only suffixes of export formats are replaced: "a.b" becomes "a.b.png". Without `suffix`, a
    supported suffix of `path` is kept. A path without a file name, such as "/", is unchanged.
    """
    if not path.name:
        return path
    own = path.suffix.lower()
    if suffix is None:
        suffix = own if own in kind.suffixes else kind.suffixes[0]
    known = {ending for each in ExportKind for ending in each.suffixes}
    stem = path.name[: -len(own)] if own in known else path.name
    return path.with_name(stem + suffix)
