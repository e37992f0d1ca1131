"""Soft stops on a slider: a thumb rests at them while the hand goes a little further.

All positions are pixels along the slider. The thumb catches up beyond a stop, so that it reaches
every position between stops, and a hand that goes back finds them where they were.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from .log_scale import Track

REST = 5.0  # pixels that a hand goes to either side of a stop before the thumb follows
REACH = 20.0  # pixels from a stop where the thumb has caught up with the hand


@dataclass(frozen=True)
class SnapPoint:
    """A stop, and how far it is felt to either side."""

    at: float
    reach: float

    @property
    def rest(self) -> float:
        """How far a hand goes before the thumb follows."""
        return REST * self.reach / REACH

    def thumb(self, pointer: float) -> float:
        """Return where the thumb is when a hand within reach is there."""
        beyond = max(0.0, abs(pointer - self.at) - self.rest)
        moved = beyond * self.reach / (self.reach - self.rest)
        return self.at + math.copysign(moved, pointer - self.at)

    def pointer(self, thumb: float) -> float:
        """Return where a hand is that has led a thumb within reach there."""
        if thumb == self.at:
            return thumb
        away = abs(thumb - self.at)
        moved = self.rest + away * (self.reach - self.rest) / self.reach
        return self.at + math.copysign(moved, thumb - self.at)


def snap_points(track: Track, at: Sequence[float]) -> tuple[SnapPoint, ...]:
    """Return the stops of a track; those close to others or to an end are felt less far."""
    places = sorted({track.first, *at, track.last})
    return tuple(
        SnapPoint(here, min(REACH, (here - before) / 2, (after - here) / 2))
        for before, here, after in zip(places, places[1:], places[2:], strict=False)
    )


def thumb_at(pointer: float, stops: Sequence[SnapPoint]) -> float:
    """Return where the thumb is when the hand is there."""
    near = _near(pointer, stops)
    return near.thumb(pointer) if near else pointer


def pointer_at(thumb: float, stops: Sequence[SnapPoint]) -> float:
    """Return where a hand is that has led the thumb there."""
    near = _near(thumb, stops)
    return near.pointer(thumb) if near else thumb


def _near(position: float, stops: Sequence[SnapPoint]) -> SnapPoint | None:
    return next((stop for stop in stops if abs(position - stop.at) < stop.reach), None)
