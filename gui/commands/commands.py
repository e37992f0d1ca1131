"""The commands of a window as QActions, and their customizable keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from leafscope.core.errors import LeafscopeError

from ..app.settings import Settings
from ..style.icons import icon
from .command_table import TABLE, Command, translate_title

Keys = tuple[str, ...]

ISOLATE, END = "\u2066", "\u2069"  # keep a shortcut left-to-right in right-to-left text
AUTO_REPEAT = {  # commands that repeat while a key is held
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
        self._actions = {command.id: self._create_action(command, window) for command in TABLE}

    def __iter__(self) -> Iterator[Command]:
        return iter(TABLE)

    def action(self, id_: str) -> QAction:
        return self._actions[id_]

    def on(self, id_: str, callback: Callable[[], object]) -> QAction:
        """Connect a function to a command, and enable and return the command's action."""
        action = self._actions[id_]
        action.triggered.connect(lambda: callback())
        action.setEnabled(True)
        return action

    def on_toggle(self, id_: str, callback: Callable[[bool], object]) -> QAction:
        """Connect a function to a checkable command, and enable and return the action."""
        action = self._actions[id_]
        action.toggled.connect(callback)
        action.setEnabled(True)
        return action

    def title(self, id_: str) -> str:
        """Return the translated title of a command without an ellipsis."""
        return self._actions[id_].text().removesuffix("…")

    def keys(self, id_: str) -> Keys:
        return self._keys[id_]

    def key_or_title(self, id_: str) -> str:
        """Return a command's first shortcut for display, or the title if it has no shortcut."""
        return format_keys(self._keys[id_][:1]) or self.title(id_)

    def rebind(self, id_: str, keys: Sequence[str]) -> None:
        """Replace and store the shortcuts of a command; raises `KeysError`."""
        chosen = self._check_keys(id_, keys)
        custom = {other: keys for other, keys in self._settings.keys.items() if other != id_}
        if chosen != resolve_bindings({})[id_]:
            custom[id_] = chosen
        self._apply(custom)

    def reset_keys(self) -> None:
        """Restore the default shortcuts of all commands."""
        self._apply({})

    def _check_keys(self, id_: str, keys: Sequence[str]) -> Keys:
        """Return normalized shortcuts; raise `KeysError` if one is invalid or in use."""
        normalized = tuple(dict.fromkeys(map(normalize_key, keys)))
        for key, given in zip(normalized, keys, strict=False):
            if not key:
                raise KeysError(self.tr("“{0}” isn't a valid shortcut.").format(given))
            for other, taken in self._keys.items():
                if other != id_ and any(keys_conflict(key, one) for one in taken):
                    sentence = self.tr("{0} is already used by “{1}”. Choose another shortcut.")
                    raise KeysError(sentence.format(format_keys([key]), self.title(other)))
        return normalized

    def _apply(self, custom: Mapping[str, Keys]) -> None:
        self._settings.keys = custom
        self._keys = resolve_bindings(custom)
        for id_, action in self._actions.items():
            self._set_shortcuts(action, self._keys[id_])
        self.rebound.emit()

    def _create_action(self, command: Command, window: QWidget) -> QAction:
        text = translate_title(command.text).format(command.id.removeprefix("zoom-"))
        action = QAction(text, window)
        action.setObjectName(command.id)
        action.setCheckable(command.checkable)
        action.setAutoRepeat(command.id in AUTO_REPEAT)
        action.setEnabled(False)  # until a callback is connected
        if command.icon:
            action.setIcon(icon(command.icon))
        self._set_shortcuts(action, self._keys[command.id])
        window.addAction(action)
        return action

    def _set_shortcuts(self, action: QAction, keys: Keys) -> None:
        action.setShortcuts([QKeySequence(key) for key in keys])
        name = action.text().removesuffix("…")
        action.setToolTip(f"{name} ({format_keys(keys[:1])})" if keys else name)


def normalize_key(text: str) -> str:
    """Return a shortcut in QKeySequence's portable format, or "" if it is invalid."""
    keys = QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)
    portable = keys.toString(QKeySequence.SequenceFormat.PortableText)
    valid = QKeySequence.fromString(portable, QKeySequence.SequenceFormat.PortableText) == keys
    return portable if valid and keys.count() > 0 else ""


def format_keys(keys: Sequence[str]) -> str:
    """Format shortcuts for display, with the system's key names."""
    native = QKeySequence.SequenceFormat.NativeText
    text = ", ".join(QKeySequence(key).toString(native) for key in keys)
    return f"{ISOLATE}{text}{END}" if text and QGuiApplication.isRightToLeft() else text


def resolve_bindings(custom: Mapping[str, Keys]) -> dict[str, Keys]:
    """Return the shortcuts of every command; `custom` ones replace the defaults.

    Ignores unknown commands and invalid keys. A key shared by several commands goes to one
    with custom shortcuts or, if there is none, to the first command in `TABLE`.
    """
    valid = {id_: tuple(filter(None, map(normalize_key, keys))) for id_, keys in custom.items()}
    resolved: dict[str, Keys] = {}
    taken: list[str] = []
    for command in sorted(TABLE, key=lambda command: command.id not in valid):
        keys = valid.get(command.id, command.keys)
        free = tuple(
            key for key in map(normalize_key, keys) if not any(keys_conflict(key, k) for k in taken)
        )
        resolved[command.id] = free
        taken += free
    return resolved


def keys_conflict(first: str, second: str) -> bool:
    """Return whether two shortcuts are equal, or one is a prefix of the other."""
    one, other = QKeySequence(first), QKeySequence(second)
    no_match = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) != no_match or other.matches(one) != no_match
