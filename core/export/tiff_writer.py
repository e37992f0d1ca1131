"""Write TIFF files strip by strip with tifffile, then append EXIF and GPS directories."""

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
from .formats import ImageSpec, Strip

STRIP_ROWS = 16  # rows per strip of the file, so that reading a small part is cheap
LEVEL = 6  # for zlib; 9 takes three times as long for 1 % smaller files
MAX_CLASSIC_BYTES = 2**32 - 2**26  # reach of 32-bit offsets, with room for metadata
XMP_PACKET = 700
_RATIONALS = {RATIONAL: "L", SIGNED_RATIONAL: "l"}
_RESOLUTION_TAGS = {Base.XResolution, Base.YResolution, Base.ResolutionUnit}


def write_tiff(file: BinaryIO, spec: ImageSpec, strips: Iterable[Strip]) -> None:
    """Write a TIFF, or a BigTIFF above 4 GB; each strip is encoded as soon as it is rendered.

    The byte order is that of the photo's EXIF. A BigTIFF is always little-endian, because Pillow
    can't read big-endian ones.
    """
    size = spec.size
    raw = size.width * size.height * spec.channels * spec.depth // 8
    big = raw > MAX_CLASSIC_BYTES
    exif = Exif.read(spec.exif) if spec.exif else Exif()
    if big:
        exif = exif.with_byte_order("<")
    options: dict[str, Any] = {}
    if spec.dpi:
        across, down = (min(density, MAX_DPI) for density in spec.dpi)
        options |= {"resolution": (across, down), "resolutionunit": "INCH"}
    if spec.alpha:
        options["extrasamples"] = ["unassalpha"]
    channels = () if spec.channels == 1 else (spec.channels,)
    with tifffile.TiffWriter(file, bigtiff=big, byteorder=exif.endian) as writer:
        writer.write(
            _compressed(strips, exif.endian),
            shape=(size.height, size.width, *channels),
            dtype=np.dtype(f"u{spec.depth // 8}"),
            photometric="minisblack" if spec.grey else "rgb",
            planarconfig="contig" if channels else None,
            compression="zlib",
            predictor=True,
            rowsperstrip=STRIP_ROWS,
            iccprofile=spec.icc_profile,
            extratags=list(_extra_tags(spec, exif, big=big)),
            metadata=None,
            software=False,
            **options,
        )
    _append_directories(file, exif, big=big)


def _compressed(strips: Iterable[Strip], endian: Endian) -> Iterator[bytes]:
    for strip in _regroup_rows(STRIP_ROWS, strips):
        steps = imagecodecs.delta_encode(np.ascontiguousarray(strip), axis=1)
        stored = steps.astype(steps.dtype.newbyteorder(endian), copy=False)
        yield zlib.compress(stored.tobytes(), LEVEL)


def _regroup_rows(rows: int, strips: Iterable[Strip]) -> Iterator[Strip]:
    """Yield strips of `rows` rows each; the last strip may be shorter."""
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
    """Return the non-empty EXIF and GPS directories, keyed by the tags that point to them."""
    found = {IFD.Exif: exif.exif_ifd, IFD.GPSInfo: exif.gps_ifd}
    return {int(tag): entries for tag, entries in found.items() if entries}


def _extra_tags(
    spec: ImageSpec, exif: Exif, *, big: bool
) -> Iterator[tuple[int, int, int, Any, bool]]:
    """Yield tags of EXIF's main directory, except those that tifffile writes itself."""
    if spec.xmp:
        yield XMP_PACKET, BYTE, len(spec.xmp), spec.xmp, True
    for tag, entry in exif.main.items():
        if tag in _RESOLUTION_TAGS:
            continue
        kind = ASCII if entry.type == UTF8 else entry.type  # TIFF itself has no UTF-8 type
        value: Any = entry.data
        if kind in _RATIONALS:  # tifffile would miscount the values in raw bytes
            value = struct.unpack(f"{exif.endian}{2 * entry.count}{_RATIONALS[kind]}", entry.data)
        yield tag, kind, entry.count, value, True
    for directory in _directories(exif):
        yield directory - 1, LONG8 if big else LONG, 1, 0, True


def _append_directories(file: BinaryIO, exif: Exif, *, big: bool) -> None:
    """Append the EXIF and GPS directories to a file, and set the tags that point to them.

    tifffile can't write these two tags. So `_extra_tags` has written placeholders, whose numbers
    are unassigned and precede those of the two tags.
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
        file.write(bytes(offset % 2))  # directories start at even offsets
        offset += offset % 2
        file.write(pack_directory(values, offset, exif.endian, big=big))
        file.seek(entries[tag].offset)
        file.write(struct.pack(exif.endian + "H", tag))
        file.seek(entries[tag].valueoffset)
        file.write(struct.pack(exif.endian + ("Q" if big else "L"), offset))
        offset = file.seek(0, os.SEEK_END)
