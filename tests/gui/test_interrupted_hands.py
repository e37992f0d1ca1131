"""Hands with several buttons, and hands that are interrupted: nothing follows one that let go."""

from __future__ import annotations

import pytest
from moving import Desk
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leafscope.core.geometry import Box
from leafscope.gui.canvas.divider import Divider
from leafscope.gui.canvas.navigator import Navigator
from leafscope.gui.session.panes import CompareMode

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
RIGHT, NONE = Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
HERE, THERE, ELSEWHERE = QPoint(100, 100), QPoint(140, 130), QPoint(180, 150)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk(qtbot, still=True)
    desk.view.zoom_to(8.0)
    return desk


def screen_of(widget: QWidget) -> QWindow:
    """Return where Qt gets events from, as it does from the system, to find out whose they are."""
    window = widget.window().windowHandle()
    assert window is not None
    return window


def move(widget: QWidget, to: QPoint, held: Qt.MouseButton) -> None:
    """Move the pointer to a widget's point, with buttons held as Qt is told."""
    at = QPointF(to)
    kind = QMouseEvent.Type.MouseMove
    keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(kind, at, widget.mapToGlobal(at), NONE, held, keys))


@pytest.fixture
def divider(desk: Desk) -> Divider:
    desk.comparison.set_mode(CompareMode.SPLIT)
    found = desk.canvas.findChild(Divider)
    assert isinstance(found, Divider)
    return found


# A release that never comes: a menu, a dialog or another window has taken it


def test_a_picture_whose_release_went_elsewhere_is_let_go(desk: Desk) -> None:
    QTest.mousePress(desk.canvas, LEFT, pos=HERE)
    before = desk.viewport
    move(desk.canvas, THERE, NONE)
    move(desk.canvas, ELSEWHERE, NONE)
    assert desk.viewport == before
    assert desk.canvas.cursor().shape() != Qt.CursorShape.ClosedHandCursor


def test_a_region_whose_release_went_elsewhere_is_let_go(desk: Desk) -> None:
    desk.canvas.draw_region(True)
    QTest.mousePress(desk.canvas, LEFT, pos=HERE)
    move(desk.canvas, THERE, LEFT)
    drawn = desk.canvas.region.region
    move(desk.canvas, ELSEWHERE, NONE)
    assert drawn is not None
    assert desk.canvas.region.region == drawn
    assert not desk.canvas.region.dragging


def test_the_navigator_lets_go_of_a_frame_whose_release_went_elsewhere(
    desk: Desk, qtbot: QtBot
) -> None:
    navigator = Navigator(desk.session)
    qtbot.addWidget(navigator)
    navigator.resize(200, 150)
    navigator.show()
    QTest.mousePress(navigator, LEFT, pos=HERE)
    before = desk.viewport
    move(navigator, THERE, NONE)
    assert desk.viewport == before


def test_after_a_press_whose_release_never_came_the_next_one_holds(desk: Desk) -> None:
    QTest.mousePress(desk.canvas, LEFT, pos=HERE)  # as a finger does before there are two
    press(desk, LEFT, THERE)
    before = desk.viewport
    move(desk.canvas, ELSEWHERE, LEFT)
    assert desk.viewport.left == before.left - (ELSEWHERE - THERE).x() / 8


def press(desk: Desk, button: Qt.MouseButton, where: QPoint) -> None:
    """Press a button while no other is held."""
    at = QPointF(where)
    kind, keys = QMouseEvent.Type.MouseButtonPress, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, at, desk.canvas.mapToGlobal(at), button, button, keys)
    QApplication.sendEvent(desk.canvas, event)


# Another button, while one is held


@pytest.mark.parametrize("other", [MIDDLE, RIGHT])
def test_another_button_does_not_take_the_picture_out_of_the_hand(
    desk: Desk, other: Qt.MouseButton
) -> None:
    QTest.mousePress(desk.canvas, LEFT, pos=HERE)
    QTest.mousePress(desk.canvas, other, pos=HERE)
    QTest.mouseRelease(desk.canvas, other, pos=HERE)
    before = desk.viewport
    move(desk.canvas, THERE, LEFT)
    assert desk.viewport != before
    QTest.mouseRelease(desk.canvas, LEFT, pos=THERE)
    held = desk.viewport
    move(desk.canvas, ELSEWHERE, NONE)
    assert desk.viewport == held


@pytest.mark.parametrize("other", [MIDDLE, RIGHT])
def test_another_button_does_not_take_the_region_out_of_the_hand(
    desk: Desk, other: Qt.MouseButton
) -> None:
    desk.canvas.draw_region(True)
    QTest.mousePress(desk.canvas, LEFT, pos=HERE)
    before = desk.viewport
    move(desk.canvas, THERE, LEFT)
    QTest.mousePress(desk.canvas, other, pos=THERE)
    QTest.mouseRelease(desk.canvas, other, pos=THERE)
    assert desk.canvas.region.dragging
    move(desk.canvas, ELSEWHERE, LEFT)
    QTest.mouseRelease(desk.canvas, LEFT, pos=ELSEWHERE)
    assert desk.viewport == before
    assert desk.canvas.region.region == spanned_between(desk, HERE, ELSEWHERE)


def spanned_between(desk: Desk, one: QPoint, other: QPoint) -> Box:
    left, top = desk.viewport.start
    corners = [((p.x() + left) // 8, (p.y() + top) // 8) for p in (one, other)]
    (x0, y0), (x1, y1) = corners
    ends = [-(-(other.x() + left) // 8), -(-(other.y() + top) // 8)]
    assert (x1, y1) >= (x0, y0)
    return Box(x0, y0, ends[0] - x0, ends[1] - y0)


def ask_for_menu(desk: Desk) -> None:
    at = desk.canvas.mapToGlobal(HERE)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, HERE, at)
    QApplication.sendEvent(desk.canvas, event)


def test_no_menu_opens_under_a_hand_that_holds_something(desk: Desk) -> None:
    asked: list[QPoint] = []
    desk.canvas.menu_wanted.connect(asked.append)
    QTest.mousePress(desk.canvas, LEFT, pos=HERE)
    ask_for_menu(desk)
    assert not asked
    QTest.mouseRelease(desk.canvas, LEFT, pos=HERE)
    ask_for_menu(desk)
    assert asked == [desk.canvas.mapToGlobal(HERE)]


@pytest.mark.parametrize("button", [LEFT, MIDDLE])
def test_the_second_of_two_quick_drags_holds_too(desk: Desk, button: Qt.MouseButton) -> None:
    desk.canvas.draw_region(button == LEFT)
    QTest.mousePress(desk.canvas, button, pos=HERE)
    before = desk.viewport
    double = QMouseEvent(
        QMouseEvent.Type.MouseButtonDblClick,
        QPointF(HERE),
        QPointF(desk.canvas.mapToGlobal(HERE)),
        button,
        button,
        Qt.KeyboardModifier.NoModifier,
    )
    QTest.mouseRelease(desk.canvas, button, pos=HERE)
    QApplication.sendEvent(desk.canvas, double)
    move(desk.canvas, THERE, button)
    assert (desk.viewport != before, desk.canvas.region.dragging) == (
        button == MIDDLE,
        button == LEFT,
    )


# On the handle of the split


def test_the_middle_button_moves_the_picture_on_the_handle_too(
    desk: Desk, divider: Divider
) -> None:
    at, screen = divider.geometry().center(), screen_of(desk.canvas)
    before, where = desk.viewport, desk.comparison.divider
    QTest.mousePress(screen, MIDDLE, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseMove(screen, at + QPoint(30, 20))
    QTest.mouseRelease(screen, MIDDLE, Qt.KeyboardModifier.NoModifier, at + QPoint(30, 20))
    assert desk.comparison.divider == where
    assert desk.viewport.left == before.left - 30 / 8
    moved = desk.viewport
    QTest.mouseMove(screen, HERE)
    assert desk.viewport == moved


def test_the_wheel_zooms_on_the_handle_too(desk: Desk, divider: Divider) -> None:
    where = desk.comparison.divider
    at = QPointF(divider.geometry().center())
    QTest.wheelEvent(screen_of(desk.canvas), at, QPoint(0, 120))
    assert desk.comparison.divider == where
    assert desk.viewport.scale > 8.0


def test_a_double_click_on_the_handle_leaves_the_scale(desk: Desk, divider: Divider) -> None:
    at, screen = divider.geometry().center(), screen_of(desk.canvas)
    QTest.mouseDClick(screen, LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert desk.viewport.scale == 8.0


# A picture in motion


def test_a_frame_is_taken_hold_of_where_a_thrown_picture_is_just_then(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.view.zoom_to(8.0)
    desk.settle()
    navigator = Navigator(desk.session)
    qtbot.addWidget(navigator)
    navigator.resize(400, 300)
    navigator.show()
    desk.view.throw(900.0, 0.0)
    desk.later(0.05)
    shown, at = desk.shown, navigator.frame.center().toPoint()
    QTest.mousePress(navigator, LEFT, pos=at)
    for _ in range(2):
        move(navigator, at, LEFT)
    assert desk.shown.left == pytest.approx(shown.left, abs=1 / 8)
    QTest.mouseRelease(navigator, LEFT, pos=at)
