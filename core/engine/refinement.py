"""One view that gets better: a preview, then blocks as they are encoded, then exact tiles."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from ..geometry import Grid
from ..pause import Pause
from .blocks import Block, Tile
from .decoder import TileDecoder
from .fields import LONGEST_PATCH, FieldSource
from .frames import Frame, Stage
from .ground import Ground
from .view import View

FIRST_PATCH = (
    0.12  # seconds until the first blocks are sharp; each patch may then take twice as long
)
REPAINT = 0.08  # seconds between frames of one view: often enough to see it sharpen

Interpolate = Callable[[Grid, Pause], NDArray[np.float32]]


class Refinement:
    """The image of one view and what of it is exact.

    Args:
        view: what to show; its grid isn't empty.
        focus: source position (x, y) that is to be sharp first.
        fields: encodes blocks.
        decoder: decodes tiles.
        interpolate: renders what isn't encoded yet, for the preview.
        ground: what is seen through transparent pixels.

    """

    def __init__(
        self,
        view: View,
        focus: tuple[float, float],
        fields: FieldSource,
        decoder: TileDecoder,
        interpolate: Interpolate,
        ground: Ground,
    ) -> None:
        self._view = view
        self._fields = fields
        self._decoder = decoder
        self._interpolate = interpolate
        self._ground = ground
        self._order = sorted(view.tiles, key=lambda tile: tile.block.distance(focus))
        self._image = np.zeros((view.grid.y.count, view.grid.x.count, 3), np.uint8)
        self._exact: set[Tile] = set()
        self._unencoded = self._waiting = 0  # tiles: when the view was begun, and now
        self._begun = self._shown = time.perf_counter()

    def frames(self, pause: Pause) -> Iterator[Frame]:
        """Yield frames; the last one is exact."""
        blocks = [tile.block for tile in self._order]
        self._fields.hold(blocks)
        missing = self._fields.missing(blocks)
        self._unencoded = self._waiting = sum(block in missing for block in blocks)
        reduction = self._reduction(missing, pause)
        if missing or reduction is not None:
            self._paint_preview(missing, reduction, pause)
            yield self._frame(Stage.PREVIEW)
        seconds = FIRST_PATCH
        while missing:
            seed = next(block for block in blocks if block in missing)
            patch = self._fields.encode_around(seed, missing, pause, min(seconds, LONGEST_PATCH))
            arrived = set(patch.blocks())
            missing -= arrived
            seconds *= 2
            reduction = self._reduction(missing, pause)
            self._waiting = sum(block in missing for block in blocks)
            for tile in [tile for tile in self._order if tile.block in arrived]:
                self._paint(tile, reduction, pause)
            yield from self._due()
        for tile in [tile for tile in self._order if tile not in self._exact]:
            self._paint(tile, None, pause)
            yield from self._due()
        yield self._frame(Stage.EXACT)

    def _reduction(self, missing: set[Block], pause: Pause) -> int | None:
        """Return the reduction of the drafts that this view wants; None for exact tiles at once."""
        known = next((tile for tile in self._order if tile.block not in missing), None)
        if known is None:
            return None
        self._decoder.learn_speed(known, self._view.grid, pause)
        return self._decoder.reduction(self._view.grid)

    def _paint_preview(self, missing: set[Block], reduction: int | None, pause: Pause) -> None:
        for tile in self._order:
            if tile.block in missing:
                pause()
                self._put(tile, self._interpolate(self._view.grid.cut(tile.box), pause), pause)
            else:
                self._paint(tile, reduction, pause)

    def _paint(self, tile: Tile, reduction: int | None, pause: Pause) -> None:
        """Paint a tile exactly, or as a draft."""
        pause()
        grid = self._view.grid
        if reduction is None:
            pixels = self._decoder.exact(tile, grid, pause)
            self._exact.add(tile)
        else:
            pixels = self._decoder.draft(tile, grid, reduction, pause)
        self._put(tile, pixels.permute(1, 2, 0).numpy(), pause)

    def _put(self, tile: Tile, pixels: NDArray[np.float32], pause: Pause) -> None:
        box = tile.box
        image = self._ground.under(pixels, self._view.grid.cut(box), pause)
        self._image[box.top : box.bottom, box.left : box.right] = image

    def _due(self) -> Iterator[Frame]:
        """Yield a frame if the last one is old enough and this isn't the end."""
        late = time.perf_counter() - self._shown >= REPAINT
        if late and len(self._exact) < len(self._order):
            yield self._frame(Stage.PARTIAL)

    @property
    def _progress(self) -> float:
        done = self._unencoded - self._waiting + len(self._exact)
        return done / (self._unencoded + len(self._order))

    def _frame(self, stage: Stage) -> Frame:
        self._shown = time.perf_counter()
        image = self._image if stage is Stage.EXACT else self._image.copy()
        return Frame(
            self._view.viewport,
            stage,
            self._view.left,
            self._view.top,
            image,
            progress=self._progress,
            seconds=self._shown - self._begun,
            device=str(self._fields.compute),
        )
