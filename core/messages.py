"""Texts for people, kept apart from what is put into them: the window says them in its language."""

from __future__ import annotations


class Message:
    """A text with places for values.

    Args:
        sentence: English, a plain literal, with the values' names in braces: "There is no file
            {path}." Without values braces are braces.
        values: by name; a `Message` among them is translated for itself.

    """

    def __init__(self, sentence: str, **values: object) -> None:
        self.sentence = sentence
        self.values = values

    def __str__(self) -> str:
        return self.sentence.format(**self.values) if self.values else self.sentence
