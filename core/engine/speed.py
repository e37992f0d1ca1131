"""Measured speed of encoding and decoding on this machine."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

DECAY = 0.7  # factor for earlier measurements at each new one, to follow the machine's load


@dataclass(frozen=True)
class RenderTime:
    """Estimated seconds to encode blocks (reused by all grids) and to decode one grid."""

    encoding: float
    decoding: float


@dataclass
class Rate:
    """Running average of the seconds per pixel of one kind of work."""

    seconds: float = 0.0
    pixels: float = 0.0

    @property
    def is_measured(self) -> bool:
        """Whether there is at least one measurement."""
        return self.pixels > 0

    @contextmanager
    def measure(self, pixels: int) -> Iterator[None]:
        """Record the time in which a `with` block processes `pixels`, unless the block raises."""
        start = time.perf_counter()
        yield
        self.observe(pixels, time.perf_counter() - start)

    def observe(self, pixels: int, seconds: float) -> None:
        """Add a measurement: `pixels` took `seconds`."""
        self.seconds = DECAY * self.seconds + seconds
        self.pixels = DECAY * self.pixels + pixels

    def predict(self, pixels: int) -> float:
        """Return the expected seconds for `pixels`; 0 before the first measurement."""
        return pixels * self.seconds / self.pixels if self.is_measured else 0.0
