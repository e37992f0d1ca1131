"""Functions that convert arrays, QImages and colours, and that paint checkerboards."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QBrush, QColor, QColorSpace, QColorTransform, QImage, QPainter

from leafscope.core.frames import Frame, pack_rgb
from leafscope.core.photo import Photo
from leafscope.core.photo.colour import is_srgb

# isort: split
import qimage2ndarray  # uses the Qt binding that is already imported, so it comes after PySide6

Format = QImage.Format

BAND_PIXELS = 2**17  # colour conversion holds the GIL; a band takes a millisecond
ALPHA_MASK = np.uint32(0xFF000000)
SQUARE = 12  # side of the checkerboard's squares in device pixels
GREYS = (199, 235)  # light enough for dark text on transparent photos


def wrap(frame: Frame) -> QImage:
    """Return a QImage that shares the frame's pixel memory; the frame must outlive the image."""
    pixel_format = Format.Format_ARGB32_Premultiplied if frame.has_alpha else Format.Format_RGB32
    return wrap_pixels(frame.pixels, pixel_format)


def wrap_pixels(pixels: NDArray[np.uint32], pixel_format: QImage.Format) -> QImage:
    """Return a QImage that shares the memory of 32-bit pixels [H, W]."""
    height, width = pixels.shape
    return QImage(pixels.data, width, height, 4 * width, pixel_format)


def from_rgb(pixels: NDArray[np.uint8]) -> QImage:
    """Return a QImage with a copy of RGB pixels [H, W, 3]; raises `MemoryError`."""
    image = wrap_pixels(pack_rgb(pixels), Format.Format_RGB32).copy()
    if image.isNull() and pixels.size:
        raise MemoryError(f"no memory for an image of {pixels.shape[1]} x {len(pixels)} pixels")
    return image


def from_rgba(pixels: NDArray[np.uint8]) -> QImage:
    """Return a premultiplied QImage for RGBA pixels [H, W, 4] with straight alpha."""
    height, width = pixels.shape[:2]
    data = np.ascontiguousarray(pixels).tobytes()
    borrowed = QImage(data, width, height, 4 * width, Format.Format_RGBA8888)
    return borrowed.convertToFormat(Format.Format_ARGB32_Premultiplied)


def to_rgb(image: QImage) -> NDArray[np.uint8]:
    """Return a copy of an image's RGB values [H, W, 3]."""
    opaque = image.convertToFormat(Format.Format_RGB32)
    return np.array(qimage2ndarray.byte_view(opaque)[..., 2::-1])


def to_rgb_and_alpha(image: QImage) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    """Return straight RGB [H, W, 3] and alpha [H, W]; alpha is None without an alpha channel."""
    if not image.hasAlphaChannel():
        return to_rgb(image), None
    straight = image.convertToFormat(Format.Format_ARGB32)
    view = qimage2ndarray.byte_view(straight)  # blue, green, red, alpha
    return np.array(view[..., 2::-1]), np.array(view[..., 3])


def to_words(image: QImage) -> NDArray[np.uint32]:
    """Return a copy of the 32-bit pixels [H, W] of an image."""
    return np.array(qimage2ndarray.raw_view(image), np.uint32)


class ScreenColours:
    """Converts pixels of one photo from its colour profile to sRGB, for the window.

    A photo whose profile is missing or damaged is treated as sRGB.
    """

    def __init__(self, photo: Photo) -> None:
        self._transform: QColorTransform | None = None
        self._grey_table: NDArray[np.uint32] | None = None
        profile = photo.icc_profile
        if profile is None or is_srgb(profile):
            return
        space = QColorSpace.fromIccProfile(profile)
        if not space.isValid():
            return
        if space.colorModel() == QColorSpace.ColorModel.Gray:
            self._grey_table = _build_grey_table(space)
        else:
            self._transform = space.transformationToColorSpace(_srgb())

    def convert(self, frame: Frame) -> Frame:
        """Return a frame converted to sRGB, or `frame` itself if no conversion is needed."""
        if self._grey_table is None and self._transform is None:
            return frame
        pixels = frame.pixels.copy()
        self._convert_pixels(pixels, wrap(frame).format())
        return replace(frame, pixels=pixels)

    def image(self, pixels: NDArray[np.uint8], alpha: NDArray[np.uint8] | None = None) -> QImage:
        """Convert pixels of the photo to a QImage in sRGB.

        `pixels` is RGB [H, W, 3] with straight alpha. `alpha` is [H, W], or None if all is opaque.
        """
        words = pack_rgb(pixels)
        if alpha is None:
            self._convert_pixels(words, Format.Format_RGB32)
            return wrap_pixels(words, Format.Format_RGB32).copy()
        words &= ~ALPHA_MASK
        words |= alpha.astype(np.uint32) << np.uint32(24)
        self._convert_pixels(words, Format.Format_ARGB32)
        straight = wrap_pixels(words, Format.Format_ARGB32)
        return straight.convertToFormat(Format.Format_ARGB32_Premultiplied)

    def _convert_pixels(self, pixels: NDArray[np.uint32], pixel_format: QImage.Format) -> None:
        """Convert 32-bit pixels [H, W] to sRGB in place, in bands of `BAND_PIXELS`."""
        height, width = pixels.shape
        rows = max(1, BAND_PIXELS // max(1, width))
        for top in range(0, height, rows):
            band = pixels[top : top + rows]
            image = wrap_pixels(band, pixel_format)
            if self._transform is not None:
                image.applyColorTransform(self._transform)
            elif self._grey_table is not None:
                words = to_words(image.convertToFormat(Format.Format_ARGB32))
                grey = self._grey_table[words & np.uint32(255)] & ~ALPHA_MASK
                words = (words & ALPHA_MASK) | grey
                straight = wrap_pixels(words, Format.Format_ARGB32)
                band[:] = to_words(straight.convertToFormat(pixel_format))


def _build_grey_table(space: QColorSpace) -> NDArray[np.uint32]:
    """Return the 32-bit sRGB pixels [256] that show the grey levels 0 to 255 of `space`."""
    ramp = np.arange(256, dtype=np.uint8)[None, :, None].repeat(3, 2)
    image = from_rgb(ramp).convertToFormat(Format.Format_Grayscale8)
    image.setColorSpace(space)
    image.convertToColorSpace(_srgb())
    words = to_words(image.convertToFormat(Format.Format_RGB32))
    return words.reshape(-1)


def _srgb() -> QColorSpace:
    return QColorSpace(QColorSpace.NamedColorSpace.SRgb)


def paint_checkerboard(painter: QPainter, area: QRect, origin: QPoint) -> None:
    """Fill an area with a checkerboard whose squares are aligned with `origin`."""
    painter.setBrushOrigin(origin)
    painter.fillRect(area, QBrush(_checkerboard_tile()))


def composite_on_checkerboard(image: QImage, origin: QPoint) -> QImage:
    """Return an image composited on a checkerboard; an opaque image is returned unchanged."""
    if not image.hasAlphaChannel():
        return image
    board = QImage(image.size(), Format.Format_RGB32)
    painter = QPainter(board)
    paint_checkerboard(painter, board.rect(), origin)
    painter.drawImage(0, 0, image)
    painter.end()
    return board


@cache
def _checkerboard_tile() -> QImage:
    """Return the repeating tile of the checkerboard: two by two squares."""
    image = QImage(2 * SQUARE, 2 * SQUARE, Format.Format_RGB32)
    first, second = (QColor(grey, grey, grey) for grey in GREYS)
    image.fill(first)
    painter = QPainter(image)
    painter.fillRect(SQUARE, 0, SQUARE, SQUARE, second)
    painter.fillRect(0, SQUARE, SQUARE, SQUARE, second)
    painter.end()
    return image
