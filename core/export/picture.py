"""A picture as the writers of files take it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..geometry import Size
from ..photo.colour_signalling import Cicp
from .formats import Encoding

Strip = NDArray[np.uint8] | NDArray[np.uint16]


@dataclass(frozen=True)
class ImageSpec:
    """Everything of a picture but its pixels, which come as strips [rows, width, channels].

    Attributes:
        size: in pixels.
        grey: whether one channel of colour comes, instead of three.
        alpha: whether opacity follows.
        depth: bits of a channel, 8 or 16.
        encoding: how the pixels are stored.
        icc_profile: fits the channels; or None.
        exif: block, or None.
        xmp: packet, or None.
        dpi: pixels per inch across and down, or None.
        cicp: code points that say the same as the profile, for formats that hold them; or None.

    """

    size: Size
    grey: bool
    alpha: bool
    depth: int
    encoding: Encoding
    icc_profile: bytes | None = None
    exif: bytes | None = None
    xmp: bytes | None = None
    dpi: tuple[float, float] | None = None
    cicp: Cicp | None = None

    @property
    def channels(self) -> int:
        """Channels of colour, and of opacity."""
        return (1 if self.grey else 3) + self.alpha

    @property
    def mode(self) -> str:
        """Pillow's name for 8 bits of such channels."""
        return ("L" if self.grey else "RGB") + ("A" if self.alpha else "")
