"""The same region twice, for people to judge: as two pictures, as halves of one, or as a wipe."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import cast

import numpy as np
from numpy.typing import NDArray

from ..callbacks import (
    CheckCancelled,
    Progress,
    never_cancelled,
    no_progress,
    scale_progress,
    split_progress,
)
from ..geometry import Box, Grid, Size
from ..photo import Photo
from .atomic_write import atomic_sink
from .job import ExportJob
from .picture import Strip
from .plan import ExportPlan, check_target, checked_grid, planned
from .wipe import WipePlan, draw_divider, export_wipe, plan_wipe
from .writer import SupportsRender, render_strips, write

GAP_SHARE = 200  # the gap between two pictures is a two-hundredth of a picture's width


class Layout(Enum):
    """How two renderings of one region are put together.

    Side by side; the left half of one and the right half of the other; or the same with a line
    that moves across and back.
    """

    SIDE_BY_SIDE = "side-by-side"
    SPLIT = "split"
    WIPE = "wipe"


@dataclass(frozen=True, eq=False)
class StillComparison:
    """Two renderings in one still picture.

    Attributes:
        layout: how they are put together.
        plan: of the picture; its grid is that of each rendering.

    """

    layout: Layout
    plan: ExportPlan

    @property
    def size(self) -> Size:
        """Of the picture, in pixels."""
        return self.plan.size


ComparisonPlan = StillComparison | WipePlan


def plan_comparison(job: ExportJob, photo: Photo, layout: Layout) -> ComparisonPlan:
    """Return what will be written, or refuse what can't succeed; the disk isn't looked at.

    Raises:
        ExportError: for an unknown format, a picture larger than the format or the memory holds,
            a depth that it doesn't, or metadata that are too long for it.
        ViewError: for a scale, size or region that can't be.

    """
    if layout is Layout.WIPE:
        return plan_wipe(job, photo)
    grid = checked_grid(job, photo)
    size = grid.size
    if layout is Layout.SIDE_BY_SIDE:
        size = Size(2 * size.width + _gap_between(size.width), size.height)
    job.format.check(size)
    return StillComparison(layout, planned(job, photo, grid, size, opaque=True))


def export_comparison(
    first: SupportsRender,
    second: SupportsRender,
    comparison: ComparisonPlan,
    progress: Progress = no_progress,
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
        comparison: of the photo that both render.
        progress: told the share that is done, 0 to 1.
        check_cancelled: called often; may raise to abandon the work, and then nothing is written.

    Raises:
        ExportError: if it can't be written; a file that was there before is unharmed.

    """
    if isinstance(comparison, WipePlan):
        check_target(comparison.path, comparison.photo)
        export_wipe(first, second, comparison, progress, check_cancelled)
        return
    plan = comparison.plan
    check_target(plan.path, plan.photo)
    with atomic_sink(plan.path, check_cancelled) as sink:

        def strips(renderer: SupportsRender, report: Progress) -> Iterator[Strip]:
            return render_strips(renderer, plan.grid, plan.picture, report, check_cancelled)

        composed: Iterator[Strip]
        if comparison.layout is Layout.SPLIT:
            halves = Halves(first, second, plan.grid.x.count // 2)
            composed = (draw_divider(s, halves.middle) for s in strips(halves, progress))
        else:
            reports = split_progress(progress, 2)
            both = zip(*map(strips, (first, second), reports), strict=True)
            composed = (_side_by_side(left, right) for left, right in both)
        write(sink, plan.format, plan.picture, composed)


@dataclass(frozen=True)
class Halves:
    """Renders one picture with two renderers, `second` from the column `middle`."""

    first: SupportsRender
    second: SupportsRender
    middle: int

    def render(
        self,
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
        progress: Progress = no_progress,
    ) -> NDArray[np.float32]:
        """Render some rows of the picture, RGB in [0, 1], [h, w, 3] float32."""
        left, right = self._cut(grid)
        halves = [
            self.first.render(left, check_cancelled, scale_progress(progress, 0, 1 / 2)),
            self.second.render(right, check_cancelled, scale_progress(progress, 1 / 2, 1)),
        ]
        return np.concatenate(halves, axis=1)

    def opacity(
        self, grid: Grid, check_cancelled: CheckCancelled = never_cancelled
    ) -> NDArray[np.float32] | None:
        """Return the opacity of some rows of the picture, [h, w] in [0, 1]; None if opaque."""
        left, right = self._cut(grid)
        halves = (
            self.first.opacity(left, check_cancelled),
            self.second.opacity(right, check_cancelled),
        )
        known = [half for half in halves if half is not None]  # both, or none: of one photo
        return np.concatenate(known, axis=1) if known else None

    def _cut(self, grid: Grid) -> tuple[Grid, Grid]:
        width, height = grid.x.count, grid.y.count
        left = Box(0, 0, self.middle, height)
        return grid.cut(left), grid.cut(Box(self.middle, 0, width - self.middle, height))


def _gap_between(width: int) -> int:
    """Return the width in pixels of the gap between two pictures of this width."""
    return max(2, width // GAP_SHARE)


def _side_by_side(left: Strip, right: Strip) -> Strip:
    """Return two pictures, or strips of them, [h, w, C], with a grey gap between them."""
    height, width, channels = left.shape
    grey = np.iinfo(left.dtype).max // 2
    gap = np.full((height, _gap_between(width), channels), grey, left.dtype)
    return cast("Strip", np.concatenate([left, gap, right], axis=1))
