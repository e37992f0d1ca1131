"""Garbage collection in the GUI thread only.

Python's cycle collector runs in whichever thread happens to allocate. In a worker thread it may
find widgets, and Qt crashes when a widget is destroyed outside the GUI thread.

Python collects the oldest generation rarely, and never while the program is idle. After a few
minutes of use, closed dialogs and their pictures kept over 100 MB allocated.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from leafscope.core.process import trim_malloc

INTERVAL = 1000  # milliseconds between checks, which are cheap


class CycleCollector(QObject):
    """Replaces automatic garbage collection with a timer in the GUI thread.

    When allocation pauses, the timer collects all generations and returns memory to the system.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._at_rest = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect_if_due)
        self._timer.start(INTERVAL)

    def stop(self) -> None:
        """Stop the timer and enable automatic garbage collection again."""
        self._timer.stop()
        gc.enable()

    def _collect_if_due(self) -> None:
        """Collect the oldest generation above its threshold; if there is none, collect all once."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, limit) in enumerate(counts) if count > limit]
        if due:
            gc.collect(due[-1])
        elif not self._at_rest:
            gc.collect()
            trim_malloc()
        self._at_rest = not due
