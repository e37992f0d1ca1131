"""The picture: paints what there is, and turns the hand's movements into moves of the view."""

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

from leafscope.core.geometry import Size, Viewport
from leafscope.core.methods import Method

from ..comparison.blink import Blinker
from ..rendering.base_image import BaseImage
from ..rendering.frames import BlockSnapshot
from ..session.comparison import CompareMode, Pane, view_size
from ..session.session import Session
from ..style import theme
from ..style.accessible_picture import AccessiblePicture
from ..viewing.gestures import (
    FlickTracker,
    WheelPan,
    WheelZoom,
    enable_pinch,
    interpret_wheel,
    parse_pinch,
)
from .coordinates import PointMapper, device_size
from .debug_overlay import DebugOverlay
from .divider import Divider
from .painting import clip_to_pane, paint_agreement, paint_difference, paint_layers, paint_mark
from .pane_labels import PaneLabels
from .pixel_grid import PixelGrid
from .region_tool import RegionTool

FADE_TICK = 16  # milliseconds between two repaints of a fade
ARROW_PAN = 64  # logical pixels
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Canvas(AccessiblePicture):
    """Shows a comparison of views of one photo.

    Args:
        session: what to show; its view is moved by mouse, wheel and arrow keys.
        parent: Qt's owner.

    """

    pointer_moved = Signal(object, object)  # source position (x, y) or None, Method or None
    picked = Signal(float, float)  # source position that was clicked, neither dragged nor drawn
    region_changed = Signal(object)  # Box in source pixels or None, at every step of a change
    region_finished = Signal(object)  # the same, at its end
    menu_requested = Signal(object)  # QPoint on the screens; not while a hand holds something

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self.region.changed.connect(self.region_changed)
        self.region.finished.connect(self.region_finished)
        self._pointing = PointMapper(self, view, comparison)
        self._button = NONE  # that holds something: no other one does meanwhile
        self._grabbed: QPointF | None = None
        self._pressed = QPointF()
        self._mark: tuple[float, float] | None = None
        self._flick = FlickTracker()
        self._pointer: QPointF | None = None
        self._bar: QWidget | None = None
        self._lowered = 0  # logical pixels that the bar takes of it
        self.overlay = DebugOverlay()
        self.pixel_grid = PixelGrid()
        self._labels = PaneLabels(self, session)
        self._blinker = Blinker(comparison, self)
        self._divider = Divider(comparison, self)
        self._fade = QTimer(self)
        self._fade.setInterval(FADE_TICK)
        self._fade.timeout.connect(self._fade_on)
        session.photo_changed.connect(self._begin_anew)
        session.store.frame_added.connect(self._begin_fade)
        session.overlays.changed.connect(self._repaint_panes)
        view.moved.connect(self._view_moved)
        view.changed.connect(self._labels.place)
        enable_pinch(self)
        comparison.changed.connect(self._rearrange)
        for signal in (comparison.divider_moved, comparison.flipped, comparison.options_changed):
            signal.connect(self._repaint_panes)
        self._rearrange()

    def set_top_bar(self, bar: QWidget) -> None:
        """Keep the picture where it is on the screen while a bar above comes and goes.

        Args:
            bar: as high as its minimal height.

        """
        self._bar = bar

    def show_titles(self, titles: dict[str, str]) -> None:
        """Label the methods with these titles."""
        self._labels.show_titles(titles)

    def show_mark(self, source: tuple[float, float] | None) -> None:
        """Mark a source position, or none."""
        self._mark = source
        self.update()

    def set_region_mode(self, drawing: bool) -> None:
        """Let the next drag draw a region instead of moving the picture, and keys change it."""
        self.region.set_active(drawing)
        self._choose_cursor()

    def show_grid(self, on: bool) -> None:
        """Draw lines between the photo's own pixels, where they are large enough."""
        self.pixel_grid.shown = on
        self.update()

    def show_blocks(self, on: bool) -> None:
        """Draw what the engine does, as far as it is reported."""
        self.overlay.shown = on
        self.update()

    def add_inspection(self, inspection: BlockSnapshot) -> None:
        """Draw a newer report of what the engine does."""
        self.overlay.add(inspection)
        self.update()

    @property
    def device_size(self) -> Size:
        """The canvas in device pixels."""
        return device_size(self)

    @property
    def focus_point(self) -> tuple[float, float] | None:
        """The source position that comes to lie under the pointer, if the photo does."""
        return self._pointing.to_photo(self._pointer, self._view.viewport)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every pane, then what lies over them."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.canvas_colour(self.palette()))
        viewport, base = self._view.shown_viewport, self._session.base
        if viewport is None or base is None:
            return
        pane_layout = self._comparison.pane_layout(self.device_size)
        for pane in pane_layout.panes:
            with clip_to_pane(painter, pane, self.devicePixelRatioF()):
                self._paint_picture(painter, base, pane, pane_layout.methods, viewport)
                self.pixel_grid.paint(painter, base.photo, viewport)
                self.overlay.paint(painter, pane.method, viewport)
                self.region.paint(painter, viewport)
                if self._mark is not None:
                    paint_mark(painter, self._mark, viewport)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the view's middle, as it is on the screen where a bar takes the upper part."""
        super().resizeEvent(event)
        self._lowered = (
            0 if self._bar is None or self._bar.isHidden() else self._bar.minimumHeight()
        )
        self._rearrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window to a screen of another density."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._rearrange()

    def event(self, event: QEvent) -> bool:
        """Zoom at two fingers, and let the picture keep under them."""
        pinch = parse_pinch(event, self)
        if pinch is None:
            return super().event(event)
        self.region.cancel_drag()
        self._let_go()  # of what the first finger has taken hold of, as a mouse does
        ratio = self.devicePixelRatioF()
        self._view.pan(-pinch.moved.x() * ratio, -pinch.moved.y() * ratio)
        self._view.zoom_by(pinch.factor, self._pointing.to_view(pinch.at), immediate=True)
        event.accept()
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer, or move sideways."""
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
                at = self._pointing.to_view(event.position())
                self._view.zoom_by(factor, at, immediate=immediate)
            case WheelPan(dx):
                self._view.pan(dx * self.devicePixelRatioF(), 0)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the region, or of the picture."""
        button, position = event.button(), event.position()
        if event.buttons() & self._button and button != self._button:
            return
        self._let_go()
        self._view.grab()
        if button == LEFT and self.region.press(self._pointing.to_view(position)):
            self._button, self._pressed = button, position
        elif button in (LEFT, Qt.MouseButton.MiddleButton):
            self._button, self._pressed, self._grabbed = button, position, position
            self._flick.press(event.timestamp(), *_xy(position))
        self._choose_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture, or a part of the region."""
        position = event.position()
        if not event.buttons() & self._button:  # a menu or a dialog has got the release
            self._let_go()
        if self._grabbed is not None:
            step = (self._grabbed - position) * self.devicePixelRatioF()
            self._grabbed = position
            self._flick.move(event.timestamp(), *_xy(position))
            self._view.pan(step.x(), step.y())
        elif self.region.dragging:
            keep_shape = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.region.move(self._pointing.to_view(position, self._pressed), keep_shape)
        self._point_at(position)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; what was moving goes on by itself for a while."""
        if event.button() != self._button:
            return
        if self._grabbed is not None:
            ratio = self.devicePixelRatioF()
            vx, vy = self._flick.release(event.timestamp())
            self._view.fling(-vx * ratio, -vy * ratio)
            if event.button() == LEFT:
                self._pick(event.position())
        self._let_go()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to 100 % here, or back to the whole photo; else it's two presses in a hurry."""
        at = self._pointing.to_view(event.position())
        if event.button() == LEFT and self.region.cursor_at(at) is None:
            self._view.toggle_fit(at)
        else:
            self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Have a menu opened, unless it would take what is held out of the hand."""
        event.accept()
        if self._button == NONE:
            self.menu_requested.emit(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Know where the pointer is."""
        self._point_at(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """Know that the pointer is gone."""
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows; hold Space for bicubic; give up a region by Escape."""
        step = ARROW_PAN * self.devicePixelRatioF()
        moves: dict[int, tuple[float, float]] = {
            Qt.Key.Key_Left: (-step, 0),
            Qt.Key.Key_Right: (step, 0),
            Qt.Key.Key_Up: (0, -step),
            Qt.Key.Key_Down: (0, step),
        }
        key = event.key()
        if self.region.key(event):
            return
        if key in moves and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._view.pan(*moves[key])
        elif key == Qt.Key.Key_Space:
            self._comparison.show_baseline(True)
        elif key == Qt.Key.Key_Escape and self.region.cancel_region():
            self._choose_cursor()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let Space go."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._comparison.show_baseline(False)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget a held Space: its release goes elsewhere."""
        super().focusOutEvent(event)
        self._comparison.show_baseline(False)

    def _begin_anew(self) -> None:
        """Forget what was on the photo before."""
        self._mark = None
        self.overlay.clear()
        self.region.set_region(None)
        self._rearrange()

    def _rearrange(self) -> None:
        split = self._comparison.mode is CompareMode.SPLIT and self._session.photo is not None
        if self._divider.hasFocus() and not split:  # or Qt gives the keys to a button
            self.setFocus()
        self._divider.setVisible(split)
        self._divider.place()
        size = view_size(self._comparison.mode, self.device_size)
        whole = size.height == self.device_size.height
        self._view.resize(size, self._lowered * self.devicePixelRatioF() / 2 if whole else 0.0)
        self._repaint_panes()

    def _repaint_panes(self) -> None:
        self._labels.place()
        self._tell_pointed()
        self.update()

    def _paint_picture(
        self,
        painter: QPainter,
        base: BaseImage,
        pane: Pane,
        shown: tuple[Method, ...],
        viewport: Viewport,
    ) -> None:
        overlays, difference_from = self._session.overlays, pane.difference_from
        difference = difference_from and overlays.visible_difference(
            viewport, difference_from, pane.method
        )
        if difference:
            paint_difference(painter, difference, viewport)
            return
        layers = self._session.store.layers(pane.method, shown)
        paint_layers(painter, base, layers, viewport)
        agreement = None if difference_from else overlays.deviation_map(pane.method, viewport)
        if agreement is not None:
            paint_agreement(painter, agreement, viewport)

    def _view_moved(self) -> None:
        self.update()
        self._tell_pointed()

    def _begin_fade(self) -> None:
        """Paint a frame that is new in the store."""
        if self._session.store.is_fading:
            self._fade.start()
        self.update()

    def _fade_on(self) -> None:
        if not self._session.store.is_fading:
            self._fade.stop()
        self.update()

    def _point_at(self, position: QPointF | None) -> None:
        self._pointer = position
        self._tell_pointed()

    def _tell_pointed(self) -> None:
        self._choose_cursor()
        pointer = self._pointer
        source = self._pointing.to_photo(pointer, self._view.shown_viewport)
        method = None if pointer is None else self._pointing.method_at(pointer)
        self.pointer_moved.emit(source, method)

    def _let_go(self) -> None:
        """Hold nothing any more."""
        self._button, self._grabbed = NONE, None
        self.region.release()
        self._choose_cursor()

    def _pick(self, position: QPointF) -> None:
        """Tell of a click on the photo."""
        moved = (position - self._pressed).manhattanLength()
        point = self._pointing.to_photo(position, self._view.shown_viewport)
        if point is not None and moved < QApplication.startDragDistance():
            self.picked.emit(*point)

    def _choose_cursor(self) -> None:
        cursor: Qt.CursorShape | None = None
        if self._grabbed is not None and self._session.photo is not None:
            cursor = Qt.CursorShape.ClosedHandCursor
        elif self._pointer is not None:
            cursor = self.region.cursor_at(self._pointing.to_view(self._pointer))
        if cursor is None:
            self.unsetCursor()
        else:
            self.setCursor(cursor)


def _xy(position: QPointF) -> tuple[float, float]:
    return position.x(), position.y()
