"""Every command by the mouse, and where the picture is clicked those asked for most often."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from ..commands.command_table import FILE, VIEW, Command, translate_title
from ..commands.commands import Commands

HIDDEN = "menu"  # the command that opens this
OFTEN = (("fit", "zoom-1", "full-screen"), ("copy", "export", "region", "bookmark"))


class MainMenu(QMenu):
    """Holds the commands, group by group.

    Args:
        commands: all there are.
        recent: the files opened before, among what is done with files.
        bookmarks: of views, among what is done with views.
        parent: Qt's owner.

    """

    def __init__(
        self, commands: Commands, recent: QMenu, bookmarks: QMenu, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Menu"))
        self._commands = commands
        groups: dict[str, list[Command]] = {}
        for command in commands:
            groups.setdefault(command.group, []).append(command)
        for group, members in groups.items():
            menu = self._menu_of(group, members)
            if group == FILE:
                menu.insertMenu(menu.actions()[1], recent)
            elif group == VIEW:
                menu.addMenu(bookmarks)

    def _menu_of(self, group: str, members: list[Command]) -> QMenu:
        menu = self.addMenu(translate_title(group))
        for command in members:
            if command.id != HIDDEN:
                menu.addAction(self._commands.action(command.id))
        return menu


class PictureMenu(QMenu):
    """Holds a few commands at hand, and all others behind them.

    Args:
        commands: all there are.
        everything: the menu of all commands.
        parent: Qt's owner.

    """

    def __init__(self, commands: Commands, everything: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(everything.title())
        for ids in OFTEN:
            self.addActions([commands.action(id_) for id_ in ids])
            self.addSeparator()
        self.addActions(everything.actions())
