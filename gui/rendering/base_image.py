"""A reduced copy of the photo, painted where no frame is available yet."""

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

from .qimage import ScreenColours

MAX_BASE_PIXELS = 2_000_000  # takes a few milliseconds to paint with smoothing
MARGIN = 2  # pixels around the visible part that smoothing needs


@dataclass(frozen=True, eq=False)
class BaseImage:
    """The whole photo, reduced to at most `MAX_BASE_PIXELS`."""

    photo: Size  # in source pixels
    image: QImage  # the reduced photo in sRGB, with its transparency

    def visible_rects(self, view: Viewport) -> tuple[QRectF, QRectF]:
        """Return the visible part as rectangles in (window, image) pixels; both may be empty."""
        scale_x = view.scale * self.photo.width / self.image.width()
        scale_y = view.scale * self.photo.height / self.image.height()
        left, right = _visible_range(view.start[0], view.width, scale_x, self.image.width())
        top, bottom = _visible_range(view.start[1], view.height, scale_y, self.image.height())
        source = QRectF(left, top, right - left, bottom - top)
        target = QRectF(
            left * scale_x - view.start[0],
            top * scale_y - view.start[1],
            source.width() * scale_x,
            source.height() * scale_y,
        )
        return target, source


def build_base_image(photo: Photo) -> BaseImage:
    """Return the base image of a photo; slow, so call it only in worker threads."""
    size = photo.size
    reduction = max(1.0, math.sqrt(size.width * size.height / MAX_BASE_PIXELS))
    small = Size(max(1, int(size.width / reduction)), max(1, int(size.height / reduction)))
    grid = Grid.from_output_size(size, small)
    pixels, opacity = quantise(Pyramid(photo.alpha_bled).view(grid)), Opacity(photo).render(grid)
    alpha = None if opacity is None else quantise(opacity)
    return BaseImage(size, ScreenColours(photo).image(pixels, alpha))


def _visible_range(start: int, window: int, scale: float, length: int) -> tuple[int, int]:
    """Return the image pixels (first, end) that are visible on one axis, plus `MARGIN`."""
    first = math.floor(start / scale) - MARGIN
    last = math.ceil((start + window) / scale) + MARGIN
    return min(max(0, first), length), min(max(0, last), length)
