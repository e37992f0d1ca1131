"""The training loop, from top to bottom.

Everything random in a step follows from (seed, process, step), so a run that was interrupted goes
on from its saved state to the same weights as one that wasn't.

One process trains on the CPU or on one GPU; `torchrun --nproc-per-node N -m leafscope.core train
CONFIG` trains on several, each with its own batches.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

from ..models.checkpoint import Checkpoint, load_checkpoint
from ..models.encoders.edsr import EDSR
from ..models.families.spectral import Spectral, SpectralHead
from .config import NetworkConfig, TrainingConfig, TrainingError
from .data import Sampler, Tiles, pack, to_tensor
from .log import Log
from .teacher import Teacher
from .validation import validate

Report = Callable[[str], None]

STATE = "state.pt"
REPORT_SECONDS = 20.0
TIMED_STEPS = 24  # half of them to warm up; enough to meet small and large scales


@dataclass(frozen=True)
class Place:
    """Where this process computes, and which of how many it is."""

    device: torch.device
    rank: int
    processes: int

    @property
    def leads(self) -> bool:
        """Whether this process is the one that writes files."""
        return self.rank == 0


def train(config: TrainingConfig, folder: Path, report: Report) -> Path:
    """Train until the configured number of steps is reached.

    Args:
        config: the run.
        folder: where its tiles, state, log, curve and result are kept; a run that was interrupted
            goes on from the state there.
        report: told about the progress, a line at a time.

    Returns:
        The path of the result, a checkpoint of the averaged weights.

    Raises:
        TrainingError: if the photos or the saved state can't be used.
        ModelError: if the checkpoint to start from can't be.

    """
    folder.mkdir(parents=True, exist_ok=True)
    with _place() as place:
        tiles = _tiles(config, folder, place)
        sampler = Sampler(tiles.training, config.data)
        teacher = _teacher(config, sampler, folder, report, place)

        torch.manual_seed(config.seed)
        network = build_network(config.network).to(place.device)
        network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        average = deepcopy(network).requires_grad_(False)
        optimiser = torch.optim.Adam(network.parameters(), lr=0.0, betas=(0.9, 0.99))
        log = Log(folder / "log.csv")
        state = _read_state(folder / STATE)
        if state is None:
            first, steps = 0, config.steps or _steps_in(config, network, sampler, place)
            log.start()
        else:
            first, steps = state["step"], config.steps or state["steps"]
            _restore(state, network, average, optimiser)
            log.cut(first)
        parameters = sum(p.numel() for p in network.parameters())
        report(f"{config.name}: {parameters:,} parameters, steps {first:,} to {steps:,}")

        replica = DistributedDataParallel(network) if place.processes > 1 else network
        began = told = time.monotonic()
        losses: list[float] = []
        for step in range(first, steps):
            rate = learning_rate(config, step, steps)
            for group in optimiser.param_groups:
                group["lr"] = rate
            rng = np.random.default_rng([config.seed, place.rank, step])
            lesson = teacher.lesson(rng) if teacher else None
            batch = lesson.batch if lesson else sampler.batch(rng)
            optimiser.zero_grad(set_to_none=True)
            with _autocast(config, place):
                out = replica(to_tensor(batch.inputs, place.device), *batch.truth.shape[1:3])
            loss = (out - to_tensor(batch.truth, place.device)).abs().mean()
            if lesson:
                distance = (out - to_tensor(lesson.picture, place.device)).abs().mean()
                loss = torch.lerp(loss, distance, lesson.weight)
            loss.backward()
            optimiser.step()
            _follow(average, network, config.averaging, step)
            losses.append(float(loss.detach()))

            done = step + 1
            if place.leads and (done % config.validate_every == 0 or done == steps):
                psnr = validate(average, tiles.held_out, place.device)
                log.write(done, rate, float(np.mean(losses)), psnr)
                report(f"step {done:,}: " + "  ".join(f"x{s} {v:.3f} dB" for s, v in psnr.items()))
                losses.clear()
            if place.leads and (done % config.save_every == 0 or done == steps):
                _write_state(folder / STATE, done, steps, network, average, optimiser)
                save_network(average, folder / f"{config.name}.safetensors")
            if time.monotonic() - told > REPORT_SECONDS:
                told = time.monotonic()
                pace = (told - began) / (done - first)
                report(_progress(done, steps, pace, rate, losses))
    return folder / f"{config.name}.safetensors"


def build_network(config: NetworkConfig) -> Spectral:
    """Return the network, random or as the checkpoint to start from has it."""
    encoder = EDSR(config.features, config.blocks)
    network = Spectral(encoder, SpectralHead(config.features, config.hidden, config.basis))
    if config.start:
        load_checkpoint(config.start).fill(network)
    return network


def save_network(network: nn.Module, path: Path) -> None:
    """Write the weights as a checkpoint of the spectral family."""
    state = {name: tensor.detach().cpu() for name, tensor in network.state_dict().items()}
    Checkpoint({"family": "spectral"}, state).save(path)


def learning_rate(config: TrainingConfig, step: int, steps: int) -> float:
    """Return the rate of a step: a linear warm-up, then a cosine down to 0."""
    rise = min(1.0, (step + 1) / max(1, config.warmup))
    fall = 0.5 * (1 + math.cos(math.pi * min(step, steps) / steps))
    return config.learning_rate * rise * fall


def _follow(average: nn.Module, network: nn.Module, decay: float, step: int) -> None:
    """Move the averaged weights towards the network's; faster while the run is young."""
    decay = min(decay, (1 + step) / (10 + step))
    for mean, value in zip(average.parameters(), network.parameters(), strict=True):
        mean.lerp_(value.detach(), 1 - decay)


def _progress(done: int, steps: int, pace: float, rate: float, losses: list[float]) -> str:
    left = (steps - done) * pace / 60
    loss = f"  loss {np.mean(losses[-200:]):.4f}" if losses else ""
    return (
        f"step {done:,}/{steps:,}{loss}  rate {rate:.1e}  {pace * 1e3:.0f} ms  {left:.0f} min left"
    )


def _steps_in(config: TrainingConfig, network: Spectral, sampler: Sampler, place: Place) -> int:
    """Return how many steps fit into the configured minutes, from the speed of a few."""
    assert config.minutes is not None
    trial = deepcopy(network)
    start = time.monotonic()
    for step in range(TIMED_STEPS):
        if step == TIMED_STEPS // 2:
            start = time.monotonic()
        batch = sampler.batch(np.random.default_rng([config.seed, step]))
        with _autocast(config, place):
            out = trial(to_tensor(batch.inputs, place.device), *batch.truth.shape[1:3])
        (out - to_tensor(batch.truth, place.device)).abs().mean().backward()
        trial.zero_grad(set_to_none=True)
    pace = (time.monotonic() - start) / (TIMED_STEPS - TIMED_STEPS // 2)
    steps = [max(1, int(config.minutes * 60 / pace))]
    if place.processes > 1:
        distributed.broadcast_object_list(steps)
    return steps[0]


def _tiles(config: TrainingConfig, folder: Path, place: Place) -> Tiles:
    """Pack the photos in one process; the others wait."""
    if place.leads:
        pack(config.data.photos, config.data.held_out, folder)
    if place.processes > 1:
        distributed.barrier()
    return pack(config.data.photos, config.data.held_out, folder)


def _teacher(
    config: TrainingConfig, sampler: Sampler, folder: Path, report: Report, place: Place
) -> Teacher | None:
    """Let one process render the teacher's pictures; the others wait."""
    if config.teacher is None:
        return None
    if place.leads:
        Teacher.prepare(config, sampler, folder, report)
    if place.processes > 1:
        distributed.barrier()
    return Teacher.prepare(config, sampler, folder, report)


def _autocast(config: TrainingConfig, place: Place) -> torch.autocast:
    return torch.autocast(place.device.type, torch.bfloat16, enabled=config.precision == "bfloat16")


@contextmanager
def _place() -> Iterator[Place]:
    """Return this process's place, as torchrun tells it through the environment."""
    processes = int(os.environ.get("WORLD_SIZE", "1"))
    rank = int(os.environ.get("RANK", "0"))
    cuda = torch.cuda.is_available()
    device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0"))) if cuda else None
    if device:
        torch.cuda.set_device(device)
    if processes > 1:
        distributed.init_process_group("nccl" if cuda else "gloo")
    try:
        yield Place(device or torch.device("cpu"), rank, processes)
    finally:
        if processes > 1:
            distributed.destroy_process_group()


def _write_state(
    path: Path,
    step: int,
    steps: int,
    network: nn.Module,
    average: nn.Module,
    optimiser: torch.optim.Optimizer,
) -> None:
    """Save what it takes to go on, whole or not at all."""
    partial = path.with_name(path.name + ".part")
    state = {
        "step": step,
        "steps": steps,
        "network": network.state_dict(),
        "average": average.state_dict(),
        "optimiser": optimiser.state_dict(),
    }
    torch.save(state, partial)
    partial.replace(path)


def _read_state(path: Path) -> dict[str, Any] | None:
    if not path.exists():
        return None
    try:
        state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except (RuntimeError, EOFError, OSError, ValueError) as error:
        raise TrainingError(f"The saved state {path} is damaged.") from error
    return state


def _restore(
    state: dict[str, Any],
    network: nn.Module,
    average: nn.Module,
    optimiser: torch.optim.Optimizer,
) -> None:
    try:
        network.load_state_dict(state["network"])
        average.load_state_dict(state["average"])
        optimiser.load_state_dict(state["optimiser"])
    except (RuntimeError, KeyError, ValueError) as error:
        raise TrainingError(
            "The saved state in the run's folder is of another network: choose another folder."
        ) from error
