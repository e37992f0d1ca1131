"""What a JPEG XL file says: its depth, without which its decoder hands out values, EXIF and XMP.

ISO/IEC 18181-1:2024, annex D (size and image metadata), and 18181-2 (boxes of the container).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

import imagecodecs

from .checks import DamageError

_CONTAINER = b"\0\0\0\x0cJXL \r\n\x87\n"
_CODESTREAM = b"\xff\x0a"

_BESIDE = {b"Exif": "exif", b"xml ": "xmp"}  # boxes
_MOST_BESIDE = 2**24  # bytes of one that is compressed

# Kinds of numbers: two bits choose what is added to how many bits that follow.
_SIDE = ((1, 9), (1, 13), (1, 18), (1, 30))
_PREVIEW_EIGHTHS = ((16, 0), (32, 0), (1, 5), (33, 9))
_PREVIEW_SIDE = ((1, 6), (65, 8), (321, 10), (1345, 12))
_TICKS = ((100, 0), (1000, 0), (1, 10), (1, 30))
_UNITS = ((1, 0), (1001, 0), (1, 8), (1, 10))
_LOOPS = ((0, 0), (0, 3), (0, 16), (0, 32))
_BITS = ((8, 0), (10, 0), (12, 0), (1, 6))


def read_bit_depth(content: bytes) -> int:
    """Return the bits of a colour channel of a file.

    Raises:
        DamageError: if the header isn't there, or ends early.

    """
    bits = _Bits(_header(content))
    _skip_size(bits)
    if bits.take(1):  # all is as usual
        return 8
    if bits.take(1):
        _skip_extras(bits)
    bits.take(1)  # floats, or whole numbers
    return bits.number(_BITS)


def _header(content: bytes) -> bytes:
    """Return the beginning of the codestream, after its signature."""
    if content.startswith(_CONTAINER):
        content = _in_container(content)
    if not content.startswith(_CODESTREAM):
        raise DamageError("there is no JPEG XL codestream")
    return content[len(_CODESTREAM) : len(_CODESTREAM) + 64]


def read_metadata_boxes(content: bytes) -> dict[str | tuple[int, int], Any]:
    """Return EXIF and XMP that a container has beside its pixels, by Pillow's names for them.

    Raises:
        Exception: what imagecodecs raises on damage.

    """
    said: dict[str | tuple[int, int], Any] = {}
    for kind, data in _boxes(content) if content.startswith(_CONTAINER) else ():
        compressed = kind == b"brob"
        kind = data[:4] if compressed else kind
        if kind not in _BESIDE:
            continue
        if compressed:
            data = bytes(imagecodecs.brotli_decode(data[4:], out=_MOST_BESIDE))
        # an EXIF block begins after as many bytes as its box says first
        before = 4 + int.from_bytes(data[:4]) if kind == b"Exif" else 0
        said.setdefault(_BESIDE[kind], data[before:])
    return said


def _in_container(content: bytes) -> bytes:
    for kind, data in _boxes(content):
        if kind == b"jxlc":
            return data[:128]
        if kind == b"jxlp":
            return data[4:132]  # after the number of the part
    raise DamageError("there is no JPEG XL codestream")


def _boxes(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the kind of each box, and what is in it."""
    at = 0
    while at + 16 <= len(content):
        length, kind = struct.unpack_from(">I4s", content, at)
        start = at + 8
        if length == 1:
            (length,) = struct.unpack_from(">Q", content, start)
            start += 8
        end = at + length if length else len(content)  # the last box may go to the end
        yield kind, content[start:end]
        if end < start:
            return
        at = end


def _skip_size(bits: _Bits) -> None:
    eighths = bits.take(1)
    if eighths:
        bits.take(5)
    else:
        bits.number(_SIDE)
    if bits.take(3) == 0:  # no usual ratio: the width is told
        if eighths:
            bits.take(5)
        else:
            bits.number(_SIDE)


def _skip_extras(bits: _Bits) -> None:
    bits.take(3)  # orientation
    if bits.take(1):
        _skip_size(bits)
    if bits.take(1):
        _skip_preview(bits)
    if bits.take(1):
        bits.number(_TICKS)
        bits.number(_UNITS)
        bits.number(_LOOPS)
        bits.take(1)


def _skip_preview(bits: _Bits) -> None:
    kind = _PREVIEW_EIGHTHS if bits.take(1) else _PREVIEW_SIDE
    bits.number(kind)
    if bits.take(3) == 0:
        bits.number(kind)


class _Bits:
    """Reads a bit stream, the lowest bit of a byte first."""

    def __init__(self, data: bytes) -> None:
        self._value = int.from_bytes(data, "little")
        self._left = 8 * len(data)

    def take(self, count: int) -> int:
        if count > self._left:
            raise DamageError("the header of a JPEG XL file ends early")
        value = self._value & ((1 << count) - 1)
        self._value >>= count
        self._left -= count
        return value

    def number(self, kinds: tuple[tuple[int, int], ...]) -> int:
        """Read a number of one of four kinds."""
        offset, count = kinds[self.take(2)]
        return offset + self.take(count)
