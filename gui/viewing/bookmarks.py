"""Named views of photos."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from leafscope.core.errors import ViewError
from leafscope.core.geometry import MAX_SCALE, MIN_SCALE

from ..app.settings import Settings
from .navigation import ViewPosition

translate = QCoreApplication.translate

MAX_BOOKMARKS = 50  # per photo
MAX_COORDINATE = 1e9  # source pixels; larger than any photo


class BookmarkStore:
    """The bookmarks of all photos: named views, in the order in which they were added."""

    def __init__(self) -> None:
        self._photos: dict[str, dict[str, ViewPosition]] = {}

    def get(self, photo: Path) -> dict[str, ViewPosition]:
        """Return the bookmarks of a photo by name."""
        return self._photos.get(str(photo), {})

    def add(self, photo: Path, name: str, position: ViewPosition) -> None:
        """Add a bookmark or replace the one with the same name.

        Raises ViewError if the name is empty or the photo already has `MAX_BOOKMARKS`.
        """
        name = " ".join(name.split())
        named = self.get(photo)
        if not name:
            raise ViewError(translate("Bookmarks", "A bookmark needs a name."))
        if name not in named and len(named) >= MAX_BOOKMARKS:
            text = translate(
                "Bookmarks", "A photo can have at most {0} bookmarks. Remove one first."
            )
            raise ViewError(text.format(MAX_BOOKMARKS))
        self._photos[str(photo)] = {**named, name: position}

    def remove(self, photo: Path, name: str) -> None:
        """Remove a bookmark if it exists."""
        named = {other: at for other, at in self.get(photo).items() if other != name}
        self._photos.pop(str(photo), None)
        if named:
            self._photos[str(photo)] = named

    def to_json(self) -> str:
        """Return all bookmarks as JSON: {photo: {name: [scale or null, x, y]}}."""
        photos = {
            photo: {name: [at.scale, at.x, at.y] for name, at in named.items()}
            for photo, named in self._photos.items()
        }
        return json.dumps(photos)  # ASCII, so that undecodable file names survive

    @classmethod
    def from_json(cls, text: str) -> BookmarkStore:
        """Return the bookmarks in a JSON text; invalid entries are ignored."""
        bookmarks = cls()
        try:
            photos = json.loads(text, parse_int=float)
        except (ValueError, RecursionError):
            return bookmarks
        for photo, named in photos.items() if isinstance(photos, dict) else ():
            positions: dict[str, ViewPosition] = {}
            for name, numbers in named.items() if isinstance(named, dict) else ():
                position = _parse_position(numbers)
                if position is not None and len(positions) < MAX_BOOKMARKS:
                    positions[name] = position
            if positions:
                bookmarks._photos[photo] = positions
        return bookmarks


def _parse_position(numbers: object) -> ViewPosition | None:
    match numbers:
        case [None | float() as scale, float() as x, float() as y]:
            valid = scale is None or MIN_SCALE <= scale <= MAX_SCALE
            valid = valid and abs(x) < MAX_COORDINATE > abs(y)
            return ViewPosition(scale, x, y) if valid else None
        case _:
            return None


class PhotoBookmarks:
    """The bookmarks of one page of a file, from 0, saved in the settings.

    Those of a pasted photo, whose path is None, are temporary.
    """

    def __init__(self, settings: Settings, path: Path | None, page: int = 0) -> None:
        self._settings = settings
        self._temporary = None if path is not None else BookmarkStore()
        self._photo = Path() if path is None else path.absolute()
        if page:
            self._photo /= str(page)  # unambiguous, since files contain no files

    @property
    def persistent(self) -> bool:
        """Whether the bookmarks survive a restart."""
        return self._temporary is None

    @property
    def named(self) -> dict[str, ViewPosition]:
        """The views by name, in the order in which they were added."""
        return self._load().get(self._photo)

    def add(self, name: str, position: ViewPosition) -> None:
        """Add or replace a bookmark; raises `ViewError` as `BookmarkStore.add` does."""
        store = self._load()
        store.add(self._photo, name, position)
        self._save(store)

    def remove(self, name: str) -> None:
        """Remove a bookmark if it exists."""
        store = self._load()
        store.remove(self._photo, name)
        self._save(store)

    def _load(self) -> BookmarkStore:
        if self._temporary is not None:
            return self._temporary
        return BookmarkStore.from_json(self._settings.bookmarks)

    def _save(self, store: BookmarkStore) -> None:
        if self._temporary is None:
            self._settings.bookmarks = store.to_json()
