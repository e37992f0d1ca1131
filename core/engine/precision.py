"""Chooses the faster precision for models on the CPU, based on a stored measurement."""

from __future__ import annotations

import json
import logging
import os
import platform
import time
from functools import cache
from pathlib import Path

import torch
from torch.nn import functional as F

from ..models.store import data_folder, save_measurements

log = logging.getLogger(__name__)

FILE = "precision.json"
MIN_SPEEDUP = 1.2  # of a convolution; some CPUs only emulate bfloat16, which is many times slower
CHANNELS, SIDE, ROUNDS = 64, 32, 8  # of the measured convolution


def cpu_precision() -> torch.dtype:
    """Return torch.bfloat16 if the CPU computes faster in it, otherwise torch.float32."""
    return torch.bfloat16 if bfloat16_speedup(data_folder()) >= MIN_SPEEDUP else torch.float32


@cache
def bfloat16_speedup(folder: Path) -> float:
    """Return the speed of a convolution in bfloat16 relative to float32.

    The first call on a machine measures the speed in 50 ms and stores the result in `folder`.
    """
    machine = _describe_machine()
    try:
        stored = json.loads((folder / FILE).read_text(encoding="utf-8"))
        if stored["machine"] == machine:
            return float(stored["speedup"])
    except (OSError, ValueError, KeyError, TypeError):
        log.info("the speed of bfloat16 isn't stored, or not for this machine")
    speedup = measure_speedup()
    log.info("a convolution in bfloat16 is %.1f times as fast as in float32", speedup)
    save_measurements(folder / FILE, {"machine": machine, "speedup": round(speedup, 2)})
    return speedup


def measure_speedup() -> float:
    """Time a convolution in both precisions; return float32's time divided by bfloat16's."""
    image, weight = torch.rand(1, CHANNELS, SIDE, SIDE), torch.rand(CHANNELS, CHANNELS, 3, 3)
    fastest = []
    with torch.inference_mode():
        for dtype in (torch.float32, torch.bfloat16):
            inputs = [
                t.to(dtype).contiguous(memory_format=torch.channels_last) for t in (image, weight)
            ]
            times = []
            for _ in range(ROUNDS):
                start = time.perf_counter()
                F.conv2d(inputs[0], inputs[1])
                times.append(time.perf_counter() - start)
            fastest.append(min(times))
    return fastest[0] / fastest[1]


def _describe_machine() -> list[str]:
    """Return the processor, PyTorch version and environment variables that affect the speed."""
    limits = [os.environ.get(name, "") for name in ("ONEDNN_MAX_CPU_ISA", "DNNL_MAX_CPU_ISA")]
    return [platform.machine(), processor_name(), torch.__version__, *limits]


def processor_name() -> str:
    """Return the name of the processor."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:  # exists on Linux only
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()
