"""Giving memory back that was let go of.

The C library of Linux keeps what threads have freed, for the next time that one of them asks:
after a few minutes of many photos and exports that was 300 MB which nobody used.
"""

from __future__ import annotations

import ctypes
import sys


def give_back() -> None:
    """Return freed memory to the system, where that takes asking; a few milliseconds."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # other C libraries have none
        if trim is not None:
            trim(0)
