"""Pixels as screens want them: a word of 32 bits each, 0xffRRGGBB, with its blue in the first byte.

Four aligned bytes are written many times as fast as three, and an image of the window's is a copy.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

OPAQUE = -(2**24)  # 0xff000000 as a signed word


def pack_rgb32(pixels: Tensor) -> Tensor:
    """Round RGB to words.

    Args:
        pixels: [..., 3, n], clamped to [0, 1].

    Returns:
        [..., 1, n] int32.

    """
    levels = pixels.mul(255).round_()
    red, green, blue = (levels.narrow(-2, channel, 1) for channel in range(3))
    word = torch.add(blue, green, alpha=2**8).add_(red, alpha=2**16)  # exact: below 2^24
    return word.int().bitwise_or_(OPAQUE)


def as_rgb(words: NDArray[np.int32]) -> NDArray[np.uint8]:
    """Return a view of words [h, w] as RGB, [h, w, 3], of the levels of 8 bits."""
    little = words.astype("<i4", copy=False)
    return little.view(np.uint8).reshape(*words.shape, 4)[..., 2::-1]
