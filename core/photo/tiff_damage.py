"""Telling that strips or tiles of a TIFF are damaged: they hold too much, or too little."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import imagecodecs
import tifffile
from tifffile import COMPRESSION, PHOTOMETRIC, TiffPage

from .jpeg_damage import jpeg_seems_damaged
from .webp_damage import webp_seems_damaged

_DECODE: dict[int, Callable[..., bytes | bytearray]] = {
    int(COMPRESSION.LZW): imagecodecs.lzw_decode,
    int(COMPRESSION.PACKBITS): imagecodecs.packbits_decode,
}
_OLD_LZW = b"\0"  # begins that of old, whose bits lie the other way round
_MORE = 64  # bytes that are decoded beyond those that there should be
_SOI = 2  # bytes at the start of a JPEG, and as many at its end
SEPARATE = 2  # planes, by PlanarConfiguration


def tiff_seems_damaged(path: Path, page: int) -> bool:
    """Tell whether the pixels of a page are known to be damaged.

    Args:
        path: a file that is decoded otherwise.
        page: from 0.

    """
    with tifffile.TiffFile(path) as file:
        found = file.pages[page]
        found = found if isinstance(found, TiffPage) else found.aspage()
        if found.compression == COMPRESSION.JPEG:
            tables = (found.jpegtables or b"")[:-_SOI]
            return any(
                jpeg_seems_damaged(tables + part[_SOI:] if tables else part)
                for part, _ in _parts(file, found)
            )
        if found.compression == COMPRESSION.WEBP:
            return any(webp_seems_damaged(part) for part, _ in _parts(file, found))
        decode = _DECODE.get(found.compression)
        if decode is None or found.fillorder != 1 or found.photometric == PHOTOMETRIC.YCBCR:
            return False
        return any(
            not part.startswith(_OLD_LZW) and len(decode(part, out=max(sizes) + _MORE)) not in sizes
            for part, sizes in _parts(file, found)
        )


def _parts(file: tifffile.TiffFile, page: TiffPage) -> Iterator[tuple[bytes, set[int]]]:
    """Yield strips or tiles that aren't left out, and how many bytes each may stand for."""
    samples = 1 if page.planarconfig == SEPARATE else page.samplesperpixel
    width = page.tilewidth if page.is_tiled else page.imagewidth
    row = (width * samples * page.bitspersample + 7) // 8
    rows = page.tilelength if page.is_tiled else min(page.rowsperstrip, page.imagelength)
    left = page.imagelength % rows or rows
    strips = -(-page.imagelength // rows)
    for index, (offset, length) in enumerate(
        zip(page.dataoffsets, page.databytecounts, strict=True)
    ):
        last = not page.is_tiled and index % strips == strips - 1
        file.filehandle.seek(offset)
        if length:
            yield file.filehandle.read(length), {rows * row, left * row} if last else {rows * row}
