"""Where the bookmarks of one photo are kept."""

from __future__ import annotations

from pathlib import Path

from ..app.settings import Settings
from .bookmarks import Bookmark, BookmarkStore
from .view_position import ViewPosition


class PhotoBookmarks:
    """The bookmarks of a photo: in the settings, or with it if it is in no file.

    Args:
        settings: remembers bookmarks by the photos' files.
        path: the photo's file; None for one in no file.
        page: the page of the file, from 0.

    """

    def __init__(self, settings: Settings, path: Path | None, page: int = 0) -> None:
        self._settings = settings
        self._passing = None if path is not None else BookmarkStore()
        self._photo = Path() if path is None else path.absolute()
        if page:
            self._photo /= str(page)  # no file lies in a file, so nothing else is called so

    @property
    def persistent(self) -> bool:
        """Whether they are still there after the next start."""
        return self._passing is None

    @property
    def bookmarks(self) -> tuple[Bookmark, ...]:
        """The photo's, in the order in which they were made."""
        return self._kept().of(self._photo)

    def add(self, name: str, place: ViewPosition) -> None:
        """Remember a place; one of the same name is replaced.

        Raises:
            ViewError: for an empty name, and for a photo that has all the bookmarks it can have.

        """
        kept = self._kept()
        kept.add(self._photo, name, place)
        self._keep(kept)

    def remove(self, name: str) -> None:
        """Forget a bookmark, if there is one of that name."""
        kept = self._kept()
        kept.remove(self._photo, name)
        self._keep(kept)

    def _kept(self) -> BookmarkStore:
        if self._passing is not None:
            return self._passing
        return BookmarkStore.from_json(self._settings.bookmarks)

    def _keep(self, bookmarks: BookmarkStore) -> None:
        if self._passing is None:
            self._settings.bookmarks = bookmarks.to_json()
