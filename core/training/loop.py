"""The training loop, from top to bottom.

Everything random in a step follows from (seed, process, step), so a run that was interrupted goes
on from its saved state to the same weights as one that wasn't.

One process trains on the CPU or on one GPU; `torchrun --nproc-per-node N -m leafscope.core train
CONFIG` trains on several, each with its own batches.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import numpy as np
import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

from ..models.architectures.edsr import EDSR
from ..models.architectures.spectral import Spectral, SpectralHead
from ..models.checkpoint import Checkpoint, load_checkpoint
from .config import NetworkConfig, Precision, TrainingConfig, TrainingError
from .data import Batch, Sampler, Tiles, pack, to_tensor
from .distillation import Lesson, Teacher
from .log import Log
from .place import Place, distributed_context
from .state import State
from .validation import validate

Report = Callable[[str], None]

STATE = "state.pt"
REPORT_SECONDS = 20.0
TIMED_STEPS = 24  # half of them to warm up; enough to meet small and large scales


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
        TrainingError: if the photos, the folder or the saved state can't be used.
        ModelError: if the checkpoint to start from can't be.

    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with distributed_context() as place:
            return _train(config, folder, report if place.leads else _say_nothing, place)
    except OSError as error:
        raise TrainingError(f"The run can't be kept in {folder}: {error}.") from error


def _train(config: TrainingConfig, folder: Path, report: Report, place: Place) -> Path:
    """Train at this place; what belongs to the other processes too is gone when it returns."""
    tiles = _tiles(config, folder, place)
    sampler = Sampler(tiles.training, config.data)
    teacher = _teacher(config, sampler, folder, report, place)

    torch.manual_seed(config.seed)
    network = build_network(config.network).to(place.device)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = deepcopy(network).requires_grad_(False)
    optimiser = torch.optim.Adam(network.parameters(), lr=0.0, betas=(0.9, 0.99))
    log = Log(folder / "log.csv")
    state = State(network, average, optimiser)
    saved = state.read(folder / STATE)
    first = saved[0] if saved else 0
    steps = config.steps or (saved[1] if saved else _steps_in(config, network, sampler, place))
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
        losses.append(_learn(replica, optimiser, batch, lesson, place, config.precision))
        _follow(average, network, config.averaging, step)

        done = step + 1
        if place.leads and (done % config.validate_every == 0 or done == steps):
            psnr = validate(average, tiles.held_out, place.device)
            log.write(done, rate, float(np.mean(losses)), psnr)
            report(f"step {done:,}: " + "  ".join(f"x{s} {v:.3f} dB" for s, v in psnr.items()))
            losses.clear()
        if place.leads and (done % config.save_every == 0 or done == steps):
            state.write(folder / STATE, done, steps)
            save_network(average, folder / f"{config.name}.safetensors")
        if time.monotonic() - told > REPORT_SECONDS:
            told = time.monotonic()
            pace = (told - began) / (done - first)
            report(_progress(done, steps, pace, rate, losses))
    return folder / f"{config.name}.safetensors"


def _learn(
    network: nn.Module,
    optimiser: torch.optim.Optimizer,
    batch: Batch,
    lesson: Lesson | None,
    place: Place,
    precision: Precision,
) -> float:
    """Learn from a batch; return the mean distance from the truth, or partly from the teacher."""
    optimiser.zero_grad(set_to_none=True)
    with place.autocast(precision):
        out = network(to_tensor(batch.inputs, place.device), *batch.truth.shape[1:3])
    loss = (out - to_tensor(batch.truth, place.device)).abs().mean()
    if lesson:
        distance = (out - to_tensor(lesson.picture, place.device)).abs().mean()
        loss = torch.lerp(loss, distance, lesson.weight)
    loss.backward()
    optimiser.step()
    return float(loss.detach())


def build_network(config: NetworkConfig) -> Spectral:
    """Return the network, random or as the checkpoint to start from has it."""
    encoder = EDSR(config.features, config.blocks)
    network = Spectral(encoder, SpectralHead(config.features, config.hidden, config.basis))
    if config.start:
        load_checkpoint(config.start).load_into(network)
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


def _say_nothing(line: str) -> None:
    """Leave the reporting to the first process."""


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
        with place.autocast(config.precision):
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
    place.wait()
    return pack(config.data.photos, config.data.held_out, folder)


def _teacher(
    config: TrainingConfig, sampler: Sampler, folder: Path, report: Report, place: Place
) -> Teacher | None:
    """Let one process render the teacher's pictures; the others wait."""
    if config.teacher is None:
        return None
    if place.leads:
        Teacher.prepare(config, sampler, folder, report)
    place.wait()
    return Teacher.prepare(config, sampler, folder, report)
