"""Two fingers that move apart, on a touchpad or on the screen itself."""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget


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


def watch_pinches(widget: QWidget) -> None:
    """Let a widget get pinches as events."""
    if sys.platform != "darwin":  # its touchpads send native gestures, which would count twice
        widget.grabGesture(Qt.GestureType.PinchGesture)


def pinch_of(event: QEvent, widget: QWidget) -> Pinch | None:
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
