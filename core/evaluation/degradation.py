"""Degradations for evaluation and training: downscaling, blur, noise, JPEG."""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Pixels = NDArray[np.uint8]

CAMERA_SUBSAMPLING = 2  # 4:2:0, in most cameras' JPEG files
# Ranges of `degrade_mildly`, which the recipes use too
BLUR = (0.0, 0.7)  # standard deviation in source pixels, as from a lens or a phone's denoising
NOISE = (0.0, 4.0)  # standard deviation in 8-bit levels
JPEG_QUALITY = (60, 95)


def downscale_bicubic(truth: Pixels, height: int, width: int) -> Pixels:
    """Downscale [H, W, 3] to [height, width, 3] with Pillow's bicubic filter."""
    return np.array(Image.fromarray(truth).resize((width, height), Image.Resampling.BICUBIC))


def jpeg_round_trip(pixels: Pixels, quality: int, subsampling: int) -> Pixels:
    """Encode RGB [h, w, 3] as JPEG and decode it; `subsampling` 0, 1, 2 is 4:4:4, 4:2:2, 4:2:0."""
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=quality, subsampling=subsampling)
    with Image.open(file) as image:
        return np.array(image)


def degrade_mildly(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Apply slight random blur, noise and camera-like JPEG compression to [h, w, 3]."""
    image = Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(rng.uniform(*BLUR)))
    noise = rng.normal(0, rng.uniform(*NOISE), pixels.shape)
    noisy = np.clip(np.rint(np.asarray(image) + noise), 0, 255).astype(np.uint8)
    quality = int(rng.integers(JPEG_QUALITY[0], JPEG_QUALITY[1], endpoint=True))
    return jpeg_round_trip(noisy, quality, int(rng.integers(0, 3)))
