"""Decoding: from the fields of blocks to the pixels of tiles, exactly or as a draft."""

from __future__ import annotations

import math

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from ..callbacks import CheckCancelled, Progress, no_progress
from ..geometry import Axis, Box, Grid
from ..models import EncodedBlock
from ..models.model import TileModel
from ..photo import Photo
from .block_encoder import BlockEncoder
from .blocks import Tile, tiles
from .oom import normalize_oom
from .speed import Rate
from .split import split_grid

SOON = 0.3  # seconds that people wait for an exact view without wanting a draft first
REDUCTIONS = (1, 2, 4)  # a draft coarser than 4 is no better than the bicubic image
PROBE = 64  # output pixels a side that are enough to learn the decoder's speed


class TileDecoder:
    """Decodes tiles, and knows how long that takes on this machine.

    Args:
        fields: what is decoded.
        model: theirs.
        photo: if it has no colour, the model's traces of it are taken out.

    """

    def __init__(self, fields: BlockEncoder, model: TileModel, photo: Photo) -> None:
        self.rate = Rate()
        self.draft_rate = Rate()
        self.fields = fields
        self._model = model
        self._photo = photo

    @property
    def device(self) -> str:
        """Where the work is done now."""
        return str(self.fields.compute)

    @property
    def best(self) -> tuple[BlockEncoder, ...]:
        """What has to be encoded for the picture to be exact."""
        return (self.fields,)

    def render(
        self,
        grid: Grid,
        out: NDArray[np.float32],
        check_cancelled: CheckCancelled,
        progress: Progress = no_progress,
    ) -> None:
        """Write a grid's pixels, RGB in [0, 1], to `out` [h, w, 3], as blocks are encoded."""
        waiting = every = tiles(grid, self._photo.size)
        while waiting:
            check_cancelled()
            arrived = {waiting[0].block}
            missing = self.fields.missing(tile.block for tile in waiting)
            if waiting[0].block in missing:
                patch = self.fields.encode_patch(waiting[0].block, missing, check_cancelled)
                arrived.update(patch.blocks())
            for tile in [tile for tile in waiting if tile.block in arrived]:
                box = tile.box
                pixels = self.exact(tile, grid, check_cancelled).permute(1, 2, 0)
                out[box.top : box.bottom, box.left : box.right] = pixels.numpy()
            waiting = [tile for tile in waiting if tile.block not in arrived]
            progress(1 - len(waiting) / len(every))

    def exact(self, tile: Tile, grid: Grid, check_cancelled: CheckCancelled) -> Tensor:
        """Return the pixels of a tile of `grid`, RGB in [0, 1], [3, h, w] float32 on the CPU."""
        field = self.fields.get_or_encode(tile.block, check_cancelled)
        part = grid.cut(tile.box)
        with self.rate.measure(tile.box.width * tile.box.height):
            return self._decode(field, part, check_cancelled, draft=False)

    def draft(
        self, tile: Tile, grid: Grid, reduction: int, check_cancelled: CheckCancelled
    ) -> Tensor:
        """Return an approximation on a grid that is coarser by `reduction`, enlarged to [3, h, w].

        Args:
            tile: of `grid`.
            grid: the view's.
            reduction: 1 or more.
            check_cancelled: called often; may raise to abandon the work.

        """
        field = self.fields.get_or_encode(tile.block, check_cancelled)
        part = grid.cut(tile.box)
        coarse = Grid(_coarser(part.y, reduction), _coarser(part.x, reduction))
        with self.draft_rate.measure(coarse.y.count * coarse.x.count):
            small = self._decode(field, coarse, check_cancelled, draft=True)
        if reduction == 1:
            return small
        large = F.interpolate(small[None], scale_factor=reduction, mode="bilinear")[0]
        return large[:, : tile.box.height, : tile.box.width]

    def reduction(self, grid: Grid) -> int | None:
        """Return the reduction that brings a draft of `grid` soon; None if none is needed.

        A draft is never coarser than the photo.
        """
        pixels = grid.x.count * grid.y.count
        if self.rate.predict(pixels) <= SOON:
            return None
        useful = [r for r in REDUCTIONS if r * max(grid.x.step, grid.y.step) <= 1]
        quick = (r for r in useful if self.draft_rate.predict(pixels // r**2) <= SOON)
        return next(quick, useful[-1])

    def measure_speed(self, tile: Tile, grid: Grid, check_cancelled: CheckCancelled) -> None:
        """Decode a corner of a tile to know the speed, where nothing was decoded yet."""
        if self.rate.known:
            return
        box = tile.box
        corner = Box(box.left, box.top, min(PROBE, box.width), min(PROBE, box.height))
        probe = Tile(tile.block, corner)
        self.draft(
            probe, grid, 1, check_cancelled
        )  # the first call also pays for what is set up once
        self.exact(probe, grid, check_cancelled)
        self.draft_rate = Rate()
        self.draft(probe, grid, 1, check_cancelled)

    def _decode(
        self, field: EncodedBlock, grid: Grid, check_cancelled: CheckCancelled, *, draft: bool
    ) -> Tensor:
        try:
            with normalize_oom():
                pixels = self._model.decode(field, grid, check_cancelled, draft=draft)
        except torch.OutOfMemoryError:
            halves = split_grid(grid)
            if halves is None:
                raise
            first, second, down = halves
            parts = [
                self._decode(field, half, check_cancelled, draft=draft) for half in (first, second)
            ]
            return torch.cat(parts, 1 if down else 2)
        pixels = pixels.float().clamp_(0, 1).cpu()
        return pixels.mean(0, keepdim=True).expand_as(pixels) if self._photo.neutral else pixels


def _coarser(axis: Axis, reduction: int) -> Axis:
    """Return an axis whose pixels each cover `reduction` pixels of `axis`."""
    origin = axis.origin + axis.start * axis.step
    return Axis(origin, axis.step * reduction, 0, math.ceil(axis.count / reduction))
