"""Translatable messages for users, and escaping of file names and metadata in output."""

from __future__ import annotations

import re

# Control characters, directional formatting (Unicode Standard Annex 9) and lone surrogates.
_INVISIBLE = re.compile(
    "[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


class Message:
    """An English sentence with placeholders, which the window can translate.

    The sentence is a string literal with value names in braces: "There is no file {path}.".
    Without values, braces are ordinary characters. A value that is a `Message` is translated too.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        self.sentence = sentence
        self.values = values

    def __str__(self) -> str:
        return self.sentence.format(**self.values) if self.values else self.sentence


def escape_control_chars(text: object) -> str:
    r"""Escape characters that could break a line, control a terminal or reverse the text.

    File names and metadata may contain such characters. A line break becomes the two characters \n.
    """
    return _INVISIBLE.sub(lambda match: ascii(match[0])[1:-1], str(text))
