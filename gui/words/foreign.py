"""Words that come from outside, names of files above all: they are shown as what they are."""

from __future__ import annotations

from html import escape

from leafscope.core.visible import visible


def tool_tip(text: object) -> str:
    """Return the words for a tool tip with a name in it.

    Qt takes a tip for HTML where it looks like that, and would load the pictures that it names.
    """
    words = visible(text)
    return f"<span>{escape(words)}</span>" if "<" in words else words
