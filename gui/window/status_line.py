"""The status bar: progress, pixel under the pointer, rendering time and device."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLayout, QProgressBar, QStatusBar, QWidget

from leafscope.core.frames import Frame
from leafscope.core.geometry import Point, Viewport
from leafscope.core.methods import Method
from leafscope.core.photo import Photo

from ..app.formatting import format_seconds
from ..rendering import qimage
from ..rendering.qimage import ScreenColours
from ..session.session import Session
from ..style.labels import ElidedLabel, StableWidthLabel
from ..viewing.scale_field import format_scale

BUSY_WIDTH = 90  # logical pixels
COARSE_SECONDS = 10.0  # longer times are shown without milliseconds
ESTIMATE_DELAY_S = 1.0  # of rendering before an estimate is shown; earlier ones fluctuate
ROUNDING = 1e-6  # output pixels; corrects rounding errors of a pointer on the edge of a pixel


class StatusLine(QObject):
    """Fills a status bar with the state of the current view."""

    def __init__(self, bar: QStatusBar, session: Session) -> None:
        super().__init__(bar)
        self._session = session
        self._described: tuple[Viewport, tuple[Method, ...]] | None = None
        self._unfinished: dict[Method, Frame] = {}
        self._failed = False
        self._opening = False
        self.message = ElidedLabel()
        most_important_first = [StableWidthLabel() for _ in range(5)]
        self.number, self.position, self.colours, self.timing, self.device = most_important_first
        text = self.tr("Red, green and blue under the pointer (sRGB, 0 to 255): photo → screen")
        self.colours.setToolTip(text)
        self.position.setToolTip(self.tr("Pixel of the photo under the pointer"))
        self.timing.setToolTip(self.tr("Rendering time"))
        self.device.setToolTip(self.tr("Device that runs the model"))
        self.busy = QProgressBar(maximum=0, textVisible=False)
        self.busy.setFixedWidth(BUSY_WIDTH)
        self.busy.setAccessibleName(self.tr("Opening a photo"))
        self.busy.hide()
        bar.addWidget(self.busy)
        bar.addWidget(self.message, 1)
        for label in most_important_first:
            bar.addPermanentWidget(label)
        StatusBarFitter(bar, most_important_first)
        session.photo_set.changed.connect(self._show_number)
        session.photo_changed.connect(self._reset)
        session.view.photo_changed.connect(self.show_progress)
        session.view.changed.connect(self.show_progress)
        session.comparison.changed.connect(self.show_progress)
        session.store.frame_added.connect(self._handle_frame)

    def show_message(self, message: str) -> None:
        """Show a message until the view changes."""
        self.message.setText(message)

    def show_opening(self, title: str) -> None:
        """Show that a photo is being opened."""
        self._opening = True
        self.show_message(self.tr("Opening {0}…").format(title))
        self.busy.show()

    def show_opening_finished(self) -> None:
        """Show the rendering progress of the view again."""
        self._opening = False
        self.busy.hide()
        self.show_message("")
        self.show_progress()

    def show_progress(self) -> None:
        """Show the rendering progress of the view, unless a photo is being opened."""
        viewport = self._session.view.viewport
        if viewport is None or self._opening:
            return
        methods, store = self._session.comparison.methods, self._session.store
        self._forget_other_views(viewport, methods)
        frames = [store.exact_frame(method, viewport) for method in methods]
        exact = [frame for frame in frames if frame is not None]
        scale = format_scale(viewport.scale)
        if len(exact) == len(methods):
            self._show_done(scale, exact)
            return
        self.timing.clear()
        if self._failed:
            self.show_message(self.tr("{0} · Rendering failed").format(scale))
        elif self._unfinished or exact:
            self.show_message(self._format_progress(scale, len(methods), len(exact)))
        else:
            self.show_message(self.tr("{0} · Rendering…").format(scale))

    def show_failure(self) -> None:
        """Show that the view can't be rendered; the message bar shows the reason."""
        self._failed = True
        self.show_progress()

    def show_position(self, source: Point | None) -> None:
        """Show the source pixel under the pointer."""
        text = self.tr("x {0}, y {1}")
        self.position.setText("" if source is None else text.format(*map(int, source)))
        self.position.setVisible(source is not None)

    def show_colours(self, photo: QColor | None, screen: QColor | None) -> None:
        """Show the colour under the pointer, in the photo and on the screen."""
        self.colours.setVisible(photo is not None)
        if photo is None:
            self.colours.setText("")
        elif photo.alpha() == 0:
            self.colours.setText(self.tr("Transparent"))
        else:
            rendered = "…" if screen is None else _format_rgb(screen)
            self.colours.setText(self.tr("RGB {0} → {1}").format(_format_rgb(photo), rendered))

    def _show_number(self) -> None:
        text = self._session.photo_set.position_text
        self.number.setText(text)
        self.number.setVisible(bool(text))

    def _reset(self) -> None:
        self._described = None

    def _forget_other_views(self, viewport: Viewport, methods: tuple[Method, ...]) -> None:
        if self._described != (viewport, methods):
            self._described = viewport, methods
            self._unfinished.clear()
            self._failed = False

    def _handle_frame(self, frame: Frame) -> None:
        viewport, methods = self._session.view.viewport, self._session.comparison.methods
        if viewport is None or frame.viewport != viewport or frame.method not in methods:
            return
        self._forget_other_views(viewport, methods)
        if frame.is_exact:
            self._unfinished.pop(frame.method, None)
        else:
            self._unfinished[frame.method] = frame
        self.device.setText(frame.device)
        self.show_progress()

    def _format_progress(self, scale: str, methods: int, exact: int) -> str:
        unfinished = self._unfinished.values()
        seconds = sum(frame.seconds_left for frame in unfinished)
        if seconds > 0 and max(frame.seconds for frame in unfinished) >= ESTIMATE_DELAY_S:
            return self.tr("{0} · Refining, {1} left").format(scale, format_seconds(seconds))
        done = exact + sum(frame.progress for frame in unfinished)
        percent = min(round(done / methods * 100), 99)
        return self.tr("{0} · Refining, {1} %").format(scale, percent)

    def _show_done(self, scale: str, frames: list[Frame]) -> None:
        viewport, methods = frames[0].viewport, [frame.method for frame in frames]
        all_used = viewport.scale == 1 and all(method.repair for method in methods)
        if viewport.enlarges or all_used or all(method.is_interpolation for method in methods):
            self.show_message(self.tr("{0} · Done").format(scale))
        else:
            text = self.tr("{0} · Original pixels (models work above 100 %)")
            self.show_message(text.format(scale))
        slowest = max(frames, key=lambda frame: frame.seconds)
        text = self.tr("Rendered in {0} ms").format(round(slowest.seconds * 1000))
        if slowest.seconds >= COARSE_SECONDS:
            text = self.tr("Rendered in {0}").format(format_seconds(slowest.seconds))
        self.timing.setText(text)
        self.device.setText(slowest.device)


class StatusBarFitter(QObject):
    """Hides labels of a status bar, starting with the last, until the others fit."""

    def __init__(self, bar: QStatusBar, labels: Sequence[StableWidthLabel]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._labels = labels
        self._fitted_state: tuple[object, ...] = ()
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the labels again if the width of the bar or of a label changed."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            state = self._state()
            if state != self._fitted_state:
                self._fitted_state = state
                self._fit()
        return super().eventFilter(watched, event)

    def _state(self) -> tuple[object, ...]:
        labels = [(label.visible_if_fits, label.sizeHint().width()) for label in self._labels]
        widgets = [part for part in self._bar.children() if isinstance(part, QWidget)]
        others = [widget.isHidden() for widget in widgets if widget not in self._labels]
        return self._bar.width(), *others, *labels

    def _fit(self) -> None:
        for label in self._labels:
            label.set_fits(True)
        for label in reversed(self._labels):
            if self._minimum_width() <= self._bar.width():
                return
            label.set_fits(False)

    def _minimum_width(self) -> int:
        layout = self._bar.layout()
        assert layout is not None
        for each in (*layout.findChildren(QLayout), layout):
            each.invalidate()  # otherwise the layout notices hidden labels too late
        return layout.totalMinimumSize().width()


class ColourReader(QObject):
    """Updates the pointer's position and colours in the status bar."""

    def __init__(self, session: Session, status: StatusLine) -> None:
        super().__init__(status)
        self._session = session
        self._status = status
        self._photo: tuple[Photo, ScreenColours] | None = None
        self._source: Point | None = None
        self._method: Method | None = None
        session.photo_changed.connect(self._handle_photo)
        session.view.changed.connect(self._handle_view)
        session.store.frame_added.connect(self._handle_frame)

    def set_pointer(self, source: Point | None, method: Method | None) -> None:
        """Set the source position under the pointer, and the method shown at this position."""
        self._source, self._method = source, method
        self._status.show_position(source)
        self._read()

    def _handle_photo(self) -> None:
        photo = self._session.photo
        assert photo is not None
        self._photo = photo, ScreenColours(photo)
        self._source = None

    def _handle_view(self) -> None:
        viewport = self._session.view.viewport
        if viewport is None or self._method is None:
            return
        if self._session.store.exact_frame(self._method, viewport):  # otherwise, wait for a frame
            self._read()

    def _handle_frame(self, frame: Frame) -> None:
        if frame.method == self._method:
            self._read()

    def _read(self) -> None:
        if self._photo is None or self._source is None or self._method is None:
            self._status.show_colours(None, None)
            return
        layers = self._session.store.layers(self._method, self._session.comparison.methods)
        screen = frame_colour_at(layers[-1].frame, self._source) if layers else None
        self._status.show_colours(photo_colour_at(*self._photo, self._source), screen)


def photo_colour_at(photo: Photo, screen: ScreenColours, source: Point) -> QColor:
    """Return the colour of a photo at a source position, converted for the screen."""
    x, y = math.floor(source[0]), math.floor(source[1])
    pixel = photo.pixels[y : y + 1, x : x + 1]
    full = np.iinfo(pixel.dtype).max
    eight_bits = np.rint(pixel * (255 / full)).astype(np.uint8)
    colour = screen.image(eight_bits).pixelColor(0, 0)
    if photo.alpha is not None:
        colour.setAlphaF(float(photo.alpha[y, x]) / full)
    return colour


def frame_colour_at(frame: Frame, source: Point) -> QColor | None:
    """Return the colour of a frame at a source position, or None outside the frame."""
    start_x, start_y = frame.viewport.start
    column = math.floor(source[0] * frame.viewport.scale - start_x + ROUNDING) - frame.left
    row = math.floor(source[1] * frame.viewport.scale - start_y + ROUNDING) - frame.top
    image = qimage.wrap(frame)
    return image.pixelColor(column, row) if image.valid(column, row) else None


def _format_rgb(colour: QColor) -> str:
    return f"{colour.red()} {colour.green()} {colour.blue()}"
