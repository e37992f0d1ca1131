"""Teach a model to read: small print from the truth, and photos as it draws them already.

    python weights/recipes/small_print.py PHOTOS FONTS START RESULT --minutes 50

Letters of 5 to 14 source pixels are what people zoom into and what a model that learned from photos
gets wrong. Half of each batch is such print, degraded as photos are, whose target is the truth; the
other half is photos, whose target is START's own picture of them, so that little else changes
(Li and Hoiem, "Learning without forgetting", 2016). That costs no teacher and no discriminator, and
one core of a CPU is enough. RESULT is the moving average of the weights, written every so often.
"""

from __future__ import annotations

import argparse
import time
from copy import deepcopy
from pathlib import Path

import torch
from faithful import add_run_arguments, load_network, rate, save_atomically, update_average
from squares import (
    CropPositions,
    degrade_as_found,
    degrade_mildly,
    draw_squares,
    font_files,
    read_squares,
    resize,
)
from torch import Tensor

from leafscope.core.models.architectures.spectral import Spectral
from leafscope.core.training.data import TILE
from leafscope.core.training.degradation import BLUR, JPEG_QUALITY, NOISE
from leafscope.core.training.drawings import Drawings

SIZES = (5.0, 14.0)  # of the letters, source pixels
TEXT_SHARE = 0.9  # of the drawings; the others are line art
DRAWINGS = 1500
SCALE = 4  # what drawings are reduced by; lessons are from 1 up to it
AT_FULL_SCALE = 0.5  # share of the steps
CROP = 40  # source pixels
BATCH = 4  # of print, and as many of photos
AT_ONCE = 64  # squares

RATE = 1.5e-4
AVERAGING = 0.998
SPECTRUM = 0.3  # weight in the distance, beside 1 for that in space
TOLD_EVERY, SAVED_EVERY = 30.0, 60.0  # seconds


class BatchSource:
    """Print and photos.

    Attributes:
        print_small: [n, TILE / SCALE, TILE / SCALE, 3] uint8.
        print_large: [n, TILE, TILE, 3] uint8, what it should become.
        photos: as they are, [m, TILE, TILE, 3] uint8.
        found: reduced and degraded, [m, TILE / SCALE, TILE / SCALE, 3] uint8.

    """

    def __init__(self, drawings: Tensor, photos: Tensor) -> None:
        self.print_large, self.photos = torch.cat([drawings, drawings]), photos
        self.print_small = torch.cat([_degraded(drawings, mildly=m) for m in (True, False)])
        self.found = torch.cat(
            [_degraded(part, mildly=k == 0) for k, part in enumerate(photos.tensor_split(2))]
        )

    def print(self, side: int) -> tuple[Tensor, Tensor]:
        """Return inputs [BATCH, 3, CROP, CROP] and the truth [BATCH, 3, side, side], 0 to 255."""
        room = self.print_small.shape[1] - CROP
        places = CropPositions.draw(BATCH, len(self.print_small), room, self.photos.device)
        large = places.cut(self.print_large, CROP, SCALE)
        return places.cut(self.print_small, CROP), resize(large, side)

    def photo(self) -> Tensor:
        """Return inputs [BATCH, 3, CROP, CROP], 0 to 255."""
        squares = self.photos if torch.rand(()) < 0.5 else self.found
        room = squares.shape[1] - CROP
        return CropPositions.draw(BATCH, len(squares), room, squares.device).cut(squares, CROP)


def _degraded(squares: Tensor, *, mildly: bool) -> Tensor:
    parts = [_reduced(some, mildly=mildly) for some in squares.split(AT_ONCE)]
    return torch.cat(parts).to(torch.uint8).permute(0, 2, 3, 1).contiguous()


def _reduced(squares: Tensor, *, mildly: bool) -> Tensor:
    large, side = squares.permute(0, 3, 1, 2).float(), TILE // SCALE
    if not mildly:
        return degrade_as_found(large, side)
    return degrade_mildly(resize(large, side), BLUR, NOISE, JPEG_QUALITY)


def train(start: Path, lessons: BatchSource, seconds: float, result: Path) -> None:
    """Train for so many seconds of this process: a pause, or a busy machine, costs no step."""
    device = lessons.photos.device
    network = load_network(start)
    network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    before, average = (deepcopy(network).requires_grad_(False) for _ in range(2))
    optimiser = torch.optim.Adam(network.parameters(), betas=(0.9, 0.99))
    began = told = saved = time.process_time()
    steps, means = 0, torch.zeros(2)
    while (progress := (time.process_time() - began) / seconds) < 1:
        for group in optimiser.param_groups:
            group["lr"] = rate(progress, RATE)
        losses = _losses(network, before, lessons)
        optimiser.zero_grad(set_to_none=True)
        losses.sum().backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        steps += 1
        update_average(average, network, AVERAGING, steps)
        means = torch.lerp(means, losses.detach().cpu(), max(0.01, 1 / steps))
        if time.process_time() - told > TOLD_EVERY:
            told = time.process_time()
            print(f"{told - began:.0f} s, step {steps}: print {means[0]:.4f}, ", end="")
            print(f"photos {means[1]:.4f}", flush=True)
        if time.process_time() - saved > SAVED_EVERY:
            saved = time.process_time()
            save_atomically(average, result)
    save_atomically(average, result)
    print(f"{result.stem}: {steps} steps", flush=True)


def _losses(network: Spectral, before: Spectral, lessons: BatchSource) -> Tensor:
    """Return the distance of print to the truth and of photos to what they were, [2]."""
    full = torch.rand(()) < AT_FULL_SCALE
    side = round(CROP * (SCALE if full else 1 + (SCALE - 1) * float(torch.rand(()))))
    small, truth = lessons.print(side)
    x = (torch.cat([small, lessons.photo()]) / 127.5 - 1).contiguous(
        memory_format=torch.channels_last
    )
    with torch.autocast(x.device.type, torch.bfloat16):
        out = network(x, side, side).float()
    with torch.no_grad():
        was = before(x[BATCH:], side, side)
    off = out - torch.cat([truth / 127.5 - 1, was])
    distance = off.abs().flatten(1).mean(1)
    distance += SPECTRUM * torch.fft.rfft2(off, norm="ortho").abs().flatten(1).mean(1)
    return torch.stack([part.mean() for part in distance.split(BATCH)])


def main() -> None:
    """Read, draw, train."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_run_arguments(parser, "photos", "fonts", "start", "result", device="cpu")
    parser.add_argument("--drawings", type=int, default=DRAWINGS)
    given = parser.parse_args()
    torch.manual_seed(8)
    device = torch.device(given.device)
    drawings = Drawings(font_files(given.fonts), SIZES, TEXT_SHARE)
    print_squares = draw_squares(SCALE, given.drawings, drawings, 8, device)
    lessons = BatchSource(print_squares, read_squares(given.photos, device))
    train(given.start, lessons, 60 * given.minutes, given.result)


if __name__ == "__main__":
    main()
