"""Keys go to the picture, as soon as a hand is done with a field or a box."""

from __future__ import annotations

from pathlib import Path

import pytest
from driver import Driver
from PIL import Image
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from leafscope.gui.canvas.divider import Divider
from leafscope.gui.session.comparison import CompareMode

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def at_the_scale(driver: Driver, photo_file: Path) -> QWidget:
    """The field for the scale, after Z."""
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
def test_return_after_a_scale_leads_back_to_the_picture(
    driver: Driver, at_the_scale: QWidget, text: str
) -> None:
    focus_scale_field(at_the_scale, text)
    assert driver.window.canvas.hasFocus()


def test_a_scale_half_typed_is_not_for_the_photo_that_comes(
    driver: Driver, at_the_scale: QWidget, pages: Path
) -> None:
    QTest.keyClicks(at_the_scale, "7")
    driver.open(pages)
    viewport = driver.window.view.viewport
    assert viewport is not None
    assert viewport.scale == driver.window.view.fit_scale


def test_escape_leaves_the_scale_as_it_is(driver: Driver, at_the_scale: QWidget) -> None:
    before = driver.window.view.viewport
    QTest.keyClicks(at_the_scale, "7")
    QTest.keyClick(at_the_scale, Qt.Key.Key_Escape)
    assert driver.window.canvas.hasFocus()
    assert driver.window.view.viewport == before
    assert driver.window.zoom_bar.field.text().endswith("×")
    assert driver.window.message_bar.text == ""


def test_a_slip_can_be_typed_anew_and_its_message_goes(
    driver: Driver, at_the_scale: QWidget
) -> None:
    focus_scale_field(at_the_scale, "abc")
    assert "abc" in driver.window.message_bar.text
    assert driver.window.zoom_bar.field.selectedText() == driver.window.zoom_bar.field.text()
    focus_scale_field(at_the_scale, "3.7")
    assert driver.window.message_bar.text == ""


def test_another_message_outlives_a_typed_scale(driver: Driver, at_the_scale: QWidget) -> None:
    focus_scale_field(at_the_scale, "abc")
    driver.window.message_bar.show_message("The disk is full.")
    focus_scale_field(at_the_scale, "3.7")
    assert driver.window.message_bar.text == "The disk is full."


def test_escape_dismisses_a_message(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.message_bar.show_message("Something to know.")
    QTest.keyClick(driver.window.canvas, Qt.Key.Key_Escape)
    assert driver.window.message_bar.text == ""


def test_boxes_and_the_slider_leave_the_keys_to_the_picture(
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


def test_return_after_a_rate_leads_back_to_the_picture(driver: Driver, photo_file: Path) -> None:
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


def test_keys_are_for_the_picture_while_a_page_is_turned(driver: Driver, pages: Path) -> None:
    driver.open(pages)
    pages.unlink()
    field = driver.window.bar.pages.field
    driver.window.activateWindow()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert driver.window.canvas.hasFocus()
    driver.wait(lambda: driver.window.message_bar.text != "")
    assert driver.window.canvas.hasFocus()


def test_escape_gives_up_a_page_that_was_typed(driver: Driver, pages: Path) -> None:
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
    assert not window.status.busy.isVisible()  # no page is being turned
    assert window.message_bar.text != ""


def test_the_divider_leaves_the_keys_to_the_picture(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    window = driver.window
    window.activateWindow()
    window.comparison.set_mode(CompareMode.SPLIT)
    (divider,) = window.canvas.findChildren(Divider)
    divider.setFocus()
    window.comparison.set_mode(CompareMode.SIDE_BY_SIDE)
    assert window.canvas.hasFocus()


def test_keys_go_to_the_picture_once_a_message_is_left(driver: Driver, photo_file: Path) -> None:
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
