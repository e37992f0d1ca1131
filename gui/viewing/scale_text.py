"""Scales as people type and read them."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QCoreApplication

from leafscope.core.errors import ViewError
from leafscope.core.geometry import Size

from .navigation import ScaleRange

translate = QCoreApplication.translate

FIT = "fit"
_SIDE = re.compile(r"([wh])\s*([0-9]+)\s*(?:px)?")
_NUMBER = re.compile(r"([0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)\s*(%|x|×)?")


def parse_scale(text: str, allowed_scales: ScaleRange, photo: Size) -> float | None:
    """Return the scale that `text` means; None for `fit`.

    Args:
        text: `3.7`, `3,7x`, `370%`, `fit`, or the width or height of the whole photo in device
            pixels: `w1200`, `h900`.
        allowed_scales: the scales that it may mean.
        photo: the photo's size in source pixels.

    Raises:
        ViewError: if it means none, or one that isn't offered.

    """
    words = text.strip().lower()
    if words in (FIT, translate("Scale", "fit")):
        return None
    scale = _scale(words, photo)
    if scale is None:
        raise ViewError(
            translate("Scale", "“{0}” isn't a scale: type 3.7, 370%, fit, w1200 or h900.").format(
                text.strip()[:40]
            )
        )
    shown = float(
        f"{allowed_scales.minimum:.2g}"
    )  # what the field shows for the least must be accepted
    if not (min(shown, allowed_scales.minimum) <= scale <= allowed_scales.maximum):
        minimum, maximum = (
            format_scale(allowed_scales.minimum),
            format_scale(allowed_scales.maximum),
        )
        raise ViewError(
            translate("Scale", "The scale must be from {0} to {1}.").format(minimum, maximum)
        )
    return allowed_scales.clamp(scale)


def format_scale(scale: float) -> str:
    """Return `scale` for a narrow field: three digits, e.g. `3.7x`, `0.125x`."""
    digits = max(0, 2 - math.floor(math.log10(scale)))
    number = f"{scale:.{digits}f}"
    if "." in number:
        number = number.rstrip("0").rstrip(".")
    return f"{number}×"


def _scale(words: str, photo: Size) -> float | None:
    if side := _SIDE.fullmatch(words):
        return float(side[2]) / (photo.width if side[1] == "w" else photo.height)
    if number := _NUMBER.fullmatch(words):
        return float(number[1].replace(",", ".")) / (100 if number[2] == "%" else 1)
    return None
