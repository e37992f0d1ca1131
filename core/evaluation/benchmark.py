"""Measure the speed of models on this machine, and choose the default model accordingly."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from ..engine import BlockCache, Renderer
from ..engine.blocks import BLOCK
from ..engine.compute import CPU, Compute
from ..geometry import Box, Grid
from ..models import Model, load_model
from ..models.additive import AdditiveModel
from ..models.encoder import Edges
from ..models.facts import record_speeds
from ..models.store import save_measurements
from ..photo import Photo

logger = logging.getLogger(__name__)

SCALE = 4.0
ENCODED_SIDE = 160  # source pixels per side, enough for a block with its halo
SLOW_DECODED_SIDE = 64  # source pixels per side for models that need seconds per megapixel
FAST_DECODED_SIDE = 256  # for the others: a view of one megapixel at 4x
MEGAPIXEL = 1e6
MAX_SECONDS = 4.0  # total time after which slow code isn't run again
RUNS = 3  # the fastest run counts, because other processes can only add time
QUERIES = 30_000  # pixels per batch, as in the published evaluation
BEST, FAST = "leaf-m", "leaf-s"
MAX_VIEW_SECONDS = 1.0  # acceptable time for a new view of one megapixel at 4x
FILE = "calibration.json"


@dataclass(frozen=True)
class ModelCost:
    """The time that a model needs per megapixel to encode and to decode."""

    encode_s_per_mp: float  # seconds per million source pixels, including the halo
    decode_s_per_mp: float  # seconds per million output pixels at 4x

    def estimate_seconds(self, source_pixels: float, output_pixels: float) -> float:
        """Estimate the seconds to encode and decode the given numbers of pixels."""
        encode = self.encode_s_per_mp * source_pixels
        return (encode + self.decode_s_per_mp * output_pixels) / MEGAPIXEL


def record_cost(model: Model, cost: ModelCost, folder: Path) -> float:
    """Store and return a model's seconds per output megapixel at its typical scale."""
    seconds = cost.estimate_seconds(MEGAPIXEL / model.info.typical_scale**2, MEGAPIXEL)
    record_speeds(folder, {model.info.name: seconds})
    return seconds


def measure_cost(model: Model, compute: Compute = CPU) -> ModelCost:
    """Move a model to the device of `compute`, and measure its speed on random pixels."""
    photo = Photo(_noise(ENCODED_SIDE))
    Renderer(photo, model, cache=BlockCache(), compute=compute)  # moves the model
    crop = Box(0, 0, BLOCK, BLOCK).grow(model.overlap + model.halo, photo.size)
    pixels = torch.from_numpy(photo.pixels[: crop.height, : crop.width])
    pixels = pixels.permute(2, 0, 1).float() / 255
    encode = _fastest(lambda: model.encode(pixels, Edges.from_crop(crop, photo.size)).cpu())
    side = FAST_DECODED_SIDE if isinstance(model, AdditiveModel) else SLOW_DECODED_SIDE
    photo = Photo(_noise(side))
    renderer = Renderer(photo, model, cache=BlockCache(), compute=compute)
    grid = Grid.at_scale(photo.size, SCALE)
    decode = _fastest(lambda: renderer.render(grid))
    outputs = grid.x.count * grid.y.count
    return ModelCost(encode / BLOCK**2 * MEGAPIXEL, decode / outputs * MEGAPIXEL)


def measure_published_liif(model: Model) -> ModelCost:
    """Measure a LIIF model's speed on the CPU when `query_rgb` decodes the image."""
    state = model.network.to("cpu", torch.float32).state_dict()
    encoder = model.encoder
    x = torch.from_numpy(_noise(SLOW_DECODED_SIDE)).permute(2, 0, 1)[None].float() / 255 * 2 - 1
    output = round(SLOW_DECODED_SIDE * SCALE)
    with torch.inference_mode():
        encode = _fastest(lambda: encoder(x))
        features = encoder(x)
        decode = _fastest(lambda: query_rgb(features, state, output, output), runs=1)
    return ModelCost(encode / SLOW_DECODED_SIDE**2 * MEGAPIXEL, decode / output**2 * MEGAPIXEL)


def query_rgb(features: Tensor, state: Mapping[str, Tensor], height: int, width: int) -> Tensor:
    """Decode an image in the same way as `query_rgb` of LIIF's published code.

    The network is queried at each output pixel's coordinates (arXiv 2012.09161, section 3), which
    is slower than Leafscope's renderer. `features` are the encoder's output, [1, C, H, W], and
    `state` is the state dict. Returns [height, width, 3], roughly in [-1, 1].
    """
    size = torch.tensor(features.shape[-2:])
    unfolded = F.unfold(features, 3, padding=1).view(1, -1, *features.shape[-2:])
    centres = _pixel_centres(*features.shape[-2:]).permute(2, 0, 1)[None]
    cell = 2 / torch.tensor([height, width]) * size
    parts = []
    for coordinates in torch.split(_pixel_centres(height, width).view(-1, 2), QUERIES):
        predictions, areas = [], []
        for side in product((-1, 1), repeat=2):
            shift = torch.tensor(side) / size + 1e-6
            at = (coordinates + shift).clamp(-1 + 1e-6, 1 - 1e-6).flip(-1)[None, None]
            sampled = F.grid_sample(unfolded, at, mode="nearest", align_corners=False)[0, :, 0]
            centre = F.grid_sample(centres, at, mode="nearest", align_corners=False)[0, :, 0]
            offset = (coordinates - centre.mT) * size
            inputs = torch.cat([sampled.mT, offset, cell.expand(len(offset), 2)], -1)
            predictions.append(_mlp(state, inputs))
            areas.append(offset.prod(-1, keepdim=True).abs() + 1e-9)
        # each prediction is weighted by the area diagonally opposite
        weighted = [p * area for p, area in zip(predictions, reversed(areas), strict=True)]
        parts.append(torch.stack(weighted).sum(0) / torch.stack(areas).sum(0))
    return torch.cat(parts).view(height, width, 3)


def recommend_model(names: list[str], folder: Path, compute: Compute) -> str | None:
    """Return `BEST` if this machine is fast enough, else `FAST`; None unless `names` has both.

    The first call for each device measures `BEST` in about a second, and stores the result in
    `folder`. Raises ModelError if `BEST` can't be loaded.
    """
    if BEST not in names or FAST not in names:
        return None
    seconds = _load_seconds(folder / FILE, str(compute))
    if seconds is None:
        model = load_model(BEST)
        seconds = record_cost(model, measure_cost(model, compute), folder / "models")
        logger.info("a view of one megapixel takes %s %.2f s", BEST, seconds)
        save_measurements(folder / FILE, {"seconds": seconds, "device": str(compute)})
    return BEST if seconds <= MAX_VIEW_SECONDS else FAST


def _load_seconds(path: Path, device: str) -> float | None:
    """Return the stored seconds for a device; None if they are missing or invalid."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return float(values["seconds"]) if values["device"] == device else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _pixel_centres(height: int, width: int) -> Tensor:
    """Return pixel centres (y, x) in [-1, 1], [height, width, 2]."""
    axes = ((torch.arange(count) + 0.5) / count * 2 - 1 for count in (height, width))
    return torch.stack(torch.meshgrid(*axes, indexing="ij"), -1)


def _mlp(state: Mapping[str, Tensor], x: Tensor) -> Tensor:
    layers = sorted(int(k.split(".")[2]) for k in state if k.endswith(".weight") and "imnet" in k)
    for layer in layers:
        name = f"imnet.layers.{layer}"
        x = F.linear(x, state[f"{name}.weight"], state[f"{name}.bias"])
        x = x if layer == layers[-1] else F.relu(x)
    return x


def _noise(side: int) -> NDArray[np.uint8]:
    """Return random RGB pixels, [side, side, 3]."""
    return np.random.default_rng(0).integers(0, 256, (side, side, 3), dtype=np.uint8)


def _fastest(call: Callable[[], object], runs: int = RUNS) -> float:
    """Warm up, run `call` at most `runs` times, and return the shortest time in seconds."""
    times: list[float] = []
    while len(times) <= runs and (len(times) < 2 or sum(times) < MAX_SECONDS):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times[1:])
