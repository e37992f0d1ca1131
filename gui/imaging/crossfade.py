"""How a fresh frame replaces the one before it."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

from ..style.theme import STILL

FADE_SECONDS = 0.1


def opacity(arrived: float, now: float, duration: float) -> float:
    """Return how opaque a frame is, from 0 to 1, at time `now` if it came at `arrived`."""
    if duration <= 0:
        return 1.0
    return min(1.0, max(0.0, (now - arrived) / duration))


def fade_seconds() -> float:
    """Return how long a fade takes: no time at all where the system asks for less motion."""
    return 0.0 if reduced_motion() else FADE_SECONDS


def reduced_motion() -> bool:
    """Return whether the person, the system or the style asks for pictures that don't move."""
    app = QApplication.instance()
    if app is not None and app.property(STILL):
        return True
    duration = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    if duration == 0:
        return True
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)  # since Qt 6.10
    preference = getattr(accessibility(), "motionPreference", None) if accessibility else None
    return preference is not None and preference().name == "ReducedMotion"
