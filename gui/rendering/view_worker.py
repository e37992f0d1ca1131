"""The thread that renders views: loads models, runs the engine, and makes images of its frames."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from leafscope.core.errors import Cancelled, DeviceError, LeafscopeError
from leafscope.core.methods import Method
from leafscope.core.photo import Photo

from ..app.i18n import translate_message
from .frames import BlockSnapshot, RenderFailure, RenderRequest, StartupReport
from .model_source import DownloadableModel
from .render_worker import RendererPool, RenderResources, RenderWorker
from .screen_colour import ScreenColours


class ViewWorker(RenderWorker[RenderRequest]):
    """Answers the newest request with frames (`Frame`), better and better.

    Where a method's frame can't be had, the answer is a `RenderFailure`; of a request that is
    inspected, an `BlockSnapshot` follows each frame.

    Each request has its turn before a newer one outdates it: a fast model finishes within it, and a
    slow one has encoded blocks that the next view shows too, so that the picture keeps up with a
    hand that never rests. For the same reason answers to older requests arrive.

    Of several methods each shows something first; then the quick ones are done before the slow.

    Args:
        resources: what threads that render share.
        device: the device to run models on, "auto" for the best one.
        parent: Qt's owner.

    """

    started_up = Signal(object)  # StartupReport

    min_run_seconds = 0.2  # seconds: a view of a megapixel decoded, or a first patch encoded
    deliver_stale = True
    idle_timeout = None  # what is on the screen will be moved
    use_preview_models = True

    def __init__(
        self, resources: RenderResources, device: str, parent: QObject | None = None
    ) -> None:
        super().__init__(resources, parent)
        self._wanted_device = device
        self._photo: Photo | None = None
        self._colours: ScreenColours | None = None

    def prepare(self) -> None:
        """Import the engine, and tell what there is; runs in the thread.

        It doesn't let others go first before: where other programs have the cores, people would
        wait half a minute for the first model.
        """
        from leafscope.core.engine import limit_threads

        limit_threads()
        found = self._look_around()
        super().prepare()
        self.started_up.emit(found)

    def process(self, request: RenderRequest) -> None:
        """Render the view with every method, then prepare what lies around it."""
        pool = self.pool_for(self._wanted_device)
        if request.photo is not self._photo:
            self._photo, self._colours = request.photo, ScreenColours(request.photo)
            pool.clear()
        loaded_first = sorted(request.methods, key=lambda method: pool.get_loaded(method) is None)
        begun = {method: self._answers(request, method) for method in loaded_first}
        faults: list[Exception] = []
        for answers in begun.values():
            _goes_on(answers, faults)
        for method in sorted(request.methods, key=partial(_seconds_left, pool, request)):
            while _goes_on(begun[method], faults):
                pass
        if faults:
            raise faults[0]
        for method in request.methods:
            renderer = pool.get_loaded(method)
            if renderer is not None:
                renderer.prefetch(request.viewport, self.check_idle)

    def unexpected_error_text(self, request: RenderRequest) -> str:
        """Tell that a view can't be rendered for a reason that nobody foresaw."""
        return self.tr("This view couldn't be rendered; the log says why.")

    def _look_around(self) -> StartupReport:
        from leafscope.core.engine import choose_available_compute, choose_compute

        notice, models = "", self.resources.models
        downloads: tuple[DownloadableModel, ...] = ()
        try:
            choose_compute(self._wanted_device)
        except DeviceError as error:
            notice = translate_message(error)
        try:
            choices = models.choices(self._wanted_device)
            downloads = models.downloads()
            notice = notice or models.notice()
        except LeafscopeError as error:
            choices, notice = (), translate_message(error)
        return StartupReport(
            choices, downloads, str(choose_available_compute(self._wanted_device)), notice
        )

    def _answers(self, request: RenderRequest, method: Method) -> Iterator[None]:
        """Answer with a method's frames, one at each step."""
        assert self._colours is not None
        try:
            renderer = self.renderer_for(self._wanted_device, request.photo, method)
            for frame in renderer.frames(request.viewport, request.focus, self.check_cancelled):
                answer = replace(frame, generation=request.generation, method=method)
                self.emit_result(request, self._colours.convert(answer))
                if request.report_blocks:
                    blocks = renderer.report_blocks(request.viewport)
                    self.emit_result(request, BlockSnapshot(request.generation, method, blocks))
                yield
        except LeafscopeError as error:
            self.emit_result(request, RenderFailure(method, translate_message(error)))


def _goes_on(answers: Iterator[None], faults: list[Exception]) -> bool:
    """Have a method answer once more; return whether it may again.

    What nobody foresaw is added to the faults, to be raised when the other methods are done.
    """
    try:
        next(answers)
    except StopIteration:
        return False
    except Cancelled:
        raise
    except Exception as fault:  # noqa: BLE001 - raised later
        faults.append(fault)
        return False
    return True


def _seconds_left(pool: RendererPool, request: RenderRequest, method: Method) -> float:
    renderer = pool.get_loaded(method)
    return 0.0 if renderer is None else renderer.estimate_seconds_left(request.viewport)
