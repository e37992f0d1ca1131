"""Process-wide settings of libraries, and the release of unused memory.

Idle OpenMP threads that spin take CPU time from the window. With another process on one of two
cores, a drag showed no frame at all. So idle threads sleep, but only after a short spin, because
the next layer is often due sooner than a thread wakes up. With this spin, two threads finish a
view at 4x in 1.4 s instead of 1.8 s.

On Linux, glibc has an arena of memory per thread. `malloc_trim` never returns the last part of an
arena, up to 64 MB. After a few minutes of many photos and exports, 300 MB were unused. A single
arena can be returned completely, and parallel rendering is as fast with it.

oneDNN caches the last 1024 compiled layers: one for each layer, precision and input shape. The
binding in PyTorch caches 1024 more in each thread. In bfloat16 a new patch shape takes 0.4 MB in
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
    """Limit both caches of compiled layers; call before running a model."""
    for cache in ("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "LRU_CACHE_CAPACITY"):
        os.environ.setdefault(cache, str(_COMPILED_LAYERS))


def use_single_malloc_arena() -> None:
    """Make all threads allocate from one arena; call before starting a second thread."""
    _call_libc("mallopt", _ARENA_MAX, 1)


def trim_malloc() -> None:
    """Return freed memory to the system, on Linux; takes a few milliseconds."""
    _call_libc("malloc_trim", 0)


def _call_libc(name: str, *arguments: int) -> None:
    """Call a function of glibc; do nothing on systems without it."""
    function = getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
    if function is not None:
        function(*arguments)
