"""Python's cycle collector, in the window's thread only.

Python collects in whichever thread happens to allocate. What it finds in a worker may be widgets,
which Qt lets nobody destroy but the thread that they live in: the program then ends in a crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 1000  # milliseconds; a look at three counters, and rarely more


class CycleCollector(QObject):
    """Takes collecting out of Python's hands, and does it in the thread that this lives in.

    Args:
        parent: Qt's owner.

    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(_collect_what_is_due)
        self._timer.start(INTERVAL)

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()


def _collect_what_is_due() -> None:
    """Collect the oldest generation that has grown as Python would let it grow, if any has."""
    due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(max(generation for generation, full in enumerate(due) if full))
