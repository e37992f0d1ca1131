"""Waits that give up soon on an idle machine, and later on a busy one."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from pytestqt.exceptions import TimeoutError as WaitTimeoutError
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

if TYPE_CHECKING:
    from leafscope.gui.window.main_window import MainWindow

WAIT_MS = 20_000  # on an idle machine
MAX_SLOWDOWN = 6.0
MAX_WAIT_S = WAIT_MS / 1000 * MAX_SLOWDOWN  # for threads that wait for each other


def pause(milliseconds: int) -> None:
    """Process events for a time, as QTest.qWait does, but let Python's other threads run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def is_exact(window: MainWindow) -> bool:
    """Return whether the view is at rest and completely rendered with all methods it shows."""
    viewport = window.view.viewport
    methods = window.comparison.pane_layout(window.canvas.device_size).methods
    return (
        window.view.is_at_rest
        and viewport is not None
        and all(window.session.store.exact_frame(name, viewport) for name in methods)
    )


class BusyAwareQtBot(QtBot):
    """A qtbot that scales its timeouts with the load of the machine."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = WAIT_MS) -> None:
        """Wait until a condition holds; the load is measured again before giving up."""
        start = time.monotonic()
        left = timeout
        while True:
            try:
                super().waitUntil(callback, timeout=left)
            except WaitTimeoutError:
                waited = round(1000 * (time.monotonic() - start))
                left = round(timeout * slowdown()) - waited
                if left <= 0:
                    raise
            else:
                return

    def waitSignal(  # type: ignore[no-untyped-def]
        self, signal, *, timeout: int = WAIT_MS, **options
    ) -> SignalBlocker:
        """Wait for a signal."""
        return super().waitSignal(signal, timeout=round(timeout * slowdown()), **options)


def slowdown() -> float:
    """Return how many times longer work takes than on an idle machine, from its load average."""
    if not hasattr(os, "getloadavg"):
        return 1.0
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    return min(max(1.0, load), MAX_SLOWDOWN)
