"""How opaque a photo is, on any grid: the same for a view, an export and the window's base."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..cancelling import CheckCancelled, never_cancelled
from ..geometry import Grid
from ..pyramid import Pyramid
from ..resample import Interpolation, resample
from .photo import Photo


class Opacity:
    """The opacity of one photo; used by one thread at a time.

    Args:
        photo: the photo.

    """

    def __init__(self, photo: Photo) -> None:
        self._alpha = None if photo.alpha is None else photo.alpha[..., None]
        self._pyramid = None if self._alpha is None else Pyramid(self._alpha)

    def of(
        self, grid: Grid, check_cancelled: CheckCancelled = never_cancelled
    ) -> NDArray[np.float32] | None:
        """Return the opacity of a grid's pixels, [h, w] in [0, 1]; None if all are opaque.

        Args:
            grid: output pixel centres.
            check_cancelled: called often; may raise to abandon the work.

        """
        if self._alpha is None or self._pyramid is None:
            return None
        if grid.y.step > 1 and grid.x.step > 1:
            return self._pyramid.view(grid, check_cancelled)[..., 0]
        return resample(self._alpha, grid, Interpolation.BICUBIC, check_cancelled)[..., 0]
