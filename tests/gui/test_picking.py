"""Picking a source pixel with a click, and its mark."""

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


def test_a_click_outside_the_photo_picks_nothing(
    driver: Driver, picked: list[tuple[float, float]]
) -> None:
    driver.window.view.zoom_to(1.0)
    driver.wait(lambda: driver.window.view.is_at_rest)
    QTest.mouseClick(driver.window.canvas, LEFT, pos=QPoint(3, 3))
    assert picked == []


def test_a_click_in_an_empty_window_picks_nothing(driver: Driver) -> None:
    canvas = driver.window.canvas
    with driver.qtbot.assertNotEmitted(canvas.picked):
        QTest.mouseClick(canvas, LEFT, pos=canvas.rect().center())


def test_the_marked_pixel_stays_visible(driver: Driver, photo_file: Path) -> None:
    canvas, view = driver.window.canvas, driver.window.view
    driver.open(photo_file)
    driver.wait_exact()
    driver.wait(lambda: not driver.window.session.store.is_fading)
    before = canvas.grab().toImage()
    canvas.show_mark((60.0, 45.0))
    viewport = view.viewport
    assert viewport is not None
    left, top = viewport.start
    middle = QPoint(round(60 * viewport.scale) - left, round(45 * viewport.scale) - top)
    after = canvas.grab().toImage()
    assert after.pixelColor(middle) == before.pixelColor(middle)
    assert after.pixelColor(middle + QPoint(10, 0)).lightness() > 200
    canvas.show_mark(None)
    assert canvas.grab().toImage() == before
