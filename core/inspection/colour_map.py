"""Colours for signed differences: purple where it is darker, orange where it is brighter.

The two ends are told apart under every kind of colour blindness (ColorBrewer's PuOr), and no
difference is clear, so that the picture below shows.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

DARKER = (94, 60, 153)
BRIGHTER = (230, 97, 1)
DENSEST = 224  # opacity of 255: even there the picture can be made out


def tinted(values: NDArray[np.float32], span: float) -> NDArray[np.uint8]:
    """Colour signed values.

    Args:
        values: of any shape.
        span: the value that has the full colour, above 0; larger ones look the same.

    Returns:
        RGBA, not premultiplied, [..., 4].

    """
    strength = np.minimum(np.abs(values) / span, 1)
    out = np.empty((*values.shape, 4), np.uint8)
    out[..., :3] = np.where((values < 0)[..., None], DARKER, BRIGHTER)
    out[..., 3] = np.rint(strength * DENSEST)
    return out


def legend(steps: int, span: float) -> NDArray[np.uint8]:
    """Return the colours from -span to +span, RGBA [steps, 4]."""
    return tinted(np.linspace(-span, span, steps, dtype=np.float32), span)
