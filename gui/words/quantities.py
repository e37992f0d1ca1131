"""Numbers as people read them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


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
