"""Zooming, panning and flinging with mouse, wheel, pinch and keys, and their animation."""

from __future__ import annotations

import math

import pytest
from canvas_harness import PHOTO, WINDOW, CanvasHarness
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture
from pytestqt.qtbot import QtBot

from leafscope.core.geometry import Viewport
from leafscope.gui.session.comparison import CompareMode
from leafscope.gui.viewing import navigation
from leafscope.gui.viewing.navigation import ViewPosition


@pytest.fixture
def harness(qtbot: QtBot) -> CanvasHarness:
    return CanvasHarness(qtbot)


@pytest.fixture
def still_harness(qtbot: QtBot) -> CanvasHarness:
    return CanvasHarness(qtbot, reduce_motion=True)


def wheel(harness: CanvasHarness, at: QPointF, down: int, pixels: int = 0) -> None:
    event = QWheelEvent(
        at,
        harness.canvas.mapToGlobal(at),
        QPoint(0, pixels),
        QPoint(0, down),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(harness.canvas, event)


def under(view: Viewport, at: QPointF) -> tuple[float, float]:
    return view.left + at.x() / view.scale, view.top + at.y() / view.scale


# Zooming


def test_a_zoom_requests_its_end_and_animates_towards_it(harness: CanvasHarness) -> None:
    changes: list[Viewport] = []
    harness.view.changed.connect(lambda: changes.append(harness.viewport))
    before = harness.shown
    harness.view.zoom_to(8.0)
    assert harness.viewport.scale == 8.0
    assert harness.shown == before
    harness.advance(0.05)
    assert before.scale < harness.shown.scale < 8.0
    harness.advance(0.05)
    harness.settle()
    assert harness.shown == harness.viewport
    assert changes == [harness.viewport]


def test_reduced_motion_disables_animation(still_harness: CanvasHarness) -> None:
    still_harness.view.zoom_to(8.0)
    assert still_harness.view.is_at_rest
    assert still_harness.shown == still_harness.viewport
    still_harness.drag((0, 200, 200), (10, 190, 200), (20, 170, 200), (30, 140, 200))
    assert still_harness.view.is_at_rest
    assert still_harness.shown == still_harness.viewport


def test_a_zoom_during_a_zoom_continues_from_the_shown_view(harness: CanvasHarness) -> None:
    harness.view.zoom_to(8.0)
    harness.advance(0.05)
    shown = harness.shown
    harness.view.zoom_to(2.0)
    assert harness.shown == shown
    harness.settle()
    assert harness.shown.scale == 2.0


def test_wheel_notches_add_up_around_the_pointer(
    harness: CanvasHarness,
) -> None:
    harness.view.zoom_to(2.0)
    harness.settle()
    at = QPointF(123, 77)
    point = under(harness.viewport, at)
    for _ in range(4):
        wheel(harness, at, 120)
        harness.advance(0.03)
        assert under(harness.shown, at) == pytest.approx(point, abs=0.01)
    harness.settle()
    assert harness.viewport.scale == pytest.approx(4.0)
    assert under(harness.viewport, at) == pytest.approx(point, abs=0.01)


def test_fractions_of_a_notch_are_not_animated(harness: CanvasHarness) -> None:
    harness.view.zoom_to(2.0)
    harness.settle()
    for _ in range(16):
        wheel(harness, QPointF(50, 60), 30)
        assert harness.shown == harness.viewport
    assert harness.viewport.scale == pytest.approx(4.0)
    wheel(harness, QPointF(50, 60), 0, pixels=-40)
    assert harness.viewport.scale < 4.0


def test_a_wheel_event_without_movement_is_ignored(harness: CanvasHarness) -> None:
    before = harness.viewport
    wheel(harness, QPointF(50, 60), 0)
    assert harness.viewport == before


def test_a_double_click_toggles_100_percent(harness: CanvasHarness) -> None:
    at = QPoint(100, 300)
    point = under(harness.viewport, QPointF(at))
    QTest.mouseDClick(harness.canvas, Qt.MouseButton.LeftButton, pos=at)
    harness.settle()
    assert harness.viewport.scale == 1.0
    assert under(harness.viewport, QPointF(at)) == pytest.approx(point, abs=1.0)
    QTest.mouseDClick(harness.canvas, Qt.MouseButton.LeftButton, pos=at)
    harness.settle()
    assert harness.viewport.scale == harness.view.fit_scale


def test_resizing_finishes_a_zoom(harness: CanvasHarness) -> None:
    harness.view.zoom_to(8.0)
    harness.advance(0.05)
    harness.canvas.resize(300, 200)
    assert harness.shown == harness.viewport
    assert (harness.shown.width, harness.shown.height) == (300, 200)


def test_changing_the_compare_mode_finishes_a_zoom(
    harness: CanvasHarness,
) -> None:
    harness.view.zoom_to(8.0)
    harness.advance(0.05)
    harness.comparison.set_mode(CompareMode.SIDE_BY_SIDE)
    assert harness.shown == harness.viewport
    assert harness.shown.scale == 8.0


def test_pointer_moved_reports_the_shown_position(harness: CanvasHarness) -> None:
    positions: list[tuple[float, float]] = []
    QTest.mouseMove(harness.canvas, QPoint(400, 100))
    harness.canvas.pointer_moved.connect(lambda source, _: positions.append(source))
    harness.view.zoom_to(8.0)
    harness.advance(0.05)
    assert positions[-1] == pytest.approx(under(harness.shown, QPointF(400, 100)), abs=0.5)
    assert harness.canvas.focus_point == pytest.approx(
        under(harness.viewport, QPointF(400, 100)), abs=0.5
    )


# Pinching


def native(harness: CanvasHarness, at: QPointF, value: float) -> None:
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        harness.canvas.mapToGlobal(at),
        value,
        QPointF(),
    )
    QApplication.sendEvent(harness.canvas, event)


def test_a_touchpad_pinch_zooms_at_the_fingers(harness: CanvasHarness) -> None:
    harness.view.zoom_to(2.0)
    harness.settle()
    at = QPointF(321, 45)
    point = under(harness.viewport, at)
    for value in (0.25, 0.25, -0.2):
        native(harness, at, value)
    assert harness.shown == harness.viewport
    assert harness.viewport.scale == pytest.approx(2.0 * 1.25 * 1.25 * 0.8)
    assert under(harness.viewport, at) == pytest.approx(point)


@pytest.mark.parametrize("value", [-1.0, -3.0, math.nan, math.inf])
def test_an_invalid_pinch_is_ignored(harness: CanvasHarness, value: float) -> None:
    before = harness.viewport
    native(harness, QPointF(100, 100), value)
    assert harness.viewport == before


def test_a_touchscreen_pinch_zooms_and_pans(harness: CanvasHarness) -> None:
    harness.view.zoom_to(2.0)
    harness.settle()
    point = under(harness.viewport, QPointF(200, 150))
    pinch = QPinchGesture()
    pinch.setLastCenterPoint(harness.canvas.mapToGlobal(QPointF(200, 150)))
    pinch.setCenterPoint(harness.canvas.mapToGlobal(QPointF(260, 130)))
    pinch.setScaleFactor(1.5)
    QApplication.sendEvent(harness.canvas, QGestureEvent([pinch]))
    assert harness.viewport.scale == pytest.approx(3.0)
    assert under(harness.viewport, QPointF(260, 130)) == pytest.approx(point)


# Dragging


FLICK = ((0, 300, 200), (10, 290, 200), (20, 270, 200), (30, 240, 200))


def test_a_fling_glides_and_requests_its_end(
    harness: CanvasHarness,
) -> None:
    harness.view.zoom_to(8.0)
    harness.settle()
    changes: list[Viewport] = []
    start = harness.viewport
    harness.view.changed.connect(lambda: changes.append(harness.viewport))
    harness.drag(*FLICK)
    dragged = changes[2]
    assert (dragged.left - start.left) * 8 == pytest.approx(60)
    assert len(changes) == 4
    assert harness.shown == dragged
    assert harness.viewport.left > dragged.left
    harness.advance(0.1)
    assert dragged.left < harness.shown.left < harness.viewport.left
    harness.settle()
    assert harness.shown == harness.viewport == changes[-1]


def test_a_press_stops_a_glide(harness: CanvasHarness) -> None:
    harness.view.zoom_to(8.0)
    harness.settle()
    harness.drag(*FLICK)
    harness.advance(0.1)
    shown = harness.shown
    QTest.mousePress(harness.canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert harness.view.is_at_rest
    assert harness.shown == harness.viewport == shown


def test_a_zoom_during_a_glide_starts_from_the_shown_view(harness: CanvasHarness) -> None:
    harness.view.zoom_to(8.0)
    harness.settle()
    harness.drag(*FLICK)
    harness.advance(0.1)
    shown, at = harness.shown, QPointF(77, 88)
    wheel(harness, at, 120)
    assert under(harness.viewport, at) == pytest.approx(under(shown, at))


def test_a_slow_drag_does_not_fling(harness: CanvasHarness) -> None:
    harness.view.zoom_to(8.0)
    harness.settle()
    harness.drag((0, 300, 200), (100, 299, 200), (200, 298, 200), (300, 297, 200))
    assert harness.view.is_at_rest


def test_a_fitted_photo_cannot_be_flung(harness: CanvasHarness) -> None:
    before = harness.viewport
    harness.drag(*FLICK)
    assert harness.view.is_at_rest
    assert harness.viewport == before


def test_a_press_finishes_a_zoom(harness: CanvasHarness) -> None:
    harness.view.zoom_to(4.0)
    harness.advance(0.05)
    QTest.mousePress(harness.canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert harness.shown == harness.viewport
    assert harness.shown.scale == 4.0


@pytest.mark.parametrize(
    ("key", "dx", "dy"),
    [
        (Qt.Key.Key_Left, -1, 0),
        (Qt.Key.Key_Right, 1, 0),
        (Qt.Key.Key_Up, 0, -1),
        (Qt.Key.Key_Down, 0, 1),
    ],
)
def test_arrow_keys_pan(harness: CanvasHarness, key: Qt.Key, dx: int, dy: int) -> None:
    harness.view.zoom_to(4.0)
    harness.settle()
    before = harness.viewport
    QTest.keyClick(harness.canvas, key)
    assert harness.viewport.left - before.left == pytest.approx(dx * 16)
    assert harness.viewport.top - before.top == pytest.approx(dy * 16)
    QTest.keyClick(harness.canvas, key, Qt.KeyboardModifier.AltModifier)
    assert harness.viewport.left - before.left == pytest.approx(dx * 16)


# Positions


def test_a_position_is_restored_in_a_window_of_another_size(harness: CanvasHarness) -> None:
    harness.view.zoom_to(6.0)
    place = harness.view.position
    assert place is not None
    harness.view.fit()
    harness.canvas.resize(320, 300)
    harness.view.go_to(place)
    harness.settle()
    assert harness.shown.scale == 6.0
    assert navigation.view_centre(harness.shown) == pytest.approx((place.x, place.y), abs=0.1)


def test_a_fitted_view_is_restored_as_fitted(harness: CanvasHarness) -> None:
    whole = harness.view.position
    assert whole is not None
    assert whole.scale is None
    harness.view.zoom_to(6.0)
    harness.canvas.resize(320, 300)
    harness.view.go_to(whole)
    assert harness.viewport.scale == harness.view.fit_scale


@pytest.mark.parametrize("scale", [1 / 4096, 500.0])
def test_a_position_out_of_range_is_clamped(harness: CanvasHarness, scale: float) -> None:
    harness.view.go_to(ViewPosition(scale, -1e6, 1e6))
    allowed_scales = harness.view.allowed_scales
    assert harness.viewport.scale in (allowed_scales.minimum, allowed_scales.maximum)
    assert navigation.visible_box(harness.viewport, PHOTO) is not None


# Without a photo


def test_moving_without_a_photo_does_nothing(qtbot: QtBot) -> None:
    from leafscope.gui.viewing.view import View

    view = View(reduce_motion=lambda: False)
    view.resize(WINDOW)
    view.zoom_to(3.0)
    view.zoom_by(2.0)
    view.pan(10, 10)
    view.fling(1000, 1000)
    view.grab()
    view.go_to(ViewPosition(2.0, 1.0, 1.0))
    assert (view.viewport, view.shown_viewport, view.position) == (None, None, None)
