"""PNG, written strip by strip: no library does that with 16 bits, profile and metadata.

PNG specification, third edition (W3C 2025); sections are named below.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from .picture import ImageSpec, Strip

SIGNATURE = b"\x89PNG\r\n\x1a\n"
LEVEL = 6  # of zlib; 9 takes three times as long for one per cent
CHUNK = 2**18  # bytes of compressed data that are written at once
FILTERED = 2**19  # bytes of rows that are filtered at once, so that it happens in a cache
METRE = 39.3701  # inches
EXIF_START = b"Exif\0\0"  # of the block as JPEG has it, not in eXIf (11.3.4.5)


def write_png(file: BinaryIO, picture: ImageSpec, strips: Iterable[Strip]) -> None:
    """Write a PNG, each strip as it comes."""
    file.write(SIGNATURE)
    for name, content in _ancillary(picture):
        _chunk(file, name, content)
    deflate = zlib.compressobj(LEVEL)
    data = bytearray()
    above: NDArray[np.uint8] | None = None
    for rows in _in_pieces(strips):
        data += deflate.compress(_filtered(rows, above, picture.channels * picture.depth // 8))
        above = rows[-1]
        while len(data) >= CHUNK:
            _chunk(file, b"IDAT", bytes(data[:CHUNK]))
            del data[:CHUNK]
    _chunk(file, b"IDAT", bytes(data) + deflate.flush())
    _chunk(file, b"IEND", b"")


def _ancillary(picture: ImageSpec) -> Iterator[tuple[bytes, bytes]]:
    """Yield what comes before the pixels, in the order that 5.6 asks for."""
    size = picture.size
    colour = (0 if picture.grey else 2) + (4 if picture.alpha else 0)
    yield b"IHDR", struct.pack(">IIBBBBB", size.width, size.height, picture.depth, colour, 0, 0, 0)
    if picture.cicp:  # of RGB, which no matrix has gone over, in full range (11.3.2.6)
        yield b"cICP", bytes([picture.cicp.primaries, picture.cicp.transfer, 0, 1])
    if picture.icc_profile:
        yield b"iCCP", b"ICC Profile\0\0" + zlib.compress(picture.icc_profile)
    if picture.dpi:
        across, down = (min(2**31 - 1, round(density * METRE)) for density in picture.dpi)
        yield b"pHYs", struct.pack(">IIB", across, down, 1)
    if picture.exif:
        yield b"eXIf", picture.exif.removeprefix(EXIF_START)
    if picture.xmp:
        yield b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + picture.xmp


def _chunk(file: BinaryIO, name: bytes, content: bytes) -> None:
    file.write(struct.pack(">I", len(content)) + name)
    file.write(content)
    file.write(struct.pack(">I", zlib.crc32(content, zlib.crc32(name))))


def _in_pieces(strips: Iterable[Strip]) -> Iterator[NDArray[np.uint8]]:
    """Yield the bytes of a few rows after the other: filtering takes many times their memory."""
    for strip in strips:
        rows = max(1, FILTERED * len(strip) // strip.nbytes)
        for top in range(0, len(strip), rows):
            yield _bytes_of(strip[top : top + rows])


def _bytes_of(strip: Strip) -> NDArray[np.uint8]:
    """Return rows of bytes; 16 bits with the most significant byte first (7.2)."""
    rows = len(strip)
    wire = strip.astype(strip.dtype.newbyteorder(">"), copy=False)
    return np.ascontiguousarray(wire).reshape(rows, -1).view(np.uint8)


def _filtered(rows: NDArray[np.uint8], above: NDArray[np.uint8] | None, pixel: int) -> bytes:
    """Filter each row as it gets smallest by the usual guess, the sum of magnitudes (12.7).

    Args:
        rows: bytes, [h, n].
        above: the row before them, or None.
        pixel: bytes of a pixel.

    """
    up = np.vstack([np.zeros_like(rows[:1]) if above is None else above[None], rows[:-1]])
    left, corner = _shifted(rows, pixel), _shifted(up, pixel)
    average = ((left.astype(np.uint16) + up) >> 1).astype(np.uint8)
    choices = [rows - left, rows - up, rows - average, rows - _paeth(left, up, corner)]
    costs = [np.abs(choice.view(np.int8).astype(np.int16)).sum(1) for choice in choices]
    best = np.argmin(costs, axis=0)
    out = np.empty((len(rows), rows.shape[1] + 1), np.uint8)
    out[:, 0] = best + 1  # 9.2: Sub, Up, Average, Paeth
    for kind, choice in enumerate(choices):
        out[best == kind, 1:] = choice[best == kind]
    return out.tobytes()


def _shifted(rows: NDArray[np.uint8], pixel: int) -> NDArray[np.uint8]:
    moved = np.zeros_like(rows)
    moved[:, pixel:] = rows[:, :-pixel]
    return moved


def _paeth(
    left: NDArray[np.uint8], up: NDArray[np.uint8], corner: NDArray[np.uint8]
) -> NDArray[np.uint8]:
    """Predict as 9.4 says."""
    a, b, c = (plane.astype(np.int16) for plane in (left, up, corner))
    to_left, to_up = np.abs(b - c), np.abs(a - c)
    to_corner = np.abs(a + b - 2 * c)
    left_wins = (to_left <= to_up) & (to_left <= to_corner)
    return np.where(left_wins, left, np.where(to_up <= to_corner, up, corner))
