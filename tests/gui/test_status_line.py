"""What the line at the foot says is so: of all pictures shown, at this scale, by which models."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import pytest
from driver import Driver, SlowModels, TinyModels
from PIL import Image
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leafscope.core.models import Model
from leafscope.gui.rendering import qimage
from leafscope.gui.session.comparison import CompareMode


class SlowSecond(SlowModels):
    """The first model is there at once, and the second takes its time."""

    def load(self, name: str) -> Model:
        return super().load(name) if name == "liif" else TinyModels().load(name)


SLOW = SlowSecond()


def words(driver: Driver) -> str:
    return driver.window.status.words.text()


def told(driver: Driver, position: str) -> bool:
    return driver.window.status.position.text() == position


@pytest.mark.parametrize("models", [SLOW])
def test_a_view_is_exact_when_all_its_pictures_are(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(3.0)
    driver.window.comparison.set_mode(CompareMode.SPLIT)
    driver.wait_exact()
    assert words(driver) == "3× · exact"
    driver.window.comparison.set_pane_method(0, "liif")  # the right one is there as it was
    driver.wait(SLOW.loading.is_set)
    assert "exact" not in words(driver)
    SLOW.go_on.set()
    driver.wait_exact()
    assert words(driver) == "3× · exact"


def test_no_more_is_promised_of_a_picture_that_cannot_be(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(3.0)
    driver.wait_exact()
    driver.window.comparison.set_method("damaged")
    driver.wait(lambda: driver.window.message_bar.isVisible())
    assert words(driver) == "3× · could not be rendered"
    driver.window.comparison.set_method("spectral")
    driver.wait_exact()
    assert words(driver) == "3× · exact"


@pytest.mark.parametrize("models", [SlowSecond()])
def test_no_time_is_told_of_a_view_that_is_not_exact(
    driver: Driver, photo_file: Path, models: SlowSecond
) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(3.0)
    driver.wait_exact()
    timing = driver.window.status.timing
    assert timing.text().endswith("ms")
    driver.window.comparison.set_method("liif")
    driver.wait(models.loading.is_set)
    assert timing.text() == ""
    models.go_on.set()
    driver.wait_exact()
    assert timing.text().endswith("ms")


def test_while_a_photo_is_opened_the_line_says_so_whatever_the_hand_does(
    driver: Driver, photo_file: Path, tmp_path: Path
) -> None:
    driver.open(photo_file)
    another = tmp_path / "another.png"
    Image.new("RGB", (40, 30)).save(another)
    driver.window.open_path(another)
    driver.window.view.zoom_to(3.0)
    assert words(driver) == "Opening another.png …"
    driver.wait(lambda: words(driver).endswith("· exact"))
    assert driver.window.opened is not None
    assert driver.window.opened.path == another


def test_numbers_that_change_move_nothing_beside_them(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.wait_exact()
    window = driver.window
    status, canvas = window.status, window.canvas

    def point_at(x: float, y: float) -> tuple[int, ...]:
        QTest.mouseMove(canvas, QPoint(int(canvas.width() * x), int(canvas.height() * y)))
        source = canvas.focus_point
        assert source is not None
        driver.wait(partial(told, driver, f"{int(source[0])}, {int(source[1])}"))
        driver.wait(lambda: "…" not in status.colours.text())
        QApplication.sendPostedEvents(window.statusBar(), QEvent.Type.LayoutRequest)
        return status.position.x(), status.colours.x(), status.timing.x()

    point_at(0.7, 0.7)
    places = point_at(0.27, 0.05)
    assert point_at(0.7, 0.7) == places
    assert point_at(0.27, 0.05) == places


@pytest.mark.parametrize("width", [900, 560, 420, 300])
def test_numbers_are_seen_whole_or_not_at_all(driver: Driver, photo_file: Path, width: int) -> None:
    driver.open(photo_file)
    driver.wait_exact()
    window, status = driver.window, driver.window.status
    labels = (status.position, status.colours, status.timing, status.device)
    window.resize(width, 400)

    def settled() -> bool:
        status.show_position((3333.0, 2222.0))  # the canvas tells too, that no pointer is there
        status.show_colours(QColor(255, 255, 255), QColor(255, 255, 255))
        QApplication.sendPostedEvents()
        seen = [label for label in labels if label.isVisible()]
        return seen == list(labels[: len(seen)]) and all(
            label.width() >= label.sizeHint().width() for label in seen
        )

    driver.wait(settled)
    assert status.position.isVisible()
    assert width not in (300, 900) or status.device.isVisible() is (width == 900)


def test_a_line_too_long_for_the_window_ends_in_dots(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(0.5)
    driver.wait_exact()
    line = driver.window.status.words
    driver.wait(lambda: line.toolTip() == "")
    beginning = qimage.to_rgb(line.grab().toImage())[:, :40]
    line.setFixedWidth(line.sizeHint().width() - 1)
    driver.wait(lambda: line.toolTip() == line.text())
    assert np.array_equal(qimage.to_rgb(line.grab().toImage())[:, :40], beginning)
    line.setFixedWidth(line.sizeHint().width())
    driver.wait(lambda: line.toolTip() == "")


@pytest.mark.parametrize(("scale", "model"), [(0.5, False), (1.0, False), (1.01, True)])
def test_where_no_model_has_work_it_says_so(
    driver: Driver, photo_file: Path, scale: float, *, model: bool
) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(scale)
    driver.window.comparison.set_mode(CompareMode.SPLIT)
    driver.wait_exact()
    assert words(driver).endswith("exact" if model else "exact, models begin above 1×")
    spoken = driver.window.canvas.accessible_value
    assert ("Spectral (works above 100 %)" in spoken) is not model
    assert "bicubic, begins" not in spoken
    driver.window.comparison.set_method("nearest")
    driver.wait_exact()
    assert words(driver).endswith("· exact")


def test_the_colour_under_the_pointer_is_of_the_pane_under_it(
    driver: Driver, photo_file: Path
) -> None:
    driver.open(photo_file)
    window = driver.window
    window.view.zoom_to(5.0)
    window.comparison.set_mode(CompareMode.SPLIT)
    driver.wait_exact()
    for share in (0.25, 0.75):
        at = QPoint(int(window.canvas.width() * share), window.canvas.height() // 3)
        driver.wait(lambda: not window.session.store.is_fading)
        shown = window.canvas.grab().toImage().pixelColor(at)
        QTest.mouseMove(window.canvas, at)
        source = window.canvas.focus_point
        assert source is not None
        position = f"{int(source[0])}, {int(source[1])}"
        driver.wait(partial(told, driver, position))
        assert window.status.colours.text().endswith(
            f"→ {shown.red()} {shown.green()} {shown.blue()}"
        )
