"""A picture of a part of the photo with frames and a mark in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen

from leafscope.core.geometry import Box

from ..style import theme
from ..style.accessible_picture import AccessiblePicture
from ..viewing.gestures import ARROW_STEPS

MIN_FRAME = 6  # logical pixels; smaller frames would be invisible
MARK_ARM = 6  # logical pixels
OUTLINE = ((3, theme.LINE_DARK), (1, theme.LINE))  # widths in logical pixels, colours


class FramedPicture(AccessiblePicture):
    """Picture that is scaled to fit, with frames and a cross at source positions."""

    step_requested = Signal(int, int)  # columns and rows, from an arrow key

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        self.setAccessibleName(accessible_name)
        self.setMinimumSize(80, 80)
        self._image = QImage()
        self._area = QRectF()
        self._frames: list[QRectF] = []
        self._point: QPointF | None = None

    def show_part(self, image: QImage, box: Box) -> None:
        """Show an image, of any size, of the source pixels in `box`, without marks."""
        self._image = image
        self._area = QRectF(box.left, box.top, box.width, box.height)
        self._frames, self._point = [], None
        self.updateGeometry()
        self.update()

    def mark(self, frames: list[QRectF], point: QPointF | None) -> None:
        """Frame areas and mark a point with a cross, in source pixels."""
        self._frames = frames
        self._point = point
        self.update()

    def to_widget(self, source: QRectF) -> QRectF:
        """Convert an area in source pixels to logical pixels."""
        picture = self._picture()
        scale = picture.width() / max(1.0, self._area.width())
        corner = picture.topLeft() + (source.topLeft() - self._area.topLeft()) * scale
        return QRectF(corner, source.size() * scale)

    def sizeHint(self) -> QSize:
        return QSize(130, 130)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint source pixels, as squares if enlarged, and the marks."""
        if self._image.isNull():
            return
        painter = QPainter(self)
        reduced = self._image.width() > self._picture().width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, reduced)
        painter.drawImage(self._picture(), self._image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for frame in self._frames:
            area = self.to_widget(frame)
            grow = max(0.0, MIN_FRAME - area.width()) / 2
            for width, colour in OUTLINE:
                painter.setPen(QPen(colour, width))
                painter.drawRect(area.adjusted(-grow, -grow, grow, grow))
        if self._point is not None:
            middle = self.to_widget(QRectF(self._point, self._point)).topLeft()
            for width, colour in OUTLINE:
                painter.setPen(QPen(colour, width))
                for arm in (QPointF(MARK_ARM, 0), QPointF(0, MARK_ARM)):
                    painter.drawLine(middle - arm, middle + arm)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(self._picture().adjusted(1, 1, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROW_STEPS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_requested.emit(*step)

    def _picture(self) -> QRectF:
        """Return the picture's area in logical pixels."""
        if self._area.isEmpty():
            return QRectF()
        available = QRectF(self.rect()).size()
        size = self._area.size().scaled(available, Qt.AspectRatioMode.KeepAspectRatio)
        picture = QRectF(QPointF(0, 0), size)
        picture.moveCenter(QRectF(self.rect()).center())
        return picture
