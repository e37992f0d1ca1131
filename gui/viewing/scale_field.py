"""A field that shows the view's scale, and takes another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from leafscope.core.errors import ViewError

from ..app.i18n import translate_message
from .scale_text import format_scale, parse_scale
from .view import View


class ScaleField(QLineEdit):
    """Goes to the scale that is typed; Escape leaves it as it was."""

    input_rejected = Signal(str)  # a sentence
    input_accepted = Signal(str)  # the sentence that no longer holds
    done = Signal()  # by Return or Escape: keys are for the picture again

    def __init__(self, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._slip = ""
        self.setAcceptDrops(False)  # a photo that is dropped here is for the window
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        digit = self.fontMetrics().horizontalAdvance("0")
        self.setMinimumWidth(8 * digit)
        self.setMaximumWidth(11 * digit)
        self.returnPressed.connect(self._return)
        self.editingFinished.connect(self._go)

    def follow(self) -> None:
        """Show where the view is, unless a person types."""
        if not (self.hasFocus() and self.isModified()):
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._show()
            self._right()
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _return(self) -> None:
        if self._go():
            self.done.emit()
        else:
            self.selectAll()

    def _go(self) -> bool:
        """Go to what is typed; return whether it is a scale."""
        viewport, photo, text = self._view.viewport, self._view.photo, self.text().strip()
        if viewport is None or photo is None or text in ("", format_scale(viewport.scale)):
            self._show()
            return True
        try:
            scale = parse_scale(text, self._view.allowed_scales, photo)
        except ViewError as error:
            self._slip = translate_message(error)
            self.input_rejected.emit(self._slip)
            self._show()
            return False
        if scale is None:
            self._view.fit()
        else:
            self._view.zoom_to(scale)
        self._show()
        self._right()
        return True

    def _right(self) -> None:
        if self._slip:
            self.input_accepted.emit(self._slip)
            self._slip = ""

    def _show(self) -> None:
        viewport = self._view.viewport
        if viewport is not None and self.text() != format_scale(viewport.scale):  # or it deselects
            whole = self.selectedText() == self.text()  # to be typed over
            self.setText(format_scale(viewport.scale))
            if whole and self.hasFocus():
                self.selectAll()
        self.setModified(False)
