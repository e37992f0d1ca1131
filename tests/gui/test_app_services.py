"""What the program does out of sight: one window, a log, a report, settings that may be damaged."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leafscope.gui.app import diagnostics as logs
from leafscope.gui.app.report import LINES, redact_paths, report
from leafscope.gui.app.settings import Settings
from leafscope.gui.app.settings_file import move_aside_if_corrupt
from leafscope.gui.app.single_instance import (
    SingleInstance,
    forward_to_running_instance,
    instance_name,
)

WAIT_MS = 30_000  # ms, for a machine that does other things too

# One window


@pytest.fixture
def name(tmp_path: Path) -> str:
    return str(tmp_path / "s") if os.name == "posix" else f"leafscope-{uuid.uuid4().hex}"


@pytest.fixture
def running(name: str, qapp: QApplication) -> Iterator[SingleInstance]:
    instance = SingleInstance(name)
    yield instance
    instance.close()


def second_start(name: str, paths: list[Path]) -> subprocess.Popen[bytes]:
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from leafscope.gui.app.single_instance import hand_over; app = QCoreApplication([]);"
        "sys.exit(not hand_over(sys.argv[1], [Path(path) for path in sys.argv[2:]]))"
    )
    return subprocess.Popen([sys.executable, "-c", code, name, *map(str, paths)])


def wait_for_end(process: subprocess.Popen[bytes], qtbot: QtBot) -> int:
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=WAIT_MS)
    return process.returncode


def test_a_second_start_hands_its_photos_to_the_first(
    running: SingleInstance, name: str, qtbot: QtBot, tmp_path: Path
) -> None:
    photo = tmp_path / "フォト é%.png"
    with qtbot.waitSignal(running.open_requested, timeout=WAIT_MS) as open_requested:
        process = second_start(name, [photo])
    assert wait_for_end(process, qtbot) == 0
    assert open_requested.args == [(photo,)]


def test_a_second_start_without_a_photo_only_asks_for_the_window(
    running: SingleInstance, name: str, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(running.open_requested, timeout=WAIT_MS) as open_requested:
        process = second_start(name, [])
    assert wait_for_end(process, qtbot) == 0
    assert open_requested.args == [()]


def test_the_first_start_finds_nobody(name: str, qapp: QApplication) -> None:
    assert not forward_to_running_instance(name, [])


@pytest.mark.skipif(os.name != "posix", reason="a crash leaves a socket on Unix only")
def test_the_socket_of_a_program_that_crashed_is_taken_over(name: str, qtbot: QtBot) -> None:
    Path(name).touch()
    assert not forward_to_running_instance(name, [])
    instance = SingleInstance(name)
    assert instance.listening
    instance.close()


@pytest.mark.parametrize("message", [b"rubbish\n", b'{"a": 1}\n', b"[1]\n", b"\xff\n"])
def test_rubbish_from_others_is_not_opened(
    running: SingleInstance, name: str, qtbot: QtBot, message: bytes
) -> None:
    open_requested: list[object] = []
    running.open_requested.connect(open_requested.append)
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(2000)
    socket.write(message)
    socket.flush()
    with qtbot.waitSignal(
        running.open_requested, timeout=WAIT_MS
    ):  # what makes sense still comes through
        process = second_start(name, [])
    assert wait_for_end(process, qtbot) == 0
    assert open_requested == [()]


def test_each_person_has_a_window_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    mine = instance_name()
    monkeypatch.setenv("LEAFSCOPE_DATA", "/somewhere/else")
    assert instance_name() != mine


# The log


@pytest.fixture
def log_folder(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    level = root.level
    handler = logs.start_logging(tmp_path / "logs")
    assert handler is not None
    yield tmp_path / "logs"
    root.removeHandler(handler)
    root.setLevel(level)
    handler.close()


def test_what_is_logged_is_found_again(log_folder: Path) -> None:
    logging.getLogger("leafscope.test").info("one")
    logging.getLogger("leafscope.test").warning("two é")
    lines = logs.read_last_lines(log_folder, 1)
    assert len(lines) == 1
    assert lines[0].endswith("WARNING leafscope.test: two é")


def test_the_log_takes_three_files_of_a_megabyte_at_the_most(log_folder: Path) -> None:
    log = logging.getLogger("leafscope.test")
    for number in range(450):
        log.info("%d %s", number, "x" * 10_000)
    files = list(log_folder.iterdir())
    assert len(files) == 3
    assert all(file.stat().st_size <= 2**20 for file in files)
    assert " 449 x" in logs.read_last_lines(log_folder, 50)[-1]


def test_an_error_that_nobody_foresaw_is_in_the_log(
    log_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    error = ZeroDivisionError("what?")
    logs.log_uncaught_exception(ZeroDivisionError, error, None)
    assert "ZeroDivisionError: what?" in logs.read_last_lines(log_folder, 5)
    assert "what?" in capsys.readouterr().err


def test_a_folder_that_can_not_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert logs.start_logging(tmp_path / "file" / "logs") is None
    assert logs.read_last_lines(tmp_path / "file" / "logs", 5) == []


# The report


def test_a_report_has_versions_the_device_and_the_last_lines(qapp: QApplication) -> None:
    text = report("CPU, 2 threads", [f"line {number}" for number in range(80)])
    for fact in ("Leafscope: ", "Python: 3.", "Qt: 6.", "PyTorch: 2.", "Device: CPU, 2 threads"):
        assert fact in text
    lines = text.splitlines()
    assert [line for line in lines if line.startswith("line ")] == [
        f"line {number}" for number in range(80 - LINES, 80)
    ]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("can't open /home/ann/My photos/cat 1.jpg: gone", "can't open [...]: gone"),
        (r"can't open C:\Users\Ann\cat 1.jpg: gone", "can't open [...]: gone"),
        (r"\\server\share\cat.jpg is gone", "[...]"),
        ("'/home/ann/cat.png' and \"/tmp/x\"", "'[...]' and \"[...]\""),
        ("file:///home/ann/cat.png", "[...]"),
        ("~/cat.png is gone", "[...]"),
        ("cat.JPG: damaged", "[...]: damaged"),
        (
            '  File "/home/ann/gui/view.py", line 3, in go',
            "  File view.py, line 3, in go",
        ),
        ("12.5 MB/s at 1/3 of 2.5x", "12.5 MB/s at 1/3 of 2.5x"),
    ],
)
def test_a_report_has_no_names_and_places_of_files(line: str, shown: str) -> None:
    assert redact_paths(line) == shown


def test_a_report_has_no_name_of_the_open_photo(qapp: QApplication) -> None:
    text = report("CPU", ["opened Grandmother: at last"], ["Grandmother: at last", ""])
    assert "Grandmother" not in text
    assert "opened [...]" in text


# Settings

RUBBISH = [b"\x00\x01\x02", b"hello world\n", b"<html>\n<body>\n", bytes(range(256)), b"[a\nb=1"]


@pytest.mark.parametrize("rubbish", RUBBISH)
def test_settings_full_of_rubbish_are_put_aside_and_begun_anew(
    tmp_path: Path, rubbish: bytes
) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(rubbish)
    aside = move_aside_if_corrupt(path)
    assert aside is not None
    assert aside.read_bytes() == rubbish
    store = QSettings(str(path), QSettings.Format.IniFormat)
    settings = Settings(store)
    assert settings.device == "auto"
    settings.device = "cpu"
    store.sync()
    assert move_aside_if_corrupt(path) is None  # said once


def test_settings_that_can_be_read_stay(tmp_path: Path) -> None:
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


def test_values_that_make_no_sense_count_as_not_there(settings: Settings) -> None:
    for key in ("keys", "recent", "theme", "language", "still", "memory", "megapixels", "docks"):
        settings._store.setValue(key, json.dumps([{"a": None}]))
    assert settings.keys == {}
    assert settings.recent == ()
    assert not settings.still
    assert settings.memory is None
    assert settings.docks.isEmpty()
