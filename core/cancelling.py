"""How long work is abandoned: it calls `check_cancelled()` often, which raises `Cancelled`."""

from __future__ import annotations

from collections.abc import Callable

CheckCancelled = Callable[[], None]


def never_cancelled() -> None:
    """Let the work go on."""
