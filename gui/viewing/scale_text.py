"""Parsing and formatting of scales."""

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
    """Parse a scale; None stands for "fit".

    Accepts `3.7`, `3,7x`, `370%`, `fit`, and the width or height of the enlarged photo in device
    pixels: `w1200`, `h900`. Raises ViewError for other texts and scales that aren't allowed.
    """
    text = text.strip()
    if text.lower() in (FIT, translate("Scale", "fit")):
        return None
    scale = _parse_number(text.lower(), photo)
    if scale is None:
        raise ViewError(
            translate(
                "Scale", "“{0}” isn't a scale. Type a value such as 3.7, 370%, fit, w1200 or h900."
            ).format(text[:40])
        )
    minimum, maximum = allowed_scales.minimum, allowed_scales.maximum
    shown_minimum = float(f"{minimum:.2g}")  # the rounded minimum must be accepted too
    if not (min(shown_minimum, minimum) <= scale <= maximum):
        raise ViewError(
            translate("Scale", "The scale must be between {0} and {1}.").format(
                format_scale(minimum), format_scale(maximum)
            )
        )
    return allowed_scales.clamp(scale)


def format_scale(scale: float) -> str:
    """Return `scale` with three significant digits, e.g. `3.7×`, `0.125×`."""
    digits = max(0, 2 - math.floor(math.log10(scale)))
    number = f"{scale:.{digits}f}"
    if "." in number:
        number = number.rstrip("0").rstrip(".")
    return f"{number}×"


def _parse_number(text: str, photo: Size) -> float | None:
    if side := _SIDE.fullmatch(text):
        return float(side[2]) / (photo.width if side[1] == "w" else photo.height)
    if number := _NUMBER.fullmatch(text):
        return float(number[1].replace(",", ".")) / (100 if number[2] == "%" else 1)
    return None
