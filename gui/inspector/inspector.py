"""Between the pixel that a person points at and the thread that takes it apart."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from leafscope.core.methods import Method

from ..rendering.model_source import ModelSource
from ..session.session import Session
from ..viewing import navigation
from .inspector_worker import (
    FeatureAnswer,
    InspectorWorker,
    PixelAnswer,
    PixelRequest,
)

REST = 250  # ms that view and method are left alone before the pixel is explained anew


class Inspector(QObject):
    """Has the pixel at one place of the photo explained, at the view's scale and by its method.

    Args:
        models: where models come from.
        session: what is looked at; of a blend, the method that has most of it is explained.
        parent: Qt's owner.

    """

    asked = Signal(object)  # position in the photo, (x, y), or None once it is let go
    pixel_explained = Signal(object)  # PixelAnswer
    features_ready = Signal(object)  # FeatureAnswer
    failed = Signal(str)  # one sentence

    def __init__(
        self,
        models: ModelSource,
        session: Session,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = session.view
        self._comparison = session.comparison
        self._position: tuple[float, float] | None = None
        self._last: tuple[Method, float] | None = None  # what was shown, and at which scale
        self._following = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._ask_anew)
        session.photo_changed.connect(self._forget)
        session.view.changed.connect(self._rest.start)
        session.comparison.changed.connect(self._rest.start)
        self._worker = InspectorWorker(models, self)
        self._worker.result_ready.connect(self._take)
        self._worker.failed.connect(self._take_failure)

    @property
    def position(self) -> tuple[float, float] | None:
        """What is explained: a source position."""
        return self._position

    def look_at(self, x: float, y: float) -> None:
        """Explain the pixel at a source position."""
        viewport, photo = self._view.viewport, self._session.photo
        if viewport is None or photo is None:
            return
        size = photo.size
        self._position = min(max(0.0, x), size.width - 1e-6), min(max(0.0, y), size.height - 1e-6)
        shown = self._comparison.effective_method
        self._last = shown, viewport.scale
        self._worker.post(PixelRequest(photo, _most_of(shown), shown, self._position, viewport))
        self.asked.emit(self._position)

    def explain_center(self) -> None:
        """Explain the pixel in the middle of the view."""
        if self._view.viewport is not None:
            self.look_at(*navigation.view_centre(self._view.viewport))

    def step(self, columns: int, rows: int) -> None:
        """Explain a pixel so many output pixels away."""
        if self._position is None or self._view.viewport is None:
            self.explain_center()
            return
        scale = self._view.viewport.scale
        self.look_at(self._position[0] + columns / scale, self._position[1] + rows / scale)

    def follow(self, follow: bool) -> None:
        """Explain the pixel anew, or no longer, when view or method are others."""
        self._following = follow
        self.asked.emit(self._position if follow else None)
        self._ask_anew()

    def request_stop(self) -> None:
        """Explain nothing more; the thread ends when it can."""
        self._rest.stop()
        self._worker.request_stop()

    def _forget(self) -> None:
        """Explain nothing of the photo before."""
        self._position = None
        self._worker.cancel()

    def _ask_anew(self) -> None:
        viewport = self._view.viewport
        if not self._following or self._position is None or viewport is None:
            return
        if self._last != (self._comparison.effective_method, viewport.scale):
            self.look_at(*self._position)

    def _take(self, _: PixelRequest, answer: PixelAnswer | FeatureAnswer) -> None:
        if isinstance(answer, PixelAnswer):
            self.pixel_explained.emit(answer)
        else:
            self.features_ready.emit(answer)

    def _take_failure(self, _: PixelRequest, sentence: str) -> None:
        self.failed.emit(sentence)


def _most_of(shown: Method) -> Method:
    """Return the part of a blend that has the larger share."""
    return shown.parts[-1] if shown.share > 0.5 else shown.parts[0]
