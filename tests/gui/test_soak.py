"""Random use with good and bad files leaves no errors, threads or memory behind."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from driver import Driver
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from resident import resident_bytes

from leafscope.core.process import trim_malloc
from leafscope.gui.app.settings import Settings
from leafscope.gui.export.export_dialog import ExportDialog
from leafscope.gui.rendering.cycle_collector import CycleCollector
from leafscope.gui.rendering.model_source import ModelSource
from leafscope.gui.rendering.render_worker import RenderWorker, ViewWorker
from leafscope.gui.session.comparison import CompareMode
from leafscope.gui.window.main_window import MainWindow

SECONDS = 120.0  # of random use
CACHE_BUDGET = 64 * 2**20  # bytes
# PyTorch caches kernels for 1024 layer shapes (32 MB) and keeps 26 MB in the view's thread.
MAX_LEAK = 64 * 2**20  # bytes
METHODS = ["leaf-s", "leaf-m", "lanczos"]
SEED = 11


def files(folder: Path) -> list[Path]:
    """Write photos of several formats and sizes, and files that aren't photos."""
    rng = np.random.default_rng(SEED)
    paths = []
    sizes = [(300, 200), (1600, 1100), (64, 900), (1, 1)]
    for number, (width, height) in enumerate(sizes):
        small = rng.integers(0, 256, (height // 9 + 2, width // 9 + 2, 4), np.uint8)
        large = Image.fromarray(small).resize((width, height), Image.Resampling.BICUBIC)
        for suffix in (".png", ".jpg", ".webp", ".tif"):
            path = folder / f"good{number}{suffix}"
            large.convert("RGBA" if suffix == ".webp" else "RGB").save(path)
            paths.append(path)
    for number, good in enumerate(paths[:8]):
        content = bytearray(good.read_bytes())
        for _ in range(20):
            content[int(rng.integers(len(content)))] ^= int(rng.integers(1, 256))
        bad = folder / f"bad{number}{good.suffix}"
        bad.write_bytes(content[: int(rng.integers(10, len(content)))])
        paths.append(bad)
    return [*paths, folder / "missing.png", folder]


class RandomUser:
    """Performs random actions.

    Args:
        driver: driver of the window.
        folder: where exports are saved.
        paths: files to open.

    """

    def __init__(self, driver: Driver, folder: Path, paths: list[Path]) -> None:
        self._driver = driver
        self._window = driver.window
        self._folder = folder
        self._paths = paths
        self._rng = random.Random(SEED)  # noqa: S311 - not for security
        self._exports = 0
        self.done: dict[str, int] = {}
        self._acts: list[Callable[[], None]] = [
            *(self.open, self.zoom, self.zoom, self.drag, self.drag, self.wheel, self.compare),
            *(self.blend, self.choose, self.measure, self.look_at_export, self.export, self.size),
        ]

    def act(self) -> None:
        """Perform a random action, and wait a moment."""
        act = self._rng.choice(self._acts)
        self.done[act.__name__] = self.done.get(act.__name__, 0) + 1
        act()
        self._driver.qtbot.wait(self._rng.choice([1, 20, 60, 200]))

    def warm_up(self) -> None:
        """Use each method and action once, so that everything is loaded."""
        for method in METHODS:
            self._window.comparison.set_method(method)
            self._window.view.zoom_to(8.0)
            self._driver.wait_exact()
        for act in self._acts:
            act()
        self.come_to_rest()

    def come_to_rest(self) -> None:
        """Cancel everything, and show the first photo until nothing is running."""
        window, driver = self._window, self._driver
        application = QApplication.instance()
        assert application is not None
        for export in window.export_controller.queue.unfinished:
            window.export_controller.queue.cancel(export.number)
        window.comparison.set_mode(CompareMode.OFF)
        window.comparison.set_method(METHODS[0])
        agreement = window.commands.action("agreement")
        if agreement.isChecked():
            agreement.trigger()
        driver.open(self._paths[0])
        driver.wait_exact()
        driver.wait(lambda: not window.export_controller.queue.busy)
        window.export_controller.panel.clear.click()
        driver.wait(lambda: not window.findChildren(ExportDialog))
        driver.wait(lambda: not application.findChildren(RenderWorker))

    def open(self) -> None:
        self._window.open_path(self._rng.choice(self._paths))

    def zoom(self) -> None:
        self._window.view.zoom_to(self._rng.uniform(0.2, 30.0))

    def wheel(self) -> None:
        self._window.zoom_bar.slider.setValue(self._rng.randrange(1000))

    def drag(self) -> None:
        canvas, place = self._window.canvas, self._window.canvas.rect().center()
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=place)
        for _ in range(4):
            place += QPoint(self._rng.randint(-30, 30), self._rng.randint(-30, 30))
            QTest.mouseMove(canvas, place)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=place)

    def compare(self) -> None:
        self._window.comparison.set_mode(self._rng.choice(list(CompareMode)))

    def blend(self) -> None:
        self._window.comparison.set_detail_model("leaf-s")
        self._window.comparison.set_detail(self._rng.randrange(101))

    def choose(self) -> None:
        self._window.comparison.set_method(self._rng.choice(METHODS))

    def measure(self) -> None:
        self._window.commands.action("agreement").trigger()

    def size(self) -> None:
        self._window.resize(self._rng.randint(400, 900), self._rng.randint(350, 700))

    def look_at_export(self) -> None:
        dialog = self._window.export_dialog()
        if dialog is not None:
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
            self._driver.qtbot.wait(self._rng.choice([1, 300]))
            dialog.reject()

    def export(self) -> None:
        dialog = self._window.export_dialog()
        if dialog is not None:
            self._exports += 1
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
            dialog.path.setText(str(self._folder / f"out{self._exports}.png"))
            dialog.start.click()
            dialog.reject()


@pytest.mark.slow
def test_random_use_leaves_nothing_behind(
    qtbot: QtBot,
    settings: Settings,
    tmp_path: Path,
    qapp: QApplication,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING)
    settings.memory = CACHE_BUDGET
    collector = CycleCollector(qapp)
    out = tmp_path / "out"
    out.mkdir()
    window = MainWindow(ModelSource(), settings)
    qtbot.addWidget(window)
    window.resize(700, 500)
    window.show()
    driver = Driver(window, qtbot)
    driver.wait(lambda: window.bar.model.count() > 0)
    paths = files(tmp_path)
    driver.open(paths[0])
    driver.wait_exact()
    user = RandomUser(driver, out, paths)
    user.warm_up()
    trim_malloc()
    before = resident_bytes()
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        user.act()
    assert len(user.done) == 11  # every action was performed
    user.come_to_rest()
    assert len(window.findChildren(ViewWorker)) == 1
    assert window.rendering.resources.cache.nbytes <= CACHE_BUDGET
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert not list(out.glob("*.part"))

    def check_memory() -> None:
        left = resident_bytes() - before
        assert left < MAX_LEAK, f"{left / 2**20:.0f} MB more than before"

    qtbot.waitUntil(check_memory)  # idle threads release memory
    window.close()
    collector.stop()
