"""What the window shows while the view is on its way."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from leafscope.core.geometry import Viewport

from .trajectories import Glide, Trajectory

TICK = 16  # milliseconds between two pictures


class Motion(QObject):
    """Follows a path, and tells at every step what is shown now.

    Args:
        clock: seconds that only ever grow.
        parent: Qt's owner.

    """

    moved = Signal()

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._shown: Viewport | None = None
        self._path: Trajectory | None = None
        self._set_out = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._go_on)

    @property
    def shown(self) -> Viewport | None:
        """What the window shows now."""
        return self._shown

    @property
    def is_at_rest(self) -> bool:
        """Whether the way is over."""
        return self._path is None

    @property
    def is_gliding(self) -> bool:
        """Whether the picture was thrown and hasn't stopped yet."""
        return isinstance(self._path, Glide)

    def jump(self, viewport: Viewport) -> None:
        """Show a view at once."""
        self._path = None
        self._timer.stop()
        self._show(viewport)

    def follow(self, path: Trajectory) -> None:
        """Set out on a path."""
        self._path = path
        self._set_out = self._clock()
        self._timer.start()

    def finish(self) -> None:
        """Show at once where the path leads."""
        if self._path is not None:
            self.jump(self._path.end)

    def _go_on(self) -> None:
        path = self._path
        assert path is not None, "the timer runs only on a path"
        elapsed = self._clock() - self._set_out
        if elapsed >= path.seconds:
            self.finish()
        else:
            self._show(path.at(elapsed))

    def _show(self, viewport: Viewport) -> None:
        if viewport != self._shown:
            self._shown = viewport
            self.moved.emit()
