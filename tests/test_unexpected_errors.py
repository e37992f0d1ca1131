"""A mistake of ours is never called the file's: it is logged, and told in a sentence."""

from __future__ import annotations

import errno
import logging
import struct
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import ExifTags, Image

from leafscope.core.__main__ import main
from leafscope.core.errors import PhotoError
from leafscope.core.photo import open_photo

ROOMS = [
    ("a.jpg", "opening.check_plausible"),
    ("a.png", "opening.verify_checksums"),
    ("a.jpg", "opening.read_exif_tags"),
    ("a.jpg", "opening.read_xmp_packet"),
    ("a.png", "opening.decode_deep_channels"),
    ("a.jpg", "opening.image_to_rgb_alpha"),
    ("a.tif", "opening.channels_to_rgb_alpha"),
    ("a.tif", "tiff_reader.find_white_level"),
    ("a.png", "opening.match_profile"),
]
BESIDE = [
    ("a.jpg", "source_metadata.drop_stale_exif"),
    ("a.jpg", "source_metadata.Exif.from_pillow"),
    ("a.webp", "opening.is_webp_damaged"),
    ("a.png", "colour_signalling.build_icc_profile"),
]
MISTAKES = [
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


class Mistaken:
    def __init__(self, mistake: Exception) -> None:
        self.mistake = mistake

    def __call__(self, *_: object, **__: object) -> object:
        raise self.mistake

    get = __call__


@pytest.fixture(autouse=True)
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    pixels = np.random.default_rng(0).integers(0, 256, (24, 32, 3)).astype(np.uint8)
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    for name in ("a.jpg", "a.png", "a.webp"):
        Image.fromarray(pixels).save(name, exif=exif)
    tifffile.imwrite("a.tif", pixels.astype(np.uint16), photometric="rgb")


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: type(mistake).__name__)
@pytest.mark.parametrize(("name", "room"), ROOMS, ids=lambda room: room)
def test_a_mistake_of_ours_is_logged_and_not_called_damage(
    name: str,
    room: str,
    mistake: Exception,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(f"leafscope.core.photo.{room}", Mistaken(mistake))
    with pytest.raises(PhotoError, match=r"^a\.\w+ can't be opened\.$"):
        open_photo(name)
    assert any(record.exc_info for record in caplog.records if record.levelno == logging.ERROR)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: type(mistake).__name__)
@pytest.mark.parametrize(("name", "room"), BESIDE, ids=lambda room: room)
def test_a_mistake_beside_the_pixels_is_logged_and_the_photo_shown(
    name: str,
    room: str,
    mistake: Exception,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(f"leafscope.core.photo.{room}", Mistaken(mistake))
    assert open_photo(name).size.width == 32
    assert any(record.exc_info for record in caplog.records if record.levelno == logging.ERROR)


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
@pytest.mark.parametrize("room", ["photo.opening._open_with_pillow", "photo.opening.check_file"])
def test_the_command_line_says_a_sentence_and_what_went_wrong(
    command: list[str],
    room: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(f"leafscope.core.{room}", Mistaken(KeyError("of ours")))
    assert main(command) == 2
    assert "KeyError: 'of ours'" in caplog.text
    (sentence,) = (
        line for line in capsys.readouterr().err.splitlines() if line.startswith("leafscope-cli: ")
    )
    assert sentence.endswith(".")
    assert "damaged" not in sentence


def test_one_photo_that_meets_a_mistake_of_ours_spoils_no_other_in_info(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def open_some(path: Path, **_: object) -> object:
        if path.name == "a.jpg":
            raise KeyError(path)
        return open_photo(path)

    monkeypatch.setattr("leafscope.core.cli.info.open_quietly", open_some)
    assert main(["info", "a.jpg", "a.png"]) == 1
    assert "32 x 24 pixels" in capsys.readouterr().out


def test_a_disk_that_fails_is_no_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> bytes:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("PIL.JpegImagePlugin.JpegImageFile.load_read", fail)
    with pytest.raises(PhotoError, match=r"^a\.jpg can't be read: Input/output error\.$"):
        open_photo("a.jpg")


@pytest.mark.parametrize("raised", [KeyError("x"), TypeError("x"), AssertionError("x")])
def test_whatever_leaves_a_decoder_is_damage(
    raised: Exception, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("PIL.Image._getdecoder", lambda *_: exec_in_pillow(raised))
    with pytest.raises(PhotoError, match="damaged or cut short"):
        open_photo("a.jpg")
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


def exec_in_pillow(raised: Exception) -> None:
    exec("raise raised", {"__name__": "PIL.Jpeg", "raised": raised})  # noqa: S102


@pytest.mark.parametrize("length", [8, 9, 40])
def test_exif_that_leads_beyond_any_file_is_damage_that_is_passed_over(
    length: int, caplog: pytest.LogCaptureFixture
) -> None:
    directory = struct.pack("<HHHIII", 1, ExifTags.IFD.GPSInfo, 7, length, 26, 0) + b"\xff" * length
    Image.new("RGB", (8, 6)).save("b.jpg", exif=b"Exif\0\0II*\0\x08\0\0\0" + directory)
    assert open_photo("b.jpg").exif is None
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]
