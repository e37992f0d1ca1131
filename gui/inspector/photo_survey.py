"""Finds, in the background, up to which scale a photo has new detail, and its best spots."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leafscope.core.errors import ModelError
from leafscope.core.methods import Method
from leafscope.core.photo import Photo
from leafscope.core.resample import Interpolation

from ..rendering.render_worker import ModelWorker, RenderResources
from ..session.session import Session
from ..viewing.navigation import ViewPosition

if TYPE_CHECKING:
    from leafscope.core.engine import Renderer
    from leafscope.core.inspection.survey import DetailSpot, UsefulScale

SMALL_MODEL = "leaf-s"  # its detail is measured, if it is installed
CACHE_BYTES = 2**24  # each block is needed only once
SPOT_SCALE = 4.0  # to look at a spot, unless the view is enlarged more


@dataclass(frozen=True)
class SurveyRequest:
    """A photo to survey; with a method, its spots are found instead of its useful scale."""

    photo: Photo
    method: Method | None = None


class SurveyWorker(ModelWorker[SurveyRequest]):
    """Thread that answers with a `UsefulScale`, None, or a tuple of `DetailSpot`s."""

    def __init__(self, resources: RenderResources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = resources.models

    def process(self, request: SurveyRequest) -> None:
        """Survey the photo; raises ModelError if no model can be loaded."""
        from leafscope.core.inspection.survey import find_detail, measure_useful_scale

        if request.method is None:
            self.emit_result(request, measure_useful_scale(request.photo))
            return
        renderer = self._build_renderer(request.photo, request.method)
        self.emit_result(request, find_detail(renderer.render, request.photo, self.check_cancelled))

    def unexpected_error_text(self, request: SurveyRequest) -> str:
        """Return a message that points to the log."""
        return self.tr("The photo can't be searched for detail. See the log for details.")

    def _build_renderer(self, photo: Photo, method: Method) -> Renderer:
        """Return a renderer with its own small cache, so that the view keeps its blocks."""
        from leafscope.core.engine import BlockCache, Renderer

        for name in (SMALL_MODEL, *method.names):
            with suppress(ModelError, ValueError):
                if name not in {each.value for each in Interpolation}:
                    return Renderer(photo, self._models.load(name), cache=BlockCache(CACHE_BYTES))
        raise ModelError(
            self.tr("There is no model to find detail with. Choose an installed model.")
        )


class PhotoSurvey(QObject):
    """Surveys each photo once it is shown, and goes to its spots on request."""

    useful_scale_changed = Signal(object)  # UsefulScale, or None
    message = Signal(str)  # about the search, or the spot that is shown
    failed = Signal(str)  # message

    def __init__(
        self, resources: RenderResources, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._spots: tuple[DetailSpot, ...] | None = None
        self._index = -1
        self._step = 0  # to take once the spots are known
        self._worker = SurveyWorker(resources, self)
        self._worker.result_ready.connect(self._receive)
        self._worker.failed.connect(self._fail)
        session.photo_changed.connect(self._reset)

    def next_detail(self, step: int = 1) -> None:
        """Go to the next spot, or with -1 to the previous one; the strongest is the first."""
        photo, waiting = self._session.photo, self._step != 0
        if photo is None:
            return
        if self._spots is None:
            self._step = step
            self.message.emit(self.tr("Looking for detail…"))
            if not waiting:
                method = self._session.comparison.effective_method
                self._worker.post(SurveyRequest(photo, method))
            return
        if not self._spots:
            self.message.emit(self.tr("The model adds no detail to this photo"))
            return
        first = self._index < 0 and step < 0
        self._index = (self._index + step + first) % len(self._spots)
        box, view = self._spots[self._index].box, self._session.view
        scale = max(SPOT_SCALE, view.viewport.scale if view.viewport else 0)
        view.go_to(ViewPosition(scale, box.left + box.width / 2, box.top + box.height / 2))
        text = self.tr("Detail {0} of {1}")
        self.message.emit(text.format(self._index + 1, len(self._spots)))

    def request_stop(self) -> None:
        """Stop for good, without waiting for the thread."""
        self._worker.request_stop()

    def _reset(self) -> None:
        self._spots, self._index, self._step = None, -1, 0
        self.useful_scale_changed.emit(None)
        if self._session.photo is not None:
            self._worker.post(SurveyRequest(self._session.photo))

    def _receive(
        self, request: SurveyRequest, result: tuple[DetailSpot, ...] | UsefulScale | None
    ) -> None:
        if isinstance(result, tuple):
            self._spots, step, self._step = result, self._step, 0
            self.next_detail(step)
        else:
            self.useful_scale_changed.emit(result)

    def _fail(self, _: SurveyRequest, message: str) -> None:
        self._step = 0
        self.failed.emit(message)
