"""Dock widgets that are opened and closed by a command."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QWidget


class Dock(QDockWidget):
    """A dock widget that is hidden at first.

    Args:
        name: object name, under which the window saves the dock's state.
        title: translated title.
        content: the widget in the dock.

    """

    def __init__(self, name: str, title: str, content: QWidget) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.setWidget(content)
        self.hide()

    def bind_action(self, action: QAction) -> None:
        """Keep a checkable action and the visibility of the dock in sync."""
        action.setEnabled(True)
        action.setChecked(not self.isHidden())
        action.triggered.connect(self._set_open)
        self.toggleViewAction().toggled.connect(action.setChecked)

    def open(self) -> None:
        """Show the dock in front of others in the same place."""
        self.show()
        self.raise_()

    def _set_open(self, is_open: bool) -> None:
        if is_open:
            self.open()
        else:
            self.hide()
