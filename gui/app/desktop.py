"""What the person's system does for the program: files looked for and shown, windows in front."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget


def open_file(path: Path) -> bool:
    """Open a file in the program that the system has for its kind; False if there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute())))


def open_containing_folder(path: Path) -> bool:
    """Show the folder that a file is in; False if the system can't."""
    return open_file(path.absolute().parent)


def path_exists(path: Path) -> bool:
    """Return whether there is a file or folder; False too where the system won't tell."""
    try:
        return path.exists()
    except OSError:  # a folder that may not be entered, a drive that is gone, a name too long
        return False


def is_folder(path: Path) -> bool:
    """Return whether there is a folder; False too where the system won't tell."""
    try:
        return path.is_dir()
    except OSError:
        return False


def bring_to_front(window: QWidget) -> None:
    """Show a window before all others, as large as it was before it was minimised."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
