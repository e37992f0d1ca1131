"""Lines between the photo's pixels, where these are large enough to be told apart."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from leafscope.core.geometry import Size, Viewport

from ..viewing import navigation

LARGE = 8.0  # the scale above which pixels are told apart
DARK = QColor(0, 0, 0, 85)
LIGHT = QColor(255, 255, 255, 110)


class PixelGrid:
    """Draws the lines, once it is switched on."""

    def __init__(self) -> None:
        self.shown = False

    def paint(self, painter: QPainter, photo: Size, viewport: Viewport) -> None:
        """Draw over a pane, in device pixels."""
        if not self.shown or not are_pixels_distinct(viewport.scale):
            return
        columns, rows = pixel_edges(photo, viewport)
        if not columns or not rows:
            return
        across = columns[-1] - columns[0] + 1
        down = rows[-1] - rows[0] + 1
        lines = [QRect(x, rows[0], 1, down) for x in columns]
        lines += [QRect(columns[0], y, across, 1) for y in rows]
        painter.setPen(Qt.PenStyle.NoPen)
        for brush in (QBrush(DARK), QBrush(LIGHT, Qt.BrushStyle.Dense4Pattern)):
            painter.setBrush(brush)  # dark and light in turn, to be seen on any picture
            painter.drawRects(lines)


def are_pixels_distinct(scale: float) -> bool:
    """Return whether the photo's pixels are large enough to be looked at one by one."""
    return scale > LARGE


def pixel_edges(photo: Size, viewport: Viewport) -> tuple[list[int], list[int]]:
    """Return the columns and the rows of a window at which visible source pixels begin.

    The last one of each is where the last pixel ends.
    """
    box = navigation.visible_box(viewport, photo)
    if box is None:
        return [], []
    start_x, start_y = viewport.start
    columns = [_first(x, viewport.scale) - start_x for x in range(box.left, box.right + 1)]
    rows = [_first(y, viewport.scale) - start_y for y in range(box.top, box.bottom + 1)]
    return columns, rows


def _first(source: int, scale: float) -> int:
    """Return the first pixel of the enlarged photo whose centre lies in a source pixel."""
    return math.ceil(source * scale - 0.5)
