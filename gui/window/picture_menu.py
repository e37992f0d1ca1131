"""What is asked for most often, where the picture is clicked with the right button."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from ..commands.commands import Commands

OFTEN = (("fit", "zoom-1", "full-screen"), ("copy", "export", "region", "bookmark"))


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
