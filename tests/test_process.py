"""Memory freed by threads is returned, and memory for compiled layers has a bound."""

from __future__ import annotations

import subprocess
import sys

import pytest

ROOM = 8.0  # MB of variation between runs of the allocator
COMMON = """
import threading
from pathlib import Path

from leafscope.core.process import limit_compiled_layers, trim_malloc, use_single_malloc_arena

use_single_malloc_arena()
limit_compiled_layers()

def resident_mb():
    trim_malloc()
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("RssAnon")) / 1e3
"""
THREADS = """
import numpy as np

def work():
    np.ones(30 * 2**20, np.uint8)  # from now on the C library keeps what is freed
    parts = [np.ones(2**16, np.uint8) for _ in range(400)]
    together.wait()

before, together = resident_mb(), threading.Barrier(4)
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(resident_mb() - before)
"""
LAYERS = """
import torch

layer = torch.nn.Conv2d(48, 48, 3, padding=1, dtype=torch.bfloat16)
with torch.inference_mode():
    for number in range(600):
        if number == 200:
            before = resident_mb()
        layer(torch.zeros(1, 48, 4 + number // 16, 4 + number % 16, dtype=torch.bfloat16))
print(resident_mb() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc keeps freed memory")
def test_memory_freed_by_threads_is_returned() -> None:
    assert run(THREADS) < ROOM


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory from /proc")
def test_memory_for_compiled_layers_is_bounded() -> None:
    assert run(LAYERS) < ROOM


def run(program: str) -> float:
    """Run a program that prints a number, and return the number."""
    done = subprocess.run(
        [sys.executable, "-c", COMMON + program], capture_output=True, text=True, check=True
    )
    return float(done.stdout)
