"""Resample a photo's opacity, for views, exports and previews."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..callbacks import CheckCancelled, never_cancelled
from ..geometry import Grid
from ..pyramid import Pyramid
from ..resample import Interpolation, resample
from .photo import Photo


class Opacity:
    """Resampler of alpha that enlarges with `kernel`, reduces with a pyramid; not thread-safe."""

    def __init__(self, photo: Photo, kernel: Interpolation = Interpolation.BICUBIC) -> None:
        self._kernel = kernel
        self._alpha = None if photo.alpha is None else photo.alpha[..., None]
        self._pyramid = None if self._alpha is None else Pyramid(self._alpha)

    def render(
        self, grid: Grid, check_cancelled: CheckCancelled = never_cancelled
    ) -> NDArray[np.float32] | None:
        """Return the opacity at a grid's pixels, [h, w] in [0, 1]; None if there is no alpha."""
        if self._alpha is None or self._pyramid is None:
            return None
        reduces = grid.y.step > 1 and grid.x.step > 1
        if reduces and self._kernel is not Interpolation.NEAREST:
            return self._pyramid.view(grid, check_cancelled)[..., 0]
        return resample(self._alpha, grid, self._kernel, check_cancelled)[..., 0]
