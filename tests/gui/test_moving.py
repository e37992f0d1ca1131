"""Moving over a photo by hand: what is shown follows, what is rendered is where it leads."""

from __future__ import annotations

import math

import pytest
from moving import PHOTO, WINDOW, Desk
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture
from pytestqt.qtbot import QtBot

from leafscope.core.geometry import Size, Viewport
from leafscope.gui.session.panes import CompareMode
from leafscope.gui.viewing import navigation
from leafscope.gui.viewing.place import Place
from leafscope.gui.viewing.travel import Travel


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


@pytest.fixture
def still(qtbot: QtBot) -> Desk:
    return Desk(qtbot, still=True)


def wheel(desk: Desk, at: QPointF, down: int, pixels: int = 0) -> None:
    event = QWheelEvent(
        at,
        desk.canvas.mapToGlobal(at),
        QPoint(0, pixels),
        QPoint(0, down),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(desk.canvas, event)


def under(view: Viewport, at: QPointF) -> tuple[float, float]:
    return view.left + at.x() / view.scale, view.top + at.y() / view.scale


# Zooming


def test_a_zoom_is_rendered_for_its_end_and_shown_on_its_way(desk: Desk) -> None:
    asked: list[Viewport] = []
    desk.view.changed.connect(lambda: asked.append(desk.viewport))
    before = desk.shown
    desk.view.zoom_to(8.0)
    assert desk.viewport.scale == 8.0
    assert desk.shown == before
    desk.later(0.05)
    assert before.scale < desk.shown.scale < 8.0
    desk.later(0.05)
    desk.settle()
    assert desk.shown == desk.viewport
    assert asked == [desk.viewport]


def test_nothing_moves_by_itself_where_motion_is_unwanted(still: Desk) -> None:
    still.view.zoom_to(8.0)
    assert still.view.resting
    assert still.shown == still.viewport
    still.drag((0, 200, 200), (10, 190, 200), (20, 170, 200), (30, 140, 200))
    assert still.view.resting
    assert still.shown == still.viewport


def test_a_zoom_in_the_middle_of_a_zoom_goes_on_from_what_is_shown(desk: Desk) -> None:
    desk.view.zoom_to(8.0)
    desk.later(0.05)
    shown = desk.shown
    desk.view.zoom_to(2.0)
    assert desk.shown == shown
    desk.settle()
    assert desk.shown.scale == 2.0


def test_notches_of_the_wheel_add_up_and_what_is_under_the_cursor_stays_there(desk: Desk) -> None:
    desk.view.zoom_to(2.0)
    desk.settle()
    at = QPointF(123, 77)
    held = under(desk.viewport, at)
    for _ in range(4):
        wheel(desk, at, 120)
        desk.later(0.03)
        assert under(desk.shown, at) == pytest.approx(held, abs=0.01)
    desk.settle()
    assert desk.viewport.scale == pytest.approx(4.0)
    assert under(desk.viewport, at) == pytest.approx(held, abs=0.01)


def test_fractions_of_a_notch_are_shown_at_once(desk: Desk) -> None:
    desk.view.zoom_to(2.0)
    desk.settle()
    for _ in range(16):
        wheel(desk, QPointF(50, 60), 30)
        assert desk.shown == desk.viewport
    assert desk.viewport.scale == pytest.approx(4.0)
    wheel(desk, QPointF(50, 60), 0, pixels=-40)
    assert desk.viewport.scale < 4.0


def test_a_wheel_event_that_moves_nothing_changes_nothing(desk: Desk) -> None:
    before = desk.viewport
    wheel(desk, QPointF(50, 60), 0)
    assert desk.viewport == before


def test_a_double_click_goes_to_100_percent_there_and_back(desk: Desk) -> None:
    at = QPoint(100, 300)
    pointed = under(desk.viewport, QPointF(at))
    QTest.mouseDClick(desk.canvas, Qt.MouseButton.LeftButton, pos=at)
    desk.settle()
    assert desk.viewport.scale == 1.0
    assert under(desk.viewport, QPointF(at)) == pytest.approx(pointed, abs=1.0)
    QTest.mouseDClick(desk.canvas, Qt.MouseButton.LeftButton, pos=at)
    desk.settle()
    assert desk.viewport.scale == desk.view.fit_scale


def test_a_window_of_another_size_ends_a_zoom(desk: Desk) -> None:
    desk.view.zoom_to(8.0)
    desk.later(0.05)
    desk.canvas.resize(300, 200)
    assert desk.shown == desk.viewport
    assert (desk.shown.width, desk.shown.height) == (300, 200)


def test_another_compare_mode_in_the_middle_of_a_zoom_shows_where_it_led(desk: Desk) -> None:
    desk.view.zoom_to(8.0)
    desk.later(0.05)
    desk.comparison.set_mode(CompareMode.SIDE_BY_SIDE)
    assert desk.shown == desk.viewport
    assert desk.shown.scale == 8.0


def test_what_is_told_of_the_pointer_is_what_is_shown_under_it(desk: Desk) -> None:
    told: list[tuple[float, float]] = []
    QTest.mouseMove(desk.canvas, QPoint(400, 100))
    desk.canvas.pointed.connect(lambda source, _: told.append(source))
    desk.view.zoom_to(8.0)
    desk.later(0.05)
    assert told[-1] == pytest.approx(under(desk.shown, QPointF(400, 100)), abs=0.5)
    assert desk.canvas.focus_point == pytest.approx(
        under(desk.viewport, QPointF(400, 100)), abs=0.5
    )


# Pinching


def native(desk: Desk, at: QPointF, value: float) -> None:
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        desk.canvas.mapToGlobal(at),
        value,
        QPointF(),
    )
    QApplication.sendEvent(desk.canvas, event)


def test_a_pinch_on_a_touchpad_zooms_at_the_fingers(desk: Desk) -> None:
    desk.view.zoom_to(2.0)
    desk.settle()
    at = QPointF(321, 45)
    held = under(desk.viewport, at)
    for value in (0.25, 0.25, -0.2):
        native(desk, at, value)
    assert desk.shown == desk.viewport
    assert desk.viewport.scale == pytest.approx(2.0 * 1.25 * 1.25 * 0.8)
    assert under(desk.viewport, at) == pytest.approx(held)


@pytest.mark.parametrize("value", [-1.0, -3.0, math.nan, math.inf])
def test_a_pinch_of_no_sense_changes_nothing(desk: Desk, value: float) -> None:
    before = desk.viewport
    native(desk, QPointF(100, 100), value)
    assert desk.viewport == before


def test_a_pinch_on_the_screen_zooms_and_moves_with_the_fingers(desk: Desk) -> None:
    desk.view.zoom_to(2.0)
    desk.settle()
    held = under(desk.viewport, QPointF(200, 150))
    pinch = QPinchGesture()
    pinch.setLastCenterPoint(desk.canvas.mapToGlobal(QPointF(200, 150)))
    pinch.setCenterPoint(desk.canvas.mapToGlobal(QPointF(260, 130)))
    pinch.setScaleFactor(1.5)
    QApplication.sendEvent(desk.canvas, QGestureEvent([pinch]))
    assert desk.viewport.scale == pytest.approx(3.0)
    assert under(desk.viewport, QPointF(260, 130)) == pytest.approx(held)


# Dragging


FLICK = ((0, 300, 200), (10, 290, 200), (20, 270, 200), (30, 240, 200))


def test_a_picture_that_is_thrown_glides_on_and_is_rendered_where_it_stops(desk: Desk) -> None:
    desk.view.zoom_to(8.0)
    desk.settle()
    asked: list[Viewport] = []
    start = desk.viewport
    desk.view.changed.connect(lambda: asked.append(desk.viewport))
    desk.drag(*FLICK)
    dragged = asked[2]
    assert (dragged.left - start.left) * 8 == pytest.approx(60)
    assert len(asked) == 4
    assert desk.shown == dragged
    assert desk.viewport.left > dragged.left
    desk.later(0.1)
    assert dragged.left < desk.shown.left < desk.viewport.left
    desk.settle()
    assert desk.shown == desk.viewport == asked[-1]


def test_a_press_stops_a_gliding_picture_where_it_is(desk: Desk) -> None:
    desk.view.zoom_to(8.0)
    desk.settle()
    desk.drag(*FLICK)
    desk.later(0.1)
    shown = desk.shown
    QTest.mousePress(desk.canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert desk.view.resting
    assert desk.shown == desk.viewport == shown


def test_the_next_move_starts_from_where_a_gliding_picture_is(desk: Desk) -> None:
    desk.view.zoom_to(8.0)
    desk.settle()
    desk.drag(*FLICK)
    desk.later(0.1)
    shown, at = desk.shown, QPointF(77, 88)
    wheel(desk, at, 120)
    assert under(desk.viewport, at) == pytest.approx(under(shown, at))


def test_a_slow_drag_leaves_the_picture_where_it_was_let_go(desk: Desk) -> None:
    desk.view.zoom_to(8.0)
    desk.settle()
    desk.drag((0, 300, 200), (100, 299, 200), (200, 298, 200), (300, 297, 200))
    assert desk.view.resting


def test_a_photo_that_is_all_in_the_window_cannot_be_thrown(desk: Desk) -> None:
    before = desk.viewport
    desk.drag(*FLICK)
    assert desk.view.resting
    assert desk.viewport == before


def test_a_press_in_the_middle_of_a_zoom_holds_where_it_leads(desk: Desk) -> None:
    desk.view.zoom_to(4.0)
    desk.later(0.05)
    QTest.mousePress(desk.canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert desk.shown == desk.viewport
    assert desk.shown.scale == 4.0


@pytest.mark.parametrize(
    ("key", "dx", "dy"),
    [
        (Qt.Key.Key_Left, -1, 0),
        (Qt.Key.Key_Right, 1, 0),
        (Qt.Key.Key_Up, 0, -1),
        (Qt.Key.Key_Down, 0, 1),
    ],
)
def test_arrows_move_over_the_photo(desk: Desk, key: Qt.Key, dx: int, dy: int) -> None:
    desk.view.zoom_to(4.0)
    desk.settle()
    before = desk.viewport
    QTest.keyClick(desk.canvas, key)
    assert desk.viewport.left - before.left == pytest.approx(dx * 16)
    assert desk.viewport.top - before.top == pytest.approx(dy * 16)
    QTest.keyClick(desk.canvas, key, Qt.KeyboardModifier.AltModifier)
    assert desk.viewport.left - before.left == pytest.approx(dx * 16)


# Back and forward


def rested(desk: Desk, qtbot: QtBot, travel: Travel) -> None:
    with qtbot.waitSignal(travel.changed):
        pass
    desk.settle()


def test_back_and_forward_lead_through_the_views_where_the_hand_rested(
    desk: Desk, qtbot: QtBot
) -> None:
    travel = Travel(desk.view, rest=0)
    desk.view.show_photo(PHOTO)
    for scale in (2.0, 5.0):
        desk.view.zoom_to(scale, (100, 100))
        rested(desk, qtbot, travel)
    far = desk.viewport
    travel.back()
    assert desk.viewport.scale == pytest.approx(2.0)
    assert not desk.view.resting
    travel.back()
    assert desk.viewport.scale == desk.view.fit_scale
    assert not travel.can_go_back
    travel.forward()
    travel.forward()
    desk.settle()
    assert desk.shown.scale == far.scale
    assert navigation.centre(desk.shown) == pytest.approx(navigation.centre(far))
    assert not travel.can_go_forward


def test_steps_without_a_rest_are_one_and_going_back_does_not_lose_them(desk: Desk) -> None:
    travel = Travel(desk.view, rest=3_600_000)
    desk.view.show_photo(PHOTO)
    for scale in (2.0, 3.0, 4.0):
        desk.view.zoom_to(scale)
    travel.back()
    assert desk.viewport.scale == desk.view.fit_scale
    travel.forward()
    assert desk.viewport.scale == 4.0


def test_a_window_of_another_size_does_not_forget_what_lies_ahead(desk: Desk, qtbot: QtBot) -> None:
    travel = Travel(desk.view, rest=0)
    desk.view.show_photo(PHOTO)
    for scale in (2.0, 5.0):
        desk.view.zoom_to(scale, (0, 0))
        rested(desk, qtbot, travel)
    travel.back()
    desk.settle()
    desk.canvas.resize(700, 600)  # at the photo's corner, so that the middle is another one
    qtbot.wait(20)
    assert travel.can_go_forward


def test_another_photo_has_no_past(desk: Desk) -> None:
    travel = Travel(desk.view, rest=3_600_000)
    desk.view.zoom_to(3.0)
    desk.view.show_photo(Size(300, 300))
    assert not travel.can_go_back
    travel.back()
    assert desk.viewport.scale == desk.view.fit_scale


def test_a_place_is_found_again_in_a_window_of_another_size(desk: Desk) -> None:
    desk.view.zoom_to(6.0)
    place = desk.view.place
    assert place is not None
    desk.view.fit()
    desk.canvas.resize(320, 300)
    desk.view.go(place)
    desk.settle()
    assert desk.shown.scale == 6.0
    assert navigation.centre(desk.shown) == pytest.approx((place.x, place.y), abs=0.1)


def test_the_whole_photo_is_a_place_too(desk: Desk) -> None:
    whole = desk.view.place
    assert whole is not None
    assert whole.scale is None
    desk.view.zoom_to(6.0)
    desk.canvas.resize(320, 300)
    desk.view.go(whole)
    assert desk.viewport.scale == desk.view.fit_scale


@pytest.mark.parametrize("scale", [1 / 4096, 500.0])
def test_a_place_out_of_reach_is_come_close_to(desk: Desk, scale: float) -> None:
    desk.view.go(Place(scale, -1e6, 1e6))
    offered = desk.view.offered
    assert desk.viewport.scale in (offered.least, offered.most)
    assert navigation.visible_box(desk.viewport, PHOTO) is not None


# Before there is a photo


def test_without_a_photo_no_hand_moves_anything(qtbot: QtBot) -> None:
    from leafscope.gui.viewing.view import View

    view = View(still=lambda: False)
    travel = Travel(view)
    view.resize(WINDOW)
    view.zoom_to(3.0)
    view.zoom_by(2.0)
    view.pan(10, 10)
    view.throw(1000, 1000)
    view.grab()
    view.go(Place(2.0, 1.0, 1.0))
    travel.back()
    assert (view.viewport, view.shown, view.place) == (None, None, None)
