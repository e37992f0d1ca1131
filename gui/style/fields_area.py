"""Fields that may be taller than the screen, as they are with large words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QWidget


class FormScrollArea(QScrollArea):
    """As wide as its fields need, and as tall as there is room for.

    Args:
        fields: what it holds.
        parent: Qt's owner.

    """

    def __init__(self, fields: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = fields
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to the field that has the focus
        self.setWidget(fields)
        fields.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Return the size at which nothing needs to be scrolled."""
        return self._fields.sizeHint() + self._bar()

    def minimumSizeHint(self) -> QSize:
        """Return the size below which fields would be cut off at the side."""
        width = (self._fields.minimumSizeHint() + self._bar()).width()
        return QSize(width, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink as fields come and go."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _bar(self) -> QSize:
        extent = QStyle.PixelMetric.PM_ScrollBarExtent
        return QSize(self.style().pixelMetric(extent, None, self), 0)
