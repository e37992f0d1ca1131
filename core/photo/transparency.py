"""What colour is under transparent pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8] | NDArray[np.uint16]
Planes = NDArray[np.float32]

UNSEEN = 8 / 255  # opacity up to which a colour is noise of erasers and brushes, mostly black


def bleed_colours(pixels: Pixels, alpha: Pixels) -> Pixels:
    """Give transparent pixels, and all but transparent ones, the colour of what is around them.

    Pull and push (Gortler et al., "The Lumigraph", SIGGRAPH 1996, section 3.4): means of visible
    colours on ever coarser levels, then from the coarsest down each level fills what is empty.

    Args:
        pixels: RGB, [H, W, 3], uint8 or uint16 of full range.
        alpha: opacity, [H, W], of the same dtype.

    Returns:
        A copy of the pixels, or the pixels themselves where nothing is or everything is hidden.
        Where nothing is more than faint, what is faint counts as visible.

    """
    highest = np.iinfo(alpha.dtype).max
    hidden = alpha <= round(UNSEEN * highest)
    if hidden.all():
        hidden = alpha == 0
    if not hidden.any() or hidden.all():
        return pixels
    weights = np.where(hidden, np.float32(0), alpha.astype(np.float32) / np.float32(highest))
    filled = _filled(pixels.astype(np.float32), weights)
    alpha_bled = pixels.copy()
    alpha_bled[hidden] = np.rint(filled[hidden]).astype(pixels.dtype)
    return alpha_bled


def _filled(colours: Planes, weights: Planes) -> Planes:
    """Return colours [h, w, 3] where those of weight 0 come from coarser levels."""
    if weights.all() or min(weights.shape) < 2:
        return colours
    sums = _halved(colours * weights[..., None])
    totals = _halved(weights[..., None])
    means = np.divide(sums, totals, out=np.zeros_like(sums), where=totals > 0)
    coarse = _filled(means, np.minimum(totals[..., 0], 1))
    height, width = weights.shape
    near = coarse.repeat(2, 0)[:height].repeat(2, 1)[:, :width]
    return np.where(weights[..., None] > 0, colours, near)


def _halved(planes: Planes) -> Planes:
    """Sum 2 x 2 pixels; a last odd row or column is summed alone."""
    height, width = planes.shape[:2]
    even = np.pad(planes, ((0, height % 2), (0, width % 2), (0, 0)))
    rows = even[::2] + even[1::2]
    columns: Planes = rows[:, ::2] + rows[:, 1::2]
    return columns
