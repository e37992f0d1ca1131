"""What is seen through a photo where it is transparent, on the screen: a checkerboard."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..geometry import Axis, Box, Grid
from ..pause import Pause
from ..photo import Photo
from ..photo.photo import Pixels
from ..pyramid import Pyramid
from ..resample import Interpolation, quantise, resample

SQUARE = 12  # device pixels a side, as other programs have it
GREYS = (0.78, 0.92)  # unlike most photos, and light enough for dark writing on nothing


class Ground:
    """Turns rendered pixels into those of a frame; used by one thread at a time.

    Args:
        photo: the photo that is rendered.

    """

    def __init__(self, photo: Photo) -> None:
        self._alpha = None if photo.alpha is None else photo.alpha[..., None]
        self._pyramid = None if self._alpha is None else Pyramid(self._alpha)

    def under(self, pixels: NDArray[np.float32], grid: Grid, pause: Pause) -> NDArray[np.uint8]:
        """Return RGB [h, w, 3] for the screen.

        Args:
            pixels: RGB in [0, 1], [h, w, 3].
            grid: their centres; squares are counted along it, so tiles meet.
            pause: called often; may raise to abandon the work.

        """
        if self._alpha is None or self._pyramid is None:
            return quantise(pixels)
        if grid.y.step > 1 and grid.x.step > 1:
            opacity = self._pyramid.view(grid, pause)
        else:
            opacity = resample(self._alpha, grid, Interpolation.BICUBIC, pause)
        return _on_board(pixels, opacity, _squares(grid.y), _squares(grid.x))


def on_ground(pixels: Pixels, alpha: Pixels | None, box: Box) -> NDArray[np.uint8]:
    """Return levels of a picture as RGB [h, w, 3] for the screen.

    Args:
        pixels: RGB [h, w, 3], uint8 or uint16 of full range.
        alpha: opacity, [h, w], of the same dtype; None where all is opaque.
        box: where in the picture they are; squares are counted along it.

    """
    full = np.float32(np.iinfo(pixels.dtype).max)
    shares = pixels.astype(np.float32) / full
    if alpha is None:
        return quantise(shares)
    rows, columns = np.arange(box.top, box.bottom), np.arange(box.left, box.right)
    return _on_board(
        shares, alpha[..., None].astype(np.float32) / full, rows // SQUARE, columns // SQUARE
    )


def _on_board(
    pixels: NDArray[np.float32],
    opacity: NDArray[np.float32],
    rows: NDArray[np.int64],
    columns: NDArray[np.int64],
) -> NDArray[np.uint8]:
    """Lay pixels over a checkerboard, whose squares are told of each row and column."""
    board = np.array(GREYS, np.float32)[(rows[:, None] + columns) % 2]
    return quantise(pixels * opacity + board[..., None] * (1 - opacity))


def _squares(axis: Axis) -> NDArray[np.int64]:
    return np.arange(axis.start, axis.start + axis.count) // SQUARE
