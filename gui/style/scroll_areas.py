"""What a dock holds: words and pictures one below the other, scrolled up and down."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

WIDEST = 0.5  # of the screen, that a panel insists on
LINES = 2  # that a panel insists on
RING = 2  # logical pixels, for what shows that arrows scroll it
WIDE = 1 / 3  # of the screen, that a panel likes to have at most


class Panel(QScrollArea):
    """Is as wide as what is in it, so that only very large words have to be scrolled sideways.

    Args:
        parent: Qt's owner.

    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setViewportMargins(RING, RING, RING, RING)

    def preferred_size(self, letters: int, height: int) -> QSize:
        """Return a size that a panel likes to have.

        Args:
            letters: that a line of its words has, at most.
            height: in logical pixels.

        """
        most = round(self.screen().availableGeometry().width() * WIDE)
        return QSize(min(letters * self.fontMetrics().averageCharWidth(), most), height)

    def minimumSizeHint(self) -> QSize:
        """Return room for the widest thing in it and the bar that scrolls, and for few lines.

        So the picture keeps its room, and all panels have some, above each other, with large words.
        """
        least = super().minimumSizeHint()
        content = self.widget()
        if content is None:
            return least
        wide = content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        wide += 2 * RING
        most = round(self.screen().availableGeometry().width() * WIDEST)
        high = min(least.height(), LINES * self.fontMetrics().lineSpacing())
        return QSize(max(least.width(), min(wide, most)), high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for more room when there is more to show."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)
