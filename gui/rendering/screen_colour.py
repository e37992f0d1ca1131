"""From a photo's own encoding to the colours of the window, which are sRGB."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColorSpace, QColorTransform, QImage

from leafscope.core.photo import Photo
from leafscope.core.photo.colour import is_srgb

from . import qimage

LEVELS = 256
BAND_PIXELS = 2**17  # converted in a millisecond: Qt keeps Python's lock, which the window needs


class ScreenColours:
    """Makes images of rendered pixels; used in worker threads.

    A photo whose profile is damaged is taken for sRGB, as is one without any.

    Args:
        photo: the photo whose pixels they are.

    """

    def __init__(self, photo: Photo) -> None:
        self._transform: QColorTransform | None = None
        self._table: NDArray[np.uint8] | None = None
        profile = photo.icc_profile
        if profile is None or is_srgb(profile):
            return
        space = QColorSpace.fromIccProfile(profile)
        if not space.isValid():
            return
        if space.colorModel() == QColorSpace.ColorModel.Gray:
            self._table = _table_of(space)
        else:
            self._transform = space.transformationToColorSpace(_srgb())

    def image(self, pixels: NDArray[np.uint8], alpha: NDArray[np.uint8] | None = None) -> QImage:
        """Return pixels of the photo as an image that is ready to be painted.

        Args:
            pixels: RGB, [H, W, 3], not multiplied by their opacity.
            alpha: opacity, [H, W]; None where all is opaque.

        """
        if self._table is not None:
            pixels = self._table[pixels[..., 0]]
        elif self._transform is not None:
            pixels = _transformed(pixels, self._transform)
        if alpha is None:
            return qimage.from_rgb(pixels)
        return qimage.from_rgba(np.dstack([pixels, alpha]))


def _transformed(pixels: NDArray[np.uint8], transform: QColorTransform) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    rows = max(1, BAND_PIXELS // max(1, width))
    converted = np.empty_like(pixels)
    for top in range(0, height, rows):
        band = qimage.from_rgb(pixels[top : top + rows])
        band.applyColorTransform(transform)
        converted[top : top + rows] = qimage.to_rgb(band)
    return converted


def _table_of(space: QColorSpace) -> NDArray[np.uint8]:
    """Return the sRGB of each level of a grey space, [256, 3]."""
    ramp = np.arange(LEVELS, dtype=np.uint8)[None, :, None].repeat(3, 2)
    image = qimage.from_rgb(ramp).convertToFormat(QImage.Format.Format_Grayscale8)
    image.setColorSpace(space)
    image.convertToColorSpace(_srgb())
    table: NDArray[np.uint8] = qimage.to_rgb(image)[0]
    return table


def _srgb() -> QColorSpace:
    return QColorSpace(QColorSpace.NamedColorSpace.SRgb)
