"""A rectangle drawn on the picture: whole source pixels."""

from __future__ import annotations

import math

from leafscope.core.geometry import Box, Size


class RegionDrawing:
    """A region that grows from where the hand came down to where it is now."""

    def __init__(self) -> None:
        self._corner: tuple[float, float] | None = None

    @property
    def begun(self) -> bool:
        """Whether the hand has come down."""
        return self._corner is not None

    def begin(self, corner: tuple[float, float]) -> None:
        """Put one corner at a source position."""
        self._corner = corner

    def region(self, opposite: tuple[float, float], photo: Size) -> Box:
        """Return the source pixels touched between the corner and `opposite`, at least one."""
        corner = self._corner or opposite
        left, right = _touched(corner[0], opposite[0], photo.width)
        top, bottom = _touched(corner[1], opposite[1], photo.height)
        return Box(left, top, right - left, bottom - top)


def _touched(one: float, other: float, length: int) -> tuple[int, int]:
    first = min(max(math.floor(min(one, other)), 0), length - 1)
    last = min(max(math.ceil(max(one, other)), first + 1), length)
    return first, last
