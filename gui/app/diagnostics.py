"""The log file, and a diagnostic report without private data."""

from __future__ import annotations

import logging
import os
import platform
import re
import sys
from collections.abc import Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from leafscope.core.models.store import DATA_VARIABLE

LOG_NAME = "leafscope.log"
MAX_LOG_BYTES = 2**20
OLD_LOGS = 2  # rotated files that are kept
LOG_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
TAIL_BYTES = 64 * 2**10  # read from the end of each file
REPORT_LINES = 50  # of the log
REDACTED = "[...]"
_TRACEBACK_FILE = re.compile(r'File "[^"\n]*[\\/]([^"\\/\n]+\.pyc?)"')
_PATH = re.compile(
    r"(?:(?<=^)|(?<=[\s\"'(=\[“]))(?:file:/|[A-Za-z]:(?=[\\/])|~)?[\\/][^\n\"'<>|”:]*"
)
_PHOTO_NAME = re.compile(
    r"[^\s\"'“”:(]*\.(?:jpe?g|png|tiff?|webp|avif|heic|heif|jxl|bmp|gif|dng|nef|cr[23]|arw|orf|"
    r"rw2|raf)\b",
    re.IGNORECASE,
)

log = logging.getLogger(__name__)


def log_folder() -> Path:
    """Return $LEAFSCOPE_DATA/logs if the variable is set, else the user's log folder."""
    chosen = os.environ.get(DATA_VARIABLE)
    if chosen:
        return Path(chosen) / "logs"
    return platformdirs.user_log_path("leafscope", appauthor=False)


def start_logging(folder: Path) -> logging.Handler | None:
    """Log to a rotating file; return the handler, or None if writing isn't possible."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _check_regular(folder / LOG_NAME)
        handler = RotatingFileHandler(
            folder / LOG_NAME, maxBytes=MAX_LOG_BYTES, backupCount=OLD_LOGS, encoding="utf-8"
        )
    except OSError as error:
        log.warning("Can't write a log: %s", error)
        return None
    handler.setFormatter(logging.Formatter(LOG_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler


def _check_regular(path: Path) -> None:
    """Raise OSError for a pipe or device, which could block forever when opened."""
    if path.exists() and not path.is_file():
        raise OSError(f"{path} isn't a regular file")


def log_uncaught_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log an uncaught exception and print it; for use as `sys.excepthook`."""
    log.critical("Uncaught exception", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)


def read_last_lines(folder: Path, count: int) -> list[str]:
    """Return the last `count` lines of the log, newest last; empty if there is no log."""
    lines: list[str] = []
    for name in (f"{LOG_NAME}.1", LOG_NAME):
        try:
            _check_regular(folder / name)
            end = (folder / name).read_bytes()[-TAIL_BYTES:]
            lines += end.decode("utf-8", "replace").splitlines()
        except OSError:
            continue
    return lines[-count:]


def build_report(device: str, log_lines: Sequence[str], private: Iterable[str] = ()) -> str:
    """Return a report of versions, hardware and the last lines of the log.

    The newest line comes last. Paths, photo names and `private` texts in `log_lines` are redacted.
    """
    facts = {
        "Leafscope": _package_version("leafscope"),
        "Python": platform.python_version(),
        "Qt": f"{qVersion()} (PySide6 {_package_version('PySide6-Essentials')})",
        "PyTorch": _package_version("torch"),
        "System": f"{platform.system()} {platform.release()} ({platform.machine()})",
        "Screen": _describe_screen(),
        "Device": device,
    }
    head = [f"{name}: {value}" for name, value in facts.items()]
    secrets = sorted(filter(None, private), key=len, reverse=True)
    tail = [redact_paths(line, secrets) for line in log_lines[-REPORT_LINES:]]
    return "\n".join([*head, "", "Last lines of the log:", *(tail or ["(none)"])]) + "\n"


def redact_paths(line: str, private: Sequence[str] = ()) -> str:
    """Replace paths, photo names and private texts in a log line with "[...]"."""
    for text in private:
        line = line.replace(text, REDACTED)
    line = _TRACEBACK_FILE.sub(r"File \1", line)
    return _PHOTO_NAME.sub(REDACTED, _PATH.sub(REDACTED, line))


def _package_version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:  # in a bundle
        module = sys.modules.get(package)
        return str(getattr(module, "__version__", "unknown"))


def _describe_screen() -> str:
    screen = QGuiApplication.primaryScreen()
    size, ratio = screen.size(), screen.devicePixelRatio()
    return f"{size.width()} x {size.height()} at {ratio:g}, {QGuiApplication.platformName()}"
