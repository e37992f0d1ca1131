"""Functions that open files on the desktop, check paths and activate windows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget


def open_file(path: Path) -> bool:
    """Open a file with its default application; return False if there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute())))


def open_containing_folder(path: Path) -> bool:
    """Open the folder that contains a file; return False if that failed."""
    return open_file(path.absolute().parent)


def path_exists(path: Path) -> bool:
    """Return whether a path exists; return False if that can't be determined."""
    try:
        return path.exists()
    except OSError:  # no permission, a disconnected drive, or a name that is too long
        return False


def bring_to_front(window: QWidget) -> None:
    """Raise and activate a window, restoring it if it is minimised."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
