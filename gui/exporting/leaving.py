"""Asking before a window is closed whose exports aren't finished."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from .export_queue import ExportQueue

translate = QCoreApplication.translate


def confirm_close(queue: ExportQueue, window: QWidget, leave: Callable[[], object]) -> QMessageBox:
    """Return a question that is open; agreed, the exports are abandoned, then `leave` is called."""
    count = len(queue.unfinished)
    if count == 1:
        words = translate("Leaving", "An export isn't finished. Leave anyway?")
    else:
        words = translate("Leaving", "{0} exports aren't finished. Leave anyway?").format(count)
    question = QMessageBox(
        QMessageBox.Icon.Question, translate("Leaving", "Leave"), words, parent=window
    )
    roles = QMessageBox.ButtonRole
    keep = question.addButton(translate("Leaving", "Keep exporting"), roles.RejectRole)
    go = question.addButton(translate("Leaving", "Leave, without them"), roles.DestructiveRole)
    question.setDefaultButton(keep)
    question.setEscapeButton(keep)

    def stop_and_leave() -> None:
        queue.stop()
        leave()

    go.clicked.connect(stop_and_leave)
    question.open()
    return question
