"""What models cost on this machine, measured in seconds; predicts the time of a view or export."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from ..engine import BlockCache, Renderer
from ..engine.blocks import BLOCK
from ..engine.compute import CPU, Compute
from ..geometry import Box, Grid, Size
from ..models import Model
from ..models.additive import AdditiveModel
from ..models.encoder import Edges
from ..photo import Photo
from .published import query_rgb

SCALE = 4.0
SOURCE = 160  # source pixels a side of the test picture: blocks with their halo
DECODED = 64  # source pixels a side that a model decodes which takes seconds for a megapixel
VIEW = 256  # source pixels a side that others decode: a megapixel at 4x, as a window has it
MEGAPIXEL = 1e6
LONG = 4.0  # seconds after which what is slow isn't run again
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
    encoder = Renderer(Photo(_noise(SOURCE)), model, cache=BlockCache(), compute=compute)
    photo = Size(SOURCE, SOURCE)
    cells = Box(0, 0, BLOCK, BLOCK)
    crop = cells.grow(model.overlap + model.halo, photo)
    part = torch.from_numpy(encoder.photo.pixels[: crop.height, : crop.width])
    part = part.permute(2, 0, 1).float() / 255
    encode = _fastest(lambda: model.encode(part, Edges.from_crop(crop, photo)).cpu())
    side = VIEW if isinstance(model, AdditiveModel) else DECODED
    seen = Photo(_noise(side))
    renderer = Renderer(seen, model, cache=BlockCache(), compute=compute)
    grid = Grid.at_scale(seen.size, SCALE)
    decode = _fastest(lambda: renderer.render(grid))
    return Cost(encode / BLOCK**2 * MEGAPIXEL, decode / (grid.x.count * grid.y.count) * MEGAPIXEL)


def measure_published(model: Model) -> Cost:
    """Measure LIIF as its authors wrote it, on the CPU; `model` is of that family."""
    state = model.network.to("cpu", torch.float32).state_dict()
    encoder = model.encoder
    x = torch.from_numpy(_noise(DECODED)).permute(2, 0, 1)[None].float() / 255 * 2 - 1
    output = round(DECODED * SCALE)
    with torch.inference_mode():
        encode = _fastest(lambda: encoder(x))
        features = encoder(x)
        decode = _fastest(lambda: query_rgb(features, state, output, output), runs=1)
    return Cost(encode / DECODED**2 * MEGAPIXEL, decode / output**2 * MEGAPIXEL)


def _noise(side: int) -> NDArray[np.uint8]:
    """Return RGB that no encoder finds easy, [side, side, 3]."""
    return np.random.default_rng(0).integers(0, 256, (side, side, 3), dtype=np.uint8)


def _fastest(work: Callable[[], object], runs: int = RUNS) -> float:
    """Return the seconds of the fastest run, after one that pays for what is set up once."""
    times: list[float] = []
    while len(times) <= runs and (len(times) < 2 or sum(times) < LONG):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times[1:])
