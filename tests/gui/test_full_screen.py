"""Full screen shows only the canvas."""

from __future__ import annotations

from pathlib import Path

import pytest
from driver import Driver, TinyModels
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from leafscope.gui.app.settings import Settings
from leafscope.gui.window.main_window import MainWindow


@pytest.fixture
def full(driver: Driver, photo_file: Path) -> MainWindow:
    """The window with a photo in full screen."""
    driver.open(photo_file)
    press(driver.window, Qt.Key.Key_F11)
    driver.wait(driver.window.isFullScreen)
    return driver.window


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.canvas, key)


def bars(window: MainWindow) -> tuple[QWidget, ...]:
    return window.bar, window.zoom_bar, window.statusBar()


def test_only_the_canvas_is_visible(full: MainWindow) -> None:
    assert not any(bar.isVisible() for bar in bars(full))
    assert full.canvas.size() == full.size()


@pytest.mark.parametrize("key", [Qt.Key.Key_F11, Qt.Key.Key_Escape])
def test_f11_and_escape_exit(driver: Driver, full: MainWindow, key: Qt.Key) -> None:
    press(full, key)
    driver.wait(lambda: not full.isFullScreen())
    assert all(bar.isVisible() for bar in bars(full))
    assert not full.commands.action("full-screen").isChecked()


def test_the_bars_return_if_the_window_manager_exits(full: MainWindow) -> None:
    full.showNormal()  # as the window manager does
    assert all(bar.isVisible() for bar in bars(full))
    assert not full.commands.action("full-screen").isChecked()


def test_the_compare_options_stay_hidden(full: MainWindow) -> None:
    press(full, Qt.Key.Key_Backslash)
    assert not full.compare_options.isVisible()
    press(full, Qt.Key.Key_F11)
    assert full.compare_options.isVisible()


def test_the_zoom_field_is_shown_while_typing(full: MainWindow) -> None:
    full.activateWindow()
    press(full, Qt.Key.Key_Z)
    assert full.zoom_bar.isVisible()
    QTest.keyClicks(full.zoom_bar.field, "3.7")
    QTest.keyClick(full.zoom_bar.field, Qt.Key.Key_Return)
    assert full.view.viewport is not None
    assert full.view.viewport.scale == 3.7
    assert not full.zoom_bar.isVisible()


def test_a_maximized_window_is_maximized_again(driver: Driver, photo_file: Path) -> None:
    window = driver.window
    window.showMaximized()
    driver.open(photo_file)
    press(window, Qt.Key.Key_F11)
    driver.wait(window.isFullScreen)
    press(window, Qt.Key.Key_F11)
    driver.wait(lambda: not window.isFullScreen())
    assert window.isMaximized()


def test_after_a_restart_the_bars_are_visible(
    qtbot: QtBot, full: MainWindow, settings: Settings
) -> None:
    full.close()
    again = MainWindow(TinyModels(), settings)
    qtbot.addWidget(again)
    again.show()
    assert all(bar.isVisible() for bar in bars(again))
    assert not again.isFullScreen()
    again.close()
