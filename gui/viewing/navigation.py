"""Where a view goes when a hand moves it: pure functions from viewport to viewport.

Points in the window are device pixels from its top left; points in the photo are source pixels.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from leafscope.core.geometry import MIN_SCALE, Box, Size, Viewport

MAX_ZOOM = 64.0


@dataclass(frozen=True)
class ScaleRange:
    """The scales that a window offers for a photo."""

    minimum: float
    maximum: float

    def clamp(self, scale: float) -> float:
        """Return the offered scale nearest to `scale`."""
        return min(max(scale, self.minimum), self.maximum)


def fit_scale(photo: Size, window: Size) -> float:
    """Return the largest scale, at most `MAX_ZOOM`, at which the whole photo is in the window."""
    across = max(1, window.width) / photo.width
    down = max(1, window.height) / photo.height
    return min(max(min(across, down), MIN_SCALE), MAX_ZOOM)


def scale_range(photo: Size, window: Size) -> ScaleRange:
    """Return the scales from fit to `MAX_ZOOM`; a photo smaller than the window still has 1:1."""
    return ScaleRange(min(1.0, fit_scale(photo, window)), MAX_ZOOM)


def fit(photo: Size, window: Size) -> Viewport:
    """Return the view of the whole photo, in the middle of the window."""
    scale = fit_scale(photo, window)
    return centre_on(photo, window, scale, (photo.width / 2, photo.height / 2))


def centre_on(photo: Size, window: Size, scale: float, point: tuple[float, float]) -> Viewport:
    """Return the view at `scale` with the source `point` in the middle, as near as can be."""
    left = point[0] - window.width / 2 / scale
    top = point[1] - window.height / 2 / scale
    return clamp(Viewport(scale, left, top, window.width, window.height), photo)


def view_centre(view: Viewport) -> tuple[float, float]:
    """Return the source point in the middle of the window."""
    return view.left + view.width / 2 / view.scale, view.top + view.height / 2 / view.scale


def to_source(view: Viewport, x: float, y: float) -> tuple[float, float]:
    """Return the source point under a point of the window, as it is painted."""
    left, top = view.start
    return (left + x) / view.scale, (top + y) / view.scale


def zoom_at(view: Viewport, photo: Size, scale: float, x: float, y: float) -> Viewport:
    """Return the view at `scale`, what lies under window point (x, y) staying there."""
    window = Size(view.width, view.height)
    scale = scale_range(photo, window).clamp(scale)
    left = view.left + x / view.scale - x / scale
    top = view.top + y / view.scale - y / scale
    return clamp(replace(view, scale=scale, left=left, top=top), photo)


def pan(view: Viewport, photo: Size, dx: float, dy: float) -> Viewport:
    """Return the view moved over the photo by (dx, dy) device pixels."""
    moved = replace(view, left=view.left + dx / view.scale, top=view.top + dy / view.scale)
    return clamp(moved, photo)


def resized(
    view: Viewport, photo: Size, window: Size, lifts: tuple[float, float] = (0.0, 0.0)
) -> Viewport:
    """Return the view in a window of another size, its middle and its scale kept if offered.

    Args:
        view: in the window as it was.
        photo: the photo's size in source pixels.
        window: its size from now on.
        lifts: by how many device pixels what is kept was above the middle, and is to be.

    """
    scale = scale_range(photo, window).clamp(view.scale)
    (x, y), (before, after) = view_centre(view), lifts
    return centre_on(photo, window, scale, (x, y - before / view.scale + after / scale))


def clamp(view: Viewport, photo: Size) -> Viewport:
    """Return the view moved so that no more of the window than need be is beside the photo.

    On an axis on which the photo is smaller than the window it stands in the middle.
    """
    left = _clamped(view.left, view.scale, view.width, photo.width)
    top = _clamped(view.top, view.scale, view.height, photo.height)
    return replace(view, left=left, top=top)


def _clamped(position: float, scale: float, window: int, photo: int) -> float:
    enlarged = max(1, math.ceil(photo * scale - 0.5))  # the pixels of the grid of the whole photo
    if enlarged <= window:
        return -((window - enlarged) // 2) / scale
    return min(max(position, 0.0), (enlarged - window) / scale)


def visible_box(view: Viewport, photo: Size) -> Box | None:
    """Return the source pixels that a window shows, those at its edges included; None if none."""
    left, top = to_source(view, 0, 0)
    right, bottom = to_source(view, view.width, view.height)
    x0, y0 = max(0, math.floor(left)), max(0, math.floor(top))
    x1, y1 = min(photo.width, math.ceil(right)), min(photo.height, math.ceil(bottom))
    return Box(x0, y0, x1 - x0, y1 - y0) if x1 > x0 and y1 > y0 else None
