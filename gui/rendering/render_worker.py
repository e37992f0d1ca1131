"""Base classes of worker threads that render, and the worker that renders the view."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from math import inf
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from leafscope.core.errors import Cancelled, DeviceError, LeafscopeError
from leafscope.core.frames import BlockReport
from leafscope.core.geometry import Point, Viewport
from leafscope.core.methods import Method, load_preview, load_repair_network, load_upscaler
from leafscope.core.photo import Photo
from leafscope.core.process import trim_malloc

from ..app.i18n import translate_message
from .model_source import DownloadableModel, ModelChoice, ModelSource
from .qimage import ScreenColours
from .worker import Worker

if TYPE_CHECKING:
    from leafscope.core.engine import AnyRenderer, BlockCache, Compute, Renderer, RepairedPhoto
    from leafscope.core.models.additive import AdditiveModel

T = TypeVar("T")

STEPS_AHEAD = 8  # steps of a pan for which blocks are encoded in advance
MODEL_IDLE_TIMEOUT = 30.0  # seconds; reloading a model takes less than one


class RenderResources:
    """The model source and the block cache, which all rendering threads share.

    `memory` is the cache's budget in bytes; None means a default that depends on the machine.
    """

    def __init__(self, models: ModelSource, memory: int | None = None) -> None:
        self.models = models
        self._memory = memory
        self._lock = threading.Lock()
        self._cache: BlockCache | None = None

    @property
    def cache(self) -> BlockCache:
        """The shared block cache; imports the engine, so use it in worker threads only."""
        from leafscope.core.engine import BlockCache

        with self._lock:
            if self._cache is None:
                self._cache = BlockCache(self._memory)
            return self._cache


class RendererPool:
    """The renderers of the current photo, one per method."""

    def __init__(
        self, resources: RenderResources, compute: Compute, *, use_preview_models: bool = False
    ) -> None:
        self._models = resources.models
        self._cache = resources.cache
        self._compute = compute
        self._use_preview_models = use_preview_models
        self._photo: Photo | None = None
        self._unblended: dict[Method, Renderer] = {}
        self._renderers: dict[Method, AnyRenderer] = {}
        self._repaired: dict[str, RepairedPhoto] = {}

    def get(self, photo: Photo, method: Method) -> AnyRenderer:
        """Return the renderer of a method; load its models on first use.

        A different photo replaces the current photo and drops its renderers. Raises `ModelError` if
        a model can't be loaded.
        """
        if photo is not self._photo:
            self.clear()
            self._photo = photo
        if method not in self._renderers:
            from leafscope.core.engine import build_renderer

            repaired = self._get_repaired(photo, method.repair) if method.repair else None
            build_single = partial(self._get_unblended, method.repair)
            self._renderers[method] = build_renderer(method, photo, build_single, repaired)
        return self._renderers[method]

    def get_loaded(self, method: Method) -> AnyRenderer | None:
        """Return the current photo's renderer of a method, or None if `get` hasn't built it."""
        return self._renderers.get(method)

    def measured_speeds(self) -> dict[str, float]:
        """Return a mapping of models that have run to their seconds per output megapixel."""
        speeds = {part.name: by.seconds_per_megapixel for part, by in self._unblended.items()}
        for name, photo in self._repaired.items():
            speeds[name] = photo.encoder.seconds_per_megapixel
        return {name: seconds for name, seconds in speeds.items() if seconds > 0}

    def clear(self) -> None:
        """Drop the photo, its renderers and their cached blocks."""
        self._photo = None
        self._renderers.clear()
        self._unblended.clear()
        self._repaired.clear()

    def _get_unblended(self, repair: str, photo: Photo, method: Method) -> Renderer:
        """Return the renderer of one model for `photo`, the original or repaired by `repair`."""
        from leafscope.core.engine import Renderer

        key = method if photo is self._photo else replace(method, repair=repair)
        if key not in self._unblended:
            self._unblended[key] = Renderer(
                photo,
                load_upscaler(method, self._models.load),
                cache=self._cache,
                compute=self._compute,
                preview_model=self._load_preview(method),
                selective=method.resolved,
            )
            if not key.repair:
                self._renderers[key] = self._unblended[key]
        return self._unblended[key]

    def _get_repaired(self, photo: Photo, name: str) -> RepairedPhoto:
        from leafscope.core.engine import RepairedPhoto

        if name not in self._repaired:
            network = load_repair_network(name, self._models.load)
            self._repaired[name] = RepairedPhoto(photo, network, self._cache, self._compute)
        return self._repaired[name]

    def _load_preview(self, method: Method) -> AdditiveModel | None:
        if not (self._use_preview_models or method.resolved):
            return None
        return load_preview(method, self._models.load, self._models.preview_model)


class ModelWorker(Worker[T]):
    """Low-priority thread that runs models and returns memory to the system when idle."""

    idle_timeout: float | None = MODEL_IDLE_TIMEOUT
    niceness = 5  # so that the GUI thread always gets a core when it needs one

    def prepare(self) -> None:
        """Import the engine, then lower the thread's priority."""
        from leafscope.core.engine import lower_priority

        lower_priority(self.niceness)

    def on_idle(self) -> None:
        trim_malloc()

    def release_resources(self) -> None:
        trim_malloc()


class RenderWorker(ModelWorker[T]):
    """Base class of threads that render one photo on one device at a time.

    The best available device is used if the requested device isn't available.
    """

    use_preview_models = False  # whether slow models get a fast preview model

    def __init__(self, resources: RenderResources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.resources = resources
        self._device = ""
        self._pool: RendererPool | None = None

    def pool_for(self, device: str) -> RendererPool:
        """Return the renderers for a device: "auto", "cpu", "cuda" or "mps"."""
        from leafscope.core.engine import choose_available_compute

        if self._pool is None or device != self._device:
            self._pool = RendererPool(
                self.resources,
                choose_available_compute(device),
                use_preview_models=self.use_preview_models,
            )
            self._device = device
        return self._pool

    def renderer_for(self, device: str, photo: Photo, method: Method) -> AnyRenderer:
        """Return the renderer of a method; raises `ModelError` if a model can't be loaded."""
        return self.pool_for(device).get(photo, method)

    def release_resources(self) -> None:
        """Drop all models and the photo, then return their memory to the system."""
        self._pool = None
        super().release_resources()


@dataclass(frozen=True)
class RenderRequest:
    """A request to render a view with one or more methods."""

    generation: int  # higher than in all earlier requests
    photo: Photo
    methods: tuple[Method, ...]  # the methods to render the view with
    viewport: Viewport
    focus: Point | None = None  # source position to render first; the centre if None
    report_blocks: bool = False  # also send a `BlockSnapshot` with each frame


@dataclass(frozen=True)
class StartupReport:
    """The available models and the device, reported when the worker has started."""

    models: tuple[ModelChoice, ...]  # the installed models, the recommended one first
    downloads: tuple[DownloadableModel, ...]
    device: str
    notice: str  # a message for the user, or ""


@dataclass(frozen=True)
class BlockSnapshot:
    """The state of the blocks of a view, for the debug overlay."""

    generation: int
    method: Method
    blocks: tuple[BlockReport, ...]


class ViewWorker(RenderWorker[RenderRequest]):
    """Renders the newest request; the results are `Frame`s of increasing quality.

    A request runs for at least `min_run_seconds`, and frames of replaced requests are delivered
    too. The picture therefore follows continuous input. Each method first sends one frame. Faster
    methods are then completed before slower methods.
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
        self._viewport: Viewport | None = None  # of the previous request
        self._recorded: dict[str, float] = {}  # model speeds stored during this session

    def prepare(self) -> None:
        """Import the engine and report the available models.

        The priority is lowered last; otherwise the start takes half a minute on a busy machine.
        """
        from leafscope.core.engine import ThreadTuner

        self._threads = ThreadTuner()
        report = self._build_report()
        super().prepare()
        self.started_up.emit(report)

    def process(self, request: RenderRequest) -> None:
        """Render the view with each method, then encode the blocks around the view."""
        self._threads.begin()
        ahead = predict_focus(self._viewport, request.viewport)
        self._viewport = request.viewport
        pool = self.pool_for(self._requested_device)
        if request.photo is not self._photo:
            self._photo, self._colours = request.photo, ScreenColours(request.photo)
            pool.clear()
        loaded_first = sorted(request.methods, key=lambda method: pool.get_loaded(method) is None)
        errors: list[Exception] = []  # raised later, so that the other methods can finish
        running = {method: self._render(request, method, errors) for method in loaded_first}
        for steps in running.values():
            next(steps, None)
        for method in sorted(request.methods, key=partial(_seconds_left, pool, request)):
            for _ in running[method]:
                pass
        if errors:
            raise errors[0]
        speeds, known = pool.measured_speeds(), self._recorded
        if any(seconds < known.get(name, inf) / 2 for name, seconds in speeds.items()):
            self.resources.models.record_speeds(speeds)
            self._recorded = {**known, **speeds}
        for method in request.methods:
            renderer = pool.get_loaded(method)
            if renderer is not None:
                renderer.prefetch(request.viewport, ahead, self.check_idle)

    def unexpected_error_text(self, request: RenderRequest) -> str:
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

    def _render(
        self, request: RenderRequest, method: Method, errors: list[Exception]
    ) -> Iterator[None]:
        """Emit one frame of a method per iteration; append unexpected errors to `errors`."""
        assert self._colours is not None
        try:
            renderer = self.renderer_for(self._requested_device, request.photo, method)
            for frame in renderer.frames(request.viewport, request.focus, self.check_cancelled):
                frame = replace(frame, generation=request.generation, method=method)
                self.emit_result(request, self._colours.convert(frame))
                self._threads.observe(method, frame.progress)
                if request.report_blocks:
                    blocks = renderer.report_blocks(request.viewport)
                    self.emit_result(request, BlockSnapshot(request.generation, method, blocks))
                yield
        except Cancelled:
            raise
        except LeafscopeError as error:
            self.emit_failure(request, translate_message(error))
        except Exception as error:  # noqa: BLE001 - raised later
            errors.append(error)


def predict_focus(previous: Viewport | None, current: Viewport) -> Point | None:
    """Predict the view's centre some steps ahead, in source pixels; None without movement.

    The last movement is multiplied by `STEPS_AHEAD` and limited to half the view's size per axis.
    """
    if previous is None or previous == current or 0 in (current.width, current.height):
        return None
    centres = [
        (view.left + view.width / view.scale / 2, view.top + view.height / view.scale / 2)
        for view in (previous, current)
    ]
    halves = current.width / current.scale / 2, current.height / current.scale / 2
    steps = (STEPS_AHEAD * (after - before) for before, after in zip(*centres, strict=True))
    x, y = (
        centre + min(max(step, -half), half)
        for centre, step, half in zip(centres[1], steps, halves, strict=True)
    )
    return x, y


def _seconds_left(pool: RendererPool, request: RenderRequest, method: Method) -> float:
    renderer = pool.get_loaded(method)
    return 0.0 if renderer is None else renderer.estimate_seconds_left(request.viewport)
