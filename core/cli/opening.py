"""Open the input photos of a command and report the ones that fail."""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import LeafscopeError
from .terminal import print_error

if TYPE_CHECKING:
    from ..photo import Photo

log = logging.getLogger(__name__)


def open_quietly(path: Path, args: argparse.Namespace) -> Photo:
    """Open a photo, hiding messages of C libraries; warn if the photo appears damaged."""
    from ..errors import PhotoError, TooManyPixelsError
    from ..photo import MAX_PIXELS, open_photo

    with _silence_c_libraries():
        try:
            most = None if args.allow_huge else MAX_PIXELS
            photo = open_photo(path, page=getattr(args, "page", None), max_pixels=most)
        except TooManyPixelsError as error:
            raise PhotoError(f"{error} Use --allow-huge to open it anyway.") from error
    if photo.damaged:
        warning = f"{path.name} appears to be damaged: parts of the image may be wrong."
        print_error(f"leafscope-cli: {warning}")
    return photo


@contextlib.contextmanager
def report_failures(
    args: argparse.Namespace, given: str, failed: list[str], unexpected: str, prefix: str = ""
) -> Iterator[None]:
    """Report errors in a `with` block and suppress them, so that other inputs are processed.

    Adds the failed input, `given`, to `failed`. Prints `prefix` and the message to standard error.
    With --json, prints the message to standard output too. Logs a bug, with message `unexpected`.
    """
    try:
        yield
    except LeafscopeError as error:
        message = str(error)
    except Exception:  # a bug that one photo triggers doesn't affect the others
        log.exception("while processing %r", given)
        message = unexpected
    else:
        return
    failed.append(given)
    print_error(f"leafscope-cli: {prefix}{message}")
    if args.json:
        print(json.dumps({"input": given, "error": message}), flush=True)


@contextlib.contextmanager
def _silence_c_libraries() -> Iterator[None]:
    original = os.dup(2)
    with Path(os.devnull).open("wb") as null:
        os.dup2(null.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(original, 2)
        os.close(original)
