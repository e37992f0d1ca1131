"""From an image of Pillow's, of any mode, to RGB and alpha of 8 bits."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from .channels import BAND_PIXELS
from .colour import cmyk_to_srgb, lab_to_srgb

GREY_MODES = ("1", "L", "LA", "La")
CONVERTED_MODES = ("CMYK", "LAB")


def image_to_rgb_alpha(
    image: Image.Image, profile: bytes | None
) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    """Return RGB [H, W, 3] and alpha [H, W] or None, both uint8.

    Args:
        image: loaded.
        profile: the file's, by which CMYK is converted to sRGB.

    """
    width, height = image.size
    pixels = np.empty((height, width, 3), np.uint8)
    alpha = np.empty((height, width), np.uint8) if image.has_transparency_data else None
    rows = max(1, BAND_PIXELS // width)
    for top in range(0, height, rows):
        band = image.crop((0, top, width, min(top + rows, height)))
        part = slice(top, top + rows)
        if alpha is not None:
            rgba = np.asarray(band.convert("RGBA"))
            pixels[part], alpha[part] = rgba[..., :3], rgba[..., 3]
        else:
            pixels[part] = np.asarray(_rgb(band, profile))
    return pixels, alpha


def _rgb(band: Image.Image, profile: bytes | None) -> Image.Image:
    if band.mode == "CMYK":
        return cmyk_to_srgb(band, profile)
    return lab_to_srgb(band) if band.mode == "LAB" else band.convert("RGB")
