"""Looks at widgets as those do who hear them, use no mouse, or read large letters."""

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

WHOLE = (QAbstractSpinBox, QLineEdit, QTabBar, QComboBox, QAbstractItemView)  # but for their parts
USED = (QAbstractButton, QAbstractSlider, QTextEdit, *WHOLE)


def visible_widgets(root: QWidget) -> Iterator[QWidget]:
    """Return a window's visible widgets, but for what Qt puts into its own."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is root.window() and not _part(widget):
            yield widget


def controls(root: QWidget) -> list[QWidget]:
    """Return what can be clicked, typed into or focused; labels only show something."""
    return [
        widget
        for widget in visible_widgets(root)
        if widget.focusProxy() is None
        and (isinstance(widget, USED) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus)
        and not isinstance(widget, QLabel)
    ]


def accessible_text(widget: QWidget, what: QAccessible.Text) -> str:
    """Return what a screen reader is told of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(what)


def name(widget: QWidget) -> str:
    """Return a control's name; of a combo box, which says its choice on some systems, its own."""
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    return accessible_text(widget, QAccessible.Text.Name)


def find_clipped(root: QWidget) -> list[str]:
    """Return the words for which a window has no room."""
    found = []
    for widget in visible_widgets(root):
        need = _need(widget)
        if need.width() > widget.width() or need.height() > widget.height():
            words = widget.title() if isinstance(widget, QGroupBox) else _words(widget)
            found.append(f"{type(widget).__name__} {words!r}: {widget.size()}, needs {need}")
    return found


def _part(widget: QWidget) -> bool:
    """Tell whether a widget is a part of another, which is named and used as a whole."""
    parent = widget.parentWidget()
    if widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar):
        return not isinstance(widget, QTabBar)
    in_area = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
    return in_area or isinstance(parent, WHOLE)


def _words(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""


def _need(widget: QWidget) -> QSize:
    """Return the least size in which a widget's words can be read."""
    if isinstance(widget, QComboBox):
        return _combo_need(widget)
    if isinstance(widget, QLineEdit):  # whose words move
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


def _combo_need(box: QComboBox) -> QSize:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    field = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    metrics = box.fontMetrics()
    lacks = metrics.horizontalAdvance(box.currentText()) - field.width()
    return QSize(
        box.width() + max(0, lacks), box.height() + max(0, metrics.height() - field.height())
    )
