"""Painting of panes: frames over the base image, overlays, pixel grid and mark."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QRegion
from PySide6.QtWidgets import QWidget

from leafscope.core.frames import BlockReport, Frame
from leafscope.core.geometry import Box, Point, Size, Viewport
from leafscope.core.methods import Method

from ..rendering import qimage
from ..rendering.base_image import BaseImage
from ..rendering.frame_store import Layer, frame_rect
from ..rendering.qimage import paint_checkerboard
from ..rendering.render_worker import BlockSnapshot
from ..session.comparison import Pane
from ..session.overlays import DeviationMap
from ..style import theme
from ..viewing import navigation

ROUNDING_ERROR = 1e-6  # tolerance in device pixels
MARK_RADIUS = 5  # device pixels; the marked pixel itself stays visible
MARK_ARM = 9  # device pixels
GRID_DARK = QColor(0, 0, 0, 85)
GRID_LIGHT = QColor(255, 255, 255, 110)
ENCODED_COLOUR = QColor(90, 220, 140)
QUEUED_COLOUR = QColor(255, 170, 60)
TEXT_BACKGROUND = QColor(0, 0, 0, 170)
MIN_TEXT_SIZE = 64  # device pixels; smaller blocks have no text


def device_size(widget: QWidget) -> Size:
    """Return the size of a widget in device pixels, rounded up."""
    ratio = widget.devicePixelRatioF()
    width, height = widget.width() * ratio, widget.height() * ratio
    return Size(math.ceil(width - ROUNDING_ERROR), math.ceil(height - ROUNDING_ERROR))


@contextmanager
def clip_to_pane(painter: QPainter, pane: Pane, ratio: float) -> Iterator[None]:
    """Switch the painter to device pixels relative to a pane, and clip to the pane."""
    painter.save()
    use_device_pixels(painter, ratio)
    clip = pane.clip
    painter.setClipRect(QRect(clip.left, clip.top, clip.width, clip.height))
    painter.translate(pane.box.left, pane.box.top)
    yield
    painter.restore()


def use_device_pixels(painter: QPainter, ratio: float) -> None:
    """Switch a widget's painter to device pixels that are aligned with the screen."""
    painter.scale(1 / ratio, 1 / ratio)
    device = painter.deviceTransform()
    dx, dy = device.dx(), device.dy()  # may be fractional if the ratio is
    painter.translate(math.floor(dx + 0.5) - dx, math.floor(dy + 0.5) - dy)  # rounds like Qt


def paint_layers(
    painter: QPainter, base: BaseImage, layers: Sequence[Layer], viewport: Viewport
) -> None:
    """Paint base image and layers, on a checkerboard if the photo has transparency."""
    if not base.image.hasAlphaChannel():
        _paint_visible(painter, base, layers, viewport)
        return
    photo = _to_window(Box(0, 0, base.photo.width, base.photo.height), viewport).toAlignedRect()
    window = QRect(0, 0, viewport.width, viewport.height)
    paint_checkerboard(painter, photo & window, photo.topLeft())
    picture = QImage(window.size(), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    with QPainter(picture) as layer_painter:
        source = QPainter.CompositionMode.CompositionMode_Source  # layers replace each other
        layer_painter.setCompositionMode(source)
        _paint_visible(layer_painter, base, layers, viewport)
    painter.drawImage(0, 0, picture)


def _paint_visible(
    painter: QPainter, base: BaseImage, layers: Sequence[Layer], viewport: Viewport
) -> None:
    """Paint the base image and layers, except for parts hidden under opaque layers."""
    uncovered = QRegion(0, 0, viewport.width, viewport.height)
    visible = []
    for layer in reversed(layers):
        visible.append((layer, uncovered))
        uncovered = uncovered.subtracted(_opaque_region(layer, viewport))
    if not uncovered.isEmpty():
        with _clip_to(painter, uncovered):
            target, part = base.visible_rects(viewport)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
            painter.drawImage(target, base.image, part)
    for layer, region in reversed(visible):
        if not region.isEmpty():
            with _clip_to(painter, region):
                painter.setOpacity(layer.opacity)
                paint_frame(painter, layer.frame, viewport)


@contextmanager
def _clip_to(painter: QPainter, region: QRegion) -> Iterator[None]:
    painter.save()
    painter.setClipRegion(region, Qt.ClipOperation.IntersectClip)
    yield
    painter.restore()


def _opaque_region(layer: Layer, viewport: Viewport) -> QRegion:
    """Return the device pixels that a layer hides completely; empty while the layer fades in."""
    if layer.opacity < 1.0:
        return QRegion()
    rect = frame_rect(layer.frame, viewport)
    left, top = math.ceil(rect.left()), math.ceil(rect.top())
    return QRegion(left, top, math.floor(rect.right()) - left, math.floor(rect.bottom()) - top)


def paint_deviation(painter: QPainter, deviation: DeviationMap, viewport: Viewport) -> None:
    """Paint a deviation map over the source pixels that it covers."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(_to_window(deviation.box, viewport), deviation.image)


def paint_frame(painter: QPainter, frame: Frame, viewport: Viewport) -> None:
    """Paint a frame, scaled if it was rendered for another viewport."""
    if frame.viewport == viewport:
        painter.drawImage(QPoint(frame.left, frame.top), qimage.wrap(frame))
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.drawImage(frame_rect(frame, viewport), qimage.wrap(frame))


def _to_window(box: Box, viewport: Viewport) -> QRectF:
    """Convert a box of source pixels to device pixels of the window."""
    left, top = viewport.start
    scale = viewport.scale
    corner = QPointF(box.left * scale - left, box.top * scale - top)
    return QRectF(corner, QSizeF(box.width * scale, box.height * scale))


def paint_mark(painter: QPainter, source: Point, viewport: Viewport) -> None:
    """Paint a circle with four outward lines around a source position."""
    left, top = viewport.start
    middle = QPointF(source[0] * viewport.scale - left, source[1] * viewport.scale - top)
    for width, colour in theme.OUTLINE:
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, MARK_RADIUS, MARK_RADIUS)
        for step in (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)):
            painter.drawLine(middle + step * MARK_RADIUS, middle + step * (MARK_RADIUS + MARK_ARM))


def paint_pixel_grid(painter: QPainter, photo: Size, viewport: Viewport) -> None:
    """Paint lines between source pixels in dark and light colours, for contrast."""
    columns, rows = pixel_edges(photo, viewport)
    if not columns or not rows:
        return
    width = columns[-1] - columns[0] + 1
    height = rows[-1] - rows[0] + 1
    lines = [QRect(x, rows[0], 1, height) for x in columns]
    lines += [QRect(columns[0], y, width, 1) for y in rows]
    painter.setPen(Qt.PenStyle.NoPen)
    for brush in (QBrush(GRID_DARK), QBrush(GRID_LIGHT, Qt.BrushStyle.Dense4Pattern)):
        painter.setBrush(brush)
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
    """Return the first output pixel whose centre is in source pixel `source`, on one axis."""
    return math.ceil(source * scale - 0.5)


class BlockOverlay:
    """Debug overlay that shows the engine's blocks with age and cost."""

    def __init__(self) -> None:
        self.shown = False
        self._snapshots: dict[Method, BlockSnapshot] = {}

    def clear(self) -> None:
        self._snapshots.clear()

    def add(self, snapshot: BlockSnapshot) -> None:
        """Store a snapshot, replacing the previous snapshot of the same method."""
        self._snapshots[snapshot.method] = snapshot

    def paint(self, painter: QPainter, method: Method, viewport: Viewport) -> None:
        """Paint the blocks of a pane's method; the painter must use device pixels."""
        snapshot = self._snapshots.get(method)
        if not self.shown or snapshot is None:
            return
        for block in snapshot.blocks:
            _paint_block(painter, block, viewport)
        queued = sum(block.age is None for block in snapshot.blocks)
        text = f"{len(snapshot.blocks)} blocks, {queued} queued"
        box = painter.fontMetrics().boundingRect(text).adjusted(-6, -3, 6, 3)
        box.moveTo(8, 8)
        painter.fillRect(box, TEXT_BACKGROUND)
        painter.setPen(QUEUED_COLOUR if queued else ENCODED_COLOUR)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _paint_block(painter: QPainter, block: BlockReport, viewport: Viewport) -> None:
    area = _to_window(block.box, viewport)
    colour = QUEUED_COLOUR if block.age is None else ENCODED_COLOUR
    style = Qt.PenStyle.DotLine if block.age is None else Qt.PenStyle.SolidLine
    painter.setPen(QPen(colour, 1, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(1, 1, -1, -1))
    if block.age is None or block.cost is None or min(area.width(), area.height()) < MIN_TEXT_SIZE:
        return
    text = f"{block.cost * 1000:.0f} ms\n{block.age:.1f} s ago"
    painter.drawText(area.adjusted(5, 4, 0, 0), Qt.AlignmentFlag.AlignLeft, text)
