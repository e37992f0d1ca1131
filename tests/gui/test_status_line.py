"""The status bar describes the progress, the position and the colours of the current view."""

from __future__ import annotations

from dataclasses import replace
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

from leafscope.core.frames import Stage
from leafscope.core.models import Model
from leafscope.gui.rendering import qimage
from leafscope.gui.session.comparison import CompareMode


class SlowSecond(SlowModels):
    """The first model loads immediately, the second one when the test allows it."""

    def load(self, name: str) -> Model:
        return super().load(name) if name == "liif" else TinyModels().load(name)


SLOW = SlowSecond()


def message(driver: Driver) -> str:
    return driver.window.status.message.text()


def shows_position(driver: Driver, position: str) -> bool:
    return driver.window.status.position.text() == f"x {position}"


@pytest.mark.parametrize("models", [SLOW])
def test_a_view_is_done_when_all_its_methods_are_rendered(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(3.0)
    driver.window.comparison.set_mode(CompareMode.SPLIT)
    driver.wait_exact()
    assert message(driver) == "3× · Done"
    driver.window.comparison.set_pane_method(0, "liif")  # the right pane is still rendered
    driver.wait(SLOW.loading.is_set)
    assert "Done" not in message(driver)
    SLOW.go_on.set()
    driver.wait_exact()
    assert message(driver) == "3× · Done"


def test_a_failed_rendering_is_shown_until_the_method_changes(
    driver: Driver, photo_file: Path
) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(3.0)
    driver.wait_exact()
    driver.window.comparison.set_method("damaged")
    driver.wait(lambda: driver.window.message_bar.isVisible())
    assert message(driver) == "3× · Rendering failed"
    driver.window.comparison.set_method("spectral")
    driver.wait_exact()
    assert message(driver) == "3× · Done"


@pytest.mark.parametrize("models", [SlowSecond()])
def test_rendering_time_is_hidden_until_the_view_is_done(
    driver: Driver, photo_file: Path, models: SlowSecond
) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(3.0)
    driver.wait_exact()
    timing = driver.window.status.timing
    assert timing.text().startswith("Rendered in ")
    driver.window.comparison.set_method("liif")
    driver.wait(models.loading.is_set)
    assert timing.text() == ""
    models.go_on.set()
    driver.wait_exact()
    assert timing.text().startswith("Rendered in ")


def test_opening_a_photo_is_shown_even_if_the_view_changes(
    driver: Driver, photo_file: Path, tmp_path: Path
) -> None:
    driver.open(photo_file)
    another = tmp_path / "another.png"
    Image.new("RGB", (40, 30)).save(another)
    driver.window.open_path(another)
    driver.window.view.zoom_to(3.0)
    assert message(driver) == "Opening another.png…"
    driver.wait(lambda: message(driver).endswith("· Done"))
    assert driver.window.opened is not None
    assert driver.window.opened.path == another


def test_changing_numbers_do_not_move_their_neighbours(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.wait_exact()
    window = driver.window
    status, canvas = window.status, window.canvas

    def point_at(x: float, y: float) -> tuple[int, ...]:
        QTest.mouseMove(canvas, QPoint(int(canvas.width() * x), int(canvas.height() * y)))
        source = canvas.focus_point
        assert source is not None
        driver.wait(partial(shows_position, driver, f"{int(source[0])}, y {int(source[1])}"))
        driver.wait(lambda: "…" not in status.colours.text())
        QApplication.sendPostedEvents(window.statusBar(), QEvent.Type.LayoutRequest)
        return status.position.x(), status.colours.x(), status.timing.x()

    point_at(0.7, 0.7)
    places = point_at(0.27, 0.05)
    assert point_at(0.7, 0.7) == places
    assert point_at(0.27, 0.05) == places


@pytest.mark.parametrize("width", [900, 560, 420, 300])
def test_numbers_are_hidden_rather_than_cut_off(
    driver: Driver, photo_file: Path, width: int
) -> None:
    driver.open(photo_file)
    driver.wait_exact()
    window, status = driver.window, driver.window.status
    labels = (status.position, status.colours, status.timing, status.device)
    window.resize(width, 400)

    def settled() -> bool:
        status.show_position((3333.0, 2222.0))  # since the canvas may clear it
        status.show_colours(QColor(255, 255, 255), QColor(255, 255, 255))
        QApplication.sendPostedEvents()
        seen = [label for label in labels if label.isVisible()]
        return seen == list(labels[: len(seen)]) and all(
            label.width() >= label.sizeHint().width() for label in seen
        )

    driver.wait(settled)
    assert status.position.isVisible()
    assert width not in (300, 900) or status.device.isVisible() is (width == 900)


def test_a_long_message_is_elided(driver: Driver, photo_file: Path) -> None:
    driver.window.resize(1200, 400)
    driver.open(photo_file)
    driver.window.view.zoom_to(0.5)
    driver.wait_exact()
    line = driver.window.status.message
    driver.wait(lambda: line.toolTip() == "")
    beginning = qimage.to_rgb(line.grab().toImage())[:, :40]
    line.setFixedWidth(line.sizeHint().width() - 1)
    driver.wait(lambda: line.toolTip() == line.text())
    assert np.array_equal(qimage.to_rgb(line.grab().toImage())[:, :40], beginning)
    line.setFixedWidth(line.sizeHint().width())
    driver.wait(lambda: line.toolTip() == "")


@pytest.mark.parametrize(("scale", "model"), [(0.5, False), (1.0, False), (1.01, True)])
def test_up_to_100_percent_the_original_pixels_are_shown(
    driver: Driver, photo_file: Path, scale: float, *, model: bool
) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(scale)
    driver.window.comparison.set_mode(CompareMode.SPLIT)
    driver.wait_exact()
    assert message(driver).endswith(
        "Done" if model else "Original pixels (models work above 100 %)"
    )
    spoken = driver.window.canvas.accessible_value
    assert ("Spectral (works above 100 %)" in spoken) is not model
    assert "Bicubic (works" not in spoken
    driver.window.comparison.set_method("nearest")
    driver.wait_exact()
    assert message(driver).endswith("· Done")


def test_the_colour_is_read_from_the_pane_under_the_pointer(
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
        position = f"{int(source[0])}, y {int(source[1])}"
        driver.wait(partial(shows_position, driver, position))
        assert window.status.colours.text().endswith(
            f"→ {shown.red()} {shown.green()} {shown.blue()}"
        )


def test_the_estimated_time_is_shown_while_a_view_is_refined(
    driver: Driver, photo_file: Path
) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(3.0)
    driver.wait_exact()
    session = driver.window.session
    viewport, method = session.view.viewport, session.comparison.state.effective_method
    assert viewport is not None
    done = session.store.exact_frame(method, viewport)
    assert done is not None
    for spent, left, expected in (
        (0.5, 3.8, "40 %"),
        (2.0, 3.8, "4 s left"),
        (6.0, 0.2, "less than a second left"),
        (6.0, 0.0, "40 %"),
    ):
        frame = replace(done, stage=Stage.PARTIAL, progress=0.4, seconds=spent, seconds_left=left)
        session.store.clear()
        session.store.frame_added.emit(frame)
        assert message(driver) == f"3× · Refining, {expected}"
