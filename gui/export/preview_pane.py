"""A picture at its true pixels, to be moved about with a hand or with keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from leafscope.core.geometry import Size

from ..canvas.coordinates import device_size
from ..canvas.painting import use_device_pixels
from ..style import theme
from ..style.accessible_picture import AccessiblePicture

LEAST = QSize(320, 240)  # logical pixels
USUAL = QSize(480, 360)
STEP = 32  # logical pixels that an arrow key moves
MARGIN = 8  # logical pixels around words
WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PreviewPane(AccessiblePicture):
    """Paints one pixel of an image as one of the screen."""

    moved = Signal(int, int)  # device pixels that the window is to move across and down
    resized = Signal()
    held = Signal(bool)  # Space is held, or let go

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._images: Sequence[tuple[QImage, QPoint]] = ()
        self._size = QSize()
        self._word = self._sentence = ""
        self._grabbed: QPointF | None = None
        self._rest = QPointF()

    @property
    def room(self) -> Size:
        """How much can be shown, in device pixels; of the last ones only a part may be seen."""
        return device_size(self)

    def show_images(self, images: Sequence[tuple[QImage, QPoint]], size: QSize) -> None:
        """Show images, each over those before it.

        Args:
            images: in device pixels, each with where it begins in the part that is looked at.
            size: of that part; it lies in the middle where there is more room.

        """
        self._images, self._size = images, size
        self._sentence = ""
        self.update()

    def show_message(self, word: str) -> None:
        """Write a word over the images, or none."""
        self._word = word
        self.update()

    def refuse(self, sentence: str) -> None:
        """Say why there is no image."""
        self._images = ()
        self._sentence, self._word = sentence, ""
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size for a dialog."""
        return USUAL

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.canvas_colour(self.palette()))
        if self._images:
            painter.save()
            use_device_pixels(painter, self.devicePixelRatioF())
            part = QRect(QPoint(), self._size)
            room = self.room
            part.moveTopLeft(
                QPoint((room.width - part.width()) // 2, (room.height - part.height()) // 2)
            )
            painter.setClipRect(part)
            for image, corner in self._images:
                painter.drawImage(part.topLeft() + corner, image)
            painter.restore()
        if self._sentence:
            inside = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
            painter.setPen(self.palette().windowText().color())
            painter.drawText(inside, WRAPPED, self._sentence)
        if self._word:
            self._paint_word(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for as much as there is room for."""
        super().resizeEvent(event)
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window to a screen of another density."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.resized.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed, self._rest = event.position(), QPointF()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it, by whole pixels of the screen."""
        if self._grabbed is None:
            return
        way = self._rest + (self._grabbed - event.position()) * self.devicePixelRatioF()
        self._grabbed = event.position()
        self._rest = QPointF(way.x() - round(way.x()), way.y() - round(way.y()))
        self.moved.emit(round(way.x()), round(way.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows, and with Shift by all that is visible; tell that Space is held."""
        step = ARROWS.get(Qt.Key(event.key()))
        if step is not None:
            room, by = self.room, round(STEP * self.devicePixelRatioF())
            far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            across, down = (room.width, room.height) if far else (by, by)
            self.moved.emit(step[0] * across, step[1] * down)
        elif event.key() == Qt.Key.Key_Space:
            self._hold(event, held=True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Tell that Space is let go."""
        if event.key() == Qt.Key.Key_Space:
            self._hold(event, held=False)
        else:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys come here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hold nothing whose release would go elsewhere."""
        super().focusOutEvent(event)
        self.held.emit(False)
        self.update()

    def _hold(self, event: QKeyEvent, *, held: bool) -> None:
        if not event.isAutoRepeat():
            self.held.emit(held)

    def _paint_word(self, painter: QPainter) -> None:
        """Paint light words on dark, readable on any picture."""
        text = QRectF(self.fontMetrics().boundingRect(self._word))
        ground = text.adjusted(-MARGIN, -MARGIN / 2, MARGIN, MARGIN / 2)
        ground.moveTopLeft(QPointF(MARGIN, MARGIN))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.LABEL_GROUND)
        painter.drawRoundedRect(ground, 4, 4)
        painter.setPen(theme.LABEL_TEXT)
        painter.drawText(ground, WRAPPED, self._word)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
