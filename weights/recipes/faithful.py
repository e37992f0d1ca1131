"""Train a faithful model on an accelerator for a given time, from a checkpoint.

    python weights/recipes/faithful.py leaf-s PHOTOS FONTS START RESULT --minutes 6

It is `leafscope-cli train` with the same crops, loss and averaging, but everything lives on the
device (`squares.py`), batches are many times as large, and the rate falls with the clock, since
several runs may share one device. RESULT is written every so often and at the end.
"""

from __future__ import annotations

import argparse
import math
import time
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from squares import CropPositions, degrade_mildly, draw_squares, font_files, read_squares, resize
from torch import Tensor

from leafscope.core.models.architectures.spectral import Spectral
from leafscope.core.models.checkpoint import load_checkpoint
from leafscope.core.training.config import NetworkConfig, ScaleRange
from leafscope.core.training.data import TILE, draw_scale
from leafscope.core.training.degradation import BLUR, JPEG_QUALITY, NOISE
from leafscope.core.training.drawings import Drawings
from leafscope.core.training.loop import build_network, save_network

CROP = 48  # source pixels
DRAWN_AT = (1.25, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 6.0)  # scales
DRAWN_EACH = 240  # squares at each
FINER_SHARE, FINER = 0.3, 2.0  # share of the steps whose photos are reduced first, by up to this
WARMUP = 0.02  # of the run
AVERAGING = 0.9995
SAVED_EVERY, TOLD_EVERY = 60.0, 20.0  # seconds
SCALES = (
    ScaleRange(1.0, 4.0, 0.45),
    ScaleRange(3.0, 4.2, 0.40),
    ScaleRange(4.0, 6.0, 0.10),
    ScaleRange(1.0, 1.5, 0.05),
)


@dataclass(frozen=True)
class Recipe:
    """What differs between the models.

    Attributes:
        rate: of learning, at its highest.
        batch: crops.
        drawn_share: share of the crops that are text and line art.
        mild: degrade the input as a camera does.

    """

    rate: float
    batch: int
    drawn_share: float
    mild: bool = False


RECIPES = {
    "leaf-s": Recipe(8e-4, 64, 0.06),
    "leaf-m": Recipe(2.5e-4, 48, 0.06),
    "leaf-m-jpeg": Recipe(2e-4, 48, 0.2, mild=True),
}


class BatchSource:
    """Batches from squares on the device."""

    def __init__(self, photos: Tensor, drawings: dict[float, Tensor], recipe: Recipe) -> None:
        self.photos, self.drawings, self.recipe = photos, drawings, recipe
        self.rng = np.random.default_rng(7)

    def lesson(self) -> tuple[Tensor, Tensor]:
        """Return inputs [B, 3, CROP, CROP] and the truth [B, 3, m, m], 0 to 255."""
        scale = draw_scale(SCALES, self.rng)
        side = min(TILE, round(CROP * scale))
        drawn = int(self.rng.binomial(self.recipe.batch, self.recipe.drawn_share))
        truth = [self._photos(self.recipe.batch - drawn, side)]
        if drawn:
            at = min(self.drawings, key=lambda s: abs(math.log(s / scale)))
            truth.append(_cut(self.drawings[at], drawn, side))
        target = torch.cat(truth)
        inputs = resize(target, CROP)
        if self.recipe.mild:
            inputs = degrade_mildly(inputs, BLUR, NOISE, JPEG_QUALITY)
        return inputs, target

    def _photos(self, count: int, side: int) -> Tensor:
        finer = self.rng.uniform(1, FINER) if self.rng.random() < FINER_SHARE else 1.0
        return resize(_cut(self.photos, count, min(TILE, round(side * finer))), side)


def _cut(squares: Tensor, count: int, side: int) -> Tensor:
    places = CropPositions.draw(count, len(squares), TILE - side, squares.device)
    return places.cut(squares, side)


def rate(progress: float, highest: float) -> float:
    """Return the learning rate: a warm-up, then a cosine down to 0; progress from 0 to 1."""
    return highest * min(1.0, progress / WARMUP) * 0.5 * (1 + math.cos(math.pi * progress))


def train(network: Spectral, lessons: BatchSource, seconds: float, result: Path) -> None:
    """Train until the time is over; the averaged weights are the result."""
    device = lessons.photos.device
    network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = deepcopy(network).requires_grad_(False)
    optimiser = torch.optim.Adam(
        network.parameters(), betas=(0.9, 0.99), fused=device.type == "cuda"
    )
    began = told = saved = time.monotonic()
    step, lost = 0, torch.zeros((), device=device)
    while (progress := (time.monotonic() - began) / seconds) < 1:
        for group in optimiser.param_groups:
            group["lr"] = rate(progress, lessons.recipe.rate)
        inputs, target = lessons.lesson()
        x = (inputs / 127.5 - 1).contiguous(memory_format=torch.channels_last)
        with torch.autocast(device.type, torch.bfloat16):
            out = network(x, *target.shape[-2:])
        loss = (out.float() - (target / 127.5 - 1)).abs().mean()
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        step += 1
        update_average(average, network, AVERAGING, step)
        lost += loss.detach()
        if step % 16 == 0 and device.type == "cuda":
            torch.cuda.synchronize()  # the clock is of the device, not of its queue
        if time.monotonic() - told > TOLD_EVERY:
            told = time.monotonic()
            print(f"{result.stem} {told - began:.0f} s, step {step}: {lost / step:.5f}", flush=True)
        if time.monotonic() - saved > SAVED_EVERY:
            saved = time.monotonic()
            save_atomically(average, result)
    save_atomically(average, result)
    print(f"{result.stem}: {step} steps, mean loss {lost / step:.5f}", flush=True)


def update_average(average: Spectral, network: Spectral, decay: float, step: int) -> None:
    """Move the averaged weights towards the network's; faster while the run is young."""
    decay = min(decay, (1 + step) / (10 + step))
    weights = [value.detach() for value in network.parameters()]
    torch._foreach_lerp_(list(average.parameters()), weights, 1 - decay)


def save_atomically(network: Spectral, result: Path) -> None:
    """Write the weights, whole or not at all."""
    partial = result.with_suffix(".part")
    save_network(network, partial)
    partial.replace(result)


def load_network(start: Path) -> Spectral:
    """Return the network of a checkpoint, of whatever width and depth it is."""
    state = load_checkpoint(start).state
    hidden, features = state["head.lat.0.weight"].shape[:2]
    blocks = sum(name.endswith(".body.0.weight") for name in state)
    return build_network(NetworkConfig(features, blocks, hidden, start=start))


def add_run_arguments(parser: argparse.ArgumentParser, *files: str, device: str) -> None:
    """Add what every run is told: its files in their order, its length, and where it is done."""
    for file in files:
        parser.add_argument(file, type=Path)
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--device", default=device)


def main() -> None:
    """Read, draw, train."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", choices=RECIPES)
    add_run_arguments(parser, "photos", "fonts", "start", "result", device="cuda")
    parser.add_argument("--drawn-each", type=int, default=DRAWN_EACH)
    given = parser.parse_args()
    torch.manual_seed(7)
    device = torch.device(given.device)
    fonts = Drawings(font_files(given.fonts))
    drawings = {
        scale: draw_squares(scale, given.drawn_each, fonts, number, device)
        for number, scale in enumerate(DRAWN_AT)
    }
    lessons = BatchSource(read_squares(given.photos, device), drawings, RECIPES[given.name])
    train(load_network(given.start), lessons, 60 * given.minutes, given.result)


if __name__ == "__main__":
    main()
