"""Background search for a photo's useful scale and the spots where a model adds detail."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from leafscope.core.errors import Cancelled, ModelError
from leafscope.core.methods import FAST_JPEG_MODEL, FAST_MODEL, INTERPOLATIONS, Method
from leafscope.core.photo import Photo

from ..app.settings import Settings
from ..rendering.render_worker import RenderResources, RenderWorker
from ..session.session import Session
from ..viewing.navigation import ViewPosition

if TYPE_CHECKING:
    from leafscope.core.inspection.survey import DetailSpot, DetailSurvey
    from leafscope.core.models import Model

CACHE_BYTES = 2**24  # each block is needed only once
IDLE_MS = 1000  # from the last frame or change of view to the survey
POLL_SECONDS = 0.1  # between checks while something else is encoded
SPOT_SCALE = 4.0  # minimum at which a spot is shown


@dataclass(frozen=True)
class SurveyRequest:
    """A request to continue a survey; if `urgent`, without waiting for other threads."""

    photo: Photo
    method: Method
    device: str
    survey: DetailSurvey | None
    urgent: bool


class SurveyWorker(RenderWorker[SurveyRequest]):
    """Thread that emits an updated `DetailSurvey` after each part of the photo.

    Unless the request is urgent, the thread waits while other threads encode. It reads blocks from
    the shared cache but adds none.
    """

    niceness = 15  # rendering comes first

    def process(self, request: SurveyRequest) -> None:
        """Survey the photo; raises ModelError if no model can be loaded."""
        from leafscope.core.engine import BorrowingCache, Renderer, choose_available_compute
        from leafscope.core.inspection.survey import DetailSurvey

        photo, shared, survey = request.photo, self.resources.cache, request.survey
        if survey is None:
            survey = DetailSurvey.start(photo, self.check_cancelled)
            self.emit_result(request, survey)
        model, cache = self._load_small(request.method), BorrowingCache(shared, CACHE_BYTES)
        compute = choose_available_compute(request.device)
        renderer = Renderer(photo, model, cache=cache, compute=compute)

        def check() -> None:
            self.check_cancelled()
            if shared.is_encoding and not request.urgent:
                raise Cancelled

        while survey.waiting:
            try:
                survey = survey.measure_next(photo, renderer.render, check)
                self.emit_result(request, survey)
            except Cancelled:
                self.check_cancelled()
                time.sleep(POLL_SECONDS)

    def unexpected_error_text(self, request: SurveyRequest) -> str:
        """Return a message that points to the log."""
        return self.tr("The photo can't be searched for detail. See the log for details.")

    def _load_small(self, method: Method) -> Model:
        """Load the method's preview model; if that fails, `FAST_MODEL` or the method's model."""
        models = self.resources.models
        names = [name for name in method.names if name not in INTERPOLATIONS]
        small = [name if name == FAST_JPEG_MODEL else models.preview_model(name) for name in names]
        for name in (*small, FAST_MODEL, *names):
            with suppress(ModelError):
                if name is not None:
                    return models.load(name)
        raise ModelError(
            self.tr("There is no model to find detail with. Choose an installed model.")
        )


class PhotoSurvey(QObject):
    """Surveys the photo when its view is fully rendered, and shows detail spots on request.

    `spots` begins with the visited spots; new spots are added after them.
    """

    useful_scale_changed = Signal(object)  # UsefulScale, or None
    message = Signal(str)  # about the search, or the spot that is shown
    failed = Signal(str)  # message

    _index = -1  # of the spot visited last
    _step = 0  # requested step, taken once the first spot is known

    def __init__(self, resources: RenderResources, session: Session, settings: Settings) -> None:
        super().__init__(session)
        self._session, self._settings = session, settings
        self._worker = SurveyWorker(resources, self)
        self._worker.result_ready.connect(self._receive)
        self._worker.failed.connect(self._fail)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._resume)
        self._reset()
        session.photo_changed.connect(self._reset)
        session.view.changed.connect(self._pause)
        session.comparison.changed.connect(self._pause)
        session.store.frame_added.connect(self._pause)

    @property
    def is_complete(self) -> bool:
        """Whether the whole photo has been searched."""
        return self._survey is not None and not self._survey.waiting

    def next_detail(self, step: int = 1) -> None:
        """Go to the next spot (`step` 1) or the previous one (-1), starting with the strongest."""
        if self._session.photo is None:
            return
        if not self.spots and not self.is_complete:
            waiting, self._step = self._step != 0, step
            self.message.emit(self.tr("Looking for detail…"))
            if not waiting:
                self._post()
            return
        if not self.spots:
            self.message.emit(self.tr("The model adds no detail to this photo"))
            return
        first = self._index < 0 and step < 0
        self._index = (self._index + step + first) % len(self.spots)
        box, view = self.spots[self._index].box, self._session.view
        scale = max(SPOT_SCALE, view.viewport.scale if view.viewport else 0)
        view.go_to(ViewPosition(scale, box.left + box.width / 2, box.top + box.height / 2))
        text = self.tr("Detail {0} of {1}")
        self.message.emit(text.format(self._index + 1, len(self.spots)))

    def _reset(self) -> None:
        self._survey: DetailSurvey | None = None
        self.spots: tuple[DetailSpot, ...] = ()
        self._index, self._step = -1, 0
        self._method: Method | None = None
        self._has_failed = False
        self._worker.cancel()
        self.useful_scale_changed.emit(None)

    def _pause(self) -> None:
        """Pause the survey until the view is rendered, unless the user has asked for a spot."""
        if not self._step:
            self._worker.cancel()
        self._idle.start()

    def _resume(self) -> None:
        session, viewport = self._session, self._session.view.viewport
        is_done = self._has_failed or self.is_complete or self._step
        if is_done or session.photo is None or viewport is None:
            return
        if all(session.store.exact_frame(each, viewport) for each in session.comparison.methods):
            self._post()

    def _post(self) -> None:
        assert self._session.photo is not None
        self._method = self._method or self._session.comparison.state.effective_method
        known, urgent = self._survey, self._step != 0
        self._worker.post(
            SurveyRequest(self._session.photo, self._method, self._settings.device, known, urgent)
        )

    def _receive(self, _: SurveyRequest, result: DetailSurvey) -> None:
        if self._survey is None:
            self.useful_scale_changed.emit(result.scale)
        self._survey, kept = result, self.spots[: self._index + 1]
        new = (spot for spot in result.spots if not any(map(spot.is_beside, kept)))
        self.spots = (*kept, *new)
        if self._step and (self.spots or self.is_complete):
            step, self._step = self._step, 0
            self.next_detail(step)

    def _fail(self, _: SurveyRequest, message: str) -> None:
        is_waiting, self._step, self._has_failed = self._step != 0, 0, True
        if is_waiting:
            self.failed.emit(message)
