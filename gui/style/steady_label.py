"""Words that change often and move nothing beside them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QLabel


class StableWidthLabel(QLabel):
    """Stays as wide as the widest text that it has shown."""

    def __init__(self) -> None:
        super().__init__()
        self._widest = 0  # logical pixels
        self._wanted = self._room = True

    @property
    def wanted(self) -> bool:
        """Whether it is to be seen where there is room."""
        return self._wanted

    def setVisible(self, visible: bool) -> None:
        """Show the text where there is room, or hide it."""
        self._wanted = visible
        super().setVisible(visible and self._room)

    def set_room(self, room: bool) -> None:
        """Say whether there is room."""
        self._room = room
        super().setVisible(self._wanted and room)

    def setText(self, text: str) -> None:
        """Show a text, in more room if it needs more."""
        super().setText(text)
        self._widest = max(self._widest, super().sizeHint().width())

    def sizeHint(self) -> QSize:
        """Return the room for the widest text so far."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._widest), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: a number that is cut off is another number."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Begin anew with another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._widest = 0
            self.updateGeometry()
