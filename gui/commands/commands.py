"""The commands of a window as Qt's actions, with the keys that the person chose."""

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

STEPS = {"zoom-in", "zoom-out", "undo", "redo", "back", "forward"}  # a held key repeats only these


class KeysError(LeafscopeError):
    """Keys can't start a command: they aren't any, or start another one."""


class Commands(QObject):
    """The actions of one window, made of the table.

    Args:
        window: gets the actions, and owns them.
        settings: remembers keys.

    """

    rebound = Signal()  # some keys are others

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._settings = settings
        self._keys = resolve_bindings(settings.keys)
        self._commands = {command.id: command for command in TABLE}
        self._actions = {command.id: self._action(command, window) for command in TABLE}

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def action(self, id_: str) -> QAction:
        """Return the action of a command.

        Raises:
            KeyError: if there is no such command.

        """
        return self._actions[id_]

    def on(self, id_: str, work: Callable[[], object]) -> QAction:
        """Have a command do this work; return its action, which can be used from now on."""
        action = self._actions[id_]
        action.triggered.connect(lambda: work())
        action.setEnabled(True)
        return action

    def title(self, id_: str) -> str:
        """Return what a person reads, without the dots of what asks for more."""
        return self._actions[id_].text().removesuffix("…")

    def keys(self, id_: str) -> Keys:
        """Return the keys that start a command."""
        return self._keys[id_]

    def check_keys(self, id_: str, keys: Sequence[str]) -> Keys:
        """Return keys as Qt writes them.

        Raises:
            KeysError: if they aren't keys, or start another command.

        """
        written = tuple(dict.fromkeys(map(normalize_key, keys)))
        for key, given in zip(written, keys, strict=False):
            if not key:
                raise KeysError(self.tr("{0} isn't a key.").format(given))
            other = find_conflict(key, self._keys, beside=id_)
            if other is not None:
                sentence = self.tr("{0} is already taken by “{1}”.")
                raise KeysError(sentence.format(format_keys([key]), self.title(other)))
        return written

    def rebind(self, id_: str, keys: Sequence[str]) -> None:
        """Have these keys start a command, and no others, from now on and after the next start.

        Raises:
            KeysError: if they aren't keys, or start another command.

        """
        chosen = self.check_keys(id_, keys)
        if chosen == resolve_bindings({})[id_]:
            others = {i: k for i, k in self._settings.keys.items() if i != id_}
            self._settings.keys = others
        else:
            self._settings.keys = {**self._settings.keys, id_: chosen}
        self._use(resolve_bindings(self._settings.keys))

    def reset_keys(self) -> None:
        """Have every command started by the keys of the table again."""
        self._settings.keys = {}
        self._use(resolve_bindings({}))

    def _use(self, keys: dict[str, Keys]) -> None:
        self._keys = keys
        for id_, action in self._actions.items():
            self._give_keys(action, keys[id_])
        self.rebound.emit()

    def _action(self, command: Command, window: QWidget) -> QAction:
        action = QAction(_text(command), window)
        action.setObjectName(command.id)
        action.setCheckable(command.checkable)
        action.setAutoRepeat(command.id in STEPS)
        action.setEnabled(False)  # until there is something that it does
        if command.icon:
            action.setIcon(icon(command.icon))
        self._give_keys(action, self._keys[command.id])
        window.addAction(action)
        return action

    def _give_keys(self, action: QAction, keys: Keys) -> None:
        action.setShortcuts([QKeySequence(key) for key in keys])
        name = action.text().removesuffix("…")
        action.setToolTip(f"{name} ({format_keys(keys[:1])})" if keys else name)


def _text(command: Command) -> str:
    return translate_title(command.text).format(command.id.removeprefix("zoom-"))
