"""How a region looks: an outline with handles that is seen on any picture, and shade around it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from leafscope.core.geometry import Box, Viewport

from ..style import theme
from .region_handles import Handle, Span, has_middle, spans

SHADE = QColor(0, 0, 0, 100)
HANDLE = 9  # logical pixels along a side of a handle
CROWDED = 5  # handles that a side must have room for, so that those between corners are shown
CROSS = 7  # logical pixels from the middle to the end of its arms
PADDING = 4  # logical pixels around the words
TONES = ((3.0, theme.LINE_DARK), (1.0, theme.LINE))  # widths in logical pixels


def paint_region(
    painter: QPainter, region: Box, viewport: Viewport, ratio: float, words: str
) -> None:
    """Outline a region of the photo, and darken what isn't in it.

    Args:
        painter: counts device pixels of the view.
        region: source pixels.
        viewport: what is shown.
        ratio: device pixels per logical pixel.
        words: stand beside the region; may be empty.

    """
    across, down = spans(region, viewport)
    window = QRectF(0, 0, viewport.width, viewport.height)
    inside = QRectF(across.first, down.first, across.length, down.length)
    painter.save()
    _shade(painter, inside, window)
    _outline(painter, inside.intersected(window.adjusted(-9, -9, 9, 9)), ratio)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for part, point in _handles(across, down, viewport, ratio).items():
        if part is not Handle.MIDDLE:
            _handle(painter, point, ratio)
        elif has_middle(region, viewport):
            _cross(painter, point, ratio)
    if words:
        _say(painter, words, inside, window, ratio)
    painter.restore()


def _shade(painter: QPainter, inside: QRectF, window: QRectF) -> None:
    outside = QPainterPath()  # odd and even: what lies in both is left out
    outside.addRect(window)
    outside.addRect(inside.intersected(window))
    painter.fillPath(outside, SHADE)


def _outline(painter: QPainter, inside: QRectF, ratio: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, colour in TONES:
        pen = QPen(colour, width * ratio)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(inside)


def _handles(across: Span, down: Span, viewport: Viewport, ratio: float) -> dict[Handle, QPointF]:
    """Return where handles are: on what is seen of the sides, those that there is room for."""
    room = HANDLE * ratio
    wide, high = across.length >= CROWDED * room, down.length >= CROWDED * room
    if min(across.length, down.length) < 2 * room:
        return {}
    seen = across.seen_in(viewport.width), down.seen_in(viewport.height)
    x = {-1: across.first, 0: (seen[0] or across).middle, 1: across.last}
    y = {-1: down.first, 0: (seen[1] or down).middle, 1: down.last}
    found = {part: QPointF(x[part.value[0]], y[part.value[1]]) for part in Handle}
    found[Handle.MIDDLE] = QPointF(across.middle, down.middle)
    return {
        part: point
        for part, point in found.items()
        if (wide or part.value[0]) and (high or part.value[1])
    }


def _handle(painter: QPainter, middle: QPointF, ratio: float) -> None:
    half = HANDLE * ratio / 2
    painter.setPen(QPen(theme.LINE_DARK, ratio))
    painter.setBrush(theme.LINE)
    painter.drawRect(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half))


def _cross(painter: QPainter, middle: QPointF, ratio: float) -> None:
    for width, colour in TONES:
        painter.setPen(QPen(colour, (width + 1) * ratio))
        for arm in (QPointF(CROSS * ratio, 0), QPointF(0, CROSS * ratio)):
            painter.drawLine(middle - arm, middle + arm)


def _say(painter: QPainter, words: str, inside: QRectF, window: QRectF, ratio: float) -> None:
    """Write below the region's left corner, or as near as there is room."""
    painter.scale(ratio, ratio)  # fonts count logical pixels
    metrics = QFontMetricsF(painter.font())
    width = metrics.horizontalAdvance(words) + 2 * PADDING
    height = metrics.height() + PADDING
    right, bottom = window.width() / ratio - width, window.height() / ratio - height
    x = min(max(inside.left() / ratio, 0.0), right)
    y = min(max(inside.bottom() / ratio + HANDLE, 0.0), bottom)
    label = QRectF(x, y, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.LABEL_GROUND)
    painter.drawRoundedRect(label, PADDING, PADDING)
    painter.setPen(theme.LABEL_TEXT)
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)
