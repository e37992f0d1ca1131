"""The main menu and the context menu of the canvas."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from ..commands.command_table import FILE, VIEW, Command, translate_title
from ..commands.commands import Commands

ZOOM_COMMANDS = tuple(f"zoom-{scale}" for scale in range(1, 10))
SUBMENU_COMMANDS = {"menu", "bookmark", "bookmarks", *ZOOM_COMMANDS}  # open, or are in, a menu
CONTEXT_COMMANDS = (("fit", "zoom-1", "full-screen"), ("copy", "export", "region", "bookmark"))


class MainMenu(QMenu):
    """All commands in submenus by group."""

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
    """The most common commands, followed by the submenus of the main menu."""

    def __init__(self, commands: Commands, main_menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(main_menu.title())
        for ids in CONTEXT_COMMANDS:
            self.addActions([commands.action(id_) for id_ in ids])
            self.addSeparator()
        self.addActions(main_menu.actions())
