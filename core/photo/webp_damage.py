"""Telling that the coded pixels of a WebP are damaged where its decoder finds no fault with them.

Both of its codes (RFC 6386 and RFC 9649) are read to the last byte by a decoder that keeps its way;
one that has lost it has all pixels before that, or finds that bytes are missing, which is an error.
"""

from __future__ import annotations

import io
import struct

from PIL import Image

SPARE = 16  # bytes, more than a decoder reads ahead and an encoder fills up with
SHORTEST = 256  # bytes of coded pixels whose end is looked at
_HEAD = struct.Struct("<4sI")  # of a chunk
_CODED = (b"VP8 ", b"VP8L")
_FRAME_HEAD = 16  # bytes of a picture of an animation before its chunks


def webp_seems_damaged(content: bytes) -> bool:
    """Tell whether the first picture of a WebP is known to be damaged.

    Args:
        content: of a file that Pillow decodes.

    """
    place = _coded(content)
    if place is None:
        return False
    kind, at, length = place
    shorter = content[at : at + length - SPARE]
    shorter += bytes(len(shorter) % 2)
    chunk = _HEAD.pack(kind, length - SPARE) + shorter
    cut = _HEAD.pack(b"RIFF", 4 + len(chunk)) + b"WEBP" + chunk
    try:
        with Image.open(io.BytesIO(cut), formats=("WEBP",)) as image:
            image.load()
    except OSError:
        return False
    return True


def _coded(content: bytes) -> tuple[bytes, int, int] | None:
    """Return kind, place and length of the first picture's chunk, if it is long enough."""
    at = 12
    while at + _HEAD.size <= len(content):
        kind, length = _HEAD.unpack_from(content, at)
        at += _HEAD.size
        if kind in _CODED:
            length = len(content[at : at + length].rstrip(b"\0"))
            return (kind, at, length) if length >= SHORTEST else None
        at += _FRAME_HEAD if kind == b"ANMF" else length + length % 2
    return None
