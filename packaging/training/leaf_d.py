"""Train leaf-d, the model of detail: leaf-m-jpeg goes on towards the pictures of a teacher.

    python packaging/training/leaf_d.py PICTURES START FOLDER --steps 6000

PICTURES is what `leaf_d_pictures.py` rendered. Of photos, the target is the teacher's picture of
the same input, reduced for scales below its own: first by distance alone (L1, in space and in the
spectrum), then also through the eyes of a discriminator that learns to tell the two apart
(matching of its features and its verdict; Johnson et al. 2016, Wang et al., "pix2pixHD", 2018).
Of drawn text and line art, the target is the truth, never the teacher, who misreads it, and the
discriminator doesn't look.

The result, FOLDER/leaf-d.safetensors, is the moving average of the weights. The same command goes
on from FOLDER/state.pt after an interruption.
"""

from __future__ import annotations

import argparse
import time
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

from leafscope.core.models.checkpoint import load_checkpoint
from leafscope.core.models.families.spectral import Spectral
from leafscope.core.training.config import NetworkConfig
from leafscope.core.training.data import to_tensor, turn
from leafscope.core.training.degradation import degrade_as_found, reduce
from leafscope.core.training.loop import build_network, save_network
from leafscope.core.training.text import Drawings, system_fonts

Pixels = NDArray[np.uint8]

TEACHER_SCALE = 4
CROP = 40  # source pixels
BATCH = 4
DRAWN_SHARE = 0.15
AT_FULL_SCALE = 0.5  # share of the steps at the teacher's own scale; the others are from 1 up to it
LOOKED_AT_FROM = 1.8  # scale; below it there is no detail for a discriminator to judge

RATE = 1.5e-4
CRITIC_RATE = 1.5  # times as fast: it has to keep ahead
WARMUP = 100
AVERAGING = 0.998
DISTANCE_ALONE = 0.2  # share of the steps before the discriminator counts
DISCRIMINATOR_FROM = 0.1  # share of the steps before it begins to learn

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
SAVE_EVERY = 100


@dataclass(frozen=True)
class Lesson:
    """A batch at one scale.

    Attributes:
        inputs: [B, n, n, 3] uint8.
        target: [B, m, m, 3] uint8.
        drawn: [B] bool, whose target is the truth.

    """

    inputs: Pixels
    target: Pixels
    drawn: NDArray[np.bool_]


@dataclass(frozen=True)
class Lessons:
    """The teacher's pictures, and drawings."""

    files: tuple[Path, ...]
    drawings: Drawings

    def lesson(self, rng: np.random.Generator) -> Lesson:
        """Return a batch that follows from the random generator alone."""
        full = rng.random() < AT_FULL_SCALE
        side = round(CROP * (TEACHER_SCALE if full else rng.uniform(1, TEACHER_SCALE)))
        drawn = rng.random(BATCH) < DRAWN_SHARE
        pairs = [self._drawing(rng) if d else self._picture(rng) for d in drawn]
        return Lesson(
            np.stack([small for small, _ in pairs]),
            np.stack([reduce(np.ascontiguousarray(large), side, side) for _, large in pairs]),
            drawn,
        )

    def _picture(self, rng: np.random.Generator) -> tuple[Pixels, Pixels]:
        with np.load(self.files[rng.integers(len(self.files))]) as stored:
            small, large = stored["inputs"], stored["picture"]
        top, left = rng.integers(0, len(small) - CROP, 2, endpoint=True)
        way = int(rng.integers(8))
        return turn(_part(small, top, left, 1), way), turn(
            _part(large, top, left, TEACHER_SCALE), way
        )

    def _drawing(self, rng: np.random.Generator) -> tuple[Pixels, Pixels]:
        truth = self.drawings.draw(CROP * TEACHER_SCALE, TEACHER_SCALE, rng)
        return degrade_as_found(truth, CROP, rng), truth


def _part(pixels: Pixels, top: int, left: int, scale: int) -> Pixels:
    rows = slice(top * scale, (top + CROP) * scale)
    return pixels[rows, left * scale : (left + CROP) * scale]


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

    def __init__(self, start: Path, folder: Path, steps: int) -> None:
        torch.manual_seed(6)
        state = load_checkpoint(start).state
        features, hidden = state["head.lat.0.weight"].shape[1], state["head.lat.0.weight"].shape[0]
        blocks = len({name.split(".")[2] for name in state if name.startswith("encoder.body.")}) - 1
        self.network = build_network(NetworkConfig(features, blocks, hidden, start=start))
        self.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.average = deepcopy(self.network).requires_grad_(False)
        self.critic = Discriminator()
        self.critic.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.optimiser = torch.optim.Adam(self.network.parameters(), betas=(0.9, 0.99))
        self.critic_optimiser = torch.optim.Adam(self.critic.parameters(), betas=(0.5, 0.99))
        self.folder, self.steps, self.step = folder, steps, 0

    def _parts(self) -> dict[str, nn.Module | torch.optim.Optimizer]:
        return {
            "network": self.network,
            "average": self.average,
            "critic": self.critic,
            "optimiser": self.optimiser,
            "critic_optimiser": self.critic_optimiser,
        }

    def read(self) -> None:
        """Go back to what was saved, if anything was."""
        if not (self.folder / "state.pt").exists():
            return
        saved = torch.load(self.folder / "state.pt", map_location="cpu", weights_only=True)
        self.step = saved["step"]
        for name, part in self._parts().items():
            part.load_state_dict(saved[name])

    def write(self) -> None:
        """Save the state and the result, whole or not at all."""
        content = {name: part.state_dict() for name, part in self._parts().items()}
        partial = self.folder / "state.part"
        torch.save({"step": self.step, **content}, partial)
        partial.replace(self.folder / "state.pt")
        save_network(self.average, self.folder / "leaf-d.part")
        (self.folder / "leaf-d.part").replace(self.folder / "leaf-d.safetensors")

    def learn(self, lesson: Lesson) -> dict[str, float]:
        """Take a step, and return the parts of the loss."""
        for optimiser, factor in ((self.optimiser, 1), (self.critic_optimiser, CRITIC_RATE)):
            for group in optimiser.param_groups:
                group["lr"] = factor * rate(self.step, self.steps)
        device = next(self.network.parameters()).device
        x, target = (to_tensor(p, device) for p in (lesson.inputs, lesson.target))
        photos = torch.from_numpy(~lesson.drawn)
        side = target.shape[-1]
        with torch.autocast(device.type, torch.bfloat16):
            out = self.network(x, side, side).float()
        losses = {"distance": (out - target).abs().mean(), "spectrum": _in_spectrum(out - target)}
        pulls = {"distance": losses["distance"] + SPECTRUM * losses["spectrum"]}
        looked_at = side >= LOOKED_AT_FROM * CROP and bool(photos.any())
        if looked_at and self.step >= DISCRIMINATOR_FROM * self.steps:
            enlarged = F.interpolate(x, (side, side), mode="bicubic")[photos]
            seen = out[photos], target[photos], enlarged
            losses["told"] = self._teach_critic(*seen)
            if self.step >= DISTANCE_ALONE * self.steps:
                losses["texture"] = pulls["texture"] = _in_texture(out[photos], target[photos])
                pulls["features"], pulls["verdict"] = self._criticise(*seen)
                losses["features"], losses["verdict"] = pulls["features"], pulls["verdict"]
        self.optimiser.zero_grad(set_to_none=True)
        out.backward(_together(pulls, out))
        nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimiser.step()
        _follow(self.average, self.network)
        self.step += 1
        return {name: float(value.detach()) for name, value in losses.items()}

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


def rate(step: int, steps: int) -> float:
    """Return the learning rate: a warm-up, then level, and down to 0 in the last third."""
    rise = min(1.0, (step + 1) / WARMUP)
    fall = min(1.0, 3 * (1 - step / steps))
    return RATE * rise * fall


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
    for mean, value in zip(average.parameters(), network.parameters(), strict=True):
        mean.lerp_(value.detach(), 1 - AVERAGING)


def main() -> None:
    """Train until the number of steps is reached."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pictures", type=Path)
    parser.add_argument("start", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    given.folder.mkdir(parents=True, exist_ok=True)
    run = Run(given.start, given.folder, given.steps)
    run.read()
    lessons, began, sums = None, time.monotonic(), {}
    while run.step < run.steps:
        if lessons is None or run.step % SAVE_EVERY == 0:  # pictures may still be coming in
            files = tuple(sorted(given.pictures.glob("*.npz")))
            lessons = Lessons(files, Drawings(system_fonts()))
        losses = run.learn(lessons.lesson(np.random.default_rng([6, run.step])))
        for name, value in losses.items():
            sums.setdefault(name, []).append(value)
        if run.step % SAVE_EVERY == 0 or run.step == run.steps:
            run.write()
            means = "  ".join(f"{name} {np.mean(values):.4f}" for name, values in sums.items())
            pace = (time.monotonic() - began) / SAVE_EVERY
            print(
                f"step {run.step:,}: {means}  {pace:.2f} s a step, {len(files)} pictures",
                flush=True,
            )
            began, sums = time.monotonic(), {}


if __name__ == "__main__":
    main()
