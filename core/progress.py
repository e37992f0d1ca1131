"""How long work tells how far it has come: it calls `progress(share)`, from 0 to 1."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float], None]


def say_nothing(share: float) -> None:
    """Report no progress."""


def part(progress: Progress, first: float, last: float) -> Progress:
    """Return what reports a part of the work, from share `first` to share `last` of all of it."""
    return lambda share: progress(first + (last - first) * share)
