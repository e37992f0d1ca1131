"""What was dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QDropEvent

from leafscope.core.errors import PhotoError

translate = QCoreApplication.translate


def accept_copy(event: QDropEvent) -> bool:
    """Take what is dropped without its being moved here; return whether that is possible.

    Who offers a file to be moved, as with Shift, may remove it once it was taken.
    """
    for action in (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction):
        if event.possibleActions() & action:
            event.setDropAction(action)
            event.accept()
            return True
    event.ignore()
    return False


def path_from_drop(data: QMimeData) -> Path:
    """Return the file that was dropped.

    Raises:
        PhotoError: if it isn't exactly one file of this computer.

    """
    urls = data.urls()
    if not urls:
        raise PhotoError(translate("Dropped", "That isn't a file: drop a photo from a folder."))
    if len(urls) > 1:
        raise PhotoError(
            translate("Dropped", "Those are {0} files: drop one photo.").format(len(urls))
        )
    if not urls[0].isLocalFile():
        address = urls[0].toDisplayString()
        raise PhotoError(
            translate("Dropped", "{0} isn't a file of this computer: save it first.").format(
                address[:80]
            )
        )
    return Path(urls[0].toLocalFile())
