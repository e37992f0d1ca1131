"""The places that a person has looked at, to go back and forward through."""

from __future__ import annotations

from .place import Place

MOST = 100  # places; the oldest are forgotten


class History:
    """A row of places, and which of them is the present one."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._present = -1

    def clear(self) -> None:
        """Forget every place, because another photo is shown."""
        self._places.clear()
        self._present = -1

    def visit(self, place: Place) -> None:
        """Enter a place after the present one; what lay ahead is forgotten."""
        if self._places and self._places[self._present].near(place):
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

    def back(self) -> Place | None:
        """Go to the place before the present one; None where there is none."""
        return self._step(-1) if self.can_go_back else None

    def forward(self) -> Place | None:
        """Go to the place after the present one; None where there is none."""
        return self._step(1) if self.can_go_forward else None

    def _step(self, by: int) -> Place:
        self._present += by
        return self._places[self._present]
