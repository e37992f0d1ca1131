"""What is seen through a photo where it is transparent, on the screen."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

SQUARE = 12  # device pixels a side, as other programs have it
GREYS = (199, 235)  # unlike most photos, and light enough for dark writing on nothing


def paint_checkerboard(painter: QPainter, area: QRect, origin: QPoint) -> None:
    """Fill an area; squares are counted from `origin`, so that they move with the picture."""
    painter.setBrushOrigin(origin)
    painter.fillRect(area, QBrush(_two_by_two()))


def composite_on_checkerboard(image: QImage, origin: QPoint) -> QImage:
    """Return an image as it looks on a checkerboard; the image itself where it is opaque."""
    if not image.hasAlphaChannel():
        return image
    board = QImage(image.size(), QImage.Format.Format_RGB32)
    painter = QPainter(board)
    paint_checkerboard(painter, board.rect(), origin)
    painter.drawImage(0, 0, image)
    painter.end()
    return board


@cache
def _two_by_two() -> QImage:
    """Return four squares, of which any number are tiled."""
    image = QImage(2 * SQUARE, 2 * SQUARE, QImage.Format.Format_RGB32)
    first, second = (QColor(grey, grey, grey) for grey in GREYS)
    image.fill(first)
    painter = QPainter(image)
    painter.fillRect(SQUARE, 0, SQUARE, SQUARE, second)
    painter.fillRect(0, SQUARE, SQUARE, SQUARE, second)
    painter.end()
    return image
