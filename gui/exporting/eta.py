"""How long work will go on, from how far it has got."""

from __future__ import annotations

import time
from collections.abc import Callable

LEARNING = 0.02  # the share of the work before which nobody can tell


class Eta:
    """Measures the time that work has taken, without that in which it was paused.

    Args:
        clock: seconds.

    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._worked = 0.0
        self._since: float | None = clock()

    def pause(self) -> None:
        """Let no time pass."""
        if self._since is not None:
            self._worked += self._clock() - self._since
            self._since = None

    def resume(self) -> None:
        """Let time pass again."""
        if self._since is None:
            self._since = self._clock()

    def remaining(self, share: float) -> float | None:
        """Return the seconds that are left when a share (0 to 1) is done; None if nobody knows."""
        if share < LEARNING:
            return None
        going = 0.0 if self._since is None else self._clock() - self._since
        return (self._worked + going) * (1 - share) / share
