"""Telling that the first picture of a GIF is damaged: its codes stand for too many pixels, or few.

Graphics Interchange Format, version 89a, appendix F: each code stands for a run of pixels, which is
a pixel longer than the run of the code before it where it is a new one.
"""

from __future__ import annotations

from collections.abc import Iterator

MOST = 2**20  # bytes of codes that are followed: they take half a second
LONGEST = 12  # bits of a code
_HEADER = 13  # bytes
_EXTENSION, _PICTURE = b"!", b","


def gif_seems_damaged(content: bytes) -> bool:
    """Tell whether the first picture of a GIF is known to be damaged.

    Args:
        content: of a file that Pillow decodes.

    """
    at = _HEADER + _palette(content[10])
    while content[at : at + 1] == _EXTENSION:
        at += 2 + sum(1 + len(block) for block in _blocks(content, at + 2)) + 1
    if content[at : at + 1] != _PICTURE:
        return False
    width, height = (int.from_bytes(content[at + k : at + k + 2], "little") for k in (5, 7))
    at += 10 + _palette(content[at + 9])
    codes = b"".join(_blocks(content, at + 1))
    return len(codes) <= MOST and _pixels_of(codes, content[at]) != width * height


def _palette(flags: int) -> int:
    """Return the bytes of a palette, by the flags that tell of it."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _blocks(content: bytes, at: int) -> Iterator[bytes]:
    """Yield the data of blocks that follow each other, up to an empty one."""
    while at < len(content) and (length := content[at]):
        yield content[at + 1 : at + 1 + length]
        at += 1 + length


def _pixels_of(codes: bytes, bits: int) -> int:
    """Return how many pixels codes stand for, up to one that means nothing.

    Args:
        codes: joined from their blocks.
        bits: of a pixel.

    """
    clear, end = 1 << bits, (1 << bits) + 1
    roots = [1] * (clear + 2)
    runs, before = roots.copy(), 0
    pixels, store, stored, size = 0, 0, 0, bits + 1
    for byte in codes:
        store |= byte << stored
        stored += 8
        while stored >= size:
            code = store & ((1 << size) - 1)
            store >>= size
            stored -= size
            if code == clear:
                runs, before, size = roots.copy(), 0, bits + 1
                continue
            if code == end or code > len(runs) or (code == len(runs) and not before):
                return pixels
            if before and len(runs) < 1 << LONGEST:
                runs.append(before + 1)
                if len(runs) == 1 << size and size < LONGEST:
                    size += 1
            if code >= len(runs):
                return pixels
            before = runs[code]
            pixels += before
    return pixels
