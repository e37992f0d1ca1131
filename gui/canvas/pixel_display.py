"""The photo's own pixels as squares, on request, where they are large enough to be looked at."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ..session.comparison import Comparison
from ..viewing.view import View
from .pixel_grid import are_pixels_distinct


class PixelDisplay(QObject):
    """Shows squares in place of what is compared, once it is asked to, and only close up.

    Args:
        view: where the window looks.
        comparison: what it shows there.
        parent: Qt's owner.

    """

    def __init__(self, view: View, comparison: Comparison, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._comparison = comparison
        self._wanted = False
        view.changed.connect(self._follow)

    def want(self, wanted: bool) -> None:
        """Ask for squares, or for none."""
        self._wanted = wanted
        self._follow()

    def _follow(self) -> None:
        viewport = self._view.viewport
        close = viewport is not None and are_pixels_distinct(viewport.scale)
        self._comparison.show_source_pixels(self._wanted and close)
