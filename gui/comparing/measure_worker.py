"""The thread that holds pictures against the photo they came from, and against a reference."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leafscope.core.errors import LeafscopeError
from leafscope.core.geometry import Box
from leafscope.core.photo import Photo, open_photo

from ..imaging import qimage
from ..rendering.renderers import Renderers
from ..threads.methods import ModelSource
from ..threads.worker import Worker
from ..words.sentences import in_words
from .findings import AgreementMap, Measure

if TYPE_CHECKING:
    from leafscope.core.engine import Renderer

MEMORY = 256 * 2**20  # bytes of encoded blocks: those of one view, beside the window's own


@dataclass(frozen=True)
class MeasureRequest:
    """What is to be found out about a view.

    Attributes:
        generation: higher than that of every request before.
        photo: the photo.
        methods: whose pictures are measured.
        box: the source pixels in view.
        scale: device pixels per source pixel.
        agreement: find where the pictures stray from the photo.
        reference: a larger photo of the scene to measure against, or None.

    """

    generation: int
    photo: Photo
    methods: tuple[str, ...]
    box: Box
    scale: float
    agreement: bool
    reference: Path | None


@dataclass(frozen=True)
class MeasureFailure:
    """Why something will not be found out, as one sentence."""

    generation: int
    sentence: str


@dataclass(frozen=True)
class ReferenceFailure:
    """Why a file can't be the reference, as one sentence."""

    path: Path
    sentence: str


class MeasureWorker(Worker[MeasureRequest]):
    """Answers the newest request.

    Args:
        models: where models come from.
        device: the device to run them on, "auto" for the best one.
        parent: Qt's owner.

    """

    mapped = Signal(object)  # AgreementMap
    unmapped = Signal(object)  # MeasureFailure: there will be no map
    measured = Signal(object)  # Measure
    unmeasured = Signal(object)  # MeasureFailure: there will be no measure
    refused = Signal(object)  # ReferenceFailure

    def __init__(self, models: ModelSource, device: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self._device = device
        self._renderers: Renderers | None = None
        self._reference: tuple[Path, Photo] | None = None

    def run(self) -> None:
        """Import the engine and answer requests; runs in the thread."""
        from leafscope.core.engine import FieldCache, choose_compute, make_way_for_window

        make_way_for_window()
        try:
            compute = choose_compute(self._device)
        except LeafscopeError:  # the thread that renders has told of it
            compute = choose_compute()
        self._renderers = Renderers(self._models, compute, FieldCache(MEMORY))
        super().run()
        self._renderers = None

    def work(self, request: MeasureRequest) -> None:
        """Compare with the photo, then with the reference; runs in the thread."""
        if request.agreement:
            self._map(request)
        if request.reference is not None:
            reference = self._opened(request.photo, request.reference)
            if reference is not None:
                self._measure(request, reference)

    def failed_unexpectedly(self, request: MeasureRequest) -> None:
        """Tell that nothing will be found out, for a reason that nobody foresaw."""
        sentence = self.tr("This view couldn't be measured; the log says why.")
        failure = MeasureFailure(request.generation, sentence)
        if request.agreement:
            self.unmapped.emit(failure)
        if request.reference is not None:
            self.unmeasured.emit(failure)

    def _map(self, request: MeasureRequest) -> None:
        from leafscope.core.inspection.agreement import agreement

        try:
            for method in request.methods:
                render = self._renderer(request.photo, method).render
                found = agreement(
                    render, request.photo, request.box, request.scale, pause=self.pause
                )
                picture = found.box, qimage.from_rgba(found.overlay()), found.mean
                answer = AgreementMap(request.generation, method, request.scale, *picture)
                self.mapped.emit(answer)
        except LeafscopeError as error:
            self.unmapped.emit(MeasureFailure(request.generation, in_words(error)))

    def _measure(self, request: MeasureRequest, reference: Photo) -> None:
        from leafscope.core.inspection.reference import closeness

        try:
            for method in request.methods:
                render = self._renderer(request.photo, method).render
                found = closeness(render, request.photo, reference, request.box, self.pause)
                answer = (request.generation, method, request.box, found.psnr_y, found.ssim_y)
                self.measured.emit(Measure(*answer))
        except LeafscopeError as error:
            self.unmeasured.emit(MeasureFailure(request.generation, in_words(error)))

    def _opened(self, photo: Photo, path: Path) -> Photo | None:
        """Return the reference; None after having told why it can't be one."""
        from leafscope.core.inspection.reference import check_reference

        try:
            if self._reference is None or self._reference[0] != path:
                self._reference = path, open_photo(path)
            reference = self._reference[1]
            check_reference(photo.size, reference.size)
        except LeafscopeError as error:
            self._reference = None
            self.refused.emit(ReferenceFailure(path, in_words(error)))
            return None
        return reference

    def _renderer(self, photo: Photo, method: str) -> Renderer:
        assert self._renderers is not None
        return self._renderers.of(photo, method)
