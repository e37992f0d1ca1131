"""TIFF, written strip by strip by tifffile, with EXIF's own directories behind it."""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, cast

import imagecodecs
import numpy as np
import tifffile
from PIL.ExifTags import IFD, Base

from ..photo.exif import (
    ASCII,
    BYTE,
    LONG,
    LONG8,
    MAX_DPI,
    RATIONAL,
    SIGNED_RATIONAL,
    UTF8,
    Directory,
    Endian,
    Exif,
    pack_directory,
)
from .picture import ImageSpec, Strip

STRIP_ROWS = 16  # of the file's strips; readers of a small part then read little more
LEVEL = 6  # of zlib; 9 takes three times as long for one per cent
CLASSIC = 2**32 - 2**26  # bytes that offsets of 32 bits reach, less what metadata may take
XMP_PACKET = 700
_RATIONALS = {RATIONAL: "L", SIGNED_RATIONAL: "l"}
_TOLD_ELSEWHERE = {Base.XResolution, Base.YResolution, Base.ResolutionUnit}


def write_tiff(file: BinaryIO, picture: ImageSpec, strips: Iterable[Strip]) -> None:
    """Write a TIFF, each strip as it comes; a BigTIFF where offsets of 32 bits may not reach.

    It is in the byte order of the photo's EXIF; but Pillow reads no BigTIFF of the other one.
    """
    size = picture.size
    raw = size.width * size.height * picture.channels * picture.depth // 8
    big = raw > CLASSIC
    exif = Exif.read(picture.exif) if picture.exif else Exif()
    if big:
        exif = exif.with_byte_order("<")
    options: dict[str, Any] = {}
    if picture.dpi:
        across, down = (min(density, MAX_DPI) for density in picture.dpi)
        options |= {"resolution": (across, down), "resolutionunit": "INCH"}
    if picture.alpha:
        options["extrasamples"] = ["unassalpha"]
    channels = () if picture.channels == 1 else (picture.channels,)
    with tifffile.TiffWriter(file, bigtiff=big, byteorder=exif.endian) as writer:
        writer.write(
            _compressed(strips, exif.endian),
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


def _compressed(strips: Iterable[Strip], endian: Endian) -> Iterator[bytes]:
    for strip in _of_rows(STRIP_ROWS, strips):
        steps = imagecodecs.delta_encode(np.ascontiguousarray(strip), axis=1)
        stored = steps.astype(steps.dtype.newbyteorder(endian), copy=False)
        yield zlib.compress(stored.tobytes(), LEVEL)


def _of_rows(rows: int, strips: Iterable[Strip]) -> Iterator[Strip]:
    """Cut strips of any heights anew, so that all but the last have so many rows."""
    rest: Strip | None = None
    for strip in strips:
        joined = strip if rest is None else cast("Strip", np.concatenate([rest, strip]))
        whole = len(joined) // rows * rows
        for top in range(0, whole, rows):
            yield joined[top : top + rows]
        rest = joined[whole:] if whole < len(joined) else None
    if rest is not None:
        yield rest


def _directories(exif: Exif) -> dict[int, Directory]:
    """Return EXIF's directories but the main one, by the tags that point to them."""
    found = {IFD.Exif: exif.exif_ifd, IFD.GPSInfo: exif.gps_ifd}
    return {int(tag): entries for tag, entries in found.items() if entries}


def _tags(
    picture: ImageSpec, exif: Exif, *, big: bool
) -> Iterator[tuple[int, int, int, Any, bool]]:
    """Yield tags beyond those that tifffile writes: what EXIF has in the main directory."""
    if picture.xmp:
        yield XMP_PACKET, BYTE, len(picture.xmp), picture.xmp, True
    for tag, entry in exif.main.items():
        if tag in _TOLD_ELSEWHERE:
            continue
        kind = ASCII if entry.type == UTF8 else entry.type  # which a TIFF of its own doesn't know
        value: Any = entry.data
        if kind in _RATIONALS:  # of whose bytes tifffile would miscount the values
            value = struct.unpack(f"{exif.endian}{2 * entry.count}{_RATIONALS[kind]}", entry.data)
        yield tag, kind, entry.count, value, True
    for directory in _directories(exif):
        yield directory - 1, LONG8 if big else LONG, 1, 0, True


def _append_directories(file: BinaryIO, exif: Exif, *, big: bool) -> None:
    """Write EXIF's own directories behind the picture, and enter where they are.

    tifffile writes no entry for them, so each took the number before its own, which TIFF has given
    to nothing.
    """
    found = _directories(exif)
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
        file.write(pack_directory(values, offset, exif.endian, big=big))
        file.seek(entries[tag].offset)
        file.write(struct.pack(exif.endian + "H", tag))
        file.seek(entries[tag].valueoffset)
        file.write(struct.pack(exif.endian + ("Q" if big else "L"), offset))
        offset = file.seek(0, os.SEEK_END)
