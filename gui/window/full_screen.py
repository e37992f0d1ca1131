"""The picture alone, on the full screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QWidget

from ..comparison.compare_options import CompareOptions

FULL = Qt.WindowState.WindowFullScreen


class FullScreen(QObject):
    """Puts a window's bars away while it fills the screen.

    Args:
        action: on while it does.
        window: fills the screen; owns this.
        bars: shown whenever it doesn't.
        options: shown when they are needed, and it doesn't.

    """

    def __init__(
        self,
        action: QAction,
        window: QMainWindow,
        bars: tuple[QWidget, ...],
        options: CompareOptions,
    ) -> None:
        super().__init__(window)
        self._action = action
        self._window = window
        self._bars = bars
        self._options = options
        action.toggled.connect(self._change)
        window.installEventFilter(self)

    @property
    def on(self) -> bool:
        """Whether the picture is alone."""
        return self._action.isChecked()

    def leave(self) -> bool:
        """Show the window as it was before; return whether it was another."""
        left = self.on
        self._action.setChecked(False)
        return left

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the bars back where the system has ended it by keys or buttons of its own."""
        if event.type() == QEvent.Type.WindowStateChange and not self._window.isFullScreen():
            self.leave()
        return super().eventFilter(watched, event)

    def _change(self, on: bool) -> None:
        for bar in self._bars:
            bar.setVisible(not on)
        self._options.force_hidden(on)
        state = self._window.windowState()
        self._window.setWindowState(state | FULL if on else state & ~FULL)
