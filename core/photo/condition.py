"""Detect whether JPEG compression or noise has degraded a photo."""

from __future__ import annotations

from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from .photo import Photo, Pixels

# From quality 95 upwards, the models for clean photos are used. On small pictures at 2x,
# leaf-m-mild exceeds leaf-m by 0.35 dB at 94 and 0.23 dB at 95; leaf-s-mild exceeds leaf-s to 95.
HIGHEST_QUALITY = 94.5
_MEAN_STEP = 57.625  # mean of the luminance table of ITU-T T.81, annex K.1, used by quality 50
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)

JPEG_CROP = 512  # pixels a side of the central part that is searched for quantisation steps
BLOCK = 8  # pixels a side (ITU-T T.81, section 3.1)
STEPS = np.arange(3, 65)  # finer steps are lost in rounding, coarser ones are multiples of these
FEWEST_COEFFICIENTS = 12  # nonzero ones needed to recognise a step
ALIGNMENT = 0.5  # minimum mean of cos(2 pi x / step), which is 1 for multiples, 0 for random values
SIGNIFICANCE = 5.0  # standard errors by which that mean must exceed 0
# Images of Set5 and Set14 reduced 2x to 4x have none; as JPEG 75, all but one drawing have 16.
FEWEST_FREQUENCIES = 4  # frequencies with a step
DARKEST_DCT, BRIGHTEST_DCT = 1, 254  # levels; clipping moves coefficients away from their steps
_LOW_FREQUENCIES = 5  # maximum u + v of tested coefficients; JPEG removes most of the higher ones

NOISE_PATCH = 6  # pixels a side; small patches fit between edges, even in small photos
NOISE_CROP = 1024  # pixels a side of the central part that is measured; noise is everywhere
# Measured on Set5, reduced 2x and 4x, with noise of standard deviation 2.5 to 5 levels: above this
# threshold the model for degraded photos improves every image; at 3.1, one lost 0.1 dB.
NOISE_THRESHOLD = 3.5  # levels of noise in the flattest patches
UNIFORMITY = 1.5  # maximum ratio of the two quantiles below; noise is similar in all flat patches
FEWEST_PATCHES = 16
DARKEST_NOISE, BRIGHTEST_NOISE = 2, 253  # levels; beyond them noise is clipped
_FLATTEST, _FLAT = 0.05, 0.3  # quantiles of the noise of all patches
_GAIN = 6.0  # gain of Immerkaer's operator for white noise: root of the sum of its squares

_at = np.arange(BLOCK)
_DCT = np.sqrt(2 / BLOCK) * np.cos((2 * _at + 1) * _at[:, None] * np.pi / (2 * BLOCK))
_DCT[0] /= np.sqrt(2)


class Condition(Enum):
    """The degradation of a photo."""

    CLEAN = "clean"
    JPEG = "jpeg"
    NOISE = "noise"


def detect_condition(photo: Photo) -> Condition:
    """Detect JPEG compression first, then noise; takes a few tenths of a second at most."""
    quality = _read_jpeg_quality(photo)
    middle = _crop_middle(photo.pixels, JPEG_CROP)
    if quality <= HIGHEST_QUALITY if quality is not None else has_quantisation_steps(_luma(middle)):
        return Condition.JPEG
    return Condition.NOISE if has_noise(photo.pixels) else Condition.CLEAN


def has_noise(pixels: Pixels) -> bool:
    """Check whether a photo has uniform noise that is visible even in its flattest parts.

    The operator of Immerkaer, Fast Noise Variance Estimation (1996), measures the noise of each
    patch and ignores constant areas and slopes. Noise, unlike texture, is similar in flat areas.
    """
    part = _crop_middle(pixels, NOISE_CROP)
    if min(part.shape[:2]) < NOISE_PATCH + 2:
        return False
    scale = np.float32(255 / np.iinfo(pixels.dtype).max)
    channels = [part[..., k].astype(np.float32) * scale for k in range(part.shape[2])]
    patches = [_split_into_patches(channel[1:-1, 1:-1]) for channel in channels]
    inside = [(p.min(1) > DARKEST_NOISE) & (p.max(1) < BRIGHTEST_NOISE) for p in patches]
    unclipped = np.logical_and.reduce(inside)
    if np.count_nonzero(unclipped) < FEWEST_PATCHES:
        return False
    levels = np.mean([_measure_noise(channel)[unclipped] for channel in channels], axis=0)
    flattest, flat = np.quantile(levels, (_FLATTEST, _FLAT))
    return bool(flattest > NOISE_THRESHOLD and flat < UNIFORMITY * flattest)


def has_quantisation_steps(luma: NDArray[np.float32]) -> bool:
    """Check whether DCT coefficients of 8 x 8 blocks are multiples of a step, as after JPEG.

    JPEG rounds coefficients to multiples of a step. After decoding, coefficients are still close to
    multiples (Fan and de Queiroz, Identification of Bitmap Compression History, 2003). This detects
    JPEG even if no block artifacts are visible. `luma`, [h, w] in levels, must start at a corner of
    a block.
    """
    blocks = _split_into_squares(luma, BLOCK)
    unclipped = (blocks.min((1, 2)) > DARKEST_DCT) & (blocks.max((1, 2)) < BRIGHTEST_DCT)
    return _are_quantised(blocks[unclipped]) or _are_quantised(blocks)


def _are_quantised(blocks: NDArray[np.float32]) -> bool:
    coefficients = np.abs(_DCT @ blocks @ _DCT.T)
    low = range(_LOW_FREQUENCIES + 1)
    frequencies = [(u, v) for u in low for v in low if u + v <= _LOW_FREQUENCIES]
    # Coefficients with u and v in (0, 4) are sums of integers, which have steps in drawings of few
    # levels. Equal values count once: drawings of squares repeat a few, JPEG's differ by rounding.
    tested = (np.unique(coefficients[:, u, v].round(2)) for u, v in frequencies if u % 4 or v % 4)
    return sum(_has_step(values) for values in tested) >= FEWEST_FREQUENCIES


def _has_step(values: NDArray[np.float64]) -> bool:
    in_steps = values / STEPS[:, None]
    nonzero = in_steps > 0.5
    count = np.maximum(nonzero.sum(1), 1)
    mean = (np.cos(2 * np.pi * in_steps) * nonzero).sum(1) / count
    significant = mean * np.sqrt(2 * count) > SIGNIFICANCE  # a random cosine has variance 1/2
    return bool(((count >= FEWEST_COEFFICIENTS) & (mean > ALIGNMENT) & significant).any())


def _measure_noise(channel: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the standard deviation of the noise in each patch, [n], in levels of 255."""
    across = channel[:, :-2] - 2 * channel[:, 1:-1] + channel[:, 2:]
    both = across[:-2] - 2 * across[1:-1] + across[2:]
    squares = np.square(_split_into_patches(both))
    levels: NDArray[np.float32] = np.sqrt(squares.mean(1)) / np.float32(_GAIN)
    return levels


def _split_into_patches(plane: NDArray[np.float32]) -> NDArray[np.float32]:
    """Split a plane [h, w] into patches for measuring noise, [n, pixels per patch]."""
    return _split_into_squares(plane, NOISE_PATCH).reshape(-1, NOISE_PATCH * NOISE_PATCH)


def _split_into_squares(plane: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    """Split a plane [h, w] into squares, [n, side, side]; drop incomplete squares."""
    rows, columns = (length // side for length in plane.shape)
    whole = plane[: rows * side, : columns * side].reshape(rows, side, columns, side)
    return whole.transpose(0, 2, 1, 3).reshape(-1, side, side)


def _luma(pixels: Pixels) -> NDArray[np.float32]:
    """Convert RGB to luma as JPEG does; return 8-bit levels, [h, w] float32."""
    luma: NDArray[np.float32] = pixels.astype(np.float32) @ _LUMA
    luma *= np.float32(255 / np.iinfo(pixels.dtype).max)
    return luma


def _crop_middle(pixels: Pixels, side: int) -> Pixels:
    """Crop up to `side` x `side` pixels from the middle, aligned with JPEG's 8 x 8 blocks."""
    top, left = (max(0, length - side) // 2 // BLOCK * BLOCK for length in pixels.shape[:2])
    return pixels[top : top + side, left : left + side]


def _read_jpeg_quality(photo: Photo) -> float | None:
    """Estimate a JPEG file's quality on the IJG encoder's scale; None for other files."""
    if photo.path is None:
        return None
    try:
        with Image.open(photo.path, formats=["JPEG"]) as image:
            table = getattr(image, "quantization", {}).get(0)
    except OSError:  # not a JPEG, or deleted
        return None
    if not table:
        return None
    scale = 100 * float(sum(table) / len(table)) / _MEAN_STEP
    return (200 - scale) / 2 if scale <= 100 else 5000 / scale
