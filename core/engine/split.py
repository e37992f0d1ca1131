"""A grid cut in two, where the whole is more than the memory holds."""

from __future__ import annotations

from ..geometry import Box, Grid


def split_grid(grid: Grid) -> tuple[Grid, Grid, bool] | None:
    """Cut a grid in two along its longer axis; also tell whether the second is below the first."""
    width, height = grid.x.count, grid.y.count
    if width * height <= 1:
        return None
    if height >= width:
        top = Box(0, 0, width, height // 2)
        return grid.cut(top), grid.cut(Box(0, top.height, width, height - top.height)), True
    left = Box(0, 0, width // 2, height)
    return grid.cut(left), grid.cut(Box(left.width, 0, width - left.width, height)), False
