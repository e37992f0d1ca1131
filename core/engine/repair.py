"""Repairs JPEG artifacts, noise and blur with a 1x network before a photo is enlarged."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..callbacks import CheckCancelled, Progress, never_cancelled, no_progress, scale_progress
from ..frames import Frame, Stage
from ..geometry import Box, Grid, Point, Viewport
from ..models.model import TileModel
from ..photo import Photo
from ..resample import Interpolation
from .blend import DirectRenderer
from .block_encoder import BlockEncoder
from .blocks import BLOCK, Block, TiledView
from .cache import BlockCache
from .compute import Compute
from .renderer import Renderer
from .settings import EngineSettings
from .speed import RenderTime


class RepairedPhoto:
    """A copy of a photo; a 1x network repairs blocks of the copy on demand.

    `photo` is the copy. Blocks that aren't repaired yet are equal to those of `source`.
    """

    def __init__(
        self, source: Photo, network: TileModel, cache: BlockCache, compute: Compute
    ) -> None:
        self.source = source
        self._network = network
        self._pixels = source.alpha_bled.copy()
        self.photo = source.with_pixels(self._pixels)
        self.settings = EngineSettings()
        self.encoder = BlockEncoder(source, network, cache, compute, self.settings)
        self._repaired: set[Block] = set()

    def repair(self, box: Box, focus: Point, check_cancelled: CheckCancelled) -> Iterator[float]:
        """Repair the blocks of a box, nearest to `focus` first; yield the progress, 0 to 1."""
        missing = self.missing(box)
        order = sorted(missing, key=lambda block: block.distance(focus))
        while missing:
            check_cancelled()
            seed = next(block for block in order if block in missing)
            patch = self.encoder.encode_patch(
                seed, missing, check_cancelled, self.settings.first_patch_s
            )
            for block in patch.blocks():
                self._write(block, check_cancelled)
            missing.difference_update(patch.blocks())
            yield 1 - len(missing) / len(order)

    def missing(self, box: Box) -> set[Block]:
        """Return the blocks in `box` that aren't repaired yet."""
        rows = range(box.top // BLOCK, (box.bottom - 1) // BLOCK + 1)
        columns = range(box.left // BLOCK, (box.right - 1) // BLOCK + 1)
        return {Block(row, column) for row in rows for column in columns} - self._repaired

    def estimate_seconds(self, blocks: int) -> float | None:
        """Estimate the seconds to repair `blocks` blocks; None before the first repair."""
        encoder = self.encoder
        return encoder.estimate_seconds(blocks) if encoder.rate.is_measured else None

    def _write(self, block: Block, check_cancelled: CheckCancelled) -> None:
        box, pixels = block.box(self.source.size), self._pixels
        encoded = self.encoder.get_or_encode(block, check_cancelled)
        grid = Grid.at_scale(self.source.size, 1, box)
        values = self._network.decode(encoded, grid, check_cancelled).clamp(0, 1).permute(1, 2, 0)
        if self.source.neutral:
            values = values.mean(-1, keepdim=True).expand(-1, -1, 3)
        highest = np.iinfo(pixels.dtype).max
        pixels[box.slices] = np.rint(values.numpy() * highest).astype(pixels.dtype)
        self._repaired.add(block)


class RepairRenderer:
    """Repairs the blocks that a grid needs, then renders them with `inner`.

    Has the interface of `Renderer`. `inner` renders the repaired copy. Below 100 %, `plain` renders
    the source without repair.
    """

    def __init__(
        self, repaired: RepairedPhoto, inner: DirectRenderer, plain: DirectRenderer
    ) -> None:
        self.photo = repaired.source
        self._repaired = repaired
        self._inner = inner
        self._plain = plain
        self._draft = Renderer(repaired.photo, Interpolation.BICUBIC)
        self.opacity = plain.opacity
        self.report_blocks = inner.report_blocks

    @property
    def device(self) -> str:
        """Names of the devices in use."""
        return " + ".join(dict.fromkeys((str(self._repaired.encoder.compute), self._inner.device)))

    def render(
        self,
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
        progress: Progress = no_progress,
    ) -> NDArray[np.float32]:
        """See `Renderer.render`."""
        if not is_repaired(grid):
            return self._plain.render(grid, check_cancelled, progress)
        first, second = scale_progress(progress, 0, 1 / 2), scale_progress(progress, 1 / 2, 1)
        for share in self._repaired.repair(self._source_box(grid), (0, 0), check_cancelled):
            first(share)
        return self._inner.render(grid, check_cancelled, second)

    def estimate_render_time(self, grid: Grid) -> RenderTime | None:
        """See `Renderer.estimate_render_time`; None before the first repair."""
        inner = self._inner.estimate_render_time(grid)
        if not is_repaired(grid):
            return inner
        box = self._source_box(grid)
        blocks = (box.width // BLOCK + 1) * (box.height // BLOCK + 1)
        seconds = self._repaired.estimate_seconds(blocks)
        if seconds is None:
            return None
        inner = inner or RenderTime(0, 0)
        return RenderTime(seconds + inner.encoding, inner.decoding)

    def estimate_seconds_left(self, viewport: Viewport) -> float:
        """See `Renderer.estimate_seconds_left`."""
        view = TiledView.from_viewport(viewport, self.photo.size)
        seconds = self._inner.estimate_seconds_left(viewport)
        if view.pixels and is_repaired(view.grid):
            blocks = len(self._repaired.missing(self._source_box(view.grid)))
            seconds += self._repaired.estimate_seconds(blocks) or 0.0
        return seconds

    def frames(
        self,
        viewport: Viewport,
        focus: Point | None = None,
        check_cancelled: CheckCancelled = never_cancelled,
    ) -> Iterator[Frame]:
        """See `Renderer.frames`; the first frames enlarge the repaired photo with bicubic."""
        view = TiledView.from_viewport(viewport, self.photo.size)
        if view.pixels == 0 or not is_repaired(view.grid):
            yield from self._plain.frames(viewport, focus, check_cancelled)
            return
        start = shown = time.perf_counter()
        box = self._source_box(view.grid)
        if self._repaired.missing(box):
            yield self._draft_frame(viewport, 0.0, start)
        for share in self._repaired.repair(box, focus or view.centre, check_cancelled):
            if time.perf_counter() - shown > self._repaired.settings.repaint_interval_s:
                shown = time.perf_counter()
                yield self._draft_frame(viewport, share / 2, start)
        for frame in self._inner.frames(viewport, focus, check_cancelled):
            yield replace(frame, seconds=time.perf_counter() - start, device=self.device)

    def prefetch(
        self,
        viewport: Viewport,
        focus: Point | None = None,
        check_cancelled: CheckCancelled = never_cancelled,
    ) -> None:
        """Repair the blocks around a view, then encode them as in `Renderer.prefetch`."""
        view = TiledView.from_viewport(viewport, self.photo.size)
        if view.pixels == 0 or not is_repaired(view.grid):
            return
        margin = self._repaired.settings.prefetch_radius * BLOCK
        box = self._source_box(view.grid).grow(margin, self.photo.size)
        for _ in self._repaired.repair(box, focus or view.centre, check_cancelled):
            pass
        self._inner.prefetch(viewport, focus, check_cancelled)

    def _source_box(self, grid: Grid) -> Box:
        """Return the box of source pixels read for a grid: whole blocks and a margin."""
        size = self.photo.size
        ends = []
        for axis, length in ((grid.x, size.width), (grid.y, size.height)):
            positions = np.clip(axis.positions()[[0, -1]], 0, length - 1).astype(int)
            ends.append((positions // BLOCK * BLOCK + np.array([0, BLOCK])).clip(0, length))
        (left, right), (top, bottom) = ((int(first), int(last)) for first, last in ends)
        box = Box(left, top, right - left, bottom - top)
        return box.grow(self._inner.margin, size)

    def _draft_frame(self, viewport: Viewport, progress: float, start: float) -> Frame:
        frame = next(iter(self._draft.frames(viewport)))
        seconds = time.perf_counter() - start
        return replace(
            frame, stage=Stage.PREVIEW, progress=progress, seconds=seconds, device=self.device
        )


def is_repaired(grid: Grid) -> bool:
    """Return whether blocks are repaired before rendering a grid: at 100 % and above."""
    return grid.y.step <= 1 and grid.x.step <= 1
