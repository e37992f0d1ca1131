"""The application, to which macOS hands the photos that are opened with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Tells of files that the system wants opened; elsewhere they come on the command line."""

    open_requested = Signal(Path)

    def event(self, event: QEvent) -> bool:
        """Tell of a file."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.open_requested.emit(Path(event.file()))
            return True
        return super().event(event)
