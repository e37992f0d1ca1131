"""How a fresh frame replaces the one before it."""

from __future__ import annotations

from ..style.theme import reduced_motion

FADE_SECONDS = 0.1


def opacity(arrived: float, now: float, duration: float) -> float:
    """Return how opaque a frame is, from 0 to 1, at time `now` if it came at `arrived`."""
    if duration <= 0:
        return 1.0
    return min(1.0, max(0.0, (now - arrived) / duration))


def fade_duration() -> float:
    """Return how long a fade takes: no time at all where the system asks for less motion."""
    return 0.0 if reduced_motion() else FADE_SECONDS
