"""The selected region of the photo: input and painting."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QWidget

from leafscope.core.geometry import Box, Point, Size, Viewport

from ..style import theme
from ..viewing import navigation
from ..viewing.gestures import ARROW_STEPS
from ..viewing.view import View
from .region_handles import (
    Handle,
    Span,
    box_between,
    drag_handle,
    handle_at,
    is_movable,
    region_spans,
)

REACH = 9  # logical pixels around a handle in which a press grabs it
LARGE_STEP = 10  # source pixels per arrow key with Ctrl
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
CURSORS = {
    Handle.TOP_LEFT: Qt.CursorShape.SizeFDiagCursor,
    Handle.TOP: Qt.CursorShape.SizeVerCursor,
    Handle.TOP_RIGHT: Qt.CursorShape.SizeBDiagCursor,
    Handle.LEFT: Qt.CursorShape.SizeHorCursor,
    Handle.MIDDLE: Qt.CursorShape.SizeAllCursor,
    Handle.RIGHT: Qt.CursorShape.SizeHorCursor,
    Handle.BOTTOM_LEFT: Qt.CursorShape.SizeBDiagCursor,
    Handle.BOTTOM: Qt.CursorShape.SizeVerCursor,
    Handle.BOTTOM_RIGHT: Qt.CursorShape.SizeFDiagCursor,
}
SHADE = QColor(0, 0, 0, 100)
HANDLE_SIZE = 9  # logical pixels
MIN_SIDE_HANDLES = 5  # a side shorter than this many handles has none in its middle
CROSS_ARM = 7  # logical pixels
PADDING = 4  # logical pixels around the size label


@dataclass(frozen=True)
class _Drag:
    """A drag in progress, which moves a handle or, if `handle` is None, draws a new region."""

    handle: Handle | None
    before: Box | None
    start: Point  # source position

    def region(self, at: Point, photo: Size, keep_shape: bool) -> Box:
        """Return the new region for a pointer at source position `at`."""
        if self.handle is None or self.before is None:
            return box_between(self.start, at, photo)
        dx, dy = at[0] - self.start[0], at[1] - self.start[1]
        return drag_handle(self.before, self.handle, dx, dy, photo, keep_shape=keep_shape)


class RegionTool(QObject):
    """Holds the selected region and changes it by mouse and keyboard.

    Handles can always be dragged. While the tool is active, the next drag draws a new region, and
    keys move and resize an existing region. Points are in device pixels of the view.
    """

    changed = Signal(object)  # Box | None, during a change
    finished = Signal(object)  # Box | None, at the end of a change

    def __init__(self, view: View, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._view = view
        self._canvas = canvas
        self.region: Box | None = None  # in source pixels; read-only
        self._active = self._redraw = False
        self._drag: _Drag | None = None
        self.changed_by_keys = False  # whether the last change was made with the keyboard

    @property
    def dragging(self) -> bool:
        """Whether a drag is in progress."""
        return self._drag is not None

    @property
    def drawing(self) -> bool:
        """Whether the next drag draws a region."""
        return self._active and (self._redraw or self.region is None)

    def set_active(self, active: bool) -> None:
        """Activate the tool, so that the next drag draws a region, or deactivate the tool."""
        self._active = self._redraw = active

    def set_region(self, region: Box | None) -> None:
        """Replace the region; None removes it."""
        self._drag = None
        if region != self.region:
            self.changed_by_keys = False
            self._change(region)
            self._update_description()
            self.finished.emit(region)

    def cursor_at(self, at: Point) -> Qt.CursorShape | None:
        """Return the cursor for a drag that starts at a point; None where no drag starts."""
        handle = self._drag.handle if self._drag else self._handle_at(at)
        if handle is not None:
            return CURSORS[handle]
        return Qt.CursorShape.CrossCursor if self.drawing or self.dragging else None

    def press(self, at: Point) -> bool:
        """Start to drag a handle or to draw a region; return whether a drag started."""
        handle, shown = self._handle_at(at), self._view.shown_viewport
        if shown is None or (handle is None and not self.drawing):
            return False
        self._drag = _Drag(handle, self.region, navigation.to_source(shown, *at))
        return True

    def move(self, at: Point, keep_shape: bool) -> None:
        """Continue the drag to a point."""
        photo, shown = self._view.photo, self._view.shown_viewport
        if self._drag is not None and photo is not None and shown is not None:
            source = navigation.to_source(shown, *at)
            self._change(self._drag.region(source, photo, keep_shape))

    def release(self) -> None:
        """Finish the drag."""
        drag, self._drag = self._drag, None
        if drag is not None:
            self._canvas.update()
            if self.region != drag.before:
                self._finish(changed_by_keys=False)

    def cancel_drag(self) -> bool:
        """Cancel a drag and restore the previous region; return whether there was a drag."""
        drag, self._drag = self._drag, None
        if drag is not None:
            self._canvas.update()
            self._change(drag.before)
        return drag is not None

    def cancel_region(self) -> bool:
        """Cancel a drag or, without one, remove the region; return whether anything changed."""
        if self.cancel_drag():
            return True
        if self.region is None and not self._active:
            return False
        self._active = self._redraw = False
        self._change(None)
        self._finish(changed_by_keys=False)
        return True

    def key(self, event: QKeyEvent) -> bool:
        """Change the region with arrow keys or create it with Enter; return True if changed."""
        photo, modifiers = self._view.photo, event.modifiers()
        arrow = ARROW_STEPS.get(event.key())
        if not self._active or photo is None or modifiers & Qt.KeyboardModifier.AltModifier:
            return False
        region = self.region
        if region is None:
            region = self._middle_of_view() if event.key() in ENTER else None
        elif arrow is not None:
            step = LARGE_STEP if modifiers & Qt.KeyboardModifier.ControlModifier else 1
            dx, dy = arrow[0] * step, arrow[1] * step
            if modifiers & Qt.KeyboardModifier.ShiftModifier:
                dx, dy = max(dx, 1 - region.width), max(dy, 1 - region.height)
                region = drag_handle(region, Handle.BOTTOM_RIGHT, dx, dy, photo)
            else:
                region = drag_handle(region, Handle.MIDDLE, dx, dy, photo)
        else:
            return False
        if region is None:
            return False
        self._change(region)
        self._finish(changed_by_keys=True)
        return True

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Paint the region's outline and handles in a pane, and darken the area outside.

        During a drag, also paint the region's size. The painter must use device pixels.
        """
        region, ratio = self.region, self._canvas.devicePixelRatioF()
        if region is None:
            return
        horizontal, vertical = region_spans(region, viewport)
        window = QRectF(0, 0, viewport.width, viewport.height)
        inside = QRectF(horizontal.first, vertical.first, horizontal.length, vertical.length)
        painter.save()
        outside = QPainterPath()  # odd-even fill excludes the inner rectangle
        outside.addRect(window)
        outside.addRect(inside.intersected(window))
        painter.fillPath(outside, SHADE)
        _paint_outline(painter, inside.intersected(window.adjusted(-9, -9, 9, 9)), ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for handle, point in _handle_points(horizontal, vertical, viewport, ratio).items():
            if handle is not Handle.MIDDLE:
                _paint_handle(painter, point, ratio)
            elif is_movable(region, viewport):
                _paint_cross(painter, point, ratio)
        if self.dragging:
            _paint_label(painter, self._size_text(), inside, window, ratio)
        painter.restore()

    def _handle_at(self, at: Point) -> Handle | None:
        if self.region is None or self._view.shown_viewport is None:
            return None
        reach = REACH * self._canvas.devicePixelRatioF()
        return handle_at(self.region, self._view.shown_viewport, at, reach)

    def _middle_of_view(self) -> Box | None:
        photo, viewport = self._view.photo, self._view.viewport
        if photo is None or viewport is None:
            return None
        visible = navigation.visible_box(viewport, photo)
        if visible is None:
            return None
        corner = (visible.left + visible.width / 4, visible.top + visible.height / 4)
        opposite = (visible.right - visible.width / 4, visible.bottom - visible.height / 4)
        return box_between(corner, opposite, photo)

    def _change(self, region: Box | None) -> None:
        if region != self.region:
            self.region = region
            self._canvas.update()
            self.changed.emit(region)

    def _finish(self, *, changed_by_keys: bool) -> None:
        self._redraw = False
        self.changed_by_keys = changed_by_keys
        self._update_description()
        self.finished.emit(self.region)

    def _update_description(self) -> None:
        """Announce the region's size to screen readers and set the accessible description."""
        text = self._size_text()
        if text:
            text = self.tr("Region of {0} photo pixels").format(text)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._canvas, text))
        self._canvas.setAccessibleDescription(text)

    def _size_text(self) -> str:
        if self.region is None:
            return ""
        return self.tr("{0} × {1}").format(self.region.width, self.region.height)


def _paint_outline(painter: QPainter, inside: QRectF, ratio: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, colour in theme.OUTLINE:
        pen = QPen(colour, width * ratio)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(inside)


def _handle_points(
    horizontal: Span, vertical: Span, viewport: Viewport, ratio: float
) -> dict[Handle, QPointF]:
    """Return positions of the handles that fit; side handles are centred on visible edges."""
    size = HANDLE_SIZE * ratio
    wide, high = (span.length >= MIN_SIDE_HANDLES * size for span in (horizontal, vertical))
    if min(horizontal.length, vertical.length) < 2 * size:
        return {}
    visible = horizontal.clip(viewport.width), vertical.clip(viewport.height)
    x = {-1: horizontal.first, 0: (visible[0] or horizontal).middle, 1: horizontal.last}
    y = {-1: vertical.first, 0: (visible[1] or vertical).middle, 1: vertical.last}
    points = {handle: QPointF(x[handle.value[0]], y[handle.value[1]]) for handle in Handle}
    points[Handle.MIDDLE] = QPointF(horizontal.middle, vertical.middle)
    return {
        handle: point
        for handle, point in points.items()
        if (wide or handle.value[0]) and (high or handle.value[1])
    }


def _paint_handle(painter: QPainter, middle: QPointF, ratio: float) -> None:
    half = HANDLE_SIZE * ratio / 2
    painter.setPen(QPen(theme.LINE_DARK, ratio))
    painter.setBrush(theme.LINE)
    painter.drawRect(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half))


def _paint_cross(painter: QPainter, middle: QPointF, ratio: float) -> None:
    for width, colour in theme.OUTLINE:
        painter.setPen(QPen(colour, (width + 1) * ratio))
        for arm in (QPointF(CROSS_ARM * ratio, 0), QPointF(0, CROSS_ARM * ratio)):
            painter.drawLine(middle - arm, middle + arm)


def _paint_label(
    painter: QPainter, text: str, inside: QRectF, window: QRectF, ratio: float
) -> None:
    """Paint text below the bottom left corner of `inside`, shifted to stay in `window`."""
    painter.scale(ratio, ratio)  # fonts use logical pixels
    metrics = QFontMetricsF(painter.font())
    width = metrics.horizontalAdvance(text) + 2 * PADDING
    height = metrics.height() + PADDING
    right, bottom = window.width() / ratio - width, window.height() / ratio - height
    x = min(max(inside.left() / ratio, 0.0), right)
    y = min(max(inside.bottom() / ratio + HANDLE_SIZE, 0.0), bottom)
    label = QRectF(x, y, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.LABEL_GROUND)
    painter.drawRoundedRect(label, PADDING, PADDING)
    painter.setPen(theme.LABEL_TEXT)
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
