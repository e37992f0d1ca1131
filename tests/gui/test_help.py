"""The help lists the keys as they are now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from waiting import WAIT_MS

from leafscope.gui.app.settings import Settings
from leafscope.gui.commands.commands import Commands
from leafscope.gui.window.help_dialog import Help


def test_it_lists_hands_and_one_s_own_keys(qtbot: QtBot, settings: Settings) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    commands = Commands(window, settings)
    commands.rebind("open", ["Ctrl+J"])
    page = Help(commands, window)
    page.open()
    words = page.page.toPlainText()
    assert "double click" in words
    assert "Ctrl+J" in words
    assert "Ctrl+O" not in words
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    qtbot.waitUntil(lambda: window.findChild(Help) is None, timeout=WAIT_MS)
