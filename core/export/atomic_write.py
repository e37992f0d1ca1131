"""Files that are written whole or not at all, also by encoders."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import secrets
import shutil
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from ..callbacks import CheckCancelled
from ..errors import ExportError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

NAMELESS: int = getattr(os, "O_TMPFILE", 0)  # Linux: a file that goes with its process
PART = ".leafscope-", ".part"
STALE = 24 * 3600.0  # seconds without a change after which nobody writes a file any more
MODE = 0o666  # less what the person's umask takes away


@contextmanager
def atomic_write(path: Path) -> Iterator[BinaryIO]:
    """Open a file to write and read that bears its name only when it is complete and on the disk.

    If the work is abandoned it goes, and what bore the name before stays. Where the system has
    files without a name it is one until then, so that even a killed process leaves nothing;
    elsewhere it is beside its target under a name of its own.

    Raises:
        ExportError: if the system doesn't allow it, or the disk is full.

    """
    target = Path(os.path.realpath(path))  # what a link points to is written, and the link stays
    check_regular_file(path)
    partial = target.with_name(f"{PART[0]}{secrets.token_hex(6)}{PART[1]}")
    try:
        nameless = _open_nameless(target.parent)
        if nameless is None:
            _remove_stale(target.parent)
        with nameless or partial.open("x+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
            if nameless:
                _give_name(file, partial)
        if target.exists():
            shutil.copymode(target, partial)
        partial.replace(target)
    except OSError as error:
        raise to_export_error(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


@contextmanager
def atomic_sink(path: Path, check_cancelled: CheckCancelled) -> Iterator[BinaryIO]:
    """Open a file for an encoder, written whole or not at all.

    Raises:
        ExportError: if the system doesn't allow it, or the encoder or the memory fails.

    """
    with atomic_write(path) as file:  # first, so that a folder says at once that it is read-only
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


class Sink(io.BufferedIOBase):
    """A file that checks whether it is still wanted, and hides its descriptor.

    Through a descriptor Pillow takes a short write for a whole one: on a full disk the picture
    would end there, and nobody would know.
    """

    def __init__(self, file: BinaryIO, check_cancelled: CheckCancelled) -> None:
        self._file = file
        self._check_cancelled = check_cancelled

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
        self._check_cancelled()
        return self._file.write(data)

    def tell(self) -> int:
        """Return where the next byte goes."""
        return self._file.tell()

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go elsewhere in the file."""
        return self._file.seek(offset, whence)


def check_regular_file(path: Path) -> None:
    """Refuse to put a file where a device, a pipe or a socket is, or a link to one.

    Raises:
        ExportError: if one is there.

    """
    try:
        kind = path.stat().st_mode
    except OSError:  # nothing is there, or writing will say what is wrong
        return
    if not (stat.S_ISREG(kind) or stat.S_ISDIR(kind)):
        raise ExportError("{path} isn't an ordinary file, so it was not replaced.", path=path)


def _remove_stale(folder: Path) -> None:
    """Remove what a killed process has left here, where files have names from the start."""
    now = time.time()
    for left in folder.glob(f"{PART[0]}*{PART[1]}"):
        with contextlib.suppress(OSError):
            if now - left.stat().st_mtime > STALE:
                left.unlink()


def _give_name(file: BinaryIO, path: Path) -> None:
    """Let a nameless file bear a name; where its disk doesn't do that, copy it."""
    number = file.fileno()
    try:  # with a folder, of no account here, Python follows what /proc points to
        os.link(f"/proc/self/fd/{number}", path, src_dir_fd=number)
    except OSError:
        with path.open("xb") as copy:
            file.seek(0)
            shutil.copyfileobj(file, copy)
            copy.flush()
            os.fsync(copy.fileno())


def to_export_error(path: Path, error: OSError) -> ExportError:
    """Return what to raise for a file that the system doesn't let us write."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ExportError("The disk is full, so {path} was not written.", path=path)
    if error.errno in (errno.EACCES, errno.EPERM):
        return ExportError(
            "{path} could not be written: no permission, or another program has it open.", path=path
        )
    return ExportError(
        "{path} could not be written: {error}.", path=path, error=error.strerror or error
    )


def _open_nameless(folder: Path) -> BinaryIO | None:
    """Return a file without a name, or None where the system or the disk has none."""
    if not NAMELESS or not Path("/proc/self/fd").is_dir():
        return None
    try:
        return os.fdopen(os.open(folder, NAMELESS | os.O_RDWR, MODE), "w+b")
    except OSError:  # a named one will tell why, if it can't be had either
        return None
