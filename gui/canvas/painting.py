"""How panes are painted: frames over the base, in device pixels, and the mark of a pixel."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QRegion

from leafscope.core.geometry import Box, Viewport

from ..rendering.base_image import BaseImage
from ..rendering.checkerboard import paint_checkerboard
from ..rendering.frame_store import Layer, frame_rect
from ..session.comparison import Pane
from ..session.overlays import DeviationMap, DifferenceFrame
from ..style import theme
from .coordinates import round_half_up


@contextmanager
def clip_to_pane(painter: QPainter, pane: Pane, ratio: float) -> Iterator[None]:
    """Let the painter count device pixels from the corner of a pane, and keep within it.

    The first pixel is a whole one of the screen, wherever a fractional ratio put the widget.
    """
    painter.save()
    use_device_pixels(painter, ratio)
    painter.setClipRect(_qrect(pane.clip))
    painter.translate(pane.box.left, pane.box.top)
    yield
    painter.restore()


def use_device_pixels(painter: QPainter, ratio: float) -> None:
    """Let the painter of a widget count whole pixels of the screen."""
    painter.scale(1 / ratio, 1 / ratio)
    device = painter.deviceTransform()
    painter.translate(
        round_half_up(device.dx()) - device.dx(), round_half_up(device.dy()) - device.dy()
    )


def paint_layers(
    painter: QPainter, base: BaseImage, layers: Sequence[Layer], viewport: Viewport
) -> None:
    """Paint the base, and the frames over it; nothing that can't be seen."""
    if not base.image.hasAlphaChannel():
        _paint_over_each_other(painter, base, layers, viewport)
        return
    photo = _in_window(Box(0, 0, base.photo.width, base.photo.height), viewport).toAlignedRect()
    window = QRect(0, 0, viewport.width, viewport.height)
    paint_checkerboard(painter, photo & window, photo.topLeft())
    picture = QImage(window.size(), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    mixing = QPainter(picture)
    mixing.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)  # not added up
    _paint_over_each_other(mixing, base, layers, viewport)
    mixing.end()
    painter.drawImage(0, 0, picture)


def _paint_over_each_other(
    painter: QPainter, base: BaseImage, layers: Sequence[Layer], viewport: Viewport
) -> None:
    """Paint each layer where none above it hides it: scaling what nobody sees costs a frame."""
    seen = QRegion(0, 0, viewport.width, viewport.height)
    visible = []
    for layer in reversed(layers):
        visible.append((layer, seen))
        seen = seen.subtracted(_hidden_by(layer, viewport))
    if not seen.isEmpty():
        with _within(painter, seen):
            target, part = base.visible_rects(viewport)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
            painter.drawImage(target, base.image, part)
    for layer, where in reversed(visible):
        if not where.isEmpty():
            with _within(painter, where):
                painter.setOpacity(layer.opacity)
                _paint_frame(painter, layer, viewport)


@contextmanager
def _within(painter: QPainter, region: QRegion) -> Iterator[None]:
    painter.save()
    painter.setClipRegion(region, Qt.ClipOperation.IntersectClip)
    yield
    painter.restore()


def _hidden_by(layer: Layer, viewport: Viewport) -> QRegion:
    """Return the whole pixels of a window that a layer leaves nothing to be seen beneath."""
    if layer.opacity < 1.0:
        return QRegion()
    place = frame_rect(layer.frame, viewport)
    left, top = math.ceil(place.left()), math.ceil(place.top())
    return QRegion(left, top, math.floor(place.right()) - left, math.floor(place.bottom()) - top)


def paint_difference(painter: QPainter, difference: DifferenceFrame, viewport: Viewport) -> None:
    """Paint how much two methods differ."""
    _paint_frame(painter, Layer(difference.frame, 1.0), viewport)


def paint_agreement(painter: QPainter, found: DeviationMap, viewport: Viewport) -> None:
    """Colour the photo's pixels where the picture strays from them."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(_in_window(found.box, viewport), found.image)


def _paint_frame(painter: QPainter, layer: Layer, viewport: Viewport) -> None:
    """Paint a frame: its own pixels where it is of this view, else transformed."""
    frame = layer.frame
    if frame.viewport == viewport:
        painter.drawImage(QPoint(frame.left, frame.top), frame.image)
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.drawImage(frame_rect(frame, viewport), frame.image)


def _in_window(box: Box, viewport: Viewport) -> QRectF:
    """Return where source pixels lie in a window, in device pixels."""
    left, top = viewport.start
    scale = viewport.scale
    corner = QPointF(box.left * scale - left, box.top * scale - top)
    return QRectF(corner, QSizeF(box.width * scale, box.height * scale))


def _qrect(box: Box) -> QRect:
    return QRect(box.left, box.top, box.width, box.height)


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
