"""The picture of how two methods differ, and the thread that makes it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from leafscope.core.inspection.difference import absolute_difference

from ..rendering import qimage
from ..rendering.frames import ScreenFrame
from ..rendering.worker import Worker
from ..session.comparison import CompareMode
from ..session.overlays import DifferenceFrame
from ..session.session import Session


@dataclass(frozen=True)
class DifferenceRequest:
    """Two exact frames of one view.

    Attributes:
        first: one frame.
        second: the other.
        gain: what their difference is multiplied by.

    """

    first: ScreenFrame
    second: ScreenFrame
    gain: float


class DifferenceWorker(Worker[DifferenceRequest]):
    """Answers the newest request with a `DifferenceFrame`."""

    def process(self, request: DifferenceRequest) -> None:
        """Subtract; runs in the thread."""
        first, second = request.first, request.second
        pixels = absolute_difference(
            qimage.to_rgb(first.image), qimage.to_rgb(second.image), request.gain
        )
        frame = replace(second, image=qimage.from_rgb(pixels))
        self.emit_result(request, DifferenceFrame(first.method, second.method, request.gain, frame))

    def unexpected_error_text(self, request: DifferenceRequest) -> str:
        """Say nothing: the pane stays as it is, and the log says why."""
        return ""


class DifferenceView(QObject):
    """Has two frames subtracted as soon as both are exact, and again when the gain changes.

    An answer to an older request is dropped.

    Args:
        session: where the exact frames are; takes the difference.
        parent: Qt's owner.

    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: tuple[ScreenFrame, ScreenFrame, float] | None = None
        self._worker = DifferenceWorker(self)
        self._worker.result_ready.connect(self._receive)
        session.photo_changed.connect(self._forget)
        session.comparison.changed.connect(self._look)
        session.comparison.options_changed.connect(self._look)
        session.view.changed.connect(self._look)
        session.store.frame_added.connect(self._look)

    def request_stop(self) -> None:
        """Abandon everything; the thread ends when it can."""
        self._worker.request_stop()

    def _look(self) -> None:
        """Ask for the difference on show, once both frames are there."""
        session = self._session
        viewport, state = session.view.viewport, session.comparison.state
        if viewport is None or state.mode is not CompareMode.DIFFERENCE or state.override_method:
            return
        first, second = (session.store.exact_frame(name, viewport) for name in state.pair)
        if first is None or second is None:
            return
        question = first, second, state.gain
        if question != self._asked:
            self._asked = question
            self._worker.post(DifferenceRequest(*question))

    def _forget(self) -> None:
        """Expect no answer any more, because another photo is shown."""
        self._asked = None
        self._worker.cancel()

    def _receive(self, _: DifferenceRequest, difference: DifferenceFrame) -> None:
        self._session.overlays.set_difference(difference)
