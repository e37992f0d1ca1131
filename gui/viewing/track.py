"""Where the positions of a slider are on the screen."""

from __future__ import annotations

from dataclasses import dataclass

from .log_scale import STEPS


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
