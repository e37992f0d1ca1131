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
from .precision import cpu_precision

log = logging.getLogger(__name__)

DEVICES = ("auto", "cpu", "cuda", "mps")
PRECISIONS = ("auto", "float32")
NICENESS = 5  # of rendering threads, so that the GUI thread always gets a core when it needs one


@dataclass(frozen=True)
class Compute:
    """A device, and the data type of weights on it."""

    device: torch.device
    dtype: torch.dtype

    def for_model(self, model: Model) -> Compute:
        """Return this, in full precision if the model doesn't support a lower one."""
        support = {torch.float16: model.supports_half, torch.bfloat16: model.supports_bfloat16}
        return self if support.get(self.dtype, True) else replace(self, dtype=torch.float32)

    def synchronize(self) -> None:
        """Wait until the device has finished its queued work; needed before timing it."""
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)
        elif self.device.type == "mps":
            torch.mps.synchronize()

    def __str__(self) -> str:
        return f"{self.device.type}{_PRECISION_SUFFIXES[self.dtype]}"


_PRECISION_SUFFIXES = {torch.float32: "", torch.float16: ", half", torch.bfloat16: ", bfloat16"}
CPU = Compute(torch.device("cpu"), torch.float32)


def choose_compute(device: str = "auto", precision: str = "auto") -> Compute:
    """Return the device of a name, or the best one for "auto", and its precision.

    By default GPUs use half precision, except for models that don't support it, and CPUs use
    bfloat16 where that was measured to be faster.

    Args:
        device: one of `DEVICES`.
        precision: one of `PRECISIONS`.

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
    dtype = torch.float32
    if precision == "auto":
        dtype = cpu_precision() if device == "cpu" else torch.float16
    return Compute(torch.device(device), dtype)


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
