"""Where and in which precision models run."""

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
WINDOW_FIRST = 5  # niceness of rendering: the window's thread always gets the core it asks for


@dataclass(frozen=True)
class Compute:
    """A device and the type of the weights there."""

    device: torch.device
    dtype: torch.dtype

    def for_model(self, model: Model) -> Compute:
        """Return this, or the same device in full precision where a model doesn't suit half."""
        halved = self.dtype == torch.float16
        return replace(self, dtype=torch.float32) if halved and not model.supports_half else self

    def synchronize(self) -> None:
        """Wait until the device has done what it was given: without, no time taken is true."""
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)
        elif self.device.type == "mps":
            torch.mps.synchronize()

    def __str__(self) -> str:
        return self.device.type if self.dtype == torch.float32 else f"{self.device.type}, half"


CPU = Compute(torch.device("cpu"), torch.float32)


def choose_compute(device: str = "auto") -> Compute:
    """Return what `device` means on this machine.

    GPUs run in half precision where the model supports it (`Model.supports_half`); CPUs gain
    nothing by it.

    Raises:
        DeviceError: if the machine has no such device.

    """
    available = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": _has_mps()}
    if device == "auto":
        device = next(name for name in ("cuda", "mps", "cpu") if available[name])
    if device not in available:
        raise DeviceError(
            "There is no device {device!r}: choose {devices}.",
            device=device,
            devices=", ".join(DEVICES),
        )
    if not available[device]:
        raise DeviceError(
            "This machine has no {device} device that PyTorch can use.", device=device
        )
    return CPU if device == "cpu" else Compute(torch.device(device), torch.float16)


def choose_available_compute(device: str) -> Compute:
    """Return what `device` means on this machine, or the best there is where it has no such."""
    try:
        return choose_compute(device)
    except DeviceError as error:
        log.warning("%s", error)
        return choose_compute()


def _has_mps() -> bool:
    return torch.backends.mps.is_available()


def limit_threads() -> None:
    """Leave a core to the window; for the thread that is to render.

    With a thread on every core, each step of a network waits for the one that shares its core with
    the window: on two cores that is slower than one thread alone.
    """
    torch.set_num_threads(max(1, (os.cpu_count() or 2) - 1))


def lower_priority() -> None:
    """Leave a core to the window, and let it go first; for the thread that is to render.

    On Linux niceness belongs to a thread and is inherited by those that it starts. It is only ever
    raised: a program that was started nicer stays so, and one that may not change it renders all
    the same.
    """
    limit_threads()
    if sys.platform == "linux":
        thread = threading.get_native_id()
        try:
            if os.getpriority(os.PRIO_PROCESS, thread) < WINDOW_FIRST:
                os.setpriority(os.PRIO_PROCESS, thread, WINDOW_FIRST)
        except OSError as refusal:
            log.info("rendering keeps its niceness: %s", refusal)
