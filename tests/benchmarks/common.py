"""Helpers of the benchmarks, each of which prints a part of RESULTS.md."""

from __future__ import annotations

import os
import platform
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
import torch

from leafscope.core.photo import Photo


def photo_of_noise(width: int, height: int) -> Photo:
    """Return a photo of random pixels."""
    generator = np.random.default_rng(0)
    return Photo(generator.integers(0, 256, (height, width, 3), dtype=np.uint8))


def seconds(work: Callable[[], object]) -> float:
    """Return the seconds that `work` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def median_times(works: Sequence[Callable[[], object]], rounds: int = 3) -> list[float]:
    """Return median seconds; runs are interleaved so that a busy moment affects all of them."""
    for work in works:
        work()
    times = [[seconds(work) for work in works] for _ in range(rounds)]
    return [statistics.median(column) for column in zip(*times, strict=True)]


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a Markdown table."""
    print("| " + " | ".join(header) + " |")
    print("|" + "---|" * len(header))
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    print()


def resident_mb() -> float:
    """Return the resident memory of the process in MB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1000
    return float("nan")


def machine() -> str:
    """Describe the machine in one line."""
    name = next(
        (
            line.split(":")[1].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        platform.processor(),
    )
    return (
        f"{name}, {os.cpu_count()} cores, {torch.get_num_threads()} torch threads, "
        f"Python {platform.python_version()}, PyTorch {torch.__version__}"
    )
