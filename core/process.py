"""Process-wide settings for threads, memory and caches of libraries.

Idle OpenMP threads that spin take CPU time from the window. On two cores, with another process on
one of them, dragging a photo showed no frame at all. So idle threads sleep, but spin briefly first:
the next layer often starts before a sleeping thread would wake up. With this short spin, two
threads render a view at 4x in 1.4 s instead of 1.8 s.

On Linux, glibc allocates memory from one arena per thread. `malloc_trim` never returns the last
part of an arena, up to 64 MB. After a few minutes of opening and exporting photos, 300 MB were
unused. A single arena can be returned completely and doesn't slow down parallel rendering.

oneDNN caches the last 1024 compiled layers: one for each layer, precision and input shape.
PyTorch's binding caches 1024 more in each thread. In bfloat16 a new patch shape takes 0.4 MB in
the first cache, and 40 kB per layer in the second. A view needs few shapes.
"""

from __future__ import annotations

import ctypes
import os
import sys

_ARENA_MAX = -8  # M_ARENA_MAX in malloc.h
_SPINS = 10_000  # iterations before a thread sleeps; only GCC's OpenMP reads this
_COMPILED_LAYERS = 128  # each shape and model needs a few; compiling these takes 5 to 10 ms


def use_passive_threads() -> None:
    """Make idle OpenMP threads sleep after a short spin; call before importing torch."""
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("GOMP_SPINCOUNT", str(_SPINS))


def limit_compiled_layers() -> None:
    """Limit oneDNN's and PyTorch's caches of compiled layers; call before running a model."""
    for cache in ("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "LRU_CACHE_CAPACITY"):
        os.environ.setdefault(cache, str(_COMPILED_LAYERS))


def use_single_malloc_arena() -> None:
    """Make all threads allocate from one arena; call before starting a second thread."""
    _call_libc("mallopt", _ARENA_MAX, 1)


def trim_malloc() -> None:
    """Return freed memory to the system (Linux only); takes a few milliseconds."""
    _call_libc("malloc_trim", 0)


def _call_libc(name: str, *arguments: int) -> None:
    """Call a glibc function by name; do nothing on systems without this function."""
    function = getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
    if function is not None:
        function(*arguments)
