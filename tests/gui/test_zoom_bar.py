"""The zoom bar: its slider with snap points, its buttons and its scale field."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSlider, QToolButton
from pytestqt.qtbot import QtBot

from leafscope.core.geometry import Size
from leafscope.gui.viewing.view import View
from leafscope.gui.viewing.zoom_bar import STEPS, ZoomBar, ZoomSlider

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view() -> View:
    view = View(reduce_motion=lambda: False)
    view.resize(Size(500, 400))
    view.set_photo(Size(2000, 1600))
    return view


@pytest.fixture
def bar(qtbot: QtBot, view: View) -> ZoomBar:
    bar = ZoomBar(view)
    qtbot.addWidget(bar)
    bar.resize(900, 44)
    bar.show()
    return bar


@pytest.fixture
def right_to_left() -> Iterator[None]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def drag(slider: ZoomSlider, start: int, end: int) -> list[int]:
    """Drag from pixel to pixel in steps of one; return the slider's value at each."""
    y, step, values = slider.height() // 3, 1 if end > start else -1, []
    QTest.mousePress(slider, LEFT, pos=QPoint(start, y))
    for x in range(start, end + step, step):
        QTest.mouseMove(slider, QPoint(x, y))
        values.append(slider.value())
    QTest.mouseRelease(slider, LEFT, pos=QPoint(end, y))
    return values


def handle_x(slider: ZoomSlider) -> int:
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    part = QStyle.SubControl.SC_SliderHandle
    control = QStyle.ComplexControl.CC_Slider
    return slider.style().subControlRect(control, option, part, slider).center().x()


def scale(view: View) -> float:
    assert view.viewport is not None
    return view.viewport.scale


@pytest.mark.parametrize("snap", [1.0, 2.0])
def test_a_drag_rests_at_a_snap_point_and_continues(bar: ZoomBar, view: View, snap: float) -> None:
    scales: list[float] = []
    slider = bar.slider
    QTest.mousePress(slider, LEFT, pos=QPoint(10, slider.height() // 3))
    for x in range(10, slider.width() - 10):
        QTest.mouseMove(slider, QPoint(x, slider.height() // 3))
        scales.append(scale(view))
    assert scales == sorted(scales)
    assert scales.count(snap) >= 8
    assert max(scales.count(other) for other in scales if other not in (0.25, 1, 2, 64)) <= 2
    assert scales[-1] > 60


def test_a_drag_is_shown_without_animation(bar: ZoomBar, view: View) -> None:
    drag(bar.slider, 10, 300)
    assert view.shown_viewport == view.viewport
    assert view.is_at_rest


@pytest.mark.parametrize("near", [0.98, 0.995, 1.005, 1.02, 1.98, 2.03])
def test_scales_near_a_snap_point_can_be_typed(bar: ZoomBar, view: View, near: float) -> None:
    bar.focus_scale_field()
    QTest.keyClicks(bar.field, f"{near}")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert scale(view) == near


def test_a_press_near_a_snap_point_does_not_move_thehandle_x(bar: ZoomBar, view: View) -> None:
    view.zoom_to(1.03)
    before = bar.slider.value()
    drag(bar.slider, *[handle_x(bar.slider)] * 2)
    assert bar.slider.value() == before
    assert scale(view) == 1.03


def test_keys_leave_a_snap_point_in_one_step(bar: ZoomBar, view: View) -> None:
    view.zoom_to(1.0)
    bar.slider.setFocus()
    QTest.keyClick(bar.slider, Qt.Key.Key_Right)
    assert 1.0 < scale(view) < 1.1
    QTest.keyClick(bar.slider, Qt.Key.Key_Left)
    assert scale(view) == 1.0
    QTest.keyClick(bar.slider, Qt.Key.Key_Home)
    assert scale(view) == view.fit_scale
    QTest.keyClick(bar.slider, Qt.Key.Key_End)
    assert scale(view) == 64.0


def test_a_click_on_the_groove_jumps_there(bar: ZoomBar, view: View) -> None:
    middle = bar.slider.rect().center()
    QTest.mouseClick(bar.slider, LEFT, pos=QPoint(middle.x(), middle.y() - 6))
    assert scale(view) == pytest.approx(4.0, rel=0.05)


def test_the_slider_is_mirrored_in_right_to_left_layouts(
    right_to_left: None, bar: ZoomBar, view: View
) -> None:
    values = drag(bar.slider, 1, bar.slider.width() - 1)
    assert values == sorted(values, reverse=True)
    assert (values[0], values[-1]) == (STEPS, 0)
    assert scale(view) == view.fit_scale


@pytest.mark.parametrize(
    ("text", "expected"),
    [("3.7", 3.7), ("370%", 3.7), ("w1200", 0.6), ("h900", 900 / 1600), ("fit", 0.25)],
)
def test_typing_a_scale_zooms_to_it(bar: ZoomBar, view: View, text: str, expected: float) -> None:
    view.zoom_to(5.0)
    bar.focus_scale_field()
    QTest.keyClicks(bar.field, text)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert scale(view) == pytest.approx(expected)


@pytest.mark.parametrize("text", ["abc", "1e9", "-3", "w1", "h999999", "%", "9" * 400])
def test_invalid_input_shows_one_error_and_restores_the_field(
    bar: ZoomBar, view: View, text: str
) -> None:
    messages: list[str] = []
    bar.field.input_rejected.connect(messages.append)
    view.zoom_to(5.0)
    bar.focus_scale_field()
    QTest.keyClicks(bar.field, text)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert scale(view) == 5.0
    assert bar.field.text() == "5×"
    assert len(messages) == 1
    assert messages[0].endswith(".")


def test_the_field_follows_the_view_except_while_typing(bar: ZoomBar, view: View) -> None:
    bar.activateWindow()
    bar.focus_scale_field()
    view.zoom_to(3.0)
    assert bar.field.text() == bar.field.selectedText() == "3×"
    QTest.keyClicks(bar.field, "7")
    view.zoom_to(4.0)
    assert bar.field.text() == "7"
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    view.zoom_to(5.0)
    assert bar.field.text() == "5×"


def test_the_buttons_zoom_with_an_animation(bar: ZoomBar, view: View) -> None:
    before = view.shown_viewport
    (button,) = (b for b in bar.findChildren(QToolButton) if b.text() == "+")
    button.click()
    assert scale(view) == pytest.approx(0.25 * 1.25)
    assert view.shown_viewport == before


@pytest.mark.parametrize("photo", [Size(500, 400), Size(50, 40), Size(30_000, 20), Size(1, 1)])
def test_the_slider_works_for_photos_of_any_size(bar: ZoomBar, view: View, photo: Size) -> None:
    view.set_photo(photo)
    bar.grab()
    drag(bar.slider, bar.slider.width() - 10, 0)
    assert scale(view) == view.allowed_scales.minimum


def test_the_slider_grows_with_its_font(bar: ZoomBar) -> None:
    before = bar.slider.sizeHint().height()
    font = bar.slider.font()
    font.setPointSizeF(2 * font.pointSizeF())
    bar.slider.setFont(font)
    assert bar.slider.minimumSizeHint().height() >= before + bar.slider.fontMetrics().height() // 2
