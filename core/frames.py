"""Frames: rendered views that the engine passes to the window.

This module doesn't import torch, so code that shows frames needn't load torch.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .geometry import Box, Viewport
from .methods import Method

if TYPE_CHECKING:
    from torch import Tensor

OPAQUE = -(2**24)  # 0xff000000 as a signed word


class Stage(Enum):
    """The quality of a frame: a coarse preview, partly exact, or exact."""

    PREVIEW = "preview"
    PARTIAL = "partial"
    EXACT = "exact"


@dataclass(frozen=True, eq=False, kw_only=True)
class Frame:
    """A rendered view. Its pixels don't change after the renderer has yielded it."""

    viewport: Viewport  # the view that was rendered
    stage: Stage  # its quality
    left: int  # first window column that the photo covers, in device pixels
    top: int  # first window row that the photo covers
    # The covered part as 32-bit words 0xAARRGGBB, premultiplied by alpha, [h, w] uint32. This is
    # the layout of Qt's Format_RGB32 and Format_ARGB32_Premultiplied.
    pixels: NDArray[np.uint32]
    has_alpha: bool  # whether any pixel may be transparent
    progress: float  # finished share of the work, 0 to 1
    seconds: float  # time since the work on the view began
    device: str  # the devices that rendered it, as in `Renderer.device`
    seconds_left: float = 0.0  # estimated time until the view is exact; 0 if exact or unknown
    generation: int = 0  # number of the request that led to the frame
    method: Method = field(default=Method(""))  # the method that rendered the frame

    @property
    def is_preview(self) -> bool:
        """Whether this frame is a coarse preview; better frames follow."""
        return self.stage is Stage.PREVIEW

    @property
    def is_exact(self) -> bool:
        """Whether this is the final, exact frame."""
        return self.stage is Stage.EXACT


@dataclass(frozen=True)
class BlockReport:
    """The age and cost of a block's encoding, for the debug overlay."""

    box: Box
    age: float | None  # seconds since it was encoded; None if it isn't
    cost: float | None  # seconds that encoding took; None if it isn't encoded


def pack_rgb(pixels: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Pack RGB [h, w, 3] into opaque 32-bit words 0xffRRGGBB, [h, w]."""
    words = np.full(pixels.shape[:2], 0xFF, np.uint32)
    for channel in range(3):
        words <<= np.uint32(8)
        words |= pixels[..., channel]
    return words


def pack_rgb32(pixels: Tensor) -> Tensor:
    """Convert RGB [..., 3, n] in [0, 1] to opaque words 0xffRRGGBB, [..., 1, n] int32.

    Writing one aligned word is several times faster than writing three bytes.
    """
    levels = pixels.mul(255).round_()
    red, green, blue = (levels.narrow(-2, channel, 1) for channel in range(3))
    word = blue.add(green, alpha=2**8).add_(red, alpha=2**16)  # exact: below 2^24
    return word.int().bitwise_or_(OPAQUE)


def premultiply(pixels: NDArray[np.uint32], alpha: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Premultiply opaque words 0xffRRGGBB, [h, w], by alpha, [h, w], rounding as Qt does."""
    channels = pixels.view(np.uint8).reshape(*pixels.shape, 4)
    product = channels * alpha[..., None].astype(np.uint16)
    product += (product >> 8) + np.uint16(128)
    product >>= 8
    return product.astype(np.uint8).view(np.uint32)[..., 0]
