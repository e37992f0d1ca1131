"""The thread that takes pixels apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from leafscope.core.errors import ModelError
from leafscope.core.geometry import Box, Viewport
from leafscope.core.methods import Method, load_upscaler
from leafscope.core.photo import Photo
from leafscope.core.resample import Interpolation

from ..rendering import qimage
from ..rendering.model_source import ModelSource
from ..rendering.render_worker import ModelWorker
from ..rendering.screen_colour import ScreenColours

if TYPE_CHECKING:
    from leafscope.core.inspection.pipeline import Step
    from leafscope.core.inspection.pixel import PixelExplanation
    from leafscope.core.models import Model
    from leafscope.core.models.model import ModelInfo


@dataclass(frozen=True)
class PixelRequest:
    """A pixel to explain.

    Attributes:
        photo: the photo.
        method: name of the model, consistent where the name says so.
        shown: name of what the view shows: the same, or a blend that it has most of.
        position: (x, y) in the photo, in source pixels.
        viewport: what is looked at.

    """

    photo: Photo
    method: Method
    shown: Method
    position: tuple[float, float]
    viewport: Viewport


@dataclass(frozen=True, eq=False)
class PixelAnswer:
    """How a pixel comes about.

    Attributes:
        request: what was asked.
        explanation: the pixel taken apart.
        steps: the way from the photo to the view.
        model: what made it.
        beyond: whether the model never saw such a scale in training.
        seen: the source pixels that it depends on.

    """

    request: PixelRequest
    explanation: PixelExplanation
    steps: tuple[Step, ...]
    model: ModelInfo
    beyond: bool
    seen: QImage


@dataclass(frozen=True, eq=False)
class FeatureAnswer:
    """What the encoder makes of the pixels that were seen.

    Attributes:
        box: the source pixels.
        image: a colour channel for each of the features' first components.
        shares: of the features' variance that each holds, 0 to 1.
        channels: how many features there are.

    """

    box: Box
    image: QImage
    shares: tuple[float, ...]
    channels: int


class InspectorWorker(ModelWorker[PixelRequest]):
    """Explains the newest pixel it was asked for, and then shows the features around it.

    The answers are a `PixelAnswer` and a `FeatureAnswer`.

    Args:
        models: where models come from.
        parent: Qt's owner.

    """

    def __init__(self, models: ModelSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self._loaded: tuple[Method, Model] | None = None

    def process(self, request: PixelRequest) -> None:
        """Explain a pixel; runs in the thread.

        Raises:
            ModelError: if its model can't be loaded, or it was made by none.

        """
        if request.method.is_interpolation:
            sentence = self.tr("This picture is interpolated: choose a model to see how it works.")
            raise ModelError(sentence)
        model = self._model(request.method)
        answer = self._explanation(model, request)
        self.check_cancelled()
        self.emit_result(request, answer)
        self.emit_result(
            request, self._features(model, request, answer.explanation.receptive_field)
        )

    def release_resources(self) -> None:
        """Let the model go, and its memory with it."""
        self._loaded = None
        super().release_resources()

    def unexpected_error_text(self, request: PixelRequest) -> str:
        """Tell that a pixel can't be explained for a reason that nobody foresaw."""
        return self.tr("This pixel can't be explained; the log says why.")

    def _model(self, method: Method) -> Model:
        if self._loaded is None or self._loaded[0] != method:
            model = load_upscaler(method, self._models.load)
            assert not isinstance(model, Interpolation)  # those were refused
            self._loaded = method, model
        return self._loaded[1]

    def _explanation(self, model: Model, request: PixelRequest) -> PixelAnswer:
        from leafscope.core.inspection.pipeline import build_pipeline, is_outside_trained_scales
        from leafscope.core.inspection.pixel import explain_pixel

        photo, view = request.photo, request.viewport
        explanation = explain_pixel(
            model, photo, *request.position, view.scale, self.check_cancelled
        )
        _, _, grid = view.visible_grid(photo.size)
        pixels = _eight_bit(photo, explanation.receptive_field)
        return PixelAnswer(
            request,
            explanation,
            build_pipeline(model, photo.size, grid),
            model.info,
            is_outside_trained_scales(model, view.scale),
            ScreenColours(photo).image(pixels),
        )

    def _features(self, model: Model, request: PixelRequest, box: Box) -> FeatureAnswer:
        from leafscope.core.inspection.features import visualise_features

        found = visualise_features(model, request.photo, box, self.check_cancelled)
        image = qimage.from_rgb(found.image)
        return FeatureAnswer(box, image, found.shares, found.channels)


def _eight_bit(photo: Photo, box: Box) -> NDArray[np.uint8]:
    """Return source pixels for the screen, [h, w, 3]."""
    pixels = photo.alpha_bled[box.top : box.bottom, box.left : box.right]
    shift = 8 * (pixels.dtype.itemsize - 1)
    return (pixels >> shift).astype(np.uint8)
