"""Test the quality of a downloaded model, and measure how short its halo can be.

RDN has a receptive radius of 131 pixels, so the exact halo makes a block of 64 x 64 pixels 26 times
as large. Distant pixels hardly affect the result, but their effect depends on the weights. So a
shorter halo is measured when a model is imported. The halos of our own models are in the manifest.
A test checks that they change no pixel by more than a tenth of an 8-bit level.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional as F

from ..engine import BlockCache, EngineSettings, Renderer, Upscaler
from ..engine.compute import CPU
from ..errors import InstallError
from ..geometry import Box, Grid
from ..models import Model
from ..models.architectures.fixed_scale import FixedScaleModel
from ..photo import Photo, open_photo
from ..resample import Interpolation, quantise, resample
from .metrics import psnr_y

SIDE = 96  # pixels of the picture, divisible by the scales
SCALES = (2, 3, 4)
MIN_GAIN_DB = 2.0  # over bicubic
SUPERSAMPLING = 8
# Discs on a dark background: centre and radius as shares of the picture, and a grey.
DISCS = (
    (0.3, 0.35, 0.24, 0.9),
    (0.68, 0.6, 0.27, 0.6),
    (0.35, 0.78, 0.13, 0.75),
    (0.7, 0.2, 0.1, 1),
)
MAX_EXACT_HALO = 64  # source pixels, the side of a block; longer exact halos are shortened
CANDIDATES = (16, 24, 32, 48, 64, 96)  # source pixels
MAX_DIFFERENCE = 0.5 / 255  # half a visible level, because other photos may differ more
CELLS = 32  # source pixels per side that are compared
HALO_SCALE = 4.0
FIXED_SCALE_HALO = 24  # for networks with hundreds of layers; other programs use 10


def examine(model: Model) -> int | None:
    """Return a model's measured halo, or None to use the exact one.

    Raises InstallError if the model is hardly better than bicubic.
    """
    check_gain(model)
    halo = measure_halo(model)
    return None if halo is None else halo.pixels


def check_gain(model: Model) -> None:
    """Raise InstallError unless a model's PSNR beats bicubic by `MIN_GAIN_DB` on a drawing."""
    truth = draw_discs()
    size = Photo(truth).size
    for scale in SCALES:
        small = Grid.from_output_size(size, Photo(truth[::scale, ::scale]).size)
        photo = Photo(quantise(resample(truth, small, Interpolation.BICUBIC)))
        grid = Grid.from_output_size(photo.size, size)

        def measure(upscaler: Upscaler, photo: Photo = photo, grid: Grid = grid) -> float:
            renderer = Renderer(photo, upscaler, cache=BlockCache(), compute=CPU)
            return psnr_y(renderer.render(grid), truth / np.float32(255), scale)  # noqa: B023

        gain = measure(model) - measure(Interpolation.BICUBIC)
        if not gain >= MIN_GAIN_DB:  # also rejects NaN
            raise InstallError(
                "{name} failed its test: at {scale}x it must be at least {least} dB better than "
                "bicubic, not {gain} dB.",
                name=model.info.name,
                scale=scale,
                gain=f"{gain:.1f}",
                least=f"{MIN_GAIN_DB:g}",
            )


def draw_discs() -> NDArray[np.uint8]:
    """Draw the test picture of grey discs, [SIDE, SIDE, 3], with antialiasing."""
    fine = SIDE * SUPERSAMPLING
    axis = (torch.arange(fine) + 0.5) / fine
    image = torch.full((fine, fine), 0.15)
    for x, y, radius, grey in DISCS:
        inside = (axis - x) ** 2 + (axis[:, None] - y) ** 2 <= radius**2
        image[inside] = grey
    small = F.avg_pool2d(image[None], SUPERSAMPLING)[0].numpy()
    grey_levels = np.rint(small * 255).astype(np.uint8)
    return np.repeat(grey_levels[..., None], 3, 2)


class MeasuredHalo(NamedTuple):
    """A halo in source pixels, and its largest pixel error, 0 to 1, against the exact halo."""

    pixels: int
    difference: float


def measure_halo(model: Model) -> MeasuredHalo | None:
    """Find the shortest halo that changes no pixel by more than half an 8-bit level.

    The comparison uses the middle of a sample photo larger than twice the exact halo. Returns None
    if the exact halo is short enough or no candidate is accurate enough. Fixed-scale networks
    always get `FIXED_SCALE_HALO`, because no candidate is accurate enough for them.
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
    """Render the source box `cells` of the sample, with one block per patch."""
    settings = EngineSettings(max_patch_blocks=1)
    renderer = Renderer(sample, model, compute=CPU, settings=settings)
    return renderer.render(Grid.at_scale(sample.size, HALO_SCALE, cells))
