"""Relocate a camera maker's note within an EXIF block.

Notes of many makers (Canon, Sony, Panasonic, Minolta, Casio, old Nikon and Olympus; see ExifTool's
MakerNotes.pm) are directories with offsets from the start of the block. These offsets become wrong
when the note moves. Other makers' offsets count from the start of the note and need no change.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

_SIZES = (0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4)  # bytes per value of each type of TIFF
_BLOBS, _POINTERS = (1, 7), (4, 13)  # types that may hold a directory, or point to one
_ENTRY = 12
_MAX_ENTRIES = 1000
_MAX_HEADER = 20  # bytes before the directory, such as the maker's name
_MAX_DIRECTORIES = 20
_FOOTERS = {b"II*\0": "<", b"MM\0*": ">"}  # at the end of Canon's notes, before their offset
_SELF_CONTAINED = (
    b"Nikon\0\2",
    b"OLYMPUS\0",
    b"OM SYSTEM\0",
    b"FUJIFILM",
    b"GENERALE",
    b"Apple iOS\0",
    b"PENTAX \0",
)


def relocate_note(note: bytes, old: int, new: int) -> bytes:
    """Correct a note's offsets after a move from `old` to `new`; drop values outside the note."""
    content = bytearray(note)
    footer = _FOOTERS.get(note[-8:-4])
    if footer:  # another program may have moved the note before
        (stored,) = struct.unpack_from(footer + "L", note, len(note) - 4)
        old = stored or old
        struct.pack_into(footer + "L", content, len(note) - 4, new)
    found = None if note.startswith(_SELF_CONTAINED) else _find_directory(note, old)
    if found is not None and new != old:
        _move(content, found, old, new - old, set())
    return bytes(content)


@dataclass(frozen=True)
class _Directory:
    start: int
    endian: str
    entries: tuple[tuple[int, int, int, int], ...]  # position, type, size and offset of values

    @property
    def end(self) -> int:
        return self.start + 2 + _ENTRY * len(self.entries)

    @property
    def outside(self) -> list[tuple[int, int]]:
        """(offset, size) of each value that is too large for its entry."""
        return [(offset, size) for _, _, size, offset in self.entries if size > 4]


def _find_directory(note: bytes, old: int) -> _Directory | None:
    """Find a note's directory; None if its offsets don't count from the EXIF block's start."""
    starts = [(start, endian) for start in range(0, _MAX_HEADER, 2) for endian in "<>"]
    parsed = [_parse_directory(note, start, endian) for start, endian in starts]
    found = max(filter(None, parsed), key=lambda each: len(each.entries), default=None)
    if found is None:
        return None
    end, length = found.end, len(note)
    absolute = [old + end <= at and at + size <= old + length for at, size in found.outside]
    relative = [end <= at + found.start and at + size <= length for at, size in found.outside]
    return found if any(absolute) and sum(absolute) >= sum(relative) else None


def _parse_directory(note: bytes | bytearray, start: int, endian: str) -> _Directory | None:
    """Parse the directory at `start`; None if any entry is invalid."""
    if start < 0 or start + 2 > len(note):
        return None
    (count,) = struct.unpack_from(endian + "H", note, start)
    if not 1 <= count <= _MAX_ENTRIES or start + 2 + _ENTRY * count > len(note):
        return None
    entries = []
    for k in range(count):
        position = start + 2 + _ENTRY * k
        tag, kind, values, offset = struct.unpack_from(endian + "HHLL", note, position)
        if kind >= len(_SIZES) or (kind == 0 and (tag, values, offset) != (0, 0, 0)):
            return None
        entries.append((position, kind, _SIZES[kind] * values, offset))
    return _Directory(start, endian, tuple(entries))


def _move(content: bytearray, directory: _Directory, old: int, delta: int, moved: set[int]) -> None:
    """Add `delta` to all offsets in a directory and its children; `moved` collects their starts."""
    moved.add(directory.start)
    kept = []
    for position, kind, size, offset in directory.entries:
        at = offset - old  # within the note
        child = None
        if size > 4 and (at >= len(content) or at + size <= 0):
            continue
        can_be_child = at >= directory.end and at not in moved and len(moved) < _MAX_DIRECTORIES
        if can_be_child and (kind in _POINTERS if size == 4 else kind in _BLOBS):
            child = _parse_child(content, at, directory.endian, old)
        if child is not None:
            _move(content, child, old, delta, moved)
        if size > 4 or child is not None:
            field = directory.endian + "L"
            struct.pack_into(field, content, position + 8, (offset + delta) % 2**32)
        kept.append(bytes(content[position : position + _ENTRY]))
    if len(kept) < len(directory.entries):
        start, end = directory.start, min(directory.end + 4, len(content))
        following = content[directory.end : end]
        packed = struct.pack(directory.endian + "H", len(kept)) + b"".join(kept) + following
        content[start:end] = packed.ljust(end - start, b"\0")


def _parse_child(content: bytearray, at: int, endian: str, old: int) -> _Directory | None:
    """Parse a subdirectory; None if it is invalid or has values outside the note."""
    found = _parse_directory(content, at, endian)
    if found is None or not found.outside:
        return None
    low, high = old, old + len(content)
    inside = (low <= offset and offset + size <= high for offset, size in found.outside)
    return found if all(inside) else None
