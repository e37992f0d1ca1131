"""TIFF, written strip by strip by tifffile; its EXIF directories by Pillow."""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

import imagecodecs
import numpy as np
import tifffile
from PIL import Image
from PIL.ExifTags import IFD, Base
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from .picture import Picture, Strip

STRIP_ROWS = 16  # of the file's strips; readers of a small part then read little more
LEVEL = 6  # of zlib; 9 takes three times as long for one per cent
CLASSIC = 2**32 - 2**26  # bytes that offsets of 32 bits reach, less what metadata may take
HEADERS = {False: b"II*\0\x08\0\0\0", True: b"II+\0\x08\0\0\0\x10" + bytes(7)}
BYTE, ASCII, LONG, LONG8 = 1, 2, 4, 16
XMP_PACKET = 700
DIRECTORIES = (IFD.Exif, IFD.GPSInfo)
_TOLD_ELSEWHERE = {*DIRECTORIES, Base.XResolution, Base.YResolution, Base.ResolutionUnit}


def write_tiff(file: BinaryIO, picture: Picture, strips: Iterable[Strip]) -> None:
    """Write a TIFF, each strip as it comes; a BigTIFF where offsets of 32 bits may not reach."""
    size = picture.size
    exif = Image.Exif()
    if picture.exif:
        exif.load(picture.exif)
    raw = size.width * size.height * picture.channels * picture.depth // 8
    big = raw > CLASSIC
    options: dict[str, Any] = {}
    if picture.dpi:
        options |= {"resolution": picture.dpi, "resolutionunit": "INCH"}
    if picture.alpha:
        options["extrasamples"] = ["unassalpha"]
    channels = () if picture.channels == 1 else (picture.channels,)
    with tifffile.TiffWriter(file, bigtiff=big, byteorder="<") as writer:
        writer.write(
            _compressed(strips),
            shape=(size.height, size.width, *channels),
            dtype=np.dtype(f"u{picture.depth // 8}"),
            photometric="minisblack" if picture.grey else "rgb",
            planarconfig="contig" if channels else None,
            compression="zlib",
            predictor=True,
            rowsperstrip=STRIP_ROWS,
            iccprofile=picture.icc_profile,
            extratags=list(_tags(picture, exif, big=big)),
            metadata=None,
            software=False,
            **options,
        )
    _append_directories(file, exif, big=big)


def _compressed(strips: Iterable[Strip]) -> Iterator[bytes]:
    for strip in strips:
        for top in range(0, len(strip), STRIP_ROWS):
            part = np.ascontiguousarray(strip[top : top + STRIP_ROWS])
            yield zlib.compress(imagecodecs.delta_encode(part, axis=1).tobytes(), LEVEL)


def _tags(
    picture: Picture, exif: Image.Exif, *, big: bool
) -> Iterator[tuple[int, int, int, Any, bool]]:
    """Yield tags beyond those that tifffile writes: what EXIF has in the main directory."""
    if picture.xmp:
        yield XMP_PACKET, BYTE, len(picture.xmp), picture.xmp, True
    for tag, value in exif.items():
        if tag in _TOLD_ELSEWHERE:
            continue
        if isinstance(value, str):
            text = value.encode() + b"\0"
            yield tag, ASCII, len(text), text, True
        elif isinstance(value, bytes):
            yield tag, BYTE, len(value), value, True
        elif isinstance(value, int) and 0 <= value < 2**32:
            yield tag, LONG, 1, value, True
    for directory in DIRECTORIES:
        if exif.get_ifd(directory):
            yield directory - 1, LONG8 if big else LONG, 1, 0, True


def _append_directories(file: BinaryIO, exif: Image.Exif, *, big: bool) -> None:
    """Write EXIF's own directories behind the picture, and enter where they are.

    tifffile writes no entry for them, so each took the number before its own, which TIFF has given
    to nothing.
    """
    found = {tag: exif.get_ifd(tag) for tag in DIRECTORIES if exif.get_ifd(tag)}
    if not found:
        return
    file.seek(0)
    with tifffile.TiffFile(file) as written:
        tags = written.pages.first.tags
        entries = {tag: tags[tag - 1] for tag in found}
    offset = file.seek(0, os.SEEK_END)
    for tag, values in found.items():
        file.write(bytes(offset % 2))  # directories begin at even places
        offset += offset % 2
        directory = ImageFileDirectory_v2(HEADERS[big], group=tag)
        for key, value in values.items():
            directory[key] = value
        file.write(directory.tobytes(offset))
        file.seek(entries[tag].offset)
        file.write(struct.pack("<H", tag))
        file.seek(entries[tag].valueoffset)
        file.write(struct.pack("<Q" if big else "<I", offset))
        offset = file.seek(0, os.SEEK_END)
