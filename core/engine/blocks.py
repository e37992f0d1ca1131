"""Which blocks a grid needs, in which order, and which of them are encoded together."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ..geometry import Axis, Box, Grid, Size

BLOCK = 64  # source pixels a side; small enough to sharpen under the cursor first
TILE = 512  # output pixels a side that are decoded in one go: tens of milliseconds


@dataclass(frozen=True, order=True)
class Block:
    """A square of source pixels, cut at the photo's borders, by its place in the grid of blocks."""

    row: int
    column: int

    def box(self, photo: Size) -> Box:
        """Return the source pixels of the block."""
        return Patch(self.row, self.column, 1, 1).box(photo)

    def distance(self, point: tuple[float, float]) -> float:
        """Return the squared distance of the block's centre from a source position (x, y)."""
        x, y = (self.column + 0.5) * BLOCK, (self.row + 0.5) * BLOCK
        return (x - point[0]) ** 2 + (y - point[1]) ** 2


@dataclass(frozen=True)
class Patch:
    """A rectangle of blocks that is encoded in one go: its halo is paid for once."""

    row: int
    column: int
    rows: int
    columns: int

    def blocks(self) -> Iterable[Block]:
        """Return the blocks, row by row."""
        for row in range(self.row, self.row + self.rows):
            for column in range(self.column, self.column + self.columns):
                yield Block(row, column)

    def box(self, photo: Size) -> Box:
        """Return the source pixels of the patch."""
        left, top = self.column * BLOCK, self.row * BLOCK
        right = min(photo.width, left + self.columns * BLOCK)
        bottom = min(photo.height, top + self.rows * BLOCK)
        return Box(left, top, right - left, bottom - top)


@dataclass(frozen=True)
class Tile:
    """A part of a grid that one block's field decodes; `box` is in the grid's output pixels."""

    block: Block
    box: Box


def tiles(grid: Grid, photo: Size) -> list[Tile]:
    """Cut a grid into tiles, each of pixels that lie in one block, none larger than `TILE`."""
    rows = _spans(grid.y, photo.height)
    columns = _spans(grid.x, photo.width)
    return [
        Tile(Block(row, column), Box(left, top, width, height))
        for row, top, height in rows
        for column, left, width in columns
    ]


def _spans(axis: Axis, length: int) -> list[tuple[int, int, int]]:
    """Cut an axis into (block, first pixel, number of pixels)."""
    if axis.count == 0:
        return []
    owner = np.clip(axis.positions(), 0, length - 1).astype(np.int64) // BLOCK
    starts = [0, *(np.flatnonzero(np.diff(owner)) + 1).tolist(), axis.count]
    return [
        (int(owner[first]), first, min(TILE, last - first))
        for start, last in pairwise(starts)
        for first in range(start, last, TILE)
    ]


def grow_patch(seed: Block, missing: Collection[Block], limit: int) -> Patch:
    """Return the patch around `seed` that holds only missing blocks, and at most `limit` of them.

    It grows by a whole side at a time, as square as it can.
    """
    patch = Patch(seed.row, seed.column, 1, 1)
    while True:
        for side in _sides(patch):
            grow, added = side
            if grow.rows * grow.columns <= limit and all(b in missing for b in added.blocks()):
                patch = grow
                break
        else:
            return patch


def _sides(patch: Patch) -> list[tuple[Patch, Patch]]:
    """Return (patch with one more side, that side), those along its shorter extent first."""
    row, column, rows, columns = patch.row, patch.column, patch.rows, patch.columns
    vertical = [
        (Patch(row, column, rows + 1, columns), Patch(row + rows, column, 1, columns)),
        (Patch(row - 1, column, rows + 1, columns), Patch(row - 1, column, 1, columns)),
    ]
    horizontal = [
        (Patch(row, column, rows, columns + 1), Patch(row, column + columns, rows, 1)),
        (Patch(row, column - 1, rows, columns + 1), Patch(row, column - 1, rows, 1)),
    ]
    return vertical + horizontal if rows <= columns else horizontal + vertical
