"""Telling that a photo is damaged though its decoder gave pixels, as far as anybody can know.

JPEG, WebP, GIF and most kinds of TIFF hold no sums. What is wrong with their pixels shows only
where the codes end, which decoders pass over.
"""

from __future__ import annotations

from pathlib import Path

from .checks import log_and_continue
from .gif_damage import gif_seems_damaged
from .jpeg_damage import jpeg_seems_damaged
from .tiff_damage import tiff_seems_damaged
from .webp_damage import webp_seems_damaged

_BY_CONTENT = {
    "JPEG": jpeg_seems_damaged,
    "MPO": jpeg_seems_damaged,
    "WEBP": webp_seems_damaged,
    "GIF": gif_seems_damaged,
}


def seems_damaged(path: Path, kind: str | None, page: int) -> bool:
    """Tell whether the pixels of a file that could be decoded are known to be damaged.

    Args:
        path: of it.
        kind: Pillow's name for it.
        page: of a TIFF, from 0.

    """
    with log_and_continue(
        "whether a photo is damaged"
    ):  # of a kind that only its decoder understands
        if kind == "TIFF":
            return tiff_seems_damaged(path, page)
        look = _BY_CONTENT.get(kind or "")
        return look is not None and look(path.read_bytes())
    return False
