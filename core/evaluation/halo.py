"""A shorter halo for encoders that see further than it pays for.

RDN's receptive radius is 131: a block of 64 pixels would be encoded with twenty times its own
pixels. What lies that far away hardly matters, and how little depends on the weights, so it is
measured when a checkpoint is imported.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..engine import BlockCache, Renderer
from ..engine.compute import CPU
from ..geometry import Box, Grid
from ..models import Model
from ..models.architectures.fixed_scale import FixedScaleModel
from ..photo import Photo

WORTH_SHORTENING = 64  # source pixels, a block's side; EDSR-baseline's 34 is kept exact
CANDIDATES = (16, 24, 32, 48, 64, 96)  # source pixels
ALLOWED = 0.5 / 255  # half of what may show, since other photos than the sample will be looked at
CELLS = 32  # source pixels a side that are compared
SCALE = 4.0
SHORT = 24  # of networks with hundreds of layers; other programs give them 10


@dataclass(frozen=True)
class Halo:
    """A measured halo.

    Attributes:
        pixels: source pixels around a block that are encoded with it.
        difference: the largest difference that it made to the sample's picture, in [0, 1].

    """

    pixels: int
    difference: float


def measure_halo(model: Model, sample: Photo) -> Halo | None:
    """Find the shortest halo whose picture is the exact one's to half a level of 8 bits.

    Args:
        model: with its exact halo.
        sample: its middle is compared, so it should be larger than twice the exact halo.

    Returns:
        None where the exact halo is short enough, or no candidate comes close enough. Networks
        that invent detail never do: they get `SHORT`, and what it changes is told.

    """
    if model.exact_halo <= WORTH_SHORTENING:
        return None
    size = sample.size
    cells = Box((size.width - CELLS) // 2, (size.height - CELLS) // 2, CELLS, CELLS)
    grid = Grid.at_scale(size, SCALE, cells)

    def render(halo: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
        cache = BlockCache()
        return Renderer(sample, model.with_halo(halo), cache=cache, compute=CPU).render(grid)

    exact = render(model.exact_halo)
    if isinstance(model, FixedScaleModel):
        return Halo(SHORT, float(np.abs(render(SHORT) - exact).max()))
    for pixels in CANDIDATES:
        difference = float(np.abs(render(pixels) - exact).max())
        if difference <= ALLOWED:
            return Halo(pixels, difference)
    return None
