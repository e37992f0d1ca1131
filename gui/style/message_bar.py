"""A bar above the picture that shows one message for some seconds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QWidget

from .forms import fill, plain_label
from .icons import icon_button

READING_MS, READING_MS_PER_CHARACTER = 8000, 60  # until a message closes

Action = tuple[str, Callable[[], object]]  # a button's text, and its callback


class MessageBar(QFrame):
    """Shows a message for some seconds, or longer under the pointer or with the focus.

    When a focused bar closes, `focus_target` gets the focus.
    """

    def __init__(self, focus_target: QWidget) -> None:
        super().__init__(focus_target)
        self._focus_target = focus_target
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._close_if_read)
        self.setObjectName("messageBar")
        self.setAccessibleName(self.tr("Message"))
        self._label = plain_label()
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._trigger_action)
        self._action: Action | None = None
        close = icon_button("x", Qt.FocusPolicy.TabFocus, self.tr("Dismiss message"))
        close.clicked.connect(self.hide)
        layout = fill(QHBoxLayout(self), self._label, self.button, stretch=self._label)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """The visible message, or "" if there is none."""
        return self._label.text() if not self.isHidden() else ""

    def show_message(self, message: str, action: Action | None = None) -> None:
        """Replace the message by a plain text, with a button if `action` is given."""
        self._label.setText(message)
        self._action = action
        self.button.setText(action[0] if action else "")
        self.button.setVisible(action is not None)
        self.setAccessibleDescription(message)
        self._fit_height(self._focus_target.width())
        self.show()
        self._start_timer()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def hide_message(self, message: str) -> None:
        """Hide the bar if it still shows `message`."""
        if self.text == message:
            self.hide()

    def setVisible(self, visible: bool) -> None:
        """Show or hide the bar; before hiding, move the focus to `focus_target`, not a button."""
        if not visible and self._has_focus():
            self._focus_target.setFocus()
        super().setVisible(visible)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height(event.size().width())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._start_timer()

    def _fit_height(self, width: int) -> None:
        self.setFixedHeight(max(self.heightForWidth(width), self.minimumSizeHint().height()))

    def _start_timer(self) -> None:
        self._timer.start(READING_MS + READING_MS_PER_CHARACTER * len(self._label.text()))

    def _close_if_read(self) -> None:
        if self._has_focus():
            self._start_timer()
        else:
            self.hide()

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _trigger_action(self) -> None:
        if self._action is not None:
            self._action[1]()
