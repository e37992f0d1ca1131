"""A bar that shows one message without blocking the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from .icons import icon_button

MARGIN = 10  # logical pixels

Action = tuple[str, Callable[[], object]]  # a button's text, and its callback


class MessageBar(QFrame):
    """Overlays the top of its parent until it is dismissed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setObjectName("messageBar")
        self.setAccessibleName(self.tr("Message"))
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._trigger_action)
        self._action: Action | None = None
        close = icon_button("x", Qt.FocusPolicy.TabFocus)
        close.setAccessibleName(self.tr("Dismiss message"))
        close.setToolTip(close.accessibleName())
        close.clicked.connect(self.hide)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.addWidget(self._label, 1)
        layout.addWidget(self.button)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The visible message, or "" if there is none."""
        return self._label.text() if self.isVisibleTo(self._parent) else ""

    def show_message(self, message: str, action: Action | None = None) -> None:
        """Show a message, replacing the previous one.

        Args:
            message: plain text.
            action: text and callback of a button beside the message.

        """
        self._label.setText(message)
        self._action = action
        self.button.setText(action[0] if action else "")
        self.button.setVisible(action is not None)
        self.setAccessibleDescription(message)
        self.show()
        self._update_geometry()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def hide_message(self, message: str) -> None:
        """Hide a message that no longer applies, if it is still visible."""
        if self.text == message:
            self.hide()

    def setVisible(self, visible: bool) -> None:
        """Give the focus to the parent when hiding, or the next button would get it."""
        focused = QApplication.focusWidget()
        if not visible and focused is not None and self.isAncestorOf(focused):
            self._parent.setFocus()
        super().setVisible(visible)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the parent."""
        if event.type() == QEvent.Type.Resize:
            self._update_geometry()
        return super().eventFilter(watched, event)

    def _update_geometry(self) -> None:
        width = self._parent.width() - 2 * MARGIN
        self.setGeometry(MARGIN, MARGIN, width, self._row.totalHeightForWidth(width))

    def _trigger_action(self) -> None:
        if self._action is not None:
            self._action[1]()
