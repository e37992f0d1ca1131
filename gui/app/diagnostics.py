"""The log in the person's folder for logs: what to look at when something went wrong."""

from __future__ import annotations

import logging
import os
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs

from leafscope.core.models.store import DATA_VARIABLE

NAME = "leafscope.log"
LARGEST = 2**20  # bytes of a file
OLDER = 2  # files beside the present one
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
PART = 64 * 2**10  # bytes that are read to find the last lines

log = logging.getLogger(__name__)


def log_folder() -> Path:
    """Return where logs are kept: beside the data, where the environment names its place."""
    chosen = os.environ.get(DATA_VARIABLE)
    return (
        Path(chosen) / "logs"
        if chosen
        else platformdirs.user_log_path("leafscope", appauthor=False)
    )


def start_logging(folder: Path) -> logging.Handler | None:
    """Write what the program logs to a file that never grows large.

    Args:
        folder: made if it isn't there.

    Returns:
        What writes, to be closed in the end; None where the folder can't be written, without
        which the program works as well.

    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / NAME, maxBytes=LARGEST, backupCount=OLDER, encoding="utf-8"
        )
    except OSError as error:
        log.warning("no log is kept: %s", error)
        return None
    handler.setFormatter(logging.Formatter(FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler


def log_uncaught_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log an error that nobody foresaw, and tell the console as ever: a `sys.excepthook`."""
    log.critical("nobody foresaw this", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)


def read_last_lines(folder: Path, count: int) -> list[str]:
    """Return the last lines of the log, the newest last; none where there is no log."""
    lines: list[str] = []
    for name in (f"{NAME}.1", NAME):
        try:
            with (folder / name).open("rb") as file:
                file.seek(0, os.SEEK_END)
                file.seek(max(0, file.tell() - PART))
                lines += file.read().decode("utf-8", "replace").splitlines()
        except OSError:
            continue
    return lines[-count:]
