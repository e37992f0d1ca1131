"""A text field for the view's scale, and functions that parse and format scales."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from leafscope.core.errors import ViewError
from leafscope.core.geometry import Size

from ..app.i18n import translate, translate_message
from .navigation import ScaleRange
from .view import View

FIT = "fit"
_SIDE = re.compile(r"([wh])\s*([0-9]+)\s*(?:px)?")
_NUMBER = re.compile(r"([0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)\s*(%|x|×)?")


class ScaleField(QLineEdit):
    """Zooms to the scale that the user enters; Escape restores the current scale."""

    input_rejected = Signal(str)  # error message
    input_accepted = Signal(str)  # error message that no longer applies
    done = Signal()  # Return or Escape was pressed; the canvas should get the focus

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._error = ""
        self.setAcceptDrops(False)  # let the window open photos dropped here
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        digit = self.fontMetrics().horizontalAdvance("0")
        self.setMinimumWidth(8 * digit)
        self.setMaximumWidth(11 * digit)
        self.returnPressed.connect(self._on_return)
        self.editingFinished.connect(self._apply)

    def refresh(self) -> None:
        """Show the view's scale, except while the user is typing."""
        if not (self.hasFocus() and self.isModified()):
            self._show_scale()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._show_scale()
            self._clear_error()
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _on_return(self) -> None:
        if self._apply():
            self.done.emit()
        else:
            self.selectAll()

    def _apply(self) -> bool:
        """Zoom to the entered scale; return False if the input is invalid."""
        viewport, photo, text = self._view.viewport, self._view.photo, self.text().strip()
        if viewport is None or photo is None or text in ("", format_scale(viewport.scale)):
            self._show_scale()
            return True
        try:
            scale = parse_scale(text, self._view.allowed_scales, photo)
        except ViewError as error:
            self._error = translate_message(error)
            self.input_rejected.emit(self._error)
            self._show_scale()
            return False
        if scale is None:
            self._view.fit()
        else:
            self._view.zoom_to(scale)
        self._show_scale()
        self._clear_error()
        return True

    def _clear_error(self) -> None:
        if self._error:
            self.input_accepted.emit(self._error)
            self._error = ""

    def _show_scale(self) -> None:
        viewport = self._view.viewport
        # setText clears the selection, so leave an unchanged text alone.
        if viewport is not None and self.text() != format_scale(viewport.scale):
            all_selected = self.selectedText() == self.text()
            self.setText(format_scale(viewport.scale))
            if all_selected and self.hasFocus():
                self.selectAll()
        self.setModified(False)


def parse_scale(text: str, allowed_scales: ScaleRange, photo: Size) -> float | None:
    """Parse a scale in device pixels per source pixel; return None for "fit".

    Accepts `3.7`, `3,7x`, `370%`, `fit`, and the width or height of the enlarged photo in device
    pixels: `w1200`, `h900`. Raises ViewError for an invalid text or a scale that isn't allowed.
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
