"""Train leaf-d, the model of detail, towards the pictures of a teacher, on an accelerator.

    python weights/recipes/leaf_d.py PHOTOS FONTS TEACHER START RESULT --minutes 9

First every photo is degraded as photos found on a disk were, several times, and the teacher
enlarges what is left (`leaf_d_pictures.py`). Of photos, the target is the teacher's picture,
reduced for scales below its own: by distance (L1, in space and in the spectrum), by texture, and
through the eyes of a discriminator that learns to tell the two apart (matching of its features and
its verdict; Johnson et al. 2016, Wang et al., "pix2pixHD", 2018). Of drawn text and line art, the
target is the truth, never the teacher, who misreads it, and the discriminator doesn't look.

RESULT is the moving average of the weights, written every so often. The first weights came from
leaf-m-jpeg by an earlier form of this program, on a CPU (see the card).
"""

from __future__ import annotations

import argparse
import time
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import torch
from faithful import add_run_arguments, load_network, save_atomically
from leaf_d_pictures import SCALE, Pairs, drawn_pairs, teacher_pairs
from squares import draw_squares, font_files, read_squares, resize
from torch import Tensor, nn
from torch.nn import functional as F

from leafscope.core.models.architectures.spectral import Spectral
from leafscope.core.training.drawings import Drawings

CROP = 48  # source pixels
BATCH = 32
DRAWN_SHARE = 0.25
DRAWINGS = 4000
VERSIONS = 5  # of each photo, each degraded in its own way
AT_FULL_SCALE = 0.5  # share of the steps at the teacher's own scale; the others are from 1 up to it
LOOKED_AT_FROM = 1.8  # scale; below it there is no detail for a discriminator to judge

RATE = 2e-4
CRITIC_RATE = 1.5  # times as fast: it has to keep ahead
WARMUP = 0.01  # share of the run
AVERAGING = 0.999
CRITIC_AHEAD = 0.04  # share of the run in which the discriminator learns and doesn't count yet
TOLD_EVERY, SAVED_EVERY = 15.0, 45.0  # seconds

SPECTRUM = 0.3  # weight in the distance, beside 1 for that in space
PULL = {
    "distance": 0.5,
    "texture": 0.8,
    "features": 0.4,
    "verdict": 0.8,
}  # lengths of the parts of the gradient

ADDED = 4.0  # times: the detail that is added has about a quarter of the range
WINDOW = 16  # pixels of a picture, for the texture in it
TINY = 1e-12  # no division by 0


@dataclass(frozen=True, eq=False)
class Batch:
    """A batch at one scale.

    Attributes:
        inputs: [B, 3, n, n], -1 to 1.
        target: [B, 3, m, m].
        photos: how many of them are photos; of the others the target is the truth.

    """

    inputs: Tensor
    target: Tensor
    photos: int


@dataclass(frozen=True, eq=False)
class BatchSource:
    """The teacher's pictures, and drawings."""

    pictures: Pairs
    drawings: Pairs

    def lesson(self) -> Batch:
        """Return a random batch."""
        full = torch.rand(()) < AT_FULL_SCALE
        scale = SCALE if full else 1 + (SCALE - 1) * float(torch.rand(()))
        drawn = round(DRAWN_SHARE * BATCH)
        parts = self.pictures.crops(BATCH - drawn, CROP), self.drawings.crops(drawn, CROP)
        inputs, large = (torch.cat(part) for part in zip(*parts, strict=True))
        target = resize(large, round(CROP * scale))
        inputs = (inputs / 127.5 - 1).contiguous(memory_format=torch.channels_last)
        return Batch(inputs, target / 127.5 - 1, BATCH - drawn)


class Discriminator(nn.Module):
    """Looks at patches of some 60 pixels (Isola et al., "pix2pix", 2017), and at the input.

    What it sees of a picture is what was added to the enlarged input, magnified: that is what
    differs, and half precision has no digits to lose there.
    """

    def __init__(self, width: int = 48) -> None:
        super().__init__()
        sizes = [(6, width, 1), (width, 2 * width, 2), (2 * width, 2 * width, 1)]
        sizes += [(2 * width, 4 * width, 2), (4 * width, 4 * width, 1), (4 * width, 4 * width, 1)]
        self.layers = nn.ModuleList(_layer(*size) for size in sizes)
        self.verdict = nn.Conv2d(4 * width, 1, 3, 1, 1)

    def forward(self, picture: Tensor, enlarged: Tensor) -> tuple[list[Tensor], Tensor]:
        """Return the features of each layer, and a verdict for each patch."""
        x, features = torch.cat([ADDED * (picture - enlarged), enlarged], 1), []
        for layer in self.layers:
            x = layer(x)
            features.append(x)
        return features, self.verdict(x)


def _layer(inputs: int, outputs: int, stride: int) -> nn.Sequential:
    conv = nn.Conv2d(inputs, outputs, 4 if stride == 2 else 3, stride, 1)
    nn.init.kaiming_normal_(conv.weight, 0.2)
    return nn.Sequential(conv, nn.LeakyReLU(0.2))


class Run:
    """A run and its state."""

    def __init__(self, start: Path, device: torch.device) -> None:
        self.network = load_network(start)
        self.network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.average = deepcopy(self.network).requires_grad_(False)
        self.critic = Discriminator()
        self.critic.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        fused = device.type == "cuda"
        self.optimiser = torch.optim.Adam(self.network.parameters(), betas=(0.9, 0.99), fused=fused)
        self.critic_optimiser = torch.optim.Adam(
            self.critic.parameters(), betas=(0.5, 0.99), fused=fused
        )

    def learn(self, lesson: Batch, progress: float) -> dict[str, Tensor]:
        """Take a step, and return the parts of the loss; progress is from 0 to 1."""
        for optimiser, factor in ((self.optimiser, 1), (self.critic_optimiser, CRITIC_RATE)):
            for group in optimiser.param_groups:
                group["lr"] = factor * rate(progress)
        x, target, photos = lesson.inputs, lesson.target, slice(lesson.photos)
        side = target.shape[-1]
        with torch.autocast(x.device.type, torch.bfloat16):
            out = self.network(x, side, side).float()
        losses = {"distance": (out - target).abs().mean(), "spectrum": _in_spectrum(out - target)}
        pulls = {"distance": losses["distance"] + SPECTRUM * losses["spectrum"]}
        if side >= LOOKED_AT_FROM * CROP:
            enlarged = F.interpolate(x, (side, side), mode="bicubic")[photos]
            seen = out[photos], target[photos], enlarged
            losses["told"] = self._teach_critic(*seen)
            losses["texture"] = pulls["texture"] = _in_texture(out[photos], target[photos])
            if progress >= CRITIC_AHEAD:
                pulls["features"], pulls["verdict"] = self._criticise(*seen)
                losses["features"], losses["verdict"] = pulls["features"], pulls["verdict"]
        self.optimiser.zero_grad(set_to_none=True)
        out.backward(_together(pulls, out))
        nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimiser.step()
        _follow(self.average, self.network)
        return {name: value.detach() for name, value in losses.items()}

    def _teach_critic(self, out: Tensor, target: Tensor, enlarged: Tensor) -> Tensor:
        with torch.autocast(out.device.type, torch.bfloat16):
            _, real = self.critic(target, enlarged)
            _, ours = self.critic(out.detach(), enlarged)
        loss = F.relu(1 - real.float()).mean() + F.relu(1 + ours.float()).mean()
        self.critic_optimiser.zero_grad(set_to_none=True)
        loss.backward()
        self.critic_optimiser.step()
        return loss

    def _criticise(self, out: Tensor, target: Tensor, enlarged: Tensor) -> tuple[Tensor, Tensor]:
        self.critic.requires_grad_(False)
        with torch.autocast(out.device.type, torch.bfloat16):
            with torch.no_grad():
                wanted, _ = self.critic(target, enlarged)
            features, verdict = self.critic(out, enlarged)
        self.critic.requires_grad_(True)
        distances = [
            (a.float() - b.float()).abs().mean() / b.float().abs().mean()
            for a, b in zip(features, wanted, strict=True)
        ]
        return torch.stack(distances).mean(), -verdict.float().mean()


def rate(progress: float) -> float:
    """Return the learning rate: a warm-up, then level, and down to 0 in the last third."""
    return RATE * min(1.0, progress / WARMUP, 3 * (1 - progress))


def _together(pulls: dict[str, Tensor], out: Tensor) -> Tensor:
    """Return the gradient at the picture: of each loss in a fixed proportion, whatever its scale.

    So Esser et al., "VQGAN" (2021), weigh their discriminator.
    """
    gradients = {
        name: torch.autograd.grad(loss, out, retain_graph=True)[0] for name, loss in pulls.items()
    }
    length = gradients["distance"].norm()
    return torch.stack(
        [PULL[name] * length / (g.norm() + TINY) * g for name, g in gradients.items()]
    ).sum(0)


def _in_spectrum(difference: Tensor) -> Tensor:
    """Return the mean distance of two pictures' spectra."""
    return torch.fft.rfft2(difference, norm="ortho").abs().mean()


def _in_texture(out: Tensor, target: Tensor) -> Tensor:
    """Return the distance of the spectra's magnitudes in small windows of the brightness.

    That is as far as texture goes which nobody can predict: how much of it there is, not where.
    """
    return (_magnitudes(out) - _magnitudes(target)).abs().mean()


def _magnitudes(picture: Tensor) -> Tensor:
    windows = picture.mean(1).unfold(1, WINDOW, WINDOW // 2).unfold(2, WINDOW, WINDOW // 2)
    hann = torch.hann_window(WINDOW, device=picture.device)
    return torch.fft.rfft2(windows * hann * hann[:, None], norm="ortho").abs()


def _follow(average: Spectral, network: Spectral) -> None:
    weights = [value.detach() for value in network.parameters()]
    torch._foreach_lerp_(list(average.parameters()), weights, 1 - AVERAGING)


def train(run: Run, lessons: BatchSource, seconds: float, result: Path) -> None:
    """Train until the time is over."""
    began = told = saved = time.monotonic()
    steps, sums = 0, dict[str, Tensor]()
    while (progress := (time.monotonic() - began) / seconds) < 1:
        for name, value in run.learn(lessons.lesson(), progress).items():
            sums[name] = torch.lerp(sums.get(name, value), value, 0.02)
        steps += 1
        if steps % 16 == 0 and value.is_cuda:
            torch.cuda.synchronize()  # the clock is of the device, not of its queue
        if time.monotonic() - told > TOLD_EVERY:
            told = time.monotonic()
            means = "  ".join(f"{name} {float(mean):.4f}" for name, mean in sums.items())
            print(f"{told - began:.0f} s, step {steps}: {means}", flush=True)
        if time.monotonic() - saved > SAVED_EVERY:
            saved = time.monotonic()
            save_atomically(run.average, result)
    save_atomically(run.average, result)
    print(f"leaf-d: {steps} steps", flush=True)


def main() -> None:
    """Read, draw, let the teacher render, train."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_run_arguments(parser, "photos", "fonts", "teacher", "start", "result", device="cuda")
    parser.add_argument("--drawings", type=int, default=DRAWINGS)
    given = parser.parse_args()
    torch.manual_seed(6)
    device = torch.device(given.device)
    photos = read_squares(given.photos, device)
    drawings = draw_squares(SCALE, given.drawings, Drawings(font_files(given.fonts)), 6, device)
    pictures = teacher_pairs(given.teacher, photos, VERSIONS)
    print(f"{len(pictures.small)} pictures", flush=True)
    lessons = BatchSource(pictures, drawn_pairs(drawings))
    train(Run(given.start, device), lessons, 60 * given.minutes, given.result)


if __name__ == "__main__":
    main()
