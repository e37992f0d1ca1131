"""Convert decoded channels of any depth and colour model to RGB and alpha."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from .colour import UINT16_MAX, cmyk_to_srgb, deep_cmyk_to_srgb, deep_lab_to_srgb, lab_to_srgb
from .photo import Pixels

BAND_PIXELS = 2**22  # pixels converted at a time, to limit the memory of intermediate arrays
UINT8_MAX = 255
_LEVELS_PER_8BIT = 257
GREY_MODES = ("1", "L", "LA", "La")

Uint16Pixels = NDArray[np.uint16]


class ColourModel(Enum):
    """The colour model of an image's channels."""

    GREY = "grey"
    RGB = "RGB"
    CMYK = "CMYK"
    LAB = "Lab"  # lightness from 0 to full scale, a and b signed, as in TIFF

    @property
    def channels(self) -> int:
        """Number of channels, without alpha."""
        return {"grey": 1, "CMYK": 4}.get(self.value, 3)


@dataclass(frozen=True, eq=False)
class Channels:
    """Channels as decoded from a file, before its EXIF orientation is applied."""

    values: NDArray[Any]  # [H, W, C], integers or floats
    colour: ColourModel  # meaning of the channels before alpha
    white: float  # the value that maps to white, see `find_white_level`
    alpha: bool = False  # whether an alpha channel follows
    premultiplied: bool = False  # whether colours are multiplied by alpha
    inverted: bool = False  # whether 0 is white


def find_white_level(values: NDArray[Any], bits: int | None = None) -> float:
    """Return the value that maps to white: 2**bits - 1, or the dtype's maximum if `bits` is None.

    For floats, return the largest value, at least 1; for 32-bit integers, at least 65,535.
    """
    if values.dtype.kind == "f":
        finite = values[np.isfinite(values)]
        return max(1.0, float(finite.max())) if finite.size else 1.0
    if values.dtype.itemsize <= 2:
        return float(np.iinfo(values.dtype).max if bits is None else 2**bits - 1)
    return float(max(UINT16_MAX, values.max()))


def channels_to_rgb_alpha(
    channels: Channels, profile: bytes | None
) -> tuple[Pixels, Pixels | None]:
    """Convert channels to RGB, [H, W, 3], and alpha, [H, W] or None.

    Both are uint8 if that is lossless, otherwise uint16. `profile` is used for CMYK only.
    """
    height, width = channels.values.shape[:2]
    pixels = np.empty((height, width, 3), np.uint16)
    alpha = np.empty((height, width), np.uint16) if channels.alpha else None
    rows = max(1, BAND_PIXELS // width)
    for top in range(0, height, rows):
        part = slice(top, top + rows)
        band = channels.values[part]
        if alpha is not None:
            alpha[part] = _to_uint16(band[..., channels.colour.channels], channels.white)
        pixels[part] = _to_rgb(band, channels, profile, None if alpha is None else alpha[part])
    plain = channels.colour in (ColourModel.GREY, ColourModel.RGB) and not channels.premultiplied
    if plain and channels.values.dtype == np.uint8 and channels.white == UINT8_MAX:
        return _to_uint8(pixels), None if alpha is None else _to_uint8(alpha)
    return pixels, alpha


def _to_uint8(levels: Uint16Pixels) -> NDArray[np.uint8]:
    return (levels // _LEVELS_PER_8BIT).astype(np.uint8)


def _to_rgb(
    band: NDArray[Any], channels: Channels, profile: bytes | None, alpha: Uint16Pixels | None
) -> Uint16Pixels:
    colours = band[..., : channels.colour.channels]
    if channels.colour is ColourModel.LAB:
        return deep_lab_to_srgb(colours)
    if channels.premultiplied and alpha is not None:
        opacity = np.maximum(alpha[..., None], 1) / UINT16_MAX
        colours = np.minimum(colours / opacity, channels.white)
    levels = _to_uint16(colours, channels.white)
    if channels.inverted:
        levels = UINT16_MAX - levels
    return deep_cmyk_to_srgb(levels, profile) if channels.colour is ColourModel.CMYK else levels


def _to_uint16(values: NDArray[Any], white: float) -> Uint16Pixels:
    if values.dtype == np.uint16 and white == UINT16_MAX:
        return values
    shares = np.clip(np.nan_to_num(values.astype(np.float64), posinf=math.inf) / white, 0, 1)
    return np.rint(shares * UINT16_MAX).astype(np.uint16)


def image_to_rgb_alpha(
    image: Image.Image, profile: bytes | None
) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    """Convert an image to 8-bit RGB [H, W, 3] and alpha [H, W] or None; `profile` is for CMYK."""
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
        elif band.mode == "CMYK":
            pixels[part] = np.asarray(cmyk_to_srgb(band, profile))
        else:
            pixels[part] = np.asarray(
                lab_to_srgb(band) if band.mode == "LAB" else band.convert("RGB")
            )
    return pixels, alpha
