"""The threads that write files, and estimate what they will take, while the window goes on."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leafscope.core.errors import Cancelled, ExportError
from leafscope.core.export import ExportPlan, export
from leafscope.core.export.comparison import export_comparison
from leafscope.core.export.movie import Movie, export_movie
from leafscope.core.geometry import Box, Grid
from leafscope.core.messages import escape_control_chars
from leafscope.core.methods import Method
from leafscope.core.photo import Photo

from ..app.desktop import path_exists
from ..rendering.render_worker import RenderResources, RenderWorker
from .export_task import ExportTask
from .task_estimate import forecast

if TYPE_CHECKING:
    from leafscope.core.engine import AnyRenderer

WARMING = 64  # output pixels a side, rendered before the first time is taken
LOOK = 0.05  # seconds between two looks whether a paused export is to be abandoned


@dataclass(frozen=True)
class ExportRequest:
    """A file to be written.

    Attributes:
        photo: the photo.
        device: "auto", "cpu", "cuda" or "mps".
        task: what to write.
        replaces: whether the person agreed that a file of this name is replaced.

    """

    photo: Photo
    device: str
    task: ExportTask
    replaces: bool = False


class ExportWorker(RenderWorker[ExportRequest]):
    """Writes one file after the other; can be paused.

    Each request that is posted ends with one of `result_ready`, by the file that
    was written, `failed` and `abandoned`.
    """

    progressed = Signal(float)  # 0 to 1
    abandoned = Signal()

    def __init__(self, resources: RenderResources, parent: QObject | None = None) -> None:
        super().__init__(resources, parent)
        self._going = threading.Event()
        self._unwanted = threading.Event()

    def post(self, request: ExportRequest) -> None:
        """Ask for a file to be written, once the last has ended."""
        self._unwanted.clear()
        self._going.set()
        super().post(request)

    def set_paused(self, paused: bool) -> None:
        """Wait at the next opportunity, or go on."""
        if paused:
            self._going.clear()
        else:
            self._going.set()

    def abandon(self) -> None:
        """Write the file no further, and leave nothing of it."""
        self._unwanted.set()

    def check_cancelled(self) -> None:
        """Wait while paused; raise `Cancelled` if the export has been abandoned."""
        self._look()
        while not self._going.wait(LOOK):
            self._look()

    def process(self, request: ExportRequest) -> None:
        """Write a file; runs in the thread."""
        try:
            self._write(request)
        except Cancelled:
            self.abandoned.emit()
        else:
            self.emit_result(request, request.task.path)

    def unexpected_error_text(self, request: ExportRequest) -> str:
        """Tell that a file was not written."""
        name = escape_control_chars(request.task.path.name)
        return self.tr("{0} could not be written; the log says more.").format(name)

    def _write(self, request: ExportRequest) -> None:
        photo, task = request.photo, request.task
        self.check_cancelled()
        if path_exists(task.path) and not request.replaces:
            words = self.tr("{0} has come to be there meanwhile; it was not replaced.")
            raise ExportError(words.format(escape_control_chars(task.path.name)))
        report = self.progressed.emit
        renderer = self.renderer_for(request.device, photo, task.method)
        plan = task.plan(photo)
        if isinstance(plan, Movie):
            export_movie(renderer, photo, plan, report, self.check_cancelled)
        elif isinstance(plan, ExportPlan):
            export(renderer, plan, report, self.check_cancelled)
        else:
            first = self.renderer_for(request.device, photo, task.baseline)
            export_comparison(first, renderer, plan, report, self.check_cancelled)

    def _look(self) -> None:
        super().check_cancelled()
        if self._unwanted.is_set():
            raise Cancelled


class EstimateWorker(RenderWorker[ExportRequest]):
    """Estimates what the newest request will take, a `TaskEstimate`."""

    def process(self, request: ExportRequest) -> None:
        """Export a small part; runs in the thread."""
        task, photo = request.task, request.photo
        self.emit_result(
            request,
            forecast(task, photo, lambda name: self._warm(request, name), self.check_cancelled),
        )

    def unexpected_error_text(self, request: ExportRequest) -> str:
        """Tell that nobody knows."""
        return self.tr("What this export takes can't be told; the log says why.")

    def _warm(self, request: ExportRequest, method: Method) -> AnyRenderer:
        """Return a renderer that has rendered before: the first time takes longer."""
        pool = self.pool_for(request.device)
        known = pool.get_loaded(method)
        renderer = pool.get(request.photo, method)
        if renderer is known:
            return renderer
        grid = Grid.at_scale(request.photo.size, 1.0)
        size = grid.size
        corner = Box(0, 0, min(WARMING, size.width), min(WARMING, size.height))
        renderer.render(grid.cut(corner), self.check_cancelled)
        return renderer
