"""Between the window and a worker: one item being worked on, one waiting, the newest wins."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Holds at most one waiting item, and knows since when the item taken last is out of date.

    Args:
        min_run_seconds: seconds an item may run before a newer one outdates it, so that work
            gets somewhere while new items come faster than any can be finished.
        clock: seconds.

    """

    def __init__(
        self, min_run_seconds: float = 0.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._turn = min_run_seconds
        self._clock = clock
        self._taken = -math.inf
        self._changed = threading.Condition()
        self._waiting: T | None = None
        self._closed = False
        self._outdated_since = math.inf

    def put(self, item: T) -> bool:
        """Leave `item`; one that still waits is forgotten, the one being worked on is outdated.

        Return whether it was taken in: a closed mailbox takes nothing.
        """
        with self._changed:
            if not self._closed:
                self._waiting = item
                self._outdate()
                self._changed.notify()
            return not self._closed

    def cancel(self) -> None:
        """Forget the waiting item and outdate the one being worked on."""
        with self._changed:
            self._waiting = None
            self._outdated_since = -math.inf

    def close(self) -> None:
        """Outdate everything; `take` returns None from now on."""
        with self._changed:
            self._waiting = None
            self._closed = True
            self._outdated_since = -math.inf
            self._changed.notify()

    def take(self) -> T | None:
        """Wait for an item and return it; None once the mailbox is closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting is not None or self._closed)
            item, self._waiting = self._waiting, None
            if not self._closed:
                self._outdated_since = math.inf
                self._taken = self._clock()
            return item

    def wait_idle(self, seconds: float) -> bool:
        """Wait until an item waits or the mailbox is closed; return whether none of it came."""
        with self._changed:
            return not self._changed.wait_for(lambda: self.has_work, seconds)

    @property
    def closed(self) -> bool:
        """Whether nothing is taken in any more."""
        return self._closed

    @property
    def is_stale(self) -> bool:
        """Whether the item taken last is out of date."""
        return self._clock() >= self._outdated_since

    @property
    def has_work(self) -> bool:
        """Whether an item waits, or the mailbox is closed."""
        return self._waiting is not None or self._closed

    def _outdate(self) -> None:
        since = max(self._clock(), self._taken + self._turn)
        self._outdated_since = min(self._outdated_since, since)
