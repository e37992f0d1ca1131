"""Words that end in "…" where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
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
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell what no longer fits."""
        super().resizeEvent(event)
        self._tell_all()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint as much as fits."""
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            self.palette(),
            self.isEnabled(),
            self._fitting(),
            self.foregroundRole(),
        )

    def _fitting(self) -> str:
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def _tell_all(self) -> None:
        self.setToolTip("" if self._fitting() == self.text() else self.text())
