"""Drags with several buttons, and drags whose release event never arrives."""

from __future__ import annotations

import pytest
from canvas_harness import CanvasHarness
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leafscope.core.geometry import Box
from leafscope.gui.canvas.navigator import Navigator
from leafscope.gui.canvas.pane_widgets import Divider
from leafscope.gui.session.comparison import CompareMode

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
RIGHT, NONE = Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
HERE, THERE, ELSEWHERE = QPoint(100, 100), QPoint(140, 130), QPoint(180, 150)


@pytest.fixture
def harness(qtbot: QtBot) -> CanvasHarness:
    harness = CanvasHarness(qtbot, reduce_motion=True)
    harness.view.zoom_to(8.0)
    return harness


def window_of(widget: QWidget) -> QWindow:
    """Return the native window, from which Qt dispatches events to the widget under the pointer."""
    window = widget.window().windowHandle()
    assert window is not None
    return window


def move(widget: QWidget, to: QPoint, held: Qt.MouseButton) -> None:
    """Send a mouse move with these buttons held."""
    at = QPointF(to)
    kind = QMouseEvent.Type.MouseMove
    keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(kind, at, widget.mapToGlobal(at), NONE, held, keys))


@pytest.fixture
def divider(harness: CanvasHarness) -> Divider:
    harness.comparison.set_mode(CompareMode.SPLIT)
    found = harness.canvas.findChild(Divider)
    assert isinstance(found, Divider)
    return found


# Missing release: a menu, a dialog or another window received it


def test_a_pan_ends_when_its_release_was_missed(harness: CanvasHarness) -> None:
    QTest.mousePress(harness.canvas, LEFT, pos=HERE)
    before = harness.viewport
    move(harness.canvas, THERE, NONE)
    move(harness.canvas, ELSEWHERE, NONE)
    assert harness.viewport == before
    assert harness.canvas.cursor().shape() != Qt.CursorShape.ClosedHandCursor


def test_a_region_drag_ends_when_its_release_was_missed(harness: CanvasHarness) -> None:
    harness.canvas.set_region_mode(True)
    QTest.mousePress(harness.canvas, LEFT, pos=HERE)
    move(harness.canvas, THERE, LEFT)
    drawn = harness.canvas.region.region
    move(harness.canvas, ELSEWHERE, NONE)
    assert drawn is not None
    assert harness.canvas.region.region == drawn
    assert not harness.canvas.region.dragging


def test_a_navigator_drag_ends_when_its_release_was_missed(
    harness: CanvasHarness, qtbot: QtBot
) -> None:
    navigator = Navigator(harness.session)
    qtbot.addWidget(navigator)
    navigator.resize(200, 150)
    navigator.show()
    QTest.mousePress(navigator, LEFT, pos=HERE)
    before = harness.viewport
    move(navigator, THERE, NONE)
    assert harness.viewport == before


def test_a_press_after_a_missed_release_starts_a_new_drag(harness: CanvasHarness) -> None:
    QTest.mousePress(harness.canvas, LEFT, pos=HERE)  # as the first finger of a pinch does
    press(harness, LEFT, THERE)
    before = harness.viewport
    move(harness.canvas, ELSEWHERE, LEFT)
    assert harness.viewport.left == before.left - (ELSEWHERE - THERE).x() / 8


def press(harness: CanvasHarness, button: Qt.MouseButton, where: QPoint) -> None:
    """Press a button with no other button held."""
    at = QPointF(where)
    kind, keys = QMouseEvent.Type.MouseButtonPress, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, at, harness.canvas.mapToGlobal(at), button, button, keys)
    QApplication.sendEvent(harness.canvas, event)


# A second button during a drag


@pytest.mark.parametrize("other", [MIDDLE, RIGHT])
def test_another_button_does_not_end_a_pan(harness: CanvasHarness, other: Qt.MouseButton) -> None:
    QTest.mousePress(harness.canvas, LEFT, pos=HERE)
    QTest.mousePress(harness.canvas, other, pos=HERE)
    QTest.mouseRelease(harness.canvas, other, pos=HERE)
    before = harness.viewport
    move(harness.canvas, THERE, LEFT)
    assert harness.viewport != before
    QTest.mouseRelease(harness.canvas, LEFT, pos=THERE)
    held = harness.viewport
    move(harness.canvas, ELSEWHERE, NONE)
    assert harness.viewport == held


@pytest.mark.parametrize("other", [MIDDLE, RIGHT])
def test_another_button_does_not_end_a_region_drag(
    harness: CanvasHarness, other: Qt.MouseButton
) -> None:
    harness.canvas.set_region_mode(True)
    QTest.mousePress(harness.canvas, LEFT, pos=HERE)
    before = harness.viewport
    move(harness.canvas, THERE, LEFT)
    QTest.mousePress(harness.canvas, other, pos=THERE)
    QTest.mouseRelease(harness.canvas, other, pos=THERE)
    assert harness.canvas.region.dragging
    move(harness.canvas, ELSEWHERE, LEFT)
    QTest.mouseRelease(harness.canvas, LEFT, pos=ELSEWHERE)
    assert harness.viewport == before
    assert harness.canvas.region.region == region_between(harness, HERE, ELSEWHERE)


def region_between(harness: CanvasHarness, one: QPoint, other: QPoint) -> Box:
    left, top = harness.viewport.start
    corners = [((p.x() + left) // 8, (p.y() + top) // 8) for p in (one, other)]
    (x0, y0), (x1, y1) = corners
    ends = [-(-(other.x() + left) // 8), -(-(other.y() + top) // 8)]
    assert (x1, y1) >= (x0, y0)
    return Box(x0, y0, ends[0] - x0, ends[1] - y0)


def request_menu(harness: CanvasHarness) -> None:
    at = harness.canvas.mapToGlobal(HERE)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, HERE, at)
    QApplication.sendEvent(harness.canvas, event)


def test_no_menu_opens_during_a_drag(harness: CanvasHarness) -> None:
    requested: list[QPoint] = []
    harness.canvas.menu_requested.connect(requested.append)
    QTest.mousePress(harness.canvas, LEFT, pos=HERE)
    request_menu(harness)
    assert not requested
    QTest.mouseRelease(harness.canvas, LEFT, pos=HERE)
    request_menu(harness)
    assert requested == [harness.canvas.mapToGlobal(HERE)]


@pytest.mark.parametrize("button", [LEFT, MIDDLE])
def test_a_drag_can_start_with_a_double_click(
    harness: CanvasHarness, button: Qt.MouseButton
) -> None:
    harness.canvas.set_region_mode(button == LEFT)
    QTest.mousePress(harness.canvas, button, pos=HERE)
    before = harness.viewport
    double = QMouseEvent(
        QMouseEvent.Type.MouseButtonDblClick,
        QPointF(HERE),
        QPointF(harness.canvas.mapToGlobal(HERE)),
        button,
        button,
        Qt.KeyboardModifier.NoModifier,
    )
    QTest.mouseRelease(harness.canvas, button, pos=HERE)
    QApplication.sendEvent(harness.canvas, double)
    move(harness.canvas, THERE, button)
    assert (harness.viewport != before, harness.canvas.region.dragging) == (
        button == MIDDLE,
        button == LEFT,
    )


# On the divider of the split


def test_the_middle_button_pans_on_the_divider(harness: CanvasHarness, divider: Divider) -> None:
    at, screen = divider.geometry().center(), window_of(harness.canvas)
    before, where = harness.viewport, harness.comparison.state.divider
    QTest.mousePress(screen, MIDDLE, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseMove(screen, at + QPoint(30, 20))
    QTest.mouseRelease(screen, MIDDLE, Qt.KeyboardModifier.NoModifier, at + QPoint(30, 20))
    assert harness.comparison.state.divider == where
    assert harness.viewport.left == before.left - 30 / 8
    moved = harness.viewport
    QTest.mouseMove(screen, HERE)
    assert harness.viewport == moved


def test_the_wheel_zooms_on_the_divider(harness: CanvasHarness, divider: Divider) -> None:
    where = harness.comparison.state.divider
    at = QPointF(divider.geometry().center())
    QTest.wheelEvent(window_of(harness.canvas), at, QPoint(0, 120))
    assert harness.comparison.state.divider == where
    assert harness.viewport.scale > 8.0


def test_a_double_click_on_the_divider_keeps_the_scale(
    harness: CanvasHarness, divider: Divider
) -> None:
    at, screen = divider.geometry().center(), window_of(harness.canvas)
    QTest.mouseDClick(screen, LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert harness.viewport.scale == 8.0


# A moving view


def test_grabbing_the_navigator_frame_stops_a_fling(qtbot: QtBot) -> None:
    harness = CanvasHarness(qtbot)
    harness.view.zoom_to(8.0)
    harness.settle()
    navigator = Navigator(harness.session)
    qtbot.addWidget(navigator)
    navigator.resize(400, 300)
    navigator.show()
    harness.view.fling(900.0, 0.0)
    harness.advance(0.05)
    shown, at = harness.shown, navigator.frame.center().toPoint()
    QTest.mousePress(navigator, LEFT, pos=at)
    for _ in range(2):
        move(navigator, at, LEFT)
    assert harness.shown.left == pytest.approx(shown.left, abs=1 / 8)
    QTest.mouseRelease(navigator, LEFT, pos=at)
