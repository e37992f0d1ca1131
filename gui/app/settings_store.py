"""The settings file: delayed writing, and recovery if it is corrupt."""

from __future__ import annotations

import stat
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer

WRITE_DELAY_MS = 500
ASIDE_SUFFIX = ".unreadable"


class DebouncedSettings(QSettings):
    """QSettings that writes its file some time after the first change.

    Qt writes in the GUI thread, and dragging a slider sets a hundred values. New values can be
    read back immediately.

    Args:
        organisation: organisation name for QSettings.
        application: application name for QSettings.
        delay_ms: milliseconds from a change until the file is written.

    """

    def __init__(
        self,
        organisation: str,
        application: str,
        delay_ms: int = WRITE_DELAY_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(organisation, application, parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay_ms)
        self._timer.timeout.connect(self.sync)

    def event(self, event: QEvent) -> bool:
        """Delay the write that Qt requests after a change."""
        if event.type() == QEvent.Type.UpdateRequest:
            self._timer.start()
            return True
        return super().event(event)


def find_settings_files(organisation: str, application: str) -> tuple[Path, Path]:
    """Return the files of the user that QSettings would read, without reading them."""
    folder = Path(QSettings("-", "-").fileName()).parents[1]  # of settings that don't exist
    own = folder / organisation / f"{application}.conf"
    return own, folder / f"{organisation}.conf"


def move_aside_if_corrupt(path: Path) -> Path | None:
    """Rename a settings file that can't be parsed, so that a new one takes its place.

    Anything that isn't a regular file is renamed too: reading a pipe might never end.

    Returns:
        The new path, which replaces any earlier file of that name; None if nothing was renamed.

    """
    try:
        if stat.S_ISREG(path.stat().st_mode) and _is_readable(path.read_bytes(), path):
            return None
        aside = path.with_name(path.name + ASIDE_SUFFIX)
        path.replace(aside)
    except OSError:  # the file doesn't exist, or can't be renamed either
        return None
    return aside


def _is_readable(content: bytes, path: Path) -> bool:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    store = QSettings(str(path), QSettings.Format.IniFormat)
    parsed = store.status() == QSettings.Status.NoError and "\0" not in text
    return parsed and bool(store.allKeys() or not text.strip())
