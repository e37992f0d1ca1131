"""Whole numbers as settings keep them: text that anyone may have changed."""

from __future__ import annotations

MOST_DIGITS = 9


def parse_int(text: str, least: int, most: int) -> int | None:
    """Return the number that a text says, if it is one from `least` to `most`, else None."""
    if not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
        return None
    number = int(text)
    return number if least <= number <= most else None
