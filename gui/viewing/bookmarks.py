"""Bookmarks: named views of photos, stored in the settings."""

from __future__ import annotations

import json
from pathlib import Path

from leafscope.core.errors import ViewError
from leafscope.core.geometry import MAX_SCALE, MIN_SCALE

from ..app.i18n import translate
from ..app.settings import Settings
from .navigation import ViewPosition

MAX_BOOKMARKS = 50  # per photo
MAX_COORDINATE = 1e9  # source pixels; larger than any photo

Bookmarks = dict[str, ViewPosition]  # by name, in the order in which they were added


class PhotoBookmarks:
    """Bookmarks of one page (from 0) of a file, or temporary bookmarks of a pasted photo."""

    def __init__(self, settings: Settings, path: Path | None, page: int = 0) -> None:
        self._settings = settings
        self._temporary: Bookmarks | None = None if path is not None else {}
        photo = Path() if path is None else path.absolute()
        self._photo = str(photo / str(page) if page else photo)  # files have no children

    @property
    def persistent(self) -> bool:
        """Whether the bookmarks survive a restart."""
        return self._temporary is None

    @property
    def named(self) -> Bookmarks:
        """The bookmarked views by name, oldest first."""
        if self._temporary is not None:
            return self._temporary
        return parse_bookmarks(self._settings.bookmarks).get(self._photo, {})

    def add(self, name: str, position: ViewPosition) -> None:
        """Add or replace a bookmark; raises ViewError for an empty name or a full list."""
        name, named = " ".join(name.split()), self.named
        if not name:
            raise ViewError(translate("Bookmarks", "A bookmark needs a name."))
        if name not in named and len(named) >= MAX_BOOKMARKS:
            text = translate(
                "Bookmarks", "A photo can have at most {0} bookmarks. Remove one first."
            )
            raise ViewError(text.format(MAX_BOOKMARKS))
        self._save({**named, name: position})

    def remove(self, name: str) -> None:
        """Remove a bookmark if it exists."""
        self._save({other: at for other, at in self.named.items() if other != name})

    def _save(self, named: Bookmarks) -> None:
        if self._temporary is not None:
            self._temporary = named
            return
        photos = parse_bookmarks(self._settings.bookmarks) | {self._photo: named}
        numbers = {
            photo: {name: [at.scale, at.x, at.y] for name, at in views.items()}
            for photo, views in photos.items()
            if views
        }
        self._settings.bookmarks = json.dumps(numbers)  # ASCII, as names may be undecodable


def parse_bookmarks(text: str) -> dict[str, Bookmarks]:
    """Parse {photo: {name: [scale or null, x, y]}} in JSON; ignore invalid entries."""
    try:
        photos = json.loads(text, parse_int=float)
    except (ValueError, RecursionError):
        return {}
    bookmarks: dict[str, Bookmarks] = {}
    for photo, named in photos.items() if isinstance(photos, dict) else ():
        for name, numbers in named.items() if isinstance(named, dict) else ():
            position = _parse_position(numbers)
            if position is not None and len(bookmarks.get(photo, {})) < MAX_BOOKMARKS:
                bookmarks.setdefault(photo, {})[name] = position
    return bookmarks


def _parse_position(numbers: object) -> ViewPosition | None:
    match numbers:
        case [None | float() as scale, float() as x, float() as y]:
            valid = scale is None or MIN_SCALE <= scale <= MAX_SCALE
            valid = valid and abs(x) < MAX_COORDINATE > abs(y)
            return ViewPosition(scale, x, y) if valid else None
        case _:
            return None
