"""What the engine hands to whoever shows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from ..geometry import Box, Viewport


class Stage(Enum):
    """How far a frame is: a cheap stand-in, the real thing in places, the real thing."""

    PREVIEW = "preview"
    PARTIAL = "partial"
    EXACT = "exact"


@dataclass(frozen=True, eq=False)
class Frame:
    """A rendered view; never written to once it is yielded.

    Attributes:
        viewport: what it shows.
        stage: how far it is.
        left: first device pixel, in the window, of the part that the photo covers.
        top: likewise.
        image: that part, RGB, [h, w, 3] uint8, not multiplied by its opacity.
        alpha: its opacity, [h, w] uint8; None where all of it is opaque.
        progress: share of the work that is done, 0 to 1.
        seconds: time since the view was begun.
        device: where it was rendered, "cpu".

    """

    viewport: Viewport
    stage: Stage
    left: int
    top: int
    image: NDArray[np.uint8]
    alpha: NDArray[np.uint8] | None
    progress: float
    seconds: float
    device: str


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
