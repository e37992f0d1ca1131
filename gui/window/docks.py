"""Panels beside the picture, opened and closed by a command."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QWidget


class Dock(QDockWidget):
    """A panel that starts closed.

    Args:
        name: what the window remembers its place by.
        title: what a person reads.
        content: what is in it.

    """

    def __init__(self, name: str, title: str, content: QWidget) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.setWidget(content)
        self.hide()

    def bind_action(self, action: QAction) -> None:
        """Have a checkable action open and close this, and know whether it is open."""
        action.setEnabled(True)
        action.setChecked(not self.isHidden())
        action.triggered.connect(self._show)
        self.toggleViewAction().toggled.connect(action.setChecked)

    def open(self) -> None:
        """Show the panel, above others in its place."""
        self.show()
        self.raise_()

    def _show(self, wanted: bool) -> None:
        if wanted:
            self.open()
        else:
            self.hide()
