"""A rectangle of whole source pixels drawn on the picture, and the handles that change it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from leafscope.core.geometry import Box, Size, Viewport

ROOM = 4  # a part reaches into the region by no more than this share of its side


def box_between(corner: tuple[float, float], opposite: tuple[float, float], photo: Size) -> Box:
    """Return the source pixels touched between two source positions, at least one."""
    left, right = _touched(corner[0], opposite[0], photo.width)
    top, bottom = _touched(corner[1], opposite[1], photo.height)
    return Box(left, top, right - left, bottom - top)


def _touched(one: float, other: float, length: int) -> tuple[int, int]:
    first = min(max(math.floor(min(one, other)), 0), length - 1)
    last = min(max(math.ceil(max(one, other)), first + 1), length)
    return first, last


class Handle(Enum):
    """What can be dragged; the value says which sides follow: -1 first, 1 last, 0 neither."""

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
    """Where a region lies along one axis of a window."""

    first: float
    last: float

    @property
    def length(self) -> float:
        """How long it is."""
        return self.last - self.first

    @property
    def middle(self) -> float:
        """Halfway."""
        return (self.first + self.last) / 2

    def side_at(self, point: float, reach: float) -> int | None:
        """Return the side within reach of a point: -1, 1, or 0 between them; None outside."""
        inwards = min(reach, self.length / ROOM)
        if not self.first - reach <= point <= self.last + reach:
            return None
        if point <= self.first + inwards:
            return -1
        return 1 if point >= self.last - inwards else 0

    def seen_in(self, length: float) -> Span | None:
        """Return the part in a window that is so long; None if there is none."""
        first, last = max(self.first, 0.0), min(self.last, length)
        return Span(first, last) if first <= last else None


def spans(region: Box, viewport: Viewport) -> tuple[Span, Span]:
    """Return where a region lies in the window, across and down."""
    left, top = viewport.start
    scale = viewport.scale
    return (
        Span(region.left * scale - left, region.right * scale - left),
        Span(region.top * scale - top, region.bottom * scale - top),
    )


def handle_at(
    region: Box, viewport: Viewport, point: tuple[float, float], reach: float
) -> Handle | None:
    """Return the part of a region that a hand at a point takes hold of.

    Around corners and sides, and around the middle, that is everything within `reach`; but of a
    small region the parts leave room for each other. A region that goes beyond the window on both
    axes has no middle: whoever looks around in it is not to move it.
    """
    across, down = spans(region, viewport)
    x = across.side_at(point[0], reach)
    y = down.side_at(point[1], reach)
    if x is None or y is None:
        return None
    if (x, y) != Handle.MIDDLE.value:
        return Handle((x, y))
    from_middle = max(abs(point[0] - across.middle), abs(point[1] - down.middle))
    return Handle.MIDDLE if from_middle <= reach and has_middle(region, viewport) else None


def has_middle(region: Box, viewport: Viewport) -> bool:
    """Return whether a region can be moved by its middle."""
    across, down = spans(region, viewport)
    return across.length <= viewport.width or down.length <= viewport.height


def drag_handle(
    region: Box, part: Handle, dx: float, dy: float, photo: Size, *, keep_shape: bool = False
) -> Box:
    """Return a region after one of its parts was dragged by source pixels.

    A side that is dragged past the opposite one becomes the opposite one.

    Args:
        region: before.
        part: what is dragged; its middle takes all of it along.
        dx: source pixels to the right.
        dy: source pixels downwards.
        photo: what the region stays inside of.
        keep_shape: have width and height stay in proportion, as nearly as whole pixels can.

    """
    x, y = part.value
    if part is Handle.MIDDLE:
        left = min(max(region.left + round(dx), 0), photo.width - region.width)
        top = min(max(region.top + round(dy), 0), photo.height - region.height)
        return Box(left, top, region.width, region.height)
    across = _Axis(region.left, region.width, x, photo.width)
    down = _Axis(region.top, region.height, y, photo.height)
    wide, high = across.dragged(round(dx)), down.dragged(round(dy))
    if keep_shape:
        factor = max(abs(wide) / region.width if x else 0, abs(high) / region.height if y else 0)
        factor = min(factor, across.room(wide) / region.width, down.room(high) / region.height)
        wide = _signed(max(1, round(region.width * factor)), wide)
        high = _signed(max(1, round(region.height * factor)), high)
    left, width = across.grow(wide)
    top, height = down.grow(high)
    return Box(left, top, width, height)


@dataclass(frozen=True)
class _Axis:
    """One axis of a region of which a side is dragged.

    Lengths are measured from the side that stays; below zero once the other was dragged past it.
    """

    first: int
    length: int
    side: int  # that is dragged: -1, 1, or 0 for neither
    photo: int

    @property
    def _fixed(self) -> int:
        return self.first + self.length if self.side < 0 else self.first

    def dragged(self, by: int) -> int:
        """Return the length after its side was dragged by so much."""
        if self.side == 0:
            return self.length
        moving = self._fixed + self.side * self.length + by
        moving = min(max(moving, 0), self.photo)
        return (moving - self._fixed) * self.side or 1

    def room(self, length: int) -> int:
        """Return how long it may be on the side to which a length goes."""
        if self.side == 0:
            return self.photo
        return self.photo - self._fixed if length * self.side > 0 else self._fixed

    def grow(self, length: int) -> tuple[int, int]:
        """Return where it begins, and its length; about its middle if no side is dragged."""
        if self.side == 0:
            first = round(self.first + (self.length - length) / 2)
            return min(max(first, 0), self.photo - length), length
        other = self._fixed + length * self.side
        return min(self._fixed, other), abs(length)


def _signed(length: int, like: int) -> int:
    return length if like > 0 else -length
