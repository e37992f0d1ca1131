"""Widget that shows a part of an output image at full resolution and can be panned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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
from PySide6.QtWidgets import QSizePolicy

from leafscope.core.geometry import Box, Size

from ..canvas.painting import device_size, use_device_pixels
from ..style import theme
from ..style.accessible_picture import AccessiblePicture
from ..viewing.gestures import ARROW_STEPS

MINIMUM_SIZE = QSize(320, 240)  # logical pixels
DEFAULT_SIZE = QSize(480, 360)
STEP = 32  # logical pixels that an arrow key moves
MARGIN = 8  # logical pixels around text
CENTRED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)


@dataclass(frozen=True)
class PreviewAnchor:
    """Output position shown at the pane's centre; stays the same when the pane is resized."""

    size: Size  # of the output in pixels
    x: int  # centre of the visible part, in half pixels from the left
    y: int  # the same, from the top

    @staticmethod
    def centre(size: Size) -> PreviewAnchor:
        """Return an anchor at the centre of an output of this size."""
        return PreviewAnchor(size, size.width, size.height)

    def box(self, room: Size) -> Box:
        """Return the output pixels visible in a pane of `room` device pixels."""
        left, width = _visible_range(self.x, self.size.width, room.width)
        top, height = _visible_range(self.y, self.size.height, room.height)
        return Box(left, top, width, height)

    def moved(self, columns: int, rows: int, room: Size) -> PreviewAnchor:
        """Return an anchor moved by output pixels; the visible part stays inside the output."""
        here = self.box(room)
        x, y = 2 * (here.left + columns) + here.width, 2 * (here.top + rows) + here.height
        box = PreviewAnchor(self.size, x, y).box(room)
        return PreviewAnchor(self.size, box.left + box.right, box.top + box.bottom)

    def rescaled(self, size: Size) -> PreviewAnchor:
        """Return an anchor at the same relative position in an output of another size."""
        x = round(self.x * size.width / self.size.width)
        return PreviewAnchor(size, x, round(self.y * size.height / self.size.height))


class PreviewPane(AccessiblePicture):
    """Paints images at one device pixel per image pixel; emits `moved` when panned."""

    moved = Signal(int, int)  # device pixels to the right and down
    resized = Signal()
    held = Signal(bool)  # Space was pressed or released

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(MINIMUM_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._images: Sequence[tuple[QImage, QPoint]] = ()
        self._size = QSize()
        self._status = self._error = ""
        self._drag_position: QPointF | None = None
        self._remainder = QPointF()  # fraction of a device pixel that a drag hasn't moved yet

    @property
    def room(self) -> Size:
        """Size in device pixels, including a partly visible last column and row."""
        return device_size(self)

    def show_images(self, images: Sequence[tuple[QImage, QPoint]], size: QSize) -> None:
        """Show images at their positions in the visible part, later ones on top.

        `size` is the size of the visible part, in device pixels. A larger pane centres that part.
        """
        self._images, self._size = images, size
        self._error = ""
        self.update()

    def show_status(self, text: str) -> None:
        """Show a short text over the images; "" removes it."""
        self._status = text
        self.update()

    def show_error(self, message: str) -> None:
        """Show a message instead of images."""
        self._images = ()
        self._error, self._status = message, ""
        self.update()

    def sizeHint(self) -> QSize:
        return DEFAULT_SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.canvas_colour(self.palette()))
        if self._images:
            painter.save()
            use_device_pixels(painter, self.devicePixelRatioF())
            size, room = self._size, self.room
            left, top = (room.width - size.width()) // 2, (room.height - size.height()) // 2
            part = QRect(QPoint(left, top), size)
            painter.setClipRect(part)
            for image, corner in self._images:
                painter.drawImage(part.topLeft() + corner, image)
            painter.restore()
        if self._error:
            inside = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
            painter.setPen(self.palette().windowText().color())
            painter.drawText(inside, CENTRED, self._error)
        if self._status:
            self._paint_status(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Emit `resized` when the device pixel ratio changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.resized.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag_position, self._remainder = event.position(), QPointF()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag_position is None:
            return
        moved = (self._drag_position - event.position()) * self.devicePixelRatioF()
        delta, self._drag_position = self._remainder + moved, event.position()
        self._remainder = QPointF(delta.x() - round(delta.x()), delta.y() - round(delta.y()))
        self.moved.emit(round(delta.x()), round(delta.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag_position = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Emit `moved` for arrow keys (by a page with Shift), and `held` for Space."""
        step = ARROW_STEPS.get(event.key())
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
        if event.key() == Qt.Key.Key_Space:
            self._hold(event, held=False)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Treat a held Space key as released, since another widget gets its release event."""
        super().focusOutEvent(event)
        self.held.emit(False)

    def _hold(self, event: QKeyEvent, *, held: bool) -> None:
        if not event.isAutoRepeat():
            self.held.emit(held)

    def _paint_status(self, painter: QPainter) -> None:
        """Paint the status as light text on a dark label, which is readable on any picture."""
        text = QRectF(self.fontMetrics().boundingRect(self._status))
        background = text.adjusted(-MARGIN, -MARGIN / 2, MARGIN, MARGIN / 2)
        background.moveTopLeft(QPointF(MARGIN, MARGIN))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.LABEL_GROUND)
        painter.drawRoundedRect(background, 4, 4)
        painter.setPen(theme.LABEL_TEXT)
        painter.drawText(background, CENTRED, self._status)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _visible_range(centre: int, length: int, room: int) -> tuple[int, int]:
    count = max(1, min(length, room))
    return min(max(0, (centre - count) // 2), length - count), count
