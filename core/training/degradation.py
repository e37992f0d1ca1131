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

FOUND_CLEAN = 0.15  # share of photos as found that went through nothing but a reduction
FOUND_BLUR = (0.0, 0.9)  # as above; old lenses, scans and enlargements are softer
FOUND_NOISE = (0.0, 8.0)
FOUND_JPEG_QUALITY = (45, 97)
FOUND_FILTERS = (
    Image.Resampling.BOX,
    Image.Resampling.BILINEAR,
    Image.Resampling.BICUBIC,
    Image.Resampling.LANCZOS,
)


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


def degrade_as_found(truth: Pixels, side: int, rng: np.random.Generator) -> Pixels:
    """Reduce [n, n, 3] to [side, side, 3] as photos found on a disk were: in steps, each stored.

    The second-order degradation of Real-ESRGAN (arXiv 2107.10833, section 3.2) with milder
    ranges: nobody zooms into what its strongest leave over.
    """
    if rng.random() < FOUND_CLEAN:
        return reduce(truth, side, side)
    sigma = rng.uniform(*FOUND_BLUR) * len(truth) / side
    image = Image.fromarray(truth).filter(ImageFilter.GaussianBlur(sigma))
    if rng.random() < 0.4:
        between = int(rng.integers(side, 2 * side, endpoint=True))
        image = image.resize((between, between), FOUND_FILTERS[rng.integers(len(FOUND_FILTERS))])
        image = Image.fromarray(_noisy_jpeg(np.asarray(image), rng))
    image = image.resize((side, side), FOUND_FILTERS[rng.integers(len(FOUND_FILTERS))])
    return _noisy_jpeg(np.asarray(image), rng)


def _noisy_jpeg(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Add noise, grey in half of the cases, and compress; [h, w, 3] uint8."""
    height, width, _ = pixels.shape
    strength = rng.uniform(*FOUND_NOISE) * rng.random()  # most photos have little
    noise = rng.normal(0, strength, (height, width, 1 if rng.random() < 0.5 else 3))
    noisy = np.clip(np.rint(pixels + noise), 0, 255).astype(np.uint8)
    low, high = FOUND_JPEG_QUALITY
    quality = int(rng.integers(low, high, endpoint=True))
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
