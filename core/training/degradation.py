"""What inputs of lessons go through besides a reduction, as photos have in cameras and phones.

By itself, since what trains on an accelerator takes its ranges, and model cards name it.
"""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from ..evaluation.degradation import Pixels, jpeg_round_trip

BLUR = (0.0, 0.7)  # standard deviation in source pixels: a lens, or a phone's denoising
NOISE = (0.0, 4.0)  # standard deviation in 8-bit steps
JPEG_QUALITY = (60, 95)


def degrade_mildly(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Blur slightly, add a little noise, and compress as a camera does; [h, w, 3] uint8."""
    image = Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(rng.uniform(*BLUR)))
    noise = rng.normal(0, rng.uniform(*NOISE), pixels.shape)
    noisy = np.clip(np.rint(np.asarray(image) + noise), 0, 255).astype(np.uint8)
    quality = int(rng.integers(JPEG_QUALITY[0], JPEG_QUALITY[1], endpoint=True))
    return jpeg_round_trip(noisy, quality, int(rng.integers(0, 3)))
