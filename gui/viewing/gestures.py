"""Interpretation of wheel events, pinches and flicks."""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

NOTCH = 120  # Qt's angle delta for one click of an ordinary wheel
NOTCHES_TO_DOUBLE = 4
FINE_NOTCHES_TO_DOUBLE = 24
FLICK_WINDOW = 100  # milliseconds over which the speed of a flick is measured
MAX_PAUSE = 50  # milliseconds without a move after which a release isn't a flick
MIN_POINTS = 3  # a press and a single move are too few to measure a speed
ARROW_STEPS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True)
class WheelZoom:
    """A request to zoom by `factor`."""

    factor: float
    immediate: bool  # whether the steps are small enough to need no animation


@dataclass(frozen=True)
class WheelPan:
    """A request to pan horizontally by `dx` logical pixels."""

    dx: float


def interpret_wheel(
    angle: tuple[int, int], pixels: tuple[int, int], *, fine: bool, sideways: bool
) -> WheelZoom | WheelPan | None:
    """Convert a wheel event to a zoom, or to a horizontal pan if `sideways`.

    `angle` and `pixels` are Qt's (x, y) deltas. `pixels` is used if `angle` is zero, as on some
    touchpads. `fine` zooms more slowly. Returns None for movements of 0, which some drivers send.
    """
    across, down = angle if any(angle) else (2 * pixels[0], 2 * pixels[1])
    if sideways:
        delta = down or across  # some systems swap the axes while Shift is held
        return WheelPan(-delta) if delta else None
    if not down:
        return None
    notches = FINE_NOTCHES_TO_DOUBLE if fine else NOTCHES_TO_DOUBLE
    return WheelZoom(2 ** (down / NOTCH / notches), immediate=abs(down) < NOTCH)


@dataclass(frozen=True)
class Pinch:
    """A step of a pinch gesture."""

    factor: float
    at: QPointF  # centre of the fingers, in the widget's logical pixels
    moved: QPointF  # how far the centre has moved


def enable_pinch(widget: QWidget) -> None:
    """Let a widget receive pinch gestures."""
    if sys.platform != "darwin":  # macOS touchpads send native gestures too, and both would count
        widget.grabGesture(Qt.GestureType.PinchGesture)


def parse_pinch(event: QEvent, widget: QWidget) -> Pinch | None:
    """Return the pinch step of an event, or None if the event has no valid pinch."""
    pinch = None
    if isinstance(event, QNativeGestureEvent):
        if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            pinch = Pinch(1 + event.value(), event.position(), QPointF())
    elif isinstance(event, QGestureEvent):
        gesture = event.gesture(Qt.GestureType.PinchGesture)
        if isinstance(gesture, QPinchGesture):
            at = gesture.centerPoint()
            moved = at - gesture.lastCenterPoint()
            pinch = Pinch(gesture.scaleFactor(), widget.mapFromGlobal(at), moved)
    return pinch if pinch and math.isfinite(pinch.factor) and pinch.factor > 0 else None


class FlickTracker:
    """Measures the speed at the end of a drag, from positions in pixels and times in ms."""

    def __init__(self) -> None:
        self._points: list[tuple[int, float, float]] = []

    def press(self, time: int, x: float, y: float) -> None:
        self._points = [(time, x, y)]

    def move(self, time: int, x: float, y: float) -> None:
        """Add a point, and discard points older than `FLICK_WINDOW`."""
        recent = [point for point in self._points if time - point[0] <= FLICK_WINDOW]
        self._points = [*recent, (time, x, y)]

    def release(self, time: int) -> tuple[float, float]:
        """Return the velocity (x, y) in pixels per second; (0, 0) if the pointer had stopped."""
        points, self._points = self._points, []
        if len(points) < MIN_POINTS or time - points[-1][0] > MAX_PAUSE:
            return 0.0, 0.0
        (start, x0, y0), (end, x1, y1) = points[0], points[-1]
        seconds = max(1, end - start) / 1000
        return (x1 - x0) / seconds, (y1 - y0) / seconds
