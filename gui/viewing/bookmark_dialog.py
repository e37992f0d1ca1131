"""What to call a view that is to be found again."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

LETTERS = 32  # that the field has room for
LONGEST = 80  # letters; a menu must hold them


class BookmarkDialog(QDialog):
    """Asks for a name.

    Args:
        proposal: a name that will do.
        taken: names of the photo's bookmarks.
        persistent: whether bookmarks of this photo are still there tomorrow.
        parent: the window that it opens over.

    """

    named = Signal(str)

    def __init__(
        self, proposal: str, taken: Collection[str], persistent: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bookmark this view"))
        self._taken = taken
        self.name = QLineEdit(proposal)
        self.name.setMaxLength(LONGEST)
        self.name.setMinimumWidth(LETTERS * self.fontMetrics().averageCharWidth())
        self.name.selectAll()
        label = QLabel(self.tr("Name"))
        label.setBuddy(self.name)
        self.name.setAccessibleName(label.text())
        self.hint = QLabel()
        note = QLabel(
            self.tr("This photo is in no file: its bookmarks last until another photo is opened.")
        )
        note.setWordWrap(True)
        note.setHidden(persistent)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (label, self.name, self.hint, note, self.buttons):
            column.addWidget(widget)
        self.name.textChanged.connect(self._check)
        self.accepted.connect(lambda: self.named.emit(self.name.text()))
        self._check(proposal)

    def _check(self, text: str) -> None:
        name = " ".join(text.split())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(name))
        replaces = self.tr("This replaces the bookmark of that name.")
        self.hint.setText(replaces if name in self._taken else "")
