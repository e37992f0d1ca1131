"""Maker notes of cameras stay readable after an export; exiftool reads them independently."""

from __future__ import annotations

import dataclasses
import json
import shutil
import struct
import subprocess
from pathlib import Path

import exif
import pytest
from PIL import Image
from tiny import noise

from leafscope.core.engine import Renderer
from leafscope.core.export import ExportJob, export, plan_export
from leafscope.core.photo import open_photo
from leafscope.core.photo.exif import Exif
from leafscope.core.photo.maker_note import relocate_note
from leafscope.core.resample import Interpolation

SUFFIXES = ["jpg", "png", "webp", "avif", "tif"]
needs_exiftool = pytest.mark.skipif(shutil.which("exiftool") is None, reason="there is no exiftool")
CANON: exif.Entries = {
    0x0006: (2, b"Canon EOS 5D Mark II\0"),
    0x0007: (2, b"Firmware Version 2.0.7\0"),
    0x0009: (2, b"Ansel Adams\0"),
    0x000C: (4, struct.pack("<L", 1234567)),
    0x0095: (2, b"EF24-105mm f/4L IS USM\0"),
}
SONY: exif.Entries = {
    0x0102: (4, struct.pack("<L", 2)),
    0xB020: (2, b"Standard\0" + bytes(7)),
    0xB027: (4, struct.pack("<L", 33)),
    0xB02B: (4, struct.pack("<2L", 3000, 4000)),
}
PANASONIC: exif.Entries = {
    0x0001: (3, struct.pack("<H", 2)),
    0x0025: (7, b"F210901010123\0\0\0"),
    0x0051: (2, b"LUMIX G VARIO 14-45/F3.5-5.6\0"),
}
OLYMPUS: exif.Entries = {
    0x0207: (2, b"SR954\0"),
    0x0209: (7, b"OLYMPUS DIGITAL CAMERA\0".ljust(32, b"\0")),
}
NIKON: exif.Entries = {
    0x0001: (7, b"0210"),
    0x0005: (2, b"AUTO        \0"),
    0x001D: (2, b"2512345\0"),
}


def absolute(header: bytes, entries: exif.Entries, offset: int, *, footer: bool = False) -> bytes:
    """Return a note at an offset of its block, from whose start its own offsets count."""
    note = header + exif.directory(entries, offset + len(header), "<")
    return note + (b"II*\0" + struct.pack("<L", offset) if footer else b"")


def note_of(maker: str, offset: int) -> bytes:
    match maker:
        case "Canon":
            return absolute(b"", CANON, offset, footer=True)
        case "Canon old":
            return absolute(b"", CANON, offset)
        case "SONY":
            return absolute(b"SONY DSC \0\0\0", SONY, offset)
        case "Panasonic":
            return absolute(b"Panasonic\0\0\0", PANASONIC, offset)
        case "OLYMPUS OPTICAL CO.,LTD":
            return absolute(b"OLYMP\0\1\0", OLYMPUS, offset)
    return b"Nikon\0\2\x10\0\0" + b"II*\0\x08\0\0\0" + exif.directory(NIKON, 8, "<")


MAKERS = ["Canon", "Canon old", "SONY", "Panasonic", "OLYMPUS OPTICAL CO.,LTD", "NIKON CORPORATION"]


def block_of(maker: str) -> bytes:
    """Return an EXIF block of a camera; its note is padded away from where we would write it."""
    main: exif.Entries = {
        0x010F: (2, maker.removesuffix(" old").encode() + b"\0"),
        0x0110: (2, b"Model 1\0"),
    }
    length = len(note_of(maker, 1000))
    note, place = b"", 0
    for _ in range(2):  # the offset depends on the length only
        content = exif.block(
            main, {0x829D: (5, struct.pack("<2L", 4, 1)), 0x927C: (7, note or bytes(length))}
        )
        place = content.removeprefix(b"Exif\0\0").index(note or bytes(length)) + 222
        note = note_of(maker, place)
    # 222 bytes are inserted before the note
    head = content[: 6 + place - 222]
    entry = struct.pack("<HHL", 0x927C, 7, length)
    assert entry in head
    head = head.replace(entry + struct.pack("<L", place - 222), entry + struct.pack("<L", place))
    return head + bytes(222) + note


def camera_jpeg(path: Path, maker: str) -> Path:
    Image.new("RGB", (40, 30)).save(path, exif=block_of(maker))
    return path


def read_notes(*paths: Path) -> list[dict[str, object]]:
    """Return the maker notes of files, which exiftool reads in one process."""
    command = ["exiftool", "-json", "-n", "-G0", "-MakerNotes:all", "-Warning", *map(str, paths)]
    found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    assert [each.pop("SourceFile") for each in found] == [str(path) for path in paths]
    return list(found)


def exported(source: Path, path: Path) -> Path:
    photo = open_photo(source)
    export(Renderer(photo, Interpolation.BICUBIC), plan_export(ExportJob(path, scale=2.0), photo))
    return path


@needs_exiftool
@pytest.mark.parametrize("maker", MAKERS)
def test_exiftool_reads_the_same_maker_note(tmp_path: Path, maker: str) -> None:
    source = camera_jpeg(tmp_path / "camera.jpg", maker)
    copies = [exported(source, tmp_path / f"a.{suffix}") for suffix in SUFFIXES]
    copies += [exported(copy, copy.with_name(f"again-{copy.suffix[1:]}.jpg")) for copy in copies]
    before, *after = read_notes(source, *copies)
    assert len(before) >= 2
    assert "ExifTool:Warning" not in before
    for copy, notes in zip(copies, after, strict=True):
        assert notes == before, copy.name


def test_the_note_of_another_offset_is_read_back_unchanged(tmp_path: Path) -> None:
    """The offsets in the file count from the start of the block, checked without exiftool."""
    source = camera_jpeg(tmp_path / "camera.jpg", "Canon")
    content = exported(source, tmp_path / "a.tif").read_bytes()
    at = content.index(CANON[0x0009][1])
    assert struct.pack("<HHLL", 9, 2, 12, at) in content


def test_values_outside_of_a_note_are_removed() -> None:
    outside = {**CANON, 0x0028: (7, bytes(16))}
    note = bytearray(absolute(b"", outside, 500))
    entry = note.index(struct.pack("<HHL", 0x0028, 7, 16))
    note[entry + 8 : entry + 12] = struct.pack("<L", 90_000)
    block = exif.block({}, {0x927C: (7, bytes(note))})
    stored = Exif.read(block).exif_ifd[0x927C]
    moved = dataclasses.replace(
        Exif(), exif_ifd={0x927C: dataclasses.replace(stored, offset=500)}
    ).to_bytes()
    assert moved is not None
    entry_of = Exif.read(moved).exif_ifd[0x927C]
    found = exif.read(moved[6:], entry_of.offset, "<")
    assert found == CANON


@pytest.mark.parametrize(
    "note", [b"", b"\0" * 5, bytes(range(256)), b"KDK INFO" + bytes(90), b"\1\0\2\0\7\0" * 40]
)
def test_other_notes_keep_their_bytes(tmp_path: Path, note: bytes) -> None:
    photo = dataclasses.replace(
        noise(8, 8), exif=exif.block({}, {0x927C: (7, note), 1: (2, b"a\0")})
    )
    path = tmp_path / "a.tif"
    export(Renderer(photo, Interpolation.BICUBIC), plan_export(ExportJob(path, scale=1.0), photo))
    block = open_photo(path).exif
    assert block is not None
    stored = Exif.read(block).exif_ifd.get(0x927C)
    assert (stored.data if stored else b"") == note


def test_a_directory_within_a_note_moves_too() -> None:
    """As in notes of old Olympus cameras, whose entry holds or points to it."""
    for kind in (7, 13):
        inner = {0x0101: (2, b"BCM12345678901\0")}
        size = len(exif.directory(inner, 0, "<"))
        outer: exif.Entries = {0x0207: (2, b"SR954\0"), 0x2010: (kind, bytes(4))}
        start = 500 + 8 + len(exif.directory(outer, 0, "<"))
        if kind == 7:
            outer[0x2010] = (7, bytes(size))
            start = 500 + 8 + 2 + 2 * 12 + 4 + 6
        else:
            outer[0x2010] = (13, struct.pack("<L", start))
        note = bytearray(absolute(b"OLYMP\0\1\0", outer, 500))
        note[start - 500 : start - 500 + size] = exif.directory(inner, start, "<")
        moved = relocate_note(bytes(note), 500, 9000)
        found = exif.read(bytes(9000) + moved, 9000 + start - 500, "<")
        assert found == inner
