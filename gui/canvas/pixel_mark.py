"""Where the pixel is that the inspector explains."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from leafscope.core.geometry import Viewport

from ..style import theme

ROOM = 5  # device pixels left free around the pixel, so that it is seen
ARM = 9  # length of each line


def paint_mark(painter: QPainter, source: tuple[float, float], viewport: Viewport) -> None:
    """Cross a source position, light on dark, leaving the pixel itself free."""
    left, top = viewport.start
    middle = QPointF(source[0] * viewport.scale - left, source[1] * viewport.scale - top)
    for width, colour in ((3, theme.LINE_DARK), (1, theme.LINE)):
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, ROOM, ROOM)
        for step in (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)):
            painter.drawLine(middle + step * ROOM, middle + step * (ROOM + ARM))
