"""Conversions between arrays and QImage."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from leafscope.core.frames import Frame, pack_rgb

# isort: split
import qimage2ndarray  # uses the Qt binding that is already imported, so it comes after PySide6


def wrap(frame: Frame) -> QImage:
    """Return an image that shares the memory of a frame's pixels and must not outlive them."""
    return wrap_pixels(frame.pixels, _FORMATS[frame.has_alpha])


def wrap_pixels(pixels: NDArray[np.uint32], pixel_format: QImage.Format) -> QImage:
    """Return an image of 32-bit pixels [H, W] that shares their memory."""
    height, width = pixels.shape
    return QImage(pixels.data, width, height, 4 * width, pixel_format)


def from_rgb(pixels: NDArray[np.uint8]) -> QImage:
    """Return RGB pixels, [H, W, 3], as an image with memory of its own."""
    image = wrap_pixels(pack_rgb(pixels), QImage.Format.Format_RGB32).copy()
    if image.isNull() and pixels.size:
        raise MemoryError(f"no memory for an image of {pixels.shape[1]} x {len(pixels)} pixels")
    return image


def from_rgba(pixels: NDArray[np.uint8]) -> QImage:
    """Return RGBA pixels, [H, W, 4], not premultiplied, as an image with memory of its own."""
    height, width = pixels.shape[:2]
    data = np.ascontiguousarray(pixels).tobytes()
    borrowed = QImage(data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return borrowed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def to_rgb(image: QImage) -> NDArray[np.uint8]:
    """Return a copy of an image's colours, [H, W, 3]."""
    opaque = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.array(qimage2ndarray.byte_view(opaque)[..., 2::-1])


def to_rgb_and_alpha(image: QImage) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    """Return copies of colours [H, W, 3] and opacity [H, W], or None if all is opaque."""
    if not image.hasAlphaChannel():
        return to_rgb(image), None
    straight = image.convertToFormat(QImage.Format.Format_ARGB32)
    view = qimage2ndarray.byte_view(straight)  # blue, green, red, alpha
    return np.array(view[..., 2::-1]), np.array(view[..., 3])


def to_words(image: QImage) -> NDArray[np.uint32]:
    """Return a copy of the 32-bit pixels of an image, [H, W]."""
    return np.array(qimage2ndarray.raw_view(image), np.uint32)


_FORMATS = {False: QImage.Format.Format_RGB32, True: QImage.Format.Format_ARGB32_Premultiplied}
