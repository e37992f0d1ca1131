"""The panel with the exports: those that are written, wait, or have ended."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from leafscope.core.messages import escape_control_chars

from ..app.desktop import open_containing_folder, open_file
from ..style.icons import icon
from ..style.scroll_areas import Panel
from ..style.tables import selectable_label
from .export_queue import ExportQueue, QueuedExport
from .export_row import ExportRow


class ExportsPanel(Panel):
    """A row for each export, in the order of the queue.

    Args:
        queue: writes them.
        parent: Qt's owner.

    """

    failed = Signal(str)  # one sentence: what the system could not show

    def __init__(self, queue: ExportQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._rows: dict[int, ExportRow] = {}
        self.setAccessibleName(self.tr("Exports"))
        self.sentence = selectable_label(
            self.tr("What you export is listed here, one after the other, while you look on.")
        )
        self.clear = QPushButton(icon("trash"), self.tr("Clear the list"))
        self.clear.setToolTip(self.tr("Forget the exports that have ended; files stay"))
        self.clear.clicked.connect(queue.remove_finished)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.addWidget(self.sentence)
        self._column.addWidget(self.clear)
        self._column.addStretch(1)
        self.setWidget(content)
        queue.changed.connect(self._follow)
        self._follow()

    @property
    def rows(self) -> list[ExportRow]:
        """The rows from top to bottom."""
        return list(self._rows.values())

    def sizeHint(self) -> QSize:
        """Return a size in which a few exports have room."""
        return self.preferred_size(letters=50, height=300)

    def _follow(self) -> None:
        """Show what has become of each; where a button goes, the next one doesn't get its keys."""
        focused = self.window().focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        self._show_all()
        if inside and self.window().focusWidget() is not focused:
            self.setFocus()

    def _show_all(self) -> None:
        exports = {export.number: export for export in self._queue.exports}
        for number in [number for number in self._rows if number not in exports]:
            row = self._rows.pop(number)
            row.hide()
            row.deleteLater()
        for number, export in exports.items():
            if number in self._rows:
                self._rows[number].show_export(export)
            else:
                self._add(export)
        self.sentence.setVisible(not exports)
        self.clear.setVisible(any(export.state.ended for export in exports.values()))

    def _add(self, export: QueuedExport) -> None:
        row = ExportRow(export)
        row.paused.connect(self._queue.set_paused)
        row.cancelled.connect(self._queue.cancel)
        row.opened.connect(self._open)
        row.folder_opened.connect(self._open_folder)
        self._column.insertWidget(self._column.indexOf(self.clear), row)
        self._rows[export.number] = row
        controls = [control for each in self.rows for control in each.controls]
        for one, next_one in pairwise([*controls, self.clear]):
            QWidget.setTabOrder(one, next_one)

    def _open(self, path: Path) -> None:
        if not open_file(path):
            self.failed.emit(
                self.tr("Nothing here opens {0}.").format(escape_control_chars(path.name))
            )

    def _open_folder(self, path: Path) -> None:
        if not open_containing_folder(path):
            words = self.tr("The folder could not be shown: {0}")
            self.failed.emit(words.format(path.parent))
