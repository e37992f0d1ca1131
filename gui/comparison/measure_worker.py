"""The thread that holds pictures against the photo they came from, and against a reference."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from leafscope.core.errors import LeafscopeError
from leafscope.core.geometry import Box
from leafscope.core.methods import Method
from leafscope.core.photo import Photo, open_photo

from ..app.i18n import translate_message
from ..rendering import qimage
from ..rendering.render_worker import RenderResources, RenderWorker
from ..session.overlays import DeviationMap, Measurement


@dataclass(frozen=True)
class MeasureRequest:
    """What is to be found out about a view.

    Attributes:
        device: the device to run models on, "auto" for the best one.
        photo: the photo.
        methods: whose pictures are measured.
        box: the source pixels in view.
        scale: device pixels per source pixel.
        agreement: find where the pictures stray from the photo.
        reference: a larger photo of the scene to measure against, or None.

    """

    device: str
    photo: Photo
    methods: tuple[Method, ...]
    box: Box
    scale: float
    agreement: bool
    reference: Path | None


@dataclass(frozen=True)
class NoAgreement:
    """Why there will be no map, as one sentence."""

    sentence: str


@dataclass(frozen=True)
class NoMeasure:
    """Why nothing will be measured, as one sentence."""

    sentence: str


@dataclass(frozen=True)
class RefusedReference:
    """Why a file can't be the reference, as one sentence."""

    sentence: str


Answer = DeviationMap | Measurement | NoAgreement | NoMeasure | RefusedReference


class MeasureWorker(RenderWorker[MeasureRequest]):
    """Answers the newest request, each question of it by itself.

    Args:
        resources: what threads that render share.
        parent: Qt's owner.

    """

    def __init__(self, resources: RenderResources, parent: QObject | None = None) -> None:
        super().__init__(resources, parent)
        self._reference: tuple[Path, Photo] | None = None

    def process(self, request: MeasureRequest) -> None:
        """Compare with the photo, then with the reference; runs in the thread."""
        if request.agreement:
            self._map(request)
        if request.reference is None:
            self._reference = None
        else:
            reference = self._opened(request, request.reference)
            if reference is not None:
                self._measure(request, reference)

    def release_resources(self) -> None:
        """Let the reference go too."""
        self._reference = None
        super().release_resources()

    def unexpected_error_text(self, request: MeasureRequest) -> str:
        """Tell that nothing will be found out, for a reason that nobody foresaw."""
        return self.tr("This view couldn't be measured; the log says why.")

    def _map(self, request: MeasureRequest) -> None:
        from leafscope.core.inspection.deviation import measure_deviation

        try:
            for method in request.methods:
                render = self.renderer_for(request.device, request.photo, method).render
                found = measure_deviation(
                    render,
                    request.photo,
                    request.box,
                    request.scale,
                    check_cancelled=self.check_cancelled,
                )
                picture = found.box, qimage.from_rgba(found.overlay()), found.mean
                self.emit_result(request, DeviationMap(method, request.scale, *picture))
        except LeafscopeError as error:
            self.emit_result(request, NoAgreement(translate_message(error)))

    def _measure(self, request: MeasureRequest, reference: Photo) -> None:
        from leafscope.core.inspection.reference import score_against_reference

        try:
            for method in request.methods:
                render = self.renderer_for(request.device, request.photo, method).render
                found = score_against_reference(
                    render, request.photo, reference, request.box, self.check_cancelled
                )
                self.emit_result(
                    request, Measurement(method, request.box, found.psnr_y, found.ssim_y)
                )
        except LeafscopeError as error:
            self.emit_result(request, NoMeasure(translate_message(error)))

    def _opened(self, request: MeasureRequest, path: Path) -> Photo | None:
        """Return the reference; None after having told why it can't be one."""
        from leafscope.core.inspection.reference import check_reference

        try:
            if self._reference is None or self._reference[0] != path:
                self._reference = path, open_photo(path)
            reference = self._reference[1]
            check_reference(request.photo.size, reference.size)
        except LeafscopeError as error:
            self._reference = None
            self.emit_result(request, RefusedReference(translate_message(error)))
            return None
        return reference
