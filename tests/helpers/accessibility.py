"""Accessible names, focusable controls and clipped texts of widgets."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

COMPOUND = (QAbstractSpinBox, QLineEdit, QTabBar, QComboBox, QAbstractItemView)  # have parts
CONTROLS = (QAbstractButton, QAbstractSlider, QTextEdit, *COMPOUND)


def visible_widgets(root: QWidget) -> Iterator[QWidget]:
    """Yield the visible widgets of a window, without the parts of Qt's own widgets."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is root.window() and not _is_part(widget):
            yield widget


def controls(root: QWidget) -> list[QWidget]:
    """Return the visible widgets that can be clicked, typed into or focused."""
    return [
        widget
        for widget in visible_widgets(root)
        if widget.focusProxy() is None
        and (isinstance(widget, CONTROLS) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus)
        and not isinstance(widget, QLabel)
    ]


def accessible_text(widget: QWidget, what: QAccessible.Text) -> str:
    """Return an accessible text of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(what)


def name(widget: QWidget) -> str:
    """Return the accessible name of a control, which isn't the choice of a combo box."""
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    return accessible_text(widget, QAccessible.Text.Name)


def find_clipped(root: QWidget) -> list[str]:
    """Describe the widgets in a window whose text is clipped."""
    found = []
    for widget in visible_widgets(root):
        required = _required_size(widget)
        if required.width() > widget.width() or required.height() > widget.height():
            text = widget.title() if isinstance(widget, QGroupBox) else _text(widget)
            found.append(f"{type(widget).__name__} {text!r}: {widget.size()}, needs {required}")
    return found


def _is_part(widget: QWidget) -> bool:
    """Return whether a widget is a part of a compound widget."""
    parent = widget.parentWidget()
    if widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar):
        return not isinstance(widget, QTabBar)
    in_area = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
    return in_area or isinstance(parent, COMPOUND)


def _text(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""


def _required_size(widget: QWidget) -> QSize:
    """Return the smallest size in which the whole text of a widget is visible."""
    if isinstance(widget, QComboBox):
        return _required_combo_size(widget)
    if isinstance(widget, QLineEdit):  # scrolls its text
        return QSize(0, widget.minimumSizeHint().height())
    if isinstance(widget, QLabel) and widget.wordWrap():
        return QSize(0, widget.heightForWidth(widget.width()) if widget.text() else 0)
    if isinstance(widget, QLabel):
        return widget.minimumSizeHint() if widget.text() else QSize()
    if isinstance(widget, QAbstractButton | QAbstractSpinBox):
        return widget.sizeHint() if not widget.property("elides") else widget.minimumSizeHint()
    if isinstance(widget, QGroupBox):
        return widget.minimumSizeHint()
    return QSize()


def _required_combo_size(box: QComboBox) -> QSize:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    field = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    metrics = box.fontMetrics()
    missing = metrics.horizontalAdvance(box.currentText()) - field.width()
    return QSize(
        box.width() + max(0, missing), box.height() + max(0, metrics.height() - field.height())
    )
