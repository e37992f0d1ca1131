"""Drag the zoom slider in the real window, and measure stalls of the GUI thread.

200 steps in 4 seconds over a view of 1280 x 800, with the default model and with half of a detailed
one blended in. A timer in the GUI thread beats every 5 ms; the result is how late its beats are.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable

from common import table
from PIL import Image
from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from leafscope.gui.app.settings import Settings
from leafscope.gui.style import theme
from leafscope.gui.viewing.zoom_bar import STEPS as SLIDER_STEPS
from leafscope.gui.window.main_window import MainWindow

STEPS, SECONDS = 200, 4.0
BEAT = 5  # ms
DETAIL = 0, 50  # per cent
TIMEOUT = 120.0  # seconds
VIEW = (1280, 800)


class Paints(QObject):
    """Counts the paint events of a widget."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


class Heartbeat:
    """Measures how late each beat of a timer in the GUI thread is, in ms."""

    def __init__(self, parent: QObject) -> None:
        self.late: list[float] = []
        self._last = 0.0
        self._timer = QTimer(parent)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start(BEAT)

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1000 - BEAT))
        self._last = now


def wait_until(until: Callable[[], bool]) -> None:
    """Process events until a condition is true."""
    begun = time.perf_counter()
    while not until():
        if time.perf_counter() - begun > TIMEOUT:
            sys.exit("the window did not get ready")
        process_events(0.02)


def process_events(seconds: float) -> None:
    """Process events for some time."""
    loop = QEventLoop()
    QTimer.singleShot(max(1, round(seconds * 1000)), loop.quit)
    loop.exec()


def exact(window: MainWindow) -> bool:
    viewport, method = window.view.viewport, window.comparison.state.effective_method
    return viewport is not None and window.session.store.exact_frame(method, viewport) is not None


def drag(window: MainWindow) -> tuple[int, int]:
    """Drag from 2x to 16x and back; return the steps painted and the model's frames shown."""
    slider, allowed_scales = window.zoom_bar.slider, window.view.allowed_scales
    first, last = SLIDER_STEPS // 5, SLIDER_STEPS * 2 // 3
    paints = Paints(window)
    window.canvas.installEventFilter(paints)
    frames: set[int] = set()
    window.session.store.frame_added.connect(lambda frame: frames.add(frame.generation))
    assert allowed_scales.maximum > allowed_scales.minimum
    painted = 0
    begun = time.perf_counter()
    for step in range(STEPS):
        share = 1 - abs(2 * step / (STEPS - 1) - 1)
        before = paints.count
        slider.setValue(round(first + share * (last - first)))
        process_events(begun + (step + 1) * SECONDS / STEPS - time.perf_counter())
        painted += paints.count > before
    return painted, len(frames)


def main() -> None:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme.Theme(application)
    with tempfile.TemporaryDirectory() as folder:
        sample = Path(__file__).parents[2] / "resources" / "samples" / "chelsea.png"
        photo = Path(folder, "photo.png")
        Image.open(sample).resize((1800, 1200)).save(photo)
        store = QSettings(str(Path(folder, "s.ini")), QSettings.Format.IniFormat)
        window = MainWindow(settings=Settings(store))
        window.show()
        wait_until(lambda: window.bar.model.count() > 0)
        extra = window.size() - window.canvas.size()
        window.resize(VIEW[0] + extra.width(), VIEW[1] + extra.height())
        window.open_path(photo)
        wait_until(lambda: exact(window))
        rows = []
        drags = [(name, detail) for detail in DETAIL for name in ("first drag", "second drag")]
        for label, detail in drags:
            window.comparison.set_detail(detail)
            wait_until(lambda: exact(window))
            heartbeat = Heartbeat(window)
            heartbeat.start()
            painted, frames = drag(window)
            heartbeat.stop()
            released = time.perf_counter()
            wait_until(lambda: exact(window))
            settled = (time.perf_counter() - released) * 1000
            late = sorted(heartbeat.late)
            rows.append(
                (
                    f"{label}, detail {detail} %",
                    f"{painted} of {STEPS}",
                    frames,
                    f"{late[len(late) // 2]:.1f}",
                    f"{late[len(late) * 99 // 100]:.1f}",
                    f"{late[-1]:.1f}",
                    f"{settled:.0f}",
                )
            )
        print(
            f"{STEPS} steps in {SECONDS:g} s, a view of {VIEW[0]} x {VIEW[1]}, "
            f"{window.comparison.state.method}:\n"
        )
        table(
            (
                "",
                "steps painted",
                "views rendered by the model",
                "beat late by, median ms",
                "99 %, ms",
                "longest, ms",
                "exact after release, ms",
            ),
            rows,
        )
        window.close()
        QTimer.singleShot(0, application.quit)
        application.exec()  # waits for threads that stop by themselves


if __name__ == "__main__":
    main()
