"""Whether anything on the screen may move by itself."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

from .theme import REDUCE_MOTION_PROPERTY


def reduced_motion() -> bool:
    """Return whether the person, the system or the style asks for pictures that don't move."""
    app = QApplication.instance()
    if app is not None and app.property(REDUCE_MOTION_PROPERTY):
        return True
    duration = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    if duration == 0:
        return True
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)  # since Qt 6.10
    preference = getattr(accessibility(), "motionPreference", None) if accessibility else None
    return preference is not None and preference().name == "ReducedMotion"
