"""Devices and precisions on which models run."""

from __future__ import annotations

import logging
import math
import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import torch

from ..errors import DeviceError
from ..models import Model
from .precision import cpu_precision

log = logging.getLogger(__name__)

DEVICES = ("auto", "cpu", "cuda", "mps")
PRECISIONS = ("auto", "float32")
REST_SECONDS = 0.3  # time without a new view before all cores are tried
MEASURED_SECONDS = 0.05  # shortest step for which the speed is measured
RETRY_SECONDS = 2.0  # time before all cores are tried again


@dataclass(frozen=True)
class Compute:
    """A device and the data type of the weights on it."""

    device: torch.device
    dtype: torch.dtype

    def for_model(self, model: Model) -> Compute:
        """Return this object, or a float32 copy if the model doesn't support `dtype`."""
        support = {torch.float16: model.supports_half, torch.bfloat16: model.supports_bfloat16}
        return self if support.get(self.dtype, True) else replace(self, dtype=torch.float32)

    def synchronize(self) -> None:
        """Wait until the device has finished its queued work; call this before reading a clock."""
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)
        elif self.device.type == "mps":
            torch.mps.synchronize()

    def __str__(self) -> str:
        return f"{self.device.type}{_PRECISION_SUFFIXES[self.dtype]}"


_PRECISION_SUFFIXES = {torch.float32: "", torch.float16: ", half", torch.bfloat16: ", bfloat16"}
CPU = Compute(torch.device("cpu"), torch.float32)


def choose_compute(device: str = "auto", precision: str = "auto") -> Compute:
    """Choose a device and the data type of the weights on it.

    `device` is one of `DEVICES`; "auto" is the best one. `precision` is one of `PRECISIONS`. With
    "auto", GPUs use float16, and CPUs use bfloat16 if a measurement showed that it is faster. See
    also `Compute.for_model`. Raises DeviceError if the machine has no such device.
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
    """Choose `device` if the machine has it, otherwise the best available device."""
    try:
        return choose_compute(device)
    except DeviceError as error:
        log.warning("%s", error)
        return choose_compute()


class ThreadTuner:
    """Sets the number of torch threads for rendering. Use in the thread that renders.

    One core stays free for the window while the user changes the view. Afterwards rendering tries
    all cores. Rendering leaves one core free again if all cores are slower than that.
    """

    def __init__(
        self,
        cores: int | None = None,
        set_threads: Callable[[int], None] = torch.set_num_threads,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._all = cores or os.cpu_count() or 2
        self._few = max(1, self._all - 1)
        self._set_threads = set_threads
        self._clock = clock
        self.begin()

    def begin(self) -> None:
        """Prepare for a new view: leave one core free for the window."""
        self._begun = self._tried = self._clock()
        self._last: tuple[object, float, float] | None = None  # what, its progress, the time
        self._speed: dict[int, float] = {}  # threads -> progress per second
        self._use(self._few)

    def observe(self, what: object, progress: float) -> None:
        """Record that image `what` has reached `progress`, 0 to 1, and adjust the thread count."""
        now, last = self._clock(), self._last
        if last is None or last[0] != what:
            self._last = what, progress, now
        elif now - last[2] >= MEASURED_SECONDS:
            self._last = what, progress, now
            self._speed[self._threads] = (progress - last[1]) / (now - last[2])
        if now - self._begun < REST_SECONDS:
            return
        slower = self._speed.get(self._all, math.inf) < self._speed.get(self._few, 0.0)
        if not slower or now - self._tried > RETRY_SECONDS:
            if self._threads != self._all:
                self._tried = now
                self._speed.pop(self._all, None)
            self._use(self._all)
        else:
            self._use(self._few)

    def _use(self, threads: int) -> None:
        self._threads = threads
        self._set_threads(threads)


def lower_priority(niceness: int) -> None:
    """Lower the priority of the calling thread, and limit torch to all cores but one.

    The window needs the free core. Without it, each layer would wait for the thread that shares a
    core with the window; on two cores that is slower than a single thread. On Linux, `niceness`
    applies to the calling thread and the threads that it starts. A higher niceness isn't lowered.
    """
    torch.set_num_threads(max(1, (os.cpu_count() or 2) - 1))
    if sys.platform == "linux":
        thread = threading.get_native_id()
        try:
            if os.getpriority(os.PRIO_PROCESS, thread) < niceness:
                os.setpriority(os.PRIO_PROCESS, thread, niceness)
        except OSError as error:
            log.info("Rendering keeps its niceness: %s", error)
