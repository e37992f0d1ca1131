"""Whether a photo has been through JPEG: by its file, or by the blocks that it left."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from .checks import DAMAGE
from .photo import Photo

BLOCK = 8  # pixels a side (ITU-T T.81, section 3.1)
FINEST = 93  # quality above which the traces are finer than what is lost by smoothing them
SURE = 6.0  # standard errors on both axes; of 60 clean pictures the one that came closest had 5.1
MOST_PIXELS = 2048  # a side, from the middle: enough to be sure
STEEPEST = 16.0  # levels; edges of the picture say nothing of blocks
# The mean of the luminance table of ITU-T T.81, annex K.1, which quality 50 takes as it is.
_MEAN_STEP = 57.625


def was_jpeg(photo: Photo) -> bool:
    """Tell whether a photo shows traces of JPEG; takes a tenth of a second at the most."""
    quality = _told_quality(photo)
    return quality <= FINEST if quality is not None else shows_blocks(photo.pixels)


def shows_blocks(pixels: NDArray[np.uint8] | NDArray[np.uint16]) -> bool:
    """Tell whether there are steps between blocks of 8, counted from the corner, on both axes."""
    height, width = pixels.shape[:2]
    if min(height, width) < 4 * BLOCK:
        return False
    top, left = (_aligned(side) for side in (height, width))
    part = pixels[top : top + MOST_PIXELS, left : left + MOST_PIXELS]
    grey = part.astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32)
    grey *= np.float32(255 / np.iinfo(pixels.dtype).max)
    return min(_blocking(grey), _blocking(grey.T)) > SURE


def _aligned(side: int) -> int:
    return max(0, side - MOST_PIXELS) // 2 // BLOCK * BLOCK


def _blocking(grey: NDArray[np.float32]) -> float:
    """Return by how many standard errors steps between blocks stand out from those inside."""
    steps = np.abs(np.diff(grey, axis=1))
    beyond = np.clip(steps[:, 1:-1] - (steps[:, :-2] + steps[:, 2:]) / 2, -STEEPEST, STEEPEST)
    between = beyond[:, BLOCK - 2 :: BLOCK]
    others = [float(beyond[:, phase::BLOCK].mean()) for phase in range(BLOCK) if phase != BLOCK - 2]
    error = float(between.std()) / between.size**0.5
    return float((float(between.mean()) - float(np.median(others))) / max(error, 1e-6))


def _told_quality(photo: Photo) -> float | None:
    """Return the quality of a JPEG file as the IJG's encoder counts it; None for other files."""
    if photo.path is None:
        return None
    try:
        with Image.open(photo.path, formats=["JPEG"]) as image:
            tables = image.quantization  # type: ignore[attr-defined]
            step = float(sum(tables[0]) / len(tables[0]))
    except (*DAMAGE, AttributeError):
        return None
    scale = 100 * step / _MEAN_STEP
    return (200 - scale) / 2 if scale <= 100 else 5000 / scale
