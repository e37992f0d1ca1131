"""One view that gets better: something everywhere at once, then blocks as they are encoded."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from ..callbacks import CheckCancelled
from ..frames import Frame, Stage
from ..geometry import Box
from ..photo.opacity import Opacity
from ..resample import quantise
from .block_encoder import BlockEncoder
from .blocks import Block, Patch
from .rgb32 import pack_rgb32, premultiply
from .tiled_view import TiledView

FIRST_PATCH = (
    0.12  # seconds until the first blocks are sharp; each patch may then take twice as long
)
REPAINT = 0.08  # seconds between frames of one view: often enough to see it sharpen


class Refinement(ABC):
    """The image of one view; a subclass says how its pixels come from fields.

    Args:
        view: what to show; its grid isn't empty.
        opacity: of the photo.
        device: where the pixels are computed.

    """

    def __init__(self, view: TiledView, opacity: Opacity, device: str) -> None:
        self._view = view
        self._opacity = opacity
        self._device = device
        self._alpha: NDArray[np.uint8] | None = None
        self._words = np.empty((view.grid.y.count, view.grid.x.count), np.int32)
        self._begun = self._shown = time.perf_counter()

    @abstractmethod
    def frames(self, check_cancelled: CheckCancelled) -> Iterator[Frame]:
        """Yield frames; each shows something everywhere, and the last one is exact."""

    @property
    @abstractmethod
    def _progress(self) -> float:
        """The share of the work that is done, 0 to 1."""

    def _begin(self, check_cancelled: CheckCancelled) -> None:
        """Find what no later frame changes."""
        opacity = self._opacity.render(self._view.grid, check_cancelled)
        self._alpha = None if opacity is None else quantise(opacity)

    def _patches(
        self,
        source: BlockEncoder,
        order: Sequence[Block],
        missing: set[Block],
        check_cancelled: CheckCancelled,
    ) -> Iterator[Patch]:
        """Encode what is missing, first blocks first, in patches that grow."""
        return source.encode_missing(order, missing, check_cancelled, FIRST_PATCH)

    def _put(self, box: Box, pixels: Tensor) -> None:
        """Put pixels, [h, 3, w] in [0, 1], into the image."""
        words = pack_rgb32(pixels).numpy()[:, 0]
        self._words[box.top : box.bottom, box.left : box.right] = words

    @property
    def _due(self) -> bool:
        """Whether the last frame is old enough for another."""
        return time.perf_counter() - self._shown >= REPAINT

    def _frame(self, stage: Stage) -> Frame:
        self._shown = time.perf_counter()
        pixels = self._words.view(np.uint32)
        if self._alpha is not None:
            pixels = premultiply(pixels, self._alpha)
        elif stage is not Stage.EXACT:
            pixels = pixels.copy()
        return Frame(
            viewport=self._view.viewport,
            stage=stage,
            left=self._view.left,
            top=self._view.top,
            pixels=pixels,
            has_alpha=self._alpha is not None,
            progress=self._progress,
            seconds=self._shown - self._begun,
            device=self._device,
        )
