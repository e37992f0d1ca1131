"""What a picture goes through before it is measured, or learned from: reduced, stored as JPEG."""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]


def downscale_bicubic(truth: Pixels, height: int, width: int) -> Pixels:
    """Reduce [H, W, 3] to [height, width, 3] by PIL's bicubic, to 8 bits, as the paper does."""
    return np.array(Image.fromarray(truth).resize((width, height), Image.Resampling.BICUBIC))


def jpeg_round_trip(pixels: Pixels, quality: int, subsampling: int) -> Pixels:
    """Return what is left of a picture [h, w, 3] that is stored as JPEG.

    Args:
        pixels: the picture.
        quality: 1 to 100.
        subsampling: of the colours, as Pillow counts it: 0 for 4:4:4, 1 for 4:2:2, 2 for 4:2:0.

    """
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=quality, subsampling=subsampling)
    with Image.open(file) as image:
        return np.array(image)
