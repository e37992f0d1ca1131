"""The canvas gets the keyboard focus back after a field or a box was used."""

from __future__ import annotations

from pathlib import Path

import pytest
from driver import Driver
from PIL import Image
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from leafscope.gui.canvas.pane_widgets import Divider
from leafscope.gui.session.comparison import CompareMode

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def scale_field(driver: Driver, photo_file: Path) -> QWidget:
    """The focused zoom field."""
    driver.open(photo_file)
    driver.window.activateWindow()
    QTest.keyClick(driver.window.canvas, Qt.Key.Key_Z)
    assert driver.window.zoom_bar.field.hasFocus()
    return driver.window.zoom_bar.field


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    path, page = tmp_path / "pages.tif", Image.new("RGB", (60, 40))
    page.save(path, save_all=True, append_images=[page])
    return path


def focus_scale_field(field: QWidget, text: str) -> None:
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("text", ["3.7", "fit", ""])
def test_enter_in_the_zoom_field_focuses_the_canvas(
    driver: Driver, scale_field: QWidget, text: str
) -> None:
    focus_scale_field(scale_field, text)
    assert driver.window.canvas.hasFocus()


def test_an_unfinished_scale_does_not_apply_to_the_next_photo(
    driver: Driver, scale_field: QWidget, pages: Path
) -> None:
    QTest.keyClicks(scale_field, "7")
    driver.open(pages)
    viewport = driver.window.view.viewport
    assert viewport is not None
    assert viewport.scale == driver.window.view.fit_scale


def test_escape_in_the_zoom_field_keeps_the_scale(driver: Driver, scale_field: QWidget) -> None:
    before = driver.window.view.viewport
    QTest.keyClicks(scale_field, "7")
    QTest.keyClick(scale_field, Qt.Key.Key_Escape)
    assert driver.window.canvas.hasFocus()
    assert driver.window.view.viewport == before
    assert driver.window.zoom_bar.field.text().endswith("×")
    assert driver.window.message_bar.text == ""


def test_correcting_an_invalid_scale_hides_its_error(driver: Driver, scale_field: QWidget) -> None:
    focus_scale_field(scale_field, "abc")
    assert "abc" in driver.window.message_bar.text
    assert driver.window.zoom_bar.field.selectedText() == driver.window.zoom_bar.field.text()
    focus_scale_field(scale_field, "3.7")
    assert driver.window.message_bar.text == ""


def test_other_messages_stay_when_a_scale_is_corrected(
    driver: Driver, scale_field: QWidget
) -> None:
    focus_scale_field(scale_field, "abc")
    driver.window.message_bar.show_message("The disk is full.")
    focus_scale_field(scale_field, "3.7")
    assert driver.window.message_bar.text == "The disk is full."


def test_escape_dismisses_a_message(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.message_bar.show_message("Something to know.")
    QTest.keyClick(driver.window.canvas, Qt.Key.Key_Escape)
    assert driver.window.message_bar.text == ""


def test_clicking_boxes_and_sliders_keeps_the_focus_on_the_canvas(
    driver: Driver, photo_file: Path
) -> None:
    driver.open(photo_file)
    window = driver.window
    window.activateWindow()
    for box in (window.bar.compare, window.bar.model, window.bar.device):
        QTest.mouseClick(box, LEFT)
        box.hidePopup()
        assert window.canvas.hasFocus()
    QTest.mouseClick(window.zoom_bar.slider, LEFT, pos=QPoint(80, 8))
    assert window.canvas.hasFocus()


def test_boxes_and_the_slider_are_reached_by_tab(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    window = driver.window
    window.activateWindow()
    reached: set[QWidget | None] = set()
    for _ in range(60):
        focused = QApplication.focusWidget()
        reached.add(focused)
        QTest.keyClick(focused or window, Qt.Key.Key_Tab)
    assert {window.bar.compare, window.bar.model, window.bar.device} <= reached
    assert window.zoom_bar.slider in reached


def test_enter_in_the_rate_field_focuses_the_canvas(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    window = driver.window
    window.activateWindow()
    window.comparison.set_mode(CompareMode.BLINK)
    rate = window.compare_options.rate
    rate.setFocus()
    rate.selectAll()
    QTest.keyClicks(rate, f"3{QLocale().decimalPoint()}5")
    QTest.keyClick(rate, Qt.Key.Key_Return)
    assert window.comparison.state.rate == 3.5
    assert window.canvas.hasFocus()


def test_the_canvas_is_focused_while_another_page_is_opened(driver: Driver, pages: Path) -> None:
    driver.open(pages)
    pages.unlink()
    field = driver.window.bar.pages.field
    driver.window.activateWindow()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert driver.window.canvas.hasFocus()
    driver.wait(lambda: driver.window.message_bar.text != "")
    assert driver.window.canvas.hasFocus()


def test_escape_discards_a_typed_page(driver: Driver, pages: Path) -> None:
    driver.open(pages)
    window, field = driver.window, driver.window.bar.pages.field
    window.activateWindow()
    window.message_bar.show_message("Something to know.")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "2")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.canvas.hasFocus()
    assert field.text() == "1"
    assert not window.status.busy.isVisible()  # no page is being opened
    assert window.message_bar.text != ""


def test_hiding_the_divider_focuses_the_canvas(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    window = driver.window
    window.activateWindow()
    window.comparison.set_mode(CompareMode.SPLIT)
    (divider,) = window.canvas.findChildren(Divider)
    divider.setFocus()
    window.comparison.set_mode(CompareMode.SIDE_BY_SIDE)
    assert window.canvas.hasFocus()


def test_hiding_a_message_focuses_the_canvas(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    message = driver.window.message_bar
    driver.window.canvas.setFocus()
    for by_mouse in (True, False):
        message.show_message("Something is so.", ("Change it", message.hide))
        if by_mouse:
            QTest.mouseClick(message.button, Qt.MouseButton.LeftButton)
        else:
            message.button.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(message.button, Qt.Key.Key_Space)
        assert not message.isVisible()
        assert driver.window.canvas.hasFocus()
