"""Checking the sums that files hold over their pixels, where decoders pass over them.

Pillow reads the pixels of a PNG, in an icon too, without those of its chunks, and libtiff a
deflated strip without its own, so that damage near an end would be shown as if all were well.
"""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import BinaryIO

from PIL import ImageFile

from .checks import PNG_SIGNATURE

_PIECE = 2**20  # bytes at once
_OF_PIXELS = (b"IHDR", b"PLTE", b"tRNS", b"IDAT")
_DEFLATED = ("tiff_adobe_deflate", "tiff_deflate")
_FILL_ORDER, _LOW_FIRST = 266, 2  # of bits, which then lie the other way round in each byte
_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_STRIPS, _TILES = (273, 279), (324, 325)  # tags of offsets and lengths (TIFF 6.0)


def verify_checksums(path: Path, image: ImageFile.ImageFile) -> None:
    """Check what Pillow doesn't.

    Raises:
        zlib.error: where a sum is another.

    """
    if image.format == "PNG":
        _check_png(path, 0)
    elif image.format == "ICO":
        icons = image.ico  # type: ignore[attr-defined]
        _check_png(path, icons.entry[icons.getentryindex(image.size)].offset)
    elif image.format == "TIFF" and image.info.get("compression") in _DEFLATED:
        _check_deflated(path, image)


def _check_png(path: Path, at: int) -> None:
    """Check the chunks that pixels depend on (PNG, third edition, 5.3), if a PNG begins there."""
    with path.open("rb") as file:
        file.seek(at)
        if file.read(len(PNG_SIGNATURE)) != PNG_SIGNATURE:
            return
        name = b""
        while name != b"IEND" and len(head := file.read(8)) == 8:
            length, name = struct.unpack(">I4s", head)
            if name not in _OF_PIXELS:
                file.seek(length + 4, 1)
            elif _sum_of(file, length, zlib.crc32(name)) != int.from_bytes(file.read(4)):
                raise zlib.error("the sum of a chunk is wrong")


def _sum_of(file: BinaryIO, length: int, begun: int) -> int:
    while length > 0 and (data := file.read(min(length, _PIECE))):
        begun = zlib.crc32(data, begun)
        length -= len(data)
    return begun


def _check_deflated(path: Path, image: ImageFile.ImageFile) -> None:
    """Inflate strips or tiles to their ends, where their sums are; nothing is kept."""
    tags = image.tag_v2  # type: ignore[attr-defined]
    offsets, lengths = _STRIPS if _STRIPS[0] in tags else _TILES
    with path.open("rb") as file:
        for offset, length in zip(tags.get(offsets, ()), tags.get(lengths, ()), strict=False):
            file.seek(offset)
            inflate, data = zlib.decompressobj(), file.read(length)
            data = data.translate(_MIRRORED) if tags.get(_FILL_ORDER) == _LOW_FIRST else data
            while data and not inflate.eof:
                inflate.decompress(data, _PIECE)
                data = inflate.unconsumed_tail
            if not inflate.eof:
                raise zlib.error("a strip ends early")
