"""Where a training process computes: the CPU, a GPU, or one of several processes of torchrun."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch
from torch import distributed

from .config import Precision


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

    def autocast(self, precision: Precision) -> torch.autocast:
        """Compute in `precision` where that is safe; weights stay float32."""
        return torch.autocast(self.device.type, torch.bfloat16, enabled=precision == "bfloat16")

    def wait(self) -> None:
        """Wait for the other processes."""
        if self.processes > 1:
            distributed.barrier()


@contextmanager
def distributed_context() -> Iterator[Place]:
    """Return this process's place, as torchrun tells it through the environment."""
    processes = int(os.environ.get("WORLD_SIZE", "1"))
    rank = int(os.environ.get("RANK", "0"))
    cuda = torch.cuda.is_available()
    device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0"))) if cuda else None
    if device:
        torch.cuda.set_device(device)
    if processes > 1:
        distributed.init_process_group("nccl" if cuda else "gloo")
    place = Place(device or torch.device("cpu"), rank, processes)
    try:
        yield place
        place.wait()  # none leaves while another still talks
    finally:
        if processes > 1:
            distributed.destroy_process_group()
