"""Conversion from a photo's colour space to the window's, which is sRGB."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColorSpace, QColorTransform, QImage

from leafscope.core.frames import Frame, pack_rgb
from leafscope.core.photo import Photo
from leafscope.core.photo.colour import is_srgb

from . import qimage

LEVELS = 256
BAND_PIXELS = 2**17  # converted in a millisecond: Qt keeps Python's lock, which the window needs
ALPHA = np.uint32(0xFF000000)


class ScreenColours:
    """Converts rendered pixels of one photo to sRGB, in worker threads.

    A photo whose profile is missing or damaged is taken for sRGB.

    Args:
        photo: the photo whose profile is used.

    """

    def __init__(self, photo: Photo) -> None:
        self._transform: QColorTransform | None = None
        self._table: NDArray[np.uint32] | None = None
        profile = photo.icc_profile
        if profile is None or is_srgb(profile):
            return
        space = QColorSpace.fromIccProfile(profile)
        if not space.isValid():
            return
        if space.colorModel() == QColorSpace.ColorModel.Gray:
            self._table = _grey_table(space)
        else:
            self._transform = space.transformationToColorSpace(_srgb())

    def convert(self, frame: Frame) -> Frame:
        """Return a frame in sRGB; the same one if its photo is sRGB already."""
        if self._table is None and self._transform is None:
            return frame
        pixels = frame.pixels.copy()
        self._convert(pixels, qimage.wrap(frame).format())
        return replace(frame, pixels=pixels)

    def image(self, pixels: NDArray[np.uint8], alpha: NDArray[np.uint8] | None = None) -> QImage:
        """Return pixels of the photo as an image in sRGB.

        Args:
            pixels: RGB, [H, W, 3], not premultiplied.
            alpha: opacity, [H, W]; None if all is opaque.

        """
        words = pack_rgb(pixels)
        if alpha is None:
            self._convert(words, QImage.Format.Format_RGB32)
            return qimage.wrap_pixels(words, QImage.Format.Format_RGB32).copy()
        words &= ~ALPHA
        words |= alpha.astype(np.uint32) << np.uint32(24)
        self._convert(words, QImage.Format.Format_ARGB32)
        straight = qimage.wrap_pixels(words, QImage.Format.Format_ARGB32)
        return straight.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)

    def _convert(self, pixels: NDArray[np.uint32], pixel_format: QImage.Format) -> None:
        """Convert 32-bit pixels [H, W] in place, in bands."""
        height, width = pixels.shape
        rows = max(1, BAND_PIXELS // max(1, width))
        for top in range(0, height, rows):
            band = pixels[top : top + rows]
            image = qimage.wrap_pixels(band, pixel_format)
            if self._transform is not None:
                image.applyColorTransform(self._transform)
            elif self._table is not None:
                straight = image.convertToFormat(QImage.Format.Format_ARGB32)
                words = qimage.to_words(straight)
                words = (words & ALPHA) | (self._table[words & np.uint32(255)] & ~ALPHA)
                straight = qimage.wrap_pixels(words, QImage.Format.Format_ARGB32)
                band[:] = qimage.to_words(straight.convertToFormat(pixel_format))


def _grey_table(space: QColorSpace) -> NDArray[np.uint32]:
    """Return each level of a grey space as a 32-bit sRGB pixel, [256]."""
    ramp = np.arange(LEVELS, dtype=np.uint8)[None, :, None].repeat(3, 2)
    image = qimage.from_rgb(ramp).convertToFormat(QImage.Format.Format_Grayscale8)
    image.setColorSpace(space)
    image.convertToColorSpace(_srgb())
    table: NDArray[np.uint32] = qimage.to_words(image.convertToFormat(QImage.Format.Format_RGB32))[
        0
    ]
    return table


def _srgb() -> QColorSpace:
    return QColorSpace(QColorSpace.NamedColorSpace.SRgb)
