"""Analysis results that the canvas shows in addition to its frames."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage

from leafscope.core.frames import Frame
from leafscope.core.geometry import Box, Viewport
from leafscope.core.methods import Method

from ..rendering.frame_store import frame_rect


@dataclass(frozen=True)
class DifferenceFrame:
    """The difference between two exact frames of the same view."""

    first: Method
    second: Method
    gain: float  # factor that the difference was multiplied by
    frame: Frame


@dataclass(frozen=True, eq=False)
class DeviationMap:
    """Image of how a method's output, scaled back down, deviates from the photo."""

    method: Method
    scale: float  # scale of the view that was compared
    box: Box  # the source pixels that were compared
    image: QImage  # one pixel per source pixel, transparent where there is no deviation
    mean: float  # mean absolute deviation, 0 to 1


@dataclass(frozen=True)
class Measurement:
    """PSNR and SSIM of a method's output with respect to the reference photo."""

    method: Method
    box: Box  # the visible source pixels
    psnr: float  # in dB; infinite for equal images
    ssim: float | None  # at most 1; None for images that are too small


class Overlays(QObject):
    """Stores the latest difference, and the latest map and measurement of each method."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._difference: DifferenceFrame | None = None
        self._maps: dict[Method, DeviationMap] = {}
        self._measurements: dict[Method, Measurement] = {}

    def clear(self) -> None:
        """Remove all results."""
        self._difference = None
        self._measurements.clear()
        self.clear_deviation_maps()

    def add(self, result: DifferenceFrame | DeviationMap | Measurement) -> None:
        """Store a result; it replaces the last difference, or the method's last result."""
        match result:
            case DifferenceFrame():
                self._difference = result
            case DeviationMap():
                self._maps[result.method] = result
            case Measurement():
                self._measurements[result.method] = result
        self.changed.emit()

    def clear_deviation_maps(self) -> None:
        """Remove all deviation maps."""
        self._maps.clear()
        self.changed.emit()

    def clear_measurements(self) -> None:
        """Remove all measurements."""
        self._measurements.clear()
        self.changed.emit()

    def difference(self, first: Method, second: Method) -> DifferenceFrame | None:
        """Return the difference of two methods, in either order; None if not available."""
        found = self._difference
        return found if found and {found.first, found.second} == {first, second} else None

    def visible_difference(
        self, view: Viewport, first: Method, second: Method
    ) -> DifferenceFrame | None:
        """Return the difference of two methods if a part of it is visible in a view."""
        found = self.difference(first, second)
        window = QRectF(0, 0, view.width, view.height)
        return found if found and frame_rect(found.frame, view).intersects(window) else None

    def deviation_map(self, method: Method, view: Viewport) -> DeviationMap | None:
        """Return a method's deviation map if it was computed at the view's scale."""
        found = self._maps.get(method)
        return found if found and found.scale == view.scale else None

    def mean_deviation(self, method: Method, view: Viewport, box: Box | None) -> float | None:
        """Return a method's mean deviation if it was computed for this view and box."""
        found = self.deviation_map(method, view)
        return found.mean if found and found.box == box else None

    def measurement(self, method: Method, box: Box | None) -> Measurement | None:
        """Return a method's measurement if it was made for this box."""
        found = self._measurements.get(method)
        return found if found and found.box == box else None
