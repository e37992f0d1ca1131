"""Lines between the photo's pixels at large scales."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from leafscope.core.geometry import Size, Viewport

from ..viewing import navigation

MIN_SCALE = 8.0  # the grid is shown above this scale
DARK = QColor(0, 0, 0, 85)
LIGHT = QColor(255, 255, 255, 110)


class PixelGrid:
    """Grid lines between source pixels; painted while `shown` is set."""

    def __init__(self) -> None:
        self.shown = False

    def is_visible(self, scale: float) -> bool:
        """Return whether the grid is shown and the scale is large enough for it."""
        return self.shown and scale > MIN_SCALE

    def paint(self, painter: QPainter, photo: Size, viewport: Viewport) -> None:
        """Paint over a pane, in device pixels."""
        if not self.is_visible(viewport.scale):
            return
        columns, rows = pixel_edges(photo, viewport)
        if not columns or not rows:
            return
        width = columns[-1] - columns[0] + 1
        height = rows[-1] - rows[0] + 1
        lines = [QRect(x, rows[0], 1, height) for x in columns]
        lines += [QRect(columns[0], y, width, 1) for y in rows]
        painter.setPen(Qt.PenStyle.NoPen)
        for brush in (QBrush(DARK), QBrush(LIGHT, Qt.BrushStyle.Dense4Pattern)):
            painter.setBrush(brush)  # alternating dark and light is visible on any picture
            painter.drawRects(lines)


def pixel_edges(photo: Size, viewport: Viewport) -> tuple[list[int], list[int]]:
    """Return the device columns and rows where visible source pixels begin.

    The last entry of each list is where the last source pixel ends.
    """
    box = navigation.visible_box(viewport, photo)
    if box is None:
        return [], []
    start_x, start_y = viewport.start
    columns = [_first_pixel(x, viewport.scale) - start_x for x in range(box.left, box.right + 1)]
    rows = [_first_pixel(y, viewport.scale) - start_y for y in range(box.top, box.bottom + 1)]
    return columns, rows


def _first_pixel(source: int, scale: float) -> int:
    """Return the first output pixel whose centre is in a source pixel."""
    return math.ceil(source * scale - 0.5)
