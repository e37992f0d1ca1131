"""From one region of a photo to another, as the eye would travel: smoothly, and through the scales.

The picture is enlarged by the same factor in every moment of even progress, so its scale is an
exponential. All rectangles on the way are images of each other under one scaling about one fixed
point, so panning and zooming are one motion, and nothing on the screen moves in a curve.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from ..geometry import Axis, Box, Grid, Size


@dataclass(frozen=True)
class Rectangle:
    """A region that needn't end at whole pixels, in source pixels."""

    left: float
    top: float
    width: float
    height: float

    def grid(self, size: Size) -> Grid:
        """Return the output pixel centres that fill it; its shape must be that of `size`.

        Where it begins is not rounded to output pixels: it would tremble when it moves slowly.
        """
        step = self.width / size.width
        return Grid(Axis(self.top, step, 0, size.height), Axis(self.left, step, 0, size.width))


def expand_to_aspect(size: Size, region: Box, photo: Size) -> Rectangle:
    """Return the region in the shape of `size`: grown about its centre, as the photo allows.

    Where the photo is too small for all of the region in that shape, it is as large as fits.

    Args:
        size: of the output in pixels.
        region: source pixels inside the photo.
        photo: its size in source pixels.

    """
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
    """The way from `start` to `end`, two rectangles of the same shape."""

    start: Rectangle
    end: Rectangle

    def at(self, time: float) -> Rectangle:
        """Return the rectangle at a time from 0 to 1; it starts and ends at rest."""
        share = self._share(eased(time))
        a, b = self.start, self.end
        return Rectangle(
            _between(a.left, b.left, share),
            _between(a.top, b.top, share),
            _between(a.width, b.width, share),
            _between(a.height, b.height, share),
        )

    def frames(self, count: int) -> Iterator[Rectangle]:
        """Return `count` rectangles, 2 or more, even in time; `start` and `end` are among them."""
        return (self.at(k / (count - 1)) for k in range(count))

    def _share(self, progress: float) -> float:
        """Return how far the edges are from start to end when the scale is at `progress`.

        The width is then `start.width * (end.width / start.width) ** progress`. The edges are
        linear in the width, so all that lies between two regions of a photo is in the photo.
        """
        growth = math.log(self.end.width / self.start.width)
        if growth == 0:  # nothing but a pan
            return progress
        return math.expm1(growth * progress) / math.expm1(growth)


def eased(time: float) -> float:
    """Return the progress at a time, both 0 to 1, without a jolt at either end."""
    return time * time * (3 - 2 * time)


def _between(start: float, end: float, share: float) -> float:
    return (1 - share) * start + share * end  # exact at both ends, and never beyond them
