"""Integrity checks that decoders skip: checksums of PNG and deflate, and lossy WebP.

Pillow doesn't verify the CRCs of a PNG's chunks (also in icons), nor libtiff the checksum of a
deflated strip, so that damage near an end would pass unnoticed.
"""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import BinaryIO

from PIL import Image, ImageFile

from .checks import PNG_SIGNATURE

_PIECE = 2**20  # bytes read at once
_PNG_CHUNKS = (b"IHDR", b"PLTE", b"tRNS", b"IDAT")  # chunks that affect pixels
_DEFLATED = ("tiff_adobe_deflate", "tiff_deflate")
_FILL_ORDER, _LOW_BIT_FIRST = 266, 2
_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_STRIPS, _TILES = (273, 279), (324, 325)  # tags of offsets and lengths (TIFF 6.0)

WEBP_SPARE = 16  # bytes, more than a decoder reads ahead or an encoder pads
WEBP_SHORTEST = 256  # bytes of image data; shorter ones aren't checked
_CHUNK_HEAD = struct.Struct("<4sI")
_WEBP_FRAME_HEAD = 16  # bytes of an animation frame before its chunks


def verify_checksums(path: Path, image: ImageFile.ImageFile) -> None:
    """Verify the checksums that Pillow and libtiff skip; raise zlib.error if one is wrong."""
    if image.format == "PNG":
        _verify_png(path, 0)
    elif image.format == "ICO":
        icons = image.ico  # type: ignore[attr-defined]
        _verify_png(path, icons.entry[icons.getentryindex(image.size)].offset)
    elif image.format == "TIFF" and image.info.get("compression") in _DEFLATED:
        _verify_deflated(path, image)


def _verify_png(path: Path, at: int) -> None:
    """Verify CRCs (PNG, third edition, 5.3) if a PNG begins at this offset."""
    with path.open("rb") as file:
        file.seek(at)
        if file.read(len(PNG_SIGNATURE)) != PNG_SIGNATURE:
            return
        name = b""
        while name != b"IEND" and len(head := file.read(8)) == 8:
            length, name = struct.unpack(">I4s", head)
            if name not in _PNG_CHUNKS:
                file.seek(length + 4, 1)
            elif _update_crc(file, length, zlib.crc32(name)) != int.from_bytes(file.read(4)):
                raise zlib.error("the CRC of a chunk is wrong")


def _update_crc(file: BinaryIO, length: int, crc: int) -> int:
    while length > 0 and (data := file.read(min(length, _PIECE))):
        crc = zlib.crc32(data, crc)
        length -= len(data)
    return crc


def _verify_deflated(path: Path, image: ImageFile.ImageFile) -> None:
    """Inflate strips or tiles to their ends, where zlib verifies their checksums."""
    tags = image.tag_v2  # type: ignore[attr-defined]
    offsets, lengths = _STRIPS if _STRIPS[0] in tags else _TILES
    with path.open("rb") as file:
        for offset, length in zip(tags.get(offsets, ()), tags.get(lengths, ()), strict=False):
            file.seek(offset)
            inflate, data = zlib.decompressobj(), file.read(length)
            data = data.translate(_MIRRORED) if tags.get(_FILL_ORDER) == _LOW_BIT_FIRST else data
            while data and not inflate.eof:
                inflate.decompress(data, _PIECE)
                data = inflate.unconsumed_tail
            if not inflate.eof:
                raise zlib.error("a strip is truncated")


def is_webp_damaged(content: bytes) -> bool:
    """Check whether a decoder of lossy WebP (RFC 6386) finishes before the data end.

    A decoder reads intact data to the last byte. After damage it mostly finishes early, without an
    error; so decode the picture without its last bytes: the decoder must report that data are
    missing. This finds nine of ten flipped bits.
    """
    data = _find_lossy_webp(content)
    if len(data) < WEBP_SHORTEST:
        return False
    data = data[:-WEBP_SPARE]
    chunk = _CHUNK_HEAD.pack(b"VP8 ", len(data)) + data + bytes(len(data) % 2)
    shortened = _CHUNK_HEAD.pack(b"RIFF", 4 + len(chunk)) + b"WEBP" + chunk
    try:
        with Image.open(io.BytesIO(shortened), formats=("WEBP",)) as image:
            image.load()
    except OSError:
        return False
    return True


def _find_lossy_webp(content: bytes) -> bytes:
    """Return the image data of the first picture, without padding; empty if it is lossless."""
    at = 12
    while at + _CHUNK_HEAD.size <= len(content):
        kind, length = _CHUNK_HEAD.unpack_from(content, at)
        at += _CHUNK_HEAD.size
        if kind == b"VP8 ":
            return content[at : at + length].rstrip(b"\0")
        at += _WEBP_FRAME_HEAD if kind == b"ANMF" else length + length % 2
    return b""
