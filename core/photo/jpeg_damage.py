"""Telling that the coded pixels of a JPEG are damaged, which its decoder passes over in silence.

A scan, and each interval of it between restart markers, holds as many blocks as its frame says
(ITU-T T.81, E.1.4). A decoder that lost its way has them all before the codes end, or wants more.
Pillow's takes bytes piece by piece and says how many it has used, which tells where it is: among
codes it waits until it can fill its store of bits, past them it skips all up to the next marker.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image

SPARE = 12  # bytes before the end of an interval, where no whole one is done
STEPS = 4  # single bytes, one of which at least isn't used at once where there are codes to come
AHEAD = b"\xfe" * 10  # bytes, more than a decoder reads ahead; hardly a block is as short as that

EOI, SOS, RST = 0xD9, 0xDA, range(0xD0, 0xD8)
CHECKED = (0xC0, 0xC1, 0xC2)  # frames: sequential and progressive, of Huffman codes (table B.1)
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# What may follow codes: tables, a number of lines, another scan, the end, and what programs add.
AFTER = {0xC4, 0xDB, 0xDC, 0xDD, SOS, EOI, 0xFE, *range(0xE0, 0xF0)}
_MARKER = re.compile(rb"\xff+([^\xff\0])", re.DOTALL)


class _OutOfStepError(Exception):
    """There are more or fewer codes than blocks, or a marker is where there can be none."""


@dataclass(frozen=True)
class _Interval:
    """Coded pixels between two markers.

    Attributes:
        head: markers and segments before them.
        codes: of them.

    """

    head: bytes
    codes: bytes


def jpeg_seems_damaged(content: bytes) -> bool:
    """Tell whether the coded pixels of a JPEG are known to be damaged.

    Nothing is known of arithmetic coding and of lossless JPEG. What follows the picture, as a film
    or another picture, isn't looked at.

    Args:
        content: of a file that Pillow decodes.

    """
    try:
        intervals = list(_intervals(content))
        if intervals:
            _follow(content, intervals)
    except _OutOfStepError:
        return True
    return False


def _intervals(content: bytes) -> Iterator[_Interval]:
    """Yield all up to the end of the picture; none of a kind that can't be checked."""
    begun, at = 0, 2
    while found := _MARKER.match(content, at):
        marker, at = found[1][0], found.end()
        unchecked = marker in FRAMES and marker not in CHECKED
        lines = content[at + 3 : at + 5]  # none: they are told after the pixels (B.2.5)
        if marker == EOI or unchecked or (marker in FRAMES and not any(lines)):
            return
        at += int.from_bytes(content[at : at + 2])
        if marker == SOS:
            for interval in _of_scan(content, begun, at):
                yield interval
                at = begun = begun + len(interval.head) + len(interval.codes)


def _of_scan(content: bytes, begun: int, at: int) -> Iterator[_Interval]:
    """Yield the intervals of a scan whose codes begin somewhere, with what lies before them."""
    for number in range(len(content)):
        found = _MARKER.search(content, at)
        end = found.start() if found else len(content)
        yield _Interval(content[begun:at], content[at:end])
        marker = found[1][0] if found else EOI
        if marker in AFTER:
            return
        if found is None or marker != RST[number % len(RST)]:
            raise _OutOfStepError
        begun, at = end, found.end()


def _follow(content: bytes, intervals: list[_Interval]) -> None:
    """Decode all, and compare where codes end with where the decoder thinks they do.

    Raises:
        _OutOfStepError: where these differ.

    """
    decoder = _Decoder(content)
    for interval in intervals:
        codes = interval.codes
        whole = len(codes.rstrip(b"\0\xff"))  # some writers fill up with these
        near = _between(codes, max(0, whole - SPARE))
        decoder.use(interval.head + codes[:near])
        if whole >= SPARE:
            steps = _between(codes, near + STEPS)
            if decoder.skips(codes[near:steps]):
                raise _OutOfStepError
            near = steps
        decoder.use(codes[near:] + AHEAD)
        if not decoder.skips(AHEAD[:STEPS]):
            raise _OutOfStepError


def _between(codes: bytes, at: int) -> int:
    """Return a place that doesn't part a byte of ones from the zero that is put behind it."""
    return at - 1 if codes[:at].endswith(b"\xff") else at


class _Decoder:
    """Pillow's decoder, at the scale that is quickest."""

    def __init__(self, content: bytes) -> None:
        with Image.open(io.BytesIO(content), formats=("JPEG",)) as image:
            image.draft(None, (1, 1))  # which still reads all codes
            self._image = Image.new(image.mode, image.size)
            (tile,) = image.tile
            self._decoder = Image._getdecoder(image.mode, "jpeg", tile.args, image.decoderconfig)
            self._decoder.setimage(self._image.im, tile.extents)
        self._waiting = b""
        self._done = False

    def use(self, data: bytes) -> bool:
        """Decode what is there; tell whether all bytes were used, as also after the last pixel.

        Raises:
            _OutOfStepError: where the decoder gives up.

        """
        if self._done:
            return True
        self._waiting += data
        used, error = self._decoder.decode(self._waiting)
        if error < 0:
            raise _OutOfStepError
        self._done = used < 0
        self._waiting = self._waiting[used:]
        return self._done or not self._waiting

    def skips(self, data: bytes) -> bool:
        """Tell whether the decoder is past the codes, and skips single bytes."""
        used = [self.use(data[at : at + 1]) for at in range(len(data))]  # all are to be used
        return all(used)
