"""What becomes of a region when one of its numbers is typed."""

from __future__ import annotations

from leafscope.core.export.sizing import Aspect
from leafscope.core.geometry import Box, Size


def ratio_of(box: Box, aspect: Aspect) -> float:
    """Return width by height of a shape that stands or lies as the region does."""
    ratio = max(aspect.width, aspect.height) / min(aspect.width, aspect.height)
    return ratio if box.width >= box.height else 1 / ratio


def moved(box: Box, left: int, top: int, ratio: float | None, photo: Size) -> Box:
    """Return the region from another corner on, as large as it was if the photo has room."""
    left, top = min(left, photo.width - 1), min(top, photo.height - 1)
    width = min(box.width, photo.width - left)
    height = min(box.height, photo.height - top)
    if ratio is None:
        return Box(left, top, width, height)
    return _within(Box(left, top, min(width, round(height * ratio)), height), ratio, photo)


def widened(box: Box, width: int, ratio: float | None, photo: Size) -> Box:
    """Return the region with another width, and the height that a set shape has with it."""
    width = min(width, photo.width - box.left)
    if ratio is None:
        return Box(box.left, box.top, width, box.height)
    return _within(Box(box.left, box.top, width, box.height), ratio, photo)


def heightened(box: Box, height: int, ratio: float | None, photo: Size) -> Box:
    """Return the region with another height, and the width that a set shape has with it."""
    height = min(height, photo.height - box.top)
    if ratio is None:
        return Box(box.left, box.top, box.width, height)
    width = min(max(1, round(height * ratio)), photo.width - box.left)
    return _within(Box(box.left, box.top, width, height), ratio, photo)


def _within(box: Box, ratio: float, photo: Size) -> Box:
    """Return the region with the height that its width asks for, or smaller where that ends."""
    height, room = round(box.width / ratio), photo.height - box.top
    if height > room:
        return Box(box.left, box.top, max(1, round(room * ratio)), room)
    return Box(box.left, box.top, max(1, box.width), max(1, height))
