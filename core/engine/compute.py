"""Devices and precisions on which models run."""

from __future__ import annotations

import logging
import os
import sys
import threading
from dataclasses import dataclass, replace

import torch

from ..errors import DeviceError
from ..models import Model

log = logging.getLogger(__name__)

DEVICES = ("auto", "cpu", "cuda", "mps")
NICENESS = 5  # of rendering threads, so that the GUI thread always gets a core when it needs one


@dataclass(frozen=True)
class Compute:
    """A device, and the data type of weights on it."""

    device: torch.device
    dtype: torch.dtype

    def for_model(self, model: Model) -> Compute:
        """Return this, in full precision if the model doesn't support half precision."""
        is_half = self.dtype == torch.float16
        return replace(self, dtype=torch.float32) if is_half and not model.supports_half else self

    def synchronize(self) -> None:
        """Wait until the device has finished its queued work; needed before timing it."""
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)
        elif self.device.type == "mps":
            torch.mps.synchronize()

    def __str__(self) -> str:
        return self.device.type if self.dtype == torch.float32 else f"{self.device.type}, half"


CPU = Compute(torch.device("cpu"), torch.float32)


def choose_compute(device: str = "auto") -> Compute:
    """Return the device of a name, or the best one for "auto".

    GPUs use half precision, except for models that don't support it; CPUs are no faster with it.

    Raises:
        DeviceError: if the machine has no such device.

    """
    available = {
        "cpu": True,
        "cuda": torch.cuda.is_available(),
        "mps": torch.backends.mps.is_available(),
    }
    if device == "auto":
        device = next(name for name in ("cuda", "mps", "cpu") if available[name])
    if device not in available:
        raise DeviceError(
            "Unknown device {device!r}. Choose one of {devices}.",
            device=device,
            devices=", ".join(DEVICES),
        )
    if not available[device]:
        raise DeviceError(
            "This machine has no {device} device that PyTorch can use.", device=device
        )
    return CPU if device == "cpu" else Compute(torch.device(device), torch.float16)


def choose_available_compute(device: str) -> Compute:
    """Return the device of a name, or the best one if the machine doesn't have it."""
    try:
        return choose_compute(device)
    except DeviceError as error:
        log.warning("%s", error)
        return choose_compute()


def limit_threads() -> None:
    """Leave one core to the GUI thread; call it in the thread that renders.

    With a thread on every core, each layer waits for the thread that shares a core with the
    window: on two cores that is slower than a single thread.
    """
    torch.set_num_threads(max(1, (os.cpu_count() or 2) - 1))


def lower_priority() -> None:
    """Let the GUI thread run first and leave it a core; call it in the thread that renders.

    On Linux, niceness belongs to a thread and is inherited by the threads it starts. It is never
    lowered, so a program that was started nicer stays so.
    """
    limit_threads()
    if sys.platform == "linux":
        thread = threading.get_native_id()
        try:
            if os.getpriority(os.PRIO_PROCESS, thread) < NICENESS:
                os.setpriority(os.PRIO_PROCESS, thread, NICENESS)
        except OSError as error:
            log.info("Rendering keeps its niceness: %s", error)
