"""Two pictures on the same pixels: how much they differ, made visible."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ..errors import ViewError


def difference(
    first: NDArray[np.uint8], second: NDArray[np.uint8], gain: float = 1.0
) -> NDArray[np.uint8]:
    """Return |first - second| times `gain`, black where they are equal.

    Args:
        first: RGB as shown, [h, w, 3].
        second: likewise, on the same grid.
        gain: above 0.

    Returns:
        [h, w, 3]; what would be brighter than white is white.

    Raises:
        ViewError: for a gain that isn't a number above 0.
        ValueError: if the pictures' sizes differ.

    """
    if not (math.isfinite(gain) and gain > 0):
        raise ViewError(
            "A gain of {gain:g} is out of range: it must be a number above 0.", gain=gain
        )
    if first.shape != second.shape:
        raise ValueError(f"one picture is {first.shape}, the other {second.shape}")
    levels = np.maximum(first, second) - np.minimum(first, second)
    table = np.rint(np.minimum(np.arange(256) * min(gain, 255.0), 255)).astype(np.uint8)
    picture: NDArray[np.uint8] = table[levels]
    return picture
