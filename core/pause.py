"""How long work is abandoned: it calls `pause()` often, which raises `Cancelled` to stop it."""

from __future__ import annotations

from collections.abc import Callable

Pause = Callable[[], None]


def never() -> None:
    """Let the work go on."""
