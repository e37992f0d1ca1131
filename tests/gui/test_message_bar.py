"""Messages appear above the picture and close after a while."""

from __future__ import annotations

from pathlib import Path

import pytest
from driver import Driver, TinyModels
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from leafscope.gui.app.settings import Settings
from leafscope.gui.style import message_bar
from leafscope.gui.viewing.navigation import view_centre
from leafscope.gui.window.main_window import MainWindow


def test_a_message_covers_nothing_of_the_photo(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    window = driver.window
    window.view.zoom_to(8.0)
    driver.wait_exact()
    canvas, bar = window.canvas, window.message_bar
    top, before = canvas.mapTo(window, QPoint()).y(), window.view.viewport
    bar.show_message("The disk is full. " * 20)
    driver.wait(lambda: canvas.y() == bar.height())
    after = window.view.viewport
    assert before is not None
    assert after is not None
    shift = (view_centre(after)[1] - view_centre(before)[1]) * after.scale
    assert abs(shift - (canvas.mapTo(window, QPoint()).y() - top) / 2) <= 1  # on the screen
    bar.hide()
    driver.wait(lambda: window.view.viewport == before)


def test_a_message_closes_by_itself_unless_it_has_the_focus(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(message_bar, "READING_MS", 0)
    monkeypatch.setattr(message_bar, "READING_MS_PER_CHARACTER", 1)
    bar = driver.window.message_bar
    bar.show_message("Saved.")
    driver.wait(lambda: bar.text == "")
    driver.window.activateWindow()
    bar.show_message("JPEG photo.", ("Use another", lambda: None))
    bar.button.setFocus()
    driver.qtbot.wait(50)
    assert bar.text != ""
    driver.window.canvas.setFocus()
    driver.wait(lambda: bar.text == "")


def test_the_first_window_fits_the_screen(qtbot: QtBot, settings: Settings) -> None:
    window = MainWindow(TinyModels(), settings)
    qtbot.addWidget(window)
    available = QGuiApplication.primaryScreen().availableGeometry().size()
    assert window.height() < available.height()
    assert window.width() < available.width()
    window.close()
