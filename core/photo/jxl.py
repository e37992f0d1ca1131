"""Read bit depth, EXIF and XMP of JPEG XL files; the decoder doesn't report them.

Follows ISO/IEC 18181-1:2024, annex D (size and image metadata), and 18181-2 (container boxes).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

import imagecodecs

from .checks import DamageError

CONTAINER = b"\0\0\0\x0cJXL \r\n\x87\n"
CODESTREAM = b"\xff\x0a"

_METADATA_BOXES = {b"Exif": "exif", b"xml ": "xmp"}
_MAX_METADATA = 2**24  # bytes of a box after decompression

# Variable-length integers: two bits choose an offset and the number of bits that follow.
_SIDE = ((1, 9), (1, 13), (1, 18), (1, 30))
_PREVIEW_EIGHTHS = ((16, 0), (32, 0), (1, 5), (33, 9))
_PREVIEW_SIDE = ((1, 6), (65, 8), (321, 10), (1345, 12))
_TICKS = ((100, 0), (1000, 0), (1, 10), (1, 30))
_UNITS = ((1, 0), (1001, 0), (1, 8), (1, 10))
_LOOPS = ((0, 0), (0, 3), (0, 16), (0, 32))
_BITS = ((8, 0), (10, 0), (12, 0), (1, 6))


def read_bit_depth(content: bytes) -> int:
    """Return the bits per colour channel; raises DamageError if the header is incomplete."""
    bits = _BitReader(_read_header(content))
    _skip_size(bits)
    if bits.take(1):  # all defaults
        return 8
    if bits.take(1):
        _skip_extra_fields(bits)
    bits.take(1)  # whether samples are floats
    return bits.take_integer(_BITS)


def read_metadata_boxes(content: bytes) -> dict[str | tuple[int, int], Any]:
    """Return a container's metadata under the keys "exif" and "xmp"; empty for other files."""
    found: dict[str | tuple[int, int], Any] = {}
    for kind, data in _iterate_boxes(content) if content.startswith(CONTAINER) else ():
        compressed = kind == b"brob"
        kind = data[:4] if compressed else kind
        if kind not in _METADATA_BOXES:
            continue
        if compressed:
            data = bytes(imagecodecs.brotli_decode(data[4:], out=_MAX_METADATA))
        offset = 4 + int.from_bytes(data[:4]) if kind == b"Exif" else 0  # an offset precedes EXIF
        found.setdefault(_METADATA_BOXES[kind], data[offset:])
    return found


def _read_header(content: bytes) -> bytes:
    """Return up to 64 bytes after the codestream's signature; DamageError if there is none."""
    if content.startswith(CONTAINER):
        boxes = dict(reversed(list(_iterate_boxes(content))))
        content = boxes.get(b"jxlc") or boxes.get(b"jxlp", b"")[4:]  # after the part number
    if not content.startswith(CODESTREAM):
        raise DamageError("there is no JPEG XL codestream")
    return content[len(CODESTREAM) : len(CODESTREAM) + 64]


def _iterate_boxes(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield (type, payload) of each box in a container."""
    at = 0
    while at + 16 <= len(content):
        length, kind = struct.unpack_from(">I4s", content, at)
        start = at + 8
        if length == 1:
            (length,) = struct.unpack_from(">Q", content, start)
            start += 8
        end = at + length if length else len(content)  # 0: up to the end of the file
        yield kind, content[start:end]
        if end < start:
            return
        at = end


def _skip_size(bits: _BitReader) -> None:
    in_eighths = bits.take(1)
    for side in range(2):
        if side == 1 and bits.take(3):  # the width follows from a standard aspect ratio
            return
        if in_eighths:
            bits.take(5)
        else:
            bits.take_integer(_SIDE)


def _skip_extra_fields(bits: _BitReader) -> None:
    bits.take(3)  # orientation
    if bits.take(1):  # intrinsic size
        _skip_size(bits)
    if bits.take(1):  # preview
        kind = _PREVIEW_EIGHTHS if bits.take(1) else _PREVIEW_SIDE
        bits.take_integer(kind)
        if bits.take(3) == 0:
            bits.take_integer(kind)
    if bits.take(1):  # animation
        bits.take_integer(_TICKS)
        bits.take_integer(_UNITS)
        bits.take_integer(_LOOPS)
        bits.take(1)


class _BitReader:
    """Reader of a bit stream that starts with the least significant bit of each byte."""

    def __init__(self, data: bytes) -> None:
        self._value = int.from_bytes(data, "little")
        self._left = 8 * len(data)

    def take(self, count: int) -> int:
        if count > self._left:
            raise DamageError("the header of a JPEG XL file is truncated")
        value = self._value & ((1 << count) - 1)
        self._value >>= count
        self._left -= count
        return value

    def take_integer(self, kinds: tuple[tuple[int, int], ...]) -> int:
        """Read an integer: two bits select its (offset, bit count) from `kinds`."""
        offset, count = kinds[self.take(2)]
        return offset + self.take(count)
