"""Views that people gave a name, photo by photo."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from leafscope.core.errors import ViewError
from leafscope.core.geometry import MAX_SCALE, MIN_SCALE

from .view_position import ViewPosition

translate = QCoreApplication.translate

MOST = 50  # of one photo
FARTHEST = 1e9  # source pixels; no photo is larger


@dataclass(frozen=True)
class Bookmark:
    """A place in a photo, and what it is called."""

    name: str
    place: ViewPosition


class BookmarkStore:
    """The bookmarks of every photo that has any, in the order in which they were made."""

    def __init__(self) -> None:
        self._photos: dict[str, dict[str, ViewPosition]] = {}

    def of(self, photo: Path) -> tuple[Bookmark, ...]:
        """Return the bookmarks of the photo in a file."""
        return tuple(Bookmark(name, place) for name, place in self._named(photo).items())

    def add(self, photo: Path, name: str, place: ViewPosition) -> None:
        """Remember a place; one of the same name is replaced.

        Raises:
            ViewError: for an empty name, and for a photo that has all the bookmarks it can have.

        """
        name = " ".join(name.split())
        named = self._named(photo)
        if not name:
            raise ViewError(translate("Bookmarks", "A bookmark needs a name."))
        if name not in named and len(named) >= MOST:
            raise ViewError(
                translate(
                    "Bookmarks", "A photo has at most {0} bookmarks: remove one first."
                ).format(MOST)
            )
        self._photos[str(photo)] = {**named, name: place}

    def remove(self, photo: Path, name: str) -> None:
        """Forget a bookmark, if there is one of that name."""
        named = {kept: place for kept, place in self._named(photo).items() if kept != name}
        self._photos.pop(str(photo), None)
        if named:
            self._photos[str(photo)] = named

    def to_json(self) -> str:
        """Return all of them as text: {photo: {name: [scale or null, x, y]}}."""
        photos = {
            photo: {name: [place.scale, place.x, place.y] for name, place in named.items()}
            for photo, named in self._photos.items()
        }
        return json.dumps(photos)  # in ASCII, which holds names that are in no encoding

    @classmethod
    def from_json(cls, text: str) -> BookmarkStore:
        """Return the bookmarks in a text; what isn't one counts as not there."""
        bookmarks = cls()
        try:
            photos = json.loads(text, parse_int=float)
        except (ValueError, RecursionError):
            return bookmarks
        for photo, named in photos.items() if isinstance(photos, dict) else ():
            places: dict[str, ViewPosition] = {}
            for name, numbers in named.items() if isinstance(named, dict) else ():
                place = _place(numbers)
                if place is not None and len(places) < MOST:
                    places[name] = place
            if places:
                bookmarks._photos[photo] = places
        return bookmarks

    def _named(self, photo: Path) -> dict[str, ViewPosition]:
        return self._photos.get(str(photo), {})


def _place(numbers: object) -> ViewPosition | None:
    match numbers:
        case [None | float() as scale, float() as x, float() as y]:
            allowed_scales = scale is None or MIN_SCALE <= scale <= MAX_SCALE
            return (
                ViewPosition(scale, x, y) if allowed_scales and abs(x) < FARTHEST > abs(y) else None
            )
        case _:
            return None
