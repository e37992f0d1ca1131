"""Callbacks for long-running work: progress reports and cancellation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

CheckCancelled = Callable[[], None]
"""Called often during long work; raises `Cancelled` to stop it."""
Progress = Callable[[float], None]
"""Called with the finished share of the work, 0 to 1."""


def never_cancelled() -> None:
    """Do nothing, so that the work continues."""


def no_progress(share: float) -> None:
    """Ignore progress."""


def scale_progress(progress: Progress, first: float, last: float) -> Progress:
    """Return a callback that reports 0 to 1 as `first` to `last` of the whole work."""
    return lambda share: progress(first + (last - first) * share)


def split_progress(progress: Progress, count: int) -> list[Progress]:
    """Return callbacks for `count` parts of the work; `progress` receives the parts' mean."""
    done = [0.0] * count

    def report(number: int, share: float) -> None:
        done[number] = share
        progress(sum(done) / count)

    return [partial(report, number) for number in range(count)]
