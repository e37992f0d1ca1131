"""What a slider changes a hundred times is written once, and is there at once for who asks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leafscope.gui.app.settings import Settings
from leafscope.gui.app.settings_store import DebouncedSettings

NEVER = 3_600_000  # milliseconds


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Where settings are kept for the time being."""
    ini, user = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    before = Path(QSettings(ini, user, "x", "y").fileName()).parents[1]
    for kind in (QSettings.Format.NativeFormat, ini):
        QSettings.setPath(kind, user, str(tmp_path))
    yield tmp_path
    for kind in (QSettings.Format.NativeFormat, ini):
        QSettings.setPath(kind, user, str(before))


def drag(settings: Settings) -> None:
    for percent in range(40):
        settings.detail = percent
        QApplication.processEvents()
        assert settings.detail == percent


def written(store: QSettings) -> str:
    file = Path(store.fileName())
    return file.read_text() if file.exists() else ""


def test_nothing_is_written_while_a_hand_moves(qtbot: QtBot, folder: Path) -> None:
    store = DebouncedSettings("Somebody", "Something", rest=NEVER)
    settings = Settings(store)
    drag(settings)
    assert folder in Path(store.fileName()).parents
    assert written(store) == ""
    settings.write()
    assert "detail=39" in written(store)


def test_once_it_rests_all_is_written(qtbot: QtBot, folder: Path) -> None:
    store = DebouncedSettings("Somebody", "Something", rest=0)
    drag(Settings(store))
    qtbot.waitUntil(lambda: "detail=39" in written(store))
    Settings(store).detail = 7
    qtbot.waitUntil(lambda: "detail=7" in written(store))


def test_the_persons_own_are_written_so(folder: Path) -> None:
    assert isinstance(Settings.load()._store, DebouncedSettings)
