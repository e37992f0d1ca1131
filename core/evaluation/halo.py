"""Measure shorter halos.

RDN has a receptive radius of 131 pixels: a block of 64 pixels would be encoded with twenty times
its own pixels. Distant pixels hardly matter, but how little depends on the weights, so it is
measured when a checkpoint is imported. The halos of our own models are in the manifest, and a test
measures that they change no pixel by more than a tenth of an 8-bit level.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..engine import EngineSettings, Renderer
from ..engine.compute import CPU
from ..geometry import Box, Grid
from ..models import Model
from ..models.architectures.fixed_scale import FixedScaleModel
from ..photo import Photo, open_photo

MAX_EXACT_HALO = 64  # source pixels, the side of a block; longer exact halos are shortened
CANDIDATES = (16, 24, 32, 48, 64, 96)  # source pixels
MAX_DIFFERENCE = 0.5 / 255  # half a visible level, because other photos may differ more
CELLS = 32  # source pixels per side that are compared
SCALE = 4.0
FIXED_SCALE_HALO = 24  # for networks with hundreds of layers; other programs use 10


class MeasuredHalo(NamedTuple):
    """A shorter halo: source pixels, and the largest difference it makes on the sample, 0 to 1."""

    pixels: int
    difference: float


def measure_halo(model: Model) -> MeasuredHalo | None:
    """Find the shortest halo whose result differs by at most half an 8-bit level.

    The middle of a sample photo is compared, which is larger than twice the exact halo. The result
    is None if the exact halo is short enough, or no candidate is accurate enough. Networks that
    invent detail are never accurate enough; they get `FIXED_SCALE_HALO` and its difference.
    """
    if model.exact_halo <= MAX_EXACT_HALO:
        return None
    sample = open_photo(Path(str(files("leafscope.resources") / "samples/chelsea.png")))
    size = sample.size
    cells = Box((size.width - CELLS) // 2, (size.height - CELLS) // 2, CELLS, CELLS)
    exact = _render(model, sample, cells)
    is_fixed = isinstance(model, FixedScaleModel)
    for pixels in (FIXED_SCALE_HALO,) if is_fixed else CANDIDATES:
        image = _render(model.with_halo(pixels), sample, cells)
        difference = float(np.abs(image - exact).max())
        if is_fixed or difference <= MAX_DIFFERENCE:
            return MeasuredHalo(pixels, difference)
    return None


def _render(model: Model, sample: Photo, cells: Box) -> NDArray[np.float32]:
    """Render some source pixels from blocks that are encoded one by one."""
    settings = EngineSettings(max_patch_blocks=1)
    renderer = Renderer(sample, model, compute=CPU, settings=settings)
    return renderer.render(Grid.at_scale(sample.size, SCALE, cells))
