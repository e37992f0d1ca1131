"""How opaque a photo is, on any grid: the same for a view, an export and the window's base."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..callbacks import CheckCancelled, never_cancelled
from ..geometry import Grid
from ..pyramid import Pyramid
from ..resample import Interpolation, resample
from .photo import Photo


class Opacity:
    """The opacity of one photo; used by one thread at a time.

    Args:
        photo: the photo.
        kernel: how it is enlarged; the nearest pixel's stays that of a square, reduced too.

    """

    def __init__(self, photo: Photo, kernel: Interpolation = Interpolation.BICUBIC) -> None:
        self._kernel = kernel
        self._alpha = None if photo.alpha is None else photo.alpha[..., None]
        self._pyramid = None if self._alpha is None else Pyramid(self._alpha)

    def render(
        self, grid: Grid, check_cancelled: CheckCancelled = never_cancelled
    ) -> NDArray[np.float32] | None:
        """Return the opacity of a grid's pixels, [h, w] in [0, 1]; None if all are opaque.

        Args:
            grid: output pixel centres.
            check_cancelled: called often; may raise to abandon the work.

        """
        if self._alpha is None or self._pyramid is None:
            return None
        reduces = grid.y.step > 1 and grid.x.step > 1
        if reduces and self._kernel is not Interpolation.NEAREST:
            return self._pyramid.view(grid, check_cancelled)[..., 0]
        return resample(self._alpha, grid, self._kernel, check_cancelled)[..., 0]
