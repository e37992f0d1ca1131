"""Images of differences: absolute, and signed as a purple to orange map."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ..errors import ViewError

# ColorBrewer's PuOr, whose ends differ under every kind of colour blindness
DARKER = (94, 60, 153)
BRIGHTER = (230, 97, 1)
MAX_OPACITY = 224  # of 255: the image below stays recognisable


def absolute_difference(
    first: NDArray[np.uint8], second: NDArray[np.uint8], gain: float = 1.0
) -> NDArray[np.uint8]:
    """Return |first - second| * gain, clipped to white.

    Raises ViewError for a gain that isn't a finite number above 0 and ValueError if the shapes
    differ.

    Args:
        first: RGB, [h, w, 3].
        second: RGB on the same grid, [h, w, 3].
        gain: above 0.

    """
    if not (math.isfinite(gain) and gain > 0):
        raise ViewError("The gain must be a number above 0, not {gain:g}.", gain=gain)
    if first.shape != second.shape:
        raise ValueError(f"one image has shape {first.shape}, the other {second.shape}")
    levels = np.maximum(first, second) - np.minimum(first, second)
    table = np.rint(np.minimum(np.arange(256) * min(gain, 255.0), 255)).astype(np.uint8)
    image: NDArray[np.uint8] = table[levels]
    return image


def colour_signed(values: NDArray[np.float32], span: float) -> NDArray[np.uint8]:
    """Map signed values to colours: purple below 0, orange above, transparent at 0.

    Args:
        values: of any shape.
        span: magnitude with the full colour, above 0; larger ones look the same.

    Returns:
        Straight RGBA, [..., 4].

    """
    strength = np.minimum(np.abs(values) / span, 1)
    out = np.empty((*values.shape, 4), np.uint8)
    out[..., :3] = np.where((values < 0)[..., None], DARKER, BRIGHTER)
    out[..., 3] = np.rint(strength * MAX_OPACITY)
    return out


def deviation_legend(steps: int, span: float) -> NDArray[np.uint8]:
    """Return the colours from -span to +span, RGBA [steps, 4]."""
    return colour_signed(np.linspace(-span, span, steps, dtype=np.float32), span)
