"""Teach a model small text, while keeping its output on photos.

    python weights/recipes/train_small_text.py PHOTOS FONTS START RESULT --minutes 50

People zoom into letters of 5 to 14 source pixels, and a model trained on photos gets them wrong.
Half of each batch is such text, degraded like photos, and its target is the original. The other
half is photos, and their target is START's own output, so that little else changes (Li and Hoiem,
"Learning without forgetting", 2016). This needs no teacher and no discriminator, and one core of a
CPU is enough. RESULT is the moving average of the weights, written regularly and at the end.
"""

from __future__ import annotations

import argparse
import time
from copy import deepcopy
from pathlib import Path

import torch
from gpu_data import (
    CropPositions,
    degrade_as_found,
    degrade_mildly,
    draw_squares,
    font_files,
    read_squares,
    resize,
)
from torch import Tensor
from train_faithful import add_run_arguments, load_network, rate, save_atomically, update_average

from leafscope.core.evaluation.degradation import BLUR, JPEG_QUALITY, NOISE
from leafscope.core.models.architectures.spectral import Spectral
from leafscope.core.training.data import TILE
from leafscope.core.training.drawings import Drawings

LETTER_SIZES = (5.0, 14.0)  # source pixels
TEXT_SHARE = 0.9  # of the drawings; the rest is line art
DRAWINGS = 1500
SCALE = 4  # drawings are reduced by this factor; steps use scales from 1 to this
FULL_SCALE_SHARE = 0.5  # share of the steps at SCALE
CROP = 40  # source pixels
BATCH = 4  # crops of text, and as many of photos
CHUNK = 64  # squares processed at once

RATE = 1.5e-4
AVERAGING = 0.998
SPECTRUM = 0.3  # weight of the spectral loss; the spatial loss has weight 1
LOG_INTERVAL_S, SAVE_INTERVAL_S = 30.0, 60.0


class BatchSource:
    """Draws crops of text and photos.

    Attributes:
        text_small: degraded text, [n, TILE / SCALE, TILE / SCALE, 3] uint8.
        text_large: its original, [n, TILE, TILE, 3] uint8.
        photos: original photos, [m, TILE, TILE, 3] uint8.
        degraded_photos: reduced and degraded photos, [m, TILE / SCALE, TILE / SCALE, 3] uint8.

    """

    def __init__(self, drawings: Tensor, photos: Tensor) -> None:
        self.text_large, self.photos = torch.cat([drawings, drawings]), photos
        self.text_small = torch.cat([_degrade_all(drawings, mildly=m) for m in (True, False)])
        self.degraded_photos = torch.cat(
            [_degrade_all(part, mildly=k == 0) for k, part in enumerate(photos.tensor_split(2))]
        )

    def text_crops(self, side: int) -> tuple[Tensor, Tensor]:
        """Return inputs [BATCH, 3, CROP, CROP] and targets, 0 to 255."""
        room = self.text_small.shape[1] - CROP
        positions = CropPositions.draw(BATCH, len(self.text_small), room, self.photos.device)
        large = positions.cut(self.text_large, CROP, SCALE)
        return positions.cut(self.text_small, CROP), resize(large, side)

    def photo_crops(self) -> Tensor:
        """Return inputs [BATCH, 3, CROP, CROP], 0 to 255."""
        squares = self.photos if torch.rand(()) < 0.5 else self.degraded_photos
        room = squares.shape[1] - CROP
        return CropPositions.draw(BATCH, len(squares), room, squares.device).cut(squares, CROP)


def _degrade_all(squares: Tensor, *, mildly: bool) -> Tensor:
    parts = [_degrade(some, mildly=mildly) for some in squares.split(CHUNK)]
    return torch.cat(parts).to(torch.uint8).permute(0, 2, 3, 1).contiguous()


def _degrade(squares: Tensor, *, mildly: bool) -> Tensor:
    large, side = squares.permute(0, 3, 1, 2).float(), TILE // SCALE
    if not mildly:
        return degrade_as_found(large, side)
    return degrade_mildly(resize(large, side), BLUR, NOISE, JPEG_QUALITY)


def train(start: Path, batches: BatchSource, seconds: float, result: Path) -> None:
    """Train for a CPU time in seconds, so that a busy machine costs no steps."""
    device = batches.photos.device
    network = load_network(start)
    network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    original, average = (deepcopy(network).requires_grad_(False) for _ in range(2))
    optimiser = torch.optim.Adam(network.parameters(), betas=(0.9, 0.99))
    started = logged = saved = time.process_time()
    steps, means = 0, torch.zeros(2)
    while (progress := (time.process_time() - started) / seconds) < 1:
        for group in optimiser.param_groups:
            group["lr"] = rate(progress, RATE)
        losses = _losses(network, original, batches)
        optimiser.zero_grad(set_to_none=True)
        losses.sum().backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        steps += 1
        update_average(average, network, AVERAGING, steps)
        means = torch.lerp(means, losses.detach().cpu(), max(0.01, 1 / steps))
        if time.process_time() - logged > LOG_INTERVAL_S:
            logged = time.process_time()
            print(f"{logged - started:.0f} s, step {steps}: text {means[0]:.4f}, ", end="")
            print(f"photos {means[1]:.4f}", flush=True)
        if time.process_time() - saved > SAVE_INTERVAL_S:
            saved = time.process_time()
            save_atomically(average, result)
    save_atomically(average, result)
    print(f"{result.stem}: {steps} steps", flush=True)


def _losses(network: Spectral, original: Spectral, batches: BatchSource) -> Tensor:
    """Return the loss on text, and on photos relative to the original model, [2]."""
    full = torch.rand(()) < FULL_SCALE_SHARE
    side = round(CROP * (SCALE if full else 1 + (SCALE - 1) * float(torch.rand(()))))
    small, target = batches.text_crops(side)
    x = (torch.cat([small, batches.photo_crops()]) / 127.5 - 1).contiguous(
        memory_format=torch.channels_last
    )
    with torch.autocast(x.device.type, torch.bfloat16):
        out = network(x, side, side).float()
    with torch.no_grad():
        kept = original(x[BATCH:], side, side)
    error = out - torch.cat([target / 127.5 - 1, kept])
    loss = error.abs().flatten(1).mean(1)
    loss += SPECTRUM * torch.fft.rfft2(error, norm="ortho").abs().flatten(1).mean(1)
    return torch.stack([part.mean() for part in loss.split(BATCH)])


def main() -> None:
    """Read the photos, render the drawings, and train."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_run_arguments(parser, "photos", "fonts", "start", "result", device="cpu")
    parser.add_argument("--drawings", type=int, default=DRAWINGS)
    args = parser.parse_args()
    torch.manual_seed(8)
    device = torch.device(args.device)
    drawings = Drawings(font_files(args.fonts), LETTER_SIZES, TEXT_SHARE)
    text_squares = draw_squares(SCALE, args.drawings, drawings, 8, device)
    batches = BatchSource(text_squares, read_squares(args.photos, device))
    train(args.start, batches, 60 * args.minutes, args.result)


if __name__ == "__main__":
    main()
