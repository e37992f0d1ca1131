"""Numbers as people read them, in their language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def plain(value: float, digits: int = 0) -> str:
    """Return a number with so many digits after the point."""
    return QLocale().toString(float(value), "f", digits)


def short(value: float) -> str:
    """Return a large number in words, with three digits: "1.32 million"."""
    words = {
        1e9: QCoreApplication.translate("Numbers", "{0} billion"),
        1e6: QCoreApplication.translate("Numbers", "{0} million"),
        1e3: QCoreApplication.translate("Numbers", "{0} thousand"),
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
