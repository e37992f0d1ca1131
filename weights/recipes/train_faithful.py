"""Fine-tune a faithful model from a checkpoint on a GPU, for a given time.

    python weights/recipes/train_faithful.py leaf-s PHOTOS FONTS START RESULT --minutes 6

This uses the same crops, loss and averaging as `leafscope-cli train`, but all data stay on the GPU
(`gpu_data.py`) and batches are many times as large. The learning rate follows the clock instead of
the steps, because several runs may share one GPU. RESULT is written regularly and at the end.
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
from gpu_data import CropPositions, degrade_mildly, draw_squares, font_files, read_squares, resize
from torch import Tensor

from leafscope.core.evaluation.degradation import BLUR, JPEG_QUALITY, NOISE
from leafscope.core.models.architectures.spectral import Spectral
from leafscope.core.models.checkpoint import load_checkpoint
from leafscope.core.training.config import NetworkConfig, ScaleRange
from leafscope.core.training.data import TILE, draw_scale
from leafscope.core.training.drawings import Drawings
from leafscope.core.training.loop import build_network, save_network

CROP = 48  # source pixels
DRAWING_SCALES = (1.25, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 6.0)
DRAWINGS_PER_SCALE = 240
REDUCED_SHARE, MAX_REDUCTION = 0.3, 2.0  # photos are reduced first in this share of the steps
WARMUP = 0.02  # share of the run
AVERAGING = 0.9995
SAVE_INTERVAL_S, LOG_INTERVAL_S = 60.0, 20.0
SCALES = (
    ScaleRange(1.0, 4.0, 0.45),
    ScaleRange(3.0, 4.2, 0.40),
    ScaleRange(4.0, 6.0, 0.10),
    ScaleRange(1.0, 1.5, 0.05),
)


@dataclass(frozen=True)
class Recipe:
    """The settings that differ between the models.

    Attributes:
        rate: maximum learning rate.
        batch: number of crops.
        drawn_share: share of the crops that are text and line art.
        mild: degrade the input mildly (blur, noise, JPEG).

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
    """Draws batches from squares on the device."""

    def __init__(self, photos: Tensor, drawings: dict[float, Tensor], recipe: Recipe) -> None:
        self.photos, self.drawings, self.recipe = photos, drawings, recipe
        self.rng = np.random.default_rng(7)

    def next_batch(self) -> tuple[Tensor, Tensor]:
        """Return inputs [B, 3, CROP, CROP] and targets [B, 3, m, m], 0 to 255."""
        scale = draw_scale(SCALES, self.rng)
        side = min(TILE, round(CROP * scale))
        drawn = int(self.rng.binomial(self.recipe.batch, self.recipe.drawn_share))
        targets = [self._photos(self.recipe.batch - drawn, side)]
        if drawn:
            nearest = min(self.drawings, key=lambda s: abs(math.log(s / scale)))
            targets.append(_cut(self.drawings[nearest], drawn, side))
        target = torch.cat(targets)
        inputs = resize(target, CROP)
        if self.recipe.mild:
            inputs = degrade_mildly(inputs, BLUR, NOISE, JPEG_QUALITY)
        return inputs, target

    def _photos(self, count: int, side: int) -> Tensor:
        reduced = self.rng.random() < REDUCED_SHARE
        factor = self.rng.uniform(1, MAX_REDUCTION) if reduced else 1.0
        return resize(_cut(self.photos, count, min(TILE, round(side * factor))), side)


def _cut(squares: Tensor, count: int, side: int) -> Tensor:
    positions = CropPositions.draw(count, len(squares), TILE - side, squares.device)
    return positions.cut(squares, side)


def rate(progress: float, highest: float) -> float:
    """Return the learning rate: warm-up, then cosine decay to 0; progress is 0 to 1."""
    return highest * min(1.0, progress / WARMUP) * 0.5 * (1 + math.cos(math.pi * progress))


def train(network: Spectral, batches: BatchSource, seconds: float, result: Path) -> None:
    """Train for a time and save the averaged weights."""
    device = batches.photos.device
    network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = deepcopy(network).requires_grad_(False)
    optimiser = torch.optim.Adam(
        network.parameters(), betas=(0.9, 0.99), fused=device.type == "cuda"
    )
    started = logged = saved = time.monotonic()
    step, loss_sum = 0, torch.zeros((), device=device)
    while (progress := (time.monotonic() - started) / seconds) < 1:
        for group in optimiser.param_groups:
            group["lr"] = rate(progress, batches.recipe.rate)
        inputs, target = batches.next_batch()
        x = (inputs / 127.5 - 1).contiguous(memory_format=torch.channels_last)
        with torch.autocast(device.type, torch.bfloat16):
            out = network(x, *target.shape[-2:])
        loss = (out.float() - (target / 127.5 - 1)).abs().mean()
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        step += 1
        update_average(average, network, AVERAGING, step)
        loss_sum += loss.detach()
        if step % 16 == 0 and device.type == "cuda":
            torch.cuda.synchronize()  # measure the work done, not the work queued
        if time.monotonic() - logged > LOG_INTERVAL_S:
            logged = time.monotonic()
            print(
                f"{result.stem} {logged - started:.0f} s, step {step}: {loss_sum / step:.5f}",
                flush=True,
            )
        if time.monotonic() - saved > SAVE_INTERVAL_S:
            saved = time.monotonic()
            save_atomically(average, result)
    save_atomically(average, result)
    print(f"{result.stem}: {step} steps, mean loss {loss_sum / step:.5f}", flush=True)


def update_average(average: Spectral, network: Spectral, decay: float, step: int) -> None:
    """Move the averaged weights towards the network's, faster at the start of a run."""
    decay = min(decay, (1 + step) / (10 + step))
    weights = [value.detach() for value in network.parameters()]
    torch._foreach_lerp_(list(average.parameters()), weights, 1 - decay)


def save_atomically(network: Spectral, result: Path) -> None:
    """Write the weights atomically."""
    partial = result.with_suffix(".part")
    save_network(network, partial)
    partial.replace(result)


def load_network(start: Path) -> Spectral:
    """Build the network of a checkpoint, with the size of its tensors."""
    state = load_checkpoint(start).state
    hidden, features = state["head.lat.0.weight"].shape[:2]
    blocks = sum(name.endswith(".body.0.weight") for name in state)
    return build_network(NetworkConfig(features, blocks, hidden, start=start))


def add_run_arguments(parser: argparse.ArgumentParser, *files: str, device: str) -> None:
    """Add the arguments that all training scripts share."""
    for file in files:
        parser.add_argument(file, type=Path)
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--device", default=device)


def main() -> None:
    """Read the photos, render the drawings, and train."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", choices=RECIPES)
    add_run_arguments(parser, "photos", "fonts", "start", "result", device="cuda")
    parser.add_argument("--drawings-per-scale", type=int, default=DRAWINGS_PER_SCALE)
    args = parser.parse_args()
    torch.manual_seed(7)
    device = torch.device(args.device)
    fonts = Drawings(font_files(args.fonts))
    drawings = {
        scale: draw_squares(scale, args.drawings_per_scale, fonts, number, device)
        for number, scale in enumerate(DRAWING_SCALES)
    }
    batches = BatchSource(read_squares(args.photos, device), drawings, RECIPES[args.name])
    train(load_network(args.start), batches, 60 * args.minutes, args.result)


if __name__ == "__main__":
    main()
