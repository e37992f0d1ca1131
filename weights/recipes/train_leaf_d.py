"""Train leaf-d, the detail model, to imitate a teacher, on a GPU.

    python weights/recipes/train_leaf_d.py PHOTOS FONTS TEACHER START RESULT --minutes 9

First, every photo is degraded several times like photos found on a disk, and the teacher enlarges
the results. For photos, the target is the teacher's image, reduced for scales below its own. The
losses are distance (L1, in space and in the spectrum), texture, and a discriminator between the two
(feature matching and its score; Johnson et al. 2016, Wang et al., "pix2pixHD", 2018). For rendered
text and line art, the target is the original, because the teacher misreads text, and the
discriminator isn't used.

RESULT is the moving average of the weights, written regularly and at the end. The first weights
were trained from leaf-m-jpeg with an earlier version of this script, on a CPU (see the model card).
"""

from __future__ import annotations

import argparse
import time
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import torch
from gpu_data import (
    CropPositions,
    degrade_as_found,
    draw_squares,
    font_files,
    read_squares,
    resize,
)
from torch import Tensor, nn
from torch.nn import functional as F
from train_faithful import add_run_arguments, load_network, save_atomically

from leafscope.core.models.architectures import build_model
from leafscope.core.models.architectures.spectral import Spectral
from leafscope.core.models.checkpoint import load_checkpoint
from leafscope.core.training.drawings import Drawings

SCALE = 4  # of the teacher
CHUNK = 32  # squares processed at once
CROP = 48  # source pixels
BATCH = 32
DRAWN_SHARE = 0.25
DRAWINGS = 4000
VERSIONS = 5  # degraded versions of each photo
FULL_SCALE_SHARE = 0.5  # share of the steps at SCALE; the others use scales from 1 to SCALE
MIN_DISCRIMINATOR_SCALE = 1.8  # below this there is no detail to judge

RATE = 2e-4
DISCRIMINATOR_RATE = 1.5  # relative to RATE: it has to stay ahead
WARMUP = 0.01  # share of the run
AVERAGING = 0.999
DISCRIMINATOR_WARMUP = 0.04  # share of the run before its losses are used
LOG_INTERVAL_S, SAVE_INTERVAL_S = 15.0, 45.0

SPECTRUM = 0.3  # weight of the spectral distance; the spatial distance has weight 1
GRADIENT_NORMS = {
    "distance": 0.5,
    "texture": 0.8,
    "features": 0.4,
    "score": 0.8,
}  # relative norms of the losses' gradients

DETAIL_GAIN = 4.0  # the added detail has about a quarter of the range
WINDOW = 16  # pixels, for local spectra
EPSILON = 1e-12  # prevents division by 0


@dataclass(frozen=True, eq=False)
class Pairs:
    """Inputs and targets on the device.

    Attributes:
        small: inputs, [n, S, S, 3] uint8.
        large: targets, [n, SCALE S, SCALE S, 3] uint8.

    """

    small: Tensor
    large: Tensor

    def crops(self, count: int, side: int) -> tuple[Tensor, Tensor]:
        """Return random crops, [count, 3, side, side] and SCALE times as large, 0 to 255."""
        room = self.small.shape[1] - side
        positions = CropPositions.draw(count, len(self.small), room, self.small.device)
        return positions.cut(self.small, side), positions.cut(self.large, side, SCALE)


def teacher_pairs(teacher: Path, photos: Tensor, versions: int) -> Pairs:
    """Degrade every photo several times, and enlarge the results with the teacher.

    Args:
        teacher: a checkpoint of the fixed family that enlarges by SCALE.
        photos: [n, S, S, 3] uint8.
        versions: number of degraded versions of each photo.

    """
    network = build_model(load_checkpoint(teacher), "teacher").network.to(photos.device)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    pairs = [_teacher_pair(network, some) for _ in range(versions) for some in photos.split(CHUNK)]
    return Pairs(*(torch.cat(part) for part in zip(*pairs, strict=True)))


def drawn_pairs(drawings: Tensor) -> Pairs:
    """Degrade drawings [n, S, S, 3] uint8; the targets are the originals."""
    small = [_degrade(some) for some in drawings.split(CHUNK)]
    return Pairs(torch.cat([_to_bytes(some) for some in small]), drawings)


def _teacher_pair(network: nn.Module, photos: Tensor) -> tuple[Tensor, Tensor]:
    small = _degrade(photos)
    x = (small / 127.5 - 1).contiguous(memory_format=torch.channels_last)
    with torch.inference_mode(), torch.autocast(x.device.type, torch.bfloat16):
        image = network(x)
    return _to_bytes(small), _to_bytes((image.float() * 255).round())


def _degrade(squares: Tensor) -> Tensor:
    return degrade_as_found(squares.permute(0, 3, 1, 2).float(), squares.shape[1] // SCALE)


def _to_bytes(images: Tensor) -> Tensor:
    return images.clamp(0, 255).to(torch.uint8).permute(0, 2, 3, 1).contiguous()


@dataclass(frozen=True, eq=False)
class Batch:
    """A batch at one scale.

    Attributes:
        inputs: [B, 3, n, n], -1 to 1.
        target: [B, 3, m, m].
        photos: number of photos in the batch; the rest are drawings.

    """

    inputs: Tensor
    target: Tensor
    photos: int


@dataclass(frozen=True, eq=False)
class BatchSource:
    """Draws batches from the teacher's images and from drawings."""

    photos: Pairs
    drawings: Pairs

    def next_batch(self) -> Batch:
        """Return a random batch."""
        full = torch.rand(()) < FULL_SCALE_SHARE
        scale = SCALE if full else 1 + (SCALE - 1) * float(torch.rand(()))
        drawn = round(DRAWN_SHARE * BATCH)
        parts = self.photos.crops(BATCH - drawn, CROP), self.drawings.crops(drawn, CROP)
        inputs, large = (torch.cat(part) for part in zip(*parts, strict=True))
        target = resize(large, round(CROP * scale))
        inputs = (inputs / 127.5 - 1).contiguous(memory_format=torch.channels_last)
        return Batch(inputs, target / 127.5 - 1, BATCH - drawn)


class Discriminator(nn.Module):
    """A discriminator of patches of about 60 pixels (Isola et al., "pix2pix", 2017).

    It sees the enlarged input, and an image as its amplified difference from that: this is what
    differs, and half precision would lose digits otherwise.
    """

    def __init__(self, width: int = 48) -> None:
        super().__init__()
        sizes = [(6, width, 1), (width, 2 * width, 2), (2 * width, 2 * width, 1)]
        sizes += [(2 * width, 4 * width, 2), (4 * width, 4 * width, 1), (4 * width, 4 * width, 1)]
        self.layers = nn.ModuleList(_layer(*size) for size in sizes)
        self.score = nn.Conv2d(4 * width, 1, 3, 1, 1)

    def forward(self, image: Tensor, enlarged: Tensor) -> tuple[list[Tensor], Tensor]:
        """Return the features of each layer, and a score for each patch."""
        x, features = torch.cat([DETAIL_GAIN * (image - enlarged), enlarged], 1), []
        for layer in self.layers:
            x = layer(x)
            features.append(x)
        return features, self.score(x)


def _layer(inputs: int, outputs: int, stride: int) -> nn.Sequential:
    conv = nn.Conv2d(inputs, outputs, 4 if stride == 2 else 3, stride, 1)
    nn.init.kaiming_normal_(conv.weight, 0.2)
    return nn.Sequential(conv, nn.LeakyReLU(0.2))


class Run:
    """A training run and its state."""

    def __init__(self, start: Path, device: torch.device) -> None:
        self.network = load_network(start)
        self.network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.average = deepcopy(self.network).requires_grad_(False)
        self.discriminator = Discriminator()
        self.discriminator.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        fused = device.type == "cuda"
        self.optimiser = torch.optim.Adam(self.network.parameters(), betas=(0.9, 0.99), fused=fused)
        self.discriminator_optimiser = torch.optim.Adam(
            self.discriminator.parameters(), betas=(0.5, 0.99), fused=fused
        )

    def step(self, batch: Batch, progress: float) -> dict[str, Tensor]:
        """Take a training step and return the losses; progress is 0 to 1."""
        for optimiser, factor in (
            (self.optimiser, 1),
            (self.discriminator_optimiser, DISCRIMINATOR_RATE),
        ):
            for group in optimiser.param_groups:
                group["lr"] = factor * rate(progress)
        x, target, photos = batch.inputs, batch.target, slice(batch.photos)
        side = target.shape[-1]
        with torch.autocast(x.device.type, torch.bfloat16):
            out = self.network(x, side, side).float()
        losses = {
            "distance": (out - target).abs().mean(),
            "spectrum": _spectral_distance(out - target),
        }
        weighted = {"distance": losses["distance"] + SPECTRUM * losses["spectrum"]}
        if side >= MIN_DISCRIMINATOR_SCALE * CROP:
            enlarged = F.interpolate(x, (side, side), mode="bicubic")[photos]
            seen = out[photos], target[photos], enlarged
            losses["discriminator"] = self._train_discriminator(*seen)
            losses["texture"] = weighted["texture"] = _texture_distance(out[photos], target[photos])
            if progress >= DISCRIMINATOR_WARMUP:
                weighted["features"], weighted["score"] = self._discriminator_losses(*seen)
                losses["features"], losses["score"] = weighted["features"], weighted["score"]
        self.optimiser.zero_grad(set_to_none=True)
        out.backward(_combine_gradients(weighted, out))
        nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimiser.step()
        _update_average(self.average, self.network)
        return {name: value.detach() for name, value in losses.items()}

    def _train_discriminator(self, out: Tensor, target: Tensor, enlarged: Tensor) -> Tensor:
        with torch.autocast(out.device.type, torch.bfloat16):
            _, real = self.discriminator(target, enlarged)
            _, ours = self.discriminator(out.detach(), enlarged)
        loss = F.relu(1 - real.float()).mean() + F.relu(1 + ours.float()).mean()
        self.discriminator_optimiser.zero_grad(set_to_none=True)
        loss.backward()
        self.discriminator_optimiser.step()
        return loss

    def _discriminator_losses(
        self, out: Tensor, target: Tensor, enlarged: Tensor
    ) -> tuple[Tensor, Tensor]:
        self.discriminator.requires_grad_(False)
        with torch.autocast(out.device.type, torch.bfloat16):
            with torch.no_grad():
                targets, _ = self.discriminator(target, enlarged)
            features, score = self.discriminator(out, enlarged)
        self.discriminator.requires_grad_(True)
        distances = [
            (a.float() - b.float()).abs().mean() / b.float().abs().mean()
            for a, b in zip(features, targets, strict=True)
        ]
        return torch.stack(distances).mean(), -score.float().mean()


def rate(progress: float) -> float:
    """Return the learning rate: warm-up, constant, and linear decay in the last third."""
    return RATE * min(1.0, progress / WARMUP, 3 * (1 - progress))


def _combine_gradients(losses: dict[str, Tensor], out: Tensor) -> Tensor:
    """Combine the losses' gradients at the output with fixed relative norms.

    Esser et al., "VQGAN" (2021), weight their discriminator like this.
    """
    gradients = {
        name: torch.autograd.grad(loss, out, retain_graph=True)[0] for name, loss in losses.items()
    }
    length = gradients["distance"].norm()
    return torch.stack(
        [GRADIENT_NORMS[name] * length / (g.norm() + EPSILON) * g for name, g in gradients.items()]
    ).sum(0)


def _spectral_distance(difference: Tensor) -> Tensor:
    """Return the mean distance between two images' spectra."""
    return torch.fft.rfft2(difference, norm="ortho").abs().mean()


def _texture_distance(out: Tensor, target: Tensor) -> Tensor:
    """Return the distance between the magnitudes of local spectra of the luminance.

    This measures how much texture there is, not where, because its position can't be predicted.
    """
    return (_magnitudes(out) - _magnitudes(target)).abs().mean()


def _magnitudes(image: Tensor) -> Tensor:
    windows = image.mean(1).unfold(1, WINDOW, WINDOW // 2).unfold(2, WINDOW, WINDOW // 2)
    hann = torch.hann_window(WINDOW, device=image.device)
    return torch.fft.rfft2(windows * hann * hann[:, None], norm="ortho").abs()


def _update_average(average: Spectral, network: Spectral) -> None:
    weights = [value.detach() for value in network.parameters()]
    torch._foreach_lerp_(list(average.parameters()), weights, 1 - AVERAGING)


def train(run: Run, batches: BatchSource, seconds: float, result: Path) -> None:
    """Train for a time and save the averaged weights."""
    started = logged = saved = time.monotonic()
    steps, sums = 0, dict[str, Tensor]()
    while (progress := (time.monotonic() - started) / seconds) < 1:
        for name, value in run.step(batches.next_batch(), progress).items():
            sums[name] = torch.lerp(sums.get(name, value), value, 0.02)
        steps += 1
        if steps % 16 == 0 and value.is_cuda:
            torch.cuda.synchronize()  # measure the work done, not the work queued
        if time.monotonic() - logged > LOG_INTERVAL_S:
            logged = time.monotonic()
            means = "  ".join(f"{name} {float(mean):.4f}" for name, mean in sums.items())
            print(f"{logged - started:.0f} s, step {steps}: {means}", flush=True)
        if time.monotonic() - saved > SAVE_INTERVAL_S:
            saved = time.monotonic()
            save_atomically(run.average, result)
    save_atomically(run.average, result)
    print(f"leaf-d: {steps} steps", flush=True)


def main() -> None:
    """Read the photos, render drawings and targets, and train."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_run_arguments(parser, "photos", "fonts", "teacher", "start", "result", device="cuda")
    parser.add_argument("--drawings", type=int, default=DRAWINGS)
    args = parser.parse_args()
    torch.manual_seed(6)
    device = torch.device(args.device)
    photos = read_squares(args.photos, device)
    drawings = draw_squares(SCALE, args.drawings, Drawings(font_files(args.fonts)), 6, device)
    photo_pairs = teacher_pairs(args.teacher, photos, VERSIONS)
    print(f"{len(photo_pairs.small)} training images", flush=True)
    batches = BatchSource(photo_pairs, drawn_pairs(drawings))
    train(Run(args.start, device), batches, 60 * args.minutes, args.result)


if __name__ == "__main__":
    main()
