"""The main menu, the canvas's context menu and the bookmarks menu."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from leafscope.core.errors import ViewError

from ..app.i18n import translate_message
from ..app.settings import Settings
from ..commands.command_table import FILE, VIEW, Command, translate_title
from ..commands.commands import Commands
from ..session.session import Session
from ..style.forms import fill
from ..viewing.bookmarks import PhotoBookmarks
from ..viewing.navigation import ViewPosition
from ..viewing.scale_field import format_scale

NAME_WIDTH = 32  # average characters
MAX_NAME_LENGTH = 80  # so that names fit in the menu
ZOOM_COMMANDS = tuple(f"zoom-{scale}" for scale in range(1, 10))
SUBMENU_COMMANDS = {"menu", "bookmark", "bookmarks", *ZOOM_COMMANDS}  # not in a group's own menu
CONTEXT_COMMANDS = (("fit", "zoom-1", "full-screen"), ("copy", "export", "region", "bookmark"))


class MainMenu(QMenu):
    """A menu of all commands, with a submenu for each group."""

    def __init__(
        self, commands: Commands, recent: QMenu, bookmarks: QMenu, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Menu"))
        groups: dict[str, list[Command]] = {}
        for command in commands:
            groups.setdefault(command.group, []).append(command)
        for group, members in groups.items():
            menu = self.addMenu(translate_title(group))
            menu.addActions(
                [commands.action(c.id) for c in members if c.id not in SUBMENU_COMMANDS]
            )
            if group == FILE:
                menu.insertMenu(menu.actions()[1], recent)
            elif group == VIEW:
                zoom_to = QMenu(self.tr("Zoom to"), menu)
                zoom_to.addActions([commands.action(id_) for id_ in ZOOM_COMMANDS])
                menu.insertMenu(commands.action("scale"), zoom_to)
                menu.insertMenu(commands.action("pixels"), bookmarks)


class PictureMenu(QMenu):
    """The canvas's context menu: common commands, then the submenus of the main menu."""

    def __init__(self, commands: Commands, main_menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(main_menu.title())
        for ids in CONTEXT_COMMANDS:
            self.addActions([commands.action(id_) for id_ in ids])
            self.addSeparator()
        self.addActions(main_menu.actions())


class BookmarksMenu(QMenu):
    """A menu with the command that adds a bookmark, followed by the open photo's bookmarks."""

    failed = Signal(str)  # error message

    def __init__(
        self, add_action: QAction, session: Session, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Bookmarks"))
        self._add_action = add_action
        self._session = session
        self._view = session.view
        self._settings = settings
        self._window = parent
        self._bookmarks: PhotoBookmarks | None = None
        self.remove_menu = QMenu(self.tr("Remove"), self)
        self.aboutToShow.connect(self._fill)
        session.photo_changed.connect(self._set_photo)
        self._fill()

    def show_dialog(self) -> None:
        """Open the dialog that bookmarks the current view."""
        position, bookmarks = self._view.position, self._bookmarks
        if position is None or bookmarks is None:
            return
        name = self._suggest_name(position)
        dialog = BookmarkDialog(name, bookmarks.named, bookmarks.persistent, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(partial(self._add, bookmarks, position))
        dialog.open()

    def popup_over(self, widget: QWidget) -> None:
        """Open the menu at the centre of a widget; used by the keyboard shortcut."""
        self._fill()
        size = self.sizeHint()
        corner = widget.rect().center() - QPoint(size.width() // 2, size.height() // 2)
        self.popup(widget.mapToGlobal(corner))

    def _set_photo(self) -> None:
        photo = self._session.photo
        assert photo is not None
        self._bookmarks = PhotoBookmarks(self._settings, photo.path, photo.page)

    def _suggest_name(self, position: ViewPosition) -> str:
        if position.scale is None:
            return self.tr("Whole photo")
        text = self.tr("{0} at {1}, {2}")
        return text.format(format_scale(position.scale), int(position.x), int(position.y))

    def _fill(self) -> None:
        self.clear()
        self.remove_menu.clear()
        bookmarks = {} if self._bookmarks is None else self._bookmarks.named
        self.addAction(self._add_action)
        self.addSeparator()
        for name, position in bookmarks.items():
            text = name.replace("&", "&&")  # a single & would mark a mnemonic
            go, remove = self.addAction(text), self.remove_menu.addAction(text)
            go.triggered.connect(lambda _, to=position: self._view.go_to(to))
            remove.triggered.connect(lambda _, name=name: self._remove(name))
        if bookmarks:
            self.addSeparator()
            self.addMenu(self.remove_menu)
        else:
            self.addAction(self.tr("No bookmarks yet")).setEnabled(False)

    def _add(self, bookmarks: PhotoBookmarks, position: ViewPosition, name: str) -> None:
        try:
            bookmarks.add(name, position)
        except ViewError as error:
            self.failed.emit(translate_message(error))

    def _remove(self, name: str) -> None:
        if self._bookmarks is not None:
            self._bookmarks.remove(name)


class BookmarkDialog(QDialog):
    """Asks for a bookmark's name; unless `persistent`, warns that the bookmark is temporary."""

    named = Signal(str)

    def __init__(
        self, suggestion: str, taken: Collection[str], persistent: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bookmark this view"))
        self._taken = taken
        self.name = QLineEdit(suggestion, maxLength=MAX_NAME_LENGTH)
        self.name.setMinimumWidth(NAME_WIDTH * self.fontMetrics().averageCharWidth())
        self.name.selectAll()
        label = QLabel(self.tr("Name"))
        label.setBuddy(self.name)
        self.name.setAccessibleName(label.text())
        self.hint = QLabel()
        text = self.tr(
            "This photo isn't saved as a file. Its bookmarks last until you open another photo."
        )
        note = QLabel(text, wordWrap=True)
        note.setHidden(persistent)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        fill(QVBoxLayout(self), label, self.name, self.hint, note, self.buttons)
        self.name.textChanged.connect(self._check)
        self.accepted.connect(lambda: self.named.emit(self.name.text()))
        self._check(suggestion)

    def _check(self, text: str) -> None:
        name = " ".join(text.split())
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Replace") if name in self._taken else self.tr("Add"))
        ok.setEnabled(bool(name))
        hint = self.tr("A bookmark with this name exists and will be replaced.")
        self.hint.setText(hint if name in self._taken else "")
