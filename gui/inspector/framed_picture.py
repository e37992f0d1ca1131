"""The source pixels that a pixel depends on: where they are in the photo, and each of them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen

from leafscope.core.geometry import Box, Size

from ..style import theme
from ..style.accessible_picture import AccessiblePicture

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
LEAST = 6  # logical pixels a side of a box, so that it can be seen


class FramedPicture(AccessiblePicture):
    """A picture of a part of the photo as large as there is room, with frames in it.

    Args:
        name: what it shows.

    """

    step_requested = Signal(int, int)  # columns and rows that an arrow key asks for

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumSize(80, 80)
        self._image = QImage()
        self._area = QRectF()
        self._frames: list[QRectF] = []
        self._point: QPointF | None = None

    def show_part(self, image: QImage, box: Box) -> None:
        """Show a part of the photo."""
        self._image = image
        self._area = QRectF(box.left, box.top, box.width, box.height)
        self._frames, self._point = [], None
        self.updateGeometry()
        self.update()

    def show_whole(self, image: QImage, photo: Size) -> None:
        """Show the whole photo, from an image of any size."""
        self.show_part(image, Box(0, 0, photo.width, photo.height))

    def mark(self, frames: list[QRectF], point: QPointF | None) -> None:
        """Frame parts and cross a point, in source pixels."""
        self._frames = frames
        self._point = point
        self.update()

    def to_widget(self, source: QRectF) -> QRectF:
        """Return where source pixels are, in logical pixels."""
        room = self._picture()
        scale = room.width() / max(1.0, self._area.width())
        corner = room.topLeft() + (source.topLeft() - self._area.topLeft()) * scale
        return QRectF(corner, source.size() * scale)

    def sizeHint(self) -> QSize:
        """Return a size for a panel."""
        return QSize(130, 130)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every source pixel as a square where there is room, then the frames."""
        if self._image.isNull():
            return
        painter = QPainter(self)
        reduced = self._image.width() > self._picture().width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, reduced)
        painter.drawImage(self._picture(), self._image)
        for frame in self._frames:
            area = self.to_widget(frame)
            grow = max(0.0, LEAST - area.width()) / 2
            _outline(painter, area.adjusted(-grow, -grow, grow, grow))
        if self._point is not None:
            middle = self.to_widget(QRectF(self._point, self._point)).topLeft()
            for width, colour in ((3, theme.LINE_DARK), (1, theme.LINE)):
                painter.setPen(QPen(colour, width))
                painter.drawLine(middle - QPointF(6, 0), middle + QPointF(6, 0))
                painter.drawLine(middle - QPointF(0, 6), middle + QPointF(0, 6))
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(self._picture().adjusted(1, 1, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the next pixel."""
        step = ARROWS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_requested.emit(*step)

    def _picture(self) -> QRectF:
        if self._area.isEmpty():
            return QRectF()
        room = QRectF(self.rect()).size()
        size = self._area.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        picture = QRectF(QPointF(0, 0), size)
        picture.moveCenter(QRectF(self.rect()).center())
        return picture


def _outline(painter: QPainter, area: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, ink in ((3, theme.LINE_DARK), (1, theme.LINE)):
        painter.setPen(QPen(ink, width))
        painter.drawRect(area)
