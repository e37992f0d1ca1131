"""The bookmarks of the open photo, to make, to go to and to remove."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from leafscope.core.errors import ViewError

from ..app.i18n import translate_message
from ..app.settings import Settings
from ..session.session import Session
from ..viewing.bookmark_dialog import BookmarkDialog
from ..viewing.bookmark_shelf import PhotoBookmarks
from ..viewing.scale_text import format_scale
from ..viewing.view_position import ViewPosition


class BookmarksMenu(QMenu):
    """Offers the bookmarks of the photo that is shown.

    Args:
        making: the command that asks for a name; first in the menu.
        session: whose view goes to bookmarks of its photo.
        settings: remember them.
        parent: the window; Qt's owner.

    """

    refused = Signal(str)  # why there is no bookmark, in a sentence

    def __init__(
        self, making: QAction, session: Session, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Bookmarks"))
        self._making = making
        self._session = session
        self._view = session.view
        self._settings = settings
        self._window = parent
        self._shelf: PhotoBookmarks | None = None
        self.removing = QMenu(self.tr("Remove"), self)
        self.aboutToShow.connect(self._fill)
        session.photo_changed.connect(self._take_shelf)
        self._fill()

    def ask(self) -> None:
        """Ask for a name for the present view, and remember it by that."""
        place, shelf = self._view.place, self._shelf
        if place is None or shelf is None:
            return
        taken = [bookmark.name for bookmark in shelf.bookmarks]
        dialog = BookmarkDialog(self._proposal(place), taken, shelf.persistent, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(partial(self._add, shelf, place))
        dialog.open()

    def popup_over(self, widget: QWidget) -> None:
        """Open in the middle of a widget, for those who came by keys."""
        self._fill()
        size = self.sizeHint()
        corner = widget.rect().center() - QPoint(size.width() // 2, size.height() // 2)
        self.popup(widget.mapToGlobal(corner))

    def _take_shelf(self) -> None:
        """Offer the bookmarks of another photo."""
        photo = self._session.photo
        assert photo is not None
        self._shelf = PhotoBookmarks(self._settings, photo.path, photo.page)

    def _proposal(self, place: ViewPosition) -> str:
        if place.scale is None:
            return self.tr("Whole photo")
        words = self.tr("{0} at {1}, {2}")
        return words.format(format_scale(place.scale), int(place.x), int(place.y))

    def _fill(self) -> None:
        self.clear()
        self.removing.clear()
        bookmarks = () if self._shelf is None else self._shelf.bookmarks
        self.addAction(self._making)
        self.addSeparator()
        for bookmark in bookmarks:
            words = bookmark.name.replace("&", "&&")  # else it marks a key
            self.addAction(words).triggered.connect(partial(self._go, bookmark.place))
            removal = self.removing.addAction(words)
            removal.triggered.connect(partial(self._remove, bookmark.name))
        if bookmarks:
            self.addSeparator()
            self.addMenu(self.removing)
        else:
            self.addAction(self.tr("No bookmarks yet")).setEnabled(False)

    def _go(self, place: ViewPosition) -> None:
        self._view.go_to(place)

    def _add(self, shelf: PhotoBookmarks, place: ViewPosition, name: str) -> None:
        try:
            shelf.add(name, place)
        except ViewError as error:
            self.refused.emit(translate_message(error))

    def _remove(self, name: str) -> None:
        if self._shelf is not None:
            self._shelf.remove(name)
