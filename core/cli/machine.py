"""What a machine is, as far as it matters to who looks into an error: a part of doctor's page."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from pathlib import Path

# What changes how the program looks and runs; shown as they are.
WORDS = (
    *("LANG", "LC_ALL", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORM"),
    *("QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "OMP_NUM_THREADS", "CUDA_VISIBLE_DEVICES"),
)
# These name folders of the person's, so only that they are set is told.
PLACES = ("LEAFSCOPE_DATA", "LD_LIBRARY_PATH", "LD_PRELOAD", "PYTHONPATH", "QT_PLUGIN_PATH")
SET_BY_BUNDLES = {"LD_LIBRARY_PATH", "QT_PLUGIN_PATH"}
CPUINFO = Path("/proc/cpuinfo")


def machine() -> Iterator[tuple[str, str]]:
    """Yield what there is to say of this machine, each with its name; no name of a file."""
    import torch

    from ..engine.cache import total_memory

    yield "system", _system()
    instructions = torch.backends.cpu.get_cpu_capability()
    yield "processor", f"{_processor()}, of which PyTorch uses {instructions}"
    yield "cores", f"{os.cpu_count()}, of which PyTorch takes {torch.get_num_threads()}"
    yield "memory", f"{total_memory() / 1e9:.0f} GB"
    told = [f"{name}={os.environ[name]}" for name in WORDS if name in os.environ]
    by_itself = SET_BY_BUNDLES if getattr(sys, "frozen", False) else set()
    told += [f"{name} is set" for name in PLACES if name in os.environ and name not in by_itself]
    yield "environment", ", ".join(told) or "nothing is set"


def _system() -> str:
    kernel = f"{platform.system()} {platform.release()}"
    if sys.platform != "linux":
        return f"{kernel} {platform.version()}"
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        name = "an unnamed Linux"
    return f"{name}, {kernel}, {' '.join(platform.libc_ver())}"


def _processor() -> str:
    try:
        lines = CPUINFO.read_text(encoding="utf-8").splitlines()
    except OSError:  # only Linux has it
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()
