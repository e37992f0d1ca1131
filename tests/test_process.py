"""Memory freed by threads is returned to the system."""

from __future__ import annotations

import subprocess
import sys

import pytest

ROOM = 8.0  # MB of variation between runs of the allocator
PROGRAM = """
import threading
from pathlib import Path

from leafscope.core.process import trim_malloc, use_single_malloc_arena

use_single_malloc_arena()
import numpy as np

def resident_mb():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("RssAnon")) / 1e3

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
trim_malloc()
print(resident_mb() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc keeps freed memory")
def test_memory_freed_by_threads_is_returned() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
    )
    assert float(done.stdout) < ROOM
