"""A wipe: two renderings of one region, and a line between them that moves across and back."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np
from PIL import Image

from ..callbacks import CheckCancelled, Progress, scale_progress
from ..errors import ExportError
from ..geometry import Grid, Size
from ..messages import Message
from ..photo import Photo
from .animation import (
    FRAMES_PER_SECOND,
    GIF,
    WEBP,
    AnimationFormat,
    frame_durations,
    save_gif,
    save_webp,
)
from .atomic_write import atomic_sink
from .flatten import OutputColours, render_on_white
from .job import ExportJob
from .output_metadata import MetadataBlocks
from .picture import Strip
from .plan import check_scale, metadata_of
from .writer import SupportsRender

Ink = tuple[int, int]  # the values of black and of white

WIPES = {".webp": WEBP, ".gif": GIF}
WIPE_FRAMES = 4 * FRAMES_PER_SECOND  # across and back in four seconds
PALETTE_COLOURS = 254  # of a GIF's 256; the other two are the line's
STRIPE_SHARE = 1000  # each of a line's three stripes is a thousandth of the picture's width


@dataclass(frozen=True, eq=False)
class WipePlan:
    """A wipe that can be written.

    Attributes:
        path: the file.
        photo: the photo.
        grid: the output pixel centres of both renderings.
        format: how the file is written.
        quality: 1 to 100.
        said: what the file says beside its pixels.

    """

    path: Path
    photo: Photo
    grid: Grid
    format: AnimationFormat
    quality: int
    said: MetadataBlocks

    @property
    def size(self) -> Size:
        """Of a frame, in pixels."""
        return self.grid.size


def plan_wipe(job: ExportJob, photo: Photo) -> WipePlan:
    """Return the wipe that will be written, or refuse what can't succeed.

    Raises:
        ExportError: for an ending that is no wipe's, or a frame larger than the format holds.
        ViewError: for a scale, size or region that can't be.

    """
    grid, kind = job.grid(photo.size), _format_of(job)
    kind.check(grid.size)
    check_scale(grid)
    said = metadata_of(job, photo, grid, grid.size)
    return WipePlan(job.path, photo, grid, kind, job.encoding.quality, said)


def export_wipe(
    first: SupportsRender,
    second: SupportsRender,
    plan: WipePlan,
    progress: Progress,
    check_cancelled: CheckCancelled,
) -> None:
    """Render both pictures, then write the frames; see `comparison.export_comparison`."""
    with atomic_sink(plan.path, check_cancelled) as sink:
        pair = [
            render_on_white(renderer, plan.grid, check_cancelled, _third(progress, k))
            for k, renderer in enumerate((first, second))
        ]
        _write(sink, pair, plan, _counting(_third(progress, 2), check_cancelled))


def _write(
    file: BinaryIO,
    pair: list[Image.Image],
    plan: WipePlan,
    counted: Callable[[Iterator[Image.Image]], Iterator[Image.Image]],
) -> None:
    colours = OutputColours.of(plan.photo, supports_icc=plan.format.supports_icc)
    first, second = (colours.convert(image) for image in pair)
    times = frame_durations(WIPE_FRAMES, FRAMES_PER_SECOND)
    if plan.format is GIF:
        save_gif(file, counted(_in_palette(first, second)), times)
        return
    a, b = np.asarray(first), np.asarray(second)
    frames = (Image.fromarray(wipe(a, b, at)) for at in wipe_positions(first.width, WIPE_FRAMES))
    said = replace(plan.said, profile=colours.profile)
    save_webp(file, counted(frames), times, plan.quality, said, independent=False)


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


def draw_divider(picture: Strip, position: int, ink: Ink | None = None) -> Strip:
    """Return a picture with a white line with black edges, which is seen on any picture.

    Args:
        picture: [h, w] or [h, w, C].
        position: column that the line is before.
        ink: for pixels that aren't levels but places in a palette.

    """
    width = picture.shape[1]
    stripe = max(1, width // STRIPE_SHARE)
    black, white = ink or (0, np.iinfo(picture.dtype).max)
    lined = picture.copy()
    first = position - (3 * stripe) // 2
    for k, value in enumerate((black, white, black)):
        start = first + k * stripe
        lined[:, max(0, start) : max(0, start + stripe)] = value
    return lined


def wipe(first: Strip, second: Strip, position: int, ink: Ink | None = None) -> Strip:
    """Return `first` on the left of a line and `second` on its right.

    Args:
        first: [h, w] or [h, w, C].
        second: likewise.
        position: column at which `second` begins, 0 to w.
        ink: as for `draw_divider`.

    """
    both = np.concatenate([first[:, :position], second[:, position:]], axis=1)
    return draw_divider(cast("Strip", both), position, ink)


def wipe_positions(width: int, count: int) -> list[int]:
    """Return where the line is in each of `count` frames that repeat without a jolt.

    It starts in the middle, as a preview that shows one frame should show both pictures.
    """
    phases = (2 * math.pi * k / count for k in range(count))
    return [round(width * (1 + math.sin(phase)) / 2) for phase in phases]


def _third(progress: Progress, number: int) -> Progress:
    """Report the part `number` of three, which take about as long."""
    return scale_progress(progress, number / 3, (number + 1) / 3)


def _counting(
    progress: Progress, check_cancelled: CheckCancelled
) -> Callable[[Iterator[Image.Image]], Iterator[Image.Image]]:
    """Return what reports, and may raise, at each frame of a wipe."""

    def counted(frames: Iterator[Image.Image]) -> Iterator[Image.Image]:
        for number, frame in enumerate(frames):
            check_cancelled()
            progress((number + 1) / WIPE_FRAMES)
            yield frame

    return counted


def _format_of(job: ExportJob) -> AnimationFormat:
    try:
        return WIPES[job.path.suffix.lower()]
    except KeyError:
        raise ExportError(
            "{name} has {ending}, which is no format for a wipe; there are webp and gif.",
            name=job.path.name,
            ending=job.path.suffix or Message("no ending"),
        ) from None
