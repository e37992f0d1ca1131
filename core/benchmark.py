"""What models cost on this machine, measured in seconds; predicts the time of a view or export."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch

from .engine.blocks import BLOCK
from .engine.compute import CPU, Compute
from .geometry import Box, Grid, Size
from .models import Model
from .models.crop import Edges
from .models.published import published_query

SCALE = 4.0
SOURCE = 160  # source pixels a side of the test picture: blocks with their halo
DECODED = 64  # source pixels a side that are decoded; 256 x 256 output pixels
MEGAPIXEL = 1e6
RUNS = 3  # the fastest of these counts: other programs only ever make it slower


@dataclass(frozen=True)
class Cost:
    """Seconds that a model takes.

    Attributes:
        encode_s_per_mp: for a million source pixels, halo included.
        decode_s_per_mp: for a million output pixels at 4x.

    """

    encode_s_per_mp: float
    decode_s_per_mp: float

    def seconds(self, source_pixels: float, output_pixels: float) -> float:
        """Predict the seconds for so many source pixels to encode and output pixels to decode."""
        encode = self.encode_s_per_mp * source_pixels
        return (encode + self.decode_s_per_mp * output_pixels) / MEGAPIXEL


def measure(model: Model, compute: Compute = CPU) -> Cost:
    """Measure a model on a picture of noise.

    Args:
        model: is moved to the device of `compute`.
        compute: where to measure.

    """
    model.network.to(compute.device, compute.dtype)
    photo = Size(SOURCE, SOURCE)
    pixels = _noise()
    cells = Box(0, 0, BLOCK, BLOCK)
    crop = cells.grown(model.reach + model.halo, photo)
    part = pixels[:, : crop.height, : crop.width]
    encode = _fastest(lambda: model.encode(part, Edges.of(crop, photo)))
    latents = model.encode(part, Edges.of(crop, photo))[:, :BLOCK, :BLOCK]
    field = model.field(latents, cells, photo)
    side = DECODED - model.reach
    grid = Grid.at_scale(photo, SCALE, Box(0, 0, side, side))
    decode = _fastest(lambda: model.decode(field, grid).cpu())
    return Cost(encode / BLOCK**2 * MEGAPIXEL, decode / (grid.x.count * grid.y.count) * MEGAPIXEL)


def measure_published(model: Model) -> Cost:
    """Measure LIIF as its authors wrote it, on the CPU; `model` is of that family."""
    state = model.network.to("cpu", torch.float32).state_dict()
    encoder = model.encoder
    x = (_noise() * 2 - 1)[None, :, :DECODED, :DECODED]
    output = round(DECODED * SCALE)
    with torch.inference_mode():
        encode = _fastest(lambda: encoder(x))
        features = encoder(x)
        decode = _fastest(lambda: published_query(features, state, output, output), runs=1)
    return Cost(encode / DECODED**2 * MEGAPIXEL, decode / output**2 * MEGAPIXEL)


def _noise() -> torch.Tensor:
    values = np.random.default_rng(0).random((3, SOURCE, SOURCE), dtype=np.float32)
    return torch.from_numpy(values)


def _fastest(work: Callable[[], object], runs: int = RUNS) -> float:
    """Return the seconds of the fastest run, after one that pays for what is set up once."""
    times = []
    for _ in range(runs + 1):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times[1:])
