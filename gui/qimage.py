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
    view[..., :3] = pixels[..., ::-1]
    view[..., 3] = 255
    return image


def to_rgb(image: QImage) -> NDArray[np.uint8]:
    """Return a copy of the image's colours, shape [H, W, 3]."""
    opaque = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.array(qimage2ndarray.byte_view(opaque)[..., 2::-1])
