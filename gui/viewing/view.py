"""The view: the only object that sets which part of the photo is visible."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from leafscope.core.geometry import Point, Size, Viewport

from ..style.theme import reduced_motion
from . import navigation
from .navigation import Approach, Glide, ScaleRange, Trajectory, ViewPosition

MIN_FLING_SPEED = 120.0  # device pixels per second
FRAME_INTERVAL = 16  # milliseconds between steps of an animation


class Animation(QObject):
    """Moves the viewport `current` along a trajectory while the trajectory's end is rendered."""

    moved = Signal()  # `current` has changed

    def __init__(self, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self.current: Viewport | None = None  # to paint now; read-only
        self._path: Trajectory | None = None
        self._started = 0.0
        precise = Qt.TimerType.PreciseTimer
        self._timer = QTimer(self, timerType=precise, interval=FRAME_INTERVAL)
        self._timer.timeout.connect(self._advance)

    @property
    def is_at_rest(self) -> bool:
        """Whether no animation is running."""
        return self._path is None

    @property
    def is_gliding(self) -> bool:
        """Whether a flung view is still moving."""
        return isinstance(self._path, Glide)

    def jump(self, viewport: Viewport) -> None:
        """Show a viewport at once."""
        self._path = None
        self._timer.stop()
        self._show(viewport)

    def follow(self, path: Trajectory) -> None:
        """Start following a trajectory."""
        self._path = path
        self._started = self._clock()
        self._timer.start()

    def finish(self) -> None:
        """Jump to the end of the trajectory."""
        if self._path is not None:
            self.jump(self._path.end)

    def _advance(self) -> None:
        path = self._path
        assert path is not None, "the timer runs only on a trajectory"
        elapsed = self._clock() - self._started
        if elapsed >= path.seconds:
            self.finish()
        else:
            self._show(path.at(elapsed))

    def _show(self, viewport: Viewport) -> None:
        if viewport != self.current:
            self.current = viewport
            self.moved.emit()


class View(QObject):
    """A viewport over a photo, moved by user input and clamped to the photo.

    `viewport` is the target: input sets it at once, and it is rendered. `shown_viewport` is what is
    painted; it moves towards `viewport` in an animation. Without a photo, both are None and input
    has no effect.
    """

    photo_changed = Signal()
    changed = Signal()  # `viewport` has changed
    moved = Signal()  # `shown_viewport` has changed

    def __init__(
        self,
        parent: QObject | None = None,
        reduce_motion: Callable[[], bool] = reduced_motion,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.photo: Size | None = None  # in source pixels; read-only, like the next two
        self.window = Size(0, 0)  # in device pixels
        self.viewport: Viewport | None = None  # to render
        self._lift = 0.0
        self._fitted = False
        self._reduce_motion = reduce_motion
        self._animation = Animation(clock, self)
        self._animation.moved.connect(self.moved)

    @property
    def shown_viewport(self) -> Viewport | None:
        """The viewport to paint now; animations move it to `viewport`."""
        return self._animation.current

    @property
    def is_at_rest(self) -> bool:
        """Whether `shown_viewport` has reached `viewport`."""
        return self._animation.is_at_rest

    @property
    def shows_all(self) -> bool:
        """Whether the whole photo is visible."""
        return self.viewport is not None and self.viewport.scale <= self.fit_scale

    @property
    def position(self) -> ViewPosition | None:
        """The centre and scale, independent of the window's size; None without a photo."""
        if self.viewport is None:
            return None
        scale = None if self._fitted else self.viewport.scale
        return ViewPosition(scale, *navigation.view_centre(self.viewport))

    @property
    def allowed_scales(self) -> ScaleRange:
        """The range of scales for the photo and the window."""
        if self.photo is None:
            return ScaleRange(1.0, navigation.MAX_ZOOM)
        return navigation.scale_range(self.photo, self.window)

    @property
    def fit_scale(self) -> float:
        """The scale at which the whole photo fits the window."""
        return 1.0 if self.photo is None else navigation.fit_scale(self.photo, self.window)

    def set_photo(self, photo: Size, *, keep: bool = False) -> None:
        """Show another photo completely, given its size in source pixels.

        With `keep`, show the same part at the same scale, unless the whole photo was shown.
        """
        before, position = self.photo, self.position
        self.photo = photo
        if keep and before is not None and position is not None and position.scale is not None:
            x = position.x * photo.width / before.width
            y = position.y * photo.height / before.height
            scale = self.allowed_scales.clamp(position.scale)
            viewport = navigation.centre_on(photo, self.window, scale, (x, y))
            self._set_viewport(viewport, fitted=scale == self.fit_scale)
        else:
            self._set_viewport(navigation.fit(photo, self.window), fitted=True)
        self.photo_changed.emit()

    def resize(self, window: Size, lift: float = 0.0) -> None:
        """Adapt to another window size in device pixels.

        If the whole photo is visible, it stays visible. Otherwise the source point at the anchor,
        `lift` device pixels above the window's centre, stays at the anchor.
        """
        if (window, lift) == (self.window, self._lift):
            return
        lifts = self._lift, lift
        self.window, self._lift = window, lift
        if self.photo is None or self.viewport is None:
            return
        if self._fitted:
            self._set_viewport(navigation.fit(self.photo, window), fitted=True)
        else:
            self._set_viewport(navigation.resize(self.viewport, self.photo, window, lifts))

    def fit(self) -> None:
        """Show the whole photo."""
        if self.photo is not None:
            self._animate_to(navigation.fit(self.photo, self.window), fitted=True)

    def go_to(self, position: ViewPosition) -> None:
        """Show a saved position."""
        if self.photo is None:
            return
        if position.scale is None:
            self.fit()
            return
        scale = self.allowed_scales.clamp(position.scale)
        point = position.x, position.y
        viewport = navigation.centre_on(self.photo, self.window, scale, point)
        self._animate_to(viewport, fitted=scale == self.fit_scale)

    def zoom_to(self, scale: float, at: Point | None = None, *, immediate: bool = False) -> None:
        """Set the scale; the source point at window point `at` (default: centre) stays there.

        `immediate` skips the animation, for input that is already continuous.
        """
        start = self._start_viewport
        if self.photo is None or start is None:
            return
        x, y = at or (self.window.width / 2, self.window.height / 2)
        zoomed = navigation.zoom_at(start, self.photo, scale, x, y)
        show = self._set_viewport if immediate else self._animate_to
        show(zoomed, fitted=zoomed.scale == self.fit_scale)

    def zoom_by(self, factor: float, at: Point | None = None, *, immediate: bool = False) -> None:
        """Multiply the scale by `factor`; see `zoom_to` for `at` and `immediate`."""
        if self.viewport is not None:
            self.zoom_to(self.viewport.scale * factor, at, immediate=immediate)

    def pan(self, dx: float, dy: float) -> None:
        """Move the view over the photo by (dx, dy) device pixels, without animation."""
        start = self._start_viewport
        if self.photo is None or start is None:
            return
        self._set_viewport(navigation.pan(start, self.photo, dx, dy), fitted=self._fitted)

    def fling(self, vx: float, vy: float) -> None:
        """Glide over the photo, starting at velocity (vx, vy) in device pixels per second."""
        if self.photo is None or self.viewport is None or self._reduce_motion():
            return
        if math.hypot(vx, vy) >= MIN_FLING_SPEED:
            path = Glide(self.viewport, self.photo, (vx, vy))
            self._set_viewport(path.end, path, fitted=self._fitted)

    def grab(self) -> None:
        """Stop a glide at its current viewport; complete any other animation at once."""
        if self._animation.is_gliding and self._animation.current is not None:
            self._set_viewport(self._animation.current, fitted=self._fitted)
        else:
            self._animation.finish()

    def toggle_fit(self, at: Point) -> None:
        """Switch between the whole photo and 100 %; zoom in at window point `at`."""
        if self.viewport is not None and self.viewport.scale == 1.0:
            self.fit()
        else:
            self.zoom_to(1.0, at)

    @property
    def _start_viewport(self) -> Viewport | None:
        """The viewport where the next movement starts; during a glide, the one on screen."""
        return self._animation.current if self._animation.is_gliding else self.viewport

    def _animate_to(self, viewport: Viewport, *, fitted: bool) -> None:
        shown = self._animation.current
        path = None if shown is None or self._reduce_motion() else Approach(shown, viewport)
        self._set_viewport(viewport, path, fitted=fitted)

    def _set_viewport(
        self, viewport: Viewport, path: Trajectory | None = None, *, fitted: bool = False
    ) -> None:
        self._fitted = fitted
        is_new = viewport != self.viewport
        self.viewport = viewport
        if path is None:
            self._animation.jump(viewport)
        elif is_new:
            self._animation.follow(path)
        if is_new:
            self.changed.emit()
