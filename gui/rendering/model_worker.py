"""The base of every thread in which models work."""

from __future__ import annotations

from typing import TypeVar

from leafscope.core.memory import trim_malloc

from .worker import Worker

T = TypeVar("T")

PATIENCE = 30.0  # seconds that models wait for more to do, which load in less than one


class ModelWorker(Worker[T]):
    """A thread that leaves the window its share of the machine, and gives back what it took."""

    idle_timeout: float | None = PATIENCE

    def prepare(self) -> None:
        """Import the engine, and make way for the window's thread; runs in the thread."""
        from leafscope.core.engine import lower_priority

        lower_priority()

    def on_idle(self) -> None:
        """Give back the room that the work took."""
        trim_malloc()

    def release_resources(self) -> None:
        """Give back the room of what was let go."""
        trim_malloc()
