"""Pure functions that compute viewports: zoom, pan, resize, animation.

Window coordinates are device pixels from the window's top-left corner. Photo coordinates are source
pixels.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from leafscope.core.geometry import MIN_SCALE, Box, Point, Size, Viewport

MAX_ZOOM = 64.0
APPROACH_SECONDS = 0.15
GLIDE_DECAY = 0.325  # seconds in which a flung view slows down to 1/e of its speed


@dataclass(frozen=True)
class ScaleRange:
    """The range of scales at which a photo can be viewed."""

    minimum: float
    maximum: float

    def clamp(self, scale: float) -> float:
        """Return the nearest scale in the range."""
        return min(max(scale, self.minimum), self.maximum)


@dataclass(frozen=True)
class ViewPosition:
    """A centre and scale of a view, independent of the window's size."""

    scale: float | None  # device pixels per source pixel; None to fit the photo to the window
    x: float  # source x at the centre of the window
    y: float  # source y at the centre of the window

    def is_near(self, other: ViewPosition) -> bool:
        """Return whether the scales are equal and the centres at most a device pixel apart."""
        if self.scale is None or other.scale is None:
            return self.scale is other.scale
        same_scale = abs(self.scale - other.scale) <= 1e-6 * self.scale
        return same_scale and max(abs(self.x - other.x), abs(self.y - other.y)) * self.scale <= 1


def fit_scale(photo: Size, window: Size) -> float:
    """Return the largest scale, up to `MAX_ZOOM`, that shows the whole photo."""
    across = max(1, window.width) / photo.width
    down = max(1, window.height) / photo.height
    return min(max(min(across, down), MIN_SCALE), MAX_ZOOM)


def scale_range(photo: Size, window: Size) -> ScaleRange:
    """Return the allowed scales: from the fit scale (at most 1) to `MAX_ZOOM`."""
    return ScaleRange(min(1.0, fit_scale(photo, window)), MAX_ZOOM)


def fit(photo: Size, window: Size) -> Viewport:
    """Return the view of the whole photo, centred."""
    scale = fit_scale(photo, window)
    return centre_on(photo, window, scale, (photo.width / 2, photo.height / 2))


def centre_on(photo: Size, window: Size, scale: float, point: Point) -> Viewport:
    """Return the view at `scale` that shows a source point as centrally as possible."""
    left = point[0] - window.width / 2 / scale
    top = point[1] - window.height / 2 / scale
    return clamp(Viewport(scale, left, top, window.width, window.height), photo)


def view_centre(view: Viewport) -> Point:
    """Return the source point at the centre of the window."""
    return view.left + view.width / 2 / view.scale, view.top + view.height / 2 / view.scale


def to_source(view: Viewport, x: float, y: float) -> Point:
    """Return the source point shown at window point (x, y)."""
    left, top = view.start
    return (left + x) / view.scale, (top + y) / view.scale


def zoom_at(view: Viewport, photo: Size, scale: float, x: float, y: float) -> Viewport:
    """Return the view at `scale`; the source point at window point (x, y) stays there."""
    window = Size(view.width, view.height)
    scale = scale_range(photo, window).clamp(scale)
    left = view.left + x / view.scale - x / scale
    top = view.top + y / view.scale - y / scale
    return clamp(replace(view, scale=scale, left=left, top=top), photo)


def pan(view: Viewport, photo: Size, dx: float, dy: float) -> Viewport:
    """Return the view moved over the photo by (dx, dy) device pixels."""
    moved = replace(view, left=view.left + dx / view.scale, top=view.top + dy / view.scale)
    return clamp(moved, photo)


def resize(
    view: Viewport, photo: Size, window: Size, lifts: tuple[float, float] = (0.0, 0.0)
) -> Viewport:
    """Return the view for another window size, with the nearest allowed scale.

    The anchor is `lifts[0]` device pixels above the old centre and `lifts[1]` above the new centre.
    The source point at the anchor stays there, as far as the photo's edges allow.
    """
    scale = scale_range(photo, window).clamp(view.scale)
    (x, y), (before, after) = view_centre(view), lifts
    return centre_on(photo, window, scale, (x, y - before / view.scale + after / scale))


def clamp(view: Viewport, photo: Size) -> Viewport:
    """Return the view moved so that the photo fills the window as far as possible.

    A photo that is smaller than the window along an axis is centred on that axis.
    """
    left = _clamp_axis(view.left, view.scale, view.width, photo.width)
    top = _clamp_axis(view.top, view.scale, view.height, photo.height)
    return replace(view, left=left, top=top)


def _clamp_axis(position: float, scale: float, window: int, photo: int) -> float:
    enlarged = max(1, math.ceil(photo * scale - 0.5))  # device pixels of the whole photo
    if enlarged <= window:
        return -((window - enlarged) // 2) / scale
    return min(max(position, 0.0), (enlarged - window) / scale)


def visible_box(view: Viewport, photo: Size) -> Box | None:
    """Return the box of source pixels that are at least partly visible, or None."""
    left, top = to_source(view, 0, 0)
    right, bottom = to_source(view, view.width, view.height)
    x0, y0 = max(0, math.floor(left)), max(0, math.floor(top))
    x1, y1 = min(photo.width, math.ceil(right)), min(photo.height, math.ceil(bottom))
    return Box(x0, y0, x1 - x0, y1 - y0) if x1 > x0 and y1 > y0 else None


@dataclass(frozen=True)
class Approach:
    """An eased transition from one viewport to another."""

    start: Viewport
    end: Viewport
    seconds: float = APPROACH_SECONDS

    def at(self, elapsed: float) -> Viewport:
        """Return the viewport `elapsed` seconds after the start."""
        return interpolate(self.start, self.end, ease_out(elapsed / self.seconds))


@dataclass(frozen=True)
class Glide:
    """A flung view that slows down exponentially and stops at the photo's edges."""

    start: Viewport
    photo: Size  # in source pixels
    velocity: tuple[float, float]  # over the photo, right and down, in device pixels per second

    @property
    def end(self) -> Viewport:
        """The viewport where the view stops."""
        return self._after(1.0)

    @property
    def seconds(self) -> float:
        """Seconds until the remaining distance is below half a device pixel."""
        distance = math.hypot(*self.velocity) * GLIDE_DECAY
        return GLIDE_DECAY * math.log(max(1.0, 2 * distance))

    def at(self, elapsed: float) -> Viewport:
        """Return the viewport `elapsed` seconds after the start."""
        return self._after(-math.expm1(-elapsed / GLIDE_DECAY))

    def _after(self, share: float) -> Viewport:
        dx, dy = (speed * GLIDE_DECAY * share for speed in self.velocity)
        return pan(self.start, self.photo, dx, dy)


Trajectory = Approach | Glide


def ease_out(share: float) -> float:
    """Convert a share of the time to a share of the distance, 0 to 1, slowing at the end."""
    left = 1 - min(max(share, 0.0), 1.0)
    return 1 - left**3


def interpolate(start: Viewport, end: Viewport, share: float) -> Viewport:
    """Return the viewport at `share` (0 to 1) of the way from `start` to `end`.

    The scale changes geometrically, and the view's corner changes linearly with 1 / scale. So a
    source point with the same window position in both viewports doesn't move in between.
    """
    if share <= 0 or share >= 1:
        return start if share <= 0 else end
    change = math.log(start.scale / end.scale)
    moved = math.expm1(change * share) / math.expm1(change) if change else share
    return replace(
        end,
        scale=start.scale * math.exp(-change * share),
        left=start.left + (end.left - start.left) * moved,
        top=start.top + (end.top - start.top) * moved,
    )
