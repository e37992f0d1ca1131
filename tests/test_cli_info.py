"""`leafscope-cli info` prints properties and metadata of photos."""

from __future__ import annotations

import io
import json
import struct
import zlib
from pathlib import Path

import exif
import numpy as np
import pytest
import tifffile
from PIL import Image
from PIL.ExifTags import IFD, Base
from profiles import grey

from leafscope.core.__main__ import main
from leafscope.core.photo.colour import SRGB

BARE = {
    "depth": 8,
    "grey": False,
    "alpha": False,
    "pages": 1,
    "page": 1,
    "page_kinds": [],
    "profile": None,
    "dpi": None,
    "orientation": None,
    "camera": None,
    "date": None,
    "xmp": False,
    "damaged": False,
    "converted": False,
}


def facts(path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    assert main(["info", "--json", str(path)]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    found = json.loads(line)
    assert isinstance(found, dict)
    assert found.pop("input") == str(path)
    assert found.pop("bytes") == path.stat().st_size
    return found


def rich_photo(path: Path) -> Path:
    """Save a photo with all kinds of metadata; 20 x 30 pixels when upright."""
    exif = Image.Exif()
    exif[Base.Orientation] = 6
    exif[Base.Make], exif[Base.Model] = "Canon", "Canon EOS 5D"
    exif[Base.DateTime] = "2024:05:02 00:00:00"
    exif.get_ifd(IFD.Exif)[Base.DateTimeOriginal] = "2024:05:01 12:13:14"
    Image.new("RGB", (30, 20), "red").save(
        path, exif=exif, dpi=(300, 200), icc_profile=SRGB, xmp=b"<x:xmpmeta/>"
    )
    return path


def test_photo_without_metadata(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bare.png"
    Image.new("RGB", (30, 20)).save(path)
    assert facts(path, capsys) == {**BARE, "width": 30, "height": 20}


def test_photo_with_all_metadata(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert facts(rich_photo(tmp_path / "é.jpg"), capsys) == {
        **BARE,
        "width": 20,
        "height": 30,
        "profile": "sRGB built-in",
        "dpi": [200, 300],  # upright, like the size
        "orientation": 6,
        "camera": "Canon EOS 5D",
        "date": "2024-05-01 12:13:14",
        "xmp": True,
    }


def test_depth_grey_alpha_and_pages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "deep.tif"
    tifffile.imwrite(path, np.zeros((3, 20, 30), np.uint16), photometric="minisblack")
    deep = {
        "width": 30,
        "height": 20,
        "depth": 16,
        "grey": True,
        "pages": 3,
        "page_kinds": ["full"] * 3,
    }
    assert facts(path, capsys) == {**BARE, **deep}
    path = tmp_path / "clear.png"
    Image.new("LA", (30, 20)).save(path, icc_profile=grey())
    clear = {"width": 30, "height": 20, "grey": True, "alpha": True, "profile": "Test grey"}
    assert facts(path, capsys) == {**BARE, **clear}


def test_output_without_json_is_a_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = rich_photo(tmp_path / "photo.jpg")
    assert main(["info", str(path), path.as_uri()]) == 0
    first, second = capsys.readouterr().out.split(path.as_uri())
    assert first == str(path) + second
    assert [line.split(maxsplit=1) for line in second.strip().splitlines()] == [
        ["size", f"20 x 30 pixels, {path.stat().st_size:,} bytes"],
        ["colours", "RGB, 8 bits per channel"],
        ["profile", "sRGB built-in"],
        ["resolution", "200 x 300 dpi"],
        ["orientation", "6, shown upright"],
        ["camera", "Canon EOS 5D"],
        ["date", "2024-05-01 12:13:14"],
        ["XMP", "yes"],
    ]


@pytest.mark.parametrize("kind", ["CMYK", "LAB", "CMYK of 16 bits", "HDR"])
def test_converted_colours_are_reported(
    tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.tif"
    if kind == "HDR":
        path = tmp_path / "a.png"
        path.write_bytes(png_of_pq())
    elif kind == "CMYK of 16 bits":
        tifffile.imwrite(path, np.zeros((20, 30, 4), np.uint16), photometric="separated")
    else:
        Image.new(kind, (30, 20)).save(path)
    assert facts(path, capsys)["converted"] is True
    assert main(["info", str(path)]) == 0
    assert "profile      converted to sRGB" in capsys.readouterr().out


def png_of_pq() -> bytes:
    """Return a PNG with PQ code points (PNG, third edition, 11.3.2.6)."""
    file = io.BytesIO()
    Image.new("RGB", (30, 20)).save(file, "PNG")
    content, at = file.getvalue(), 33  # after the header
    chunk = b"cICP" + bytes([9, 16, 0, 1])
    part = struct.pack(">I", 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
    return content[:at] + part + content[at:]


@pytest.mark.parametrize("number", [0, 9])
def test_invalid_orientation_is_omitted(
    tmp_path: Path, number: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """It doesn't rotate the photo either."""
    exif = Image.Exif()
    exif[0x0112] = number
    path = tmp_path / "a.jpg"
    Image.new("RGB", (30, 20)).save(path, exif=exif)
    assert facts(path, capsys)["orientation"] is None


def test_invalid_photo_is_reported_and_the_others_are_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.png", tmp_path / "bad.png"
    Image.new("L", (8, 8)).save(good)
    bad.touch()
    assert main(["info", str(bad), str(good), "https://example.org/a.png"]) == 1
    out, err = capsys.readouterr()
    assert out.startswith(str(good))
    assert err.splitlines() == [
        "leafscope-cli: bad.png is empty.",
        "leafscope-cli: Leafscope opens local files only, nothing from the network.",
    ]
    assert main(["info", "--json", str(bad)]) == 2
    out, _ = capsys.readouterr()
    assert json.loads(out) == {"input": str(bad), "error": "bad.png is empty."}


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_camera_name_is_decoded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], encoding: str
) -> None:
    path = tmp_path / "a.jpg"
    entries: exif.Entries = {0x0110: (2, "Löwe é".encode(encoding) + b"\0")}
    Image.new("RGB", (20, 20)).save(path, exif=exif.block(entries, {}))
    assert main(["info", "--json", str(path)]) == 0
    assert json.loads(capsys.readouterr().out)["camera"] == "Löwe é"


def test_reduced_pages_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "scan.tif"
    with tifffile.TiffWriter(path) as writer:
        for side, kind, photometric in ((8, 1, "rgb"), (32, 0, "rgb"), (32, 4, "mask")):
            picture = np.zeros((side, side) if kind == 4 else (side, side, 3), np.uint8) > 0
            pixels = picture if kind == 4 else picture.astype(np.uint8)
            writer.write(pixels, photometric=photometric, subfiletype=kind, metadata=None)
    assert main(["info", str(path)]) == 0
    out = capsys.readouterr().out
    assert "32 x 32 pixels" in out
    assert "3, this is page 2; page 1: reduced version; page 3: transparency mask" in out
