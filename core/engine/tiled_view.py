"""A viewport over a photo, cut into the tiles that blocks decode."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ..geometry import Grid, Size, Viewport
from .blocks import BLOCK, Block, Tile, tiles


@dataclass(frozen=True)
class TiledView:
    """What a viewport shows of a photo.

    Attributes:
        viewport: what the window looks at.
        photo: size of the photo in source pixels.
        left: first device pixel, in the window, of the part that the photo covers.
        top: likewise.
        grid: that part; may be empty.

    """

    viewport: Viewport
    photo: Size
    left: int
    top: int
    grid: Grid

    @staticmethod
    def of(viewport: Viewport, photo: Size) -> TiledView:
        """Return what `viewport` shows of a photo of this size."""
        return TiledView(viewport, photo, *viewport.visible_grid(photo))

    @property
    def pixels(self) -> int:
        """Number of output pixels."""
        return self.grid.x.count * self.grid.y.count

    @property
    def centre(self) -> tuple[float, float]:
        """Source position (x, y) of the window's centre."""
        port = self.viewport
        return (
            port.left + port.width / port.scale / 2,
            port.top + port.height / port.scale / 2,
        )

    @cached_property
    def tiles(self) -> list[Tile]:
        """The tiles of the grid."""
        return tiles(self.grid, self.photo)

    def blocks_around(self, width: int) -> set[Block]:
        """Return the blocks of the photo within `width` blocks of the view, but not in it."""
        inside = {tile.block for tile in self.tiles}
        last_row, last_column = (self.photo.height - 1) // BLOCK, (self.photo.width - 1) // BLOCK
        steps = range(-width, width + 1)
        around = {Block(b.row + dy, b.column + dx) for b in inside for dy in steps for dx in steps}
        return {
            b for b in around - inside if 0 <= b.row <= last_row and 0 <= b.column <= last_column
        }
