"""The canvas, which paints the picture and handles mouse, touch and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from leafscope.core.geometry import Point, Size, Viewport
from leafscope.core.methods import Method

from ..rendering.base_image import BaseImage
from ..rendering.render_worker import BlockSnapshot
from ..session.comparison import Blinker, CompareMode, Pane, view_size
from ..session.session import Session
from ..style import theme
from ..style.accessible_picture import AccessiblePicture
from ..viewing import navigation
from ..viewing.gestures import (
    ARROW_STEPS,
    FlickTracker,
    WheelPan,
    WheelZoom,
    enable_pinch,
    interpret_wheel,
    parse_pinch,
)
from .painting import (
    BlockOverlay,
    clip_to_pane,
    device_size,
    paint_deviation,
    paint_frame,
    paint_layers,
    paint_mark,
    paint_pixel_grid,
)
from .pane_widgets import Divider, PaneLabels
from .region_tool import RegionTool

FADE_INTERVAL_MS = 16  # between two repaints of a fade
ARROW_PAN = 64  # logical pixels
MIN_GRID_SCALE = 8.0  # the pixel grid is shown above this scale
SIDE_BUTTONS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Canvas(AccessiblePicture):
    """Widget that shows the panes of a comparison, all at the same view of one photo."""

    pointer_moved = Signal(object, object)  # source position (x, y) or None, Method or None
    picked = Signal(float, float)  # clicked source position; not emitted after a drag
    step_requested = Signal(int)  # number of photos to go forward, or back if negative
    menu_requested = Signal(object)  # QPoint on the screen; not emitted during a drag

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._session = session
        self._view = view = session.view
        self._comparison = comparison = session.comparison
        self.region = RegionTool(view, self)
        self._button = NONE  # the button that started the current drag
        self._drag_position: QPointF | None = None  # last position while panning
        self._pressed = QPointF()
        self._mark: Point | None = None
        self._flick = FlickTracker()
        self._pointer: QPointF | None = None
        self._top_bars: tuple[QWidget, ...] = ()
        self._top_bar_height = 0  # logical pixels
        self.overlay = BlockOverlay()
        self._shows_grid = False
        self._labels = PaneLabels(self, session)
        self._blinker = Blinker(comparison, self)
        self._divider = Divider(comparison, self)
        self._fade = QTimer(self, interval=FADE_INTERVAL_MS)
        self._fade.timeout.connect(self._update_fade)
        session.photo_changed.connect(self._reset)
        session.store.frame_added.connect(self._update_fade)
        session.overlays.changed.connect(self._repaint_panes)
        view.moved.connect(self._repaint_view)
        view.changed.connect(self._labels.update_labels)
        view.changed.connect(self._update_grid)
        enable_pinch(self)
        comparison.changed.connect(self._update_layout)
        for signal in (comparison.divider_moved, comparison.flipped, comparison.options_changed):
            signal.connect(self._repaint_panes)
        self._update_layout()

    def set_top_bars(self, *bars: QWidget) -> None:
        """Keep the picture in place on the screen when `bars` above it are shown or hidden.

        Each bar must be exactly as high as its minimum height.
        """
        self._top_bars = bars

    def show_titles(self, titles: dict[str, str]) -> None:
        """Set the titles that pane labels show; `titles` maps method names to titles."""
        self._labels.show_titles(titles)

    def show_mark(self, source: Point | None) -> None:
        """Show a mark at a source position; None removes the mark."""
        self._mark = source
        self.update()

    def set_region_mode(self, active: bool) -> None:
        """Set whether the next drag draws a region and the arrow keys move it."""
        self.region.set_active(active)
        self._update_cursor()

    def show_grid(self, on: bool) -> None:
        """Show or hide the pixel grid, which appears only above `MIN_GRID_SCALE`."""
        self._shows_grid = on
        self._update_grid()

    def show_blocks(self, on: bool) -> None:
        """Show or hide the debug overlay of the engine's blocks."""
        self.overlay.shown = on
        self.update()

    def add_inspection(self, inspection: BlockSnapshot) -> None:
        """Pass block states to the debug overlay, replacing those of the same method."""
        self.overlay.add(inspection)
        self.update()

    @property
    def device_size(self) -> Size:
        """The canvas size in device pixels."""
        return device_size(self)

    @property
    def focus_point(self) -> Point | None:
        """Source position under the pointer when the animation ends; None outside the photo."""
        return self._to_photo(self._pointer, self._view.viewport)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.canvas_colour(self.palette()))
        viewport, base = self._view.shown_viewport, self._session.base
        if viewport is None or base is None:
            return
        layout = self._comparison.pane_layout(self.device_size)
        for pane in layout.panes:
            with clip_to_pane(painter, pane, self.devicePixelRatioF()):
                self._paint_picture(painter, base, pane, layout.methods, viewport)
                if self._shows_grid and viewport.scale > MIN_GRID_SCALE:
                    paint_pixel_grid(painter, base.photo, viewport)
                self.overlay.paint(painter, pane.method, viewport)
                self.region.paint(painter, viewport)
                if self._mark is not None:
                    paint_mark(painter, self._mark, viewport)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Update the layout and keep the view's centre at the same place on the screen."""
        super().resizeEvent(event)
        visible = (bar for bar in self._top_bars if not bar.isHidden())
        self._top_bar_height = sum(bar.minimumHeight() for bar in visible)
        self._update_layout()

    def changeEvent(self, event: QEvent) -> None:
        """Update the layout when the device pixel ratio changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._update_layout()

    def event(self, event: QEvent) -> bool:
        pinch = parse_pinch(event, self)
        if pinch is None:
            return super().event(event)
        self.region.cancel_drag()
        self._end_drag()  # Qt's mouse events for the first finger have started one
        ratio = self.devicePixelRatioF()
        self._view.pan(-pinch.moved.x() * ratio, -pinch.moved.y() * ratio)
        self._view.zoom_by(pinch.factor, self._to_view(pinch.at), immediate=True)
        event.accept()
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        keys = event.modifiers()
        angle, pixels = event.angleDelta(), event.pixelDelta()
        action = interpret_wheel(
            (angle.x(), angle.y()),
            (pixels.x(), pixels.y()),
            fine=bool(keys & Qt.KeyboardModifier.ControlModifier),
            sideways=bool(keys & Qt.KeyboardModifier.ShiftModifier),
        )
        match action:
            case WheelZoom(factor, immediate):
                at = self._to_view(event.position())
                self._view.zoom_by(factor, at, immediate=immediate)
            case WheelPan(dx):
                self._view.pan(dx * self.devicePixelRatioF(), 0)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start to drag the region or picture; side buttons emit `step_requested`."""
        button, position = event.button(), event.position()
        if button in SIDE_BUTTONS:
            self.step_requested.emit(SIDE_BUTTONS[button])
            return
        if event.buttons() & self._button and button != self._button:
            return
        self._end_drag()
        self._view.grab()
        if button == LEFT and self.region.press(self._to_view(position)):
            self._button, self._pressed = button, position
        elif button in (LEFT, Qt.MouseButton.MiddleButton):
            self._button, self._pressed, self._drag_position = button, position, position
            self._flick.press(event.timestamp(), *position.toTuple())
        self._update_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Continue a drag of the picture or the region."""
        position = event.position()
        if not event.buttons() & self._button:  # a menu or dialog received the release
            self._end_drag()
        if self._drag_position is not None:
            step = (self._drag_position - position) * self.devicePixelRatioF()
            self._drag_position = position
            self._flick.move(event.timestamp(), *position.toTuple())
            self._view.pan(step.x(), step.y())
        elif self.region.dragging:
            keep_shape = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.region.move(self._to_view(position, self._pressed), keep_shape)
        self._set_pointer(position)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag; continue a fast pan as a fling, and emit `picked` for a click."""
        if event.button() != self._button:
            return
        if self._drag_position is not None:
            ratio = self.devicePixelRatioF()
            vx, vy = self._flick.release(event.timestamp())
            self._view.fling(-vx * ratio, -vy * ratio)
            if event.button() == LEFT:
                self._pick(event.position())
        self._end_drag()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Toggle between 100 % at the pointer and the whole photo, except on a region handle."""
        at = self._to_view(event.position())
        if event.button() == LEFT and self.region.cursor_at(at) is None:
            self._view.toggle_fit(at)
        else:
            self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Request the context menu, except during a drag."""
        event.accept()
        if self._button == NONE:
            self.menu_requested.emit(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._set_pointer(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self._set_pointer(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pan or change photos (arrow keys), show bicubic (Space), remove the region (Escape)."""
        if self.region.key(event):
            return
        key, pan = event.key(), ARROW_PAN * self.devicePixelRatioF()
        step = ARROW_STEPS.get(key)
        if step is not None and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if step[0] and self._view.shows_all:
                self.step_requested.emit(step[0])
            else:
                self._view.pan(step[0] * pan, step[1] * pan)
        elif key == Qt.Key.Key_Space:
            self._comparison.show_baseline(True)
        elif key == Qt.Key.Key_Escape and self.region.cancel_region():
            self._update_cursor()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show the compared methods again when Space is released."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._comparison.show_baseline(False)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Treat a held Space key as released, since another widget gets its release event."""
        super().focusOutEvent(event)
        self._comparison.show_baseline(False)

    def _pane_at(self, position: QPointF) -> Pane:
        point = position * self.devicePixelRatioF()
        return self._comparison.pane_layout(self.device_size).pane_at(point.x(), point.y())

    def _to_view(self, position: QPointF, near: QPointF | None = None) -> Point:
        """Convert a canvas position to device pixels in the pane at `near` (None: `position`)."""
        ratio = self.devicePixelRatioF()
        box = self._pane_at(position if near is None else near).box
        return position.x() * ratio - box.left, position.y() * ratio - box.top

    def _to_photo(self, position: QPointF | None, viewport: Viewport | None) -> Point | None:
        """Convert a canvas position to a source position; None if outside the photo."""
        photo = self._view.photo
        if position is None or viewport is None or photo is None:
            return None
        x, y = navigation.to_source(viewport, *self._to_view(position))
        return (x, y) if 0 <= x < photo.width and 0 <= y < photo.height else None

    def _reset(self) -> None:
        self._mark = None
        self.overlay.clear()
        self.region.set_region(None)
        self._update_layout()

    def _update_layout(self) -> None:
        split = self._comparison.state.mode is CompareMode.SPLIT and self._session.photo is not None
        if self._divider.hasFocus() and not split:  # Qt would move the focus to a button
            self.setFocus()
        self._divider.setVisible(split)
        self._divider.place()
        size = view_size(self._comparison.state.mode, self.device_size)
        fills_height = size.height == self.device_size.height
        lift = self._top_bar_height * self.devicePixelRatioF() / 2 if fills_height else 0.0
        self._view.resize(size, lift)
        self._repaint_panes()

    def _update_grid(self) -> None:
        viewport = self._view.viewport
        enlarged = viewport is not None and viewport.scale > MIN_GRID_SCALE
        self._comparison.show_source_pixels(self._shows_grid and enlarged)
        self.update()

    def _repaint_panes(self) -> None:
        self._labels.update_labels()
        self._repaint_view()

    def _repaint_view(self) -> None:
        self._report_pointer()
        self.update()

    def _paint_picture(
        self,
        painter: QPainter,
        base: BaseImage,
        pane: Pane,
        methods: tuple[Method, ...],
        viewport: Viewport,
    ) -> None:
        overlays, other = self._session.overlays, pane.difference_from
        difference = other and overlays.visible_difference(viewport, other, pane.method)
        if difference:
            paint_frame(painter, difference.frame, viewport)
            return
        layers = self._session.store.layers(pane.method, methods)
        paint_layers(painter, base, layers, viewport)
        deviation = None if other else overlays.deviation_map(pane.method, viewport)
        if deviation is not None:
            paint_deviation(painter, deviation, viewport)

    def _update_fade(self) -> None:
        if not self._session.store.is_fading:
            self._fade.stop()
        elif not self._fade.isActive():
            self._fade.start()
        self.update()

    def _set_pointer(self, position: QPointF | None) -> None:
        self._pointer = position
        self._report_pointer()

    def _report_pointer(self) -> None:
        self._update_cursor()
        pointer = self._pointer
        source = self._to_photo(pointer, self._view.shown_viewport)
        method = None if pointer is None else self._pane_at(pointer).method
        self.pointer_moved.emit(source, method)

    def _end_drag(self) -> None:
        self._button, self._drag_position = NONE, None
        self.region.release()
        self._update_cursor()

    def _pick(self, position: QPointF) -> None:
        moved = (position - self._pressed).manhattanLength()
        point = self._to_photo(position, self._view.shown_viewport)
        if point is not None and moved < QApplication.startDragDistance():
            self.picked.emit(*point)

    def _update_cursor(self) -> None:
        cursor: Qt.CursorShape | None = None
        if self._drag_position is not None and self._session.photo is not None:
            cursor = Qt.CursorShape.ClosedHandCursor
        elif self._pointer is not None:
            cursor = self.region.cursor_at(self._to_view(self._pointer))
        if cursor is None:
            self.unsetCursor()
        else:
            self.setCursor(cursor)
