"""Garbage collection in the GUI thread only.

Python's cycle collector runs in whichever thread happens to allocate. In a worker thread it may
find widgets, and Qt crashes when a widget is destroyed outside the GUI thread.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 1000  # milliseconds between checks, which are cheap


class CycleCollector(QObject):
    """Replaces automatic garbage collection with a timer in its own thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(_collect_if_due)
        self._timer.start(INTERVAL)

    def stop(self) -> None:
        """Turn automatic garbage collection on again."""
        self._timer.stop()
        gc.enable()


def _collect_if_due() -> None:
    """Collect the oldest generation over its threshold, as Python itself would."""
    due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(max(generation for generation, full in enumerate(due) if full))
