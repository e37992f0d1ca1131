"""A zoom movie: from one region to another, every frame rendered at its own true scale."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image

from ..callbacks import CheckCancelled, Progress, never_cancelled, no_progress
from ..errors import ExportError
from ..geometry import Box, Grid, Size, validate_scale
from ..messages import Message
from ..methods import Method
from ..photo import Photo
from .animation import (
    FRAMES_PER_SECOND,
    MP4,
    WEBP,
    AnimationFormat,
    frame_durations,
    save_webp,
)
from .atomic_write import atomic_sink
from .flatten import OutputColours, render_on_white
from .formats import MetadataPolicy
from .output_metadata import MetadataBlocks, metadata_blocks
from .plan import check_target
from .provenance import Provenance
from .video import require_video, save_mp4
from .writer import SupportsRender
from .zoom_path import ZoomPath, expand_to_aspect

MOVIES = {".webp": WEBP, ".mp4": MP4}
LONGEST = 600.0  # seconds
FASTEST = 120  # frames a second; no screen in use shows more


@dataclass(frozen=True)
class Movie:
    """What a zoom movie shows, and how.

    Attributes:
        path: the file; .webp, or .mp4 where PyAV is installed.
        start: source pixels that it starts with.
        end: source pixels that it ends with.
        size: of a frame. Both regions are brought to its shape, see `zoom_path.expand_to_aspect`.
        seconds: how long it lasts.
        fps: frames a second.
        quality: 1 to 100.
        metadata: what of the photo's goes along in a WebP; an MP4 has none.
        method: what renders it, stated in the file; None if unknown.

    Raises:
        ExportError: for a duration, a rate or a quality that can't be.

    """

    path: Path
    start: Box
    end: Box
    size: Size
    seconds: float = 4.0
    fps: int = FRAMES_PER_SECOND
    quality: int = 80
    metadata: MetadataPolicy = MetadataPolicy.ALL
    method: Method | None = None

    def __post_init__(self) -> None:
        if not 0 < self.seconds <= LONGEST:  # also refuses NaN
            raise ExportError(
                "A movie of {seconds:g} s can't be had (up to {most:g} s).",
                seconds=self.seconds,
                most=LONGEST,
            )
        if not 1 <= self.fps <= FASTEST:
            raise ExportError(
                "{fps} frames a second can't be had (1 to {most}).", fps=self.fps, most=FASTEST
            )
        if not 1 <= self.quality <= 100:
            raise ExportError(
                "A quality of {quality} can't be had (1 to 100).", quality=self.quality
            )

    @property
    def frames(self) -> int:
        """The number of frames, at least the first and the last."""
        return max(2, round(self.seconds * self.fps))

    @property
    def format(self) -> AnimationFormat:
        """The format that the suffix names.

        Raises:
            ExportError: if it names none.

        """
        try:
            return MOVIES[self.path.suffix.lower()]
        except KeyError:
            raise ExportError(
                "{name} has {ending}, which is no format for a movie; there are webp and mp4.",
                name=self.path.name,
                ending=self.path.suffix or Message("no ending"),
            ) from None

    def blocks(self, photo: Photo) -> MetadataBlocks:
        """Return what the file says beside its pictures."""
        if self.format is MP4:
            return MetadataBlocks()
        widest = (
            expand_to_aspect(self.size, region, photo.size) for region in (self.start, self.end)
        )
        scale = max(self.size.width / region.width for region in widest)
        provenance = Provenance.of(photo, (self.method,) if self.method else (), (scale, scale))
        return metadata_blocks(photo, self.size, self.metadata, provenance)

    def grids(self, photo: Size) -> Iterator[Grid]:
        """Return the output pixel centres of each frame."""
        start, end = (
            expand_to_aspect(self.size, region, photo) for region in (self.start, self.end)
        )
        return (place.grid(self.size) for place in ZoomPath(start, end).frames(self.frames))


def check_movie(movie: Movie, photo: Photo) -> None:
    """Refuse what can't succeed, before any work.

    Raises:
        ExportError: for an unknown format or one that isn't installed, a frame larger than the
            format holds, a file that can't be there, or the photo's own file as the target.
        ViewError: for a region that isn't inside the photo, a size that is empty, or a scale out
            of range.

    """
    check_frames(movie, photo)
    check_target(movie.path, photo)


def check_frames(movie: Movie, photo: Photo) -> None:
    """Refuse what can't succeed wherever the file is to be, without a look at the disk.

    Raises:
        ExportError: for an unknown format or one that isn't installed, or a frame larger than the
            format holds.
        ViewError: for a region that isn't inside the photo, a size that is empty, or a scale out
            of range.

    """
    kind = movie.format
    for region in (movie.start, movie.end):
        Grid.from_output_size(photo.size, movie.size, region)
        validate_scale(movie.size.width / expand_to_aspect(movie.size, region, photo.size).width)
    kind.check(movie.size)
    if kind is MP4:
        require_video()


def export_movie(
    renderer: SupportsRender,
    photo: Photo,
    movie: Movie,
    progress: Progress = no_progress,
    check_cancelled: CheckCancelled = never_cancelled,
) -> None:
    """Render a zoom movie frame by frame, and write it.

    What is transparent is shown on white. WebP keeps the photo's colour profile and metadata; for
    MP4, which has neither, colours are converted to sRGB.

    Args:
        renderer: of the photo.
        photo: the photo that it renders.
        movie: regions, size, time and file.
        progress: told the share that is done, 0 to 1.
        check_cancelled: called often; may raise to abandon the work, and then nothing is written.

    Raises:
        ExportError: if it can't be written; a file that was there before is unharmed.
        ViewError: for a region or scale that can't be.

    """
    check_movie(movie, photo)
    kind = movie.format
    colours = OutputColours.of(photo, supports_icc=kind.supports_icc)
    frames = _frames(renderer, photo, movie, colours, progress, check_cancelled)
    with atomic_sink(movie.path, check_cancelled) as sink:
        if kind is MP4:
            save_mp4(sink, frames, movie.size, movie.fps, movie.quality)
        else:
            times = frame_durations(movie.frames, movie.fps)
            said = movie.blocks(photo)
            save_webp(sink, frames, times, movie.quality, replace(said, profile=colours.profile))


def _frames(
    renderer: SupportsRender,
    photo: Photo,
    movie: Movie,
    colours: OutputColours,
    progress: Progress,
    check_cancelled: CheckCancelled,
) -> Iterator[Image.Image]:
    for number, grid in enumerate(movie.grids(photo.size)):
        check_cancelled()
        picture = render_on_white(renderer, grid, check_cancelled)
        progress((number + 1) / movie.frames)
        yield colours.convert(picture)
