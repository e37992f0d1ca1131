"""A frame, from the engine that renders it up to the screen, and what blocks tell of themselves.

Values without torch: who only shows frames imports no engine.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from .geometry import Box, Viewport


class Stage(Enum):
    """How far a frame is: a cheap stand-in, the real thing in places, the real thing."""

    PREVIEW = "preview"
    PARTIAL = "partial"
    EXACT = "exact"


@dataclass(frozen=True, eq=False, kw_only=True)
class FrameInfo:
    """What a frame shows, where it lies and how far it is, whatever its pixels are kept in.

    Attributes:
        viewport: what it shows.
        stage: how far it is.
        left: first device pixel, in the window, of the part that the photo covers.
        top: likewise.
        progress: share of the work that is done, 0 to 1.
        seconds: since the view was begun.
        device: where it was rendered, as `Renderer.device` says it.

    """

    viewport: Viewport
    stage: Stage
    left: int
    top: int
    progress: float
    seconds: float
    device: str

    @property
    def preview(self) -> bool:
        """Whether it is a stand-in, coarser than what follows."""
        return self.stage is Stage.PREVIEW

    @property
    def exact(self) -> bool:
        """Whether it is the last word."""
        return self.stage is Stage.EXACT


@dataclass(frozen=True, eq=False, kw_only=True)
class Frame(FrameInfo):
    """A rendered view; never written to once it is yielded.

    Attributes:
        image: the part of the window that the photo covers, RGB, [h, w, 3] uint8, not multiplied
            by its opacity.
        alpha: its opacity, [h, w] uint8; None where all of it is opaque.

    """

    image: NDArray[np.uint8]
    alpha: NDArray[np.uint8] | None


@dataclass(frozen=True)
class BlockReport:
    """What the debug overlay tells of a block.

    Attributes:
        box: its source pixels.
        age: seconds since it was encoded, or None if it isn't.
        cost: seconds that its encoding took, or None.

    """

    box: Box
    age: float | None
    cost: float | None
