"""One running instance opens the files of later starts, and those that macOS asks it to open."""

from __future__ import annotations

import os
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leafscope.gui.app.application import (
    SingleInstance,
    forward_to_running_instance,
    instance_name,
)

OTHER_INSTANCE = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from leafscope.gui.app.application import forward_to_running_instance

application = QCoreApplication([])
paths = [Path(path) for path in sys.argv[2:]]
sys.exit(not forward_to_running_instance(sys.argv[1], paths))
"""

# In a separate process, since a process can have only one application object
SEND_FILE_OPEN_EVENT = """
import sys
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from leafscope.gui.app.application import Application

application = Application([])
application.open_requested.connect(print)
application.sendEvent(application, QEvent(QEvent.Type.LanguageChange))
application.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))
"""


@pytest.fixture
def name(tmp_path: Path) -> str:
    return str(tmp_path / "s") if os.name == "posix" else f"leafscope-{uuid.uuid4().hex}"


@pytest.fixture
def running(name: str, qapp: QApplication) -> Iterator[SingleInstance]:
    instance = SingleInstance(name)
    yield instance
    instance.deleteLater()


def start_other_instance(name: str, paths: list[Path]) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", OTHER_INSTANCE, name, *map(str, paths)])


def wait_for_exit(process: subprocess.Popen[bytes], qtbot: QtBot) -> int:
    qtbot.waitUntil(lambda: process.poll() is not None)
    return process.returncode


def test_a_second_instance_forwards_its_photos_to_the_first(
    running: SingleInstance, name: str, qtbot: QtBot, tmp_path: Path
) -> None:
    photo = tmp_path / "フォト é%.png"
    with qtbot.waitSignal(running.open_requested) as requested:
        process = start_other_instance(name, [photo])
    assert wait_for_exit(process, qtbot) == 0
    assert requested.args == [(photo,)]


def test_a_second_instance_without_a_photo_only_raises_the_window(
    running: SingleInstance, name: str, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(running.open_requested) as requested:
        process = start_other_instance(name, [])
    assert wait_for_exit(process, qtbot) == 0
    assert requested.args == [()]


def test_nothing_is_forwarded_if_no_instance_is_running(name: str, qapp: QApplication) -> None:
    assert not forward_to_running_instance(name, [])


@pytest.mark.skipif(os.name != "posix", reason="a crash leaves a socket on Unix only")
def test_the_socket_left_by_a_crash_is_replaced(name: str, qtbot: QtBot) -> None:
    Path(name).touch()
    assert not forward_to_running_instance(name, [])
    instance = SingleInstance(name)
    with qtbot.waitSignal(instance.open_requested):
        process = start_other_instance(name, [])
    assert wait_for_exit(process, qtbot) == 0
    instance.deleteLater()


@pytest.mark.parametrize("message", [b"rubbish\n", b'{"a": 1}\n', b"[1]\n", b"\xff\n"])
def test_invalid_messages_are_ignored(
    running: SingleInstance, name: str, qtbot: QtBot, message: bytes
) -> None:
    requested: list[object] = []
    running.open_requested.connect(requested.append)
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(2000)
    socket.write(message)
    socket.flush()
    with qtbot.waitSignal(running.open_requested):  # a valid one still works
        process = start_other_instance(name, [])
    assert wait_for_exit(process, qtbot) == 0
    assert requested == [()]


def test_each_data_folder_has_its_own_instance(monkeypatch: pytest.MonkeyPatch) -> None:
    mine = instance_name()
    monkeypatch.setenv("LEAFSCOPE_DATA", "/somewhere/else")
    assert instance_name() != mine


def test_a_file_open_event_of_the_system_requests_its_file(tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    command = [sys.executable, "-c", SEND_FILE_OPEN_EVENT, str(photo)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(photo)
