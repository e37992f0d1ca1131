"""Numbers as people read them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def format_bytes(count: int) -> str:
    """Return a number of bytes, in the largest unit that leaves a digit before the point."""
    form = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(count, 1 if count >= 10**6 else 0, form)


def format_seconds(seconds: float) -> str:
    """Return a duration, no finer than an estimate deserves."""
    if seconds < 1:
        return _tr("less than a second")
    if seconds < 90:
        return _tr("{0} s").format(round(seconds))
    if seconds < 90 * 60:
        return _tr("{0} min").format(round(seconds / 60))
    return _tr("{0} h").format(f"{seconds / 3600:.1f}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Quantities", text)
