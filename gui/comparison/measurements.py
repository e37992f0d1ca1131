"""Between a view and what is found out about it: its agreement with the photo, and a reference."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from leafscope.core.geometry import Box
from leafscope.core.methods import Method
from leafscope.core.photo import Photo

from ..rendering.render_worker import RenderResources
from ..session.overlays import DeviationMap, Measurement
from ..session.session import Session
from ..viewing import navigation
from .measure_worker import (
    Answer,
    MeasureRequest,
    MeasureWorker,
    NoAgreement,
    NoMeasure,
    RefusedReference,
)

Question = tuple[Photo, tuple[Method, ...], Box, float, bool, Path | None]


class Measurements(QObject):
    """Has the methods on show measured as soon as their frames are exact, and not before.

    So nothing here slows the picture. An answer to an older request is dropped.

    Args:
        session: what is looked at; takes what is found out.
        resources: what threads that render share.
        device: the device to run them on, "auto" for the best one.
        parent: Qt's owner.

    """

    changed = Signal()  # another switch, reference or sentence

    def __init__(
        self,
        session: Session,
        resources: RenderResources,
        device: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._resources = resources
        self._agreement = False
        self._reference: Path | None = None
        self._map_sentence = ""
        self._reference_sentence = ""
        self._asked: Question | None = None
        self._device = device
        self._worker = self._new_worker()
        session.photo_changed.connect(self._begin_anew)
        session.comparison.changed.connect(self._look)
        session.view.changed.connect(self._look)
        session.store.frame_added.connect(self._look)

    @property
    def agreement(self) -> bool:
        """Whether it is shown where the pictures stray from the photo."""
        return self._agreement

    @property
    def reference(self) -> Path | None:
        """The larger photo of the scene that the pictures are measured against."""
        return self._reference

    @property
    def agreement_sentence(self) -> str:
        """Why there is no agreement to show, or ""."""
        return self._map_sentence

    @property
    def reference_sentence(self) -> str:
        """What is to be said of the reference, or ""."""
        return self._reference_sentence

    def set_device(self, device: str) -> None:
        """Measure on another device from now on."""
        self._device = device
        self._forget()
        self._look()

    def request_stop(self) -> None:
        """Abandon everything; the thread ends when it can."""
        self._worker.request_stop()

    def set_agreement(self, shown: bool) -> None:
        """Show where the pictures stray from the photo, or no longer."""
        if shown == self._agreement:
            return
        self._agreement = shown
        self._change()
        self._session.overlays.clear_deviation_maps()
        self.changed.emit()
        self._look()

    def set_reference(self, path: Path | None) -> None:
        """Measure against a larger photo of the scene, or no longer."""
        self._reference = path
        self._change()
        self._session.overlays.clear_measurements()
        self.changed.emit()
        self._look()

    def _begin_anew(self) -> None:
        """Measure another photo, which has no reference yet."""
        self._reference = None
        self._change()
        self.changed.emit()

    def _look(self) -> None:
        """Ask what is unknown of this view, once its frames are there."""
        session = self._session
        viewport, photo = session.view.viewport, session.photo
        if viewport is None or photo is None or not (self._agreement or self._reference):
            return
        methods = session.comparison.methods
        box = navigation.visible_box(viewport, photo.size)
        if box is None or not all(session.store.exact_frame(name, viewport) for name in methods):
            return
        question = photo, methods, box, viewport.scale, self._agreement, self._reference
        if question == self._asked:
            return
        self._asked = question
        self._worker.post(MeasureRequest(self._device, *question))

    def _change(self) -> None:
        """Expect no answer any more; where nothing is to be measured, let models and photos go.

        Else the next question makes the thread let go of what that isn't about.
        """
        self._forget()
        if not (self._agreement or self._reference):
            self._worker.request_stop()
            self._worker = self._new_worker()

    def _new_worker(self) -> MeasureWorker:
        worker = MeasureWorker(self._resources, self)
        worker.result_ready.connect(self._take)
        worker.failed.connect(self._take_failure)
        return worker

    def _forget(self) -> None:
        """Expect no answer any more."""
        self._asked = None
        self._map_sentence = ""
        self._reference_sentence = self._hint()
        self._worker.cancel()

    def _hint(self) -> str:
        if self._reference is None or find_spec("skimage") is not None:
            return ""
        return self.tr("Only PSNR is measured: SSIM needs scikit-image, which isn't installed.")

    def _take(self, _: MeasureRequest, answer: Answer) -> None:
        match answer:
            case DeviationMap():
                self._say_of_map("")
                self._session.overlays.set_deviation_map(answer)
            case Measurement():
                self._say_of_reference(self._hint())
                self._session.overlays.set_measurement(answer)
            case NoAgreement():
                self._session.overlays.clear_deviation_maps()
                self._say_of_map(answer.sentence)
            case NoMeasure():
                self._session.overlays.clear_measurements()
                self._say_of_reference(answer.sentence)
            case RefusedReference():
                self._reference = None
                self._reference_sentence = answer.sentence
                self._session.overlays.clear_measurements()
                self.changed.emit()

    def _take_failure(self, request: MeasureRequest, sentence: str) -> None:
        if request.agreement:
            self._take(request, NoAgreement(sentence))
        if request.reference is not None:
            self._take(request, NoMeasure(sentence))

    def _say_of_map(self, sentence: str) -> None:
        if sentence != self._map_sentence:
            self._map_sentence = sentence
            self.changed.emit()

    def _say_of_reference(self, sentence: str) -> None:
        if sentence != self._reference_sentence:
            self._reference_sentence = sentence
            self.changed.emit()
