"""Functions that build layouts, combo boxes, form rows, labels and message boxes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDialog,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLayout,
    QMessageBox,
    QTreeWidget,
    QWidget,
)

MAX_SHARE_OF_SCREEN = 0.9  # the most that a dialog covers when it opens

Part = QWidget | QLayout
Box = TypeVar("Box", bound=QBoxLayout)


def fill(
    layout: Box, *parts: Part | None, stretch: Part | None = None, margin: int | None = None
) -> Box:
    """Add widgets and layouts to a layout, and return that layout.

    None in `parts` adds a stretchable space. The part `stretch` gets all free space. `margin`
    is in logical pixels; None keeps the style's margin.
    """
    if margin is not None:
        layout.setContentsMargins(margin, margin, margin, margin)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part, int(part is stretch))
        elif part is not None:
            layout.addLayout(part, int(part is stretch))
        else:
            layout.addStretch(1)
    return layout


def combo_box(titles: Mapping[Any, str], current: object = None) -> QComboBox:
    """Return a combo box; `titles` maps values to titles. Select `current` or the first item."""
    box = QComboBox()
    for value, title in titles.items():
        box.addItem(title, value)
    if current is not None:
        box.setCurrentIndex(max(0, box.findData(current)))
    return box


def select(box: QComboBox, value: object) -> None:
    """Select the item with data `value`; clear the selection if no item has `value`."""
    box.setCurrentIndex(box.findData(value))


def add_rows(form: QFormLayout, fields: Mapping[str, QWidget]) -> None:
    """Add fields to a form; each label is also the accessible name of its field."""
    for label, field in fields.items():
        field.setAccessibleName(label)
        form.addRow(label, field)


def two_column_list(name: str) -> QTreeWidget:
    """Return a list whose second column fits its content; the first column stretches."""
    tree = QTreeWidget(columnCount=2)
    tree.setAccessibleName(name)
    tree.setRootIsDecorated(False)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    return tree


def plain_label() -> QLabel:
    """Return an empty label that wraps lines and shows markup literally."""
    return QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)


def ask(
    parent: QWidget, title: str, text: str, answers: Mapping[Any, Callable[[], object]]
) -> QMessageBox:
    """Open a plain-text question with the default button "Cancel", without blocking.

    `answers` maps further buttons, as texts or standard buttons, to their callbacks.
    """
    cancel = QMessageBox.StandardButton.Cancel
    question = QMessageBox(QMessageBox.Icon.Question, title, text, cancel, parent)
    question.setTextFormat(Qt.TextFormat.PlainText)
    for answer, callback in answers.items():
        role = [QMessageBox.ButtonRole.AcceptRole] if isinstance(answer, str) else []
        button = question.addButton(answer, *role)
        button.clicked.connect(lambda _, callback=callback: callback())
    question.setDefaultButton(cancel)
    question.open()
    return question


def fit_to_screen(dialog: QDialog, preferred: QSize) -> None:
    """Resize a dialog to `preferred`, limited to most of the screen."""
    dialog.resize(preferred.boundedTo(dialog.screen().availableSize() * MAX_SHARE_OF_SCREEN))
