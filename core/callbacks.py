"""Callbacks for long-running work: progress reports and cancellation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

CheckCancelled = Callable[[], None]
"""Called often during long work; raises `Cancelled` to stop it."""
Progress = Callable[[float], None]
"""Called with the finished share of the work, 0 to 1."""


def never_cancelled() -> None:
    """Do nothing: a cancellation check for work that can't be cancelled."""


def no_progress(share: float) -> None:
    """Do nothing: a progress callback for work without a progress display."""


def scale_progress(progress: Progress, first: float, last: float) -> Progress:
    """Return a callback that maps progress from [0, 1] to [first, last]."""
    return lambda share: progress(first + (last - first) * share)


def split_progress(progress: Progress, count: int) -> list[Progress]:
    """Return one callback for each of `count` parts; `progress` receives the mean of all parts."""
    done = [0.0] * count

    def report(number: int, share: float) -> None:
        done[number] = share
        progress(sum(done) / count)

    return [partial(report, number) for number in range(count)]
