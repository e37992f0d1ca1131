"""Rendering an export strip by strip, and writing its file as they come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Protocol

import numpy as np
from numpy.typing import NDArray

from ..callbacks import CheckCancelled, Progress, never_cancelled, no_progress, scale_progress
from ..geometry import Box, Grid
from ..resample import quantise, quantise_to_uint16
from .atomic_write import atomic_sink
from .formats import PNG, TIFF, Format
from .picture import ImageSpec, Strip
from .pillow_writer import write_with_pillow
from .plan import ExportPlan, check_target
from .png_writer import write_png
from .tiff_writer import write_tiff

STRIP_PIXELS = 2**18  # output pixels that are rendered and written at once
STRIP_ROWS = 128  # at the least: in a few rows most of a decoder's work is overhead
WIDEST_STRIP = 2**24  # output pixels; 200 MB as floats, and then strips have fewer rows


class SupportsRender(Protocol):
    """What an export asks of a renderer."""

    def render(
        self,
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
        progress: Progress = no_progress,
    ) -> NDArray[np.float32]:
        """Return RGB in [0, 1], [h, w, 3] float32."""

    def opacity(
        self, grid: Grid, check_cancelled: CheckCancelled = never_cancelled
    ) -> NDArray[np.float32] | None:
        """Return opacity in [0, 1], [h, w] float32; None where all is opaque."""


def export(
    renderer: SupportsRender,
    plan: ExportPlan,
    progress: Progress = no_progress,
    check_cancelled: CheckCancelled = never_cancelled,
) -> None:
    """Render a region and write it; profile, metadata, resolution, depth and alpha go along.

    PNG and TIFF are written as they are rendered, so the memory that they take doesn't grow with
    the picture. A format without opacity shows the photo on white.

    Args:
        renderer: the same that renders the view, of the plan's photo.
        plan: what is written.
        progress: told the share that is rendered, 0 to 1.
        check_cancelled: called often; may raise to abandon the work, and then nothing is
            written. It may also wait.

    Raises:
        ExportError: if it can't be written; a file that was there before is unharmed.

    """
    check_target(plan.path, plan.photo)
    with atomic_sink(plan.path, check_cancelled) as sink:
        strips = render_strips(renderer, plan.grid, plan.picture, progress, check_cancelled)
        write(sink, plan.format, plan.picture, strips)


def write(file: BinaryIO, kind: Format, picture: ImageSpec, strips: Iterable[Strip]) -> None:
    """Encode a picture in a format.

    Raises:
        ValueError: from the encoder; RuntimeError and OSError too.

    """
    if kind is PNG:
        write_png(file, picture, strips)
    elif kind is TIFF:
        write_tiff(file, picture, strips)
    else:
        write_with_pillow(file, picture, strips, kind)


def render_strips(
    renderer: SupportsRender,
    grid: Grid,
    picture: ImageSpec,
    progress: Progress,
    check_cancelled: CheckCancelled,
) -> Iterator[Strip]:
    """Yield the strips of a grid from top to bottom, [rows, width, channels] of the depth asked."""
    width, height = grid.x.count, grid.y.count
    levels = quantise if picture.depth == 8 else quantise_to_uint16
    rows = _rows(width)
    for top in range(0, height, rows):
        check_cancelled()
        strip = grid.cut(Box(0, top, width, min(rows, height - top)))
        done = scale_progress(progress, top / height, (top + strip.y.count) / height)
        pixels = renderer.render(strip, check_cancelled, done)
        if picture.grey:
            pixels = pixels[..., :1]
        alpha = renderer.opacity(strip, check_cancelled)
        if alpha is not None and picture.alpha:
            pixels = np.concatenate([pixels, alpha[..., None]], axis=2)
        elif alpha is not None:
            pixels = pixels * alpha[..., None] + (1 - alpha[..., None])
        done(1.0)
        yield levels(pixels)


def _rows(width: int) -> int:
    return max(1, min(max(STRIP_ROWS, STRIP_PIXELS // width), WIDEST_STRIP // width))
