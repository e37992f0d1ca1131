"""Between two frames on the screen and the picture of how much they differ."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ..imaging.frame_store import FrameStore
from ..imaging.frames import ScreenFrame
from ..viewing.view import View
from .comparison import Comparison
from .difference_worker import DifferenceRequest, DifferenceWorker
from .overlays import DifferenceFrame, Overlays
from .panes import CompareMode


class DifferenceView(QObject):
    """Has two frames subtracted as soon as both are exact, and again when the gain changes.

    An answer to an older request is dropped.

    Args:
        view: what is looked at.
        comparison: which methods, and the gain.
        store: where the exact frames are.
        findings: takes the difference.
        parent: Qt's owner.

    """

    def __init__(
        self,
        view: View,
        comparison: Comparison,
        store: FrameStore,
        findings: Overlays,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._comparison = comparison
        self._store = store
        self._findings = findings
        self._asked: tuple[ScreenFrame, ScreenFrame, float] | None = None
        self._worker = DifferenceWorker(self)
        self._worker.answered.connect(self._receive)
        comparison.changed.connect(self.look)
        comparison.parameters_changed.connect(self.look)
        view.changed.connect(self.look)

    def look(self) -> None:
        """Ask for the difference on show, once both frames are there; call it for each frame."""
        viewport, state = self._view.viewport, self._comparison.state
        if viewport is None or state.mode is not CompareMode.DIFFERENCE or state.instead:
            return
        first, second = (self._store.exact(name, viewport) for name in state.pair)
        if first is None or second is None:
            return
        question = first, second, state.gain
        if question != self._asked:
            self._asked = question
            self._worker.post(DifferenceRequest(*question))

    def forget(self) -> None:
        """Expect no answer any more, because another photo is shown."""
        self._asked = None
        self._worker.withdraw()

    def leave(self) -> None:
        """Abandon everything; the thread ends when it can."""
        self._worker.leave()

    def _receive(self, _: DifferenceRequest, difference: DifferenceFrame) -> None:
        self._findings.take_difference(difference)
