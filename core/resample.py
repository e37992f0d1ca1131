"""Interpolation on any grid: what stands beside the models, and what shows a photo below 1:1.

A kernel is widened where the grid is coarser than the photo (step > 1), as Pillow and MATLAB do,
so a reduction is filtered. Taps beyond the photo's border are dropped and the rest normalised.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from .geometry import Axis, Grid

CHUNK = 16  # output pixels that share one small dense matrix product


class Interpolation(Enum):
    """An interpolation that people know."""

    NEAREST = "nearest"
    BICUBIC = "bicubic"
    LANCZOS = "lanczos"


@dataclass(frozen=True)
class Kernel:
    """An interpolation kernel.

    Attributes:
        support: distance in source pixels at which it ends.
        weight: distance -> weight.
        repeat_border: repeat the border pixel beyond the border, instead of dropping those taps.

    """

    support: float
    weight: Callable[[NDArray[np.float64]], NDArray[np.float64]]
    repeat_border: bool = False


def _cubic(a: float) -> Callable[[NDArray[np.float64]], NDArray[np.float64]]:
    """Return the cubic convolution kernel of Keys (1981), equation 4, with parameter `a`."""

    def weight(x: NDArray[np.float64]) -> NDArray[np.float64]:
        near = ((a + 2) * x - (a + 3)) * x**2 + 1
        far = a * (((x - 5) * x + 8) * x - 4)
        return np.where(x <= 1, near, np.where(x < 2, far, 0.0))

    return weight


def _lanczos3(x: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(x < 3, np.sinc(x) * np.sinc(x / 3), 0.0)


KERNELS = {
    Interpolation.NEAREST: Kernel(0.5, np.ones_like),
    Interpolation.BICUBIC: Kernel(2.0, _cubic(-0.5)),
    Interpolation.LANCZOS: Kernel(3.0, _lanczos3),
}
TORCH_BICUBIC = Kernel(2.0, _cubic(-0.75), repeat_border=True)  # what the spectral family adds to


def taps(axis: Axis, length: int, kernel: Kernel) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Return which source pixels make each pixel of an axis.

    Args:
        axis: n output pixels.
        length: of the photo along the axis.
        kernel: the kernel.

    Returns:
        Indices [n, k] inside the photo, and weights [n, k] whose rows sum to 1.

    """
    positions = axis.positions()
    if kernel is KERNELS[Interpolation.NEAREST]:
        index = np.clip(np.floor(positions), 0, length - 1).astype(np.int64)[:, None]
        return index, np.ones(index.shape, np.float32)
    widening = max(1.0, axis.step)
    reach = kernel.support * widening
    first = np.floor(positions - 0.5 - reach).astype(np.int64) + 1
    index = first[:, None] + np.arange(int(np.ceil(2 * reach)))
    weights = kernel.weight(np.abs(index + 0.5 - positions[:, None]) / widening)
    if not kernel.repeat_border:
        weights = np.where((index >= 0) & (index < length), weights, 0.0)
    weights /= weights.sum(1, keepdims=True)
    return np.clip(index, 0, length - 1), weights.astype(np.float32)


def resample(
    pixels: NDArray[np.uint8] | NDArray[np.uint16], grid: Grid, kernel: Interpolation
) -> NDArray[np.float32]:
    """Interpolate a photo on a grid; only the pixels that the grid needs are read.

    Args:
        pixels: the whole photo, [H, W, C], integers of full range.
        grid: output pixel centres.
        kernel: how.

    Returns:
        [h, w, C] in [0, 1].

    """
    height, width, channels = pixels.shape
    if grid.y.count == 0 or grid.x.count == 0:
        return np.zeros((grid.y.count, grid.x.count, channels), np.float32)
    rows, columns = taps(grid.y, height, KERNELS[kernel]), taps(grid.x, width, KERNELS[kernel])
    (top, bottom), (left, right) = _ends(rows[0]), _ends(columns[0])
    source = pixels[top:bottom, left:right].astype(np.float32) / np.iinfo(pixels.dtype).max
    out = np.empty((grid.y.count, grid.x.count, channels), np.float32)
    down, across = _chunks(rows[0] - top, rows[1]), _chunks(columns[0] - left, columns[1])
    for channel in range(channels):
        plane = np.ascontiguousarray(source[..., channel])
        lines = np.concatenate([dense @ plane[a:b] for a, b, dense in down])
        parts = [lines[:, a:b] @ dense.T for a, b, dense in across]
        out[..., channel] = np.concatenate(parts, 1)
    return np.clip(out, 0, 1, out=out)


def quantise(image: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Round [0, 1] to 0..255; the same for what is shown and what is saved."""
    levels: NDArray[np.uint8] = np.rint(np.clip(image, 0, 1) * np.float32(255)).astype(np.uint8)
    return levels


def _ends(index: NDArray[np.int64]) -> tuple[int, int]:
    return int(index.min()), int(index.max()) + 1


def _chunks(
    index: NDArray[np.int64], weights: NDArray[np.float32]
) -> list[tuple[int, int, NDArray[np.float32]]]:
    """Turn taps into dense matrices [n, b - a] over source pixels a to b, `CHUNK` rows each."""
    chunks = []
    for start in range(0, len(index), CHUNK):
        part, values = index[start : start + CHUNK], weights[start : start + CHUNK]
        first, last = _ends(part)
        dense = np.zeros((len(part), last - first), np.float32)
        np.add.at(dense, (np.arange(len(part))[:, None], part - first), values)
        chunks.append((first, last, dense))
    return chunks
