"""The steps that JPEG leaves in a picture's waves: seen at qualities whose blocks nobody sees.

What JPEG stores of a block of 8 x 8 are its waves (DCT), rounded to multiples of a step; decoded
again they still lie near them. Fan and de Queiroz, Identification of Bitmap Compression History
(2003), find the steps so.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

BLOCK = 8  # pixels a side (ITU-T T.81, section 3.1)
STEPS = np.arange(3, 65)  # finer ones drown in rounding; coarser ones are multiples of these
FEWEST = 12  # waves that aren't rounded away, to tell a step by
NEAR = 0.5  # mean cosine of where waves lie between multiples: 1 on them, 0 anywhere
SURE = 5.0  # standard errors of that mean
# Of Set5 and Set14 reduced 2 to 4 times, none shows a step, and of JPEG 75 all but a drawing 16.
KINDS = 4  # of waves with a step
DARKEST, BRIGHTEST = 1, 254  # levels; what is cut off beyond moves waves away from their steps
_LOW = 5  # cycles down and across together; of finer waves little is left

_at = np.arange(BLOCK)
_DCT = np.sqrt(2 / BLOCK) * np.cos((2 * _at + 1) * _at[:, None] * np.pi / (2 * BLOCK))
_DCT[0] /= np.sqrt(2)


def has_quantisation_steps(grey: NDArray[np.float32]) -> bool:
    """Tell whether the waves of blocks of 8, counted from the corner, lie on steps.

    Args:
        grey: levels, [h, w].

    """
    blocks = split_into_squares(grey, BLOCK)
    whole_range = (blocks.min((1, 2)) > DARKEST) & (blocks.max((1, 2)) < BRIGHTEST)
    return _on_steps(blocks[whole_range]) or _on_steps(blocks)


def split_into_squares(plane: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    """Cut [h, w] into its whole squares, [n, side, side]."""
    rows, columns = (length // side for length in plane.shape)
    whole = plane[: rows * side, : columns * side].reshape(rows, side, columns, side)
    return whole.transpose(0, 2, 1, 3).reshape(-1, side, side)


def _on_steps(blocks: NDArray[np.float32]) -> bool:
    waves = np.abs(_DCT @ blocks @ _DCT.T)
    kinds = [(u, v) for u in range(_LOW + 1) for v in range(_LOW + 1 - u)]
    # Waves of 0 and 4 cycles are sums of whole levels: in a drawing of few levels they have steps.
    # What is drawn in squares repeats a few sizes to the last digit; JPEG's differ by rounding.
    telling = (np.unique(waves[:, u, v].round(2)) for u, v in kinds if u % 4 or v % 4)
    return sum(_has_step(sizes) for sizes in telling) >= KINDS


def _has_step(sizes: NDArray[np.float64]) -> bool:
    in_steps = sizes / STEPS[:, None]
    counted = in_steps > 0.5  # not rounded to nothing
    count = np.maximum(counted.sum(1), 1)
    mean = (np.cos(2 * np.pi * in_steps) * counted).sum(1) / count
    sure = mean * np.sqrt(2 * count) > SURE  # the variance of a cosine of anything is a half
    return bool(((count >= FEWEST) & (mean > NEAR) & sure).any())
