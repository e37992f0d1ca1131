"""The difference of two methods, computed in a thread."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from leafscope.core.frames import Frame, pack_rgb
from leafscope.core.inspection.deviation import absolute_difference

from ..rendering import qimage
from ..rendering.worker import Worker
from ..session.comparison import CompareMode
from ..session.overlays import DifferenceFrame
from ..session.session import Session


@dataclass(frozen=True)
class DifferenceRequest:
    """Two exact frames of one view, and the factor that amplifies their difference."""

    first: Frame
    second: Frame
    gain: float


class DifferenceWorker(Worker[DifferenceRequest]):
    """Thread that answers each request with a `DifferenceFrame`."""

    def process(self, request: DifferenceRequest) -> None:
        first, second = request.first, request.second
        pixels = absolute_difference(
            qimage.to_rgb(qimage.wrap(first)), qimage.to_rgb(qimage.wrap(second)), request.gain
        )
        frame = replace(second, pixels=pack_rgb(pixels), has_alpha=False)
        self.emit_result(request, DifferenceFrame(first.method, second.method, request.gain, frame))


class DifferenceView(QObject):
    """Computes the difference once both frames are exact, for the overlays."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
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
