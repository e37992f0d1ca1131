"""What is on the disk, as far as one may look: what can't be looked for counts as not there."""

from __future__ import annotations

from pathlib import Path


def is_there(path: Path) -> bool:
    """Return whether there is a file or folder; False too where the system won't tell."""
    try:
        return path.exists()
    except OSError:  # a folder that may not be entered, a drive that is gone, a name too long
        return False


def is_folder(path: Path) -> bool:
    """Return whether there is a folder; False too where the system won't tell."""
    try:
        return path.is_dir()
    except OSError:
        return False
