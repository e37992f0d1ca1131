"""The thread that writes a picture while the window goes on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from leafscope.core.errors import LeafscopeError
from leafscope.core.export import ExportJob, export
from leafscope.core.photo import Photo

from .methods import ModelSource, load_method
from .worker import Worker


@dataclass(frozen=True)
class ExportRequest:
    """A picture to be written.

    Attributes:
        photo: the photo.
        method: name of the model or interpolation.
        device: "auto", "cpu", "cuda" or "mps".
        job: region, size and file.

    """

    photo: Photo
    method: str
    device: str
    job: ExportJob


class ExportWorker(Worker[ExportRequest]):
    """Renders a region with a renderer of its own, and writes it."""

    progressed = Signal(float)  # 0 to 1
    written = Signal(str)  # path
    failed = Signal(str)  # one sentence

    def __init__(self, models: ModelSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models

    def run(self) -> None:
        """Make way for the window's thread, then write what is asked for."""
        from leafscope.core.engine import make_way_for_window

        make_way_for_window()
        super().run()

    def work(self, request: ExportRequest) -> None:
        """Write a picture; runs in the thread."""
        from leafscope.core.engine import Renderer, choose_compute

        try:
            compute = choose_compute(request.device)
            method = load_method(request.method, self._models)
            renderer = Renderer(request.photo, method, compute=compute)
            export(renderer, request.photo, request.job, self.progressed.emit, self.pause)
        except LeafscopeError as error:
            self.failed.emit(str(error))
        else:
            self.written.emit(str(request.job.path))

    def failed_unexpectedly(self, request: ExportRequest) -> None:
        """Tell that a picture was not written."""
        name = request.job.path.name
        self.failed.emit(self.tr("{0} could not be written; the log says more.").format(name))
