"""Measure peak memory and time of large exports, each in its own process."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from common import photo_of_noise, table

from leafscope.core.engine import Renderer
from leafscope.core.export import ExportJob, export, plan_export
from leafscope.core.geometry import Size
from leafscope.core.models import load_model
from leafscope.core.resample import Interpolation

CASES = (  # suffix, method, size of the output
    (".png", "leaf-s", Size(17_280, 11_520)),
    (".tif", "leaf-s", Size(17_280, 11_520)),
    (".tif", "bicubic", Size(38_400, 26_100)),
)


def one(suffix: str, method: str, width: int, height: int) -> None:
    """Export, and print peak memory, time and file size."""
    photo = photo_of_noise(1800, 1200)
    model = Interpolation(method) if method == "bicubic" else load_model(method)
    with TemporaryDirectory() as folder:
        job = ExportJob(Path(folder) / f"large{suffix}", size=Size(width, height))
        begun = time.perf_counter()
        export(Renderer(photo, model), plan_export(job, photo))
        seconds = time.perf_counter() - begun
        length = job.path.stat().st_size
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(f"{peak:.0f};{seconds:.0f};{length / 1e6:.0f}")


def main() -> None:
    rows = []
    for suffix, method, size in CASES:
        arguments = [suffix, method, str(size.width), str(size.height)]
        command = [sys.executable, str(Path(__file__)), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        pixels = size.width * size.height / 1e6
        rows.append([suffix, method, f"{pixels:.0f}", *done.stdout.strip().split(";")])
    print("Exports of a photo of 1800 x 1200, of noise, the worst case for compression:\n")
    table(("file", "method", "megapixels", "peak of the process, MB", "s", "file, MB"), rows)


if __name__ == "__main__":
    one(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:])) if sys.argv[1:] else main()
