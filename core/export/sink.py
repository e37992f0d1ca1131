"""A file as encoders may have it."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from ..cancelling import CheckCancelled
from ..errors import ExportError
from .whole_file import whole_file

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer


class Sink(io.BufferedIOBase):
    """A file that pauses, and hides its descriptor.

    Through a descriptor Pillow takes a short write for a whole one: on a full disk the picture
    would end there, and nobody would know.
    """

    def __init__(self, file: BinaryIO, check_cancelled: CheckCancelled) -> None:
        self._file = file
        self._pause = check_cancelled

    def writable(self) -> bool:
        """Tell that it is."""
        return True

    def seekable(self) -> bool:
        """Tell that it is."""
        return True

    def readable(self) -> bool:
        """Tell that it is."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Read what was written."""
        return self._file.readinto(buffer)  # type: ignore[attr-defined, no-any-return]

    def read(self, size: int | None = -1) -> bytes:
        """Read what was written."""
        return self._file.read(-1 if size is None else size)

    def write(self, data: ReadableBuffer) -> int:
        """Write all of `data`."""
        self._pause()
        return self._file.write(data)

    def tell(self) -> int:
        """Return where the next byte goes."""
        return self._file.tell()

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go elsewhere in the file."""
        return self._file.seek(offset, whence)


@contextmanager
def whole_sink(path: Path, check_cancelled: CheckCancelled) -> Iterator[BinaryIO]:
    """Open a file for an encoder, written whole or not at all.

    Raises:
        ExportError: if the system doesn't allow it, or the encoder or the memory fails.

    """
    with whole_file(path) as file:  # first, so that a folder says at once that it is read-only
        try:
            yield cast("BinaryIO", Sink(file, check_cancelled))
        except MemoryError:
            raise ExportError(
                "There isn't enough memory to export {name}.", name=path.name
            ) from None
        except (ValueError, RuntimeError) as error:  # from the encoder
            raise ExportError(
                "{path} could not be written: {error}.", path=path, error=error
            ) from error
        check_cancelled()
