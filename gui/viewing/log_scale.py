"""Scales on a slider: equal ways along it multiply the scale equally."""

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
            return self.scales.least
        if position >= STEPS:
            return self.scales.most
        for scale in self.exact:
            if position == self.position_of(scale):
                return scale
        return self.scales.least * math.exp(self._span * position / STEPS)

    def position_of(self, scale: float) -> int:
        """Return the position nearest to a scale."""
        if self._span == 0:
            return 0
        share = math.log(self.scales.clamped(scale) / self.scales.least) / self._span
        return round(STEPS * share)

    @property
    def _span(self) -> float:
        return math.log(self.scales.most / self.scales.least)
