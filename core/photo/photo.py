"""An opened image."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..geometry import Size


@dataclass(frozen=True)
class Photo:
    """An opened image, orientation already applied; never written to after it is made.

    Attributes:
        pixels: RGB, shape [H, W, 3], uint8.
        alpha: opacity, shape [H, W], uint8, or None where the image has none.
        icc_profile: the colour profile as stored in the file, or None.
        exif: EXIF block, without orientation and thumbnail, or None.
        dpi: pixels per inch across and down, or None where the file doesn't say.
        path: the file, or None for pixels that came from elsewhere.

    """

    pixels: NDArray[np.uint8]
    alpha: NDArray[np.uint8] | None = None
    icc_profile: bytes | None = None
    exif: bytes | None = None
    path: Path | None = None
    dpi: tuple[float, float] | None = None

    @property
    def size(self) -> Size:
        """Width and height in source pixels."""
        height, width = self.pixels.shape[:2]
        return Size(width, height)
