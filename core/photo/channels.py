"""From channels of any depth and colour space, as a file stores them, to RGB and alpha."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .colour import deep_cmyk_to_srgb, deep_lab_to_srgb

BAND_PIXELS = 2**22  # converted at once, so that opening needs little beside the photo itself
FULL = 65_535
LEVELS_PER_8BIT = 257  # levels of 16 bits in one of 8

Deep = NDArray[np.uint16]


class ColourModel(Enum):
    """What the channels before alpha are."""

    GREY = 1
    RGB = 3
    CMYK = 4
    LAB = "lab"  # L from 0 to full, a and b signed, as TIFF has them


@dataclass(frozen=True, eq=False)
class Channels:
    """Decoded values as a file stores them, before its orientation is applied.

    Attributes:
        values: [H, W, C], integers or floats.
        colour: of the channels before alpha.
        white: the value that is full; a float above 1 is the photo's brightest.
        alpha: whether a channel of opacity follows.
        premultiplied: whether the colours are multiplied by it.
        inverted: whether 0 is white.

    """

    values: NDArray[Any]
    colour: ColourModel
    white: float
    alpha: bool = False
    premultiplied: bool = False
    inverted: bool = False

    @property
    def eight_bit(self) -> bool:
        """Whether 8 bits hold all that becomes of them."""
        plain = self.colour in (ColourModel.GREY, ColourModel.RGB) and not self.premultiplied
        return plain and self.values.dtype == np.uint8 and self.white == FULL // LEVELS_PER_8BIT


def find_white_level(values: NDArray[Any], bits: int | None = None) -> float:
    """Return what is full in values: what their bits can hold, or the brightest of them.

    Floats from 0 to 1 are taken as they are; what goes beyond is scaled down to fit. So are
    integers of 32 bits, beyond 16.

    Args:
        values: as decoded.
        bits: of each, where the file says; those of their type if None.

    """
    if values.dtype.kind == "f":
        finite = values[np.isfinite(values)]
        return max(1.0, float(finite.max())) if finite.size else 1.0
    if values.dtype.itemsize <= 2:
        return float(np.iinfo(values.dtype).max if bits is None else 2**bits - 1)
    return float(max(FULL, values.max()))


def channels_to_rgb_alpha(channels: Channels, profile: bytes | None) -> tuple[Deep, Deep | None]:
    """Return RGB [H, W, 3] and alpha [H, W] or None, in 16 bits.

    Args:
        channels: as stored.
        profile: the file's, by which CMYK is converted to sRGB.

    """
    height, width = channels.values.shape[:2]
    pixels = np.empty((height, width, 3), np.uint16)
    alpha = np.empty((height, width), np.uint16) if channels.alpha else None
    rows = max(1, BAND_PIXELS // width)
    for top in range(0, height, rows):
        part = slice(top, top + rows)
        band = channels.values[part]
        if alpha is not None:
            alpha[part] = _sixteen_bit(band[..., _count(channels.colour)], channels.white)
        pixels[part] = _rgb(band, channels, profile, None if alpha is None else alpha[part])
    return pixels, alpha


def _rgb(band: NDArray[Any], channels: Channels, profile: bytes | None, alpha: Deep | None) -> Deep:
    colours = band[..., : _count(channels.colour)]
    if channels.colour is ColourModel.LAB:
        return deep_lab_to_srgb(colours)
    if channels.premultiplied and alpha is not None:
        opacity = np.maximum(alpha[..., None], 1) / FULL
        colours = np.minimum(colours / opacity, channels.white)
    levels = _sixteen_bit(colours, channels.white)
    if channels.inverted:
        levels = FULL - levels
    return deep_cmyk_to_srgb(levels, profile) if channels.colour is ColourModel.CMYK else levels


def _count(colour: ColourModel) -> int:
    return 3 if colour is ColourModel.LAB else int(colour.value)


def _sixteen_bit(values: NDArray[Any], white: float) -> Deep:
    if values.dtype == np.uint16 and white == FULL:
        return values
    shares = np.clip(np.nan_to_num(values.astype(np.float64), posinf=math.inf) / white, 0, 1)
    return np.rint(shares * FULL).astype(np.uint16)
