"""Undo and redo: what hands did to the view and the region, in the order in which they did it."""

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
from leafscope.gui.canvas.undo import MOST, Step, Undo
from leafscope.gui.viewing.navigation import fit
from leafscope.gui.viewing.travel import Travel

LONG = 3_600_000  # ms: no one rests within a test
EYE, EAR = Box(10, 10, 50, 40), Box(200, 100, 30, 30)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def harness(qtbot: QtBot) -> CanvasHarness:
    return CanvasHarness(qtbot, reduce_motion=True)


@pytest.fixture
def undo(harness: CanvasHarness) -> Undo:
    return Undo(harness.view, harness.canvas.region, rest=LONG, parent=harness.canvas)


def steps_in_memory() -> int:
    gc.collect()
    return sum(issubclass(type(each), Step) for each in gc.get_objects())


def test_view_and_region_are_taken_back_in_the_order_in_which_they_changed(
    harness: CanvasHarness, undo: Undo
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
        undo.rest()
    for state in states[-2::-1]:
        undo.undo()
        assert (harness.viewport, region.region) == state
    assert not undo.stack.canUndo()
    for state in states[1:]:
        undo.redo()
        assert (harness.viewport, region.region) == state
    assert not undo.stack.canRedo()


def test_moves_without_a_rest_between_them_are_one_step(harness: CanvasHarness, undo: Undo) -> None:
    start = harness.viewport
    harness.view.zoom_to(3.0)
    for _ in range(20):
        harness.view.pan(5, 3)
    end = harness.viewport
    assert undo.stack.count() == 1
    undo.undo()
    assert harness.viewport == start
    undo.redo()
    assert harness.viewport == end


def test_moves_that_are_one_step_are_kept_as_one(harness: CanvasHarness, undo: Undo) -> None:
    before = steps_in_memory()
    harness.view.zoom_to(3.0)
    for _ in range(20):
        harness.view.pan(5, 3)
    assert undo.stack.count() == 1
    assert steps_in_memory() == before + 1


def test_the_region_parts_moves_that_follow_each_other_quickly(
    harness: CanvasHarness, undo: Undo
) -> None:
    harness.view.zoom_to(3.0)
    harness.canvas.region.set_region(EYE)
    harness.view.zoom_to(5.0)
    harness.view.zoom_to(6.0)
    assert undo.stack.count() == 3


def test_arrow_keys_in_a_row_are_one_step_and_drags_are_each_their_own(
    harness: CanvasHarness, undo: Undo
) -> None:
    region = harness.canvas.region
    region.set_region(EYE)
    region.set_region(EAR)
    harness.canvas.set_region_mode(True)
    for _ in range(5):
        QTest.keyClick(harness.canvas, Qt.Key.Key_Right)
    assert region.region == Box(205, 100, 30, 30)
    assert undo.stack.count() == 3
    undo.undo()
    assert region.region == EAR
    undo.undo()
    assert region.region == EYE


def test_going_there_and_back_quickly_is_no_step(harness: CanvasHarness, undo: Undo) -> None:
    harness.canvas.region.set_region(EYE)
    harness.canvas.set_region_mode(True)
    QTest.keyClick(harness.canvas, Qt.Key.Key_Right)
    QTest.keyClick(harness.canvas, Qt.Key.Key_Left)
    assert undo.stack.count() == 1


def test_what_was_taken_back_is_forgotten_once_a_hand_moves_on(
    harness: CanvasHarness, undo: Undo
) -> None:
    start = harness.view.place
    harness.canvas.region.set_region(EYE)
    harness.view.zoom_to(4.0)
    undo.undo()
    undo.rest()
    harness.view.zoom_to(8.0)
    assert not undo.stack.canRedo()
    undo.undo()
    assert harness.view.place == start
    assert harness.canvas.region.region == EYE


def test_another_photo_begins_anew(harness: CanvasHarness, undo: Undo) -> None:
    harness.view.zoom_to(4.0)
    harness.canvas.region.set_region(EYE)
    harness.canvas.region.set_region(None)
    harness.view.set_photo(Size(80, 60))
    assert not undo.stack.canUndo()
    before = harness.viewport
    harness.view.zoom_to(4.0)
    undo.undo()
    assert harness.viewport == before


def test_a_window_of_another_size_is_no_step(harness: CanvasHarness, undo: Undo) -> None:
    harness.view.zoom_to(4.0)
    undo.rest()
    harness.canvas.resize(640, 300)
    undo.rest()
    assert undo.stack.count() == 1
    undo.undo()
    assert harness.viewport == fit(PHOTO, Size(640, 300))


def test_going_back_among_the_views_can_be_taken_back(
    harness: CanvasHarness, undo: Undo, qtbot: QtBot
) -> None:
    travel = Travel(harness.view, rest=0, parent=harness.canvas)
    harness.view.set_photo(PHOTO)
    start = harness.view.place
    harness.view.zoom_to(4.0)
    there = harness.view.place
    undo.rest()
    qtbot.waitUntil(lambda: travel.can_go_back)
    travel.back()
    undo.rest()
    undo.undo()
    assert harness.view.place == there
    qtbot.waitUntil(lambda: travel.can_go_back)
    travel.back()
    assert harness.view.place == start


def test_the_oldest_steps_are_forgotten(harness: CanvasHarness, undo: Undo) -> None:
    for left in range(MOST + 5):
        harness.canvas.region.set_region(Box(left, 0, 10, 10))
    assert undo.stack.count() == MOST
    while undo.stack.canUndo():
        undo.undo()
    assert harness.canvas.region.region == Box(4, 0, 10, 10)


def test_a_region_is_taken_back_in_the_window_by_keys(driver: Driver, photo_file: Path) -> None:
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
    assert dialog.task.region == EYE


def test_what_follows_a_way_there_and_back_is_a_step_of_its_own(
    harness: CanvasHarness, undo: Undo
) -> None:
    harness.canvas.region.set_region(EYE)
    harness.canvas.set_region_mode(True)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down):
        QTest.keyClick(harness.canvas, key)
    undo.undo()
    assert harness.canvas.region.region == EYE
