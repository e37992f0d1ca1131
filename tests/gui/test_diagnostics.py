"""The log file and the diagnostic report."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from leafscope.gui.app import diagnostics
from leafscope.gui.app.diagnostics import REPORT_LINES, build_report, read_last_lines, redact_paths


@pytest.fixture
def log_folder(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    level = root.level
    handler = diagnostics.start_logging(tmp_path / "logs")
    assert handler is not None
    yield tmp_path / "logs"
    root.removeHandler(handler)
    root.setLevel(level)
    handler.close()


def test_logged_lines_can_be_read_back(log_folder: Path) -> None:
    logging.getLogger("leafscope.test").info("one")
    logging.getLogger("leafscope.test").warning("two é")
    lines = read_last_lines(log_folder, 1)
    assert len(lines) == 1
    assert lines[0].endswith("WARNING leafscope.test: two é")


def test_the_log_takes_at_most_three_files_of_a_megabyte(log_folder: Path) -> None:
    log = logging.getLogger("leafscope.test")
    for number in range(450):
        log.info("%d %s", number, "x" * 10_000)
    files = list(log_folder.iterdir())
    assert len(files) == 3
    assert all(file.stat().st_size <= 2**20 for file in files)
    assert " 449 x" in read_last_lines(log_folder, 50)[-1]


def test_an_uncaught_exception_is_logged_and_printed(
    log_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    error = ZeroDivisionError("what?")
    diagnostics.log_uncaught_exception(ZeroDivisionError, error, None)
    assert "ZeroDivisionError: what?" in read_last_lines(log_folder, 5)
    assert "what?" in capsys.readouterr().err


def test_without_a_writable_folder_there_is_no_log(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert diagnostics.start_logging(tmp_path / "file" / "logs") is None
    assert read_last_lines(tmp_path / "file" / "logs", 5) == []


def test_the_report_has_versions_the_device_and_the_last_lines(qapp: QApplication) -> None:
    text = build_report("CPU, 2 threads", [f"line {number}" for number in range(80)])
    for fact in ("Leafscope: ", "Python: 3.", "Qt: 6.", "PyTorch: 2.", "Device: CPU, 2 threads"):
        assert fact in text
    lines = text.splitlines()
    assert [line for line in lines if line.startswith("line ")] == [
        f"line {number}" for number in range(80 - REPORT_LINES, 80)
    ]


@pytest.mark.parametrize(
    ("line", "redacted"),
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
def test_the_report_has_no_names_or_paths_of_files(line: str, redacted: str) -> None:
    assert redact_paths(line) == redacted


def test_the_report_does_not_name_the_open_photo(qapp: QApplication) -> None:
    text = build_report("CPU", ["opened Grandmother: at last"], ["Grandmother: at last", ""])
    assert "Grandmother" not in text
    assert "opened [...]" in text


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_as_log_file_is_neither_opened_nor_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / diagnostics.LOG_NAME)
    assert diagnostics.start_logging(tmp_path) is None
    assert diagnostics.read_last_lines(tmp_path, 3) == []
