"""The file that the settings are in, which may be full of rubbish."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

ASIDE = ".unreadable"


def move_aside_if_corrupt(path: Path) -> Path | None:
    """Rename a settings file that can't be understood, so that a new one takes its place.

    Returns:
        What it is called now, if it was one; an earlier one of that name is gone.

    """
    try:
        text = path.read_bytes()
    except OSError:  # there is none, or it can't be touched either
        return None
    if _readable(text, path):
        return None
    aside = path.with_name(path.name + ASIDE)
    try:
        path.replace(aside)
    except OSError:
        return None
    return aside


def _readable(text: bytes, path: Path) -> bool:
    try:
        words = text.decode("utf-8")
    except UnicodeDecodeError:
        return False
    store = QSettings(str(path), QSettings.Format.IniFormat)
    understood = store.status() == QSettings.Status.NoError and "\0" not in words
    return understood and bool(store.allKeys() or not words.strip())
