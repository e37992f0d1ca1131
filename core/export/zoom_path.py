"""Camera path of a zoom movie, from one region of a photo to another.

The scale changes exponentially with progress, so that the zoom looks even. The camera pans and
zooms in one motion: all rectangles on the path are scaled about one fixed point. So nothing on the
screen moves along a curve.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ..geometry import Axis, Box, Grid, Size


class Rectangle(NamedTuple):
    """A region of a photo, in fractional source pixels."""

    left: float
    top: float
    width: float
    height: float

    def grid(self, size: Size) -> Grid:
        """Return the grid for a frame of this aspect ratio; it isn't rounded, to avoid jitter."""
        step = self.width / size.width
        return Grid(Axis(self.top, step, 0, size.height), Axis(self.left, step, 0, size.width))


def expand_to_aspect(size: Size, region: Box, photo: Size) -> Rectangle:
    """Expand a region around its centre to the aspect ratio of `size`, within the photo."""
    aspect = size.width / size.height
    width = min(max(region.width, region.height * aspect), photo.width, photo.height * aspect)
    height = min(width / aspect, photo.height)
    left = region.left + (region.width - width) / 2
    top = region.top + (region.height - height) / 2
    return Rectangle(
        min(max(left, 0.0), photo.width - width),
        min(max(top, 0.0), photo.height - height),
        width,
        height,
    )


@dataclass(frozen=True)
class ZoomPath:
    """A camera path between two rectangles that have the same aspect ratio."""

    start: Rectangle
    end: Rectangle

    def at(self, time: float) -> Rectangle:
        """Return the rectangle at a time in [0, 1]; the motion starts and ends slowly."""
        share = self._share(time * time * (3 - 2 * time))  # smoothstep
        ends = zip(self.start, self.end, strict=True)
        return Rectangle(*((1 - share) * start + share * end for start, end in ends))

    def frames(self, count: int) -> Iterator[Rectangle]:
        """Return `count` rectangles (at least 2) at equal time steps from `start` to `end`."""
        return (self.at(k / (count - 1)) for k in range(count))

    def _share(self, progress: float) -> float:
        """Return the fraction of the path, in [0, 1], that the edges have moved at `progress`.

        The width is then `start.width * (end.width / start.width) ** progress`. The edges are
        linear in the width, so the path stays in the photo.
        """
        growth = math.log(self.end.width / self.start.width)
        if growth == 0:  # pan only
            return progress
        return math.expm1(growth * progress) / math.expm1(growth)
