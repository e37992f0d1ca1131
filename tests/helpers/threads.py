"""Access to the running worker threads."""

from __future__ import annotations

import gc

import shiboken6
from PySide6.QtCore import QThread


def running_threads() -> list[QThread]:
    """Return all running QThreads, including those whose window is closed."""
    threads = [found for found in gc.get_objects() if issubclass(type(found), QThread)]
    return [thread for thread in threads if shiboken6.isValid(thread) and thread.isRunning()]
