"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from ..errors import ExportError


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file to write that bears its name only when it is complete and on the disk.

    It is beside its target until then; if the work is abandoned it goes, and what bore the name
    before stays.

    Raises:
        ExportError: if the system doesn't allow it, or the disk is full.

    """
    target = Path(os.path.realpath(path))  # what a link points to is written, and the link stays
    partial = target.with_name(f".leafscope-{secrets.token_hex(6)}.part")
    try:
        with partial.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, partial)
        partial.replace(target)
    except OSError as error:
        raise ExportError(not_written(path, error)) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


def not_written(path: Path, error: OSError) -> str:
    """Return the sentence for a file that the system doesn't let us write."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk is full, so {path} was not written."
    if error.errno in (errno.EACCES, errno.EPERM):
        return f"{path} could not be written: no permission, or another program has it open."
    return f"{path} could not be written: {error.strerror or error}."
