"""Lets the keyboard reach the buttons of a bar, which Qt leaves to the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolBar, QToolButton


class ToolBarKeyboardAccess(QObject):
    """Tab goes to every button of a bar, Space presses it, Down opens its menu.

    Args:
        bar: the bar, with all its buttons; owns this.

    """

    def __init__(self, bar: QToolBar) -> None:
        super().__init__(bar)
        for action in bar.actions():
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open a button's menu."""
        if isinstance(watched, QToolButton) and watched.menu() is not None and _goes_down(event):
            watched.showMenu()
            return True
        return super().eventFilter(watched, event)


def _goes_down(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return False
    return event.key() == Qt.Key.Key_Down
