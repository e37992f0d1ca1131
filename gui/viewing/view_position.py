"""A place in a photo that one can come back to, whatever the window's size is then."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ViewPosition:
    """What a view is of.

    Attributes:
        scale: device pixels per source pixel; None for the whole photo, as large as the window.
        x: source position in the middle of the window.
        y: the same, downwards.

    """

    scale: float | None
    x: float
    y: float

    def is_near(self, other: ViewPosition) -> bool:
        """Return whether the two differ by less than eyes can see: a device pixel."""
        if self.scale is None or other.scale is None:
            return self.scale is other.scale
        same_scale = abs(self.scale - other.scale) <= 1e-6 * self.scale
        return same_scale and max(abs(self.x - other.x), abs(self.y - other.y)) * self.scale <= 1
