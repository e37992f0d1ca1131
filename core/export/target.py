"""Whether a file can be where it is wanted."""

from __future__ import annotations

import os
from pathlib import Path

from ..errors import ExportError
from ..photo import Photo
from .whole_file import not_written


def check_name(path: Path) -> None:
    """Refuse a path that has no name.

    Raises:
        ExportError: always then.

    """
    if not path.name:
        raise ExportError("An export needs the name of a file.")


def check_target(path: Path, photo: Photo) -> None:
    """Refuse a file that can't be there, or the photo's own.

    Raises:
        ExportError: with the reason.

    """
    check_name(path)
    try:
        taken, has_folder = path.is_dir(), path.parent.is_dir()
    except OSError as error:  # a folder that may not be entered, a name too long
        raise not_written(path, error) from error
    if taken:
        raise ExportError("{path} is a folder; give the name of a file.", path=path)
    if not has_folder:
        raise ExportError("There is no folder {folder} to export to.", folder=path.parent)
    if photo.path is not None and _same_file(path, photo.path):
        raise ExportError("{name} is the photo itself; choose another name.", name=path.name)


def _same_file(first: Path, second: Path) -> bool:
    if os.path.realpath(first) == os.path.realpath(second):
        return True
    try:
        return first.samefile(second)
    except OSError:  # one of them isn't there
        return False
