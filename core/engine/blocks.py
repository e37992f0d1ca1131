"""The units of rendering: blocks, patches of blocks, and tiles of a view."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise, product, starmap

import numpy as np

from ..geometry import Axis, Box, Grid, Point, Size, Viewport

BLOCK = 64  # source pixels a side; small enough to sharpen under the cursor first
TILE = 512  # output pixels a side; decoding a tile takes tens of milliseconds


@dataclass(frozen=True, order=True)
class Block:
    """A square of `BLOCK` x `BLOCK` source pixels (fewer at the photo's right and lower edge)."""

    row: int
    column: int

    def box(self, photo: Size) -> Box:
        """Return the block's box in source pixels."""
        return Patch(self.row, self.column, 1, 1).box(photo)

    def distance(self, point: Point) -> float:
        """Return the squared distance between the block's centre and source position (x, y)."""
        x, y = (self.column + 0.5) * BLOCK, (self.row + 0.5) * BLOCK
        return (x - point[0]) ** 2 + (y - point[1]) ** 2


@dataclass(frozen=True)
class Patch:
    """A rectangle of blocks that are encoded together, so that they share a halo."""

    row: int
    column: int
    rows: int
    columns: int

    @property
    def count(self) -> int:
        """The number of blocks."""
        return self.rows * self.columns

    def blocks(self) -> Iterable[Block]:
        """Return the blocks, row by row."""
        rows = range(self.row, self.row + self.rows)
        return starmap(Block, product(rows, range(self.column, self.column + self.columns)))

    def box(self, photo: Size) -> Box:
        """Return the patch's box in source pixels."""
        left, top = self.column * BLOCK, self.row * BLOCK
        right = min(photo.width, left + self.columns * BLOCK)
        bottom = min(photo.height, top + self.rows * BLOCK)
        return Box(left, top, right - left, bottom - top)


@dataclass(frozen=True)
class Tile:
    """A rectangle of output pixels, decoded from one block; `box` is its place in the grid."""

    block: Block
    box: Box


@dataclass(frozen=True)
class TiledView:
    """The visible part of a photo, as an offset in the window and a grid, which may be empty."""

    viewport: Viewport
    photo: Size
    left: int
    top: int
    grid: Grid

    @staticmethod
    def from_viewport(viewport: Viewport, photo: Size) -> TiledView:
        """Return the part of a photo that a viewport shows."""
        return TiledView(viewport, photo, *viewport.visible_grid(photo))

    @property
    def pixels(self) -> int:
        """Number of output pixels."""
        return self.grid.x.count * self.grid.y.count

    @property
    def centre(self) -> Point:
        """Source position (x, y) of the window's centre."""
        port = self.viewport
        return port.left + port.width / port.scale / 2, port.top + port.height / port.scale / 2

    @cached_property
    def tiles(self) -> list[Tile]:
        """The grid, cut into tiles."""
        return cut_tiles(self.grid, self.photo)

    def blocks_around(self, radius: int) -> set[Block]:
        """Return the blocks outside the view that are at most `radius` blocks away."""
        inside = {tile.block for tile in self.tiles}
        last_row, last_column = (self.photo.height - 1) // BLOCK, (self.photo.width - 1) // BLOCK
        steps = range(-radius, radius + 1)
        around = {Block(b.row + dy, b.column + dx) for b in inside for dy in steps for dx in steps}
        return {
            b for b in around - inside if 0 <= b.row <= last_row and 0 <= b.column <= last_column
        }


def blocks_of_grid(grid: Grid, photo: Size, radius: int = 0) -> list[Block]:
    """Return the blocks with the source pixels that affect the pixels of a grid.

    Each grid pixel depends on the closest 2 x 2 source pixels, plus `radius` pixels on each side.
    """
    rows = _blocks_of_axis(grid.y, photo.height, radius)
    columns = _blocks_of_axis(grid.x, photo.width, radius)
    return list(starmap(Block, product(rows, columns)))


def cut_tiles(grid: Grid, photo: Size) -> list[Tile]:
    """Cut a grid into tiles of at most `TILE` pixels a side, each within one block."""
    rows = _cut_axis(grid.y, photo.height)
    columns = _cut_axis(grid.x, photo.width)
    return [
        Tile(Block(row, column), Box(left, top, width, height))
        for row, top, height in rows
        for column, left, width in columns
    ]


def _blocks_of_axis(axis: Axis, length: int, radius: int) -> range:
    """Return the range of block rows or columns for `blocks_of_grid`."""
    if axis.count == 0:
        return range(0)
    ends = axis.cut(0, 1).positions()[0], axis.cut(axis.count - 1, 1).positions()[0]
    cells = np.floor(ends[0] - 0.5) - radius, np.floor(ends[1] + 0.5) + radius
    first, last = np.clip(cells, 0, length - 1)
    return range(int(first) // BLOCK, int(last) // BLOCK + 1)


def _cut_axis(axis: Axis, length: int) -> list[tuple[int, int, int]]:
    """Cut an axis into tiles: (index of the block, first pixel, number of pixels)."""
    if axis.count == 0:
        return []
    block = np.clip(axis.positions(), 0, length - 1).astype(np.int64) // BLOCK
    starts = [0, *(np.flatnonzero(np.diff(block)) + 1).tolist(), axis.count]
    return [
        (int(block[first]), first, min(TILE, last - first))
        for start, last in pairwise(starts)
        for first in range(start, last, TILE)
    ]


def grow_patch(seed: Block, missing: Collection[Block], limit: int) -> Patch:
    """Return a patch that contains `seed` and at most `limit` blocks, all of them missing.

    Rows or columns are added to `seed` so that the patch stays as square as possible.
    """
    patch = Patch(seed.row, seed.column, 1, 1)
    while True:
        for larger, side in _grown_patches(patch):
            if larger.count <= limit and all(block in missing for block in side.blocks()):
                patch = larger
                break
        else:
            return patch


def _grown_patches(patch: Patch) -> list[tuple[Patch, Patch]]:
    """Return pairs (patch grown by a row or column, the added part), squarest first."""
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
