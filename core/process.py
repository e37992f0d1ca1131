"""Settings of the process that libraries read when they are loaded, and its unused memory.

OpenMP threads that spin while they wait take the core away from the window: with another process
on one of two cores, a drag got no frame at all. So they sleep, but spin for a moment before: the
next layer is often due sooner than a thread wakes up. With that, two threads make a view at 4x
exact after 1.4 s instead of 1.8 s.

On Linux, glibc keeps the memory that threads free, in one arena per thread; `malloc_trim` never
returns the last part of an arena, up to 64 MB. After a few minutes of many photos and exports,
300 MB were unused. With a single arena everything can be returned, and threads that render side
by side are as fast.

oneDNN keeps the last 1024 compiled layers, one for each layer, precision and shape of its input.
PyTorch's binding keeps 1024 more in each thread. In bfloat16 a new shape of patch takes 0.4 MB in
the first cache, and 40 kB per layer in the second. A view needs few shapes.
"""

from __future__ import annotations

import ctypes
import os
import sys

_ARENA_MAX = -8  # M_ARENA_MAX in malloc.h
_SPINS = 10_000  # before a thread sleeps; read by GCC's OpenMP
_COMPILED_LAYERS = 128  # a few per shape and model; compiling them again takes 5 to 10 ms


def use_passive_threads() -> None:
    """Make idle OpenMP threads sleep soon; call before importing torch."""
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("GOMP_SPINCOUNT", str(_SPINS))


def limit_compiled_layers() -> None:
    """Limit the memory for compiled layers; call before running a model."""
    for cache in ("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "LRU_CACHE_CAPACITY"):
        os.environ.setdefault(cache, str(_COMPILED_LAYERS))


def use_single_malloc_arena() -> None:
    """Make all threads allocate from one arena; call before starting a second thread."""
    _call_libc("mallopt", _ARENA_MAX, 1)


def trim_malloc() -> None:
    """Return freed memory to the system, on Linux; takes a few milliseconds."""
    _call_libc("malloc_trim", 0)


def _call_libc(name: str, *arguments: int) -> None:
    """Call a function of glibc, where it exists."""
    function = getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
    if function is not None:
        function(*arguments)
