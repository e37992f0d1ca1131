"""Full-screen mode, in which only the canvas is visible."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QWidget

from ..comparison.compare_options import CompareOptions

FULL_SCREEN = Qt.WindowState.WindowFullScreen


class FullScreen(QObject):
    """Hides the bars of a window while it is full screen.

    Args:
        action: checkable action that toggles full screen.
        window: the window.
        bars: hidden in full screen.
        options: hidden in full screen; otherwise it controls its own visibility.

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
        action.toggled.connect(self._set_active)
        window.installEventFilter(self)

    @property
    def is_active(self) -> bool:
        """Whether the window is full screen."""
        return self._action.isChecked()

    def exit(self) -> None:
        """Restore the window."""
        self._action.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Restore the bars if the window manager ended full screen."""
        if event.type() == QEvent.Type.WindowStateChange and not self._window.isFullScreen():
            self.exit()
        return super().eventFilter(watched, event)

    def _set_active(self, active: bool) -> None:
        for bar in self._bars:
            bar.setVisible(not active)
        self._options.force_hidden(active)
        state = self._window.windowState()
        self._window.setWindowState(state | FULL_SCREEN if active else state & ~FULL_SCREEN)
