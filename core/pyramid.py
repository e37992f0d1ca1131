"""Reductions of a photo, for views below 1:1 whose cost follows the screen and not the photo."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from .geometry import Axis, Box, Grid
from .pause import Pause, never
from .resample import Interpolation, resample

STRIP_PIXELS = 2**21  # source pixels that are halved between two pauses: about 20 ms


class Pyramid:
    """A photo and its halves, quarters, ...; each level is built once, when a view asks for it.

    A level's pixel is the mean of 2 x 2 of the level before (a border pixel repeats where the
    size is odd), in 16 bits so that rounding never shows.

    Args:
        pixels: the photo, [H, W, C], uint8 or uint16.

    """

    def __init__(self, pixels: NDArray[np.uint8] | NDArray[np.uint16]) -> None:
        self._levels: list[NDArray[np.uint8] | NDArray[np.uint16]] = [pixels]

    def view(self, grid: Grid, pause: Pause = never) -> NDArray[np.float32]:
        """Render a grid that is coarser than the photo; [h, w, C] in [0, 1].

        Args:
            grid: output pixel centres, steps of 1 or more.
            pause: called often; may raise to abandon the work.

        """
        deepest = max(self._levels[0].shape[:2]).bit_length() - 1
        wanted = math.floor(math.log2(min(grid.y.step, grid.x.step)))
        depth = min(max(0, wanted), deepest)
        level = self._level(depth, pause)
        coarse = Grid(_on_level(grid.y, depth), _on_level(grid.x, depth))
        out = np.empty((grid.y.count, grid.x.count, level.shape[2]), np.float32)
        rows = max(1, STRIP_PIXELS // (4 * max(1, grid.x.count)))
        for top in range(0, grid.y.count, rows):
            pause()
            band = coarse.cut(Box(0, top, grid.x.count, min(rows, grid.y.count - top)))
            out[top : top + rows] = resample(level, band, Interpolation.BICUBIC)
        return out

    def _level(self, depth: int, pause: Pause) -> NDArray[np.uint8] | NDArray[np.uint16]:
        while len(self._levels) <= depth:
            self._levels.append(_halve(self._levels[-1], pause))
        return self._levels[depth]


def _on_level(axis: Axis, depth: int) -> Axis:
    """Return the axis in the pixels of a level."""
    return Axis(axis.origin / 2**depth, axis.step / 2**depth, axis.start, axis.count)


def _halve(pixels: NDArray[np.uint8] | NDArray[np.uint16], pause: Pause) -> NDArray[np.uint16]:
    height, width, channels = pixels.shape
    out = np.empty(((height + 1) // 2, (width + 1) // 2, channels), np.uint16)
    rows = 2 * max(1, STRIP_PIXELS // (2 * width))
    for top in range(0, height, rows):
        pause()
        part = pixels[top : top + rows]
        odd = ((0, part.shape[0] % 2), (0, width % 2), (0, 0))
        strip = np.pad(part, odd, mode="edge") if part.shape[0] % 2 or width % 2 else part
        quarters = (strip[y::2, x::2].astype(np.uint32) for y in (0, 1) for x in (0, 1))
        total = sum(quarters, np.uint32(0))
        if pixels.dtype == np.uint8:
            total *= 257  # 255 -> 65,535
        out[top // 2 : top // 2 + total.shape[0]] = (total + 2) // 4
    return out
