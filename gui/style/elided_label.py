"""Words that end in "…" where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel

LEAST = "…"


class ElidedLabel(QLabel):
    """A line of plain text that takes what room there is; its tool tip has what doesn't fit."""

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show a line."""
        super().setText(text)
        self._tell_all()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for next to nothing."""
        width = self.fontMetrics().horizontalAdvance(LEAST)
        return QSize(width + 2 * self._margin, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell what no longer fits."""
        super().resizeEvent(event)
        self._tell_all()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint as much as fits."""
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self._room,
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            self.palette(),
            self.isEnabled(),
            self._fitting(),
            self.foregroundRole(),
        )

    def _fitting(self) -> str:
        right, width = Qt.TextElideMode.ElideRight, self._room.width()
        return self.fontMetrics().elidedText(self.text(), right, width)

    @property
    def _room(self) -> QRect:
        return self.contentsRect().adjusted(self._margin, 0, -self._margin, 0)

    @property
    def _margin(self) -> int:
        """What the style sheet leaves free on each side, which no rectangle tells."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return max(0, self.sizeHint().width() - words) // 2

    def _tell_all(self) -> None:
        self.setToolTip("" if self._fitting() == self.text() else self.text())
