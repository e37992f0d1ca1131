"""Measure the time until the first and the exact frame, by scale, window and photo."""

from __future__ import annotations

import statistics
import time

from common import photo_of_noise, table

from leafscope.core.engine import BlockCache, Renderer
from leafscope.core.engine.compute import CPU
from leafscope.core.frames import Stage
from leafscope.core.geometry import Viewport
from leafscope.core.models import Model, available_models, load_model
from leafscope.core.photo import Photo

WIDTH, HEIGHT = 1280, 800
ROUNDS = 3


def first_and_exact(renderer: Renderer, viewport: Viewport) -> tuple[float, float]:
    """Return the seconds until the first and until the exact frame."""
    start = time.perf_counter()
    times = []
    for frame in renderer.frames(viewport):
        times.append(time.perf_counter() - start)
        last = frame
    assert last.stage is Stage.EXACT
    return times[0], times[-1]


def cold_and_warm(
    photo: Photo, model: Model, scale: float, width: int = WIDTH, height: int = HEIGHT
) -> tuple[float, float, float]:
    """Return ms until the first and exact frame, and until exact again at another scale."""
    runs = []
    middle = (photo.size.width / 2, photo.size.height / 2)
    for _ in range(ROUNDS):
        renderer = Renderer(photo, model, cache=BlockCache(2**31), compute=CPU)
        view = Viewport(scale, middle[0], middle[1], width, height)
        first, exact = first_and_exact(renderer, view)
        closer = Viewport(scale * 1.03, middle[0] + 1, middle[1] + 1, width, height)
        runs.append((first, exact, first_and_exact(renderer, closer)[1]))
    first, exact, again = (statistics.median(column) * 1000 for column in zip(*runs, strict=True))
    return first, exact, again


def row(label: str, times: tuple[float, float, float]) -> tuple[str, ...]:
    return (label, *(f"{t:.0f}" for t in times))


def main() -> None:
    header = ("", "first frame, ms", "exact frame, ms", "exact after a small zoom, ms")
    large = photo_of_noise(3000, 2000)
    names = available_models()
    for name in names:
        model = load_model(name)
        # LIIF is too slow for several rows
        scales = [4.0] if model.info.family == "liif" else [1.5, 4.0, 8.0, 30.0]
        print(f"{name}, a view of {WIDTH} x {HEIGHT}, by scale:\n")
        table(header, [row(f"{s:g}x", cold_and_warm(large, model, s)) for s in scales])
    model = load_model(names[0])
    print(f"{names[0]} at 8x, by the window's area:\n")
    areas = ((640, 400), (1280, 800), (1920, 1200), (2560, 1600))
    table(header, [row(f"{w} x {h}", cold_and_warm(large, model, 8.0, w, h)) for w, h in areas])
    print(f"{names[0]} at 8x, by the photo's size (it must be flat):\n")
    photos = ((500, 400), (1500, 1000), (3000, 2000), (6000, 4000))
    rows = []
    for width, height in photos:
        label = f"{width * height / 1e6:.1f} MP"
        rows.append(row(label, cold_and_warm(photo_of_noise(width, height), model, 8.0)))
    table(header, rows)
    print(f"{names[0]}, by scale above 4x (it must not grow):\n")
    scales = [4.0, 8.0, 16.0, 32.0, 64.0]
    table(header, [row(f"{s:g}x", cold_and_warm(large, model, s)) for s in scales])


if __name__ == "__main__":
    main()
