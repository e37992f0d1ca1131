"""Keyboard shortcuts: parsing, display, and conflicts between commands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QGuiApplication, QKeySequence

from .command_table import TABLE

Keys = tuple[str, ...]
Bindings = Mapping[str, Keys]  # keys by command id

ISOLATE, END = "\u2066", "\u2069"  # keep a shortcut left-to-right in right-to-left text


def normalize_key(text: str) -> str:
    """Return a shortcut in QKeySequence's portable format, or "" if it is invalid."""
    keys = QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)
    portable = keys.toString(QKeySequence.SequenceFormat.PortableText)
    valid = QKeySequence.fromString(portable, QKeySequence.SequenceFormat.PortableText) == keys
    return portable if valid and keys.count() > 0 else ""


def format_keys(keys: Sequence[str]) -> str:
    """Format shortcuts for display on this system and in this language."""
    native = QKeySequence.SequenceFormat.NativeText
    text = ", ".join(QKeySequence(key).toString(native) for key in keys)
    return f"{ISOLATE}{text}{END}" if text and QGuiApplication.isRightToLeft() else text


def resolve_bindings(custom: Bindings) -> dict[str, Keys]:
    """Return the shortcuts of every command.

    Args:
        custom: shortcuts that replace the defaults, by command id. Unknown commands and invalid
            keys are ignored; if two commands have the same key, the first one gets it.

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


def find_conflict(key: str, bindings: Bindings, ignore: str) -> str | None:
    """Return the id of a command, other than `ignore`, that a key conflicts with, or None."""
    for id_, keys in bindings.items():
        if id_ != ignore and any(keys_conflict(key, other) for other in keys):
            return id_
    return None


def keys_conflict(first: str, second: str) -> bool:
    """Return whether two shortcuts are the same, or one begins with the other."""
    one, other = QKeySequence(first), QKeySequence(second)
    no_match = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) != no_match or other.matches(one) != no_match
