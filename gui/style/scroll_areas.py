"""Scroll areas for dock panels and for forms in dialogs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QVBoxLayout, QWidget

from .forms import Part, fill

MAX_MINIMUM_WIDTH = 0.5  # share of the screen
MAX_PREFERRED_WIDTH = 1 / 3  # share of the screen
MIN_LINES = 2
FOCUS_RING = 2  # logical pixels


class Panel(QScrollArea):
    """A scroll area for docks, as wide as its content up to half the screen."""

    def __init__(self, letters: int, height: int) -> None:
        super().__init__(widgetResizable=True)
        self._letters, self._height = letters, height  # average characters; logical pixels
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(FOCUS_RING, FOCUS_RING, FOCUS_RING, FOCUS_RING)

    def show_parts(self, *parts: Part | None) -> QVBoxLayout:
        """Show widgets and layouts in a column, and return its layout."""
        content = QWidget()
        column = fill(QVBoxLayout(content), *parts, None)
        self.setWidget(content)
        return column

    def sizeHint(self) -> QSize:
        most = round(self.screen().availableGeometry().width() * MAX_PREFERRED_WIDTH)
        width = self._letters * self.fontMetrics().averageCharWidth()
        return QSize(min(width, most), self._height)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the content, up to half the screen, and the height of two lines.

        The low height lets several panels share a column even with large fonts.
        """
        least = super().minimumSizeHint()
        content = self.widget()
        if content is None:
            return least
        width = content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        width += 2 * FOCUS_RING
        most = round(self.screen().availableGeometry().width() * MAX_MINIMUM_WIDTH)
        height = min(least.height(), MIN_LINES * self.fontMetrics().lineSpacing())
        return QSize(max(least.width(), min(width, most)), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Update the size hints when the content changes."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)


class FormScrollArea(QScrollArea):
    """A scroll area for a form that may be taller than the screen."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(widgetResizable=True)
        self._form = form
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # focused fields scroll into view anyway
        self.setWidget(form)

    def sizeHint(self) -> QSize:
        """Return the size at which the whole form is visible."""
        return self._form.sizeHint() + self._scroll_bar_width()

    def minimumSizeHint(self) -> QSize:
        width = (self._form.minimumSizeHint() + self._scroll_bar_width()).width()
        return QSize(width, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Update the size hints when fields are shown or hidden."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _scroll_bar_width(self) -> QSize:
        extent = QStyle.PixelMetric.PM_ScrollBarExtent
        return QSize(self.style().pixelMetric(extent, None, self), 0)
