"""The training loop of spectral models.

All random numbers of a step depend only on (seed, process, step). So a run that is resumed from its
saved state ends with the same weights as an uninterrupted run.

One process trains on the CPU or on one GPU. To train with N processes, each with its own batches,
run `torchrun --nproc-per-node N -m leafscope.core train CONFIG`.
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
from .config import NetworkConfig, TrainingConfig, TrainingError
from .data import Batch, Sampler, Teacher, load_tiles, to_tensor
from .log import TrainingLog, validate
from .state import DistributedContext, TrainingState, distributed_context

Report = Callable[[str], None]

STATE = "state.pt"
REPORT_SECONDS = 20.0
TIMED_STEPS = 24  # half of them are a warm-up; enough to draw small and large scales


def train(config: TrainingConfig, folder: Path, report: Report) -> Path:
    """Train or resume training; return the path of the checkpoint with the averaged weights.

    The tiles, saved state, log, chart and checkpoint are in `folder`. `report` receives progress
    messages. Raises TrainingError if the photos, the folder or the saved state can't be used, and
    ModelError if the initial checkpoint can't be loaded.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with distributed_context() as context:
            return _train(config, folder, report if context.is_main else lambda _: None, context)
    except OSError as error:
        raise TrainingError(f"The run can't be saved in {folder}: {error}.") from error


def _train(
    config: TrainingConfig, folder: Path, report: Report, context: DistributedContext
) -> Path:
    """Do the work of `train`; returning frees all tensors before `context` is closed."""
    data = config.data
    tiles = context.main_first(lambda: load_tiles(data.photos, data.held_out, folder))
    sampler = Sampler(tiles.training, data)
    teacher = None
    if config.teacher:
        teacher = context.main_first(lambda: Teacher(config, sampler, folder, report))

    torch.manual_seed(config.seed)
    network = build_network(config.network).to(context.device)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = deepcopy(network).requires_grad_(False)
    optimiser = torch.optim.Adam(network.parameters(), lr=0.0, betas=(0.9, 0.99))
    log = TrainingLog(folder / "log.csv")
    state = TrainingState(network, average, optimiser)
    saved = state.load(folder / STATE)
    first = saved[0] if saved else 0
    steps = config.steps or (
        saved[1] if saved else _estimate_steps(config, network, sampler, context)
    )
    log.truncate(first)
    parameters = sum(p.numel() for p in network.parameters())
    report(f"{config.name}: {parameters:,} parameters, steps {first:,} to {steps:,}")

    replica = DistributedDataParallel(network) if context.processes > 1 else network
    start = reported = time.monotonic()
    losses: list[float] = []
    for step in range(first, steps):
        rate = learning_rate(config, step, steps)
        for group in optimiser.param_groups:
            group["lr"] = rate
        rng = np.random.default_rng([config.seed, context.rank, step])
        batch = (teacher and teacher.draw(rng)) or sampler.batch(rng)
        losses.append(_update_weights(replica, optimiser, batch, context, config))
        _update_average(average, network, config.averaging, step)

        done = step + 1
        if context.is_main and (done % config.validate_every == 0 or done == steps):
            psnr = validate(average, tiles.held_out, context.device)
            log.append(done, rate, float(np.mean(losses)), psnr)
            report(f"step {done:,}: " + "  ".join(f"x{s} {v:.3f} dB" for s, v in psnr.items()))
            losses.clear()
        if context.is_main and (done % config.save_every == 0 or done == steps):
            state.save(folder / STATE, done, steps)
            save_network(average, folder / f"{config.name}.safetensors")
        if time.monotonic() - reported > REPORT_SECONDS:
            reported = time.monotonic()
            pace = (reported - start) / (done - first)
            report(_format_progress(done, steps, pace, rate, losses))
    return folder / f"{config.name}.safetensors"


def _update_weights(
    network: nn.Module,
    optimiser: torch.optim.Optimizer,
    batch: Batch,
    context: DistributedContext,
    config: TrainingConfig,
) -> float:
    """Take an optimiser step; return the loss, which is a mean absolute error."""
    optimiser.zero_grad(set_to_none=True)
    with context.autocast(config.precision):
        out = network(to_tensor(batch.inputs, context.device), *batch.truth.shape[1:3])
    loss = (out - to_tensor(batch.truth, context.device)).abs().mean()
    if config.teacher and batch.teacher_output is not None:
        distance = (out - to_tensor(batch.teacher_output, context.device)).abs().mean()
        loss = torch.lerp(loss, distance, config.teacher.weight)
    loss.backward()
    optimiser.step()
    return float(loss.detach())


def build_network(config: NetworkConfig) -> Spectral:
    """Build the network with random weights, or with those of the initial checkpoint if given."""
    encoder = EDSR(config.features, config.blocks)
    network = Spectral(encoder, SpectralHead(config.features, config.hidden, config.basis))
    if config.start:
        load_checkpoint(config.start).load_into(network)
    return network


def save_network(network: nn.Module, path: Path) -> None:
    """Save the network's weights as the checkpoint of a spectral model."""
    state = {name: tensor.detach().cpu() for name, tensor in network.state_dict().items()}
    Checkpoint({"family": "spectral"}, state).save(path)


def learning_rate(config: TrainingConfig, step: int, steps: int) -> float:
    """Return a step's learning rate: a cosine decay to 0, times a linear warm-up."""
    rise = min(1.0, (step + 1) / max(1, config.warmup))
    fall = 0.5 * (1 + math.cos(math.pi * min(step, steps) / steps))
    return config.learning_rate * rise * fall


def _update_average(average: nn.Module, network: nn.Module, decay: float, step: int) -> None:
    """Move the averaged weights towards the network's in place, faster in the first steps."""
    decay = min(decay, (1 + step) / (10 + step))
    for mean, value in zip(average.parameters(), network.parameters(), strict=True):
        mean.lerp_(value.detach(), 1 - decay)


def _format_progress(done: int, steps: int, pace: float, rate: float, losses: list[float]) -> str:
    left = (steps - done) * pace / 60
    loss = f"  loss {np.mean(losses[-200:]):.4f}" if losses else ""
    return (
        f"step {done:,}/{steps:,}{loss}  rate {rate:.1e}  {pace * 1e3:.0f} ms  {left:.0f} min left"
    )


def _estimate_steps(
    config: TrainingConfig, network: Spectral, sampler: Sampler, context: DistributedContext
) -> int:
    """Time a few steps to estimate how many steps fit into the configured minutes."""
    assert config.minutes is not None
    trial = deepcopy(network)
    start = time.monotonic()
    for step in range(TIMED_STEPS):
        if step == TIMED_STEPS // 2:
            start = time.monotonic()
        batch = sampler.batch(np.random.default_rng([config.seed, step]))
        with context.autocast(config.precision):
            out = trial(to_tensor(batch.inputs, context.device), *batch.truth.shape[1:3])
        (out - to_tensor(batch.truth, context.device)).abs().mean().backward()
        trial.zero_grad(set_to_none=True)
    pace = (time.monotonic() - start) / (TIMED_STEPS - TIMED_STEPS // 2)
    steps = [max(1, int(config.minutes * 60 / pace))]
    if context.processes > 1:
        distributed.broadcast_object_list(steps)
    return steps[0]
