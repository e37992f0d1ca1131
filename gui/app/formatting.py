"""Numbers and quantities as people read them, in their language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def plain(value: float, digits: int = 0) -> str:
    """Return a number with so many digits after the point."""
    return QLocale().toString(float(value), "f", digits)


def short(value: float) -> str:
    """Return a large number in words, with three digits: "1.32 million"."""
    words = {
        1e9: translate("Numbers", "{0} billion"),
        1e6: translate("Numbers", "{0} million"),
        1e3: translate("Numbers", "{0} thousand"),
    }
    for unit, text in words.items():
        if value >= unit:
            return text.format(QLocale().toString(value / unit, "g", 3))
    return plain(round(value))


def signed(value: float, digits: int) -> str:
    """Return a number with its sign: a true minus, or a plus; none before what rounds to 0."""
    if round(value, digits) == 0:
        return plain(0, digits)
    return ("+" if value >= 0 else "−") + plain(abs(value), digits)


def percent(share: float) -> str:
    """Return a share from 0 to 1 in percent."""
    text = QCoreApplication.translate("Numbers", "{0} %").format(plain(100 * share))
    return text.replace(" ", "\u00a0")


def format_bytes(count: int) -> str:
    """Return a number of bytes, in the largest unit that leaves a digit before the point."""
    form = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(count, 1 if count >= 10**6 else 0, form)


def format_seconds(seconds: float) -> str:
    """Return a duration, no finer than an estimate deserves."""
    if seconds < 1:
        return translate("Quantities", "less than a second")
    if seconds < 90:
        return translate("Quantities", "{0} s").format(round(seconds))
    if seconds < 90 * 60:
        return translate("Quantities", "{0} min").format(round(seconds / 60))
    return translate("Quantities", "{0} h").format(f"{seconds / 3600:.1f}")
