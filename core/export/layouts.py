"""Two renderings of one region as one picture; no pixel of either is moved."""

from __future__ import annotations

import math
from typing import cast

import numpy as np
from numpy.typing import NDArray

GAP_SHARE = 200  # the gap is a two-hundredth of a picture's width,
STRIPE_SHARE = 1000  # and each of a line's three stripes a thousandth

Pixels = NDArray[np.uint8] | NDArray[np.uint16]
Ink = tuple[int, int]  # the values of black and of white


def gap_between(width: int) -> int:
    """Return the width in pixels of the gap between two pictures of this width."""
    return max(2, width // GAP_SHARE)


def side_by_side(left: Pixels, right: Pixels) -> Pixels:
    """Return two pictures, or strips of them, [h, w, C], with a grey gap between them."""
    height, width, channels = left.shape
    grey = np.iinfo(left.dtype).max // 2
    gap = np.full((height, gap_between(width), channels), grey, left.dtype)
    return cast("Pixels", np.concatenate([left, gap, right], axis=1))


def with_line(picture: Pixels, position: int, ink: Ink | None = None) -> Pixels:
    """Return a picture with a white line with black edges, which is seen on any picture.

    Args:
        picture: [h, w] or [h, w, C].
        position: column that the line is before.
        ink: for pixels that aren't levels but places in a palette.

    """
    width = picture.shape[1]
    stripe = max(1, width // STRIPE_SHARE)
    black, white = ink or (0, np.iinfo(picture.dtype).max)
    lined = picture.copy()
    first = position - (3 * stripe) // 2
    for k, value in enumerate((black, white, black)):
        start = first + k * stripe
        lined[:, max(0, start) : max(0, start + stripe)] = value
    return lined


def wipe(first: Pixels, second: Pixels, position: int, ink: Ink | None = None) -> Pixels:
    """Return `first` on the left of a line and `second` on its right.

    Args:
        first: [h, w] or [h, w, C].
        second: likewise.
        position: column at which `second` begins, 0 to w.
        ink: as for `with_line`.

    """
    both = np.concatenate([first[:, :position], second[:, position:]], axis=1)
    return with_line(cast("Pixels", both), position, ink)


def wipe_positions(width: int, count: int) -> list[int]:
    """Return where the line is in each of `count` frames that repeat without a jolt.

    It starts in the middle, as a preview that shows one frame should show both pictures.
    """
    phases = (2 * math.pi * k / count for k in range(count))
    return [round(width * (1 + math.sin(phase)) / 2) for phase in phases]
