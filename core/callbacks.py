"""How long work tells how far it has come: it calls `progress(share)`, from 0 to 1."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

Progress = Callable[[float], None]


def no_progress(share: float) -> None:
    """Report no progress."""


def part(progress: Progress, first: float, last: float) -> Progress:
    """Return what reports a part of the work, from share `first` to share `last` of all of it."""
    return lambda share: progress(first + (last - first) * share)


def split_progress(progress: Progress, count: int) -> list[Progress]:
    """Return what report works of equal weight that go on by turns."""
    done = [0.0] * count

    def report(number: int, share: float) -> None:
        done[number] = share
        progress(sum(done) / count)

    return [partial(report, number) for number in range(count)]
