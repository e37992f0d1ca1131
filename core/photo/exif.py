"""Read and write EXIF blocks losslessly, keeping the bytes of values.

Follows TIFF 6.0, section 2, and Exif 3.0 (CIPA DC-008-2023), section 4.6. Pillow parses the
directories. Its writer isn't used: it guesses types and reduces text to ASCII. The writer here
keeps text in any encoding, maker notes and unknown types unchanged.
"""

from __future__ import annotations

import struct
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from io import BytesIO
from typing import IO, Literal

import numpy as np
from PIL import Image
from PIL.ExifTags import IFD, Base
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from .checks import DamageError
from .maker_note import relocate_note

START = b"Exif\0\0"  # header of a block in JPEG
BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED = 1, 2, 3, 4, 5, 7
SIGNED_RATIONAL, POINTER, LONG8, POINTER8, UTF8 = 10, 13, 16, 18, 129
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8}
SIZES = _SIZES | {POINTER8: 8, UTF8: 1}  # bytes per value of each type
_BIGTIFF = b"II+\0"
MAX_OFFSET = 2**63 - 1
MAX_NOTE_OFFSET = 2**32 - 2**26
POINTERS = (IFD.Exif, IFD.GPSInfo, IFD.Interop)

DPI_STEPS = 1000  # largest denominator of a resolution
MAX_DPI = 2**32 // DPI_STEPS - 1  # so that the numerator fits in 32 bits

Endian = Literal["<", ">"]


@dataclass(frozen=True)
class Entry:
    """A directory entry: one or more values of the same type."""

    type: int  # TIFF's number of the type
    data: bytes  # the values in the byte order of their block
    offset: int = 0  # original offset of a maker note in its block, to relocate it; 0 for others

    @property
    def count(self) -> int:
        """Number of values."""
        return len(self.data) // SIZES[self.type]

    @property
    def byteswapped(self) -> Entry:
        """The same values in the other byte order."""
        size = 4 if self.type in (RATIONAL, SIGNED_RATIONAL) else SIZES[self.type]
        return replace(self, data=np.frombuffer(self.data, f"u{size}").byteswap().tobytes())

    @property
    def text(self) -> str:
        """The value up to its first NUL, decoded as UTF-8 if valid, else as Latin-1."""
        text = self.data.split(b"\0")[0]
        try:
            return text.decode()
        except UnicodeDecodeError:
            return text.decode("latin-1")


Directory = Mapping[int, Entry]


@dataclass(frozen=True)
class Exif:
    """The directories of an EXIF block."""

    endian: Endian = "<"  # byte order of the block, on which maker notes may depend
    main: Directory = field(default_factory=dict)  # main entries, without pointers to the others
    exif_ifd: Directory = field(default_factory=dict)  # entries of the Exif directory
    gps_ifd: Directory = field(default_factory=dict)  # entries of the GPS directory

    @classmethod
    def read(cls, block: bytes) -> Exif:
        """Parse a block, dropping damaged entries.

        Like `from_pillow` and `from_tiff`, raises SyntaxError, OSError, struct.error or ValueError
        if the block is invalid.
        """
        file = BytesIO(block.removeprefix(START))
        head = file.read(8)
        return cls._read_directories(file, head, int.from_bytes(head[4:], _byte_order(head)))

    @classmethod
    def from_pillow(cls, tags: Image.Exif) -> Exif:
        """Read the block from which Pillow parsed `tags`; the file must still be open."""
        found = tags._info
        if found is None or found.offset is None:
            return cls()
        return cls._read_directories(tags.fp, tags.head, found.offset)

    @classmethod
    def from_tiff(cls, file: IO[bytes], endian: Endian, offset: int, *, big: bool) -> Exif:
        """Read the directories of a TIFF (`big`: BigTIFF) whose main directory is at `offset`."""
        start = _BIGTIFF if big else b"II*\0"
        head = start if endian == "<" else b"MM" + start[3:1:-1]
        return cls._read_directories(file, head + bytes(12 if big else 4), offset)

    @classmethod
    def _read_directories(cls, file: IO[bytes], head: bytes, offset: int) -> Exif:
        main = _read_directory(file, head, offset)
        order = _byte_order(head)
        others: list[Directory] = []
        for pointer in (IFD.Exif, IFD.GPSInfo):
            entry = main.get(pointer)
            at = int.from_bytes(entry.data, order) if entry else 0
            others.append(_drop_pointers(_read_directory(file, head, at)) if at else {})
            if note := others[-1].get(Base.MakerNote):
                located = replace(note, offset=_locate_values(file, head, at, Base.MakerNote))
                others[-1] = {**others[-1], int(Base.MakerNote): located}
        return cls("<" if order == "little" else ">", _drop_pointers(main), *others)

    def to_bytes(self) -> bytes | None:
        """Encode the directories as an EXIF block; return None if they have no entries."""
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
        """Return a copy in byte order `endian`; the contents of maker notes stay unchanged."""
        if endian == self.endian:
            return self
        swapped = (
            {tag: entry.byteswapped for tag, entry in entries.items()}
            for entries in (self.main, self.exif_ifd, self.gps_ifd)
        )
        return Exif(endian, *swapped)

    def long_entry(self, value: int) -> Entry:
        """Build an entry of one 32-bit integer."""
        return Entry(LONG, struct.pack(self.endian + "L", value))

    def short_entry(self, value: int) -> Entry:
        """Build an entry of one 16-bit integer."""
        return Entry(SHORT, struct.pack(self.endian + "H", value))

    def dpi_entry(self, dpi: float) -> Entry:
        """Build an entry of a resolution in pixels per inch."""
        value = Fraction(min(dpi, MAX_DPI)).limit_denominator(DPI_STEPS)
        return Entry(RATIONAL, struct.pack(self.endian + "2L", value.numerator, value.denominator))


def pack_directory(entries: Directory, offset: int, endian: Endian, *, big: bool = False) -> bytes:
    """Encode a directory for an even `offset` in a TIFF (`big`: BigTIFF); pad to even length."""
    if offset > MAX_NOTE_OFFSET:  # the 32-bit offsets within a maker note don't reach this far
        entries = {tag: entry for tag, entry in entries.items() if tag != Base.MakerNote}
    size, count, pointer = (20, "Q", "Q") if big else (12, "H", "L")
    room = struct.calcsize("=" + pointer)
    later = offset + struct.calcsize("=" + count) + size * len(entries) + room
    head, values = [struct.pack(endian + count, len(entries))], []
    for tag, entry in sorted(entries.items()):
        data = entry.data
        if tag == Base.MakerNote and entry.offset and len(data) > room:
            data = relocate_note(data, entry.offset, later)
        if len(data) > room:
            value = struct.pack(endian + pointer, later)
            values.append(data + bytes(len(data) % 2))
            later += len(values[-1])
        else:
            value = data.ljust(room, b"\0")
        head.append(struct.pack(f"{endian}HH{pointer}", tag, entry.type, entry.count) + value)
    return b"".join([*head, bytes(room), *values])


class _RawDirectory(ImageFileDirectory_v2):
    """Pillow's directory parser, extended with UTF-8 text (Exif 3.0) and BigTIFF pointers."""

    _load_dispatch = {  # noqa: RUF012 - overrides Pillow's
        **ImageFileDirectory_v2._load_dispatch,
        UTF8: ImageFileDirectory_v2._load_dispatch[UNDEFINED],
        POINTER8: ImageFileDirectory_v2._load_dispatch[LONG8],
    }


def _read_directory(file: IO[bytes], head: bytes, offset: int) -> Directory:
    big = head.startswith(b"MM\0+")  # Pillow finds the + only in the third byte
    found = _RawDirectory(_BIGTIFF + head[4:], head[:2]) if big else _RawDirectory(head)
    if offset > MAX_OFFSET:
        raise DamageError("a directory lies beyond the end of the file")
    file.seek(offset)
    with warnings.catch_warnings(action="ignore"):  # about damaged entries, which are dropped
        found.load(file)
    return {
        tag: Entry(found.tagtype[tag], data)
        for tag, data in found._tagdata.items()
        if found.tagtype[tag] in SIZES
    }


def _locate_values(file: IO[bytes], head: bytes, offset: int, tag: int) -> int:
    """Read the offset of a tag's values from the directory at `offset`; 0 if the tag is missing."""
    count, size, room = (8, 20, 8) if b"+" in head[2:4] else (2, 12, 4)
    order = _byte_order(head)
    file.seek(offset)
    for _ in range(min(int.from_bytes(file.read(count), order), 2**16)):
        entry = file.read(size)
        if int.from_bytes(entry[:2], order) == tag:
            return int.from_bytes(entry[-room:], order)
    return 0


def _drop_pointers(entries: Directory) -> Directory:
    return {tag: entry for tag, entry in entries.items() if tag not in POINTERS}


def _byte_order(head: bytes) -> Literal["little", "big"]:
    return "little" if head.startswith(b"II") else "big"
