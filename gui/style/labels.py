"""Words of which some give way to "…" where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from ..app.formatting import escape_tooltip

LEAST = 8  # letters for which there is always room


class ElidedLabel(QLabel):
    """A line of plain text that takes what room there is.

    Args:
        text: the line.
        elide: where it gives way.
        tip: what its tool tip says; if "", the line where not all of it is seen.

    """

    def __init__(
        self,
        text: str = "",
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        tip: str = "",
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._elide = elide
        self._tip = tip
        self.setText(text)

    def text(self) -> str:
        """Return the whole line, however much of it is seen."""
        return self._whole

    def setText(self, text: str) -> None:
        """Show a line."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the room for the whole line."""
        hint = super().sizeHint()
        return QSize(self._around() + self._width_of(self._whole), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the room for a few letters."""
        letters = LEAST * self.fontMetrics().averageCharWidth()
        return QSize(self._around() + letters, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits now."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Show as much as fits in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        super().setText(self._whole)  # of no words the style doesn't tell what it leaves free
        if not self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            return  # asked for its size, it would take its style now, and lose a font set later
        width = self.width() - self._around()
        seen = self.fontMetrics().elidedText(self._whole, self._elide, width)
        super().setText(seen)
        self.setToolTip(self._tip or ("" if seen == self._whole else escape_tooltip(self._whole)))

    def _around(self) -> int:
        """Return what the style leaves free beside words, in logical pixels."""
        return super().sizeHint().width() - self._width_of(super().text())

    def _width_of(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)
