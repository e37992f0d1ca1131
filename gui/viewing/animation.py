"""Animated transitions between viewports.

The renderer works on the final viewport at once; the animation only decides what is painted until
then.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from leafscope.core.geometry import Size, Viewport

from . import navigation

APPROACH_SECONDS = 0.15
GLIDE_DECAY = 0.325  # seconds in which a flung view slows down to 1/e of its speed
MIN_FLING_SPEED = 120.0  # device pixels per second
FRAME_INTERVAL = 16  # milliseconds


class Trajectory(Protocol):
    """A path through viewports as a function of time."""

    @property
    def end(self) -> Viewport:
        """The last viewport."""

    @property
    def seconds(self) -> float:
        """The duration."""

    def at(self, elapsed: float) -> Viewport:
        """Return the viewport `elapsed` seconds after the start."""


@dataclass(frozen=True)
class Approach:
    """An eased transition from one viewport to another."""

    start: Viewport
    end: Viewport
    seconds: float = APPROACH_SECONDS

    def at(self, elapsed: float) -> Viewport:
        """Return the viewport `elapsed` seconds after the start."""
        return interpolate(self.start, self.end, ease_out(elapsed / self.seconds))


@dataclass(frozen=True)
class Glide:
    """A flung view that slows down exponentially and stops at the photo's edges.

    Attributes:
        start: the viewport when the pointer was released.
        photo: size of the photo in source pixels.
        velocity: of the view over the photo, right and down, in device pixels per second.

    """

    start: Viewport
    photo: Size
    velocity: tuple[float, float]

    @property
    def end(self) -> Viewport:
        """The viewport where the view stops."""
        return self._after(1.0)

    @property
    def seconds(self) -> float:
        """The time until less than half a device pixel of the way remains."""
        distance = math.hypot(*self.velocity) * GLIDE_DECAY
        return GLIDE_DECAY * math.log(max(1.0, 2 * distance))

    def at(self, elapsed: float) -> Viewport:
        """Return the viewport `elapsed` seconds after the start."""
        return self._after(-math.expm1(-elapsed / GLIDE_DECAY))

    def _after(self, share: float) -> Viewport:
        dx, dy = (speed * GLIDE_DECAY * share for speed in self.velocity)
        return navigation.pan(self.start, self.photo, dx, dy)


def ease_out(share: float) -> float:
    """Map the share of time passed to the share of distance covered, both 0 to 1."""
    left = 1 - min(max(share, 0.0), 1.0)
    return 1 - left**3


def interpolate(start: Viewport, end: Viewport, share: float) -> Viewport:
    """Return the viewport at `share` (0 to 1) of the way between two.

    The scale changes geometrically. A source point that is at the same window position in both
    viewports stays there, because positions are linear in source pixels per device pixel.
    """
    if share <= 0 or share >= 1:
        return start if share <= 0 else end
    change = math.log(start.scale / end.scale)
    moved = math.expm1(change * share) / math.expm1(change) if change else share
    return replace(
        end,
        scale=start.scale * math.exp(-change * share),
        left=start.left + (end.left - start.left) * moved,
        top=start.top + (end.top - start.top) * moved,
    )


class Animation(QObject):
    """Follows a trajectory with a timer.

    Args:
        clock: monotonic time in seconds.
        parent: the owner.

    """

    moved = Signal()  # `current` has changed

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._current: Viewport | None = None
        self._path: Trajectory | None = None
        self._started = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_INTERVAL)
        self._timer.timeout.connect(self._advance)

    @property
    def current(self) -> Viewport | None:
        """The viewport to paint now."""
        return self._current

    @property
    def is_at_rest(self) -> bool:
        """Whether no trajectory is being followed."""
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
        if viewport != self._current:
            self._current = viewport
            self.moved.emit()
