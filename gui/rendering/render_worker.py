"""The thread that renders views: loads models, runs the engine, and makes images of its frames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from leafscope.core.errors import LeafscopeError
from leafscope.core.geometry import Viewport
from leafscope.core.photo import Photo

from ..imaging.frames import (
    BlockNote,
    Inspection,
    RenderFailure,
    RenderRequest,
    ScreenFrame,
    Surroundings,
)
from ..imaging.screen_colour import ScreenColours
from ..threads.methods import ModelSource
from ..threads.worker import Worker
from ..words.sentences import in_words
from .renderers import Renderers

if TYPE_CHECKING:
    from leafscope.core.engine import Frame, Renderer


class RenderWorker(Worker[RenderRequest]):
    """Answers the newest request with frames, better and better.

    Each request has its turn before a newer one outdates it: a fast model finishes within it, and a
    slow one has encoded blocks that the next view shows too, so that the picture keeps up with a
    hand that never rests.

    Args:
        models: where models come from.
        device: the device to run them on, "auto" for the best one.
        memory: bytes that encoded blocks may take, None for a share of the machine's.
        parent: Qt's owner.

    """

    started_up = Signal(object)  # Surroundings
    frame_ready = Signal(object)  # ScreenFrame
    failed = Signal(object)  # RenderFailure
    inspected = Signal(object)  # Inspection

    turn = 0.2  # seconds: a view of a megapixel decoded, or a first patch encoded

    def __init__(
        self,
        models: ModelSource,
        device: str,
        memory: int | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._models = models
        self._device = device
        self._memory = memory
        self._photo: Photo | None = None
        self._colours: ScreenColours | None = None
        self._renderers: Renderers | None = None

    def run(self) -> None:
        """Import the engine, tell what there is, and answer requests; runs in the thread."""
        self.started_up.emit(self._start_up())
        super().run()
        self._renderers = None

    def work(self, request: RenderRequest) -> None:
        """Render the view with every method, then prepare what lies around it."""
        assert self._renderers is not None
        if request.photo is not self._photo:
            self._photo, self._colours = request.photo, ScreenColours(request.photo)
            self._renderers.clear()
        for method in request.methods:
            self._answer(request, method)
        for method in request.methods:
            renderer = self._renderers.known(method)
            if renderer is not None:
                renderer.prefetch(request.viewport, self.pause_if_wanted)

    def failed_unexpectedly(self, request: RenderRequest) -> None:
        """Tell that a view can't be rendered for a reason that nobody foresaw."""
        for method in request.methods:
            sentence = self.tr("This view couldn't be rendered; the log says why.")
            self.failed.emit(RenderFailure(request.generation, method, sentence))

    def _start_up(self) -> Surroundings:
        from leafscope.core.engine import FieldCache, choose_compute, make_way_for_window

        make_way_for_window()
        notice = ""
        try:
            compute = choose_compute(self._device)
        except LeafscopeError as error:
            notice = in_words(error)
            compute = choose_compute()
        cache = FieldCache(self._memory)
        self._renderers = Renderers(self._models, compute, cache, stand_ins=True)
        try:
            models = self._models.choices()
            notice = notice or self._models.notice()
        except LeafscopeError as error:
            models, notice = (), in_words(error)
        return Surroundings(models, str(compute), notice)

    def _answer(self, request: RenderRequest, method: str) -> None:
        assert self._renderers is not None
        assert self._colours is not None
        try:
            renderer = self._renderers.of(request.photo, method)
            for frame in renderer.frames(request.viewport, request.focus, self.pause):
                image = self._colours.image(frame.image, frame.alpha)
                self.frame_ready.emit(_screen_frame(request.generation, method, frame, image))
                if request.inspected:
                    self._inspect(request.generation, method, renderer, request.viewport)
        except LeafscopeError as error:
            self.failed.emit(RenderFailure(request.generation, method, in_words(error)))

    def _inspect(
        self, generation: int, method: str, renderer: Renderer, viewport: Viewport
    ) -> None:
        reports = renderer.snapshot(viewport)
        blocks = tuple(BlockNote(report.box, report.age, report.cost) for report in reports)
        self.inspected.emit(Inspection(generation, method, blocks))


def _screen_frame(generation: int, method: str, frame: Frame, image: QImage) -> ScreenFrame:
    from leafscope.core.engine import Stage

    return ScreenFrame(
        generation,
        method,
        frame.viewport,
        frame.left,
        frame.top,
        image,
        preview=frame.stage is Stage.PREVIEW,
        exact=frame.stage is Stage.EXACT,
        progress=frame.progress,
        seconds=frame.seconds,
        device=frame.device,
    )
