"""The commands of a window as QActions, with customizable shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from leafscope.core.errors import LeafscopeError

from ..app.settings import Settings
from ..style.icons import icon
from .command_table import TABLE, Command, translate_title
from .keys import Keys, find_conflict, format_keys, normalize_key, resolve_bindings

AUTO_REPEAT = {  # while a key is held
    *("zoom-in", "zoom-out", "undo", "redo", "back", "forward"),
    *("next-photo", "previous-photo"),
}


class KeysError(LeafscopeError):
    """A shortcut is invalid or already in use."""


class Commands(QObject):
    """The actions of one window, with shortcuts from the settings."""

    rebound = Signal()  # shortcuts have changed

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._settings = settings
        self._keys = resolve_bindings(settings.keys)
        self._commands = {command.id: command for command in TABLE}
        self._actions = {command.id: self._create_action(command, window) for command in TABLE}

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def action(self, id_: str) -> QAction:
        """Return the action of a command.

        Raises:
            KeyError: if there is no such command.

        """
        return self._actions[id_]

    def on(self, id_: str, callback: Callable[[], object]) -> QAction:
        """Call a function when a command is triggered, and enable its action.

        Raises:
            KeyError: if there is no such command.

        """
        action = self._actions[id_]
        action.triggered.connect(lambda: callback())
        action.setEnabled(True)
        return action

    def title(self, id_: str) -> str:
        """Return the translated title of a command without an ellipsis."""
        return self._actions[id_].text().removesuffix("…")

    def keys(self, id_: str) -> Keys:
        """Return the shortcuts of a command."""
        return self._keys[id_]

    def rebind(self, id_: str, keys: Sequence[str]) -> None:
        """Replace the shortcuts of a command and remember them.

        Raises:
            KeysError: if a key is invalid or already in use.

        """
        chosen = self._check_keys(id_, keys)
        custom = {other: keys for other, keys in self._settings.keys.items() if other != id_}
        if chosen != resolve_bindings({})[id_]:
            custom[id_] = chosen
        self._settings.keys = custom
        self._apply(resolve_bindings(custom))

    def reset_keys(self) -> None:
        """Restore the default shortcuts of all commands."""
        self._settings.keys = {}
        self._apply(resolve_bindings({}))

    def _check_keys(self, id_: str, keys: Sequence[str]) -> Keys:
        """Return normalized keys.

        Raises:
            KeysError: if a key is invalid or already in use.

        """
        normalized = tuple(dict.fromkeys(map(normalize_key, keys)))
        for key, given in zip(normalized, keys, strict=False):
            if not key:
                raise KeysError(self.tr("“{0}” isn't a valid shortcut.").format(given))
            other = find_conflict(key, self._keys, ignore=id_)
            if other is not None:
                sentence = self.tr("{0} is already used by “{1}”. Choose another shortcut.")
                raise KeysError(sentence.format(format_keys([key]), self.title(other)))
        return normalized

    def _apply(self, keys: dict[str, Keys]) -> None:
        self._keys = keys
        for id_, action in self._actions.items():
            self._set_shortcuts(action, keys[id_])
        self.rebound.emit()

    def _create_action(self, command: Command, window: QWidget) -> QAction:
        text = translate_title(command.text).format(command.id.removeprefix("zoom-"))
        action = QAction(text, window)
        action.setObjectName(command.id)
        action.setCheckable(command.checkable)
        action.setAutoRepeat(command.id in AUTO_REPEAT)
        action.setEnabled(False)  # until it is connected
        if command.icon:
            action.setIcon(icon(command.icon))
        self._set_shortcuts(action, self._keys[command.id])
        window.addAction(action)
        return action

    def _set_shortcuts(self, action: QAction, keys: Keys) -> None:
        action.setShortcuts([QKeySequence(key) for key in keys])
        name = action.text().removesuffix("…")
        action.setToolTip(f"{name} ({format_keys(keys[:1])})" if keys else name)
