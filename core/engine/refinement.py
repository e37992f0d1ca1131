"""Progressive rendering of views: first a coarse frame, then sharper frames."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..callbacks import CheckCancelled
from ..frames import Frame, Stage, pack_rgb32, premultiply
from ..geometry import Box, Grid
from ..photo.opacity import Opacity
from ..resample import quantise
from .block_encoder import BlockEncoder
from .blocks import Block, Patch, Tile, TiledView
from .compositor import Assignment, BlockCompositor, estimate_encoding
from .settings import EngineSettings
from .tile_decoder import TileDecoder

FADE_WIDTH = 32  # output pixels over which a sharp tile fades into the image below it
Interpolate = Callable[[Grid, CheckCancelled], NDArray[np.float32]]


@dataclass(frozen=True)
class ViewTask:
    """A view to render, and the inputs of all `Refinement` classes."""

    view: TiledView
    focus: tuple[float, float]  # source position (x, y) that becomes sharp first
    interpolate: Interpolate
    opacity: Opacity
    settings: EngineSettings


class Refinement:
    """Renders one view as a series of frames. This base class interpolates, without a model."""

    def __init__(self, task: ViewTask, device: str) -> None:
        self._task = task
        self._view = view = task.view
        self._settings = task.settings
        self._device = device
        self._alpha: NDArray[np.uint8] | None = None
        self._words = np.empty((view.grid.y.count, view.grid.x.count), np.int32)
        self._start = self._last_frame = time.perf_counter()
        self._frame_seconds = 0.0  # duration of rendering the last partial frame

    def frames(self, check_cancelled: CheckCancelled) -> Iterator[Frame]:
        """Yield frames; each covers the whole view, and the last one is exact."""
        self._paint_interpolated(check_cancelled)
        yield self._frame(Stage.EXACT)

    @property
    def _progress(self) -> float:
        """The finished share of the work, 0 to 1."""
        return 1.0

    @property
    def _seconds_left(self) -> float:
        """The estimated seconds until the view is exact; 0 if unknown."""
        return 0.0

    @property
    def _whole(self) -> Box:
        return Box(0, 0, self._view.grid.x.count, self._view.grid.y.count)

    def _render_alpha(self, check_cancelled: CheckCancelled) -> None:
        """Render the opacity, which all frames of the view share."""
        opacity = self._task.opacity.render(self._view.grid, check_cancelled)
        self._alpha = None if opacity is None else quantise(opacity)

    def _paint_interpolated(self, check_cancelled: CheckCancelled) -> None:
        self._render_alpha(check_cancelled)
        image = torch.from_numpy(self._task.interpolate(self._view.grid, check_cancelled))
        self._put(self._whole, image.transpose(1, 2).contiguous())

    def _put(self, box: Box, pixels: Tensor) -> None:
        """Write RGB [h, 3, w] in [0, 1] to a box of the image."""
        self._words[box.slices] = pack_rgb32(pixels).numpy()[:, 0]

    @property
    def _is_frame_due(self) -> bool:
        elapsed = time.perf_counter() - self._last_frame
        interval = self._settings.repaint_interval_s
        return elapsed >= max(interval, min(8 * self._frame_seconds, 4 * interval))

    def _frame(self, stage: Stage) -> Frame:
        self._last_frame = time.perf_counter()
        pixels = self._pixels(stage)
        if self._alpha is not None:
            pixels = premultiply(pixels, self._alpha)
        return Frame(
            viewport=self._view.viewport,
            stage=stage,
            left=self._view.left,
            top=self._view.top,
            pixels=pixels,
            has_alpha=self._alpha is not None,
            progress=self._progress,
            seconds_left=self._seconds_left,
            seconds=self._last_frame - self._start,
            device=self._device,
        )

    def _pixels(self, stage: Stage) -> NDArray[np.uint32]:
        """Return the image, copied unless `stage` is the final one."""
        pixels = self._words.view(np.uint32)
        return pixels if stage is Stage.EXACT else pixels.copy()


class MosaicRefinement(Refinement):
    """Decodes the whole view, then decodes parts again when their blocks have been encoded.

    Preview models run before a slow model. The slow model's blocks then replace the preview blocks
    patch by patch. Blocks near the focus are encoded first.
    """

    def __init__(self, task: ViewTask, compositor: BlockCompositor) -> None:
        super().__init__(task, compositor.device)
        self._compositor = compositor
        blocks = compositor.blocks(task.view.grid)
        self._order = sorted(blocks, key=lambda block: block.distance(task.focus))
        self._assigned = compositor.assign(self._order)
        self._absent: dict[BlockEncoder, set[Block]] = {}  # blocks that aren't painted
        self._changed: list[Patch] = []

    def frames(self, check_cancelled: CheckCancelled) -> Iterator[Frame]:
        """Yield frames; each covers the whole view, and the last one is exact."""
        components = self._compositor.components
        # Pin before checking what is missing: other threads may evict blocks in between.
        for component in components:
            for encoder in component.encoders:
                encoder.pin(self._order)
                self._absent[encoder] = encoder.missing(self._order)
        self._render_alpha(check_cancelled)
        self._paint(self._whole, check_cancelled)
        if self._count_missing():
            yield self._frame(Stage.PREVIEW)
        for encoder, blocks in (*self._plan_previews(), *self._assigned):
            yield from self._encode(encoder, blocks, check_cancelled)
            if self._changed and self._count_missing():
                yield self._partial_frame(check_cancelled)  # the next model may take long
        self._repaint(check_cancelled)
        yield self._frame(Stage.EXACT)

    @property
    def _progress(self) -> float:
        return 1 - self._count_missing() / sum(len(blocks) for _, blocks in self._assigned)

    @property
    def _seconds_left(self) -> float:
        return estimate_encoding(self._assigned)

    def _count_missing(self) -> int:
        return sum(len(encoder.missing(blocks)) for encoder, blocks in self._assigned)

    def _plan_previews(self) -> Iterator[Assignment]:
        """Yield preview encoders with the blocks that a slow model hasn't encoded."""
        for component in self._compositor.components:
            final, *previews = component.encoders
            missing = final.missing(self._order)
            sharp = next(blocks for encoder, blocks in self._assigned if encoder is final)
            seconds = final.estimate_seconds(len(missing.intersection(sharp)))
            is_slow = seconds > self._settings.preview_model_threshold_s
            if is_slow or not final.rate.is_measured:
                order = [block for block in self._order if block in missing]
                yield from ((encoder, order) for encoder in previews)

    def _encode(
        self, encoder: BlockEncoder, blocks: Sequence[Block], check_cancelled: CheckCancelled
    ) -> Iterator[Frame]:
        # Blocks may have been encoded for another view since they were painted.
        found = self._absent[encoder] - encoder.missing(self._absent[encoder])
        self._changed += [Patch(block.row, block.column, 1, 1) for block in found]
        self._absent[encoder] -= found
        first_patch_s, missing = self._settings.first_patch_s, encoder.missing(blocks)
        for patch in encoder.encode_missing(blocks, missing, check_cancelled, first_patch_s):
            self._changed.append(patch)
            self._absent[encoder].difference_update(patch.blocks())
            if self._is_frame_due and self._count_missing():
                yield self._partial_frame(check_cancelled)

    def _partial_frame(self, check_cancelled: CheckCancelled) -> Frame:
        start = time.perf_counter()
        self._repaint(check_cancelled)
        frame = self._frame(Stage.PARTIAL)
        self._frame_seconds = time.perf_counter() - start
        return frame

    def _repaint(self, check_cancelled: CheckCancelled) -> None:
        for patch in self._changed:
            self._paint(self._compositor.affected_box(patch, self._view.grid), check_cancelled)
        self._changed.clear()

    def _paint(self, box: Box, check_cancelled: CheckCancelled) -> None:
        if box.area:
            self._compositor.paint(
                self._view.grid.cut(box), self._words[box.slices], check_cancelled
            )


class TileRefinement(Refinement):
    """Decodes a view tile by tile over an interpolated image.

    If decoding is slow, tiles are drafts first. Tiles near the focus become sharp first.
    """

    def __init__(self, task: ViewTask, decoder: TileDecoder) -> None:
        super().__init__(task, decoder.device)
        self._decoder = decoder
        self._order = sorted(task.view.tiles, key=lambda tile: tile.block.distance(task.focus))
        self._exact: set[Tile] = set()
        self._painted: set[Tile] = set()
        self._background = self._words  # the interpolated image
        self._tiles_to_encode = self._tiles_waiting = 0  # highest and current count to encode

    def frames(self, check_cancelled: CheckCancelled) -> Iterator[Frame]:
        """Yield frames; each covers the whole view, and the last one is exact."""
        blocks = [tile.block for tile in self._order]
        encoder = self._decoder.encoder
        encoder.pin(blocks)
        missing = encoder.missing(blocks)
        self._count_waiting(missing)
        self._paint_interpolated(check_cancelled)
        self._background = self._words.copy()
        reduction = self._choose_reduction(missing, check_cancelled)
        if reduction is not None:
            for tile in self._order:
                if tile.block not in missing:
                    self._paint(tile, reduction, check_cancelled)
        if missing or reduction is not None:
            yield self._frame(Stage.PREVIEW)
        first_patch_s = self._settings.first_patch_s
        for patch in encoder.encode_missing(blocks, missing, check_cancelled, first_patch_s):
            encoded = set(patch.blocks())
            reduction = self._choose_reduction(missing, check_cancelled)
            self._count_waiting(missing)
            for tile in [tile for tile in self._order if tile.block in encoded]:
                self._paint(tile, reduction, check_cancelled)
            yield from self._frames_due()
        for tile in [tile for tile in self._order if tile not in self._exact]:
            self._paint(tile, None, check_cancelled)
            yield from self._frames_due()
        yield self._frame(Stage.EXACT)

    @property
    def _progress(self) -> float:
        done = self._tiles_to_encode - self._tiles_waiting + len(self._exact)
        return done / (self._tiles_to_encode + len(self._order))

    @property
    def _seconds_left(self) -> float:
        pixels = self._view.pixels - sum(tile.box.area for tile in self._exact)
        return self._decoder.estimate_encoding(self._view.grid) + self._decoder.rate.predict(pixels)

    def _count_waiting(self, missing: set[Block]) -> None:
        """Count the tiles whose blocks aren't encoded; a move to the CPU can raise the count."""
        self._tiles_waiting = sum(tile.block in missing for tile in self._order)
        self._tiles_to_encode = max(self._tiles_to_encode, self._tiles_waiting)

    def _choose_reduction(self, missing: set[Block], check_cancelled: CheckCancelled) -> int | None:
        """Return how many times coarser drafts are, or None to skip drafts."""
        encoded = next((tile for tile in self._order if tile.block not in missing), None)
        if encoded is None:
            return None
        self._decoder.measure_speed(encoded, self._view.grid, check_cancelled)
        return self._decoder.choose_reduction(self._view.grid)

    def _paint(self, tile: Tile, reduction: int | None, check_cancelled: CheckCancelled) -> None:
        """Paint a tile, exactly or as a draft."""
        check_cancelled()
        grid = self._view.grid
        if reduction is None:
            pixels = self._decoder.decode_exact(tile, grid, check_cancelled)
            self._exact.add(tile)
        else:
            pixels = self._decoder.decode_draft(tile, grid, reduction, check_cancelled)
        self._put(tile.box, pixels.transpose(0, 1).contiguous())
        self._painted.add(tile)

    def _pixels(self, stage: Stage) -> NDArray[np.uint32]:
        """Return the image; tiles fade into the background where they border unpainted tiles."""
        pixels = super()._pixels(stage)
        if len(self._painted) == len(self._order):
            return pixels
        background = self._background.view(np.uint32)
        waiting = [tile.box for tile in self._order if tile not in self._painted]
        starts = {(box.top, box.left) for box in waiting}
        right_ends = {(box.top, box.left + box.width) for box in waiting}
        lower_ends = {(box.top + box.height, box.left) for box in waiting}
        for box in (tile.box for tile in self._painted):
            for beside, axis, step in (
                ((box.top, box.left) in lower_ends, 0, -1),
                ((box.top + box.height, box.left) in starts, 0, 1),
                ((box.top, box.left) in right_ends, 1, -1),
                ((box.top, box.left + box.width) in starts, 1, 1),
            ):
                if beside:
                    fade_edge(pixels[box.slices], background[box.slices], axis, step)
        return pixels

    def _frames_due(self) -> Iterator[Frame]:
        """Yield a frame if one is due and some tile isn't exact yet."""
        if self._is_frame_due and len(self._exact) < len(self._order):
            yield self._frame(Stage.PARTIAL)


def fade_edge(
    pixels: NDArray[np.uint32], background: NDArray[np.uint32], axis: int, step: int
) -> None:
    """Fade one edge of 32-bit pixels [h, w] into a background [h, w], in place.

    `axis` is 0 for the upper or lower edge, and 1 for the left or right one. `step` is -1 for the
    upper or left edge, and 1 for the lower or right one.
    """
    if axis == 1:
        pixels, background = pixels.T, background.T
    if step > 0:
        pixels, background = pixels[::-1], background[::-1]
    width = min(FADE_WIDTH, len(pixels))
    share = (np.arange(width, dtype=np.float32) + 0.5) / width
    above, below = (
        np.ascontiguousarray(words[:width]).view(np.uint8).reshape(width, -1, 4).astype(np.float32)
        for words in (pixels, background)
    )
    mixed = np.rint(below + (above - below) * share[:, None, None]).astype(np.uint8)
    pixels[:width] = mixed.view(np.uint32)[..., 0]
