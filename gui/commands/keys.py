"""Which keys start which command: those of the table, but for those that a person chose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QGuiApplication, QKeySequence

from .command_table import TABLE

Keys = tuple[str, ...]
Bindings = Mapping[str, Keys]  # keys of commands, by their id

ISOLATE, END = "\u2066", "\u2069"  # around what runs from left to right among words that don't


def normalize_key(text: str) -> str:
    """Return keys as Qt writes them in every language; "" for what names none."""
    keys = QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)
    written = keys.toString(QKeySequence.SequenceFormat.PortableText)
    known = QKeySequence.fromString(written, QKeySequence.SequenceFormat.PortableText) == keys
    return written if known and keys.count() > 0 else ""


def format_keys(keys: Sequence[str]) -> str:
    """Return keys as this system and language write them."""
    native = QKeySequence.SequenceFormat.NativeText
    words = ", ".join(QKeySequence(key).toString(native) for key in keys)
    return f"{ISOLATE}{words}{END}" if words and QGuiApplication.isRightToLeft() else words


def resolve_bindings(chosen: Bindings) -> dict[str, Keys]:
    """Return the keys of every command.

    Args:
        chosen: by commands' ids, instead of those of the table; what names no command or no keys
            counts as not there, and of two commands with the same keys the first has them.

    """
    mine = {id_: tuple(filter(None, map(normalize_key, keys))) for id_, keys in chosen.items()}
    found: dict[str, Keys] = {}
    taken: list[str] = []
    for command in sorted(TABLE, key=lambda command: command.id not in mine):
        keys = mine.get(command.id, command.keys)
        free = tuple(
            key for key in map(normalize_key, keys) if not any(keys_conflict(key, k) for k in taken)
        )
        found[command.id] = free
        taken += free
    return found


def find_conflict(key: str, present: Bindings, beside: str) -> str | None:
    """Return the id of a command other than `beside` that keys would start, or None."""
    for id_, keys in present.items():
        if id_ != beside and any(keys_conflict(key, other) for other in keys):
            return id_
    return None


def keys_conflict(first: str, second: str) -> bool:
    """Tell whether two keys can't both be used: they are the same, or one begins the other."""
    one, other = QKeySequence(first), QKeySequence(second)
    nothing = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) != nothing or other.matches(one) != nothing
