"""The view of the open photo: the one place that says where the window looks."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from leafscope.core.geometry import Size, Viewport

from ..style.theme import reduced_motion
from . import navigation
from .navigation import ScaleRange
from .trajectories import SLOWEST_THROW, Approach, Glide, Trajectory
from .view_animation import Motion
from .view_position import ViewPosition


class View(QObject):
    """A viewport over a photo, moved by hands and kept within what navigation allows.

    Where it looks is decided at once, and rendered; what the window shows may need a moment to get
    there. Before a photo is shown there is no viewport, and moving does nothing.

    Args:
        parent: Qt's owner.
        reduce_motion: whether the person wants pictures that don't move by themselves.
        clock: seconds that only ever grow.

    """

    photo_changed = Signal()
    changed = Signal()  # where it looks
    moved = Signal()  # what is shown

    def __init__(
        self,
        parent: QObject | None = None,
        reduce_motion: Callable[[], bool] = reduced_motion,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._photo: Size | None = None
        self._window = Size(0, 0)
        self._lift = 0.0
        self._viewport: Viewport | None = None
        self._fitted = False
        self._still = reduce_motion
        self._motion = Motion(clock, self)
        self._motion.moved.connect(self.moved)

    @property
    def photo(self) -> Size | None:
        """The size of the photo in source pixels."""
        return self._photo

    @property
    def window(self) -> Size:
        """The size of the window in device pixels."""
        return self._window

    @property
    def viewport(self) -> Viewport | None:
        """Where the window looks, in device pixels: what is to be rendered."""
        return self._viewport

    @property
    def shown(self) -> Viewport | None:
        """What the window shows just now, on its way to `viewport`: what is to be painted."""
        return self._motion.shown

    @property
    def is_at_rest(self) -> bool:
        """Whether what is shown is where it looks."""
        return self._motion.is_at_rest

    @property
    def place(self) -> ViewPosition | None:
        """What it looks at, whatever the window's size."""
        if self._viewport is None:
            return None
        return ViewPosition(
            None if self._fitted else self._viewport.scale, *navigation.view_centre(self._viewport)
        )

    @property
    def allowed_scales(self) -> ScaleRange:
        """The scales on offer."""
        if self._photo is None:
            return ScaleRange(1.0, navigation.MAX_ZOOM)
        return navigation.scale_range(self._photo, self._window)

    @property
    def fit_scale(self) -> float:
        """The scale at which the photo fills the window."""
        return 1.0 if self._photo is None else navigation.fit_scale(self._photo, self._window)

    def set_photo(self, photo: Size) -> None:
        """Look at another photo, all of it."""
        self._photo = photo
        self._look(navigation.fit(photo, self._window), fitted=True)
        self.photo_changed.emit()

    def resize(self, window: Size, lift: float = 0.0) -> None:
        """Keep the middle in a window of another size; a fitted photo stays fitted.

        Args:
            window: its size in device pixels.
            lift: how many device pixels above the middle of such a window that is which is kept.

        """
        if (window, lift) == (self._window, self._lift):
            return
        lifts = self._lift, lift
        self._window, self._lift = window, lift
        if self._photo is None or self._viewport is None:
            return
        if self._fitted:
            self._look(navigation.fit(self._photo, window), fitted=True)
        else:
            self._look(navigation.resized(self._viewport, self._photo, window, lifts))

    def fit(self) -> None:
        """Look at the whole photo."""
        if self._photo is not None:
            self._approach(navigation.fit(self._photo, self._window), fitted=True)

    def go_to(self, place: ViewPosition) -> None:
        """Look at a place of the photo."""
        if self._photo is None:
            return
        if place.scale is None:
            self.fit()
            return
        scale = self.allowed_scales.clamp(place.scale)
        there = navigation.centre_on(self._photo, self._window, scale, (place.x, place.y))
        self._approach(there, fitted=scale == self.fit_scale)

    def zoom_to(
        self, scale: float, at: tuple[float, float] | None = None, *, immediate: bool = False
    ) -> None:
        """Go to `scale`, keeping what lies under the window point `at`, else the middle.

        A hand that moves step by step wants each step shown `immediate`.
        """
        before = self._held
        if self._photo is None or before is None:
            return
        x, y = at or (self._window.width / 2, self._window.height / 2)
        zoomed = navigation.zoom_at(before, self._photo, scale, x, y)
        show = self._look if immediate else self._approach
        show(zoomed, fitted=zoomed.scale == self.fit_scale)

    def zoom_by(
        self, factor: float, at: tuple[float, float] | None = None, *, immediate: bool = False
    ) -> None:
        """Multiply the scale, as `zoom_to` does."""
        if self._viewport is not None:
            self.zoom_to(self._viewport.scale * factor, at, immediate=immediate)

    def pan(self, dx: float, dy: float) -> None:
        """Move over the photo by device pixels."""
        before = self._held
        if self._photo is None or before is None:
            return
        self._look(navigation.pan(before, self._photo, dx, dy), fitted=self._fitted)

    def fling(self, vx: float, vy: float) -> None:
        """Glide over the photo, at first with so many device pixels a second."""
        if self._photo is None or self._viewport is None or self._still():
            return
        if math.hypot(vx, vy) >= SLOWEST_THROW:
            path = Glide(self._viewport, self._photo, (vx, vy))
            self._look(path.end, path, fitted=self._fitted)

    def grab(self) -> None:
        """Stop the picture under a hand that takes hold of it."""
        if self._motion.is_gliding and self._motion.shown is not None:
            self._look(self._motion.shown, fitted=self._fitted)
        else:
            self._motion.finish()

    def toggle_fit(self, at: tuple[float, float]) -> None:
        """Go to 100 % at a window point, or back to the whole photo."""
        if self._viewport is not None and self._viewport.scale == 1.0:
            self.fit()
        else:
            self.zoom_to(1.0, at)

    @property
    def _held(self) -> Viewport | None:
        """What the next move starts from: no one aims at the end of a glide."""
        return self._motion.shown if self._motion.is_gliding else self._viewport

    def _approach(self, viewport: Viewport, *, fitted: bool) -> None:
        shown = self._motion.shown
        path = None if shown is None or self._still() else Approach(shown, viewport)
        self._look(viewport, path, fitted=fitted)

    def _look(
        self, viewport: Viewport, path: Trajectory | None = None, *, fitted: bool = False
    ) -> None:
        self._fitted = fitted
        news = viewport != self._viewport
        self._viewport = viewport
        if path is None:
            self._motion.jump(viewport)
        elif news:
            self._motion.follow(path)
        if news:
            self.changed.emit()
