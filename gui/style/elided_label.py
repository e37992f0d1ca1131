"""Words that end in "…" where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

LEAST = "…"


class ElidedLabel(QLabel):
    """A line of plain text that takes what room there is; its tool tip has what doesn't fit."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""

    def text(self) -> str:
        """Return the whole line, however much of it is seen."""
        return self._whole

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show a line."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the whole line."""
        hint = super().sizeHint()
        return QSize(self._around() + self._width_of(self._whole), hint.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for next to nothing."""
        hint = super().minimumSizeHint()
        return QSize(self._around() + self._width_of(LEAST), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as much as fits now."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show as much as fits in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        width = self.width() - self._around()
        seen = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, width)
        super().setText(seen)
        self.setToolTip("" if seen == self._whole else self._whole)

    def _around(self) -> int:
        """Return what the style leaves free beside words, in logical pixels."""
        return super().sizeHint().width() - self._width_of(super().text())

    def _width_of(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)
