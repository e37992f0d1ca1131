"""Conversion of canvas points to view and photo coordinates."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget

from leafscope.core.geometry import Size, Viewport
from leafscope.core.methods import Method

from ..session.comparison import Comparison, Pane
from ..viewing import navigation
from ..viewing.view import View

ARROW_STEPS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
ROUNDING_ERROR = 1e-6  # of a length in floats


def device_size(widget: QWidget) -> Size:
    """Return the size of a widget in device pixels, counting partly visible ones."""
    ratio = widget.devicePixelRatioF()
    width, height = widget.width() * ratio, widget.height() * ratio
    return Size(math.ceil(width - ROUNDING_ERROR), math.ceil(height - ROUNDING_ERROR))


def round_half_up(coordinate: float) -> int:
    """Round as Qt does when it places something on a screen."""
    return math.floor(coordinate + 0.5)


class PointMapper:
    """Maps points of the canvas, in logical pixels, to what its panes show."""

    def __init__(self, canvas: QWidget, view: View, comparison: Comparison) -> None:
        self._canvas = canvas
        self._view = view
        self._comparison = comparison

    def to_view(self, position: QPointF, near: QPointF | None = None) -> tuple[float, float]:
        """Convert a point to device pixels of its pane, or of the pane under `near`."""
        ratio = self._canvas.devicePixelRatioF()
        box = self._pane_at(position if near is None else near).box
        return position.x() * ratio - box.left, position.y() * ratio - box.top

    def to_photo(
        self, position: QPointF | None, viewport: Viewport | None
    ) -> tuple[float, float] | None:
        """Return the source position under a point, or None outside the photo."""
        photo = self._view.photo
        if position is None or viewport is None or photo is None:
            return None
        x, y = navigation.to_source(viewport, *self.to_view(position))
        return (x, y) if 0 <= x < photo.width and 0 <= y < photo.height else None

    def method_at(self, position: QPointF) -> Method:
        """Return the method shown at a point."""
        return self._pane_at(position).method

    def _pane_at(self, position: QPointF) -> Pane:
        point = position * self._canvas.devicePixelRatioF()
        layout = self._comparison.pane_layout(device_size(self._canvas))
        return layout.pane_at(point.x(), point.y())
