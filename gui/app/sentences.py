"""What core says, in the person's language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from leafscope.core.messages import Message, escape_control_chars

CONTEXT = "core"  # of its texts in the translations, see packaging/translations.py


def translate_message(said: Message) -> str:
    """Return an error's sentence, or another phrase, with its values put in; for any thread."""
    sentence = translate_text(said.sentence)
    if not said.values:
        return sentence
    return sentence.format(**{name: _value(value) for name, value in said.values.items()})


def _value(value: object) -> object:
    if isinstance(value, Message):
        return translate_message(value)
    return escape_control_chars(value) if isinstance(value, str | Path) else value


def translate_text(text: str) -> str:
    """Return a text that core has as it is; a name, which has no translation, stays."""
    return QCoreApplication.translate(CONTEXT, text)
