"""Undo and redo of views and regions, and going back and forward through visited views."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from canvas_harness import PHOTO, CanvasHarness
from driver import Driver
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leafscope.core.geometry import Box, Size
from leafscope.gui.canvas.history import (
    MAX_STEPS,
    MAX_VISITS,
    BackForwardList,
    Step,
    ViewHistory,
)
from leafscope.gui.viewing import navigation
from leafscope.gui.viewing.navigation import ViewPosition

NEVER = 3_600_000  # ms: no pause elapses within a test
EYE, EAR = Box(10, 10, 50, 40), Box(200, 100, 30, 30)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FIT = ViewPosition(None, 50.0, 40.0)
FIRST, SECOND, THIRD = (
    ViewPosition(4.0, 10.0, 20.0),
    ViewPosition(8.0, 30.0, 20.0),
    ViewPosition(30.0, 12.0, 13.0),
)


@pytest.fixture
def harness(qtbot: QtBot) -> CanvasHarness:
    return CanvasHarness(qtbot, reduce_motion=True)


@pytest.fixture
def history(harness: CanvasHarness) -> ViewHistory:
    return new_history(harness, NEVER)


def new_history(harness: CanvasHarness, pause_ms: int) -> ViewHistory:
    return ViewHistory(harness.view, harness.canvas.region, pause_ms)


def count_steps_in_memory() -> int:
    gc.collect()
    return sum(issubclass(type(each), Step) for each in gc.get_objects())


# Undo and redo


def test_view_and_region_changes_are_undone_in_order(
    harness: CanvasHarness, history: ViewHistory
) -> None:
    region = harness.canvas.region
    states = [(harness.viewport, region.region)]
    steps: list[Callable[[], None]] = [
        lambda: harness.view.zoom_to(4.0),
        lambda: region.set_region(EYE),
        lambda: harness.view.pan(300, 0),
        lambda: region.set_region(EAR),
        lambda: region.set_region(None),
    ]
    for step in steps:
        step()
        states.append((harness.viewport, region.region))
        history.end_step()
    for state in states[-2::-1]:
        history.undo()
        assert (harness.viewport, region.region) == state
    assert not history.stack.canUndo()
    for state in states[1:]:
        history.redo()
        assert (harness.viewport, region.region) == state
    assert not history.stack.canRedo()


def test_moves_without_a_pause_are_one_step(harness: CanvasHarness, history: ViewHistory) -> None:
    start, before = harness.viewport, count_steps_in_memory()
    harness.view.zoom_to(3.0)
    for _ in range(20):
        harness.view.pan(5, 3)
    end = harness.viewport
    assert history.stack.count() == 1
    assert count_steps_in_memory() == before + 1
    history.undo()
    assert harness.viewport == start
    history.redo()
    assert harness.viewport == end


def test_a_region_change_separates_view_steps(harness: CanvasHarness, history: ViewHistory) -> None:
    harness.view.zoom_to(3.0)
    harness.canvas.region.set_region(EYE)
    harness.view.zoom_to(5.0)
    harness.view.zoom_to(6.0)
    assert history.stack.count() == 3


def test_consecutive_arrow_keys_are_one_step_and_each_drag_is_its_own(
    harness: CanvasHarness, history: ViewHistory
) -> None:
    region = harness.canvas.region
    region.set_region(EYE)
    region.set_region(EAR)
    harness.canvas.set_region_mode(True)
    for _ in range(5):
        QTest.keyClick(harness.canvas, Qt.Key.Key_Right)
    assert region.region == Box(205, 100, 30, 30)
    assert history.stack.count() == 3
    history.undo()
    assert region.region == EAR
    history.undo()
    assert region.region == EYE


def test_a_change_and_its_reverse_without_a_pause_leave_no_step(
    harness: CanvasHarness, history: ViewHistory
) -> None:
    harness.canvas.region.set_region(EYE)
    harness.canvas.set_region_mode(True)
    QTest.keyClick(harness.canvas, Qt.Key.Key_Right)
    QTest.keyClick(harness.canvas, Qt.Key.Key_Left)
    assert history.stack.count() == 1


def test_a_change_after_a_cancelled_out_step_is_a_new_step(
    harness: CanvasHarness, history: ViewHistory
) -> None:
    harness.canvas.region.set_region(EYE)
    harness.canvas.set_region_mode(True)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down):
        QTest.keyClick(harness.canvas, key)
    history.undo()
    assert harness.canvas.region.region == EYE


def test_a_change_after_undo_drops_the_redo_steps(
    harness: CanvasHarness, history: ViewHistory
) -> None:
    start = harness.view.position
    harness.canvas.region.set_region(EYE)
    harness.view.zoom_to(4.0)
    history.undo()
    history.end_step()
    harness.view.zoom_to(8.0)
    assert not history.stack.canRedo()
    history.undo()
    assert harness.view.position == start
    assert harness.canvas.region.region == EYE


def test_a_new_photo_clears_the_steps(harness: CanvasHarness, history: ViewHistory) -> None:
    harness.view.zoom_to(4.0)
    harness.canvas.region.set_region(EYE)
    harness.canvas.region.set_region(None)
    harness.view.set_photo(Size(80, 60))
    assert not history.stack.canUndo()
    before = harness.viewport
    harness.view.zoom_to(4.0)
    history.undo()
    assert harness.viewport == before


def test_resizing_the_window_is_no_step(harness: CanvasHarness, history: ViewHistory) -> None:
    harness.view.zoom_to(4.0)
    history.end_step()
    harness.canvas.resize(640, 300)
    history.end_step()
    assert history.stack.count() == 1
    history.undo()
    assert harness.viewport == navigation.fit(PHOTO, Size(640, 300))


def test_the_oldest_steps_are_dropped(harness: CanvasHarness, history: ViewHistory) -> None:
    for left in range(MAX_STEPS + 5):
        harness.canvas.region.set_region(Box(left, 0, 10, 10))
    assert history.stack.count() == MAX_STEPS
    while history.stack.canUndo():
        history.undo()
    assert harness.canvas.region.region == Box(4, 0, 10, 10)


def test_the_undo_and_redo_keys_work_in_the_window(driver: Driver, photo_file: Path) -> None:
    window, canvas = driver.window, driver.window.canvas
    driver.open(photo_file)
    undo, redo = window.commands.action("undo"), window.commands.action("redo")
    assert not undo.isEnabled()
    canvas.region.set_region(EYE)
    assert undo.isEnabled()
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    assert canvas.region.region is None
    assert (undo.isEnabled(), redo.isEnabled()) == (False, True)
    QTest.keyClick(canvas, Qt.Key.Key_Y, CTRL)
    assert canvas.region.region == EYE
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL | SHIFT)
    dialog = window.export_dialog()
    assert dialog is not None
    assert dialog.job.region == EYE


# Back and forward


def wait_for_visit(harness: CanvasHarness, qtbot: QtBot, history: ViewHistory) -> None:
    with qtbot.waitSignal(history.visits_changed):
        pass
    harness.settle()


def test_back_and_forward_lead_through_the_views_that_were_left_alone(qtbot: QtBot) -> None:
    harness = CanvasHarness(qtbot)
    history = new_history(harness, pause_ms=0)
    harness.view.set_photo(PHOTO)
    for scale in (2.0, 5.0):
        harness.view.zoom_to(scale, (100, 100))
        wait_for_visit(harness, qtbot, history)
    far = harness.viewport
    history.revisit(-1)
    assert harness.viewport.scale == pytest.approx(2.0)
    assert not harness.view.is_at_rest
    history.revisit(-1)
    assert harness.viewport.scale == harness.view.fit_scale
    assert not history.visits.can_step(-1)
    history.revisit(1)
    history.revisit(1)
    harness.settle()
    assert harness.shown.scale == far.scale
    assert navigation.view_centre(harness.shown) == pytest.approx(navigation.view_centre(far))
    assert not history.visits.can_step(1)


def test_moves_without_a_pause_are_one_visit_and_back_does_not_lose_them(
    harness: CanvasHarness, history: ViewHistory
) -> None:
    harness.view.set_photo(PHOTO)
    for scale in (2.0, 3.0, 4.0):
        harness.view.zoom_to(scale)
    history.revisit(-1)
    assert harness.viewport.scale == harness.view.fit_scale
    history.revisit(1)
    assert harness.viewport.scale == 4.0


def test_resizing_the_window_keeps_the_views_ahead(qtbot: QtBot) -> None:
    harness = CanvasHarness(qtbot)
    history = new_history(harness, pause_ms=0)
    harness.view.set_photo(PHOTO)
    for scale in (2.0, 5.0):
        harness.view.zoom_to(scale, (0, 0))
        wait_for_visit(harness, qtbot, history)
    history.revisit(-1)
    harness.settle()
    harness.canvas.resize(700, 600)  # at the photo's corner, so that the centre changes
    qtbot.wait(20)
    assert history.visits.can_step(1)


def test_a_new_photo_clears_the_visits(harness: CanvasHarness, history: ViewHistory) -> None:
    harness.view.zoom_to(3.0)
    harness.view.set_photo(Size(300, 300))
    assert not history.visits.can_step(-1)
    history.revisit(-1)
    assert harness.viewport.scale == harness.view.fit_scale


def test_going_back_can_be_undone(harness: CanvasHarness, history: ViewHistory) -> None:
    harness.view.set_photo(PHOTO)
    start = harness.view.position
    harness.view.zoom_to(4.0)
    there = harness.view.position
    history.end_step()
    history.revisit(-1)
    history.end_step()
    history.undo()
    assert harness.view.position == there
    history.revisit(-1)
    assert harness.view.position == start


def visit_all(*positions: ViewPosition) -> BackForwardList:
    visits = BackForwardList()
    for position in positions:
        visits.visit(position)
    return visits


def test_the_list_returns_visited_positions_in_order() -> None:
    visits = visit_all(FIT, FIRST, SECOND)
    assert [visits.step(-1), visits.step(-1), visits.step(-1)] == [FIRST, FIT, None]
    assert [visits.step(1), visits.step(1), visits.step(1)] == [FIRST, SECOND, None]


def test_a_visit_after_going_back_drops_the_positions_ahead() -> None:
    visits = visit_all(FIT, FIRST, SECOND)
    visits.step(-1)
    visits.visit(THIRD)
    assert not visits.can_step(1)
    assert visits.step(-1) == FIRST


def test_nearly_equal_positions_are_one_visit() -> None:
    visits = visit_all(FIT, FIRST, ViewPosition(4.0, 10.2, 20.0), ViewPosition(None, 51.0, 40.0))
    assert visits.step(-1) == FIRST
    assert visits.step(-1) == FIT
    assert not visits.can_step(-1)


def test_an_empty_list_leads_nowhere() -> None:
    visits = BackForwardList()
    assert (visits.step(-1), visits.step(1)) == (None, None)
    visits.visit(FIRST)
    visits.clear()
    assert (visits.can_step(-1), visits.can_step(1)) == (False, False)


def test_the_oldest_visits_are_dropped() -> None:
    visits = visit_all(*(ViewPosition(2.0, float(10 * x), 0.0) for x in range(MAX_VISITS + 5)))
    steps = 0
    while visits.can_step(-1):
        first = visits.step(-1)
        steps += 1
    assert steps == MAX_VISITS - 1
    assert first == ViewPosition(2.0, 50.0, 0.0)
