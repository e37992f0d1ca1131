"""Teach leaf-s's architecture what a large spectral model does, on one core of a CPU.

    python weights/recipes/distill_small_models.py leaf-s-mild PHOTOS START RESULT --minutes 32

START has the initial weights. The loss compares the student's picture with the teacher's and with
the truth, and its coefficients times gains with the teacher's (raw coefficients don't compare,
since a gain may have the opposite sign). The teacher's answers are kept and reused, flipped and
rotated, so that most of the time is spent on the student. RESULT is the moving average of the
weights, written regularly and at the end.
"""

from __future__ import annotations

import argparse
import time
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch
from PIL import Image, ImageFilter
from torch import Tensor
from torch.nn import functional as F
from train_faithful import add_run_arguments, load_network, rate, save_atomically, update_average

from leafscope.core.evaluation.degradation import BLUR, NOISE, downscale_bicubic, jpeg_round_trip
from leafscope.core.geometry import Axis
from leafscope.core.models.architectures.spectral import Spectral
from leafscope.core.photo.photo import Pixels
from leafscope.core.training.config import ScaleRange
from leafscope.core.training.data import TILE, draw_scale, flip, load_tiles
from leafscope.core.training.drawings import Drawings, system_fonts

WEIGHTS = Path(__file__).parents[2] / "weights"
SCALES = (
    ScaleRange(1.5, 4.0, 0.90),
    ScaleRange(4.0, 6.0, 0.05),
    ScaleRange(1.0, 1.5, 0.05),
)
CROP, BATCH = 40, 16  # source pixels, crops
HIGHEST_RATE, AVERAGING = 5e-4, 0.999
DRAWN_SHARE, REDUCED_SHARE = 0.06, 0.3
FRESH_SHARE, KEPT_BATCHES = 1 / 3, 600
COEFFICIENT_WEIGHT = 3.0
HELD_OUT = 16
LOG_INTERVAL_S, SAVE_INTERVAL_S = 30.0, 240.0
# How basis functions change when an axis is flipped: sines change their sign.
PARITY = torch.tensor([1.0, 1.0, -1.0, 1.0, -1.0])


@dataclass(frozen=True)
class Recipe:
    """The settings that differ between the models.

    Attributes:
        teacher: name of the model that is imitated.
        clean_share: share of the inputs that aren't degraded.
        teacher_weight: weight of the teacher's picture in the loss; the truth has the rest.

    """

    teacher: str
    clean_share: float
    teacher_weight: float


RECIPES = {
    "leaf-s-mild": Recipe("leaf-m-mild", clean_share=0.35, teacher_weight=0.5),
    "leaf-s-d": Recipe("leaf-d", clean_share=0.5, teacher_weight=1.0),
}


@dataclass(frozen=True, eq=False)
class Lesson:
    """A batch: inputs and truth, [B, h, w, 3] uint8, and the teacher's [B, 3, K, K, h, w]."""

    inputs: Tensor
    truth: Tensor
    coefficients: Tensor

    def flipped(self, index: int) -> Lesson:
        """Return one of the 8 flips and rotations."""
        inputs, truth, c = self.inputs, self.truth, self.coefficients
        parity = PARITY.to(c)
        if index & 1:
            inputs, truth = inputs.flip(1), truth.flip(1)
            c = c.flip(4) * parity[:, None, None, None]
        if index & 2:
            inputs, truth, c = inputs.flip(2), truth.flip(2), c.flip(5) * parity[:, None, None]
        if index & 4:
            inputs, truth = inputs.transpose(1, 2), truth.transpose(1, 2)
            c = c.permute(0, 1, 3, 2, 5, 4)
        return Lesson(inputs, truth, c)


class LessonSource:
    """Draws lessons, most of which have been used before."""

    def __init__(self, tiles: Pixels, teacher: Spectral, recipe: Recipe) -> None:
        self._tiles = tiles
        self._teacher = teacher
        self._recipe = recipe
        self._drawings = Drawings(system_fonts())
        self._kept: list[Lesson] = []
        self._rng = np.random.default_rng(5)

    def next(self) -> Lesson:
        """Return a new lesson, or an earlier one flipped."""
        if len(self._kept) >= BATCH // 2 and self._rng.random() >= FRESH_SHARE:
            lesson = self._kept[self._rng.integers(len(self._kept))]
            return lesson.flipped(int(self._rng.integers(8)))
        lesson = self._draw()
        if len(self._kept) < KEPT_BATCHES:
            self._kept.append(lesson)
        else:
            self._kept[self._rng.integers(KEPT_BATCHES)] = lesson
        return lesson

    def _draw(self) -> Lesson:
        side = min(TILE, round(CROP * draw_scale(SCALES, self._rng)))
        truth = [self._crop(side) for _ in range(BATCH)]
        inputs = [downscale_bicubic(np.ascontiguousarray(crop), CROP, CROP) for crop in truth]
        clean = self._recipe.clean_share
        degraded = [p if self._rng.random() < clean else degrade(p, self._rng) for p in inputs]
        small, large = (torch.from_numpy(np.stack(crops)) for crops in (degraded, truth))
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
            coefficients = compute_coefficients(self._teacher, to_input(small))
        return Lesson(small, large, coefficients.clone().to(torch.bfloat16))

    def _crop(self, side: int) -> Pixels:
        rng = self._rng
        if rng.random() < DRAWN_SHARE:
            return self._drawings.draw(side, side / CROP, rng)
        tile = self._tiles[rng.integers(len(self._tiles))]
        wide = min(TILE, round(side * rng.uniform(1, 2))) if rng.random() < REDUCED_SHARE else side
        top, left = rng.integers(0, TILE - wide, 2, endpoint=True)
        crop = flip(tile[top : top + wide, left : left + wide], int(rng.integers(8)))
        return downscale_bicubic(np.ascontiguousarray(crop), side, side) if wide > side else crop


def degrade(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Blur half of the crops, add noise to half of them, and compress all like a camera."""
    blur, noise = (rng.uniform(*limits) if rng.random() < 0.5 else 0 for limits in (BLUR, NOISE))
    image = Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(blur))
    noisy = np.rint(np.asarray(image) + rng.normal(0, noise, pixels.shape))
    quality = rng.integers(*((60, 85) if rng.random() < 0.5 else (85, 95)), endpoint=True)
    return jpeg_round_trip(
        np.clip(noisy, 0, 255).astype(np.uint8), int(quality), int(rng.integers(0, 3))
    )


def to_input(pixels: Tensor) -> Tensor:
    """Convert [B, h, w, 3] uint8 to [B, 3, h, w] in [-1, 1], channels last."""
    values = pixels.permute(0, 3, 1, 2).float() / 127.5 - 1
    return values.contiguous(memory_format=torch.channels_last)


def compute_coefficients(network: Spectral, x: Tensor) -> Tensor:
    """Return the coefficients, [B, 3, K, K, h, w], K down before K across."""
    k = network.head.count
    return network.head.coefficients(network.encoder(x)).view(-1, 3, k, k, *x.shape[-2:])


def add_up(network: Spectral, coefficients: Tensor, side: int) -> Tensor:
    """Return the detail that coefficients make at a size, [B, 3, side, side]."""
    matrix = network.axis_matrix(Axis(0.0, CROP / side, 0, side), CROP)
    across = torch.einsum("bcpqhw,xwq->bcphx", coefficients, matrix)
    return torch.einsum("bcphx,yhp->bcyx", across, matrix)


def compute_loss(student: Spectral, teacher: Spectral, lesson: Lesson, weight: float) -> Tensor:
    """Return the loss; `weight` is that of the teacher's picture."""
    side, x = lesson.truth.shape[1], to_input(lesson.inputs)
    with torch.autocast("cpu", torch.bfloat16):
        own = compute_coefficients(student, x)
        detail = add_up(student, own, side).float()
        with torch.no_grad():
            expected = add_up(teacher, lesson.coefficients, side).float()
    skip = F.interpolate(x, (side, side), mode="bicubic", align_corners=False)
    gains, theirs = (network.head.gains(CROP / side) for network in (student, teacher))
    amplitudes = own.float() * (gains[:, None] * gains)[..., None, None]
    amplitudes = (
        amplitudes - lesson.coefficients.float() * (theirs[:, None] * theirs)[..., None, None]
    )
    imitation = (detail - expected).abs().mean()
    fidelity = (detail + skip - to_input(lesson.truth)).abs().mean()
    return (
        weight * imitation + (1 - weight) * fidelity + COEFFICIENT_WEIGHT * amplitudes.abs().mean()
    )


def train(
    student: Spectral,
    teacher: Spectral,
    lessons: LessonSource,
    recipe: Recipe,
    seconds: float,
    result: Path,
) -> None:
    """Train for a time and save the averaged weights."""
    average = deepcopy(student).requires_grad_(False)
    optimizer = torch.optim.Adam(student.parameters(), betas=(0.9, 0.99))
    started = logged = saved = time.monotonic()
    step = 0
    while (progress := (time.monotonic() - started) / seconds) < 1:
        for group in optimizer.param_groups:
            group["lr"] = rate(progress, HIGHEST_RATE)
        loss = compute_loss(student, teacher, lessons.next(), recipe.teacher_weight)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        step += 1
        update_average(average, student, AVERAGING, step)
        now = time.monotonic()
        if now - logged > LOG_INTERVAL_S:
            print(
                f"{now - started:.0f} s: step {step}, loss {float(loss.detach()):.5f}", flush=True
            )
            logged = now
        if now - saved > SAVE_INTERVAL_S:
            save_atomically(average, result)
            saved = now
    save_atomically(average, result)


def main() -> None:
    """Read the photos and train."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", choices=RECIPES)
    add_run_arguments(parser, "photos", "start", "result", device="cpu")
    args = parser.parse_args()
    torch.manual_seed(5)
    torch.set_num_threads(1)
    recipe = RECIPES[args.name]
    with TemporaryDirectory() as folder:
        tiles = np.array(load_tiles(args.photos, HELD_OUT, Path(folder)).training)
    student, teacher = (
        load_network(start).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        for start in (args.start, WEIGHTS / f"{recipe.teacher}.safetensors")
    )
    teacher.requires_grad_(False)
    lessons = LessonSource(tiles, teacher, recipe)
    train(student, teacher, lessons, recipe, 60 * args.minutes, args.result)


if __name__ == "__main__":
    main()
