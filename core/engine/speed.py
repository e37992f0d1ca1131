"""How fast this machine encodes and decodes, as measured while it does."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

MEMORY = (
    0.7  # what counts of earlier measurements at each new one: follows a machine that gets busy
)


@dataclass(frozen=True)
class RenderTime:
    """Seconds that a grid will take.

    Attributes:
        encoding: of the photo, which is done once for all grids.
        decoding: of the grid.

    """

    encoding: float
    decoding: float


@dataclass
class Rate:
    """Seconds per pixel of one kind of work, recent and large pieces counting most."""

    seconds: float = 0.0
    pixels: float = 0.0

    @property
    def known(self) -> bool:
        """Whether anything was measured."""
        return self.pixels > 0

    @contextmanager
    def measure(self, pixels: int) -> Iterator[None]:
        """Take the time of the work inside, unless it is abandoned."""
        start = time.perf_counter()
        yield
        self.observe(pixels, time.perf_counter() - start)

    def observe(self, pixels: int, seconds: float) -> None:
        """Take in that `pixels` took `seconds`."""
        self.seconds = MEMORY * self.seconds + seconds
        self.pixels = MEMORY * self.pixels + pixels

    def predict(self, pixels: int) -> float:
        """Return the seconds that `pixels` will take; 0 while nothing is known."""
        return pixels * self.seconds / self.pixels if self.known else 0.0
