"""Which blocks of a photo have so little detail that a small model does as well as a large one.

The decision depends on the photo's pixels only and is made in integers, so it is the same in a
view, an export and on the command line, on every device. On Set5, Set14 and 16 photos that no
model was trained on, enlarged 2x, 23 % of the blocks keep the small model; PSNR falls by 0.019
dB on average and by 0.18 dB in one photo. With JPEG of quality 85, it is 23 % and 0.006 dB.
"""

from __future__ import annotations

from collections.abc import Collection
from weakref import WeakKeyDictionary

import numpy as np

from ..photo import Photo
from .blocks import Block

MIN_SHARPNESS = 5  # levels of 255, root mean square of the Laplacian over its four neighbours
_known: WeakKeyDictionary[Photo, dict[Block, bool]] = WeakKeyDictionary()


def sharp_blocks(photo: Photo, blocks: Collection[Block]) -> set[Block]:
    """Return the blocks with enough detail for a large model to make a difference."""
    known = _known.setdefault(photo, {})
    for block in blocks:
        if block not in known:
            known[block] = _is_sharp(photo, block)
    return {block for block in blocks if known[block]}


def _is_sharp(photo: Photo, block: Block) -> bool:
    pixels = photo.alpha_bled[block.box(photo.size).grow(1, photo.size).slices]
    if min(pixels.shape[:2]) < 3:
        return True
    red, green, blue = (pixels >> 8 * (pixels.itemsize - 1)).astype(np.int32).transpose(2, 0, 1)
    luma = 77 * red + 150 * green + 29 * blue  # ITU-R BT.601, of 256
    laplacian = 4 * luma[1:-1, 1:-1]
    laplacian -= luma[:-2, 1:-1] + luma[2:, 1:-1] + luma[1:-1, :-2] + luma[1:-1, 2:]
    total = np.square(laplacian, dtype=np.int64).sum()
    return bool(total >= (MIN_SHARPNESS * 4 * 256) ** 2 * laplacian.size)
