"""Settings are written after a delay; corrupt files and values fall back to defaults."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from waiting import slowdown

from leafscope.core.photo import MAX_PIXELS
from leafscope.gui.app.settings import DebouncedSettings, Settings, move_aside_if_corrupt

NEVER_MS = 3_600_000
CORRUPT_FILES = [
    b"\x00\x01\x02",
    b"hello world\n",
    b"<html>\n<body>\n",
    bytes(range(256)),
    b"[a\nb=1",
]
CORRUPT_VALUES = ["²", "9" * 5000, "-1", "1e9", "", "x:y", "٣"]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """The folder in which QSettings keeps files during the test."""
    ini, user = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    before = Path(QSettings(ini, user, "x", "y").fileName()).parents[1]
    for kind in (QSettings.Format.NativeFormat, ini):
        QSettings.setPath(kind, user, str(tmp_path))
    yield tmp_path
    for kind in (QSettings.Format.NativeFormat, ini):
        QSettings.setPath(kind, user, str(before))


# Delayed writing


def drag_slider(settings: Settings) -> None:
    for percent in range(40):
        settings.detail = percent
        QApplication.processEvents()
        assert settings.detail == percent


def file_content(store: QSettings) -> str:
    file = Path(store.fileName())
    return file.read_text() if file.exists() else ""


def test_nothing_is_written_while_a_slider_moves(qtbot: QtBot, folder: Path) -> None:
    store = DebouncedSettings("Somebody", "Something", delay_ms=NEVER_MS)
    settings = Settings(store)
    drag_slider(settings)
    assert folder in Path(store.fileName()).parents
    assert file_content(store) == ""
    settings.sync()
    assert "detail=39" in file_content(store)


def test_everything_is_written_after_the_delay(qtbot: QtBot, folder: Path) -> None:
    store = DebouncedSettings("Somebody", "Something", delay_ms=0)
    drag_slider(Settings(store))
    qtbot.waitUntil(lambda: "detail=39" in file_content(store))
    Settings(store).detail = 7
    qtbot.waitUntil(lambda: "detail=7" in file_content(store))


def test_the_users_settings_are_written_after_a_delay(folder: Path) -> None:
    assert isinstance(Settings.load().store, DebouncedSettings)


# Corrupt files and values


@pytest.mark.parametrize("content", CORRUPT_FILES)
def test_a_corrupt_file_is_moved_aside_and_replaced(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(content)
    aside = move_aside_if_corrupt(path)
    assert aside is not None
    assert aside.read_bytes() == content
    store = QSettings(str(path), QSettings.Format.IniFormat)
    settings = Settings(store)
    assert settings.device == "auto"
    settings.device = "cpu"
    store.sync()
    assert move_aside_if_corrupt(path) is None


def test_a_readable_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    assert move_aside_if_corrupt(path) is None
    store = QSettings(str(path), QSettings.Format.IniFormat)
    settings = Settings(store)
    settings.keys = {"open": ("Ctrl+é",)}
    settings.recent = (Path("/フォト é%.png"),)
    store.sync()
    assert move_aside_if_corrupt(path) is None
    again = Settings(QSettings(str(path), QSettings.Format.IniFormat))
    assert (again.keys, again.recent) == (settings.keys, settings.recent)


LOAD_SETTINGS = """
from PySide6.QtCore import QCoreApplication
from leafscope.gui.app.settings import Settings
application = QCoreApplication([])
settings, aside = Settings.load_or_reset()
settings.device = "cpu"
settings.sync()
print(aside)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="pipes as on Linux")
@pytest.mark.parametrize("name", ["Leafscope/Leafscope.conf", "Leafscope.conf"])
@pytest.mark.parametrize("kind", ["pipe", "link", "device", "folder"])
def test_a_settings_file_that_would_never_end_is_moved_aside(
    tmp_path: Path, name: str, kind: str
) -> None:
    path = tmp_path / name
    (tmp_path / "Leafscope").mkdir()
    if kind == "folder":
        path.mkdir()
    elif kind == "device":
        path.symlink_to("/dev/zero")
    else:
        os.mkfifo(path if kind == "pipe" else tmp_path / "pipe")
    if kind == "link":
        path.symlink_to(tmp_path / "pipe")
    done = subprocess.run(
        [sys.executable, "-c", LOAD_SETTINGS],
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60 * slowdown(),
        check=True,
    )
    assert done.stdout.strip() == f"{path}.unreadable"
    assert "device=cpu" in (tmp_path / "Leafscope/Leafscope.conf").read_text()


def test_values_of_the_wrong_type_read_as_defaults(settings: Settings) -> None:
    for key in ("keys", "recent", "theme", "language", "still", "memory", "megapixels", "docks"):
        settings.store.setValue(key, json.dumps([{"a": None}]))
    assert settings.keys == {}
    assert settings.recent == ()
    assert not settings.reduce_motion
    assert settings.memory is None
    assert settings.docks.isEmpty()


@pytest.mark.parametrize("text", CORRUPT_VALUES)
@pytest.mark.parametrize("key", ["memory", "megapixels", "shape", "format", "detail"])
def test_invalid_numbers_read_as_defaults(settings: Settings, key: str, text: str) -> None:
    stored = {"shape": f"{text}:{text}", "format": f".png:{text}"}.get(key, text)
    settings.store.setValue(key, stored)
    assert settings.memory is None
    assert settings.max_pixels == MAX_PIXELS
    assert settings.last_aspect is None
    assert settings.last_format.suffix == ".png"
    assert settings.detail == 0


def test_settings_of_the_previous_version_are_read(settings: Settings) -> None:
    stored = {
        "model": "leaf-m",
        "consistent": "no",
        "memory": "300",
        "megapixels": "50",
        "shape": "3:2",
        "format": ".jpg:80",
        "told-of-jpeg": "yes",
        "keys": '{"open": ["Ctrl+J"]}',
        "still": "yes",
    }
    for key, value in stored.items():
        settings.store.setValue(key, value)
    assert settings.model == "leaf-m"
    assert not settings.consistent
    assert settings.memory == 300 * 2**20
    assert settings.max_pixels == 50_000_000
    assert settings.last_aspect is not None
    assert (settings.last_aspect.width, settings.last_aspect.height) == (3, 2)
    assert (settings.last_format.suffix, settings.last_format.quality) == (".jpg", 80)
    assert settings.jpeg_hint_shown
    assert settings.keys == {"open": ("Ctrl+J",)}
    assert settings.reduce_motion
