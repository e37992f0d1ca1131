"""Formatting of numbers, sizes and durations, and escaping of text for tooltips."""

from __future__ import annotations

import math
from html import escape

from PySide6.QtCore import QLocale
from PySide6.QtGui import Qt

from leafscope.core.messages import escape_control_chars

from .i18n import translate


def format_number(value: float, digits: int = 0) -> str:
    """Format a number with a fixed number of decimals."""
    return QLocale().toString(float(value), "f", digits)


def format_compact(value: float) -> str:
    """Format a large number with three significant digits, as in "1.32 million"."""
    units = {
        1e9: translate("Numbers", "{0} billion"),
        1e6: translate("Numbers", "{0} million"),
        1e3: translate("Numbers", "{0} thousand"),
    }
    for unit, text in units.items():
        if value >= unit:
            return text.format(QLocale().toString(value / unit, "g", 3))
    return format_number(round(value))


def format_signed(value: float, digits: int) -> str:
    """Format a number with a plus or a true minus sign; zero gets no sign."""
    if round(value, digits) == 0:
        return format_number(0, digits)
    return ("+" if value >= 0 else "−") + format_number(abs(value), digits)


def format_percent(fraction: float, digits: int = 0) -> str:
    """Format a fraction from 0 to 1 as a percentage."""
    text = translate("Numbers", "{0} %").format(format_number(100 * fraction, digits))
    return text.replace(" ", "\u00a0")


def format_share(fraction: float) -> str:
    """Format a fraction from 0 to 1 as a percentage, without rounding small values to 0 %."""
    digits = 0 if fraction == 0 else max(0, -math.floor(math.log10(100 * fraction)))
    return format_percent(fraction, digits)


def format_bytes(count: int) -> str:
    """Format a size in bytes with the largest decimal unit that fits."""
    form = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(count, 1 if count >= 10**6 else 0, form)


def format_seconds(seconds: float) -> str:
    """Format an estimated duration, rounded to seconds, minutes or tenths of an hour."""
    if seconds < 1:
        return translate("Quantities", "less than a second")
    if seconds < 90:
        return translate("Quantities", "{0} s").format(round(seconds))
    if seconds < 90 * 60:
        return translate("Quantities", "{0} min").format(round(seconds / 60))
    return translate("Quantities", "{0} h").format(f"{seconds / 3600:.1f}")


def escape_tooltip(text: object) -> str:
    """Escape a text that may contain file names so that a tooltip shows it literally.

    Qt renders a text that resembles HTML as HTML, and loads the images that its tags name.
    """
    plain = escape_control_chars(text)
    return f"<span>{escape(plain)}</span>" if "<" in plain or Qt.mightBeRichText(plain) else plain
