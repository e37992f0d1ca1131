"""Standard output and error that may be closed, full or gone: the work goes on, and is told."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TextIO


class Forgiving(io.RawIOBase):
    """A file descriptor that may take nothing any more.

    Attributes:
        lost: whether something couldn't be written though there was a reader.

    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self.lost = False

    def writable(self) -> bool:
        """Return True."""
        return True

    def fileno(self) -> int:
        """Return the descriptor."""
        return self._descriptor

    def isatty(self) -> bool:
        """Tell whether a person reads."""
        return os.isatty(self._descriptor)

    def write(self, data: bytes) -> int:  # type: ignore[override]
        """Write what can be written."""
        try:
            return os.write(self._descriptor, data)
        except OSError as error:  # readers go, as `head` does when it has seen enough
            self.lost = self.lost or not isinstance(error, BrokenPipeError)
        return len(data)


@contextmanager
def forgiving_streams() -> Iterator[Forgiving | None]:
    """Put forgiving streams in place of the process's own; yield that of standard output.

    None where standard output isn't a file of the system's.
    """
    for descriptor in (0, 1, 2):
        _open_if_closed(descriptor)
    before = sys.stdout, sys.stderr
    error, _ = _forgiving(sys.stderr, 2)
    output, raw = _forgiving(sys.stdout, 1)
    sys.stdout, sys.stderr = output, error
    try:
        yield raw
    finally:
        for stream in (output, error):
            stream.flush()
        sys.stdout, sys.stderr = before


def _open_if_closed(descriptor: int) -> None:
    """Keep a photo from being opened where libraries write what they complain of."""
    try:
        os.fstat(descriptor)
    except OSError:
        os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free


def _forgiving(stream: TextIO | None, descriptor: int) -> tuple[TextIO, Forgiving | None]:
    encoding, line_buffering = "utf-8", False
    if isinstance(stream, io.TextIOWrapper):
        encoding, line_buffering = stream.encoding, stream.line_buffering
        try:
            descriptor = stream.fileno()
        except (OSError, ValueError):
            return stream, None
        stream.flush()
    elif stream is not None:
        return stream, None
    raw = Forgiving(descriptor)
    buffered: Any = io.BufferedWriter(raw)
    # a pipe may not hold every name of a file
    forgiving = io.TextIOWrapper(
        buffered, encoding, "backslashreplace", line_buffering=line_buffering or descriptor == 2
    )
    return forgiving, raw
