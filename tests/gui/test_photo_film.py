"""Going through many photos shows each one whole, never blank, stale or mixed; memory is flat."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from driver import Driver
from numpy.typing import NDArray
from photo_folder import SIZES, colour, make_folder
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from resident import resident_bytes

from leafscope.gui.rendering import qimage
from leafscope.gui.window.main_window import MainWindow

TOLERANCE = 14  # levels that JPEG and the small models may differ by


class PhotoRecorder(QObject):
    """Grabs the canvas after each paint, with the number of the photo that is open."""

    def __init__(self, window: MainWindow, paths: list[Path]) -> None:
        super().__init__(window)
        self.errors: list[str] = []
        self.shown: list[int] = []
        self._window = window
        self._numbers = {path: number for number, path in enumerate(paths)}
        self._pending = False
        window.canvas.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._pending:
            self._pending = True
            QTimer.singleShot(0, self._grab)
        return False

    def _grab(self) -> None:
        window = self._window
        path = window.session.path
        if path is not None:
            image = qimage.to_rgb(window.canvas.grab().toImage())
            number = self._numbers[path]
            if not self.shown or self.shown[-1] != number:
                self.shown.append(number)
            self._check(image, number)
        self._pending = False

    def _check(self, image: NDArray[np.uint8], number: int) -> None:
        """Compare the photo's area on the canvas with its colour, and title with number."""
        window = self._window
        viewport = window.view.shown_viewport
        assert viewport is not None
        width, height = SIZES[number % len(SIZES)]
        if window.session.base is None or (
            window.session.base.photo.width,
            window.session.base.photo.height,
        ) != (width, height):
            self.errors.append(f"photo {number}: another base image")
        if f"({number + 1} of " not in window.windowTitle():
            self.errors.append(f"photo {number}: title {window.windowTitle()}")
        x, y = viewport.start
        scale = viewport.scale
        left, top = max(0, -x) + 3, max(0, -y) + 3
        right, bottom = int(width * scale) - x - 3, int(height * scale) - y - 3
        part = image[top:bottom, left:right].astype(int)
        covered = window.message_bar.geometry() if window.message_bar.isVisible() else None
        if covered is not None:
            part = image[max(top, covered.bottom() + 1) : bottom, left:right].astype(int)
        worst = int(np.abs(part - colour(number)).max(initial=0))
        if worst > TOLERANCE:
            self.errors.append(f"photo {number}: off by {worst} levels")


def wait_for(driver: Driver, path: Path) -> None:
    driver.wait(lambda: driver.window.session.path == path)


def go_through(driver: Driver, paths: list[Path], recorder: PhotoRecorder) -> None:
    """Go to the end: slowly, faster than photos are decoded, and back."""
    window, canvas = driver.window, driver.window.canvas
    for number in range(1, len(paths)):
        QTest.keyClick(canvas, Qt.Key.Key_PageDown)
        if number % 3 == 0:
            wait_for(driver, paths[number])
        if number % 10 == 0:
            driver.wait_exact()
        driver.qtbot.wait(5)
    wait_for(driver, paths[-1])
    driver.wait_exact()
    for _ in range(len(paths) // 2):
        QTest.keyClick(canvas, Qt.Key.Key_PageUp)
        driver.qtbot.wait(5)
    driver.wait(lambda: window.session.path == paths[len(paths) - 1 - len(paths) // 2])
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    wait_for(driver, paths[0])
    driver.wait_exact()


@pytest.mark.parametrize("count", [12, pytest.param(200, marks=pytest.mark.slow)])
def test_every_paint_shows_the_open_photo(driver: Driver, tmp_path: Path, count: int) -> None:
    paths = make_folder(tmp_path / "photos", count)
    driver.window.comparison.set_method("bicubic")
    driver.open(paths[0])
    driver.wait(lambda: len(driver.window.session.photo_set.sequence.paths) == count)
    recorder = PhotoRecorder(driver.window, paths)
    go_through(driver, paths, recorder)
    assert recorder.errors == []
    assert len(set(recorder.shown)) > count // 3


@pytest.mark.slow
def test_memory_is_flat_over_1000_photos(driver: Driver, tmp_path: Path) -> None:
    paths = make_folder(tmp_path / "photos", 100)
    window = driver.window
    window.commands.action("filmstrip").trigger()
    driver.open(paths[0])
    driver.wait(lambda: len(window.session.photo_set.sequence.paths) == 100)

    def pass_through() -> int:
        for path in paths[1:]:
            window.browser.go(1)
            wait_for(driver, path)
        window.browser.go_to_end(-1)
        driver.wait(lambda: window.session.path == paths[0])
        return resident_bytes()

    pass_through()
    # a decoded neighbour more or less is 20 MB: compare the lowest of several passes
    lowest = [min(pass_through() for _ in range(4)) for _ in range(3)]
    assert lowest[-1] - lowest[0] < 20 * 2**20
