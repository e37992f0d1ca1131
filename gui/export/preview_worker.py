"""The thread that renders what an export will hold, and makes images of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from leafscope.core.callbacks import CheckCancelled
from leafscope.core.export import ExportPlan
from leafscope.core.export.comparison import StillComparison
from leafscope.core.export.movie import MOVIES
from leafscope.core.export.preview import Preview, preview, preview_frame
from leafscope.core.export.wipe import WIPES
from leafscope.core.export.zoom_path import expand_to_aspect
from leafscope.core.geometry import Box, Grid, Size
from leafscope.core.methods import Method
from leafscope.core.photo import Photo
from leafscope.core.photo.photo import Pixels
from leafscope.core.resample import quantise

from ..rendering.model_source import PLACEHOLDER
from ..rendering.qimage import ScreenColours, composite_on_checkerboard
from ..rendering.render_worker import RenderWorker
from .export_task import ExportKind, ExportTask
from .export_worker import ExportRequest

if TYPE_CHECKING:
    from leafscope.core.engine import AnyRenderer

AROUND = 96  # output pixels that what is quick shows beside those in sight: a hand goes on there


@dataclass(frozen=True, kw_only=True)
class PreviewRequest(ExportRequest):
    """A part of a file that isn't there yet.

    Attributes:
        box: output pixels.

    """

    box: Box


@dataclass(frozen=True, eq=False)
class PreviewImage:
    """An answer to a request.

    Attributes:
        task: what would be written, by the method of the image.
        asked: output pixels in sight, for which it was made.
        box: output pixels that the image shows, which may be more.
        image: in the window's colours.

    """

    task: ExportTask
    asked: Box
    box: Box
    image: QImage


class PreviewWorker(RenderWorker[PreviewRequest]):
    """Answers the newest request with a `PreviewImage`, and before that with one to stand in."""

    min_run_seconds = 0.2  # seconds, so that a hand that drags on and on sees something
    deliver_stale = True

    def process(self, request: PreviewRequest) -> None:
        """Render, and encode where that changes anything; runs in the thread."""
        whole = grid_of(request.task, request.photo.size).size
        around = request.box.grow(AROUND, whole)
        if request.task.method.is_interpolation:
            self._show(request, request.task, around)
        else:
            self._show(request, replace(request.task, method=Method(PLACEHOLDER)), around)
            self._show(request, request.task, request.box)

    def _show(self, request: PreviewRequest, task: ExportTask, box: Box) -> None:
        renderer = self.renderer_for(request.device, request.photo, task.method)
        found = previewed(renderer, request.photo, task, box, self.check_cancelled)
        self.emit_result(request, PreviewImage(task, request.box, box, _image(found)))

    def unexpected_error_text(self, request: PreviewRequest) -> str:
        """Tell that there is nothing to see."""
        return self.tr("There is no preview; the log says why.")


def grid_of(task: ExportTask, photo: Size) -> Grid:
    """Return the output pixel centres of what is previewed, which of a movie is its last frame.

    Raises:
        ViewError: for a scale, size or region that can't be.

    """
    if task.kind is not ExportKind.MOVIE:
        return task.job.grid(photo)
    movie = task.movie(photo)
    return expand_to_aspect(movie.size, movie.end, photo).grid(movie.size)


def previewed(
    renderer: AnyRenderer, photo: Photo, task: ExportTask, box: Box, check_cancelled: CheckCancelled
) -> Preview:
    """Render a part of a task: of a comparison the picture by the method.

    Raises:
        ExportError: for what can't be exported.
        ViewError: likewise.

    """
    if task.path.suffix.lower() not in task.kind.suffixes:
        task.plan(photo)  # it says what is wrong
    if task.kind in (ExportKind.MOVIE, ExportKind.WIPE):
        kinds = MOVIES if task.kind is ExportKind.MOVIE else WIPES
        kind, quality = kinds[task.path.suffix.lower()], task.encoding.quality
        grid = grid_of(task, photo.size)
        return preview_frame(renderer, photo, grid, kind, quality, box, check_cancelled)
    plan = task.plan(photo)
    if isinstance(plan, StillComparison):
        plan = plan.plan
    assert isinstance(plan, ExportPlan)
    return preview(renderer, plan, box, check_cancelled)


def _image(found: Preview) -> QImage:
    """Return pixels over a checkerboard where they are transparent, as the canvas shows them."""
    colours = ScreenColours(Photo(found.pixels, icc_profile=found.icc_profile))
    alpha = None if found.alpha is None else _in_eight_bits(found.alpha)
    image = colours.image(_in_eight_bits(found.pixels), alpha)
    return composite_on_checkerboard(image, QPoint(-found.box.left, -found.box.top))


def _in_eight_bits(levels: Pixels) -> NDArray[np.uint8]:
    return quantise(levels.astype(np.float32) / np.float32(np.iinfo(levels.dtype).max))
