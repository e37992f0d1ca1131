"""What has been found out about the picture, for the canvas to paint: values, never changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage

from leafscope.core.geometry import Box, Viewport
from leafscope.core.methods import Method

from ..rendering.frame_store import frame_rect
from ..rendering.frames import ScreenFrame


@dataclass(frozen=True)
class DifferenceFrame:
    """How much two exact frames of a view differ.

    Attributes:
        first: name of one method.
        second: name of the other.
        gain: what the difference was multiplied by.
        frame: the picture.

    """

    first: Method
    second: Method
    gain: float
    frame: ScreenFrame


@dataclass(frozen=True, eq=False)
class DeviationMap:
    """Where a method's picture strays from the photo.

    Attributes:
        method: name of the method.
        scale: at which it was compared.
        box: the source pixels that were compared.
        image: a pixel for each of them, clear where it doesn't stray.
        mean: mean absolute difference, in [0, 1].

    """

    method: Method
    scale: float
    box: Box
    image: QImage
    mean: float


@dataclass(frozen=True)
class Measurement:
    """How close a method's picture comes to the reference.

    Attributes:
        method: name of the method.
        box: the source pixels in view.
        psnr: in dB, infinite where both are equal.
        ssim: at most 1; None where it can't be measured.

    """

    method: Method
    box: Box
    psnr: float
    ssim: float | None


class Overlays(QObject):
    """What has been found out about the open photo; the newest of each kind."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._difference: DifferenceFrame | None = None
        self._maps: dict[Method, DeviationMap] = {}
        self._measures: dict[Method, Measurement] = {}

    def clear(self) -> None:
        """Forget everything."""
        self._difference = None
        self._maps.clear()
        self._measures.clear()
        self.changed.emit()

    def set_difference(self, difference: DifferenceFrame) -> None:
        """Show a difference."""
        self._difference = difference
        self.changed.emit()

    def set_deviation_map(self, found: DeviationMap) -> None:
        """Show where a method strays."""
        self._maps[found.method] = found
        self.changed.emit()

    def set_measurement(self, found: Measurement) -> None:
        """Show how close a method comes."""
        self._measures[found.method] = found
        self.changed.emit()

    def clear_deviation_maps(self) -> None:
        """Show no agreement."""
        self._maps.clear()
        self.changed.emit()

    def clear_measurements(self) -> None:
        """Show no measures."""
        self._measures.clear()
        self.changed.emit()

    def difference(self, first: Method, second: Method) -> DifferenceFrame | None:
        """Return how much two methods differ, in whichever order."""
        found = self._difference
        return found if found and {found.first, found.second} == {first, second} else None

    def visible_difference(
        self, view: Viewport, first: Method, second: Method
    ) -> DifferenceFrame | None:
        """Return how much two methods differ, where any of that is in sight."""
        found = self.difference(first, second)
        window = QRectF(0, 0, view.width, view.height)
        return found if found and frame_rect(found.frame, view).intersects(window) else None

    def deviation_map(self, method: Method, view: Viewport) -> DeviationMap | None:
        """Return where a method strays; None until it is known at the scale of the view."""
        found = self._maps.get(method)
        return found if found and found.scale == view.scale else None

    def mean_deviation(self, method: Method, view: Viewport, box: Box | None) -> float | None:
        """Return how far a method strays on average in a view of these source pixels."""
        found = self.deviation_map(method, view)
        return found.mean if found and found.box == box else None

    def measurement(self, method: Method, box: Box | None) -> Measurement | None:
        """Return how close a method comes to the reference in these source pixels."""
        found = self._measures.get(method)
        return found if found and found.box == box else None
