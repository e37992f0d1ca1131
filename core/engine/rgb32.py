"""Pixels as 32-bit words, 0xAARRGGBB, as screens want them.

Writing one aligned word is several times faster than writing three bytes.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

OPAQUE = -(2**24)  # 0xff000000 as a signed word


def pack_rgb32(pixels: Tensor) -> Tensor:
    """Round RGB to 8 bits and pack it into opaque words.

    Args:
        pixels: [..., 3, n], clamped to [0, 1].

    Returns:
        [..., 1, n] int32.

    """
    levels = pixels.mul(255).round_()
    red, green, blue = (levels.narrow(-2, channel, 1) for channel in range(3))
    word = torch.add(blue, green, alpha=2**8).add_(red, alpha=2**16)  # exact: below 2^24
    return word.int().bitwise_or_(OPAQUE)


def premultiply(pixels: NDArray[np.uint32], alpha: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Multiply opaque words [h, w] by an opacity [h, w], rounding as Qt does."""
    channels = pixels.view(np.uint8).reshape(*pixels.shape, 4)
    product = channels * alpha[..., None].astype(np.uint16)
    product += (product >> 8) + np.uint16(128)
    product >>= 8
    return product.astype(np.uint8).view(np.uint32)[..., 0]
