"""The menu of recently opened photos."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from leafscope.core.messages import escape_control_chars

from ..app.formatting import escape_tooltip
from ..app.settings import Settings

MAX_RECENT = 10


def prepend_recent(paths: Sequence[Path], newest: Path) -> tuple[Path, ...]:
    """Return at most `MAX_RECENT` paths, `newest` first, without duplicates."""
    return tuple(dict.fromkeys([newest, *paths]))[:MAX_RECENT]


def display_names(paths: Sequence[Path]) -> list[str]:
    """Return the file names for display, with the folder added to duplicate names."""
    names = [path.name for path in paths]
    return [
        escape_control_chars(
            f"{path.name} ({path.parent})" if names.count(path.name) > 1 else path.name
        )
        for path in paths
    ]


class RecentMenu(QMenu):
    """Menu of recently opened photos, whose paths are stored in the settings."""

    chosen = Signal(object)  # Path

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Recent photos"))
        self.setToolTipsVisible(True)
        self._settings = settings
        self.aboutToShow.connect(self._fill)
        self._fill()

    def add_recent(self, path: Path) -> None:
        """Move a file to the top of the menu, or add it there."""
        self._settings.recent = prepend_recent(self._settings.recent, path)

    def _fill(self) -> None:
        self.clear()
        paths = self._settings.recent
        for path, name in zip(paths, display_names(paths), strict=True):
            action = self.addAction(name.replace("&", "&&"))
            action.setToolTip(escape_tooltip(path))
            action.triggered.connect(lambda _, path=path: self.chosen.emit(path))
        if paths:
            self.addSeparator()
        clear = self.addAction(self.tr("Clear list"))
        clear.setEnabled(bool(paths))
        clear.triggered.connect(self._clear_list)

    def _clear_list(self) -> None:
        self._settings.recent = ()
