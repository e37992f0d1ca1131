"""The main menu, the context menu, and the tool bar in narrow windows."""

from __future__ import annotations

from pathlib import Path

import pytest
from driver import Driver
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton


def entries(menu: QMenu) -> list[str]:
    """Return the names of the actions in a menu and its submenus."""
    found = []
    for action in menu.actions():
        inner = action.menu()
        found += entries(inner) if isinstance(inner, QMenu) else [action.objectName()]
    return found


def test_the_menu_has_every_command_once(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    window = driver.window
    everything = {command.id for command in window.commands} - {"menu", "bookmarks"}
    assert sorted(everything) == sorted(name for name in entries(window.menu) if name)


def test_bookmarks_and_scales_have_submenus(driver: Driver) -> None:
    view = driver.window.commands.action("fit").associatedObjects()
    (menu,) = (m for m in view if isinstance(m, QMenu) and m.title() == "View")
    titles = [action.text() for action in menu.actions()]
    assert [title for title in titles if "ookmark" in title] == ["Bookmarks"]
    assert [title for title in titles if title.startswith("Zoom to")] == ["Zoom to"]


@pytest.mark.parametrize("by", ["key", "button"])
def test_it_opens_by_key_and_button(driver: Driver, photo_file: Path, by: str) -> None:
    driver.open(photo_file)
    window = driver.window
    if by == "key":
        QTest.keyClick(window, Qt.Key.Key_F10)
    else:
        QTest.mouseClick(window.bar.menu_button, Qt.MouseButton.LeftButton)
    driver.wait(window.menu.isVisible)
    window.menu.close()


def test_the_context_menu_has_common_and_all_commands(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    window, at = driver.window, QPoint(80, 90)
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, at, window.canvas.mapToGlobal(at))
    QApplication.sendEvent(window.canvas, event)
    driver.wait(window.picture_menu.isVisible)
    window.picture_menu.close()
    at_hand = {action.objectName() for action in window.picture_menu.actions()}
    assert {"fit", "full-screen", "copy", "export", "region"} <= at_hand
    assert set(entries(window.menu)) <= set(entries(window.picture_menu))


def test_a_narrow_tool_bar_hides_text_before_commands(driver: Driver) -> None:
    window = driver.window
    boxes = (window.bar.compare, window.bar.model, window.bar.device)
    labels = [label for label in window.bar.findChildren(QLabel) if label.buddy() in boxes]
    assert len(labels) == len(boxes)
    window.resize(1600, 500)
    driver.wait(lambda: all(label.isVisible() for label in labels))
    room = window.bar.sizeHint().width()
    window.resize(room - 20, 500)
    driver.wait(lambda: not any(label.isVisible() for label in labels))
    driver.wait(window.bar.menu_button.isVisible)
    export = window.bar.widgetForAction(window.commands.action("export"))
    assert isinstance(export, QToolButton)
    words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert export.toolButtonStyle() is words
    window.resize(window.bar.sizeHint().width() - 20, 500)
    driver.wait(lambda: export.toolButtonStyle() is not words)
    driver.wait(lambda: export.isVisible() and window.bar.menu_button.isVisible())
    window.resize(1600, 500)
    driver.wait(lambda: export.toolButtonStyle() is words)
