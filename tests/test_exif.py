"""EXIF values keep their bytes when a photo is opened and exported."""

from __future__ import annotations

import dataclasses
import struct
from pathlib import Path
from typing import Any, Literal

import exif
import imagecodecs
import numpy as np
import pytest
import tifffile
from numpy.typing import NDArray
from PIL import Image
from PIL.ExifTags import Base
from tiny import noise

from leafscope.core.engine import Renderer
from leafscope.core.export import ExportJob, export, plan_export
from leafscope.core.photo import Photo, open_photo
from leafscope.core.photo.exif import Exif
from leafscope.core.resample import Interpolation

SUFFIXES = ["png", "jpg", "tif", "webp", "avif"]
ARTIST, COPYRIGHT = "Jürgen Łuk 小林\0".encode(), "© José\0".encode("latin-1")
NOTE = b"Maker\0\0" + bytes(range(1, 90))
LENS = "Zuiko 25 mm ƒ/1.8\0".encode()


def entries(endian: str) -> tuple[exif.Entries, exif.Entries]:
    """Return a main and an Exif directory with values of all types."""
    main: exif.Entries = {
        0x010F: (2, b"Olympus\0"),
        0x013B: (2, ARTIST),
        0x8298: (2, COPYRIGHT),
        0x9C9B: (1, "Größe\0".encode("utf-16-le")),
        0xC5F0: (3, struct.pack(endian + "3H", 1, 2, 65_535)),
        0xC5F1: (10, struct.pack(endian + "2l", -7, 3)),
        0xC5F2: (11, struct.pack(endian + "2f", -1.5, 0.25)),
        0xC5F3: (12, struct.pack(endian + "d", -2.125)),
        0xC5F4: (9, struct.pack(endian + "l", -70_000)),
        0xC5F5: (5, struct.pack(endian + "4L", 0, 0, 4_000_000_000, 1)),
        0xC5F6: (7, b"\0\1\2\3\4\5"),
        0xC5F7: (8, struct.pack(endian + "2h", -3, 4)),
    }
    exif_ifd: exif.Entries = {
        0x829D: (5, struct.pack(endian + "2L", 18, 10)),
        0x927C: (7, NOTE),
        0x9286: (7, b"UNICODE\0" + "Garten".encode("utf-16-le")),
        0xA432: (5, struct.pack(endian + "8L", 25, 1, 25, 1, 0, 0, 0, 0)),
        0xA434: (2, LENS),
        0xA435: (129, "№ 7\0".encode()),
    }
    return main, exif_ifd


def read_directories(photo: Photo) -> tuple[exif.Entries, exif.Entries]:
    """Return the main and the Exif directory of an opened photo."""
    assert photo.exif is not None
    content = photo.exif.removeprefix(b"Exif\0\0")
    endian = "<" if content.startswith(b"II") else ">"
    main = exif.read(content, 8, endian)
    (offset,) = struct.unpack(endian + "L", main.pop(exif.EXIF)[1])
    return main, exif.read(content, offset, endian)


def exported(photo: Photo, path: Path) -> Path:
    export(Renderer(photo, Interpolation.BICUBIC), plan_export(ExportJob(path, scale=1.0), photo))
    return path


def test_exif_of_a_rotated_avif_is_unchanged(tmp_path: Path) -> None:
    """For such a file, Pillow rewrites the EXIF."""
    tags = Image.Exif()
    tags[Base.Artist], tags[Base.Orientation] = "A" * 14, 6
    path = tmp_path / "a.avif"
    Image.new("RGB", (30, 20), "red").save(path, exif=tags)
    artist = "Jörg Łuk 小".encode()
    assert len(artist) == 14
    path.write_bytes(path.read_bytes().replace(b"A" * 14, artist))
    photo = open_photo(path)
    assert photo.size.width == 20
    assert photo.exif is not None
    assert artist in photo.exif
    assert Base.Orientation not in Exif.read(photo.exif).main


@pytest.mark.parametrize("endian", "<>")
@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("source", ["jpg", "png", "webp", "avif"])
def test_every_value_keeps_its_bytes(tmp_path: Path, source: str, suffix: str, endian: str) -> None:
    main, exif_ifd = entries(endian)
    path = tmp_path / f"camera.{source}"
    Image.new("RGB", (20, 20)).save(path, exif=exif.block(main, exif_ifd, endian=endian))
    saved = open_photo(exported(open_photo(path), tmp_path / f"a.{suffix}"))
    assert read_directories(saved) == (main, exif_ifd)


@pytest.mark.parametrize("endian", "<>")
def test_exif_lies_where_tiff_readers_expect_it(tmp_path: Path, endian: str) -> None:
    main, exif_ifd = entries(endian)
    photo = dataclasses.replace(noise(20, 20), exif=exif.block(main, exif_ifd, endian=endian))
    content = exported(photo, tmp_path / "a.tif").read_bytes()
    assert content.startswith(b"II" if endian == "<" else b"MM")
    (offset,) = struct.unpack_from(endian + "L", content, 4)
    found = exif.read(content, offset, endian)
    assert {tag: found[tag] for tag in main} == main
    (offset,) = struct.unpack(endian + "L", found[exif.EXIF][1])
    assert exif.read(content, offset, endian) == exif_ifd


def test_a_bigtiff_has_the_same_exif_in_little_endian(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leafscope.core.export.tiff_writer.MAX_CLASSIC_BYTES", 100)
    main, exif_ifd = entries(">")
    photo = dataclasses.replace(noise(20, 20), exif=exif.block(main, exif_ifd, endian=">"))
    assert read_directories(open_photo(exported(photo, tmp_path / "a.tif"))) == entries("<")


@pytest.mark.parametrize("endian", "<>")
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_exif_is_kept_when_a_tiff_is_exported_again(
    tmp_path: Path, suffix: str, endian: str
) -> None:
    main, exif_ifd = entries(endian)
    photo = dataclasses.replace(noise(20, 20), exif=exif.block(main, exif_ifd, endian=endian))
    first = open_photo(exported(photo, tmp_path / "a.tif"))
    assert read_directories(open_photo(exported(first, tmp_path / f"b.{suffix}"))) == (
        main,
        exif_ifd,
    )


@pytest.mark.parametrize("depth", ["u1", "u2"])
def test_pixels_are_right_in_both_byte_orders(tmp_path: Path, depth: str) -> None:
    pixels = np.random.default_rng(2).integers(0, np.iinfo(depth).max, (40, 30, 3), dtype=depth)
    for endian in "<>":
        main, exif_ifd = entries(endian)
        photo = Photo(pixels, exif=exif.block(main, exif_ifd, endian=endian))
        saved = open_photo(exported(photo, tmp_path / "a.tif"))
        assert np.array_equal(saved.pixels, pixels)
        assert np.array_equal(decode_with_libtiff(tmp_path / "a.tif", depth), pixels)


def decode_with_libtiff(path: Path, depth: str) -> NDArray[Any]:
    if depth == "u1":
        return np.asarray(Image.open(path))
    return np.asarray(imagecodecs.tiff_decode(path.read_bytes()))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_huge_resolution_is_limited(tmp_path: Path, suffix: str) -> None:
    photo = dataclasses.replace(noise(20, 20), dpi=(1e12, 72.25))
    saved = open_photo(exported(photo, tmp_path / f"a.{suffix}"))
    assert saved.size == photo.size
    with Image.open(tmp_path / f"a.{suffix}") as image:
        stored = image.getexif().get(Base.YResolution)
    assert stored is None or float(stored) == 72.25


@pytest.mark.parametrize(
    "damaged", [b"", b"Exif\0\0", b"Exif\0\0II*\0\xff\xff\xff\xff", b"rubbish"]
)
def test_a_damaged_block_is_dropped(tmp_path: Path, damaged: bytes) -> None:
    photo = dataclasses.replace(noise(20, 20), exif=damaged, dpi=(72, 72))
    for suffix in SUFFIXES:
        assert open_photo(exported(photo, tmp_path / f"a.{suffix}")).size == photo.size


@pytest.mark.parametrize("endian", ["<", ">"])
@pytest.mark.parametrize("pointer", [16, 18])  # LONG8 and IFD8
@pytest.mark.parametrize("dtype", ["u1", "u2"])
def test_exif_of_a_bigtiff_is_read_in_both_byte_orders(
    tmp_path: Path, endian: Literal["<", ">"], pointer: int, dtype: str
) -> None:
    path = tmp_path / "a.tif"
    placeholder = 65_000  # replaced by the tag of the Exif directory
    tifffile.imwrite(
        path,
        np.zeros((8, 8, 3), dtype),
        photometric="rgb",
        bigtiff=True,
        byteorder=endian,
        resolution=(300, 300),
        extratags=[
            (Base.Artist, 2, None, "Jürgen".encode(), True),
            (Base.Orientation, 3, 1, 6, True),
            (placeholder, 16, 1, 0, True),
        ],
    )
    before, mark, after = path.read_bytes().partition(
        struct.pack(f"{endian}HHQ", placeholder, 16, 1)
    )
    assert mark
    end = len(before + mark + after)
    pointer_entry = struct.pack(f"{endian}HHQQ", exif.EXIF, pointer, 1, end)
    date = b"2020:01:02 03:04:05\0"
    offset = end + 36
    entry = struct.pack(f"{endian}QHHQQ", 1, Base.DateTimeOriginal, 2, len(date), offset)
    path.write_bytes(before + pointer_entry + after[8:] + entry + bytes(8) + date)
    photo = open_photo(path)
    assert photo.exif is not None
    found = Exif.read(photo.exif)
    assert found.main[Base.Artist].text == "Jürgen"
    assert found.exif_ifd[Base.DateTimeOriginal].text == "2020:01:02 03:04:05"
    assert photo.dpi == (300, 300)
