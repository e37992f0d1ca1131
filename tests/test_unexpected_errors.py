"""Bugs in Leafscope are logged and reported as such, and never as damage of the file."""

from __future__ import annotations

import errno
import logging
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import numpy as np
import pytest
import tifffile
from PIL import ExifTags, Image

from leafscope.core.__main__ import main
from leafscope.core.errors import PhotoError
from leafscope.core.photo import open_photo

PHOTO_PACKAGE = "leafscope.core.photo."
BUGS = [
    KeyError("x"),
    IndexError("x"),
    ValueError("x"),
    ZeroDivisionError("x"),
    TypeError("x"),
    AttributeError("x"),
    AssertionError("x"),
    RuntimeError("x"),
    UnicodeDecodeError("utf-8", b"x", 0, 1, "x"),
]

BUG_TYPES: tuple[type[Exception], ...] = tuple(type(bug) for bug in BUGS)


@pytest.fixture(autouse=True)
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    pixels = np.random.default_rng(0).integers(0, 256, (24, 32, 3)).astype(np.uint8)
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    for name in ("a.jpg", "a.png", "a.webp"):
        Image.fromarray(pixels).save(name, exif=exif)
    tifffile.imwrite("a.tif", pixels.astype(np.uint16), photometric="rgb")


@contextmanager
def bug_in_call(number: int, bug: Exception | None = None) -> Iterator[list[str]]:
    """Raise an error at the start of the n-th call of a function of the photo package.

    Yields:
        The names of the functions called so far.

    """
    calls: list[str] = []

    def trace(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_globals.get("__name__", "").startswith(PHOTO_PACKAGE):
            calls.append(frame.f_code.co_name)
            if bug is not None and len(calls) == number:
                raise bug

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield calls
    finally:
        sys.settrace(before)


@pytest.mark.parametrize("offset", [0, 4])
@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tif"])
def test_a_bug_in_any_function_is_logged_and_not_reported_as_damage(
    name: str, offset: int, caplog: pytest.LogCaptureFixture
) -> None:
    """The photo opens without the part that failed, or can't be opened."""
    open_photo(name)  # the first call imports modules
    with bug_in_call(0) as calls:
        open_photo(name)
    outcomes = []
    for number, function in enumerate(calls, 1):
        bug = BUGS[(number + offset) % len(BUGS)]
        caplog.clear()
        with bug_in_call(number, bug):
            outcomes.append(outcome_of_opening(name))
        if outcomes[-1] is not bug:
            assert outcomes[-1] in ("opened", f"{name} can't be opened."), function
            assert any(record.exc_info for record in caplog.records), function
    handled = [isinstance(outcome, str) for outcome in outcomes]
    assert handled.index(True) < 6  # the caller handles bugs before the file is read
    assert all(handled[handled.index(True) :])
    assert len(set(outcomes) - {*BUGS}) == 2


def outcome_of_opening(name: str) -> str | Exception:
    try:
        open_photo(name)
    except PhotoError as error:
        return str(error)
    except BUG_TYPES as error:
        return error
    return "opened"


@pytest.mark.parametrize(
    "command",
    [
        ["info", "a.jpg"],
        ["upscale", "a.jpg", "-o", "o.png", "--scale", "2", "--model", "bicubic"],
        ["compare", "a.jpg", "-o", "o.png", "--scale", "2", "--model", "bicubic"],
        ["movie", "a.jpg", "-o", "o.webp", "--to", "0,0,4,3", "--model", "bicubic"],
    ],
    ids=lambda command: command[0],
)
@pytest.mark.parametrize("function", ["leafscope.core.photo.open_photo", "PIL.Image.open"])
def test_the_command_line_reports_and_logs_a_bug(
    command: list[str],
    function: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("a bug")

    monkeypatch.setattr(function, fail)
    assert main(command) == 2
    assert "KeyError: 'a bug'" in caplog.text
    (message,) = (
        line for line in capsys.readouterr().err.splitlines() if line.startswith("leafscope-cli: ")
    )
    assert message.endswith(".")
    assert "damaged" not in message


def test_a_bug_with_one_photo_does_not_affect_the_next(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def open_some(path: Path, **_: object) -> object:
        if path.name == "a.jpg":
            raise KeyError(path)
        return open_photo(path)

    monkeypatch.setattr("leafscope.core.photo.open_photo", open_some)
    assert main(["info", "a.jpg", "a.png"]) == 1
    assert "32 x 24 pixels" in capsys.readouterr().out


def test_a_failing_disk_is_not_reported_as_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> bytes:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("PIL.JpegImagePlugin.JpegImageFile.load_read", fail)
    with pytest.raises(PhotoError, match=r"^a\.jpg can't be read: Input/output error\.$"):
        open_photo("a.jpg")


@pytest.mark.parametrize("error", [KeyError("x"), TypeError("x"), AssertionError("x")])
def test_any_error_of_a_decoder_is_damage(
    error: Exception, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(Image.DECODERS, "jpeg", lambda *_: raise_in_pillow(error))
    with pytest.raises(PhotoError, match="damaged or cut short"):
        open_photo("a.jpg")
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


def raise_in_pillow(error: Exception) -> None:
    exec("raise error", {"__name__": "PIL.Jpeg", "error": error})  # noqa: S102


@pytest.mark.parametrize("length", [8, 9, 40])
def test_exif_with_offsets_outside_the_file_is_skipped_as_damage(
    length: int, caplog: pytest.LogCaptureFixture
) -> None:
    directory = struct.pack("<HHHIII", 1, ExifTags.IFD.GPSInfo, 7, length, 26, 0) + b"\xff" * length
    Image.new("RGB", (8, 6)).save("b.jpg", exif=b"Exif\0\0II*\0\x08\0\0\0" + directory)
    assert open_photo("b.jpg").exif is None
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]
