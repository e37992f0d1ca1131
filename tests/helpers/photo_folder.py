"""Folders of small photos that differ in colour."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

SIZES = ((120, 80), (80, 120), (200, 60), (90, 90), (64, 300), (33, 21), (400, 260))
SUFFIXES = (".png", ".jpg", ".webp", ".tif", ".bmp")


def colour(number: int) -> tuple[int, int, int]:
    """Return a colour for a photo; neighbours differ by at least 60 levels."""
    return 60 + 40 * (number % 5), 60 + 60 * (number % 3), 200 - 60 * (number // 2 % 3)


def photo_pixels(number: int) -> NDArray[np.uint8]:
    """Return the pixels of a photo of one colour; sizes are mixed."""
    width, height = SIZES[number % len(SIZES)]
    return np.full((height, width, 3), colour(number), np.uint8)


def make_folder(folder: Path, count: int) -> list[Path]:
    """Write photos of mixed size and format; return their paths in natural order."""
    folder.mkdir()
    paths = []
    for number in range(count):
        path = folder / f"photo {number + 1}{SUFFIXES[number % len(SUFFIXES)]}"
        Image.fromarray(photo_pixels(number)).save(path)
        paths.append(path)
    return paths
