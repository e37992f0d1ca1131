"""A region of the photo in the hand: drawn, pulled by its handles, moved by keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from leafscope.core.geometry import Box, Size, Viewport

from ..viewing import navigation
from ..viewing.view import View
from .region_handles import Handle, box_between, drag_handle, handle_at
from .region_painting import paint_region

REACH = 9  # logical pixels around a handle that belong to it
FAR = 10  # source pixels that an arrow key moves with Ctrl
ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
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
Point = tuple[float, float]  # device pixels of the view


@dataclass(frozen=True)
class _Drag:
    """What a hand holds; no part where it draws a new region from the start on."""

    part: Handle | None
    before: Box | None
    start: tuple[float, float]  # source position

    def region(self, at: tuple[float, float], photo: Size, keep_shape: bool) -> Box:
        """Return the region once the hand is at a source position."""
        if self.part is None or self.before is None:
            return box_between(self.start, at, photo)
        dx, dy = at[0] - self.start[0], at[1] - self.start[1]
        return drag_handle(self.before, self.part, dx, dy, photo, keep_shape=keep_shape)


class RegionTool(QObject):
    """Keeps the region of a photo, and changes it as hands and keys ask.

    Its parts can be dragged at any time. While it is `on` and there is no region yet, the next
    drag draws one; where there is one, keys move and resize it.

    Args:
        view: what the canvas shows.
        canvas: on which it is drawn; owns this.

    """

    changed = Signal(object)  # Box | None, at every step of a change
    finished = Signal(object)  # Box | None, at its end

    def __init__(self, view: View, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._view = view
        self._canvas = canvas
        self._region: Box | None = None
        self._on = self._anew = False
        self._drag: _Drag | None = None
        self.changed_by_keys = False  # whether keys made the last change

    @property
    def region(self) -> Box | None:
        """The region, in source pixels."""
        return self._region

    @property
    def dragging(self) -> bool:
        """Whether a hand draws or changes it just now."""
        return self._drag is not None

    @property
    def drawing(self) -> bool:
        """Whether the next drag draws a region."""
        return self._on and (self._anew or self._region is None)

    def set_active(self, on: bool) -> None:
        """Let the next drag draw a region, and keys change the one there is; or no longer."""
        self._on = self._anew = on

    def set_region(self, region: Box | None) -> None:
        """Have another region, or none."""
        self._drag = None
        if region != self._region:
            self.changed_by_keys = False
            self._change(region)
            self._describe()
            self.finished.emit(region)

    def cursor_at(self, at: Point) -> Qt.CursorShape | None:
        """Return what a hand looks like that would drag a part here, or draw; None elsewhere."""
        part = self._drag.part if self._drag else self._part_at(at)
        if part is not None:
            return CURSORS[part]
        return Qt.CursorShape.CrossCursor if self.drawing or self.dragging else None

    def press(self, at: Point) -> bool:
        """Take hold of a part, or begin to draw; return False where there is nothing to hold."""
        part = self._part_at(at)
        if self._view.shown_viewport is None or (part is None and not self.drawing):
            return False
        self._drag = _Drag(part, self._region, navigation.to_source(self._view.shown_viewport, *at))
        return True

    def move(self, at: Point, keep_shape: bool) -> None:
        """Drag what the hand holds to a point."""
        photo, shown = self._view.photo, self._view.shown_viewport
        if self._drag is not None and photo is not None and shown is not None:
            source = navigation.to_source(shown, *at)
            self._change(self._drag.region(source, photo, keep_shape))

    def release(self) -> None:
        """Let go."""
        drag, self._drag = self._drag, None
        if drag is not None:
            self._canvas.update()
            if self._region != drag.before:
                self._finish(changed_by_keys=False)

    def cancel_drag(self) -> bool:
        """Take back the drag that goes on; return whether one did."""
        drag, self._drag = self._drag, None
        if drag is not None:
            self._canvas.update()
            self._change(drag.before)
        return drag is not None

    def cancel_region(self) -> bool:
        """Take back the drag that goes on, else the region; return whether there was anything."""
        if self.cancel_drag():
            return True
        if self._region is None and not self._on:
            return False
        self._on = self._anew = False
        self._change(None)
        self._finish(changed_by_keys=False)
        return True

    def key(self, event: QKeyEvent) -> bool:
        """Move or resize the region by arrows, or begin one by Enter; False for other keys."""
        photo, keys = self._view.photo, event.modifiers()
        arrow = ARROWS.get(event.key())
        if not self._on or photo is None or keys & Qt.KeyboardModifier.AltModifier:
            return False
        region = self._region
        if region is None:
            region = self._middle_of_view() if event.key() in ENTER else None
        elif arrow is not None:
            far = FAR if keys & Qt.KeyboardModifier.ControlModifier else 1
            dx, dy = arrow[0] * far, arrow[1] * far
            if keys & Qt.KeyboardModifier.ShiftModifier:
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
        """Paint the region in a pane of device pixels, and its size while that changes."""
        if self._region is not None:
            size = self._words() if self.dragging else ""
            paint_region(painter, self._region, viewport, self._canvas.devicePixelRatioF(), size)

    def _part_at(self, at: Point) -> Handle | None:
        if self._region is None or self._view.shown_viewport is None:
            return None
        reach = REACH * self._canvas.devicePixelRatioF()
        return handle_at(self._region, self._view.shown_viewport, at, reach)

    def _middle_of_view(self) -> Box | None:
        """Return the middle half of what the view shows."""
        photo, viewport = self._view.photo, self._view.viewport
        if photo is None or viewport is None:
            return None
        seen = navigation.visible_box(viewport, photo)
        if seen is None:
            return None
        corner = (seen.left + seen.width / 4, seen.top + seen.height / 4)
        opposite = (seen.right - seen.width / 4, seen.bottom - seen.height / 4)
        return box_between(corner, opposite, photo)

    def _change(self, region: Box | None) -> None:
        if region != self._region:
            self._region = region
            self._canvas.update()
            self.changed.emit(region)

    def _finish(self, *, changed_by_keys: bool) -> None:
        self._anew = False
        self.changed_by_keys = changed_by_keys
        self._describe()
        self.finished.emit(self._region)

    def _describe(self) -> None:
        """Tell a screen reader, now and when it asks again."""
        words = self._words()
        if words:
            words = self.tr("Region of {0} photo pixels").format(words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._canvas, words))
        self._canvas.setAccessibleDescription(words)

    def _words(self) -> str:
        if self._region is None:
            return ""
        return self.tr("{0} × {1}").format(self._region.width, self._region.height)
