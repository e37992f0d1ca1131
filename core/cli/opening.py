"""Opening photos for a command."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .lines import complain

if TYPE_CHECKING:
    from ..photo import Photo


def open_quietly(path: Path, *, page: int = 0, allow_huge: bool = False) -> Photo:
    """Open a photo; if it seems to be damaged, say so once on standard error.

    What C libraries say of it stays out of there.

    Args:
        path: the file.
        page: from 0.
        allow_huge: whether it may have any number of pixels.

    Raises:
        PhotoError: if it can't be opened.
        TooManyPixelsError: if it is huge and that isn't allowed; it says how to allow it.

    """
    from ..errors import PhotoError, TooManyPixelsError
    from ..photo import MAX_PIXELS, open_photo

    with _libraries_silenced():
        try:
            photo = open_photo(path, page=page, max_pixels=None if allow_huge else MAX_PIXELS)
        except TooManyPixelsError as error:
            raise PhotoError(f"{str(error).removesuffix('.')}: --allow-huge.") from error
    if photo.damaged:
        words = f"{path.name} seems to be damaged: parts of the picture may be wrong."
        complain(f"leafscope-cli: {words}")
    return photo


@contextlib.contextmanager
def _libraries_silenced() -> Iterator[None]:
    standard_error = os.dup(2)
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(standard_error, 2)
        os.close(standard_error)
