"""Explanation of one pixel of the view, computed in a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from leafscope.core.errors import ModelError
from leafscope.core.geometry import Box, Viewport
from leafscope.core.methods import Method, load_upscaler
from leafscope.core.photo import Photo
from leafscope.core.resample import Interpolation

from ..rendering import qimage
from ..rendering.model_source import ModelSource
from ..rendering.qimage import ScreenColours
from ..rendering.render_worker import ModelWorker
from ..session.session import Session
from ..viewing import navigation

if TYPE_CHECKING:
    from leafscope.core.inspection.pipeline import Step
    from leafscope.core.inspection.pixel import PixelExplanation
    from leafscope.core.models import Model
    from leafscope.core.models.model import ModelInfo

UPDATE_DELAY_MS = 250  # without a change of view or method before the pixel is explained again


@dataclass(frozen=True)
class PixelRequest:
    """A pixel to explain.

    Attributes:
        photo: the photo.
        method: the method to explain.
        shown: the method that the view shows: `method`, or a blend with it.
        position: (x, y) in source pixels.
        viewport: the view.

    """

    photo: Photo
    method: Method
    shown: Method
    position: tuple[float, float]
    viewport: Viewport


@dataclass(frozen=True, eq=False)
class PixelResult:
    """How a pixel was computed.

    Attributes:
        request: the request.
        explanation: the pixel and its summands.
        steps: the pipeline from the photo to the view.
        model: the model that computed it.
        extrapolates: whether the scale is outside the model's trained range.
        source: the source pixels that it depends on.

    """

    request: PixelRequest
    explanation: PixelExplanation
    steps: tuple[Step, ...]
    model: ModelInfo
    extrapolates: bool
    source: QImage


@dataclass(frozen=True, eq=False)
class FeatureResult:
    """The encoder's features of the source pixels in `box`.

    Attributes:
        box: source pixels.
        image: the first three principal components, as red, green and blue.
        shares: share of the variance that each of them explains, 0 to 1.
        channels: number of features.

    """

    box: Box
    image: QImage
    shares: tuple[float, ...]
    channels: int


class InspectorWorker(ModelWorker[PixelRequest]):
    """Thread that answers each request with a `PixelResult`, then a `FeatureResult`."""

    def __init__(self, models: ModelSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self._loaded: tuple[Method, Model] | None = None

    def process(self, request: PixelRequest) -> None:
        """Explain a pixel.

        Raises:
            ModelError: if the model can't be loaded, or the method is an interpolation.

        """
        if request.method.is_interpolation:
            raise ModelError(
                self.tr("This picture is interpolated. Choose a model to see how it works.")
            )
        model = self._load(request.method)
        result = self._explain(model, request)
        self.check_cancelled()
        self.emit_result(request, result)
        self.emit_result(
            request, self._features(model, request, result.explanation.receptive_field)
        )

    def release_resources(self) -> None:
        """Release the model."""
        self._loaded = None
        super().release_resources()

    def unexpected_error_text(self, request: PixelRequest) -> str:
        """Return a message that points to the log."""
        return self.tr("This pixel can't be explained. See the log for details.")

    def _load(self, method: Method) -> Model:
        if self._loaded is None or self._loaded[0] != method:
            model = load_upscaler(method, self._models.load)
            assert not isinstance(model, Interpolation), "interpolations raise an error before"
            self._loaded = method, model
        return self._loaded[1]

    def _explain(self, model: Model, request: PixelRequest) -> PixelResult:
        from leafscope.core.inspection.pipeline import build_pipeline, is_outside_trained_scales
        from leafscope.core.inspection.pixel import explain_pixel

        photo, view = request.photo, request.viewport
        explanation = explain_pixel(
            model, photo, *request.position, view.scale, self.check_cancelled
        )
        _, _, grid = view.visible_grid(photo.size)
        return PixelResult(
            request,
            explanation,
            build_pipeline(model, photo.size, grid),
            model.info,
            is_outside_trained_scales(model, view.scale),
            ScreenColours(photo).image(_to_eight_bits(photo, explanation.receptive_field)),
        )

    def _features(self, model: Model, request: PixelRequest, box: Box) -> FeatureResult:
        from leafscope.core.inspection.features import visualise_features

        found = visualise_features(model, request.photo, box, self.check_cancelled)
        return FeatureResult(box, qimage.from_rgb(found.image), found.shares, found.channels)


def _to_eight_bits(photo: Photo, box: Box) -> NDArray[np.uint8]:
    """Return source pixels as [h, w, 3] uint8."""
    pixels = photo.alpha_bled[box.top : box.bottom, box.left : box.right]
    shift = 8 * (pixels.dtype.itemsize - 1)
    return (pixels >> shift).astype(np.uint8)


class Inspector(QObject):
    """Explains the pixel at a chosen position, and follows scale and method.

    Of a blend, the method with the larger share is explained.

    Attributes:
        position: the chosen source position (x, y); read-only.

    """

    position_changed = Signal(object)  # source position (x, y); None while inactive
    pixel_explained = Signal(object)  # PixelResult
    features_ready = Signal(object)  # FeatureResult
    failed = Signal(str)  # message

    def __init__(
        self, models: ModelSource, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = session.view
        self._comparison = session.comparison
        self.position: tuple[float, float] | None = None
        self._last: tuple[Method, float] | None = None  # method and scale of the last request
        self._active = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(UPDATE_DELAY_MS)
        self._timer.timeout.connect(self._update)
        session.photo_changed.connect(self._reset)
        session.view.changed.connect(self._timer.start)
        session.comparison.changed.connect(self._timer.start)
        self._worker = InspectorWorker(models, self)
        self._worker.result_ready.connect(self._emit_result)
        self._worker.failed.connect(self._emit_failure)

    def explain(self, x: float, y: float) -> None:
        """Explain the pixel at a source position."""
        viewport, photo = self._view.viewport, self._session.photo
        if viewport is None or photo is None:
            return
        size = photo.size
        self.position = min(max(0.0, x), size.width - 1e-6), min(max(0.0, y), size.height - 1e-6)
        shown = self._comparison.effective_method
        self._last = shown, viewport.scale
        method = shown.parts[-1] if shown.share > 0.5 else shown.parts[0]
        self._worker.post(PixelRequest(photo, method, shown, self.position, viewport))
        self.position_changed.emit(self.position)

    def explain_centre(self) -> None:
        """Explain the pixel in the centre of the view."""
        if self._view.viewport is not None:
            self.explain(*navigation.view_centre(self._view.viewport))

    def step(self, columns: int, rows: int) -> None:
        """Move by output pixels."""
        if self.position is None or self._view.viewport is None:
            self.explain_centre()
            return
        scale = self._view.viewport.scale
        self.explain(self.position[0] + columns / scale, self.position[1] + rows / scale)

    def set_active(self, active: bool) -> None:
        """Start or stop explaining again when the scale or method changes."""
        self._active = active
        self.position_changed.emit(self.position if active else None)
        self._update()

    def request_stop(self) -> None:
        """Stop for good, without waiting for the thread."""
        self._timer.stop()
        self._worker.request_stop()

    def _reset(self) -> None:
        self.position = None
        self._worker.cancel()

    def _update(self) -> None:
        viewport = self._view.viewport
        if not self._active or self.position is None or viewport is None:
            return
        if self._last != (self._comparison.effective_method, viewport.scale):
            self.explain(*self.position)

    def _emit_result(self, _: PixelRequest, result: PixelResult | FeatureResult) -> None:
        if isinstance(result, PixelResult):
            self.pixel_explained.emit(result)
        else:
            self.features_ready.emit(result)

    def _emit_failure(self, _: PixelRequest, message: str) -> None:
        self.failed.emit(message)
