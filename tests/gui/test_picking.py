"""A click on the picture picks a source pixel; a drag doesn't."""

from __future__ import annotations

from pathlib import Path

import pytest
from driver import Driver
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def picked(driver: Driver, photo_file: Path) -> list[tuple[float, float]]:
    picked: list[tuple[float, float]] = []
    driver.open(photo_file)
    driver.window.canvas.picked.connect(lambda x, y: picked.append((x, y)))
    return picked


def test_a_click_picks_the_source_position(
    driver: Driver, picked: list[tuple[float, float]]
) -> None:
    canvas = driver.window.canvas
    QTest.mouseClick(canvas, LEFT, pos=canvas.rect().center())
    assert picked == [pytest.approx((60, 45), abs=1)]


def test_a_drag_picks_nothing(driver: Driver, picked: list[tuple[float, float]]) -> None:
    canvas, start = driver.window.canvas, driver.window.canvas.rect().center()
    QTest.mousePress(canvas, LEFT, pos=start)
    QTest.mouseMove(canvas, start + QPoint(40, 0))
    QTest.mouseRelease(canvas, LEFT, pos=start + QPoint(40, 0))
    assert picked == []


def test_a_click_beside_the_photo_picks_nothing(
    driver: Driver, picked: list[tuple[float, float]]
) -> None:
    driver.window.view.zoom_to(1.0)
    driver.wait(lambda: driver.window.view.resting)
    QTest.mouseClick(driver.window.canvas, LEFT, pos=QPoint(3, 3))
    assert picked == []


def test_a_click_in_an_empty_window_picks_nothing(driver: Driver) -> None:
    canvas = driver.window.canvas
    with driver.qtbot.assertNotEmitted(canvas.picked):
        QTest.mouseClick(canvas, LEFT, pos=canvas.rect().center())
