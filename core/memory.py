"""Giving memory back that was let go of.

The C library of Linux keeps what threads have freed, for the next time that one of them asks. It
has a pool for each thread, of whose last part, up to 64 MB, it gives nothing back even when told to
(glibc's `malloc_trim`): after a few minutes of many photos and exports that was 300 MB which nobody
used. Of one pool for all threads it gives back everything, and threads that render side by side
take no longer.
"""

from __future__ import annotations

import ctypes
import sys

_ARENA_MAX = -8  # M_ARENA_MAX in malloc.h


def use_single_malloc_arena() -> None:
    """Let all threads take memory from one pool; to be called before there is a second thread."""
    _call("mallopt", _ARENA_MAX, 1)


def trim_malloc() -> None:
    """Return freed memory to the system, where that takes asking; a few milliseconds."""
    _call("malloc_trim", 0)


def _call(name: str, *arguments: int) -> None:
    """Call a function of Linux's C library; other libraries have none of that name."""
    function = getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
    if function is not None:
        function(*arguments)
