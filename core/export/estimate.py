"""What an export will take, from a small part of it done for real."""

from __future__ import annotations

import io
import shutil
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

import numpy as np

from ..callbacks import CheckCancelled, never_cancelled, no_progress
from ..geometry import Box, Grid, Size
from .formats import Format
from .picture import ImageSpec
from .plan import ExportPlan
from .writer import SupportsRender, render_strips, write

if TYPE_CHECKING:
    from ..engine.speed import RenderTime

SAMPLE = 256  # output pixels a side: what is set up once weighs little, and it takes a moment
SOURCE_SAMPLE = 96  # source pixels a side at the most, since below 2x encoding is what takes long


@dataclass(frozen=True)
class Estimate:
    """What an export will take.

    Attributes:
        size: of the output, in pixels.
        seconds: of rendering and writing.
        encoding: those of them that a model needs for the photo, once for all exports of it.
        bytes: of the file.
        free: bytes that the disk has.

    """

    size: Size
    seconds: float
    encoding: float
    bytes: int
    free: int


class Estimates(SupportsRender, Protocol):
    """What an estimate asks of a renderer."""

    def estimate_render_time(self, grid: Grid) -> RenderTime | None:
        """Return what rendering a grid takes; None where nobody knows."""


def estimate(
    renderer: Estimates,
    plan: ExportPlan,
    check_cancelled: CheckCancelled = never_cancelled,
) -> Estimate:
    """Render and encode the middle of an export, and estimate the whole from it.

    Args:
        renderer: the one that would export, best one that has rendered before.
        plan: what is to be exported.
        check_cancelled: called often; may raise to abandon the work.

    Raises:
        OSError: if the folder isn't there.

    """
    grid, size, picture = plan.grid, plan.grid.size, plan.picture
    bare = replace(picture, exif=None, xmp=None, icc_profile=None)
    part = grid.cut(_middle(grid))
    rendering, writing, length = _sample(renderer, plan, part, bare, check_cancelled)
    nothing = _empty_length(plan.format, bare)
    share = size.width * size.height / (part.x.count * part.y.count)
    said = sum(len(block) for block in (picture.exif, picture.xmp, picture.icc_profile) if block)
    expected = renderer.estimate_render_time(grid)
    if expected is not None:  # else a sample would pay for blocks that lie half beside it
        encoding, rendering = expected.encoding, expected.encoding + expected.decoding
    else:
        encoding, rendering = 0.0, rendering * share
    return Estimate(
        size,
        rendering + writing * share,
        encoding,
        round((length - nothing) * share) + nothing + said,
        shutil.disk_usage(plan.path.parent).free,
    )


def _middle(grid: Grid) -> Box:
    width, height = (
        max(1, min(axis.count, SAMPLE, round(SOURCE_SAMPLE / axis.step)))
        for axis in (grid.x, grid.y)
    )
    return Box((grid.x.count - width) // 2, (grid.y.count - height) // 2, width, height)


def _sample(
    renderer: SupportsRender,
    plan: ExportPlan,
    part: Grid,
    picture: ImageSpec,
    check_cancelled: CheckCancelled,
) -> tuple[float, float, int]:
    """Return the seconds of rendering a part, those of writing it, and its bytes."""
    file = io.BytesIO()
    small = replace(picture, size=part.size)
    begun = time.perf_counter()
    strips = list(render_strips(renderer, part, small, no_progress, check_cancelled))
    between = time.perf_counter()
    write(file, plan.format, small, strips)
    return between - begun, time.perf_counter() - between, len(file.getvalue())


def _empty_length(kind: Format, picture: ImageSpec) -> int:
    """Return the bytes of a file of one pixel: what every file of its kind has."""
    file = io.BytesIO()
    one = replace(picture, size=Size(1, 1))
    strip = np.zeros((1, 1, picture.channels), f"u{picture.depth // 8}")
    write(file, kind, one, [strip])
    return len(file.getvalue())
