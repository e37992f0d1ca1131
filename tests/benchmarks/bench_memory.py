"""Measure peak memory of a view at 30x over a 24 MP photo, and while panning."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from pathlib import Path

from common import photo_of_noise, resident_mb, table

from leafscope.core.engine import Renderer
from leafscope.core.engine.compute import CPU
from leafscope.core.frames import Stage
from leafscope.core.geometry import Viewport
from leafscope.core.models import available_models, load_model

SCALE = 30.0
WIDTH, HEIGHT = 1280, 800  # device pixels
PAN_SECONDS = 60.0
PAN_STEP = 40.0  # source pixels between views: nearly a window


def pan(name: str) -> None:
    """Pan with one model; runs in its own process to measure its memory."""
    photo = photo_of_noise(6000, 4000)
    renderer = Renderer(photo, load_model(name), compute=CPU)
    (*_, last) = renderer.frames(Viewport(SCALE, 3000.0, 2000.0, WIDTH, HEIGHT))
    assert last.stage is Stage.EXACT
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    start, samples, x, y = time.monotonic(), [resident_mb()], 0.0, 0.0
    views = 0
    while (elapsed := time.monotonic() - start) < PAN_SECONDS:
        for _ in renderer.frames(Viewport(SCALE, x, y, WIDTH, HEIGHT)):
            if time.monotonic() - start > PAN_SECONDS:
                break
        views += 1
        x += PAN_STEP
        if x > 5950:
            x, y = 0.0, y + 26
        if elapsed > len(samples) * PAN_SECONDS / 6:
            samples.append(resident_mb())
    samples.append(resident_mb())
    print(f"{name};{peak:.0f};{views};" + ", ".join(f"{s:.0f}" for s in samples))


def main() -> None:
    rows = []
    for name in available_models():
        done = subprocess.run(
            [sys.executable, str(Path(__file__)), name], capture_output=True, text=True, check=True
        )
        rows.append(done.stdout.strip().split(";"))
    print(f"A {WIDTH} x {HEIGHT} view at {SCALE:g}x over a photo of 6000 x 4000, then panning:\n")
    table(
        ("model", "peak of the process, MB", "views in a minute", "memory every 10 s, MB"),
        rows,
    )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        pan(sys.argv[1])
    else:
        main()
