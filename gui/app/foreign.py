"""Words that come from outside, names of files above all: they are shown as what they are."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt

from leafscope.core.messages import escape_control_chars


def escape_tooltip(text: object) -> str:
    """Return the words for a tool tip with a name in it.

    Qt takes a tip for HTML where it looks like that, by its tags or by a code for a character, and
    would load the pictures that it names.
    """
    words = escape_control_chars(text)
    return f"<span>{escape(words)}</span>" if "<" in words or Qt.mightBeRichText(words) else words
