"""Where a point of the canvas lies: in the view under it, and in the photo."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from leafscope.core.geometry import Size, Viewport
from leafscope.core.methods import Method

from ..session.comparison import Comparison, Pane
from ..viewing import navigation
from ..viewing.view import View

ROUNDING = 1e-6  # of a length in floats


def device_size(widget: QWidget) -> Size:
    """Return the size of a widget in device pixels; of the last ones only a part may be seen."""
    ratio = widget.devicePixelRatioF()
    across, down = widget.width() * ratio, widget.height() * ratio
    return Size(math.ceil(across - ROUNDING), math.ceil(down - ROUNDING))


def round_half_up(place: float) -> int:
    """Return the whole pixel that Qt takes for a place on a screen: of halves the next one."""
    return math.floor(place + 0.5)


class PointMapper:
    """Turns points of a canvas into points of what it shows.

    Args:
        canvas: where panes are painted.
        view: what each of them shows.
        comparison: which panes there are.

    """

    def __init__(self, canvas: QWidget, view: View, comparison: Comparison) -> None:
        self._canvas = canvas
        self._view = view
        self._comparison = comparison

    def to_view(self, position: QPointF, near: QPointF | None = None) -> tuple[float, float]:
        """Return a point of the canvas in device pixels of the pane under it.

        Args:
            position: logical pixels.
            near: the point whose pane is meant; `position` by default.

        """
        ratio = self._canvas.devicePixelRatioF()
        box = self._pane_at(position if near is None else near).box
        return position.x() * ratio - box.left, position.y() * ratio - box.top

    def to_photo(
        self, position: QPointF | None, viewport: Viewport | None
    ) -> tuple[float, float] | None:
        """Return the source position under a point in a viewport; None beside the photo."""
        photo = self._view.photo
        if position is None or viewport is None or photo is None:
            return None
        x, y = navigation.to_source(viewport, *self.to_view(position))
        return (x, y) if 0 <= x < photo.width and 0 <= y < photo.height else None

    def method_at(self, position: QPointF) -> Method:
        """Return the name of the method whose picture is under a point of the canvas."""
        return self._pane_at(position).method

    def _pane_at(self, position: QPointF) -> Pane:
        point = position * self._canvas.devicePixelRatioF()
        pane_layout = self._comparison.pane_layout(device_size(self._canvas))
        return pane_layout.pane_at(point.x(), point.y())
