"""The memory of this process, as Linux reports it; 0 elsewhere."""

from __future__ import annotations

from pathlib import Path


def resident_bytes() -> int:
    """Return the resident memory of this process in bytes."""
    return _read_status("VmRSS")


def private_bytes() -> int:
    """Return the resident memory that isn't pages of files such as libraries, in bytes."""
    return _read_status("RssAnon")


def _read_status(field: str) -> int:
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    lines = status.read_text(encoding="ascii").splitlines()
    return next(1024 * int(line.split()[1]) for line in lines if line.startswith(f"{field}:"))
