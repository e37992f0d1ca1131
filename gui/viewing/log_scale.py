"""A slider whose way is the logarithm of the scale, and where along it the scales lie."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .navigation import ScaleRange

STEPS = 4000  # positions of the slider; one is a sixth of a per cent between 1:16 and 64:1


@dataclass(frozen=True)
class LogScale:
    """Positions 0 to `STEPS` over a range of scales.

    Attributes:
        scales: those at the ends.
        exact: those in between that their positions mean exactly, not to a fraction of a per cent.

    """

    scales: ScaleRange
    exact: tuple[float, ...] = ()

    def scale_at(self, position: int) -> float:
        """Return the scale at a position."""
        if position <= 0:
            return self.scales.minimum
        if position >= STEPS:
            return self.scales.maximum
        for scale in self.exact:
            if position == self.position_of(scale):
                return scale
        return self.scales.minimum * math.exp(self._span * position / STEPS)

    def position_of(self, scale: float) -> int:
        """Return the position nearest to a scale."""
        if self._span == 0:
            return 0
        share = math.log(self.scales.clamp(scale) / self.scales.minimum) / self._span
        return round(STEPS * share)

    @property
    def _span(self) -> float:
        return math.log(self.scales.maximum / self.scales.minimum)


@dataclass(frozen=True)
class Track:
    """The way of a handle's middle, in pixels.

    Attributes:
        first: where position 0 is; to the right of `last` where people read from right to left.
        last: where position `STEPS` is.

    """

    first: float
    last: float

    def pixel_of(self, position: float) -> float:
        """Return where a position is."""
        return self.first + (self.last - self.first) * position / STEPS

    def position_at(self, pixel: float) -> int:
        """Return the position nearest to a pixel, on the track or beside it."""
        if self.first == self.last:
            return 0
        share = (pixel - self.first) / (self.last - self.first)
        return round(STEPS * min(max(share, 0.0), 1.0))
