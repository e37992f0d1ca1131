"""The clock of blinking: shows the one picture and the other in turn."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from ..session.comparison import CompareMode, Comparison
from ..style.theme import reduced_motion


class Blinker(QObject):
    """Steps a comparison while it blinks.

    Where the system asks for less motion nothing blinks by itself until a person starts it.
    """

    def __init__(self, comparison: Comparison, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison = comparison
        self._timer = QTimer(self)
        self._timer.timeout.connect(comparison.flip)
        comparison.set_auto_blink(not reduced_motion())
        comparison.changed.connect(self._follow)
        comparison.options_changed.connect(self._follow)
        self._follow()

    @property
    def interval(self) -> int | None:
        """Milliseconds between two pictures; None while nothing blinks by itself."""
        return self._timer.interval() if self._timer.isActive() else None

    def _follow(self) -> None:
        state = self._comparison.state
        interval = round(1000 / state.rate)
        if state.mode is not CompareMode.BLINK or not state.auto_blink or state.override_method:
            self._timer.stop()
        elif self.interval != interval:
            self._timer.start(interval)
