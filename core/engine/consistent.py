"""Pictures that give the photo back when they are reduced to its pixels again.

One step of back-projection (Irani and Peleg, Improving Resolution by Image Registration, 1991):
what the photo has beyond the reduced picture is enlarged and added. Reducing and enlarging are
bicubic, as Pillow has them. Detail that strays from the photo is brought back; what the photo says
nothing of stays. More steps gain little on clean photos, and draw a JPEG's traces.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..cancelling import CheckCancelled, never_cancelled
from ..geometry import Axis, Grid
from ..resample import KERNELS, Interpolation, resample_floats
from .blend import AnyRenderer

KERNEL = Interpolation.BICUBIC
SUPPORT = KERNELS[KERNEL].support  # source pixels: enlarging doesn't widen it, reducing ends there


class ConsistentRenderer:
    """Renders as another does, and brings that back to the photo; used by one thread at a time.

    Args:
        renderer: whose pictures they are.

    """

    def __init__(self, renderer: AnyRenderer) -> None:
        self.photo = renderer.photo
        self._renderer = renderer

    @property
    def device(self) -> str:
        """Where the work is done now."""
        return self._renderer.device

    def render(
        self, grid: Grid, check_cancelled: CheckCancelled = never_cancelled
    ) -> NDArray[np.float32]:
        """See `Renderer.render`; at 1:1 and below nothing is added."""
        if grid.y.step >= 1 or grid.x.step >= 1 or 0 in (grid.y.count, grid.x.count):
            return self._renderer.render(grid, check_cancelled)
        y = _Reach.of(grid.y, self.photo.size.height)
        x = _Reach.of(grid.x, self.photo.size.width)
        picture = self._renderer.render(Grid(y.picture, x.picture), check_cancelled)
        np.clip(picture, 0, 1, out=picture)
        source = self.photo.bled[y.first : y.last, x.first : x.last]
        missing = source.astype(np.float32) / np.float32(np.iinfo(source.dtype).max)
        missing -= resample_floats(picture, Grid(y.reducing, x.reducing), KERNEL, check_cancelled)
        out = picture[y.inside, x.inside]
        out = out + resample_floats(
            missing, Grid(y.enlarging, x.enlarging), KERNEL, check_cancelled
        )
        return np.clip(out, 0, 1, out=out)


class _Reach:
    """What the pixels of an axis depend on.

    Attributes:
        first: source pixel that the enlarged difference is made of.
        last: likewise, the first beyond.
        picture: the pixels that the reduced ones are made of, the axis among them.
        inside: where among them the axis is.
        reducing: the source pixels in those of `picture`.
        enlarging: the axis in the source pixels from `first`.

    """

    def __init__(self, axis: Axis, first: int, last: int, picture: Axis) -> None:
        self.first, self.last, self.picture = first, last, picture
        begin = axis.start - picture.start
        self.inside = slice(begin, begin + axis.count)
        origin = -axis.origin / axis.step - picture.start
        self.reducing = Axis(origin, 1 / axis.step, first, last - first)
        self.enlarging = replace(axis, origin=axis.origin - first)

    @classmethod
    def of(cls, axis: Axis, length: int) -> _Reach:
        """Find it, for an axis along which the photo has `length` pixels.

        What lies on the photo is the same for every cut of an axis, and so are the results.
        """
        positions = axis.positions()
        first = max(0, math.floor(positions[0] - 0.5 - SUPPORT))
        last = min(length, math.ceil(positions[-1] + 0.5 + SUPPORT))
        begin, end = (_first_from(axis, side) for side in (0, length))
        start = max(begin, _first_from(axis, first + 0.5 - SUPPORT))
        stop = min(end, _first_from(axis, last - 0.5 + SUPPORT) + 1)
        return cls(axis, first, last, replace(axis, start=start, count=stop - start))


def _first_from(axis: Axis, position: float) -> int:
    """Return the first pixel whose centre isn't before a source position."""
    return math.ceil((position - axis.origin) / axis.step - 0.5)
