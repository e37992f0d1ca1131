"""List the photos in folders, and step through these lists."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path

from ..errors import PhotoError

COMMON_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".avif", ".bmp", ".gif")
OPTIONAL_SUFFIXES = {  # by the package that decodes them
    "pillow_heif": (".heic", ".heif"),
    "pillow_jxl": (".jxl",),
    "rawpy": (".dng", ".nef", ".cr2", ".cr3", ".arw", ".orf", ".rw2", ".raf"),
}

NaturalKey = tuple[tuple[str | int, ...], str]


def photo_suffixes() -> tuple[str, ...]:
    """Return the suffixes of files that this installation can open, in lower case."""
    packages = OPTIONAL_SUFFIXES.items()
    optional = [suffix for package, many in packages if find_spec(package) for suffix in many]
    return (*COMMON_SUFFIXES, *optional)


def natural_sort_key(name: str) -> NaturalKey:
    """Return a key that sorts numbers in names by value: photo 9 before Photo 10."""
    parts = re.split(r"(\d+)", name.casefold())
    return tuple(int(part) if i % 2 else part for i, part in enumerate(parts)), name


def list_photos(folder: Path) -> tuple[Path, ...]:
    """Return a folder's visible photos in natural order; raises PhotoError if unreadable."""
    suffixes = photo_suffixes()
    try:
        with os.scandir(folder) as entries:
            names = [
                entry.name
                for entry in entries
                if entry.name.lower().endswith(suffixes)
                and not entry.name.startswith(".")
                and not entry.is_dir()
            ]
    except OSError as error:
        raise PhotoError(
            "{name} can't be read: {error}.", name=folder.name, error=error.strerror
        ) from error
    return tuple(folder / name for name in sorted(names, key=natural_sort_key))


def expand_folders(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Replace folders with their photos and drop duplicates; raises PhotoError if unreadable."""
    expanded = (list_photos(path) if path.is_dir() else (path,) for path in paths)
    return tuple(dict.fromkeys(path for some in expanded for path in some))


@dataclass(frozen=True)
class PhotoSequence:
    """An ordered list of photos, and the photo that is shown."""

    paths: tuple[Path, ...] = ()  # the photos
    current: Path | None = None  # the photo that is shown; not necessarily one of `paths`
    index: int = 0  # index of `current` in `paths`, or its former index if it was removed
    failed: frozenset[Path] = frozenset()  # photos that couldn't be opened and are skipped

    @property
    def position(self) -> int | None:
        """The number of the current photo, from 1; None if it isn't one of `paths`."""
        is_member = self.index < len(self.paths) and self.paths[self.index] == self.current
        return self.index + 1 if is_member else None

    def with_current(self, path: Path | None) -> PhotoSequence:
        """Return a copy with current photo `path`, which is no longer skipped."""
        index = self.paths.index(path) if path in self.paths else self.index
        failed = self.failed - {path} if path else self.failed
        return replace(self, current=path, index=index, failed=failed)

    def with_paths(self, paths: Iterable[Path]) -> PhotoSequence:
        """Return a copy with new paths, for example after files changed; no photo is skipped."""
        paths = tuple(paths)
        if self.current in paths:
            return PhotoSequence(paths, self.current, paths.index(self.current))
        before = frozenset(self.paths[: self.index])
        return PhotoSequence(paths, self.current, sum(path in before for path in paths))

    def with_failed(self, path: Path) -> PhotoSequence:
        """Return a copy that skips the photo `path` from now on."""
        return replace(self, failed=self.failed | {path})

    def neighbour(self, step: int) -> Path | None:
        """Return the photo `step` places away, limited to the ends, not counting failed photos."""
        if step > 0:
            start = self.index + (self.position is not None)
            others = self.paths[start:]
        else:
            others = self.paths[: self.index][::-1]
        possible = [path for path in others if path not in self.failed]
        return possible[: abs(step)][-1] if step and possible else None

    @property
    def ends(self) -> tuple[Path, Path] | None:
        """The first and the last photo that aren't skipped; None if there are none."""
        possible = [path for path in self.paths if path not in self.failed]
        return (possible[0], possible[-1]) if possible else None
