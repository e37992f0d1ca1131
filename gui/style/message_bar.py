"""One sentence for the person, in the window and in nobody's way."""

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

MARGIN = 10

Action = tuple[str, Callable[[], object]]  # what a button says, and does


class MessageBar(QFrame):
    """Lies over the top of its parent until it is dismissed."""

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
        self.button.clicked.connect(self._act)
        self._action: Action | None = None
        close = icon_button("x", Qt.FocusPolicy.TabFocus)
        close.setAccessibleName(self.tr("Dismiss the message"))
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
        """The sentence shown, or "" when there is none."""
        return self._label.text() if self.isVisibleTo(self._parent) else ""

    def show_message(self, sentence: str, action: Action | None = None) -> None:
        """Show a sentence, and a button if there is something to do about it."""
        self._label.setText(sentence)
        self._action = action
        self.button.setText(action[0] if action else "")
        self.button.setVisible(action is not None)
        self.setAccessibleDescription(sentence)
        self.show()
        self.place()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def setVisible(self, visible: bool) -> None:
        """Give the keys back to the parent on leaving, or the next button would have them."""
        if not visible and self._focused:
            self._parent.setFocus()
        super().setVisible(visible)

    @property
    def _focused(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def hide_message(self, sentence: str) -> None:
        """Hide a sentence that no longer holds, if it is the one shown."""
        if self.text == sentence:
            self.hide()

    def place(self) -> None:
        """Lie over the top of the parent."""
        width = self._parent.width() - 2 * MARGIN
        self.setGeometry(MARGIN, MARGIN, width, self._row.totalHeightForWidth(width))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def _act(self) -> None:
        if self._action is not None:
            self._action[1]()
