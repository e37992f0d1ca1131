"""How a low-resolution input comes about from the truth."""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Pixels = NDArray[np.uint8]

BLUR = (0.0, 0.7)  # standard deviation in source pixels: a lens, or a phone's denoising
NOISE = (0.0, 4.0)  # standard deviation in 8-bit steps
JPEG_QUALITY = (60, 95)


def reduce(truth: Pixels, height: int, width: int) -> Pixels:
    """Reduce [H, W, 3] to [height, width, 3] by PIL's bicubic, to 8 bits, as the paper does."""
    return np.array(Image.fromarray(truth).resize((width, height), Image.Resampling.BICUBIC))


def degrade_mildly(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Blur slightly, add a little noise, and compress as a camera does; [h, w, 3] uint8."""
    image = Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(rng.uniform(*BLUR)))
    noise = rng.normal(0, rng.uniform(*NOISE), pixels.shape)
    noisy = np.clip(np.rint(np.asarray(image) + noise), 0, 255).astype(np.uint8)
    quality = int(rng.integers(JPEG_QUALITY[0], JPEG_QUALITY[1], endpoint=True))
    return through_jpeg(noisy, quality, int(rng.integers(0, 3)))


def through_jpeg(pixels: Pixels, quality: int, subsampling: int) -> Pixels:
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
