"""Decodes tiles, each from one encoded block, exactly or as a coarse draft."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from ..callbacks import CheckCancelled, Progress, no_progress
from ..frames import BlockReport
from ..geometry import Axis, Box, Grid
from ..models import EncodedBlock
from ..models.model import TileModel
from ..photo import Photo
from .block_encoder import BlockEncoder
from .blocks import Block, Tile, blocks_of_grid, cut_tiles
from .oom import split_box, split_on_oom
from .speed import Rate

REDUCTIONS = (1, 2, 4)  # a draft coarser than 4 is no better than the bicubic image
PROBE = 64  # output pixels a side of the area that is decoded to measure the speed


class TileDecoder:
    """Decodes tiles, and measures the speed of decoding.

    Colour that the model adds to a grey photo is removed.
    """

    def __init__(
        self, encoder: BlockEncoder, model: TileModel, photo: Photo, draft_threshold_s: float
    ) -> None:
        self.rate = Rate()
        self.draft_rate = Rate()
        self.encoder = encoder
        self._model = model
        self._photo = photo
        self._draft_threshold_s = draft_threshold_s

    @property
    def device(self) -> str:
        """Name of the device in use."""
        return str(self.encoder.compute)

    def assign(self, blocks: Sequence[Block]) -> list[tuple[BlockEncoder, Sequence[Block]]]:
        """Return each encoder with the blocks that it must encode for the final image."""
        return [(self.encoder, blocks)]

    def estimate_encoding(self, grid: Grid) -> float:
        """Estimate the seconds until all blocks of a grid are encoded; 0 if unknown."""
        blocks = blocks_of_grid(grid, self._photo.size)
        return self.encoder.estimate_seconds(len(self.encoder.missing(blocks)))

    def report(self, blocks: Sequence[Block]) -> tuple[BlockReport, ...]:
        """Return the state of each block, for the debug overlay."""
        return self.encoder.report(blocks)

    def render(
        self,
        grid: Grid,
        out: NDArray[np.float32],
        check_cancelled: CheckCancelled,
        progress: Progress = no_progress,
    ) -> None:
        """Encode a grid's blocks, and decode the grid to `out`, RGB in [0, 1], [h, w, 3]."""
        waiting = every = cut_tiles(grid, self._photo.size)
        while waiting:
            check_cancelled()
            encoded = {waiting[0].block}
            missing = self.encoder.missing(tile.block for tile in waiting)
            if waiting[0].block in missing:
                patch = self.encoder.encode_patch(waiting[0].block, missing, check_cancelled)
                encoded.update(patch.blocks())
            for tile in [tile for tile in waiting if tile.block in encoded]:
                pixels = self.decode_exact(tile, grid, check_cancelled).permute(1, 2, 0)
                out[tile.box.slices] = pixels.numpy()
            waiting = [tile for tile in waiting if tile.block not in encoded]
            progress(1 - len(waiting) / len(every))

    def decode_exact(self, tile: Tile, grid: Grid, check_cancelled: CheckCancelled) -> Tensor:
        """Return the pixels of a tile of `grid`, RGB in [0, 1], [3, h, w] float32 on the CPU."""
        block = self.encoder.get_or_encode(tile.block, check_cancelled)
        with self.rate.measure(tile.box.area):
            return self._decode(block, grid.cut(tile.box), check_cancelled, draft=False)

    def decode_draft(
        self, tile: Tile, grid: Grid, reduction: int, check_cancelled: CheckCancelled
    ) -> Tensor:
        """Decode a tile faster, at 1 / `reduction` of the resolution, and enlarge the result."""
        block = self.encoder.get_or_encode(tile.block, check_cancelled)
        part = grid.cut(tile.box)
        coarse = Grid(_coarsen(part.y, reduction), _coarsen(part.x, reduction))
        with self.draft_rate.measure(coarse.y.count * coarse.x.count):
            small = self._decode(block, coarse, check_cancelled, draft=True)
        if reduction == 1:
            return small
        large = F.interpolate(small[None], scale_factor=reduction, mode="bilinear")[0]
        return large[:, : tile.box.height, : tile.box.width]

    def choose_reduction(self, grid: Grid) -> int | None:
        """Return the downscaling factor of drafts; None if exact decoding is fast enough.

        A draft is never coarser than the photo.
        """
        pixels = grid.x.count * grid.y.count
        if self.rate.predict(pixels) <= self._draft_threshold_s:
            return None
        useful = [r for r in REDUCTIONS if r * max(grid.x.step, grid.y.step) <= 1]
        for reduction in useful:
            if self.draft_rate.predict(pixels // reduction**2) <= self._draft_threshold_s:
                return reduction
        return useful[-1]

    def measure_speed(self, tile: Tile, grid: Grid, check_cancelled: CheckCancelled) -> None:
        """Measure the decoding speed on a corner of a tile, unless it is already known."""
        if self.rate.is_measured:
            return
        box = tile.box
        corner = Box(box.left, box.top, min(PROBE, box.width), min(PROBE, box.height))
        probe = Tile(tile.block, corner)
        self.decode_draft(probe, grid, 1, check_cancelled)  # warm up
        self.decode_exact(probe, grid, check_cancelled)
        self.draft_rate = Rate()
        self.decode_draft(probe, grid, 1, check_cancelled)

    def _decode(
        self, block: EncodedBlock, grid: Grid, check_cancelled: CheckCancelled, *, draft: bool
    ) -> Tensor:
        """Decode a grid inside one block to RGB in [0, 1], [3, h, w] float32 on the CPU."""
        whole = Box(0, 0, grid.x.count, grid.y.count)
        out = torch.empty(3, whole.height, whole.width)

        def decode(box: Box) -> None:
            pixels = self._model.decode(block, grid.cut(box), check_cancelled, draft=draft)
            pixels = pixels.float().clamp_(0, 1)
            rows, columns = box.slices
            out[:, rows, columns] = pixels.mean(0, keepdim=True) if self._photo.neutral else pixels

        split_on_oom(decode, whole, split_box)
        return out


def _coarsen(axis: Axis, reduction: int) -> Axis:
    """Return an axis whose pixels each cover `reduction` pixels of `axis`."""
    origin = axis.origin + axis.start * axis.step
    return Axis(origin, axis.step * reduction, 0, math.ceil(axis.count / reduction))
