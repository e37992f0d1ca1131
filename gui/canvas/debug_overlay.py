"""What the engine is doing, drawn over the picture: blocks, their age and cost, what is queued."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from leafscope.core.frames import BlockReport
from leafscope.core.geometry import Viewport
from leafscope.core.methods import Method

from ..rendering.frames import BlockSnapshot

ENCODED = QColor(90, 220, 140)
QUEUED = QColor(255, 170, 60)
GROUND = QColor(0, 0, 0, 170)
ROOM_FOR_TEXT = 64  # device pixels a side


class DebugOverlay:
    """Draws the newest inspection of each method, once it is switched on."""

    def __init__(self) -> None:
        self.shown = False
        self._inspections: dict[Method, BlockSnapshot] = {}

    def clear(self) -> None:
        """Forget what was inspected."""
        self._inspections.clear()

    def add(self, inspection: BlockSnapshot) -> None:
        """Take a newer inspection."""
        self._inspections[inspection.method] = inspection

    def paint(self, painter: QPainter, method: Method, viewport: Viewport) -> None:
        """Draw over a pane, in device pixels."""
        inspection = self._inspections.get(method)
        if not self.shown or inspection is None:
            return
        for block in inspection.blocks:
            _paint_block(painter, block, viewport)
        queued = sum(block.age is None for block in inspection.blocks)
        text = f"{len(inspection.blocks)} blocks, {queued} queued"
        box = painter.fontMetrics().boundingRect(text).adjusted(-6, -3, 6, 3)
        box.moveTo(8, 8)
        painter.fillRect(box, GROUND)
        painter.setPen(QUEUED if queued else ENCODED)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _paint_block(painter: QPainter, block: BlockReport, viewport: Viewport) -> None:
    left, top = viewport.start
    scale = viewport.scale
    area = QRectF(block.box.left * scale - left, block.box.top * scale - top, 0, 0)
    area.setWidth(block.box.width * scale)
    area.setHeight(block.box.height * scale)
    colour = QUEUED if block.age is None else ENCODED
    style = Qt.PenStyle.DotLine if block.age is None else Qt.PenStyle.SolidLine
    painter.setPen(QPen(colour, 1, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(1, 1, -1, -1))
    if block.age is None or block.cost is None or min(area.width(), area.height()) < ROOM_FOR_TEXT:
        return
    text = f"{block.cost * 1000:.0f} ms\n{block.age:.1f} s ago"
    painter.drawText(area.adjusted(5, 4, 0, 0), Qt.AlignmentFlag.AlignLeft, text)
