"""Export a picture, a comparison of two methods or a zoom movie to a file."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import BinaryIO, cast

import numpy as np
from PIL import Image

from ..callbacks import (
    CheckCancelled,
    Progress,
    never_cancelled,
    no_progress,
    scale_progress,
    split_progress,
)
from ..geometry import Box
from .animation import frame_durations, save_gif, save_mp4, save_webp
from .atomic_write import atomic_sink
from .formats import GIF, MP4, Strip
from .job import DEFAULT_FPS, ExportKind
from .plan import ExportPlan, check_target, gap_width
from .strips import (
    SupportsRender,
    render_on_white,
    render_strips,
    strip_rows,
    to_output_colours,
    write_image,
)

WIPE_FRAMES = 4 * DEFAULT_FPS  # the divider moves across and back in four seconds
PALETTE_COLOURS = 254  # of a GIF's 256; the other two are the divider's
STRIPE_SHARE = 1000  # each of a divider's three stripes is 1/1000 of the picture's width

Ink = tuple[int, int]  # the pixel values of black and white


def export(
    renderer: SupportsRender,
    plan: ExportPlan,
    progress: Progress = no_progress,
    check_cancelled: CheckCancelled = never_cancelled,
    *,
    baseline: SupportsRender | None = None,
) -> None:
    """Render an export and write its file; after any failure, an existing file is unchanged.

    PNG and TIFF are written during rendering, so memory doesn't grow with the image.
    `check_cancelled` is called often. It may block, or raise an exception to stop without writing a
    file. `baseline` renders the left side of a comparison. Raises ExportError if the file can't be
    written.
    """
    job = plan.job
    check_target(job.path, plan.photo, overwrite=job.overwrite)
    with atomic_sink(job.path, check_cancelled) as sink:
        if job.kind is ExportKind.MOVIE:
            _write_movie(sink, renderer, plan, progress, check_cancelled)
        elif job.kind.is_comparison:
            assert baseline is not None
            _write_comparison(sink, baseline, renderer, plan, progress, check_cancelled)
        else:
            strips = render_strips(renderer, plan.grid, plan.spec, progress, check_cancelled)
            write_image(sink, plan.format, plan.spec, strips)


def _write_movie(
    file: BinaryIO,
    renderer: SupportsRender,
    plan: ExportPlan,
    progress: Progress,
    check_cancelled: CheckCancelled,
) -> None:
    """Render and encode a movie; WebP keeps profile and metadata, MP4 is sRGB without metadata."""
    job = plan.job

    def frames() -> Iterator[Image.Image]:
        regions = plan.zoom_path.frames(job.frame_count)
        for number, region in enumerate(regions, 1):
            check_cancelled()
            picture = render_on_white(renderer, region.grid(plan.size), check_cancelled)
            progress(number / job.frame_count)
            yield to_output_colours(picture, plan.photo, plan.format)

    if plan.format is MP4:
        save_mp4(file, frames(), plan.size, job.fps, job.encoding.quality)
    else:
        save_webp(file, frames(), frame_durations(job.frame_count, job.fps), plan.spec)


def _write_comparison(
    file: BinaryIO,
    left: SupportsRender,
    right: SupportsRender,
    plan: ExportPlan,
    progress: Progress,
    check_cancelled: CheckCancelled,
) -> None:
    """Render a region with two renderers; write both pictures, separated by a divider or gap."""
    if plan.job.kind is ExportKind.WIPE:
        _write_wipe(file, left, right, plan, progress, check_cancelled)
        return

    grid, width = plan.grid, plan.grid.x.count
    middle, is_split = width // 2, plan.job.kind is ExportKind.SPLIT
    halves = Box(0, 0, middle, grid.y.count), Box(middle, 0, width - middle, grid.y.count)
    grids = map(grid.cut, halves) if is_split else (grid, grid)
    strips = (
        render_strips(renderer, part, plan.spec, report, check_cancelled, strip_rows(width))
        for renderer, part, report in zip(
            (left, right), grids, split_progress(progress, 2), strict=True
        )
    )
    composed = (
        draw_divider(cast("Strip", np.concatenate(pair, axis=1)), middle)
        if is_split
        else _side_by_side(*pair)
        for pair in zip(*strips, strict=True)
    )
    write_image(file, plan.format, plan.spec, composed)


def draw_divider(picture: Strip, position: int, ink: Ink | None = None) -> Strip:
    """Copy [h, w] or [h, w, C] and draw a white line with black edges at column `position`."""
    width = picture.shape[1]
    stripe = max(1, width // STRIPE_SHARE)
    black, white = ink or (0, np.iinfo(picture.dtype).max)
    lined = picture.copy()
    first = position - (3 * stripe) // 2
    for k, value in enumerate((black, white, black)):
        start = first + k * stripe
        lined[:, max(0, start) : max(0, start + stripe)] = value
    return lined


def wipe(left: Strip, right: Strip, position: int, ink: Ink | None = None) -> Strip:
    """Join two pictures, [h, w] or [h, w, C], at column `position` and draw a divider there."""
    both = np.concatenate([left[:, :position], right[:, position:]], axis=1)
    return draw_divider(cast("Strip", both), position, ink)


def wipe_positions(width: int, count: int) -> list[int]:
    """Return the divider's columns in a smooth loop of `count` frames, starting in the middle."""
    phases = (2 * math.pi * k / count for k in range(count))
    return [round(width * (1 + math.sin(phase)) / 2) for phase in phases]


def _side_by_side(left: Strip, right: Strip) -> Strip:
    """Join two strips [h, w, C] horizontally, with a grey gap between them."""
    height, width, channels = left.shape
    grey = np.iinfo(left.dtype).max // 2
    gap = np.full((height, gap_width(width), channels), grey, left.dtype)
    return cast("Strip", np.concatenate([left, gap, right], axis=1))


def _write_wipe(
    file: BinaryIO,
    left: SupportsRender,
    right: SupportsRender,
    plan: ExportPlan,
    progress: Progress,
    check_cancelled: CheckCancelled,
) -> None:
    """Render both pictures once; write frames with the divider at different positions."""
    pictures = (
        render_on_white(
            renderer, plan.grid, check_cancelled, scale_progress(progress, k / 3, (k + 1) / 3)
        )
        for k, renderer in enumerate((left, right))
    )
    a, b = (to_output_colours(picture, plan.photo, plan.format) for picture in pictures)
    times = frame_durations(WIPE_FRAMES, DEFAULT_FPS)

    def report(frames: Iterator[Image.Image]) -> Iterator[Image.Image]:
        for number, frame in enumerate(frames, 1):
            check_cancelled()
            progress((2 + number / WIPE_FRAMES) / 3)
            yield frame

    if plan.format is GIF:
        save_gif(file, report(_palette_frames(a, b)), times)
        return
    first, second = np.asarray(a), np.asarray(b)
    positions = wipe_positions(a.width, WIPE_FRAMES)
    frames = (Image.fromarray(wipe(first, second, position)) for position in positions)
    save_webp(file, report(frames), times, plan.spec, independent=False)


def _palette_frames(first: Image.Image, second: Image.Image) -> Iterator[Image.Image]:
    """Yield a wipe's palette frames; dithering both pictures only once avoids flicker."""
    both = Image.fromarray(np.concatenate([np.asarray(first), np.asarray(second)]))
    palette = both.quantize(PALETTE_COLOURS, Image.Quantize.FASTOCTREE)
    a, b = (
        np.asarray(image.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG))
        for image in (first, second)
    )
    used = 1 + int(max(a.max(), b.max()))  # unused colours would make Pillow search for long
    colours = bytes(palette.getpalette() or ())[: 3 * used] + bytes(3) + b"\xff" * 3
    ink = (used, used + 1)
    for position in wipe_positions(first.width, WIPE_FRAMES):
        frame = Image.fromarray(wipe(a, b, position, ink))
        frame.putpalette(colours)
        yield frame
