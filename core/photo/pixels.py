"""From an image of any mode to RGB and alpha."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image

BAND_PIXELS = 2**22  # converted at once, so that opening needs little beside the photo itself


def rgb_and_alpha(image: Image.Image) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    """Return RGB [H, W, 3] and alpha [H, W] or None, in 8 bits."""
    width, height = image.size
    pixels = np.empty((height, width, 3), np.uint8)
    alpha = np.empty((height, width), np.uint8) if image.has_transparency_data else None
    full = _full_scale(image)
    rows = max(1, BAND_PIXELS // width)
    for top in range(0, height, rows):
        band = image.crop((0, top, width, min(top + rows, height)))
        part = slice(top, top + rows)
        if full is not None:
            pixels[part] = _eight_bit(np.asarray(band), full)[..., None]
        elif alpha is not None:
            rgba = np.asarray(band.convert("RGBA"))
            pixels[part], alpha[part] = rgba[..., :3], rgba[..., 3]
        else:
            pixels[part] = np.asarray(band.convert("RGB"))
    return pixels, alpha


def _full_scale(image: Image.Image) -> float | None:
    """Return what is white in a grey image of more than 8 bits; None for other images."""
    if image.mode.startswith("I;16"):
        return 65_535.0
    if image.mode not in ("I", "F"):
        return None
    highest = float(image.getextrema()[1])  # type: ignore[arg-type]  # one pair for one channel
    least = 65_535.0 if image.mode == "I" else 1.0
    return max(least, highest) if math.isfinite(highest) else least


def _eight_bit(values: NDArray[np.generic], full: float) -> NDArray[np.uint8]:
    shares = np.clip(np.nan_to_num(values.astype(np.float64)) / full, 0, 1)
    return np.rint(shares * 255).astype(np.uint8)
