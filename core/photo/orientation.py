"""Turning pixels upright, as EXIF's orientation asks."""

from __future__ import annotations

from .transparency import Pixels

SIDEWAYS = (5, 6, 7, 8)  # those that swap width and height


def normalise_orientation(value: object) -> int:
    """Return an orientation as EXIF has it; 1, which is upright, for what is none."""
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def apply_orientation(pixels: Pixels, orientation: int) -> Pixels:
    """Return pixels [H, W, ...] turned and mirrored (EXIF 2.32, 4.6.4 A, tag 274).

    Args:
        pixels: as stored.
        orientation: 1 to 8; another number leaves them.

    """
    if orientation in SIDEWAYS:
        pixels = pixels.swapaxes(0, 1)
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    return pixels if pixels.flags.c_contiguous else pixels.copy()
