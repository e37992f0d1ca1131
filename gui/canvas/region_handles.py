"""Geometry of the selected region: its handles, and the result of dragging them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from leafscope.core.geometry import Box, Point, Size, Viewport

INNER_SHARE = 4  # a handle extends inwards by at most 1/4 of the region's side


def box_between(corner: Point, opposite: Point, photo: Size) -> Box:
    """Return the box between two source positions, inside the photo and never empty."""
    left, right = _pixel_range(corner[0], opposite[0], photo.width)
    top, bottom = _pixel_range(corner[1], opposite[1], photo.height)
    return Box(left, top, right - left, bottom - top)


def _pixel_range(one: float, other: float, length: int) -> tuple[int, int]:
    first = min(max(math.floor(min(one, other)), 0), length - 1)
    last = min(max(math.ceil(max(one, other)), first + 1), length)
    return first, last


class Handle(Enum):
    """Draggable part of a region as (x, y): -1 left or top, 1 right or bottom, 0 neither."""

    TOP_LEFT = (-1, -1)
    TOP = (0, -1)
    TOP_RIGHT = (1, -1)
    LEFT = (-1, 0)
    MIDDLE = (0, 0)
    RIGHT = (1, 0)
    BOTTOM_LEFT = (-1, 1)
    BOTTOM = (0, 1)
    BOTTOM_RIGHT = (1, 1)


@dataclass(frozen=True)
class Span:
    """Extent of a region along one axis of the window, in device pixels."""

    first: float
    last: float

    @property
    def length(self) -> float:
        """The distance between the ends, in device pixels."""
        return self.last - self.first

    @property
    def middle(self) -> float:
        """The position halfway between the ends."""
        return (self.first + self.last) / 2

    def side_at(self, point: float, reach: float) -> int | None:
        """Return -1 near `first`, 1 near `last`, 0 in between; None farther than `reach`."""
        inwards = min(reach, self.length / INNER_SHARE)
        if not self.first - reach <= point <= self.last + reach:
            return None
        if point <= self.first + inwards:
            return -1
        return 1 if point >= self.last - inwards else 0

    def clip(self, length: float) -> Span | None:
        """Return the part inside a window of `length` pixels; None if nothing is inside."""
        first, last = max(self.first, 0.0), min(self.last, length)
        return Span(first, last) if first <= last else None


def region_spans(region: Box, viewport: Viewport) -> tuple[Span, Span]:
    """Return the horizontal and vertical extent of a region in window device pixels."""
    left, top = viewport.start
    scale = viewport.scale
    return (
        Span(region.left * scale - left, region.right * scale - left),
        Span(region.top * scale - top, region.bottom * scale - top),
    )


def handle_at(region: Box, viewport: Viewport, point: Point, reach: float) -> Handle | None:
    """Return the handle within `reach` device pixels of a point, or None."""
    horizontal, vertical = region_spans(region, viewport)
    x = horizontal.side_at(point[0], reach)
    y = vertical.side_at(point[1], reach)
    if x is None or y is None:
        return None
    if (x, y) != Handle.MIDDLE.value:
        return Handle((x, y))
    distance = max(abs(point[0] - horizontal.middle), abs(point[1] - vertical.middle))
    return Handle.MIDDLE if distance <= reach and is_movable(region, viewport) else None


def is_movable(region: Box, viewport: Viewport) -> bool:
    """Return whether a region has a middle handle, which moves it.

    A region larger than the window on both axes has no middle handle, so that drags pan the view.
    """
    horizontal, vertical = region_spans(region, viewport)
    return horizontal.length <= viewport.width or vertical.length <= viewport.height


def drag_handle(
    region: Box, handle: Handle, dx: float, dy: float, photo: Size, *, keep_shape: bool = False
) -> Box:
    """Return a region after one of its handles was dragged by (dx, dy) source pixels.

    The region stays inside the photo. A side may be dragged past the opposite side. `keep_shape`
    preserves the aspect ratio, except for rounding to whole pixels.
    """
    x, y = handle.value
    if handle is Handle.MIDDLE:
        left = min(max(region.left + round(dx), 0), photo.width - region.width)
        top = min(max(region.top + round(dy), 0), photo.height - region.height)
        return Box(left, top, region.width, region.height)
    horizontal = _Axis(region.left, region.width, x, photo.width)
    vertical = _Axis(region.top, region.height, y, photo.height)
    width, height = horizontal.drag(round(dx)), vertical.drag(round(dy))
    if keep_shape:
        factor = max(abs(width) / region.width if x else 0, abs(height) / region.height if y else 0)
        factor = min(
            factor,
            horizontal.max_length(width) / region.width,
            vertical.max_length(height) / region.height,
        )
        width = max(1, round(region.width * factor)) * (1 if width > 0 else -1)
        height = max(1, round(region.height * factor)) * (1 if height > 0 else -1)
    left, width = horizontal.resize(width)
    top, height = vertical.resize(height)
    return Box(left, top, width, height)


@dataclass(frozen=True)
class _Axis:
    """One axis of a region with a dragged side and a fixed side, in source pixels.

    Lengths are measured from the fixed side and are negative once the dragged side has crossed it.
    """

    first: int
    length: int
    side: int  # the dragged side: -1, 1, or 0 for none
    photo: int

    @property
    def _fixed(self) -> int:
        return self.first + self.length if self.side < 0 else self.first

    def drag(self, by: int) -> int:
        """Return the new length after moving the dragged side by `by` within the photo."""
        if self.side == 0:
            return self.length
        moving = self._fixed + self.side * self.length + by
        moving = min(max(moving, 0), self.photo)
        return (moving - self._fixed) * self.side or 1

    def max_length(self, length: int) -> int:
        """Return the largest length that fits in the photo, in the direction of `length`."""
        if self.side == 0:
            return self.photo
        return self.photo - self._fixed if length * self.side > 0 else self._fixed

    def resize(self, length: int) -> tuple[int, int]:
        """Return (first, length) for a signed length; keep the fixed side, or else the centre."""
        if self.side == 0:
            first = round(self.first + (self.length - length) / 2)
            return min(max(first, 0), self.photo - length), length
        other = self._fixed + length * self.side
        return min(self._fixed, other), abs(length)
