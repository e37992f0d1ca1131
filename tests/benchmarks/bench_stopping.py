"""Measure the time between two cancellation checks of a view."""

from __future__ import annotations

import time

from common import photo_of_noise, table

from leafscope.core.engine import BlockCache, Renderer
from leafscope.core.engine.compute import CPU
from leafscope.core.geometry import Viewport
from leafscope.core.models import available_models, load_model

VIEWS = {"1.5x": 1.5, "4x": 4.0, "30x": 30.0}
SECONDS = 8.0  # of each view; LIIF's would take longer


class Stopwatch:
    """A cancellation check that records the time between calls and stops after some time."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.begun = self._last = time.perf_counter()

    def __call__(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now
        if now - self.begun > SECONDS:
            raise TimeoutError


def main() -> None:
    photo = photo_of_noise(3000, 2000)
    rows = []
    for name in available_models():
        for label, scale in VIEWS.items():
            renderer = Renderer(photo, load_model(name), cache=BlockCache(2**31), compute=CPU)
            watch = Stopwatch()
            try:
                for _ in renderer.frames(
                    Viewport(scale, 900.0, 600.0, 1280, 800), check_cancelled=watch
                ):
                    pass
            except TimeoutError:
                pass
            gaps = sorted(watch.gaps[1:])
            rows.append(
                (
                    name,
                    label,
                    len(gaps),
                    f"{gaps[len(gaps) * 99 // 100] * 1000:.0f}",
                    f"{gaps[-1] * 1000:.0f}",
                )
            )
    print("Milliseconds between two cancellation checks, in a new view of 1280 x 800:\n")
    table(("model", "scale", "checks", "99 % under", "longest"), rows)


if __name__ == "__main__":
    main()
