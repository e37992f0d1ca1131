"""The thread that subtracts one exact frame from another."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal

from leafscope.core.inspection.difference import difference

from ..imaging import qimage
from ..imaging.frames import ScreenFrame
from ..threads.worker import Worker
from .findings import DifferenceFrame


@dataclass(frozen=True)
class DifferenceRequest:
    """Two exact frames of one view.

    Attributes:
        generation: higher than that of every request before.
        first: one frame.
        second: the other.
        gain: what their difference is multiplied by.

    """

    generation: int
    first: ScreenFrame
    second: ScreenFrame
    gain: float


class DifferenceWorker(Worker[DifferenceRequest]):
    """Answers the newest request."""

    found = Signal(object)  # DifferenceFrame

    def work(self, request: DifferenceRequest) -> None:
        """Subtract; runs in the thread."""
        first, second = request.first, request.second
        pixels = difference(qimage.to_rgb(first.image), qimage.to_rgb(second.image), request.gain)
        frame = replace(second, generation=request.generation, image=qimage.from_rgb(pixels))
        self.pause()
        self.found.emit(DifferenceFrame(first.method, second.method, request.gain, frame))

    def failed_unexpectedly(self, request: DifferenceRequest) -> None:
        """Leave the pane as it is; the log says why."""
