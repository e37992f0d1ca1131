"""The distributed context of a training process, and the saved state of a run."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import torch
from torch import distributed, nn

from .config import Precision, TrainingError

T = TypeVar("T")


@dataclass(frozen=True)
class DistributedContext:
    """The device and rank of this process, and the number of processes."""

    device: torch.device
    rank: int
    processes: int

    @property
    def is_main(self) -> bool:
        """Whether this process is the one that writes files."""
        return self.rank == 0

    def autocast(self, precision: Precision) -> torch.autocast:
        """Return an autocast context in which operations use `precision`; weights stay float32."""
        return torch.autocast(self.device.type, torch.bfloat16, enabled=precision == "bfloat16")

    def barrier(self) -> None:
        """Wait until all processes have called this method."""
        if self.processes > 1:
            distributed.barrier()

    def main_first(self, call: Callable[[], T]) -> T:
        """Call `call` in the main process, to create files; then call it in all processes."""
        if self.is_main:
            call()
        self.barrier()
        return call()


@contextmanager
def distributed_context() -> Iterator[DistributedContext]:
    """Set up this process for distributed training from torchrun's environment variables."""
    processes = int(os.environ.get("WORLD_SIZE", "1"))
    rank = int(os.environ.get("RANK", "0"))
    has_cuda = torch.cuda.is_available()
    device = torch.device("cpu")
    if has_cuda:
        device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")))
        torch.cuda.set_device(device)
    if processes > 1:
        distributed.init_process_group("nccl" if has_cuda else "gloo")
    context = DistributedContext(device, rank, processes)
    try:
        yield context
        context.barrier()  # no process may leave while another one still communicates
    finally:
        if processes > 1:
            distributed.destroy_process_group()


@dataclass(frozen=True)
class TrainingState:
    """The network, the moving average of its weights, and the optimiser."""

    network: nn.Module
    average: nn.Module
    optimiser: torch.optim.Optimizer

    def save(self, path: Path, step: int, steps: int) -> None:
        """Save the state after `step` of `steps` training steps, atomically."""
        content = {"step": step, "steps": steps}
        content |= {name: part.state_dict() for name, part in vars(self).items()}
        partial = path.with_name(path.name + ".part")
        torch.save(content, partial)
        partial.replace(path)

    def load(self, path: Path) -> tuple[int, int] | None:
        """Load a saved state; return (step, steps), or None if the file doesn't exist.

        Raises TrainingError if the file is damaged or belongs to another network.
        """
        if not path.exists():
            return None
        try:
            content: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
        except Exception as error:  # PyTorch raises many types for invalid files
            raise TrainingError(f"The saved state {path} is damaged. Delete it.") from error
        try:
            for name, part in vars(self).items():
                part.load_state_dict(content[name])
            return content["step"], content["steps"]
        except (RuntimeError, KeyError, ValueError, TypeError) as error:
            raise TrainingError(
                f"The saved state {path} belongs to another network. Choose another folder."
            ) from error
