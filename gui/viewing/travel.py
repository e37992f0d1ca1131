"""Back and forward through the views of a photo."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from .history import History
from .place import Place
from .view import View

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
        if not self._leading:
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

    def _lead(self, place: Place | None) -> None:
        if place is None:
            return
        self._leading = True
        self._view.go(place)
        self._leading = False
        self.changed.emit()
