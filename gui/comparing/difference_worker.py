"""The thread that subtracts one exact frame from another."""

from __future__ import annotations

from dataclasses import dataclass, replace

from leafscope.core.inspection.difference import difference

from ..imaging import qimage
from ..imaging.frames import ScreenFrame
from ..threads.worker import Worker
from .overlays import DifferenceFrame


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

    def work(self, request: DifferenceRequest) -> None:
        """Subtract; runs in the thread."""
        first, second = request.first, request.second
        pixels = difference(qimage.to_rgb(first.image), qimage.to_rgb(second.image), request.gain)
        frame = replace(second, image=qimage.from_rgb(pixels))
        self.answer(request, DifferenceFrame(first.method, second.method, request.gain, frame))

    def apology(self, request: DifferenceRequest) -> str:
        """Say nothing: the pane stays as it is, and the log says why."""
        return ""
