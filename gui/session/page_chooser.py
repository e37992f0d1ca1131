"""A field that selects the page of a multi-page file."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget


class PageChooser(QWidget):
    """A labelled spin box with the number of pages."""

    chosen = Signal(int)  # page, from 0

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
        """Show a page number, from 0, and the number of pages."""
        with QSignalBlocker(self.field):
            self.field.setMaximum(pages)
            self.field.setValue(page + 1)
        self._count.setText(self.tr("of {0}").format(pages))
