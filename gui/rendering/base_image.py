"""The photo made small: what the canvas shows where no frame has come yet."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from leafscope.core.geometry import Grid, Size, Viewport
from leafscope.core.photo import Photo
from leafscope.core.photo.opacity import Opacity
from leafscope.core.pyramid import Pyramid
from leafscope.core.resample import quantise

from .screen_colour import ScreenColours

LARGEST = 2_000_000  # pixels; painted smoothly within a few milliseconds
MARGIN = 2  # pixels around what is visible, so that smoothing has neighbours


@dataclass(frozen=True, eq=False)
class BaseImage:
    """All of a photo, in at most `LARGEST` pixels.

    Attributes:
        photo: the photo's size in source pixels.
        image: the photo, made small; transparent where it is.

    """

    photo: Size
    image: QImage

    def visible_rects(self, view: Viewport) -> tuple[QRectF, QRectF]:
        """Return where in the window to paint which part of the image; both may be empty."""
        to_window_x = view.scale * self.photo.width / self.image.width()
        to_window_y = view.scale * self.photo.height / self.image.height()
        left, right = _visible(view.start[0], view.width, to_window_x, self.image.width())
        top, bottom = _visible(view.start[1], view.height, to_window_y, self.image.height())
        part = QRectF(left, top, right - left, bottom - top)
        target = QRectF(
            left * to_window_x - view.start[0],
            top * to_window_y - view.start[1],
            part.width() * to_window_x,
            part.height() * to_window_y,
        )
        return target, part


def build_base_image(photo: Photo) -> BaseImage:
    """Return the base of a photo; too slow for the GUI thread."""
    size = photo.size
    reduction = max(1.0, math.sqrt(size.width * size.height / LARGEST))
    small = Size(max(1, int(size.width / reduction)), max(1, int(size.height / reduction)))
    grid = Grid.from_output_size(size, small)
    pixels, opacity = quantise(Pyramid(photo.alpha_bled).view(grid)), Opacity(photo).render(grid)
    alpha = None if opacity is None else quantise(opacity)
    return BaseImage(size, ScreenColours(photo).image(pixels, alpha))


def _visible(start: int, window: int, scale: float, length: int) -> tuple[int, int]:
    """Return the first and the last image pixel (exclusive) that a window shows on one axis."""
    first = math.floor(start / scale) - MARGIN
    last = math.ceil((start + window) / scale) + MARGIN
    return min(max(0, first), length), min(max(0, last), length)
