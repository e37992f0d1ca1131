"""Independent writer and reader of EXIF blocks."""

from __future__ import annotations

import struct

SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 129: 1}
EXIF, GPS = 0x8769, 0x8825

Entries = dict[int, tuple[int, bytes]]  # by tag: type, and values in byte order


def block(main: Entries, exif_ifd: Entries, gps: Entries | None = None, endian: str = "<") -> bytes:
    """Return a block as in JPEG, with a main, an Exif and a GPS directory."""
    main = {**main, EXIF: (4, bytes(4)), **({GPS: (4, bytes(4))} if gps else {})}
    offset = 8 + len(directory(main, 8, endian))
    parts = []
    for tag, entries in ((EXIF, exif_ifd), (GPS, gps)):
        if entries is not None:
            main[tag] = (4, struct.pack(endian + "L", offset))
            parts.append(directory(entries, offset, endian))
            offset += len(parts[-1])
    head = (b"II" if endian == "<" else b"MM") + struct.pack(endian + "HL", 42, 8)
    return b"Exif\0\0" + head + directory(main, 8, endian) + b"".join(parts)


def directory(entries: Entries, offset: int, endian: str) -> bytes:
    """Encode a directory for an offset."""
    head, values_block = struct.pack(endian + "H", len(entries)), b""
    later = offset + 2 + 12 * len(entries) + 4
    for tag, (kind, data) in sorted(entries.items()):
        head += struct.pack(endian + "HHL", tag, kind, len(data) // SIZES[kind])
        if len(data) > 4:
            head += struct.pack(endian + "L", later + len(values_block))
            values_block += data + bytes(len(data) % 2)
        else:
            head += data.ljust(4, b"\0")
    return head + bytes(4) + values_block


def read(content: bytes, offset: int, endian: str) -> Entries:
    """Read the entries of a directory of a classic TIFF."""
    (count,) = struct.unpack_from(endian + "H", content, offset)
    found: Entries = {}
    for k in range(count):
        at = offset + 2 + 12 * k
        tag, kind, values = struct.unpack_from(endian + "HHL", content, at)
        size = values * SIZES[kind]
        start = at + 8 if size <= 4 else struct.unpack_from(endian + "L", content, at + 8)[0]
        found[tag] = (kind, content[start : start + size])
    return found
