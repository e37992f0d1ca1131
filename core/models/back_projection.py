"""Back-projection: correct an enlarged photo so that reducing it gives the photo again.

One step subtracts the reduced result from the photo, enlarges this residual, and adds it to the
result (Irani and Peleg, Improving Resolution by Image Registration, 1991). The step corrects detail
that contradicts the photo, and keeps other detail. Residuals are computed when a block is encoded,
for a few representative scales, so they don't slow down decoding. The result is reduced with
Pillow's bicubic filter. More steps gain little on clean photos and restore JPEG artifacts.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..geometry import Axis
from ..resample import KERNELS, TORCH_BICUBIC, Interpolation, Kernel, compute_taps

SCALES = (1, 4)  # residuals between these scales are interpolated; beyond 4 they hardly change
REACH = 3  # source pixels: 2 for the reduction, and 1 more for the bicubic background
TEMPLATE_CELLS = 16  # length of templates; matrices of longer axes repeat a template's middle row
CACHED_MATRICES = 64  # templates only: full matrices are many times as large and quick to build

Matrix = NDArray[np.float32]
DecoderMatrix = Callable[[Axis, int], Tensor]
"""Function of an axis of n pixels and a number of source pixels; returns weights [n, cells, K]."""


class BackProjectionResidual:
    """Computes back-projection residuals from a decoder matrix for pixel values in [-1, 1]."""

    def __init__(self, decoder: DecoderMatrix) -> None:
        self._decoder = lru_cache(CACHED_MATRICES)(partial(_build_template, decoder))

    def compute(self, coefficients: Tensor, pixels: Tensor) -> Tensor:
        """Return the residual at each of `SCALES`, [len(SCALES) * 3, h, w] float32.

        `coefficients` is [3 K K, h, w]. `pixels` is the same part of the photo, RGB in [0, 1],
        [3, h, w] float32. Residuals within `REACH` of a side that isn't a photo edge are wrong.
        """
        sides = pixels.shape[1:]
        k = round((len(coefficients) / 3) ** 0.5)
        cells = coefficients.float().view(3, k, k, *sides).permute(0, 1, 3, 4, 2).flatten(3)
        residuals = []
        for scale in SCALES:
            down, across = (_like(pixels, _extend(self._decoder, side, scale)) for side in sides)
            lines = (cells @ across.T).transpose(1, 2).flatten(1, 2)  # [3, h K, w]
            without_detail = pixels - (down @ lines) / 2
            down, across = (_like(pixels, _extend(_bicubic_template, s, scale)) for s in sides)
            residuals.append(without_detail - down @ pixels @ across.T)
        return torch.cat(residuals)


def scale_weights(step: float) -> tuple[float, ...]:
    """Return weights to interpolate between the residuals at `SCALES`; `step` is 1 / scale."""
    coarse, fine = (1 / scale for scale in SCALES)
    first = min(max((step - fine) / (coarse - fine), 0.0), 1.0)
    return first, 1 - first


def back_project(image: Tensor, pixels: Tensor, scale: int) -> Tensor:
    """Correct `image` [3, scale h, scale w] to match `pixels` [3, h, w]; RGB in [0, 1]."""
    down, across = (_like(pixels, _reduction(side, scale)) for side in pixels.shape[1:])
    residual = pixels - down @ image.clamp(0, 1) @ across.T
    down, across = (_like(pixels, _enlargement(side, scale)) for side in pixels.shape[1:])
    return image + down @ residual @ across.T


def _reduction(length: int, scale: int) -> Matrix:
    """Return the matrix of bicubic reduction to `length` pixels, [length, scale length]."""
    return _dense(Axis(0.0, scale, 0, length), scale * length, KERNELS[Interpolation.BICUBIC])


def _enlargement(length: int, scale: int) -> Matrix:
    """Return the matrix of bicubic enlargement from `length` pixels, [scale length, length]."""
    return _dense(Axis(0.0, 1 / scale, 0, scale * length), length, TORCH_BICUBIC)


def _dense(axis: Axis, length: int, kernel: Kernel) -> Matrix:
    index, weights = compute_taps(axis, length, kernel)
    dense = np.zeros((axis.count, length), np.float32)
    np.add.at(dense, (np.arange(axis.count)[:, None], index), weights)
    return dense


@lru_cache(CACHED_MATRICES)
def _bicubic_template(count: int, scale: int) -> Matrix:
    """Return the matrix that enlarges `count` pixels, then reduces them, [count, count, 1]."""
    return (_reduction(count, scale) @ _enlargement(count, scale))[..., None]


def _build_template(decoder: DecoderMatrix, count: int, scale: int) -> Matrix:
    """Return the matrix that decodes `count` pixels, then reduces them, [count, count, K]."""
    up = decoder(Axis(0.0, 1 / scale, 0, scale * count), count).flatten(1).float().cpu().numpy()
    template: Matrix = _reduction(count, scale) @ up
    return template.reshape(count, count, -1)


def _extend(template: Callable[[int, int], Matrix], length: int, scale: int) -> Matrix:
    """Extend a template to the matrix for an axis of `length` pixels, [length, length K]."""
    matrix = template(min(length, TEMPLATE_CELLS), scale)
    if length > TEMPLATE_CELLS:  # repeat the middle row along the diagonal
        count, half = len(matrix), len(matrix) // 2
        out = np.zeros((length, length, matrix.shape[2]), np.float32)
        out[:half, :count], out[-half:, -count:] = matrix[:half], matrix[-half:]
        rows, offsets = np.arange(half, length - half)[:, None], np.arange(-REACH, REACH + 1)
        out[rows, rows + offsets] = matrix[half, half + offsets]
        matrix = out
    return matrix.reshape(length, -1)


def _like(tensor: Tensor, values: Matrix) -> Tensor:
    return torch.from_numpy(values).to(tensor.device)
