"""Showing files outside the program, in what the person's system has for them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> bool:
    """Open a file in the program that the system has for its kind; False if there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute())))


def open_folder_of(path: Path) -> bool:
    """Show the folder that a file is in; False if the system can't."""
    return open_file(path.absolute().parent)
