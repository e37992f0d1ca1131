"""Between arrays and QImages: the only module that touches qimage2ndarray."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

# isort: split
import qimage2ndarray  # takes the Qt binding that is already imported, so it comes after PySide6


def from_rgb(pixels: NDArray[np.uint8]) -> QImage:
    """Return RGB pixels, shape [H, W, 3], as an image of its own memory that paints fast."""
    height, width = pixels.shape[:2]
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():
        raise MemoryError(f"no room for an image of {width} x {height} pixels")
    view = qimage2ndarray.byte_view(image)  # blue, green, red, unused
    for channel in range(3):  # three times as fast as all at once
        view[..., channel] = pixels[..., 2 - channel]
    view[..., 3] = 255
    return image


def from_rgba(pixels: NDArray[np.uint8]) -> QImage:
    """Return RGBA pixels, shape [H, W, 4], not premultiplied, as an image of its own memory."""
    height, width = pixels.shape[:2]
    data = np.ascontiguousarray(pixels).tobytes()
    borrowed = QImage(data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return borrowed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def to_rgb(image: QImage) -> NDArray[np.uint8]:
    """Return a copy of the image's colours, shape [H, W, 3]."""
    opaque = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.array(qimage2ndarray.byte_view(opaque)[..., 2::-1])


def to_rgb_and_alpha(image: QImage) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    """Return copies of colours [H, W, 3], and of opacity [H, W] where the image has any."""
    if not image.hasAlphaChannel():
        return to_rgb(image), None
    straight = image.convertToFormat(QImage.Format.Format_ARGB32)
    view = qimage2ndarray.byte_view(straight)  # blue, green, red, alpha
    return np.array(view[..., 2::-1]), np.array(view[..., 3])
