"""Worker threads that plan, preview, estimate and write exports, and store presets."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QImage

from leafscope.core.errors import Cancelled, PhotoError
from leafscope.core.export import ExportPlan, check_target, estimate, export
from leafscope.core.export.batch import BatchItem, plan_batch
from leafscope.core.export.presets import ExportSettings, load_presets, save_preset
from leafscope.core.export.preview import Preview, preview
from leafscope.core.geometry import Box, Grid
from leafscope.core.messages import escape_control_chars
from leafscope.core.methods import Method
from leafscope.core.photo import Photo, open_photo
from leafscope.core.photo.photo import Pixels
from leafscope.core.photo.photo_sequence import expand_folders
from leafscope.core.resample import quantise

from ..app.desktop import path_exists
from ..rendering.model_source import PLACEHOLDER
from ..rendering.qimage import ScreenColours, composite_on_checkerboard
from ..rendering.render_worker import RenderResources, RenderWorker
from ..rendering.worker import Worker

if TYPE_CHECKING:
    from leafscope.core.engine import AnyRenderer

WARM_UP = 64  # side in output pixels of a picture that is rendered before measuring times
POLL_INTERVAL = 0.05  # seconds between checks for cancellation while paused
PLACEHOLDER_MARGIN = 96  # output pixels around the visible ones, ready for the next drag

ExportRequest = ExportPlan | BatchItem


class ExportWorker(RenderWorker[ExportRequest]):
    """Writes the file of one request at a time; writing can be paused.

    Each request ends with exactly one signal: `result_ready` (with the file's path), `failed` or
    `cancelled`. Post the next request only after that signal.
    """

    progressed = Signal(float)  # 0 to 1
    cancelled = Signal()

    def __init__(self, resources: RenderResources, parent: QObject | None = None) -> None:
        super().__init__(resources, parent)
        self._running = threading.Event()
        self._cancel_requested = threading.Event()

    def post(self, request: ExportRequest) -> None:
        """Start writing the file of a request."""
        self._cancel_requested.clear()
        self._running.set()
        super().post(request)

    def set_paused(self, paused: bool) -> None:
        """Pause or resume the current export."""
        if paused:
            self._running.clear()
        else:
            self._running.set()

    def cancel_export(self) -> None:
        """Cancel the current export and discard its unfinished file."""
        self._cancel_requested.set()

    def check_cancelled(self) -> None:
        """Block while the export is paused; raise `Cancelled` if it is cancelled."""
        is_running = False
        while not is_running:
            super().check_cancelled()
            if self._cancel_requested.is_set():
                raise Cancelled
            is_running = self._running.wait(POLL_INTERVAL)

    def process(self, request: ExportRequest) -> None:
        try:
            self.check_cancelled()
            plan = self._plan(request)
            self.check_cancelled()
            job = plan.job
            check_target(job.path, plan.photo, overwrite=job.overwrite)  # before a model is loaded
            renderer, baseline = _renderers(self, plan)
            progress = self.progressed.emit
            export(renderer, plan, progress, self.check_cancelled, baseline=baseline)
        except Cancelled:
            self.cancelled.emit()
        else:
            self.emit_result(request, job.path)

    def unexpected_error_text(self, request: ExportRequest) -> str:
        name = escape_control_chars(request.path.name)
        return self.tr("Exporting {0} failed. See the log for details.").format(name)

    def _plan(self, request: ExportRequest) -> ExportPlan:
        """Return the plan of a request; for a `BatchItem`, open the photo and plan its export."""
        if isinstance(request, ExportPlan):
            return request
        try:
            return request.plan(open_photo(request.source))
        except MemoryError as error:
            name = escape_control_chars(request.source.name)
            text = self.tr("{0} doesn't fit in this computer's memory.").format(name)
            raise PhotoError(text) from error


class EstimateWorker(RenderWorker[ExportPlan]):
    """Estimates the duration and file size of the newest plan; emits an `Estimate`."""

    def process(self, request: ExportPlan) -> None:
        check_target(request.job.path, request.photo)  # before a model is loaded
        renderer, baseline = _renderers(self, request)
        found = estimate(renderer, request, self.check_cancelled, baseline=baseline)
        self.emit_result(request, found)

    def unexpected_error_text(self, request: ExportPlan) -> str:
        return self.tr("The export couldn't be estimated. See the log for details.")

    def renderer_for(self, device: str, photo: Photo, method: Method) -> AnyRenderer:
        """Return a renderer; warm up a new one, because a first rendering takes longer."""
        known = self.pool_for(device).get_loaded(method)
        renderer = super().renderer_for(device, photo, method)
        if renderer is not known:
            grid = Grid.at_scale(photo.size, 1.0)
            width, height = (min(WARM_UP, axis.count) for axis in (grid.x, grid.y))
            renderer.render(grid.cut(Box(0, 0, width, height)), self.check_cancelled)
        return renderer


@dataclass(frozen=True)
class BatchRequest:
    """A request to export the photos in `sources` (files and folders) to `folder`."""

    sources: tuple[Path, ...]
    folder: Path
    settings: ExportSettings
    device: str = "auto"


class BatchPlanner(Worker[BatchRequest]):
    """Lists the photos of the newest request and chooses the file names of their exports.

    The result is a list of `BatchItem`s with overwriting turned off, and the set of target files
    that already exist.
    """

    def process(self, request: BatchRequest) -> None:
        """List the photos and plan their exports; raises `PhotoError` or `ExportError`."""
        sources = expand_folders(request.sources)
        out, device = f"{request.folder}{os.sep}", request.device
        items = plan_batch(sources, out, request.settings, device=device, overwrite=False)
        existing = {item.path for item in items if path_exists(item.path)}
        self.emit_result(request, (items, existing))

    def unexpected_error_text(self, request: BatchRequest) -> str:
        return self.tr("The photos couldn't be listed. See the log for details.")


@dataclass(frozen=True)
class PresetChange:
    """A preset to save, or to delete if `settings` is None; an empty name changes nothing."""

    name: str = ""
    settings: ExportSettings | None = None


class PresetWorker(Worker[PresetChange]):
    """Saves or deletes a preset; the result maps the names of all presets to settings."""

    def process(self, request: PresetChange) -> None:
        if request.name:
            save_preset(request.name, request.settings)
        self.emit_result(request, load_presets())

    def unexpected_error_text(self, request: PresetChange) -> str:
        return self.tr("The presets couldn't be saved. See the log for details.")


@dataclass(frozen=True, eq=False)
class PreviewRequest:
    """A request to preview a part of an export."""

    plan: ExportPlan
    method: Method  # the plan's method or baseline
    box: Box  # visible output pixels


@dataclass(frozen=True, eq=False)
class PreviewImage:
    """A rendered part of the output image of an export."""

    method: Method  # the method that rendered the image
    box: Box  # output pixels of the image, which may be more than the visible ones
    image: QImage  # in screen colours


class PreviewWorker(RenderWorker[PreviewRequest]):
    """Renders the newest preview; sends a bicubic placeholder before a model's output."""

    min_run_seconds = 0.2  # so that something appears during a long drag
    deliver_stale = True

    def process(self, request: PreviewRequest) -> None:
        """Render the part, including compression artifacts of the file; called in the thread."""
        around = request.box.grow(PLACEHOLDER_MARGIN, request.plan.grid.size)
        if request.method.is_interpolation:
            self._emit_image(request, request.method, around)
        else:
            self._emit_image(request, Method(PLACEHOLDER), around)
            self._emit_image(request, request.method, request.box)

    def unexpected_error_text(self, request: PreviewRequest) -> str:
        return self.tr("The preview failed. See the log for details.")

    def _emit_image(self, request: PreviewRequest, method: Method, box: Box) -> None:
        plan = request.plan
        renderer = self.renderer_for(plan.job.device, plan.photo, method)
        found = preview(renderer, plan, box, self.check_cancelled)
        self.emit_result(request, PreviewImage(method, box, _to_qimage(found)))


def _renderers(
    worker: RenderWorker[Any], plan: ExportPlan
) -> tuple[AnyRenderer, AnyRenderer | None]:
    """Return the renderers of the plan's method and of its baseline (None if unused)."""
    job = plan.job
    assert job.method is not None
    renderer = worker.renderer_for(job.device, plan.photo, job.method)
    if not job.kind.is_comparison:
        return renderer, None
    assert job.baseline is not None
    return renderer, worker.renderer_for(job.device, plan.photo, job.baseline)


def _to_qimage(found: Preview) -> QImage:
    """Convert a preview to screen colours, with a checkerboard behind transparent pixels."""
    colours = ScreenColours(Photo(found.pixels, icc_profile=found.icc_profile))
    alpha = None if found.alpha is None else _to_uint8(found.alpha)
    image = colours.image(_to_uint8(found.pixels), alpha)
    return composite_on_checkerboard(image, QPoint(-found.box.left, -found.box.top))


def _to_uint8(levels: Pixels) -> NDArray[np.uint8]:
    return quantise(levels.astype(np.float32) / np.float32(np.iinfo(levels.dtype).max))
