"""A text field that shows the view's scale and changes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from leafscope.core.errors import ViewError

from ..app.i18n import translate_message
from .scale_text import format_scale, parse_scale
from .view import View


class ScaleField(QLineEdit):
    """Zooms to the scale that is entered; Escape restores the current one."""

    input_rejected = Signal(str)  # error message
    input_accepted = Signal(str)  # error message that no longer applies
    done = Signal()  # Return or Escape was pressed; the canvas should get the focus

    def __init__(self, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
