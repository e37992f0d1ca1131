"""Measure the time until a new view of a 12-megapixel photo is sharp.

Each measurement runs in a process of its own, so that no block is encoded at its beginning. With
`--against PATH`, another checkout (of commit 628bb9b or later) is measured too, in alternation.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import torch
from common import table
from PIL import Image

ROOT = Path(__file__).parents[2]
WIDTH, HEIGHT = 4000, 3000
OLD_RESOLVE = "suited"  # of commit 628bb9b
MIN_PROGRESS = 0.02  # enough to extrapolate from


def make_photo() -> Image.Image:
    """Return a photo that repeats a sample, mirrored at the seams."""
    sample = np.asarray(Image.open(ROOT / "resources/samples/chelsea.png").convert("RGB"))
    sample = np.concatenate([sample, sample[:, ::-1]], 1)
    sample = np.concatenate([sample, sample[::-1]])
    rows, columns = -(-HEIGHT // sample.shape[0]), -(-WIDTH // sample.shape[1])
    return Image.fromarray(np.tile(sample, (rows, columns, 1))[:HEIGHT, :WIDTH])


def load(photo: Any) -> tuple[Any, Any, str]:
    """Return the default model of a photo, its preview model or None, and its name."""
    from leafscope.core.models import load_model
    from leafscope.core.models.catalogue import Catalogue

    try:
        methods = import_module("leafscope.core.methods")
        name = methods.resolve_method(methods.Method(methods.AUTO), photo).name
    except ImportError:  # before version 0.2
        name = getattr(import_module("leafscope.core.named"), OLD_RESOLVE)("auto", photo)
    known = Catalogue.read().get(name)
    preview = getattr(known, "preview_model", getattr(known, "little", None))
    return load_model(name), None if preview is None else load_model(preview), name


def measure_view(path: Path, scale: float, width: int, height: int, limit: float) -> None:
    """Print the seconds until a model's picture is everywhere, and until it is exact, as JSON.

    After `limit` seconds the time until it is exact is extrapolated.
    """
    from leafscope.core.engine import Renderer, choose_compute
    from leafscope.core.geometry import Viewport
    from leafscope.core.photo.opening import open_photo

    torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
    photo = open_photo(path)
    model, preview, name = load(photo)
    compute = choose_compute("cpu")  # measures the precision on the first call
    warm = Renderer(photo, model, compute=compute)
    list(warm.frames(Viewport(scale, 10.0, 10.0, 64, 64)))  # loads libraries
    preview_encoded = 0.0
    options = {}
    if preview is not None:
        last_step = "to_block" if hasattr(preview, "to_block") else "field"
        encode = getattr(preview, last_step)

        def record(*args: Any) -> Any:
            nonlocal preview_encoded
            result = encode(*args)
            preview_encoded = time.perf_counter() - start
            return result

        setattr(preview, last_step, record)
        options = {"preview_model" if "preview_model" in _options(Renderer) else "little": preview}
        if "selective" in _options(Renderer):  # as "auto" does
            options["selective"] = True
    renderer = Renderer(photo, model, compute=compute, **options)
    view = Viewport(scale, WIDTH / 4, HEIGHT / 4, width, height)
    start = time.perf_counter()
    shown: list[float] = []  # seconds until each frame
    seconds, progress = 0.0, 0.0
    for frame in renderer.frames(view):
        seconds, progress = time.perf_counter() - start, frame.progress
        shown.append(seconds)
        if seconds > limit and progress > MIN_PROGRESS:
            break
    done = progress >= 1
    everywhere = next((each for each in shown if each >= preview_encoded > 0), None)
    begin = everywhere or 0.0  # nothing of the final model is encoded before
    exact = seconds if done else begin + (seconds - begin) / progress
    result = {"model": name, "everywhere": everywhere or exact, "exact": exact}
    print(json.dumps({**result, "done": done}))


def _options(function: Any) -> tuple[str, ...]:
    names: tuple[str, ...] = function.__init__.__code__.co_varnames
    return names


def run(checkout: Path, path: Path, threads: int, *options: str) -> dict[str, Any]:
    """Return what `measure_view` prints in a process with another checkout and thread count."""
    done = subprocess.run(
        [sys.executable, __file__, "--measure", str(path), *options],
        env={
            **os.environ,
            "PYTHONPATH": str(checkout / "packaging" / "typing"),
            "OMP_NUM_THREADS": str(threads),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        sys.exit(done.stderr)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--against", type=Path, help="another checkout")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--limit", type=float, default=60.0, help="seconds before extrapolating")
    parser.add_argument("--views", nargs="+", default=["2560x1440", "1280x800"])
    parser.add_argument("--scales", nargs="+", default=["8", "4", "2", "1.5"])
    parser.add_argument("--threads", nargs="+", type=int, default=[1, 2])
    parser.add_argument("--formats", nargs="+", default=["jpg", "png"])
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    parser.add_argument("rest", nargs="*", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.measure:
        scale, view, limit = args.rest
        width, height = map(int, view.split("x"))
        measure_view(Path(args.measure), float(scale), width, height, float(limit))
        return
    from leafscope.core.process import use_passive_threads  # the other checkout may lack it

    use_passive_threads()  # inherited by the processes of both checkouts
    checkouts = {"now": ROOT, **({"before": args.against.resolve()} if args.against else {})}
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for ending in args.formats:
            make_photo().save(Path(folder, f"photo.{ending}"), quality=85)
        for ending, view, threads, scale in product(
            args.formats, args.views, args.threads, args.scales
        ):
            path, options = Path(folder, f"photo.{ending}"), (scale, view, str(args.limit))
            found: dict[str, list[dict[str, Any]]] = {name: [] for name in checkouts}
            for _, (name, checkout) in product(range(args.rounds), checkouts.items()):
                found[name].append(run(checkout, path, threads, *options))
            row = [ending.upper(), found["now"][0]["model"], view, threads, f"{scale}x"]
            for key in ("everywhere", "exact"):
                times = {n: statistics.median(one[key] for one in f) for n, f in found.items()}
                row += [
                    f"{'' if found[n][0]['done'] or key == 'everywhere' else '~'}{t:.2f}"
                    for n, t in times.items()
                ]
                if "before" in times:
                    row.append(f"{times['before'] / times['now']:.1f}")
            rows.append(row)
            print(*row, file=sys.stderr, flush=True)
    columns = [*checkouts, *(["ratio"] if args.against else [])]
    print("Seconds until a new view shows a model's picture everywhere, and until it is exact:\n")
    table(
        ["photo", "model", "view", "threads", "scale"]
        + [f"{kind}, {name}" for kind in ("everywhere", "exact") for name in columns],
        rows,
    )


if __name__ == "__main__":
    main()
