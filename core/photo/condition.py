"""What a photo has been through: JPEG, by its file or by the traces that it left, or noise."""

from __future__ import annotations

from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from .photo import Photo
from .quantisation import BLOCK, has_quantisation_steps, split_into_squares

FINEST = 93  # quality above which the traces are finer than what is lost by smoothing them
# The mean of the luminance table of ITU-T T.81, annex K.1, which quality 50 takes as it is.
_MEAN_STEP = 57.625
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)

MOST_WAVES = 512  # pixels a side, from the middle, that are searched for steps of JPEG

PATCH = 6  # pixels a side; small ones fit between the edges of small photos
MOST_NOISY_PIXELS = 1024  # a side, from the middle: enough for noise, which is everywhere
# Of Set5 reduced twice and 4 times, with noise of a standard deviation of 2.5 to 5 levels, all that
# are clearer than this gain by the model for degraded photos; at 3.1 one lost 0.1 dB.
CLEAR = 3.5  # levels of noise in the plainest patches, which have the least by chance
EVEN = 1.5  # plain patches of a noisy photo differ less, since all have the same noise
FEWEST_PATCHES = 16
DARKEST, BRIGHTEST = 2, 253  # levels; beyond them noise is cut off
_PLAINEST, _PLAIN = 0.05, 0.3  # shares of the patches
_GAIN = 6.0  # of Immerkaer's operator for white noise: the root of the sum of its squares


class Condition(Enum):
    """What a photo shows traces of."""

    CLEAN = "clean"
    JPEG = "jpeg"
    NOISE = "noise"


def detect_condition(photo: Photo) -> Condition:
    """Return what a photo shows traces of; takes some tenths of a second at the most."""
    if was_jpeg(photo):
        return Condition.JPEG
    return Condition.NOISE if has_noise(photo.pixels) else Condition.CLEAN


def was_jpeg(photo: Photo) -> bool:
    """Tell whether a photo shows traces of JPEG; takes a tenth of a second at the most."""
    quality = _told_quality(photo)
    return quality <= FINEST if quality is not None else shows_jpeg(photo.pixels)


def shows_jpeg(pixels: NDArray[np.uint8] | NDArray[np.uint16]) -> bool:
    """Tell whether the pixels show that they were stored as JPEG, and not cropped since."""
    return has_quantisation_steps(_grey(_middle(pixels, MOST_WAVES)))


def has_noise(pixels: NDArray[np.uint8] | NDArray[np.uint16]) -> bool:
    """Tell whether there is noise that is clear: even where the photo is plainest, and evenly so.

    Noise is measured patch by patch with the operator of Immerkaer, Fast Noise Variance Estimation
    (1996), which leaves out what is flat or a slope. Fine texture is told from it in that its
    plainest patches are few.
    """
    part = _middle(pixels, MOST_NOISY_PIXELS)
    if min(part.shape[:2]) < PATCH + 2:
        return False
    scale = np.float32(255 / np.iinfo(pixels.dtype).max)
    channels = [part[..., k].astype(np.float32) * scale for k in range(part.shape[2])]
    found = [_patches(channel[1:-1, 1:-1]) for channel in channels]
    inside = [(p.min(1) > DARKEST) & (p.max(1) < BRIGHTEST) for p in found]
    kept = np.logical_and.reduce(inside)
    if np.count_nonzero(kept) < FEWEST_PATCHES:
        return False
    levels = np.mean([_noise_of_patches(channel)[kept] for channel in channels], axis=0)
    plainest, plain = np.quantile(levels, (_PLAINEST, _PLAIN))
    return bool(plainest > CLEAR and plain < EVEN * plainest)


def _noise_of_patches(channel: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the standard deviation of the noise in each patch, [n], in levels."""
    across = channel[:, :-2] - 2 * channel[:, 1:-1] + channel[:, 2:]
    both = across[:-2] - 2 * across[1:-1] + across[2:]
    level: NDArray[np.float32] = np.sqrt(np.square(_patches(both)).mean(1)) / np.float32(_GAIN)
    return level


def _patches(plane: NDArray[np.float32]) -> NDArray[np.float32]:
    """Cut [h, w] into whole patches, [n, pixels of one]."""
    return split_into_squares(plane, PATCH).reshape(-1, PATCH * PATCH)


def _grey(pixels: NDArray[np.uint8] | NDArray[np.uint16]) -> NDArray[np.float32]:
    """Return the luma of JPEG in levels, [h, w]."""
    grey: NDArray[np.float32] = pixels.astype(np.float32) @ _LUMA
    grey *= np.float32(255 / np.iinfo(pixels.dtype).max)
    return grey


def _middle(
    pixels: NDArray[np.uint8] | NDArray[np.uint16], most: int
) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """Return the middle of a photo, in step with its blocks."""
    top, left = (max(0, side - most) // 2 // BLOCK * BLOCK for side in pixels.shape[:2])
    return pixels[top : top + most, left : left + most]


def _told_quality(photo: Photo) -> float | None:
    """Return the quality of a JPEG file as the IJG's encoder counts it; None for other files."""
    if photo.path is None:
        return None
    try:
        with Image.open(photo.path, formats=["JPEG"]) as image:
            table = getattr(image, "quantization", {}).get(0)
    except OSError:  # it is no JPEG, or gone
        return None
    if not table:
        return None
    step = float(sum(table) / len(table))
    scale = 100 * step / _MEAN_STEP
    return (200 - scale) / 2 if scale <= 100 else 5000 / scale
