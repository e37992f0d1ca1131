"""A camera RAW file."""

from __future__ import annotations

import io

import numpy as np
import tifffile


def dng() -> bytes:
    """Return a DNG with a Bayer mosaic and orientation 6."""
    mosaic = np.zeros((64, 96), np.uint16)
    mosaic[0::2, 0::2], mosaic[1::2, 1::2] = 50_000, 10_000
    mosaic[0::2, 1::2] = mosaic[1::2, 0::2] = 20_000
    from_xyz = (3.2406, -1.5372, -0.4986, -0.9689, 1.8758, 0.0415, 0.0557, -0.2040, 1.0570)
    matrix = [number for value in from_xyz for number in (round(value * 10_000), 10_000)]
    tags: list[tuple[int, str, int, object, bool]] = [
        (271, "s", 0, "Maker", True),
        (274, "H", 1, 6, True),
        (33_421, "H", 2, (2, 2), True),  # period of the mosaic, followed by its colours
        (33_422, "B", 4, bytes([0, 1, 1, 2]), True),
        (50_706, "B", 4, bytes([1, 4, 0, 0]), True),  # DNG version
        (50_708, "s", 0, "Test Camera", True),
        (50_717, "I", 1, 65_535, True),  # white level
        (50_721, "2i", 9, matrix, True),  # colour matrix
        (50_728, "2I", 3, [1, 1] * 3, True),  # white balance as shot
        (50_778, "H", 1, 21, True),  # calibrated for D65
    ]
    file = io.BytesIO()
    tifffile.imwrite(file, mosaic, photometric="cfa", metadata=None, extratags=tags)
    return file.getvalue()
