"""The worker thread that renders views: requests in, frames in sRGB out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from leafscope.core.errors import Cancelled, DeviceError, LeafscopeError
from leafscope.core.frames import BlockReport
from leafscope.core.geometry import Viewport
from leafscope.core.methods import Method
from leafscope.core.photo import Photo

from ..app.i18n import translate_message
from .model_source import DownloadableModel, ModelChoice
from .qimage import ScreenColours
from .render_worker import RendererPool, RenderResources, RenderWorker


@dataclass(frozen=True)
class RenderRequest:
    """A view to render.

    Attributes:
        generation: higher than in all earlier requests.
        photo: the photo.
        methods: the methods to render it with, in this order.
        viewport: the view.
        focus: source position to render first; the centre if None.
        report_blocks: also send a `BlockSnapshot` with each frame.

    """

    generation: int
    photo: Photo
    methods: tuple[Method, ...]
    viewport: Viewport
    focus: tuple[float, float] | None = None
    report_blocks: bool = False


@dataclass(frozen=True)
class StartupReport:
    """What the worker found when it started.

    Attributes:
        models: the installed models, the recommended one first.
        downloads: the models that can be downloaded.
        device: the device that models run on.
        notice: a message for the user, or "".

    """

    models: tuple[ModelChoice, ...]
    downloads: tuple[DownloadableModel, ...]
    device: str
    notice: str


@dataclass(frozen=True)
class BlockSnapshot:
    """The state of the blocks of a view, for the debug overlay."""

    generation: int
    method: Method
    blocks: tuple[BlockReport, ...]


class ViewWorker(RenderWorker[RenderRequest]):
    """Renders the newest request; the results are `Frame`s that improve step by step.

    A request runs for at least `min_run_seconds`, and frames of replaced requests are delivered
    too, so that the picture follows an input that never pauses. With several methods, each sends a
    first frame; then the fast ones are completed before the slow ones.

    Args:
        resources: models and block cache.
        device: device to run models on; "auto" for the best one.
        parent: the owner.

    """

    started_up = Signal(object)  # StartupReport

    min_run_seconds = 0.2  # enough to decode a megapixel or to encode a first patch
    deliver_stale = True
    idle_timeout = None  # the next move needs the models again
    use_preview_models = True

    def __init__(
        self, resources: RenderResources, device: str, parent: QObject | None = None
    ) -> None:
        super().__init__(resources, parent)
        self._requested_device = device
        self._photo: Photo | None = None
        self._colours: ScreenColours | None = None

    def prepare(self) -> None:
        """Import the engine and report the available models.

        The priority is lowered afterwards: on a busy machine the start would take half a minute.
        """
        from leafscope.core.engine import limit_threads

        limit_threads()
        report = self._build_report()
        super().prepare()
        self.started_up.emit(report)

    def process(self, request: RenderRequest) -> None:
        """Render the view with each method, then prefetch the blocks around it."""
        pool = self.pool_for(self._requested_device)
        if request.photo is not self._photo:
            self._photo, self._colours = request.photo, ScreenColours(request.photo)
            pool.clear()
        loaded_first = sorted(request.methods, key=lambda method: pool.get_loaded(method) is None)
        running = {method: self._render(request, method) for method in loaded_first}
        errors: list[Exception] = []
        for steps in running.values():
            _advance(steps, errors)
        for method in sorted(request.methods, key=partial(_seconds_left, pool, request)):
            while _advance(running[method], errors):
                pass
        if errors:
            raise errors[0]
        for method in request.methods:
            renderer = pool.get_loaded(method)
            if renderer is not None:
                renderer.prefetch(request.viewport, self.check_idle)

    def unexpected_error_text(self, request: RenderRequest) -> str:
        """Return the message for an unexpected error."""
        return self.tr("Rendering failed. See the log for details.")

    def _build_report(self) -> StartupReport:
        from leafscope.core.engine import choose_available_compute, choose_compute

        device, models, notice = self._requested_device, self.resources.models, ""
        downloads: tuple[DownloadableModel, ...] = ()
        try:
            choose_compute(device)
        except DeviceError as error:
            notice = translate_message(error)
        try:
            choices = models.choices(device)
            downloads = models.downloads()
            notice = notice or models.notice()
        except LeafscopeError as error:
            choices, notice = (), translate_message(error)
        return StartupReport(choices, downloads, str(choose_available_compute(device)), notice)

    def _render(self, request: RenderRequest, method: Method) -> Iterator[None]:
        """Emit the frames of a method, one per step."""
        assert self._colours is not None
        try:
            renderer = self.renderer_for(self._requested_device, request.photo, method)
            for frame in renderer.frames(request.viewport, request.focus, self.check_cancelled):
                frame = replace(frame, generation=request.generation, method=method)
                self.emit_result(request, self._colours.convert(frame))
                if request.report_blocks:
                    blocks = renderer.report_blocks(request.viewport)
                    self.emit_result(request, BlockSnapshot(request.generation, method, blocks))
                yield
        except LeafscopeError as error:
            self.emit_failure(request, translate_message(error))


def _advance(steps: Iterator[None], errors: list[Exception]) -> bool:
    """Run the next step of a method; return whether there may be more.

    Unexpected errors are collected, so that the other methods can finish.
    """
    try:
        next(steps)
    except StopIteration:
        return False
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 - raised later
        errors.append(error)
        return False
    return True


def _seconds_left(pool: RendererPool, request: RenderRequest, method: Method) -> float:
    renderer = pool.get_loaded(method)
    return 0.0 if renderer is None else renderer.estimate_seconds_left(request.viewport)
