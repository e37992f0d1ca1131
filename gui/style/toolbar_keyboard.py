"""Keyboard access to tool buttons, which Qt leaves out of the tab order."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolBar, QToolButton


class ToolBarKeyboardAccess(QObject):
    """Lets Tab focus the buttons of a tool bar, and Down open the menu of a button."""

    def __init__(self, bar: QToolBar) -> None:
        super().__init__(bar)
        for action in bar.actions():
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu of the focused button when Down is pressed."""
        if (
            isinstance(watched, QToolButton)
            and watched.menu() is not None
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            watched.showMenu()
            return True
        return super().eventFilter(watched, event)
