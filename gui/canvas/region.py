"""A rectangle drawn on the picture: whole source pixels."""

from __future__ import annotations

import math

from leafscope.core.geometry import Box, Size


def spanned(corner: tuple[float, float], opposite: tuple[float, float], photo: Size) -> Box:
    """Return the source pixels touched between two source positions, at least one."""
    left, right = _touched(corner[0], opposite[0], photo.width)
    top, bottom = _touched(corner[1], opposite[1], photo.height)
    return Box(left, top, right - left, bottom - top)


def _touched(one: float, other: float, length: int) -> tuple[int, int]:
    first = min(max(math.floor(min(one, other)), 0), length - 1)
    last = min(max(math.ceil(max(one, other)), first + 1), length)
    return first, last
