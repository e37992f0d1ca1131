"""What pictures are judged by: their difference, the photo they came from, and a reference."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from leafscope.core.photo import Photo

from ..canvas.canvas import Canvas
from ..comparing.agreement_legend import AgreementLegend
from ..comparing.compare_options import CompareOptions
from ..comparing.comparison import Comparison
from ..comparing.difference_view import DifferenceView
from ..comparing.measurements import Measurements
from ..rendering.pool import RenderResources
from ..rendering.rendering import Rendering
from ..viewing.view import View


class Judging(QObject):
    """Puts the parts together that look at finished frames.

    Args:
        resources: what threads that render share.
        device: asked for.
        view: what is looked at.
        comparison: what is compared.
        rendering: makes the frames.
        canvas: shows what is found.
        folder: where to look for a reference.
        window: owns all.

    """

    def __init__(
        self,
        resources: RenderResources,
        device: str,
        view: View,
        comparison: Comparison,
        rendering: Rendering,
        canvas: Canvas,
        folder: Callable[[], Path],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        shared = view, comparison, rendering.store, canvas.findings
        self._difference = DifferenceView(*shared, self)
        self.measures = Measurements(resources, device, *shared, self)
        self.legend = AgreementLegend(self.measures, comparison, canvas)
        self.options = CompareOptions(comparison, self.measures, folder, window)
        rendering.frame_arrived.connect(self._difference.look)
        rendering.frame_arrived.connect(self.measures.look)

    def show_photo(self, photo: Photo) -> None:
        """Forget what was found in another photo."""
        self._difference.forget()
        self.measures.show_photo(photo)

    def leave(self) -> None:
        """Find nothing out any more; the threads end when they can."""
        self._difference.leave()
        self.measures.leave()
