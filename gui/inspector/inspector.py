"""Explanation of one pixel in the view, computed in a thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from leafscope.core.errors import ModelError
from leafscope.core.geometry import Point, Viewport
from leafscope.core.methods import Method
from leafscope.core.photo import Photo

from ..app.i18n import translate_message, translate_text
from ..rendering import qimage
from ..rendering.qimage import ScreenColours
from ..rendering.render_worker import RenderResources, RenderWorker
from ..rendering.worker import Worker
from ..session.session import Session
from ..viewing import navigation

if TYPE_CHECKING:
    from leafscope.core.inspection.pipeline import Step
    from leafscope.core.inspection.story import Story

UPDATE_DELAY_MS = 250  # after the last change of view or method, until the explanation is updated


@dataclass(frozen=True)
class PixelRequest:
    """A request to explain a pixel."""

    device: str  # device that models run on, or "auto"
    photo: Photo
    shown: Method
    position: Point  # (x, y) in source pixels
    viewport: Viewport

    @property
    def method(self) -> Method:
        """The method to explain; for a blend, the part with the larger share."""
        return self.shown.main_part


@dataclass(frozen=True, eq=False)
class PixelResult:
    """The explanation of a pixel, with images of its surroundings."""

    request: PixelRequest
    story: Story
    steps: tuple[Step, ...]  # the pipeline from the photo to the view
    source: QImage  # the source pixels that affect the pixel
    features: QImage  # the model's features of them, in false colours
    outputs: tuple[QImage, QImage, QImage]  # smooth enlargement, added detail, and their sum


class InspectorWorker(RenderWorker[PixelRequest]):
    """Thread that emits a `PixelResult` for each request."""

    def process(self, request: PixelRequest) -> None:
        """Explain a pixel; raises ModelError if the method has no model or loading fails."""
        from leafscope.core.engine import Renderer
        from leafscope.core.inspection.pipeline import build_pipeline
        from leafscope.core.inspection.story import build_story
        from leafscope.core.models import Model

        if request.method.is_interpolation:
            raise ModelError(
                self.tr("This picture is interpolated. Choose a model to see how it works.")
            )
        photo, view = request.photo, request.viewport
        explained = self.renderer_for(request.device, photo, request.method)
        assert isinstance(explained, Renderer), "the main part isn't a blend"
        model = explained.upscaler
        assert isinstance(model, Model), "interpolations raise an error before"
        shown = self.renderer_for(request.device, photo, request.shown)
        story = build_story(
            shown.render, model, photo, request.position, view.scale, self.check_cancelled
        )
        story = replace(story, training_data=translate_text(story.training_data))
        colours = ScreenColours(photo)
        smooth, added, seen = (
            colours.image(each) for each in (story.smooth, story.added, story.result)
        )
        result = PixelResult(
            request,
            story,
            build_pipeline(model, photo.size, view.visible_grid(photo.size)[2]),
            colours.image(story.source),
            qimage.from_rgb(story.features.image),
            (smooth, added, seen),
        )
        self.emit_result(request, result)

    def unexpected_error_text(self, request: PixelRequest) -> str:
        return self.tr("This pixel can't be explained. See the log for details.")


SaveRequest = tuple[PixelResult, str, Path]  # the explanation, the photo's name and the file


class PageWriter(Worker[SaveRequest]):
    """Thread that writes each explanation as an HTML file and emits the path."""

    def process(self, request: SaveRequest) -> None:
        from leafscope.core.inspection.story import write_page

        result, name, path = request
        write_page(result.story, result.request.photo, path, name, translate_message)
        self.emit_result(request, path)

    def unexpected_error_text(self, request: SaveRequest) -> str:
        text = self.tr("{0} couldn't be written. See the log for details.")
        return text.format(request[-1].name)


class Inspector(QObject):
    """Explains a chosen pixel, and updates the explanation when scale or method change."""

    position_changed = Signal(object)  # source position (x, y); None while inactive
    pixel_explained = Signal(object)  # PixelResult
    failed = Signal(str)  # message
    saved = Signal(str)  # message about a saved explanation, or an error

    def __init__(self, resources: RenderResources, session: Session, device: str = "auto") -> None:
        super().__init__(session)
        self._device = device
        self._session = session
        self._view = session.view
        self._comparison = session.comparison
        self.position: Point | None = None  # in source pixels; read-only
        self.result: PixelResult | None = None  # the newest one; read-only
        self._last: tuple[Method, float] | None = None  # method and scale of the last request
        self._active = False
        self._timer = QTimer(self, singleShot=True, interval=UPDATE_DELAY_MS)
        self._timer.timeout.connect(self._update)
        session.photo_changed.connect(self._reset)
        session.view.changed.connect(self._timer.start)
        session.comparison.changed.connect(self._timer.start)
        self._resources = resources
        self._worker = self._new_worker()
        self._writer = PageWriter(self)
        self._writer.result_ready.connect(self._emit_saved)
        self._writer.failed.connect(lambda _, message: self.saved.emit(message))

    def set_device(self, device: str) -> None:
        """Set the device for later explanations."""
        self._device = device

    def explain(self, x: float, y: float) -> None:
        """Request an explanation of the pixel at a position in source pixels."""
        viewport, photo = self._view.viewport, self._session.photo
        if viewport is None or photo is None:
            return
        size = photo.size
        self.position = min(max(0.0, x), size.width - 1e-6), min(max(0.0, y), size.height - 1e-6)
        shown = self._comparison.state.effective_method
        self._last = shown, viewport.scale
        self._worker.post(PixelRequest(self._device, photo, shown, self.position, viewport))
        self.position_changed.emit(self.position)

    def explain_centre(self) -> None:
        """Request an explanation of the pixel at the centre of the view."""
        if self._view.viewport is not None:
            self.explain(*navigation.view_centre(self._view.viewport))

    def step(self, columns: int, rows: int) -> None:
        """Move the explanation by output pixels; start at the centre if no pixel is chosen."""
        if self.position is None or self._view.viewport is None:
            self.explain_centre()
            return
        scale = self._view.viewport.scale
        self.explain(self.position[0] + columns / scale, self.position[1] + rows / scale)

    def set_active(self, active: bool) -> None:
        """Set whether changes of scale or method update the explanation."""
        self._active = active
        self.position_changed.emit(self.position if active else None)
        self._update()

    def save(self, path: Path) -> None:
        """Write the newest explanation as an HTML file."""
        opened = self._session.opened
        if self.result is not None and opened is not None:
            self._writer.post((self.result, opened.title, path))

    def _new_worker(self) -> InspectorWorker:
        worker = InspectorWorker(self._resources, self)
        worker.result_ready.connect(self._emit_result)
        worker.failed.connect(self._emit_failure)
        return worker

    def _reset(self) -> None:
        self.position = self.result = None
        self._worker.request_stop()  # frees the photo that was replaced
        self._worker = self._new_worker()

    def _update(self) -> None:
        viewport = self._view.viewport
        if not self._active or self.position is None or viewport is None:
            return
        if self._last != (self._comparison.state.effective_method, viewport.scale):
            self.explain(*self.position)

    def _emit_result(self, _: PixelRequest, result: PixelResult) -> None:
        self.result = result
        self.pixel_explained.emit(result)

    def _emit_failure(self, _: PixelRequest, message: str) -> None:
        self.result = None
        self.failed.emit(message)

    def _emit_saved(self, _: SaveRequest, path: Path) -> None:
        self.saved.emit(self.tr("Explanation saved as {0}").format(path.name))
