"""Number fields that accept both a point and a comma as the decimal separator."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

_SEPARATOR = re.compile("[.,]")


def localize_number(text: str, locale: QLocale) -> str:
    """Rewrite a typed number so that `locale` can parse it.

    The last point or comma is the decimal separator if the same character doesn't occur earlier.
    Others separate groups of digits, so "1.234,5" and "1,234.5" are the same number.
    """
    separators = _SEPARATOR.findall(text)
    if not separators:
        return text
    has_decimals = separators.count(separators[-1]) == 1
    *groups, last = _SEPARATOR.split(text)
    return "".join(groups) + (locale.decimalPoint() if has_decimals else "") + last


class DecimalField(QDoubleSpinBox):
    """A spin box for decimal numbers that accepts 2.5 and 2,5 in every language."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Validate a text while it is typed, without changing it."""
        state, _, _ = super().validate(self._localize(text), position)
        return state, text, position

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(self._localize(text))

    def fixup(self, text: str) -> str:
        """Return a corrected text when editing ends."""
        return super().fixup(self._localize(text))

    def _localize(self, text: str) -> str:
        number = text.removesuffix(self.suffix())
        return localize_number(number, self.locale()) + text[len(number) :]


class WholeNumberField(QSpinBox):
    """A spin box for whole numbers; it reads 2.5 and 2,5 as 3, never as 25."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Validate a text while it is typed, without changing it."""
        state, _, _ = super().validate(self._round(text), position)
        return state, text, position

    def valueFromText(self, text: str) -> int:
        return super().valueFromText(self._round(text))

    def _round(self, text: str) -> str:
        """Round the number in a text half up; return any other text unchanged."""
        number = text.removesuffix(self.suffix())
        value, valid = QLocale.c().toDouble(localize_number(number.strip(), QLocale.c()))
        if not _SEPARATOR.search(number) or not valid:
            return text
        return str(int(value + 0.5)) + text[len(number) :]
