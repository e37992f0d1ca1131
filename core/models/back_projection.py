"""What a photo has beyond a model's picture of it, once that is reduced to the photo's pixels.

Enlarged and added to the picture it is one step of back-projection (Irani and Peleg, Improving
Resolution by Image Registration, 1991): detail that strays from the photo is brought back, and
what the photo says nothing of stays. It is found once, when a block is encoded, for a few scales
that stand for all, so that a frame costs no more. Reducing is Pillow's bicubic. More steps gain
little on clean photos, and draw a JPEG's traces.
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

SCALES = (1, 4)  # between them it is mixed, and beyond 4 hardly changes
REACH = 3  # source pixels: the reduction ends 2 away, and the bicubic image beneath 1 further
TEMPLATE = 16  # cells; longer axes repeat its middle
KEPT = 64  # matrices of short axes; those of long ones are many times as large, and soon made

Matrix = NDArray[np.float32]
Decoding = Callable[[Axis, int], Matrix]  # axis, cells -> [n, cells, K], or [n, cells] where K is 1


class BackProjectionResidual:
    """Finds it for models whose decoder is linear and separable, added to the bicubic image.

    Args:
        decoding: the decoder's matrix of an axis, in units where the photo spans [-1, 1].

    """

    def __init__(self, decoding: Decoding) -> None:
        self._own = lru_cache(KEPT)(partial(_template, decoding))

    def of(self, coefficients: Tensor, pixels: Tensor) -> Tensor:
        """Return what each of `SCALES` lacks, [len(SCALES) * 3, h, w] float32.

        It is wrong within `REACH` of sides on which the photo goes on.

        Args:
            coefficients: [3 K K, h, w].
            pixels: RGB in [0, 1] of the same cells, [3, h, w] float32.

        """
        sides = pixels.shape[1:]
        k = round((len(coefficients) / 3) ** 0.5)
        cells = coefficients.float().view(3, k, k, *sides).permute(0, 1, 3, 4, 2).flatten(3)
        found = []
        for scale in SCALES:
            down, across = (_on(pixels, _reduced(self._own, side, scale)) for side in sides)
            lines = (cells @ across.T).transpose(1, 2).flatten(1, 2)  # [3, h K, w]
            lacking = pixels - (down @ lines) / 2
            down, across = (_on(pixels, _reduced(_beneath, side, scale)) for side in sides)
            found.append(lacking - down @ pixels @ across.T)
        return torch.cat(found)


def scale_weights(step: float) -> tuple[float, ...]:
    """Return what each of `SCALES` has of what is lacking at `step` source pixels per pixel."""
    coarse, fine = (1 / scale for scale in SCALES)
    first = min(max((step - fine) / (coarse - fine), 0.0), 1.0)
    return first, 1 - first


def reducing(length: int, scale: int, like: Tensor) -> Tensor:
    """Return the matrix from a picture to `length` pixels of the photo, [length, scale length]."""
    return _on(like, _reducing(length, scale))


def enlarging(length: int, scale: int, like: Tensor) -> Tensor:
    """Return the matrix from `length` pixels of the photo to a picture, [scale length, length]."""
    return _on(like, _bicubic(Axis(0.0, 1 / scale, 0, scale * length), length))


def _reducing(length: int, scale: int) -> Matrix:
    return _matrix(Axis(0.0, scale, 0, length), scale * length, KERNELS[Interpolation.BICUBIC])


def _bicubic(axis: Axis, length: int) -> Matrix:
    return _matrix(axis, length, TORCH_BICUBIC)


def _matrix(axis: Axis, length: int, kernel: Kernel) -> Matrix:
    """Return the matrix by which `length` pixels are interpolated, [n, length]."""
    index, weights = compute_taps(axis, length, kernel)
    dense = np.zeros((axis.count, length), np.float32)
    np.add.at(dense, (np.arange(axis.count)[:, None], index), weights)
    return dense


@lru_cache(KEPT)
def _beneath(count: int, scale: int) -> Matrix:
    """Return what the bicubic image is once it is reduced, [count, count, 1]."""
    return _template(_bicubic, count, scale)


def _template(decoding: Decoding, count: int, scale: int) -> Matrix:
    """Return the matrix from cells to the reduced picture, [count, count, K]."""
    up = decoding(Axis(0.0, 1 / scale, 0, scale * count), count).reshape(scale * count, -1)
    return (_reducing(count, scale) @ up).reshape(count, count, -1)


def _reduced(template: Callable[[int, int], Matrix], length: int, scale: int) -> Matrix:
    """Return such a matrix for an axis of any length, [length, length K]."""
    product = template(min(length, TEMPLATE), scale)
    return (_longer(product, length) if length > TEMPLATE else product).reshape(length, -1)


def _longer(template: Matrix, length: int) -> Matrix:
    """Repeat the middle row of a square matrix along its diagonal, [length, length, K]."""
    count = len(template)
    half = count // 2
    out = np.zeros((length, length, template.shape[2]), np.float32)
    out[:half, :count], out[-half:, -count:] = template[:half], template[-half:]
    rows, offsets = np.arange(half, length - half)[:, None], np.arange(-REACH, REACH + 1)
    out[rows, rows + offsets] = template[half, half + offsets]
    return out


def _on(like: Tensor, values: Matrix) -> Tensor:
    return torch.from_numpy(values).to(like.device)
