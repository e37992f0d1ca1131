"""Reductions of a photo, for views below 1:1 whose cost follows the screen and not the photo."""

from __future__ import annotations

import math
from typing import cast

import numpy as np
from numpy.typing import NDArray

from .callbacks import CheckCancelled, never_cancelled
from .geometry import Axis, Grid
from .resample import Interpolation, resample

Pixels = NDArray[np.uint8] | NDArray[np.uint16]

FINER = 2  # a level has at least twice the pixels of the view, or its own sharpness would show
STRIP_PIXELS = 2**20  # pixels that are halved between two checks: a few milliseconds


class Pyramid:
    """A photo and its halves, quarters, ...; each level is built once, when a view asks for it.

    A level's pixel is the mean of 2 x 2 of the level before (a border pixel repeats where the
    size is odd), in 16 bits so that rounding never shows. All levels together take two thirds of
    the memory of an 8-bit photo. Used by one thread at a time.

    Args:
        pixels: the photo, [H, W, C], uint8 or uint16.

    """

    def __init__(self, pixels: Pixels) -> None:
        self._levels: list[Pixels] = [pixels]
        self._unfinished: _Half | None = None

    def view(
        self,
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
        kernel: Interpolation = Interpolation.BICUBIC,
    ) -> NDArray[np.float32]:
        """Render a grid that is coarser than the photo; [h, w, C] in [0, 1].

        Any cut of the grid gives the same pixels, to the last bit. Zooming through the levels
        shows no jump, and down to a quarter of the photo's size the result is that of `resample`.

        Args:
            grid: output pixel centres, steps of 1 or more.
            check_cancelled: called often; may raise to abandon the work, which goes on at the next
                view.
            kernel: how; it is widened by what is left to reduce.

        """
        deepest = max(self._levels[0].shape[:2]).bit_length() - 1
        wanted = math.floor(math.log2(min(grid.y.step, grid.x.step) / FINER))
        depth = min(max(0, wanted), deepest)
        coarse = Grid(_on_level(grid.y, depth), _on_level(grid.x, depth))
        return resample(self._level(depth, check_cancelled), coarse, kernel, check_cancelled)

    def _level(self, depth: int, check_cancelled: CheckCancelled) -> Pixels:
        while len(self._levels) <= depth:
            half = self._unfinished or _Half(self._levels[-1])
            self._unfinished = half
            self._levels.append(half.finish(check_cancelled))
            self._unfinished = None
        return self._levels[depth]


class _Half:
    """A photo of half the width and height, in the making.

    Args:
        pixels: the whole, [H, W, C].

    """

    def __init__(self, pixels: Pixels) -> None:
        height, width, channels = pixels.shape
        self._pixels = pixels
        self._half = np.empty(((height + 1) // 2, (width + 1) // 2, channels), np.uint16)
        self._done = 0

    def finish(self, check_cancelled: CheckCancelled) -> NDArray[np.uint16]:
        """Make the rows that are missing."""
        rows = max(1, STRIP_PIXELS // (2 * self._pixels.shape[1]))
        while self._done < len(self._half):
            check_cancelled()
            strip = self._pixels[2 * self._done : 2 * (self._done + rows)]
            self._half[self._done : self._done + rows] = _halved(strip)
            self._done += rows
        return self._half


def _on_level(axis: Axis, depth: int) -> Axis:
    """Return the axis in the pixels of a level."""
    return Axis(axis.origin / 2**depth, axis.step / 2**depth, axis.start, axis.count)


def _halved(pixels: Pixels) -> NDArray[np.uint16]:
    """Return the means of 2 x 2 pixels in 16 bits, 255 becoming 65,535.

    Args:
        pixels: [H, W, C].

    Returns:
        [ceil(H / 2), ceil(W / 2), C].

    """
    height, width, channels = pixels.shape
    if height % 2 or width % 2:
        missing = ((0, height % 2), (0, width % 2), (0, 0))
        pixels = cast("Pixels", np.pad(pixels, missing, mode="edge"))
    narrow = pixels.dtype == np.uint8
    sums = np.add(pixels[0::2], pixels[1::2], dtype=np.uint16 if narrow else np.uint32)
    sums = sums.reshape(len(sums), -1)
    half = np.empty((len(sums), sums.shape[1] // 2), np.uint16)
    for channel in range(channels):  # long strides are far quicker than many short rows of C
        left, right = sums[:, channel :: 2 * channels], sums[:, channel + channels :: 2 * channels]
        total = left + right
        mean = (total + 2) >> 2
        half[:, channel::channels] = mean + (total << 6) if narrow else mean
    return half.reshape(len(half), -1, channels)
