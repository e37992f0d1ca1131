"""A view that is decoded tile by tile, over the bicubic image; where that takes long, drafts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import torch
from numpy.typing import NDArray

from ..callbacks import CheckCancelled
from ..frames import Frame, Stage
from ..geometry import Box, Grid
from ..photo.opacity import Opacity
from .blocks import Block, Tile
from .refinement import Refinement
from .tile_decoder import TileDecoder
from .tiled_view import TiledView

Interpolate = Callable[[Grid, CheckCancelled], NDArray[np.float32]]


class TileRefinement(Refinement):
    """The image of one view and what of it is exact.

    Args:
        view: what to show; its grid isn't empty.
        focus: source position (x, y) that is to be sharp first.
        decoder: has blocks encoded, and decodes tiles.
        beneath: renders what is painted first, everywhere.
        opacity: of the photo.

    """

    def __init__(
        self,
        view: TiledView,
        focus: tuple[float, float],
        decoder: TileDecoder,
        beneath: Interpolate,
        opacity: Opacity,
    ) -> None:
        super().__init__(view, opacity, decoder.device)
        self._decoder = decoder
        self._beneath = beneath
        self._order = sorted(view.tiles, key=lambda tile: tile.block.distance(focus))
        self._exact: set[Tile] = set()
        self._unencoded = self._waiting = 0  # tiles: when the view was begun, and now

    def frames(self, check_cancelled: CheckCancelled) -> Iterator[Frame]:
        """Yield frames; each shows something everywhere, and the last one is exact."""
        blocks = [tile.block for tile in self._order]
        fields = self._decoder.fields
        fields.pin(blocks)
        missing = fields.missing(blocks)
        self._unencoded = self._waiting = sum(block in missing for block in blocks)
        self._begin(check_cancelled)
        grid = self._view.grid
        whole = Box(0, 0, grid.x.count, grid.y.count)
        beneath = torch.from_numpy(self._beneath(grid, check_cancelled))
        self._put(whole, beneath.transpose(1, 2).contiguous())
        reduction = self._reduction(missing, check_cancelled)
        if reduction is not None:
            for tile in self._order:
                if tile.block not in missing:
                    self._paint(tile, reduction, check_cancelled)
        if missing or reduction is not None:
            yield self._frame(Stage.PREVIEW)
        for patch in self._patches(fields, blocks, missing, check_cancelled):
            arrived = set(patch.blocks())
            reduction = self._reduction(missing, check_cancelled)
            self._waiting = sum(block in missing for block in blocks)
            self._unencoded = max(
                self._unencoded, self._waiting
            )  # more than at first: see _patches
            for tile in [tile for tile in self._order if tile.block in arrived]:
                self._paint(tile, reduction, check_cancelled)
            yield from self._frames_due()
        for tile in [tile for tile in self._order if tile not in self._exact]:
            self._paint(tile, None, check_cancelled)
            yield from self._frames_due()
        yield self._frame(Stage.EXACT)

    def _reduction(self, missing: set[Block], check_cancelled: CheckCancelled) -> int | None:
        """Return the reduction of the drafts that this view wants; None for exact tiles at once."""
        known = next((tile for tile in self._order if tile.block not in missing), None)
        if known is None:
            return None
        self._decoder.measure_speed(known, self._view.grid, check_cancelled)
        return self._decoder.reduction(self._view.grid)

    def _paint(self, tile: Tile, reduction: int | None, check_cancelled: CheckCancelled) -> None:
        """Paint a tile exactly, or as a draft."""
        check_cancelled()
        grid = self._view.grid
        if reduction is None:
            pixels = self._decoder.exact(tile, grid, check_cancelled)
            self._exact.add(tile)
        else:
            pixels = self._decoder.draft(tile, grid, reduction, check_cancelled)
        self._put(tile.box, pixels.transpose(0, 1).contiguous())

    def _frames_due(self) -> Iterator[Frame]:
        """Yield a frame if it is time for one and this isn't the end."""
        if self._due and len(self._exact) < len(self._order):
            yield self._frame(Stage.PARTIAL)

    @property
    def _progress(self) -> float:
        done = self._unencoded - self._waiting + len(self._exact)
        return done / (self._unencoded + len(self._order))
