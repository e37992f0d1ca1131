"""What the person compares just now."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from leafscope.core.geometry import Size

from .compare import Arrangement, CompareMode, arrange
from .methods import YARDSTICK


class Comparison(QObject):
    """The compare mode, the method, the divider, and whether the original is held up."""

    changed = Signal()  # other panes, or other methods in them
    divided = Signal()  # only the divider moved

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = CompareMode.OFF
        self._method = YARDSTICK
        self._divider = 0.5
        self._peeking = False

    @property
    def mode(self) -> CompareMode:
        """How the method is shown against bicubic."""
        return self._mode

    def set_mode(self, mode: CompareMode) -> None:
        """Compare in another way."""
        if mode is not self._mode:
            self._mode = mode
            self.changed.emit()

    @property
    def method(self) -> str:
        """Name of the method that is looked at."""
        return self._method

    def set_method(self, name: str) -> None:
        """Look at another method."""
        if name != self._method:
            self._method = name
            self.changed.emit()

    @property
    def divider(self) -> float:
        """Where the split lies, from 0 (left edge) to 1 (right edge)."""
        return self._divider

    def set_divider(self, divider: float) -> None:
        """Move the split."""
        divider = min(max(divider, 0.0), 1.0)
        if divider != self._divider:
            self._divider = divider
            self.divided.emit()

    def peek(self, peeking: bool) -> None:
        """Show bicubic everywhere while `peeking`, as what the file itself holds."""
        if peeking != self._peeking:
            self._peeking = peeking
            self.changed.emit()

    def arrangement(self, canvas: Size) -> Arrangement:
        """Return the panes of a canvas of this size, in device pixels."""
        method = YARDSTICK if self._peeking else self._method
        return arrange(self._mode, canvas, self._divider, YARDSTICK, method)
