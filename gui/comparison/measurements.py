"""Workers that measure differences of methods, deviations from the photo, and scores."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from leafscope.core.errors import LeafscopeError
from leafscope.core.frames import Frame, pack_rgb
from leafscope.core.geometry import Box
from leafscope.core.inspection.deviation import SPAN, absolute_difference, measure_deviation
from leafscope.core.inspection.reference import check_reference, score_against_reference
from leafscope.core.methods import Method
from leafscope.core.photo import Photo, open_photo

from ..app.i18n import translate_message
from ..rendering import qimage
from ..rendering.render_worker import RenderResources, RenderWorker
from ..rendering.worker import Worker
from ..session.comparison import CompareMode
from ..session.overlays import DeviationMap, DifferenceFrame, Measurement
from ..session.session import Session
from ..viewing import navigation

Part = Literal["deviation", "reference", "opening"]
VISIBLE_MEAN = 0.5 / 255  # mean deviation below which the colours are too faint to see


@dataclass(frozen=True)
class MeasureRequest:
    """A request to measure the output of methods in the visible part of the photo."""

    device: str  # device that models run on, or "auto"
    photo: Photo
    methods: tuple[Method, ...]  # methods to measure
    box: Box  # visible source pixels
    scale: float  # device pixels per source pixel
    deviation: bool  # whether to compute deviation maps
    gain: float  # factor that amplifies the colours of the maps
    reference: Path | None  # larger photo of the same scene to measure against, or None


@dataclass(frozen=True)
class Failure:
    """The part of a `MeasureRequest` that failed, with a translated message."""

    part: Part
    message: str


class MeasureWorker(RenderWorker[MeasureRequest]):
    """Thread that emits `DeviationMap`s, `Measurement`s and, for errors, a `Failure`."""

    def __init__(self, resources: RenderResources, parent: QObject | None = None) -> None:
        super().__init__(resources, parent)
        self._reference: tuple[Path, Photo] | None = None

    def process(self, request: MeasureRequest) -> None:
        """Emit deviation maps if requested, and scores if there is a reference."""
        if request.deviation:
            with self._report_failure(request, "deviation"):
                self._measure_deviation(request)
        if request.reference is None:
            self._reference = None
        else:
            reference = self._open_reference(request, request.reference)
            if reference is not None:
                with self._report_failure(request, "reference"):
                    self._measure(request, reference)

    def release_resources(self) -> None:
        self._reference = None
        super().release_resources()

    def unexpected_error_text(self, request: MeasureRequest) -> str:
        return self.tr("Measuring the deviation or PSNR failed. See the log for details.")

    def _measure_deviation(self, request: MeasureRequest) -> None:
        photo, box, scale, check = request.photo, request.box, request.scale, self.check_cancelled
        for method in request.methods:
            render = self.renderer_for(request.device, photo, method).render
            found = measure_deviation(render, photo, box, scale, check_cancelled=check)
            image = qimage.from_rgba(found.overlay(SPAN / request.gain))
            self.emit_result(request, DeviationMap(method, scale, found.box, image, found.mean))

    def _measure(self, request: MeasureRequest, reference: Photo) -> None:
        photo, box, check = request.photo, request.box, self.check_cancelled
        for method in request.methods:
            render = self.renderer_for(request.device, photo, method).render
            found = score_against_reference(render, photo, reference, box, check)
            self.emit_result(request, Measurement(method, box, found.psnr_y, found.ssim_y))

    @contextmanager
    def _report_failure(self, request: MeasureRequest, part: Part) -> Iterator[None]:
        try:
            yield
        except LeafscopeError as error:
            self.emit_result(request, Failure(part, translate_message(error)))

    def _open_reference(self, request: MeasureRequest, path: Path) -> Photo | None:
        try:
            if self._reference is None or self._reference[0] != path:
                self._reference = path, open_photo(path)
            reference = self._reference[1]
            check_reference(request.photo.size, reference.size)
        except LeafscopeError as error:
            self._reference = None
            self.emit_result(request, Failure("opening", translate_message(error)))
            return None
        return reference


class Measurements(QObject):
    """Requests measurements of the visible methods and stores them in the overlays.

    Measuring starts once all frames are exact, so that it doesn't slow down rendering. All
    attributes are read-only.
    """

    changed = Signal()  # `shows_deviation`, the reference or a message

    def __init__(self, session: Session, resources: RenderResources, device: str) -> None:
        super().__init__(session)
        self._session = session
        self._resources = resources
        self._device = device
        self.shows_deviation = False
        self.reference: Path | None = None  # larger photo of the same scene to measure against
        self.gain = 1.0  # factor that amplifies the colours of deviations
        self.is_invisible = False  # whether deviations are too small to be seen
        self.deviation_message = ""  # why there is no deviation to show
        self.reference_message = ""  # error or note about the reference
        self._request: MeasureRequest | None = None
        self._worker = self._new_worker()
        session.photo_changed.connect(self._reset)
        session.comparison.changed.connect(self._refresh)
        session.view.changed.connect(self._refresh)
        session.store.frame_added.connect(self._refresh)

    def set_device(self, device: str) -> None:
        """Measure on another device."""
        self._device = device
        self._cancel()
        self._refresh()

    def set_show_deviation(self, shown: bool) -> None:
        """Show or hide deviations from the photo."""
        if shown == self.shows_deviation:
            return
        self.shows_deviation = shown
        self._restart()
        self._session.overlays.clear_deviation_maps()
        self.changed.emit()
        self._refresh()

    def set_gain(self, gain: float) -> None:
        """Set the factor that amplifies the colours of deviations."""
        if gain != self.gain:
            self.gain = gain
            self._session.overlays.clear_deviation_maps()
            self.changed.emit()
            self._refresh()

    def set_reference(self, path: Path | None) -> None:
        """Measure against a larger photo of the same scene; None stops measuring."""
        self.reference = path
        self._restart()
        self._session.overlays.clear_measurements()
        self.changed.emit()
        self._refresh()

    def _reset(self) -> None:
        self.reference = None
        self._restart()
        self.changed.emit()

    def _refresh(self) -> None:
        """Request measurements of the view if its frames are exact, unless already requested."""
        session = self._session
        viewport, photo = session.view.viewport, session.photo
        if viewport is None or photo is None or not (self.shows_deviation or self.reference):
            return
        methods = session.comparison.methods
        box = navigation.visible_box(viewport, photo.size)
        if box is None or not all(session.store.exact_frame(name, viewport) for name in methods):
            return
        request = MeasureRequest(
            self._device,
            photo,
            methods,
            box,
            viewport.scale,
            self.shows_deviation,
            self.gain,
            self.reference,
        )
        if request != self._request:
            self._request = request
            self._worker.post(request)

    def _restart(self) -> None:
        """Cancel the request; if measuring is off, also free models and photos."""
        self._cancel()
        if not (self.shows_deviation or self.reference):
            self._worker.request_stop()
            self._worker = self._new_worker()

    def _new_worker(self) -> MeasureWorker:
        worker = MeasureWorker(self._resources, self)
        worker.result_ready.connect(self._accept)
        worker.failed.connect(self._accept_failure)
        return worker

    def _cancel(self) -> None:
        self._request = None
        self.deviation_message = ""
        self.reference_message = self._ssim_note()
        self._worker.cancel()

    def _ssim_note(self) -> str:
        if self.reference is None or find_spec("skimage") is not None:
            return ""
        return self.tr("Only PSNR is measured. Install scikit-image to measure SSIM too.")

    def _accept(self, _: MeasureRequest, result: DeviationMap | Measurement | Failure) -> None:
        overlays, before = self._session.overlays, self._notes
        match result:
            case DeviationMap():
                self.deviation_message = ""
                self.is_invisible = result.mean * self.gain < VISIBLE_MEAN
                overlays.add(result)
            case Measurement():
                self.reference_message = self._ssim_note()
                overlays.add(result)
            case Failure("deviation", message):
                self.deviation_message = message
                overlays.clear_deviation_maps()
            case Failure("reference", message):
                self.reference_message = message
                overlays.clear_measurements()
            case Failure("opening", message):
                self.reference, self.reference_message = None, message
                overlays.clear_measurements()
        if self._notes != before:
            self.changed.emit()

    @property
    def _notes(self) -> tuple[Path | None, str, str, bool]:
        return self.reference, self.reference_message, self.deviation_message, self.is_invisible

    def _accept_failure(self, request: MeasureRequest, message: str) -> None:
        if request.deviation:
            self._accept(request, Failure("deviation", message))
        if request.reference is not None:
            self._accept(request, Failure("reference", message))


@dataclass(frozen=True)
class DifferenceRequest:
    """Two exact frames of one view, and the factor that amplifies their difference."""

    first: Frame
    second: Frame
    gain: float


class DifferenceWorker(Worker[DifferenceRequest]):
    """Thread that computes a `DifferenceFrame` for each request."""

    def process(self, request: DifferenceRequest) -> None:
        first, second = request.first, request.second
        pixels = absolute_difference(
            qimage.to_rgb(qimage.wrap(first)), qimage.to_rgb(qimage.wrap(second)), request.gain
        )
        frame = replace(second, pixels=pack_rgb(pixels), has_alpha=False)
        self.emit_result(request, DifferenceFrame(first.method, second.method, request.gain, frame))


class DifferenceView(QObject):
    """Computes the difference of two exact frames and adds it to the overlays."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._request: DifferenceRequest | None = None
        self._worker = DifferenceWorker(self)
        self._worker.result_ready.connect(self._show)
        session.photo_changed.connect(self._cancel)
        session.comparison.changed.connect(self._refresh)
        session.comparison.options_changed.connect(self._refresh)
        session.view.changed.connect(self._refresh)
        session.store.frame_added.connect(self._refresh)

    def _refresh(self) -> None:
        session = self._session
        viewport, state = session.view.viewport, session.comparison.state
        if viewport is None or state.mode is not CompareMode.DIFFERENCE or state.override_method:
            return
        first, second = (session.store.exact_frame(name, viewport) for name in state.pair)
        if first is None or second is None:
            return
        request = DifferenceRequest(first, second, state.gain)
        if request != self._request:
            self._request = request
            self._worker.post(request)

    def _show(self, _: DifferenceRequest, difference: DifferenceFrame) -> None:
        self._session.overlays.add(difference)

    def _cancel(self) -> None:
        self._request = None
        self._worker.cancel()
