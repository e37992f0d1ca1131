"""Files opened before, to open again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from leafscope.core.messages import escape_control_chars

from ..app.formatting import escape_tooltip
from ..app.settings import Settings

MOST = 10


def prepend_recent(paths: Sequence[Path], newest: Path) -> tuple[Path, ...]:
    """Return the paths with another one first, each once, and not too many."""
    return tuple(dict.fromkeys([newest, *paths]))[:MOST]


def display_names(paths: Sequence[Path]) -> list[str]:
    """Return what to call files: their names, and their folders where names are alike."""
    names = [path.name for path in paths]
    return [
        escape_control_chars(
            f"{path.name} ({path.parent})" if names.count(path.name) > 1 else path.name
        )
        for path in paths
    ]


class RecentMenu(QMenu):
    """Offers the files opened before.

    Args:
        settings: remembers them.
        parent: Qt's owner.

    """

    chosen = Signal(object)  # Path

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open recent"))
        self.setToolTipsVisible(True)
        self._settings = settings
        self.aboutToShow.connect(self._fill)
        self._fill()

    def add_recent(self, path: Path) -> None:
        """Have a file come first from now on."""
        self._settings.recent = prepend_recent(self._settings.recent, path)

    def _fill(self) -> None:
        self.clear()
        paths = self._settings.recent
        for path, title in zip(paths, display_names(paths), strict=True):
            action = self.addAction(title.replace("&", "&&"))
            action.setToolTip(escape_tooltip(path))
            action.triggered.connect(partial(self._choose, path))
        if paths:
            self.addSeparator()
        forget = self.addAction(self.tr("Forget these files"))
        forget.setEnabled(bool(paths))
        forget.triggered.connect(self._forget)

    def _choose(self, path: Path) -> None:
        self.chosen.emit(path)

    def _forget(self) -> None:
        self._settings.recent = ()
