"""The same region twice, for people to judge: as two pictures, as halves of one, or as a wipe."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..cancelling import CheckCancelled, never_cancelled
from ..errors import ExportError
from ..geometry import Box, Grid, Size, checked_scale
from ..photo import Photo
from ..phrase import Phrase
from .animation import (
    FRAMES_PER_SECOND,
    GIF,
    WEBP,
    AnimationFormat,
    MetadataBlocks,
    durations,
    save_gif,
    save_webp,
)
from .job import ExportJob, check_picture, check_size
from .layouts import gap_between, side_by_side, wipe, wipe_positions, with_line
from .metadata import exif_for, xmp_for
from .opaque import Colours, render_opaque
from .picture import Strip
from .sink import whole_sink
from .target import check_target
from .writer import Renders, picture_of, rendered, say_nothing, write

Progress = Callable[[float], None]

WIPES = {".webp": WEBP, ".gif": GIF}
WIPE_FRAMES = 4 * FRAMES_PER_SECOND  # across and back in four seconds
PALETTE_COLOURS = 254  # of a GIF's 256; the other two are the line's


class Layout(Enum):
    """How two renderings of one region are put together.

    Side by side; the left half of one and the right half of the other; or the same with a line
    that moves across and back.
    """

    SIDE_BY_SIDE = "side-by-side"
    SPLIT = "split"
    WIPE = "wipe"


def check_comparison(job: ExportJob, photo: Photo, layout: Layout) -> Size:
    """Refuse what can't succeed, and return the size of the picture that will be written.

    Raises:
        ExportError: for an unknown format, a picture larger than the format or the memory holds,
            a file that can't be there, or the photo's own file as the target.
        ViewError: for a scale, size or region that can't be.

    """
    check_target(job.path, photo)
    return check_pictures(job, photo, layout)


def check_pictures(job: ExportJob, photo: Photo, layout: Layout) -> Size:
    """Refuse what can't succeed wherever the file is to be, without a look at the disk.

    Returns:
        The size of the picture that would be written.

    Raises:
        ExportError: for an unknown format, or a picture larger than the format or the memory holds.
        ViewError: for a scale, size or region that can't be.

    """
    if layout is not Layout.WIPE:
        size = _size_of(check_picture(job, photo), layout)
        check_size(job.format, size)
        return size
    grid = job.grid(photo.size)
    _wipe_format(job).check(grid.size)
    for axis in (grid.x, grid.y):
        checked_scale(1 / axis.step)
    return grid.size


def export_comparison(
    first: Renders,
    second: Renders,
    photo: Photo,
    job: ExportJob,
    layout: Layout,
    progress: Progress = say_nothing,
    check_cancelled: CheckCancelled = never_cancelled,
) -> None:
    """Render a region with two renderers on one grid, and write them together.

    Nothing is written on the pictures but the line between them, and what is transparent is shown
    on white. A still picture has all that an export has: profile, metadata, depth. A wipe is of
    8-bit RGB with the photo's profile and metadata; a GIF, which holds neither, is converted to
    sRGB.

    Args:
        first: shown on the left, bicubic as a rule.
        second: shown on the right.
        photo: the photo that both render.
        job: region, size and file; a wipe is written as .webp or .gif.
        layout: how.
        progress: told the share that is done, 0 to 1.
        check_cancelled: called often; may raise to abandon the work, and then nothing is written.

    Raises:
        ExportError: if it can't be written; a file that was there before is unharmed.
        ViewError: for a scale, size or region that can't be.

    """
    size = check_comparison(job, photo, layout)
    grid = job.grid(photo.size)
    with whole_sink(job.path, check_cancelled) as sink:
        if layout is Layout.WIPE:
            pair = [
                render_opaque(renderer, photo, grid, check_cancelled, _part(progress, k))
                for k, renderer in enumerate((first, second))
            ]
            _write_wipe(sink, pair, photo, job, _counting(_part(progress, 2), check_cancelled))
            return
        picture = replace(
            picture_of(job, photo),
            size=size,
            alpha=False,
            exif=exif_for(photo, size, job.metadata, job.dpi),
            xmp=xmp_for(photo, size, job.metadata, job.provenance(photo)),
        )

        def strips(renderer: Renders, report: Progress) -> Iterator[Strip]:
            return rendered(renderer, photo, grid, picture, report, check_cancelled)

        composed: Iterator[Strip]
        if layout is Layout.SPLIT:
            halves = Halves(first, second, grid.x.count // 2)
            composed = (with_line(s, halves.middle) for s in strips(halves, progress))
        else:
            both = zip(strips(first, say_nothing), strips(second, progress), strict=True)
            composed = (side_by_side(left, right) for left, right in both)
        write(sink, job.format, picture, composed)


@dataclass(frozen=True)
class Halves:
    """Renders one picture with two renderers, `second` from the column `middle`."""

    first: Renders
    second: Renders
    middle: int

    def render(
        self, grid: Grid, check_cancelled: CheckCancelled = never_cancelled
    ) -> NDArray[np.float32]:
        """Render some rows of the picture, RGB in [0, 1], [h, w, 3]."""
        width, height = grid.x.count, grid.y.count
        left = grid.cut(Box(0, 0, self.middle, height))
        right = grid.cut(Box(self.middle, 0, width - self.middle, height))
        halves = [
            self.first.render(left, check_cancelled),
            self.second.render(right, check_cancelled),
        ]
        return np.concatenate(halves, axis=1)


def _size_of(one: Size, layout: Layout) -> Size:
    if layout is Layout.SPLIT:
        return one
    return Size(2 * one.width + gap_between(one.width), one.height)


def _write_wipe(
    file: BinaryIO,
    pair: list[Image.Image],
    photo: Photo,
    job: ExportJob,
    counted: Callable[[Iterator[Image.Image]], Iterator[Image.Image]],
) -> None:
    kind = _wipe_format(job)
    colours = Colours.of(photo, profiled=kind.profiled)
    first, second = (colours.convert(image) for image in pair)
    times = durations(WIPE_FRAMES, FRAMES_PER_SECOND)
    if kind is GIF:
        save_gif(file, counted(_in_palette(first, second)), times)
        return
    size = Size(first.width, first.height)
    a, b = np.asarray(first), np.asarray(second)
    frames = (Image.fromarray(wipe(a, b, at)) for at in wipe_positions(first.width, WIPE_FRAMES))
    said = MetadataBlocks(
        exif_for(photo, size, job.metadata, job.dpi),
        xmp_for(photo, size, job.metadata, job.provenance(photo)),
        colours.profile,
    )
    save_webp(file, counted(frames), times, job.encoding.quality, said, independent=False)


def _in_palette(first: Image.Image, second: Image.Image) -> Iterator[Image.Image]:
    """Yield the frames of a wipe with one palette, dithered once: nothing but the line moves."""
    both = Image.fromarray(np.concatenate([np.asarray(first), np.asarray(second)]))
    palette = both.quantize(PALETTE_COLOURS, Image.Quantize.FASTOCTREE)
    a, b = (
        np.asarray(image.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG))
        for image in (first, second)
    )
    used = 1 + int(max(a.max(), b.max()))  # padding would make Pillow search for a long time
    colours = bytes(palette.getpalette() or ())[: 3 * used] + bytes(3) + b"\xff" * 3
    ink = (used, used + 1)
    for position in wipe_positions(first.width, WIPE_FRAMES):
        frame = Image.fromarray(wipe(a, b, position, ink))
        frame.putpalette(colours)
        yield frame


def _part(progress: Progress, number: int) -> Progress:
    """Report the part `number` of three, which take about as long."""
    return lambda share: progress((number + share) / 3)


def _counting(
    progress: Progress, check_cancelled: CheckCancelled
) -> Callable[[Iterator[Image.Image]], Iterator[Image.Image]]:
    """Return what reports, and pauses, at each frame of a wipe."""

    def counted(frames: Iterator[Image.Image]) -> Iterator[Image.Image]:
        for number, frame in enumerate(frames):
            check_cancelled()
            progress((number + 1) / WIPE_FRAMES)
            yield frame

    return counted


def _wipe_format(job: ExportJob) -> AnimationFormat:
    try:
        return WIPES[job.path.suffix.lower()]
    except KeyError:
        raise ExportError(
            "{name} has {ending}, which is no format for a wipe; there are webp and gif.",
            name=job.path.name,
            ending=job.path.suffix or Phrase("no ending"),
        ) from None
