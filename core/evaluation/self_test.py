"""A short test of whether a downloaded model does what its name promises."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional as F

from ..engine import BlockCache, Renderer, Upscaler
from ..engine.compute import CPU
from ..errors import InstallError
from ..geometry import Grid
from ..models import Model
from ..photo import Photo
from ..resample import Interpolation, quantise, resample
from .halo import measure_halo
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


def examine(model: Model) -> int | None:
    """Test a model, or raise InstallError; return a measured halo, None for the exact one."""
    check_gain(model)
    halo = measure_halo(model)
    return None if halo is None else halo.pixels


def check_gain(model: Model) -> None:
    """Raise InstallError unless a model enlarges a drawing much better than bicubic does."""
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
                "{name} failed its test: at {scale}x it is {gain} dB better than bicubic, less "
                "than {least} dB.",
                name=model.info.name,
                scale=scale,
                gain=f"{gain:.1f}",
                least=f"{MIN_GAIN_DB:g}",
            )


def draw_discs() -> NDArray[np.uint8]:
    """Return the picture, [SIDE, SIDE, 3], without aliasing."""
    fine = SIDE * SUPERSAMPLING
    axis = (torch.arange(fine) + 0.5) / fine
    image = torch.full((fine, fine), 0.15)
    for x, y, radius, grey in DISCS:
        inside = (axis - x) ** 2 + (axis[:, None] - y) ** 2 <= radius**2
        image[inside] = grey
    small = F.avg_pool2d(image[None], SUPERSAMPLING)[0].numpy()
    grey_levels = np.rint(small * 255).astype(np.uint8)
    return np.repeat(grey_levels[..., None], 3, 2)
