"""The timer that makes two pictures blink."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from ..session.comparison import CompareMode, Comparison
from ..style.theme import reduced_motion


class Blinker(QObject):
    """Flips a blinking comparison at its rate.

    With reduced motion, blinking waits until the user starts it.
    """

    def __init__(self, comparison: Comparison, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison = comparison
        self._timer = QTimer(self)
        self._timer.timeout.connect(comparison.flip)
        comparison.set_auto_blink(not reduced_motion())
        comparison.changed.connect(self._refresh)
        comparison.options_changed.connect(self._refresh)
        self._refresh()

    @property
    def interval(self) -> int | None:
        """Milliseconds between two flips; None while nothing blinks automatically."""
        return self._timer.interval() if self._timer.isActive() else None

    def _refresh(self) -> None:
        state = self._comparison.state
        interval = round(1000 / state.rate)
        if state.mode is not CompareMode.BLINK or not state.auto_blink or state.override_method:
            self._timer.stop()
        elif self.interval != interval:
            self._timer.start(interval)
