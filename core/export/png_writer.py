"""Write PNG files strip by strip; no library does this with 16 bits and metadata.

Numbers in comments are sections of the PNG specification, third edition (W3C 2025).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from ..photo.checks import PNG_SIGNATURE
from ..photo.exif import START
from .formats import ImageSpec, Strip

LEVEL = 6  # for zlib; 9 takes three times as long for 1 % smaller files
CHUNK = 2**18  # bytes of compressed data per IDAT chunk
FILTERED = 2**19  # bytes of rows that are filtered at once, so that they fit in a cache
INCHES_PER_METRE = 39.3701


def write_png(file: BinaryIO, spec: ImageSpec, strips: Iterable[Strip]) -> None:
    """Write a PNG; each strip is encoded as soon as it is rendered."""
    file.write(PNG_SIGNATURE)
    for name, content in _header_chunks(spec):
        _write_chunk(file, name, content)
    deflate = zlib.compressobj(LEVEL)
    data = bytearray()
    above: NDArray[np.uint8] | None = None
    for rows in _iter_byte_rows(strips):
        data += deflate.compress(_filter_rows(rows, above, spec.channels * spec.depth // 8))
        above = rows[-1]
        while len(data) >= CHUNK:
            _write_chunk(file, b"IDAT", bytes(data[:CHUNK]))
            del data[:CHUNK]
    _write_chunk(file, b"IDAT", bytes(data) + deflate.flush())
    _write_chunk(file, b"IEND", b"")


def _header_chunks(spec: ImageSpec) -> Iterator[tuple[bytes, bytes]]:
    """Yield the (type, data) of the chunks before IDAT, in the order of PNG's section 5.6."""
    size = spec.size
    colour = (0 if spec.grey else 2) + (4 if spec.alpha else 0)
    yield b"IHDR", struct.pack(">IIBBBBB", size.width, size.height, spec.depth, colour, 0, 0, 0)
    if spec.cicp:  # RGB without a matrix, in full range (11.3.2.6)
        yield b"cICP", bytes([spec.cicp.primaries, spec.cicp.transfer, 0, 1])
    if spec.icc_profile:
        yield b"iCCP", b"ICC Profile\0\0" + zlib.compress(spec.icc_profile)
    if spec.dpi:
        across, down = (min(2**31 - 1, round(density * INCHES_PER_METRE)) for density in spec.dpi)
        yield b"pHYs", struct.pack(">IIB", across, down, 1)
    if spec.exif:
        yield b"eXIf", spec.exif.removeprefix(START)  # eXIf omits this header (11.3.4.5)
    if spec.xmp:
        yield b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + spec.xmp


def _write_chunk(file: BinaryIO, name: bytes, content: bytes) -> None:
    file.write(struct.pack(">I", len(content)) + name)
    file.write(content)
    file.write(struct.pack(">I", zlib.crc32(content, zlib.crc32(name))))


def _iter_byte_rows(strips: Iterable[Strip]) -> Iterator[NDArray[np.uint8]]:
    """Yield groups of rows as bytes [h, n], high byte first (7.2); small groups limit memory."""
    for strip in strips:
        rows = max(1, FILTERED * len(strip) // strip.nbytes)
        for top in range(0, len(strip), rows):
            part = strip[top : top + rows]
            wire = part.astype(part.dtype.newbyteorder(">"), copy=False)
            yield np.ascontiguousarray(wire).reshape(len(part), -1).view(np.uint8)


def _filter_rows(rows: NDArray[np.uint8], above: NDArray[np.uint8] | None, pixel: int) -> bytes:
    """Filter each row with the filter that gives the smallest sum of absolute values (12.7).

    `rows` are bytes, [h, n]. `above` is the row before them. `pixel` is the bytes per pixel.
    """
    up = np.vstack([np.zeros_like(rows[:1]) if above is None else above[None], rows[:-1]])
    left, corner = _shift_right(rows, pixel), _shift_right(up, pixel)
    average = ((left.astype(np.uint16) + up) >> 1).astype(np.uint8)
    choices = [rows - left, rows - up, rows - average, rows - _paeth(left, up, corner)]
    costs = [np.abs(choice.view(np.int8).astype(np.int16)).sum(1) for choice in choices]
    best = np.argmin(costs, axis=0)
    out = np.empty((len(rows), rows.shape[1] + 1), np.uint8)
    out[:, 0] = best + 1  # 9.2: Sub, Up, Average, Paeth
    for kind, choice in enumerate(choices):
        out[best == kind, 1:] = choice[best == kind]
    return out.tobytes()


def _shift_right(rows: NDArray[np.uint8], pixel: int) -> NDArray[np.uint8]:
    moved = np.zeros_like(rows)
    moved[:, pixel:] = rows[:, :-pixel]
    return moved


def _paeth(
    left: NDArray[np.uint8], up: NDArray[np.uint8], corner: NDArray[np.uint8]
) -> NDArray[np.uint8]:
    """Return the Paeth predictor (9.4)."""
    a, b, c = (plane.astype(np.int16) for plane in (left, up, corner))
    to_left, to_up = np.abs(b - c), np.abs(a - c)
    to_corner = np.abs(a + b - 2 * c)
    left_wins = (to_left <= to_up) & (to_left <= to_corner)
    return np.where(left_wins, left, np.where(to_up <= to_corner, up, corner))
