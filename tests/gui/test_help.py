"""The help dialog shows the current shortcuts and the help pages."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from leafscope.gui.app.settings import Settings
from leafscope.gui.commands.commands import Commands
from leafscope.gui.window.help_dialog import Help


def test_it_lists_mouse_actions_and_custom_shortcuts(qtbot: QtBot, settings: Settings) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    commands = Commands(window, settings)
    commands.rebind("open", ["Ctrl+J"])
    dialog = Help(commands, window)
    dialog.open()
    texts = []
    for page in range(dialog.tabs.count()):
        browser = dialog.tabs.widget(page)
        assert isinstance(browser, QTextBrowser)
        texts.append(browser.toPlainText())
    shortcuts, *others = texts
    assert "Double-click" in shortcuts
    assert "Ctrl+J" in shortcuts
    assert "Ctrl+O" not in shortcuts
    assert len(others) == 3
    assert all(len(text) > 500 for text in others)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: window.findChild(Help) is None)
