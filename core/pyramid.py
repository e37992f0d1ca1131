"""Reduced copies of a photo, which make views below 1:1 equally fast for photos of any size."""

from __future__ import annotations

import math
from typing import cast

import numpy as np
from numpy.typing import NDArray

from .callbacks import CheckCancelled, never_cancelled
from .geometry import Axis, Grid
from .resample import Interpolation, resample

Pixels = NDArray[np.uint8] | NDArray[np.uint16]

OVERSAMPLING = 2  # a level has at least twice the view's resolution, so its blur is invisible
STRIP_PIXELS = 2**20  # pixels averaged between two cancellation checks: a few milliseconds


class Pyramid:
    """A photo [H, W, C] and copies reduced to 1/2, 1/4, ..., computed on first use.

    A pixel of a level is the mean of 2 x 2 pixels of the next finer level. Odd sizes are padded by
    repeating the border. Levels have 16 bits, so rounding is never visible. All reduced copies
    together take two thirds of the memory of an 8-bit photo. Not thread-safe.
    """

    def __init__(self, pixels: Pixels) -> None:
        self._levels: list[Pixels] = [pixels]
        self._half: NDArray[np.uint16] | None = None  # the next level, while it is unfinished
        self._done = 0  # finished rows of `_half`

    def view(
        self,
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
        kernel: Interpolation = Interpolation.BICUBIC,
    ) -> NDArray[np.float32]:
        """Render a grid whose steps are 1 or more; return [h, w, C] in [0, 1].

        A part of a grid has pixels bit-identical to those of the whole grid. Zooming shows no jump
        between levels. Above a quarter of the photo's size the result equals that of `resample`.
        A call after a cancelled call continues the unfinished level.
        """
        deepest = max(self._levels[0].shape[:2]).bit_length() - 1
        ideal = math.floor(math.log2(min(grid.y.step, grid.x.step) / OVERSAMPLING))
        depth = min(max(0, ideal), deepest)
        coarse = Grid(_scale_axis(grid.y, depth), _scale_axis(grid.x, depth))
        return resample(self._level(depth, check_cancelled), coarse, kernel, check_cancelled)

    def _level(self, depth: int, check_cancelled: CheckCancelled) -> Pixels:
        while len(self._levels) <= depth:
            pixels = self._levels[-1]
            height, width, channels = pixels.shape
            if self._half is None:
                self._half = np.empty(((height + 1) // 2, (width + 1) // 2, channels), np.uint16)
                self._done = 0
            rows = max(1, STRIP_PIXELS // (2 * width))
            while self._done < len(self._half):
                check_cancelled()
                strip = pixels[2 * self._done : 2 * (self._done + rows)]
                self._half[self._done : self._done + rows] = _halve(strip)
                self._done += rows
            self._levels.append(self._half)
            self._half = None
        return self._levels[depth]


def _scale_axis(axis: Axis, depth: int) -> Axis:
    """Convert an axis from source pixels to the pixels of level `depth`."""
    return Axis(axis.origin / 2**depth, axis.step / 2**depth, axis.start, axis.count)


def _halve(pixels: Pixels) -> NDArray[np.uint16]:
    """Average every 2 x 2 pixels; return uint16 up to 65,535, [ceil(H / 2), ceil(W / 2), C]."""
    height, width, channels = pixels.shape
    if height % 2 or width % 2:
        missing = ((0, height % 2), (0, width % 2), (0, 0))
        pixels = cast("Pixels", np.pad(pixels, missing, mode="edge"))
    is_8_bit = pixels.dtype == np.uint8
    sums = np.add(pixels[0::2], pixels[1::2], dtype=np.uint16 if is_8_bit else np.uint32)
    sums = sums.reshape(len(sums), -1)
    half = np.empty((len(sums), sums.shape[1] // 2), np.uint16)
    for channel in range(channels):  # strided columns are far faster than short rows of C
        left, right = sums[:, channel :: 2 * channels], sums[:, channel + channels :: 2 * channels]
        total = left + right
        mean = (total + 2) >> 2
        half[:, channel::channels] = mean + (total << 6) if is_8_bit else mean
    return half.reshape(len(half), -1, channels)
