"""EXIF as its bytes: directories of entries whose values nobody decodes.

TIFF 6.0, section 2, and Exif 3.0 (CIPA DC-008-2023), section 4.6. Pillow reads the directories. To
write one it would decode each value, guess its type anew and reduce text to ASCII, so that is done
here: text in any encoding, makers' own notes and types that nobody knows go through untouched.
"""

from __future__ import annotations

import struct
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from io import BytesIO
from typing import IO, Literal

import numpy as np
from PIL import Image
from PIL.ExifTags import IFD
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from .checks import DamageError

START = b"Exif\0\0"  # of a block, as JPEG has it
BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED = 1, 2, 3, 4, 5, 7
SIGNED_RATIONAL, POINTER, LONG8, POINTER8, UTF8 = 10, 13, 16, 18, 129
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8}
SIZES = _SIZES | {POINTER8: 8, UTF8: 1}  # bytes of a value, by its type
_BIG = b"II+\0"  # begins a BigTIFF
FARTHEST = 2**63 - 1  # byte of a file
POINTERS = (IFD.Exif, IFD.GPSInfo, IFD.Interop)

DENSITY_STEPS = 1000  # of a pixel per inch can be told,
MAX_DPI = 2**32 // DENSITY_STEPS - 1  # so that 32 bits hold it

Endian = Literal["<", ">"]


@dataclass(frozen=True)
class Entry:
    """A value, or several.

    Attributes:
        type: TIFF's number for it.
        data: in the byte order of its block.

    """

    type: int
    data: bytes

    @property
    def count(self) -> int:
        """How many values."""
        return len(self.data) // SIZES[self.type]

    @property
    def swapped(self) -> Entry:
        """The same in the other byte order."""
        size = 4 if self.type in (RATIONAL, SIGNED_RATIONAL) else SIZES[self.type]
        return Entry(self.type, np.frombuffer(self.data, f"u{size}").byteswap().tobytes())

    @property
    def text(self) -> str:
        """What a text says: in UTF-8 where it is that, else in Latin-1."""
        words = self.data.split(b"\0")[0]
        try:
            return words.decode()
        except UnicodeDecodeError:
            return words.decode("latin-1")


Directory = Mapping[int, Entry]


@dataclass(frozen=True)
class Exif:
    """A block.

    Attributes:
        endian: its byte order, which makers' own notes rely on.
        main: entries of the main directory, without those that point to the others.
        exif_ifd: of the Exif directory.
        gps_ifd: of the GPS directory.

    """

    endian: Endian = "<"
    main: Directory = field(default_factory=dict)
    exif_ifd: Directory = field(default_factory=dict)
    gps_ifd: Directory = field(default_factory=dict)

    @classmethod
    def read(cls, block: bytes) -> Exif:
        """Return what a block says; what is damaged in it is left out.

        Raises:
            SyntaxError: if it isn't one; OSError, struct.error and ValueError too.

        """
        file = BytesIO(block.removeprefix(START))
        head = file.read(8)
        return cls._of_file(file, head, int.from_bytes(head[4:], _order(head)))

    @classmethod
    def from_pillow(cls, tags: Image.Exif) -> Exif:
        """Return what Pillow found in a file that is still open.

        Raises:
            SyntaxError: if it isn't EXIF; OSError, struct.error and ValueError too.

        """
        found = tags._info
        if found is None or found.offset is None:
            return cls()
        return cls._of_file(tags.fp, tags.head, found.offset)

    @classmethod
    def from_tiff(cls, file: IO[bytes], endian: Endian, offset: int, *, big: bool) -> Exif:
        """Return what a directory of a TIFF says, and those that it points to.

        Args:
            file: the TIFF.
            endian: its byte order.
            offset: of the directory.
            big: whether it is a BigTIFF.

        Raises:
            OSError: if it isn't there; struct.error and ValueError too.

        """
        start = _BIG if big else b"II*\0"
        head = start if endian == "<" else b"MM" + start[3:1:-1]
        return cls._of_file(file, head + bytes(12 if big else 4), offset)

    @classmethod
    def _of_file(cls, file: IO[bytes], head: bytes, offset: int) -> Exif:
        main = _read(file, head, offset)
        order = _order(head)
        found: list[Directory] = []
        for pointer in (IFD.Exif, IFD.GPSInfo):
            entry = main.get(pointer)
            where = int.from_bytes(entry.data, order) if entry else 0
            found.append(_without_pointers(_read(file, head, where)) if where else {})
        return cls("<" if order == "little" else ">", _without_pointers(main), *found)

    def to_bytes(self) -> bytes | None:
        """Encode the block; return None if it has no entries."""
        directories = {IFD.Exif: self.exif_ifd, IFD.GPSInfo: self.gps_ifd}
        main = dict(self.main)
        kept = {pointer: entries for pointer, entries in directories.items() if entries}
        if not main and not kept:
            return None
        main |= dict.fromkeys(kept, self.long_entry(0))
        offset = 8 + len(pack_directory(main, 8, self.endian))
        parts = []
        for pointer, entries in kept.items():
            main[pointer] = self.long_entry(offset)
            parts.append(pack_directory(entries, offset, self.endian))
            offset += len(parts[-1])
        head = struct.pack(f"{self.endian}2sHL", b"II" if self.endian == "<" else b"MM", 42, 8)
        return b"".join([START, head, pack_directory(main, 8, self.endian), *parts])

    def with_byte_order(self, endian: Endian) -> Exif:
        """Return it in a byte order; what only its maker understands stays as it is."""
        if endian == self.endian:
            return self
        main, exif_ifd, gps_ifd = (
            {tag: entry.swapped for tag, entry in entries.items()}
            for entries in (self.main, self.exif_ifd, self.gps_ifd)
        )
        return Exif(endian, main, exif_ifd, gps_ifd)

    def long_entry(self, value: int) -> Entry:
        """Return an entry of one whole number below 2**32."""
        return Entry(LONG, struct.pack(self.endian + "L", value))

    def short_entry(self, value: int) -> Entry:
        """Return an entry of one whole number below 2**16."""
        return Entry(SHORT, struct.pack(self.endian + "H", value))

    def dpi_entry(self, dpi: float) -> Entry:
        """Return an entry of some pixels per inch."""
        parts = Fraction(min(dpi, MAX_DPI)).limit_denominator(DENSITY_STEPS)
        return Entry(RATIONAL, struct.pack(self.endian + "2L", parts.numerator, parts.denominator))


def pack_directory(entries: Directory, offset: int, endian: Endian, *, big: bool = False) -> bytes:
    """Return a directory as it stands at an even offset of a file, of even length.

    Args:
        entries: by tag.
        offset: where it is to stand.
        endian: byte order, which the entries are in.
        big: whether it is for a BigTIFF.

    """
    size, count, pointer = (20, "Q", "Q") if big else (12, "H", "L")
    room = struct.calcsize("=" + pointer)
    later = offset + struct.calcsize("=" + count) + size * len(entries) + room
    head, behind = [struct.pack(endian + count, len(entries))], []
    for tag, entry in sorted(entries.items()):
        data = entry.data
        if len(data) > room:
            value = struct.pack(endian + pointer, later)
            behind.append(data + bytes(len(data) % 2))
            later += len(behind[-1])
        else:
            value = data.ljust(room, b"\0")
        head.append(struct.pack(f"{endian}HH{pointer}", tag, entry.type, entry.count) + value)
    return b"".join([*head, bytes(room), *behind])


class _Untouched(ImageFileDirectory_v2):
    """Pillow's reader, with Exif 3.0's type for text in UTF-8 and BigTIFF's for pointers."""

    _load_dispatch = {  # noqa: RUF012 - as Pillow has it
        **ImageFileDirectory_v2._load_dispatch,
        UTF8: ImageFileDirectory_v2._load_dispatch[UNDEFINED],
        POINTER8: ImageFileDirectory_v2._load_dispatch[LONG8],
    }


def _read(file: IO[bytes], head: bytes, offset: int) -> Directory:
    # Pillow knows a BigTIFF by the first of two bytes, wherever its byte order has put them
    big = head.startswith(b"MM\0+")
    found = _Untouched(_BIG + head[4:], head[:2]) if big else _Untouched(head)
    if offset > FARTHEST:
        raise DamageError("a directory lies beyond any file")
    file.seek(offset)
    with warnings.catch_warnings(action="ignore"):  # of what is damaged, and left out
        found.load(file)
    return {
        tag: Entry(found.tagtype[tag], data)
        for tag, data in found._tagdata.items()
        if found.tagtype[tag] in SIZES
    }


def _without_pointers(entries: Directory) -> Directory:
    return {tag: entry for tag, entry in entries.items() if tag not in POINTERS}


def _order(head: bytes) -> Literal["little", "big"]:
    return "little" if head.startswith(b"II") else "big"
