"""Back and forward through the views of a photo."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from .view import View
from .view_position import ViewPosition

MOST = 100  # places; the oldest are forgotten


class History:
    """A row of places, and which of them is the present one."""

    def __init__(self) -> None:
        self._places: list[ViewPosition] = []
        self._present = -1

    def clear(self) -> None:
        """Forget every place, because another photo is shown."""
        self._places.clear()
        self._present = -1

    def visit(self, place: ViewPosition) -> None:
        """Enter a place after the present one; what lay ahead is forgotten."""
        if self._places and self._places[self._present].is_near(place):
            return
        self._places[self._present + 1 :] = [place]
        del self._places[:-MOST]
        self._present = len(self._places) - 1

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before the present one."""
        return self._present > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place after the present one."""
        return self._present < len(self._places) - 1

    def back(self) -> ViewPosition | None:
        """Go to the place before the present one; None where there is none."""
        return self._step(-1) if self.can_go_back else None

    def forward(self) -> ViewPosition | None:
        """Go to the place after the present one; None where there is none."""
        return self._step(1) if self.can_go_forward else None

    def _step(self, by: int) -> ViewPosition:
        self._present += by
        return self._places[self._present]


REST = 700  # milliseconds that a hand rests before what it looks at is worth coming back to


class Travel(QObject):
    """Remembers where a view has rested, and leads it there again.

    Args:
        view: the view.
        rest: milliseconds without a move after which a view is remembered.
        parent: Qt's owner.

    """

    changed = Signal()  # whether there is a way back, or forward, may have changed

    def __init__(self, view: View, rest: int = REST, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._history = History()
        self._leading = False
        self._window = view.window
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(rest)
        self._rest.timeout.connect(self._remember)
        view.photo_changed.connect(self._begin)
        view.changed.connect(self._notice)

    @property
    def can_go_back(self) -> bool:
        """Whether the view rested somewhere else before."""
        return self._history.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether the view was led back from somewhere."""
        return self._history.can_go_forward

    def back(self) -> None:
        """Look where the view rested before."""
        self._remember_now()
        self._lead(self._history.back())

    def forward(self) -> None:
        """Look where the view was before it was led back."""
        self._remember_now()
        self._lead(self._history.forward())

    def _begin(self) -> None:
        self._history.clear()
        self._remember()

    def _notice(self) -> None:
        resized, self._window = self._view.window != self._window, self._view.window
        if not self._leading and not resized:  # the same place in another window is no way
            self._rest.start()

    def _remember_now(self) -> None:
        if self._rest.isActive():
            self._remember()

    def _remember(self) -> None:
        self._rest.stop()
        place = self._view.place
        if place is not None:
            self._history.visit(place)
        self.changed.emit()

    def _lead(self, place: ViewPosition | None) -> None:
        if place is None:
            return
        self._leading = True
        self._view.go_to(place)
        self._leading = False
        self.changed.emit()
