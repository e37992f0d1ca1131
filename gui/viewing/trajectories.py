"""How a view gets from one place to another: pure functions of the time since it set out."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Protocol

from leafscope.core.geometry import Size, Viewport

from . import navigation

APPROACH_SECONDS = 0.15
GLIDE_DECAY = 0.325  # seconds after which a thrown picture has lost all but 1/e of its speed
SLOWEST_THROW = 120.0  # device pixels a second


class Trajectory(Protocol):
    """What is shown on the way to where the renderer is already at work."""

    @property
    def end(self) -> Viewport:
        """Where it leads."""

    @property
    def seconds(self) -> float:
        """How long it takes."""

    def at(self, elapsed: float) -> Viewport:
        """Return what is shown so many seconds after the start."""


@dataclass(frozen=True)
class Approach:
    """Fast first, then gently into place."""

    start: Viewport
    end: Viewport
    seconds: float = APPROACH_SECONDS

    def at(self, elapsed: float) -> Viewport:
        """Return what is shown so many seconds after the start."""
        return interpolate(self.start, self.end, ease_out(elapsed / self.seconds))


@dataclass(frozen=True)
class Glide:
    """What a thrown picture does: it slows down, and stops where the photo ends.

    Attributes:
        start: what is shown when it is let go.
        photo: size of the photo in source pixels.
        velocity: device pixels a second that the view moves over the photo, right and down.

    """

    start: Viewport
    photo: Size
    velocity: tuple[float, float]

    @property
    def end(self) -> Viewport:
        """Where it comes to rest."""
        return self._after(1.0)

    @property
    def seconds(self) -> float:
        """How long it takes until less than half a device pixel is left of the way."""
        way = math.hypot(*self.velocity) * GLIDE_DECAY
        return GLIDE_DECAY * math.log(max(1.0, 2 * way))

    def at(self, elapsed: float) -> Viewport:
        """Return what is shown so many seconds after the start."""
        return self._after(-math.expm1(-elapsed / GLIDE_DECAY))

    def _after(self, share: float) -> Viewport:
        dx, dy = (speed * GLIDE_DECAY * share for speed in self.velocity)
        return navigation.pan(self.start, self.photo, dx, dy)


def ease_out(share: float) -> float:
    """Return how much of the way is done when `share` of the time has passed; both 0 to 1."""
    left = 1 - min(max(share, 0.0), 1.0)
    return 1 - left**3


def interpolate(start: Viewport, end: Viewport, share: float) -> Viewport:
    """Return the view at `share` (0 to 1) of the way between two views of one window.

    The scale grows by equal factors. What both views show at the same place of the window stays
    there: a position that is linear in source pixels per device pixel keeps it.
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
