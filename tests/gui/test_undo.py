"""Undo and redo: what hands did to the view and the region, in the order in which they did it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from driver import Driver
from moving import PHOTO, Desk
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
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, still=True)


@pytest.fixture
def undo(desk: Desk) -> Undo:
    return Undo(desk.view, desk.canvas.region, rest=LONG, parent=desk.canvas)


def steps_in_memory() -> int:
    gc.collect()
    return sum(issubclass(type(each), Step) for each in gc.get_objects())


def test_view_and_region_are_taken_back_in_the_order_in_which_they_changed(
    desk: Desk, undo: Undo
) -> None:
    region = desk.canvas.region
    states = [(desk.viewport, region.region)]
    steps: list[Callable[[], None]] = [
        lambda: desk.view.zoom_to(4.0),
        lambda: region.set_region(EYE),
        lambda: desk.view.pan(300, 0),
        lambda: region.set_region(EAR),
        lambda: region.set_region(None),
    ]
    for step in steps:
        step()
        states.append((desk.viewport, region.region))
        undo.rest()
    for state in states[-2::-1]:
        undo.undo()
        assert (desk.viewport, region.region) == state
    assert not undo.stack.canUndo()
    for state in states[1:]:
        undo.redo()
        assert (desk.viewport, region.region) == state
    assert not undo.stack.canRedo()


def test_moves_without_a_rest_between_them_are_one_step(desk: Desk, undo: Undo) -> None:
    start = desk.viewport
    desk.view.zoom_to(3.0)
    for _ in range(20):
        desk.view.pan(5, 3)
    end = desk.viewport
    assert undo.stack.count() == 1
    undo.undo()
    assert desk.viewport == start
    undo.redo()
    assert desk.viewport == end


def test_moves_that_are_one_step_are_kept_as_one(desk: Desk, undo: Undo) -> None:
    before = steps_in_memory()
    desk.view.zoom_to(3.0)
    for _ in range(20):
        desk.view.pan(5, 3)
    assert undo.stack.count() == 1
    assert steps_in_memory() == before + 1


def test_the_region_parts_moves_that_follow_each_other_quickly(desk: Desk, undo: Undo) -> None:
    desk.view.zoom_to(3.0)
    desk.canvas.region.set_region(EYE)
    desk.view.zoom_to(5.0)
    desk.view.zoom_to(6.0)
    assert undo.stack.count() == 3


def test_arrow_keys_in_a_row_are_one_step_and_drags_are_each_their_own(
    desk: Desk, undo: Undo
) -> None:
    region = desk.canvas.region
    region.set_region(EYE)
    region.set_region(EAR)
    desk.canvas.draw_region(True)
    for _ in range(5):
        QTest.keyClick(desk.canvas, Qt.Key.Key_Right)
    assert region.region == Box(205, 100, 30, 30)
    assert undo.stack.count() == 3
    undo.undo()
    assert region.region == EAR
    undo.undo()
    assert region.region == EYE


def test_going_there_and_back_quickly_is_no_step(desk: Desk, undo: Undo) -> None:
    desk.canvas.region.set_region(EYE)
    desk.canvas.draw_region(True)
    QTest.keyClick(desk.canvas, Qt.Key.Key_Right)
    QTest.keyClick(desk.canvas, Qt.Key.Key_Left)
    assert undo.stack.count() == 1


def test_what_was_taken_back_is_forgotten_once_a_hand_moves_on(desk: Desk, undo: Undo) -> None:
    start = desk.view.place
    desk.canvas.region.set_region(EYE)
    desk.view.zoom_to(4.0)
    undo.undo()
    undo.rest()
    desk.view.zoom_to(8.0)
    assert not undo.stack.canRedo()
    undo.undo()
    assert desk.view.place == start
    assert desk.canvas.region.region == EYE


def test_another_photo_begins_anew(desk: Desk, undo: Undo) -> None:
    desk.view.zoom_to(4.0)
    desk.canvas.region.set_region(EYE)
    desk.canvas.region.set_region(None)
    desk.view.show_photo(Size(80, 60))
    assert not undo.stack.canUndo()
    before = desk.viewport
    desk.view.zoom_to(4.0)
    undo.undo()
    assert desk.viewport == before


def test_a_window_of_another_size_is_no_step(desk: Desk, undo: Undo) -> None:
    desk.view.zoom_to(4.0)
    undo.rest()
    desk.canvas.resize(640, 300)
    undo.rest()
    assert undo.stack.count() == 1
    undo.undo()
    assert desk.viewport == fit(PHOTO, Size(640, 300))


def test_going_back_among_the_views_can_be_taken_back(desk: Desk, undo: Undo, qtbot: QtBot) -> None:
    travel = Travel(desk.view, rest=0, parent=desk.canvas)
    desk.view.show_photo(PHOTO)
    start = desk.view.place
    desk.view.zoom_to(4.0)
    there = desk.view.place
    undo.rest()
    qtbot.waitUntil(lambda: travel.can_go_back)
    travel.back()
    undo.rest()
    undo.undo()
    assert desk.view.place == there
    qtbot.waitUntil(lambda: travel.can_go_back)
    travel.back()
    assert desk.view.place == start


def test_the_oldest_steps_are_forgotten(desk: Desk, undo: Undo) -> None:
    for left in range(MOST + 5):
        desk.canvas.region.set_region(Box(left, 0, 10, 10))
    assert undo.stack.count() == MOST
    while undo.stack.canUndo():
        undo.undo()
    assert desk.canvas.region.region == Box(4, 0, 10, 10)


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


def test_what_follows_a_way_there_and_back_is_a_step_of_its_own(desk: Desk, undo: Undo) -> None:
    desk.canvas.region.set_region(EYE)
    desk.canvas.draw_region(True)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down):
        QTest.keyClick(desk.canvas, key)
    undo.undo()
    assert desk.canvas.region.region == EYE
