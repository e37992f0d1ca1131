"""The draggable divider of the split comparison."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from ..session.comparison import Comparison

PERCENT = 100
WIDTH = 27  # logical pixels that can be grabbed
KNOB_RADIUS = 11.0
LEFT = Qt.MouseButton.LeftButton


class Divider(QSlider):
    """Slider that moves the split; its value is a percentage of the width."""

    def __init__(self, comparison: Comparison, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._comparison = comparison
        self._canvas = parent
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the picture isn't mirrored
        self.setRange(0, PERCENT)
        self.setSingleStep(1)
        self.setPageStep(PERCENT // 10)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Divider between the left and right methods"))
        self.setAccessibleDescription(self.tr("Percentage of the picture's width, from the left"))
        self.setToolTip(self.tr("Drag, or press Tab and then the arrow keys, Home or End"))
        self.valueChanged.connect(lambda value: comparison.set_divider(value / PERCENT))
        comparison.divider_moved.connect(self.place)
        self.place()

    def place(self) -> None:
        """Move to the comparison's divider position."""
        divider = self._comparison.state.divider
        with QSignalBlocker(self):  # the value is coarser than a drag with the mouse
            self.setValue(round(divider * PERCENT))
        middle = round(divider * self._canvas.width())
        self.setGeometry(middle - WIDTH // 2, 0, WIDTH, self._canvas.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a drag; pass other buttons on to the canvas."""
        event.setAccepted(event.button() == LEFT)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(bool(event.buttons() & LEFT))
        if event.isAccepted():
            x = self.mapTo(self._canvas, event.position()).x()
            self._comparison.set_divider(x / max(1, self._canvas.width()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(event.button() == LEFT)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, height = WIDTH / 2, self.height()
        painter.fillRect(QRectF(middle - 1.5, 0, 3, height), QColor(0, 0, 0, 110))
        light = self.palette().highlight().color() if self.hasFocus() else QColor(245, 245, 245)
        painter.fillRect(QRectF(middle - 0.5, 0, 1, height), light)
        painter.setPen(QPen(QColor(0, 0, 0, 150), 1))
        painter.setBrush(light)
        painter.drawEllipse(QPointF(middle, height / 2), KNOB_RADIUS, KNOB_RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(QColor(40, 40, 40), 2))
            painter.drawEllipse(QPointF(middle, height / 2), KNOB_RADIUS - 2, KNOB_RADIUS - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(40, 40, 40))
        for side in (-1, 1):
            tip = QPointF(middle + side * 7, height / 2)
            back = middle + side * 3
            ends = [QPointF(back, height / 2 - 4), QPointF(back, height / 2 + 4)]
            painter.drawPolygon(QPolygonF([tip, *ends]))
