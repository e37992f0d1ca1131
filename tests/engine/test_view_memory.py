"""Memory of a view is bounded, and the same at all scales from 4x."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytest.importorskip("resource", reason="Windows has no resource module")

ROOM = 8.0  # MB of variation between runs of the allocator
PEAKS = """
import resource, sys
from leafscope.core.engine import Renderer
from leafscope.core.engine.compute import CPU
from leafscope.core.geometry import Viewport
from leafscope.core.models import load_model
from tests.helpers.tiny import noise

renderer = Renderer(noise(900, 600), load_model("leaf-s"), compute=CPU)
for scale in (4.0, 8.0, 30.0, 63.0):
    for step in range(3):
        for _ in renderer.frames(Viewport(scale * (1 + step / 100), 100.0, 100.0, 1280, 800)):
            pass
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(peak / (1e6 if sys.platform == "darwin" else 1e3))
"""


def test_above_4x_a_view_takes_no_more_memory() -> None:
    done = subprocess.run([sys.executable, "-c", PEAKS], capture_output=True, text=True, check=True)
    first, *others = (float(line) for line in done.stdout.split())
    assert max(others) <= first + ROOM
