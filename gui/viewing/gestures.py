"""What hands do: turn a wheel, pinch, and let go of a picture in motion."""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

NOTCH = 120  # Qt's units of angle for one click of an ordinary wheel
NOTCHES_TO_DOUBLE = 4
NOTCHES_TO_DOUBLE_FINELY = 24
RECENT = 100  # milliseconds that count
PAUSE = 50  # milliseconds without a move after which a hand has come to rest
LEAST_POINTS = 3  # a press and one move say nothing about speed


@dataclass(frozen=True)
class WheelZoom:
    """Multiply the scale.

    Attributes:
        factor: by how much.
        immediate: the steps are so small that they make a smooth movement themselves.

    """

    factor: float
    immediate: bool


@dataclass(frozen=True)
class WheelPan:
    """Move sideways over the photo by `dx` logical pixels."""

    dx: float


def interpret_wheel(
    angle: tuple[int, int], pixels: tuple[int, int], *, fine: bool, sideways: bool
) -> WheelZoom | WheelPan | None:
    """Return what a wheel event means.

    Args:
        angle: Qt's angle delta (x, y), fractions of a notch included; zero on some touchpads.
        pixels: Qt's pixel delta (x, y), used where there is no angle.
        fine: zoom by small steps.
        sideways: move instead of zooming.

    Returns:
        None for an event that moves nothing, which some drivers send.

    """
    across, down = angle if any(angle) else (2 * pixels[0], 2 * pixels[1])
    if sideways:
        turn = down or across  # some systems turn the axes themselves while Shift is held
        return WheelPan(-turn) if turn else None
    if not down:
        return None
    per_double = NOTCHES_TO_DOUBLE_FINELY if fine else NOTCHES_TO_DOUBLE
    return WheelZoom(2 ** (down / NOTCH / per_double), immediate=abs(down) < NOTCH)


@dataclass(frozen=True)
class Pinch:
    """What the fingers ask for.

    Attributes:
        factor: multiply the scale by this.
        at: the point between the fingers, in the widget's logical pixels.
        moved: how far that point has moved.

    """

    factor: float
    at: QPointF
    moved: QPointF


def enable_pinch(widget: QWidget) -> None:
    """Let a widget get pinches as events."""
    if sys.platform != "darwin":  # its touchpads send native gestures, which would count twice
        widget.grabGesture(Qt.GestureType.PinchGesture)


def parse_pinch(event: QEvent, widget: QWidget) -> Pinch | None:
    """Return what an event asks for; None if it is no pinch, or one of no sense."""
    if isinstance(event, QNativeGestureEvent):
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return None
        return _pinch(1 + event.value(), event.position(), QPointF())
    if not isinstance(event, QGestureEvent):
        return None
    gesture = event.gesture(Qt.GestureType.PinchGesture)
    if not isinstance(gesture, QPinchGesture):
        return None
    centre = gesture.centerPoint()
    moved = centre - gesture.lastCenterPoint()
    return _pinch(gesture.scaleFactor(), widget.mapFromGlobal(centre), moved)


def _pinch(factor: float, at: QPointF, moved: QPointF) -> Pinch | None:
    sensible = math.isfinite(factor) and factor > 0
    return Pinch(factor, at, moved) if sensible else None


class FlickTracker:
    """Remembers where a hand was a moment ago; in pixels, and milliseconds that only ever grow."""

    def __init__(self) -> None:
        self._points: list[tuple[int, float, float]] = []

    def press(self, time: int, x: float, y: float) -> None:
        """Begin."""
        self._points = [(time, x, y)]

    def move(self, time: int, x: float, y: float) -> None:
        """Go on."""
        recent = [point for point in self._points if time - point[0] <= RECENT]
        self._points = [*recent, (time, x, y)]

    def release(self, time: int) -> tuple[float, float]:
        """Return the speed when it lets go, in pixels a second; (0, 0) after a rest."""
        points, self._points = self._points, []
        if len(points) < LEAST_POINTS or time - points[-1][0] > PAUSE:
            return 0.0, 0.0
        (began, x0, y0), (ended, x1, y1) = points[0], points[-1]
        seconds = max(1, ended - began) / 1000
        return (x1 - x0) / seconds, (y1 - y0) / seconds
