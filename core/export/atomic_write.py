"""Write files atomically: either completely or not at all."""

from __future__ import annotations

import contextlib
import errno
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
    from _typeshed import ReadableBuffer

O_TMPFILE: int = getattr(os, "O_TMPFILE", 0)  # Linux: an unnamed file that dies with its process
PREFIX, SUFFIX = ".leafscope-", ".part"  # of the name of a file that is being written
STALE_AFTER = 24 * 3600.0  # seconds without a change after which such a file is deleted
MODE = 0o666  # permissions of a new file, before the umask


@contextmanager
def atomic_write(path: Path) -> Iterator[BinaryIO]:
    """Open a new file that replaces `path` only once the new file is complete.

    After an exception, the old file remains unchanged. On Linux, the new file has no name until it
    is complete, so even a killed process leaves no file behind. Elsewhere, it is a temporary file
    in the same folder. Raises ExportError if the file can't be written, or if the disk is full.
    """
    target = Path(os.path.realpath(path))  # a symbolic link stays, and its target is replaced
    check_regular_file(path)
    partial = target.with_name(f"{PREFIX}{secrets.token_hex(6)}{SUFFIX}")
    try:
        unnamed = _open_unnamed(target.parent)
        if unnamed is None:
            for stale in target.parent.glob(f"{PREFIX}*{SUFFIX}"):  # of killed processes
                with contextlib.suppress(OSError):
                    if time.time() - stale.stat().st_mtime > STALE_AFTER:
                        stale.unlink()
        with unnamed or partial.open("x+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
            if unnamed:
                _link_file(file, partial)
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
    """Open a `Sink` with `atomic_write`; raises ExportError if writing or encoding fails."""
    with atomic_write(path) as file:  # first, so that a read-only folder fails before any work
        try:
            yield cast("BinaryIO", Sink(file, check_cancelled))
        except MemoryError:
            raise ExportError(
                "There isn't enough memory to export {name}. Choose PNG, TIFF or a smaller size.",
                name=path.name,
            ) from None
        except (ValueError, RuntimeError) as error:  # from the encoder
            raise ExportError("Couldn't write {path}: {error}.", path=path, error=error) from error
        check_cancelled()


class Sink:
    """A file that checks for cancellation; lacks `fileno` so that Pillow detects short writes."""

    def __init__(self, file: BinaryIO, check_cancelled: CheckCancelled) -> None:
        self._file = file
        self._check_cancelled = check_cancelled
        self.read, self.seek, self.tell, self.flush = file.read, file.seek, file.tell, file.flush

    def write(self, data: ReadableBuffer) -> int:
        """Check for cancellation and write all of `data`; return the number of bytes."""
        self._check_cancelled()
        return self._file.write(data)


def create_folder(path: Path) -> None:
    """Create a folder if it doesn't exist; raises ExportError if it can't be created."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise to_export_error(path, error) from error


def check_regular_file(path: Path) -> None:
    """Raise ExportError if a path is a device, a pipe or a socket, or a link to any of these."""
    try:
        kind = path.stat().st_mode
    except OSError:  # nothing is there, or writing will report the problem
        return
    if not (stat.S_ISREG(kind) or stat.S_ISDIR(kind)):
        raise ExportError("{path} isn't a regular file and was not replaced.", path=path)


def _link_file(file: BinaryIO, path: Path) -> None:
    """Give an unnamed file the name `path`, or copy it to `path` if linking fails."""
    number = file.fileno()
    try:  # src_dir_fd, with any value, makes Python follow the link in /proc
        os.link(f"/proc/self/fd/{number}", path, src_dir_fd=number)
    except OSError:
        with path.open("xb") as copy:
            file.seek(0)
            shutil.copyfileobj(file, copy)
            copy.flush()
            os.fsync(copy.fileno())


def to_export_error(path: Path, error: OSError) -> ExportError:
    """Convert a system error that occurred while writing `path` to an ExportError."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ExportError(
            "The disk is full, so {path} was not written. Free some space and try again.",
            path=path,
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return ExportError(
            "Couldn't write {path}: no permission, or another program has it open.", path=path
        )
    return ExportError("Couldn't write {path}: {error}.", path=path, error=error.strerror or error)


def _open_unnamed(folder: Path) -> BinaryIO | None:
    """Open a file without a name in `folder`; return None if this isn't supported."""
    if not O_TMPFILE or not Path("/proc/self/fd").is_dir():
        return None
    try:
        return os.fdopen(os.open(folder, O_TMPFILE | os.O_RDWR, MODE), "w+b")
    except OSError:  # opening a named file will report the error, if any
        return None
