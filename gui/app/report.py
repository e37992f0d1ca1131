"""What to send when something went wrong: versions, the machine, the last lines of the log."""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

LINES = 50  # of the log
HIDDEN = "[...]"
_PROGRAM = re.compile(r'File "[^"\n]*[\\/]([^"\\/\n]+\.pyc?)"')  # of a traceback
_PATH = re.compile(
    r"(?:(?<=^)|(?<=[\s\"'(=\[“]))(?:file:/|[A-Za-z]:(?=[\\/])|~)?[\\/][^\n\"'<>|”:]*"
)
_PICTURE = re.compile(
    r"[^\s\"'“”:(]*\.(?:jpe?g|png|tiff?|webp|avif|heic|heif|jxl|bmp|gif|dng|nef|cr[23]|arw|orf|"
    r"rw2|raf)\b",
    re.IGNORECASE,
)


def report(device: str, log: Sequence[str], private: Iterable[str] = ()) -> str:
    """Return a report without the names and places of files.

    Args:
        device: where models run.
        log: lines.
        private: words that must not appear: names of files that were open.

    """
    facts = {
        "Leafscope": _version("leafscope"),
        "Python": platform.python_version(),
        "Qt": f"{qVersion()} (PySide6 {_version('PySide6-Essentials')})",
        "PyTorch": _version("torch"),
        "System": f"{platform.system()} {platform.release()} ({platform.machine()})",
        "Screen": _screen(),
        "Device": device,
    }
    head = [f"{name}: {value}" for name, value in facts.items()]
    words = sorted(filter(None, private), key=len, reverse=True)
    tail = [redact_paths(line, words) for line in log[-LINES:]]
    return "\n".join([*head, "", "Last lines of the log:", *(tail or ["(none)"])]) + "\n"


def redact_paths(line: str, private: Sequence[str] = ()) -> str:
    """Return a line without private words, paths, and names of pictures."""
    for word in private:
        line = line.replace(word, HIDDEN)
    line = _PROGRAM.sub(r"File \1", line)
    return _PICTURE.sub(HIDDEN, _PATH.sub(HIDDEN, line))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:  # in a bundle
        module = sys.modules.get(package)
        return str(getattr(module, "__version__", "unknown"))


def _screen() -> str:
    screen = QGuiApplication.primaryScreen()
    size, ratio = screen.size(), screen.devicePixelRatio()
    return f"{size.width()} x {size.height()} at {ratio:g}, {QGuiApplication.platformName()}"
