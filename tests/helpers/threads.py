"""The threads of the program that run, whoever keeps them."""

from __future__ import annotations

import gc

import shiboken6
from PySide6.QtCore import QThread


def running_threads() -> list[QThread]:
    """Return them all: a window that closes hands its threads over, so they aren't its children."""
    threads = [found for found in gc.get_objects() if issubclass(type(found), QThread)]
    return [thread for thread in threads if shiboken6.isValid(thread) and thread.isRunning()]
