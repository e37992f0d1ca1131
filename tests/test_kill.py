"""Processes that are killed while they write lose no file; see `helpers/killed_writers.py`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import killed_writers
import pytest

KILLS = 25  # 200 take a few minutes


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="only Linux has files without a name")
def test_killed_processes_lose_nothing(tmp_path: Path) -> None:
    seed = int(time.time())  # others each time
    done = subprocess.run(
        [sys.executable, killed_writers.__file__, str(tmp_path), str(KILLS), str(seed)],
        capture_output=True,
        text=True,
        check=True,
    )
    *faults, last = done.stdout.splitlines()
    assert not faults, f"seed {seed}: {faults}"
    counts = json.loads(last)
    assert counts["kills"] == KILLS
    assert counts["while writing"] > 0
