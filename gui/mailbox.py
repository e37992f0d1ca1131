"""Between the window and a worker: one item being worked on, one waiting, the newest wins."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Holds at most one waiting item, and knows how long the item taken last is out of date."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._changed = threading.Condition()
        self._waiting: T | None = None
        self._closed = False
        self._outdated_since = math.inf

    def put(self, item: T) -> None:
        """Leave `item`; one that still waits is forgotten, the one being worked on is outdated."""
        with self._changed:
            if self._closed:
                return
            self._waiting = item
            self._outdate()
            self._changed.notify()

    def withdraw(self) -> None:
        """Forget the waiting item and outdate the one being worked on."""
        with self._changed:
            self._waiting = None
            self._outdate()

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
            return item

    def outdated_for(self) -> float:
        """Return for how many seconds the item taken last has been outdated; negative if not."""
        since = self._outdated_since
        return -1.0 if since == math.inf else self._clock() - since

    def _outdate(self) -> None:
        self._outdated_since = min(self._outdated_since, self._clock())
