"""Single-line labels that elide their text or keep their width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from ..app.formatting import escape_tooltip

MIN_CHARS = 8  # minimum room in an elided label


class ElidedLabel(QLabel):
    """A line of text, elided to fit; the tooltip is `tip` or the whole text."""

    def __init__(
        self, text: str = "", elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight, tip: str = ""
    ) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self._elide = elide
        self._tip = tip
        self.setText(text)

    def text(self) -> str:
        """Return the whole text, even while the label shows it elided."""
        return self._text

    def setText(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self._update_elision()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self._margin_width() + self._text_width(self._text), hint.height())

    def minimumSizeHint(self) -> QSize:
        chars = MIN_CHARS * self.fontMetrics().averageCharWidth()
        return QSize(self._margin_width() + chars, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_elision()

    def changeEvent(self, event: QEvent) -> None:
        """Elide the text again when the font changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._update_elision()

    def _update_elision(self) -> None:
        super().setText(self._text)  # the margins can't be measured without a text
        if not self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            return  # measuring would polish the label now, and lose a font that is set later
        width = self.width() - self._margin_width()
        elided = self._text
        if self._text_width(elided) > width:  # a fraction of a pixel doesn't matter
            elided = self.fontMetrics().elidedText(elided, self._elide, width)
        super().setText(elided)
        whole = "" if elided == self._text else escape_tooltip(self._text)
        self.setToolTip(self._tip or whole)

    def _margin_width(self) -> int:
        """Return the width that the style adds to the text, in logical pixels."""
        return super().sizeHint().width() - self._text_width(super().text())

    def _text_width(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)


class StableWidthLabel(QLabel):
    """A label that keeps the width of its widest text so far, so that neighbours don't move."""

    def __init__(self) -> None:
        super().__init__()
        self._max_width = 0  # logical pixels
        self.visible_if_fits = self._fits = True

    def setVisible(self, visible: bool) -> None:
        """Set whether to show the label; a label that doesn't fit stays hidden."""
        self.visible_if_fits = visible
        super().setVisible(visible and self._fits)

    def set_fits(self, fits: bool) -> None:
        """Set whether there is room for the label."""
        self._fits = fits
        super().setVisible(self.visible_if_fits and fits)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._max_width = max(self._max_width, super().sizeHint().width())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._max_width), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the size hint, so that numbers are never truncated."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Reset the maximum width when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._max_width = 0
            self.updateGeometry()
