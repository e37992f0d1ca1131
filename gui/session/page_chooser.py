"""Which page of a file with several is looked at."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget


class PageChooser(QWidget):
    """Is there only for photos of several pages."""

    chosen = Signal(int)  # from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(self.tr("Page"))
        self.field = QSpinBox(minimum=1)
        self.field.setKeyboardTracking(False)
        self.field.setAccessibleName(label.text())
        self._count = QLabel()
        label.setBuddy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 2, 0)
        for widget in (label, self.field, self._count):
            row.addWidget(widget)
        self.field.valueChanged.connect(lambda page: self.chosen.emit(page - 1))

    def show_page(self, page: int, pages: int) -> None:
        """Show which page it is, from 0, of how many."""
        with QSignalBlocker(self.field):
            self.field.setMaximum(pages)
            self.field.setValue(page + 1)
        self._count.setText(self.tr("of {0}").format(pages))
