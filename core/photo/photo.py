"""An opened image."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..geometry import Size
from .colour_signalling import Cicp
from .transparency import bleed_colours

Pixels = NDArray[np.uint8] | NDArray[np.uint16]
CHECKED_ROWS = 256  # compared at once, so that a colour photo is known after its first rows


@dataclass(frozen=True, eq=False)
class Photo:
    """An opened image, orientation already applied; never written to after it is made.

    Attributes:
        pixels: RGB as encoded in the file, sRGB where that is CMYK, Lab or HDR; shape [H, W, 3],
            uint8 or uint16 of full range.
        alpha: opacity, not multiplied into the pixels, shape [H, W], of the same dtype; or None.
        icc_profile: the profile that `pixels` are encoded in, or None: sRGB. A grey photo's
            profile, if it has one, is a grey one.
        exif: EXIF block, without orientation and thumbnail, or None.
        path: the file, or None for pixels that came from elsewhere.
        dpi: pixels per inch across and down, or None where the file doesn't say.
        xmp: XMP packet, or None.
        grey: whether the file has one channel of colour; `pixels` then repeat it.
        pages: how many a TIFF has; 1 of any other file.
        page: which of them this is, from 0.
        damaged: whether the pixels in the file are known to be damaged, so that parts of these
            may be wrong.
        cicp: code points that tell the colours of `pixels`, where the file does it so and not by a
            profile; `icc_profile` then says the same.
        converted: whether the file has other colours than `pixels`: CMYK, Lab or HDR.

    """

    pixels: Pixels
    alpha: Pixels | None = None
    icc_profile: bytes | None = None
    exif: bytes | None = None
    path: Path | None = None
    dpi: tuple[float, float] | None = None
    xmp: bytes | None = None
    grey: bool = False
    pages: int = 1
    page: int = 0
    damaged: bool = False
    cicp: Cicp | None = None
    converted: bool = False

    @property
    def size(self) -> Size:
        """Width and height in source pixels."""
        height, width = self.pixels.shape[:2]
        return Size(width, height)

    @property
    def depth(self) -> int:
        """Bits of a channel, 8 or 16."""
        return 8 * self.pixels.dtype.itemsize

    @cached_property
    def neutral(self) -> bool:
        """Whether there is no colour in it, so that no method may bring any."""
        if self.grey:
            return True
        rows = range(0, len(self.pixels), CHECKED_ROWS)
        bands = (self.pixels[top : top + CHECKED_ROWS] for top in rows)
        return all(bool((band == band[..., :1]).all()) for band in bands)

    @cached_property
    def alpha_bled(self) -> Pixels:
        """`pixels` with colour under what is transparent, wholly or all but.

        It is the colour of what is near, so that none of what a file hides there, mostly black,
        comes out at soft edges when the photo is enlarged. Slow the first time.
        """
        return self.pixels if self.alpha is None else bleed_colours(self.pixels, self.alpha)
