"""Interpolate photos on any grid: below 1:1, and above 1:1 as an alternative to models.

Kernels are widened for grids coarser than the photo (step > 1), as in Pillow and MATLAB, to avoid
aliasing. Taps outside the photo are dropped, and the remaining weights are normalised.

A part of a grid has pixels bit-identical to those of the whole grid. Weights are multiples of
2^-17 and pixels are integers of at most 16 bits, so every sum is exact in float64, in any order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from .callbacks import CheckCancelled, never_cancelled
from .geometry import Axis, Grid

WEIGHT_BITS = 17  # 16 bits of pixels, 2 x 17 of weights and 2 for negative lobes: 52 of 53
MAX_PRODUCT = 2**18  # multiplications; OpenBLAS starts threads for more
TIE = 2**-20  # source pixels; rounds positions halfway between two pixels to the second one
CHUNK = 32  # output pixels that share a small dense matrix product, at 1:1 and above

Matrix = NDArray[np.float64]


class Interpolation(Enum):
    """A classical interpolation method."""

    NEAREST = "nearest"
    BICUBIC = "bicubic"
    LANCZOS = "lanczos"


@dataclass(frozen=True)
class Kernel:
    """An interpolation kernel: a weight for each distance from the pixel centre."""

    support: float  # radius in source pixels
    weight: Callable[[NDArray[np.float64]], NDArray[np.float64]]  # function from distance to weight
    repeat_border: bool = False  # whether taps outside the photo read its border


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
    Interpolation.BICUBIC: Kernel(2.0, _cubic(-0.5)),
    Interpolation.LANCZOS: Kernel(3.0, _lanczos3),
}
REPEATING_BICUBIC = Kernel(2.0, _cubic(-0.5), repeat_border=True)  # resizes networks' outputs
TORCH_BICUBIC = Kernel(2.0, _cubic(-0.75), repeat_border=True)  # base of spectral models


def compute_taps(
    axis: Axis, length: int, kernel: Kernel
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Return (indices, weights) of the source pixels that contribute to each pixel of an axis.

    Both arrays are [pixels, taps]. Indices are in [0, length). A pixel's weights sum to 1.
    """
    index, weights = _exact_taps(axis, length, kernel)
    return index, weights.astype(np.float32)


def resample(
    pixels: NDArray[np.uint8] | NDArray[np.uint16],
    grid: Grid,
    kernel: Interpolation,
    check_cancelled: CheckCancelled = never_cancelled,
) -> NDArray[np.float32]:
    """Interpolate a photo [H, W, C] on a grid; return [h, w, C] in [0, 1].

    Reads only the source pixels that the grid needs. Cutting a grid doesn't change its pixels.
    """
    height, width, channels = pixels.shape
    shape = (grid.y.count, grid.x.count, channels)
    if 0 in shape:
        return np.zeros(shape, np.float32)
    full = np.float32(np.iinfo(pixels.dtype).max)
    if kernel is Interpolation.NEAREST:
        nearest = pixels[_nearest(grid.y, height)[:, None], _nearest(grid.x, width)]
        return nearest.astype(np.float32) / full
    out = np.empty(shape, np.float32)
    for rows, band in _bands(pixels, grid, KERNELS[kernel], check_cancelled):
        np.divide(band, full, out=out[rows], casting="same_kind")
    return np.clip(out, 0, 1, out=out)


def _bands(
    pixels: NDArray[np.uint8] | NDArray[np.uint16],
    grid: Grid,
    kernel: Kernel,
    check_cancelled: CheckCancelled,
) -> Iterator[tuple[slice, Matrix]]:
    """Filter bands of output rows; yield (slice of rows, filtered pixels [rows, w, C])."""
    height, width, channels = pixels.shape
    across = _products(grid.x, width, kernel)
    left, right = min(p.first for p in across), max(p.last for p in across)
    for rows in _products(grid.y, height, kernel):
        check_cancelled()
        source = pixels[rows.first : rows.last, left:right].astype(np.float64)
        lines = _small_products(rows.matrix, source.reshape(len(source), -1))
        by_channel = lines.reshape(-1, right - left, channels).transpose(0, 2, 1)
        planes = np.ascontiguousarray(by_channel).reshape(-1, right - left)
        filtered = np.empty((len(planes), grid.x.count))
        for columns in across:
            part = planes[:, columns.first - left : columns.last - left]
            np.matmul(part, columns.matrix.T, out=filtered[:, columns.start : columns.stop])
        yield (
            slice(rows.start, rows.stop),
            filtered.reshape(-1, channels, grid.x.count).transpose(0, 2, 1),
        )


def _small_products(matrix: Matrix, columns: Matrix) -> Matrix:
    """Multiply two matrices in pieces that are too small for OpenBLAS to start threads.

    Idle threads of OpenBLAS spin, which takes CPU time from the window on a busy machine.
    """
    out = np.empty((len(matrix), columns.shape[1]))
    width = max(1, MAX_PRODUCT // matrix.size)
    for start in range(0, columns.shape[1], width):
        piece = slice(start, start + width)
        np.matmul(matrix, columns[:, piece], out=out[:, piece])
    return out


def quantise(image: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Clip an image to [0, 1] and convert it to levels 0 to 255, rounded."""
    levels = np.clip(image, 0, 1)
    levels *= np.float32(255)
    return np.rint(levels, out=levels).astype(np.uint8)


def quantise_to_uint16(image: NDArray[np.float32]) -> NDArray[np.uint16]:
    """Clip an image to [0, 1] and convert it to levels 0 to 65,535, rounded."""
    levels = np.clip(image, 0, 1).astype(np.float64)
    levels *= 65_535
    return np.rint(levels, out=levels).astype(np.uint16)


@dataclass(frozen=True)
class _Product:
    """Weights that turn source pixels [first, last) into output pixels [start, stop)."""

    start: int
    stop: int
    first: int
    last: int
    matrix: Matrix  # [stop - start, last - first]


def _exact_taps(
    axis: Axis, length: int, kernel: Kernel
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    positions = axis.positions()
    widening = max(1.0, axis.step)
    reach = kernel.support * widening
    first = np.floor(positions - 0.5 - reach).astype(np.int64) + 1
    index = first[:, None] + np.arange(int(np.ceil(2 * reach)))
    weights = kernel.weight(np.abs(index + 0.5 - positions[:, None]) / widening)
    if not kernel.repeat_border:
        weights = np.where((index >= 0) & (index < length), weights, 0.0)
    weights /= weights.sum(1, keepdims=True)
    return np.clip(index, 0, length - 1), weights


def _nearest(axis: Axis, length: int) -> NDArray[np.int64]:
    return np.clip(np.floor(axis.positions() + TIE), 0, length - 1).astype(np.int64)


def _products(axis: Axis, length: int, kernel: Kernel) -> list[_Product]:
    index, weights = _exact_taps(axis, length, kernel)
    running = np.rint(np.cumsum(weights, axis=1) * 2**WEIGHT_BITS)  # so that rows still sum to 1
    weights = np.diff(running, axis=1, prepend=0.0) / 2**WEIGHT_BITS
    size = max(1, round(CHUNK / max(1.0, axis.step)))
    starts = range(0, axis.count, size)
    firsts = np.minimum.reduceat(index.min(1), starts)
    lasts = np.maximum.reduceat(index.max(1), starts) + 1
    row = np.arange(axis.count)
    matrices = np.zeros((len(starts), size, int((lasts - firsts).max())))
    chunk, inside = row // size, row % size
    column = index - firsts[chunk, None]
    np.add.at(matrices, (chunk[:, None], inside[:, None], column), weights)
    products = []
    for k, start in enumerate(starts):
        first, last = int(firsts[k]), int(lasts[k])
        stop = min(start + size, axis.count)
        matrix = matrices[k, : stop - start, : last - first]
        products.append(_Product(start, stop, first, last, matrix))
    return products
