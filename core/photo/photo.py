"""The opened photo: pixels, opacity, colour and metadata."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..geometry import Size
from .colour_signalling import Cicp

Pixels = NDArray[np.uint8] | NDArray[np.uint16]
Planes = NDArray[np.float32]

BAND_ROWS = 256  # rows compared at a time; the first ones usually suffice to find colour
NO_PIXELS = np.empty((0, 0, 3), np.uint8)  # placeholder until pixels are decoded
FAINT = 8 / 255  # up to this opacity, colours are residue of erasers and brushes, mostly black


class PageKind(Enum):
    """The kind of a TIFF page (NewSubfileType; TIFF 6.0, page 36)."""

    FULL = "full"
    REDUCED = "reduced"
    MASK = "mask"


@dataclass(frozen=True, eq=False)
class Photo:
    """An opened image, rotated upright; its arrays must not be modified."""

    # RGB in the file's colour space (sRGB if the file is CMYK, Lab or HDR), [H, W, 3], uint8 or
    # uint16 with the full range.
    pixels: Pixels
    alpha: Pixels | None = None  # opacity, not multiplied into the pixels, [H, W], same dtype
    icc_profile: bytes | None = None  # profile of `pixels`, a grey one if `grey`; None for sRGB
    exif: bytes | None = None  # the EXIF block without orientation and thumbnail
    path: Path | None = None  # the file; None if the pixels come from elsewhere
    dpi: tuple[float, float] | None = None  # horizontal and vertical pixels per inch
    xmp: bytes | None = None  # the XMP packet
    grey: bool = False  # whether the file has one colour channel, which `pixels` repeat
    pages: int = 1  # number of pages of a TIFF; 1 for any other file
    page: int = 0  # index of this page, from 0
    page_kinds: tuple[PageKind, ...] = ()  # kind of each page; empty for one page or if unknown
    damaged: bool = False  # whether damage was detected, so parts of the pixels may be wrong
    cicp: Cicp | None = None  # the file's code points, if any; `icc_profile` is then equivalent
    converted: bool = False  # whether the file was CMYK, Lab or HDR, converted to sRGB
    orientation: int = 1  # EXIF orientation of the file, to which positions in metadata refer

    @property
    def size(self) -> Size:
        """Width and height in source pixels."""
        height, width = self.pixels.shape[:2]
        return Size(width, height)

    @property
    def depth(self) -> int:
        """Bits per channel, 8 or 16."""
        return 8 * self.pixels.dtype.itemsize

    @cached_property
    def neutral(self) -> bool:
        """Whether all pixels are grey, so that no method may add colour."""
        if self.grey:
            return True
        rows = range(0, len(self.pixels), BAND_ROWS)
        bands = (self.pixels[top : top + BAND_ROWS] for top in rows)
        return all(bool((band == band[..., :1]).all()) for band in bands)

    def with_pixels(self, pixels: Pixels) -> Photo:
        """Return a copy with new pixels, which must have been computed from `alpha_bled`."""
        photo = replace(self, pixels=pixels)
        vars(photo).update(neutral=self.neutral, alpha_bled=pixels)
        return photo

    @cached_property
    def alpha_bled(self) -> Pixels:
        """`pixels` with visible colours extended into transparent areas; slow on first access.

        Without this extension, enlarging would mix hidden colours, mostly black, into soft edges.
        """
        return self.pixels if self.alpha is None else bleed_colours(self.pixels, self.alpha)


def bleed_colours(pixels: Pixels, alpha: Pixels) -> Pixels:
    """Replace the colours of (nearly) transparent pixels with those of their surroundings.

    Uses pull-push (Gortler et al., "The Lumigraph", SIGGRAPH 1996, section 3.4): averages visible
    colours at ever coarser levels, then fills pixels from coarse to fine. Pixels with an opacity
    up to `FAINT` are replaced. If no opacity exceeds `FAINT`, only pixels with opacity 0 are
    replaced. Returns the pixels unchanged if all or none would be replaced.
    """
    highest = np.iinfo(alpha.dtype).max
    hidden = alpha <= round(FAINT * highest)
    if hidden.all():
        hidden = alpha == 0
    if not hidden.any() or hidden.all():
        return pixels
    weights = np.where(hidden, np.float32(0), alpha.astype(np.float32) / np.float32(highest))
    filled = _fill_empty(pixels.astype(np.float32), weights)
    filled_pixels = pixels.copy()
    filled_pixels[hidden] = np.rint(filled[hidden]).astype(pixels.dtype)
    return filled_pixels


def _fill_empty(colours: Planes, weights: Planes) -> Planes:
    """Fill pixels [h, w, 3] from coarser levels where their weight [h, w] is 0."""
    if weights.all() or min(weights.shape) < 2:
        return colours
    sums = _halve(colours * weights[..., None])
    totals = _halve(weights[..., None])
    means = np.divide(sums, totals, out=np.zeros_like(sums), where=totals > 0)
    coarse = _fill_empty(means, np.minimum(totals[..., 0], 1))
    height, width = weights.shape
    enlarged = coarse.repeat(2, 0)[:height].repeat(2, 1)[:, :width]
    return np.where(weights[..., None] > 0, colours, enlarged)


def _halve(planes: Planes) -> Planes:
    """Add up every 2 x 2 pixels; pad odd sides with zeros first."""
    height, width = planes.shape[:2]
    even = np.pad(planes, ((0, height % 2), (0, width % 2), (0, 0)))
    rows = even[::2] + even[1::2]
    columns: Planes = rows[:, ::2] + rows[:, 1::2]
    return columns
