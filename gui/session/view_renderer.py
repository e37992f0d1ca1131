"""Between what a session looks at and the thread that renders it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from leafscope.core.frames import Frame
from leafscope.core.geometry import Viewport
from leafscope.core.methods import Method
from leafscope.core.photo import Photo

from ..rendering.frames import (
    BlockSnapshot,
    RenderFailure,
    RenderRequest,
    StartupReport,
)
from ..rendering.render_worker import RenderResources
from ..rendering.view_worker import ViewWorker
from .session import Session


class ViewRenderer(QObject):
    """Has rendered what the session looks at, and puts the frames that come into its store.

    A reply to an older request of the same photo is at most a stand-in: it is painted where it
    belongs until the newer one is there. A reply for another photo is dropped.

    Args:
        session: what is looked at.
        resources: what threads that render share.
        device: the device to run models on, "auto" for the best one.
        focus: says which source position is to be sharp first, or None for the middle.
        parent: Qt's owner.

    """

    started_up = Signal(object)  # StartupReport
    failed = Signal(str)  # one sentence
    blocks_reported = Signal(object)  # Inspection

    def __init__(
        self,
        session: Session,
        resources: RenderResources,
        device: str,
        focus: Callable[[], tuple[float, float] | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.resources = resources
        self._session = session
        self._focus = focus
        self._inspecting = False
        self._generation = 0
        self._asked: RenderRequest | None = None
        self._worker = self._new_worker(device)
        session.view.photo_changed.connect(self.request_render)
        session.view.changed.connect(self.request_render)
        session.comparison.changed.connect(self.request_render)

    def start(self) -> None:
        """Start the thread; it says what there is in `started_up`."""
        self._worker.start()

    def request_stop(self) -> None:
        """Abandon everything; the thread ends when it can."""
        self._worker.request_stop()

    def set_device(self, device: str) -> None:
        """Render on another device from now on, in a new thread; the old one ends when it can."""
        self._worker.request_stop()
        self._worker = self._new_worker(device)
        self._asked = None
        self._session.store.clear()
        self._worker.start()

    def set_report_blocks(self, on: bool) -> None:
        """Report on blocks too, beginning with a view that is rendered anew; or no longer."""
        self._inspecting = on
        self._asked = None
        self._session.store.clear()
        self.request_render()

    def request_render(self) -> None:
        """Render the present view, unless its exact frames are here already or under way."""
        session = self._session
        photo, viewport = session.photo, session.view.viewport
        if photo is None or viewport is None:
            return
        methods, store = session.comparison.methods, session.store
        missing = tuple(name for name in methods if store.exact_frame(name, viewport) is None)
        if missing and self._under_way(photo, viewport, missing):
            return
        self._generation += 1
        if not missing or viewport.width == 0 or viewport.height == 0:
            self._asked = None
            self._worker.cancel()
            return
        self._asked = RenderRequest(
            self._generation, photo, missing, viewport, self._focus(), self._inspecting
        )
        self._worker.post(self._asked)

    def _under_way(self, photo: Photo, viewport: Viewport, methods: tuple[Method, ...]) -> bool:
        asked = self._asked
        if asked is None or asked.photo is not photo or asked.viewport != viewport:
            return False
        return {*methods} <= {*asked.methods}

    def _new_worker(self, device: str) -> ViewWorker:
        worker = ViewWorker(self.resources, device, self)
        worker.started_up.connect(self._receive_report)
        worker.result_ready.connect(self._receive)
        worker.failed.connect(self._receive_failure)
        return worker

    def _receive_report(self, report: StartupReport) -> None:
        self.started_up.emit(report)
        self.request_render()

    def _receive(
        self, request: RenderRequest, answer: Frame | RenderFailure | BlockSnapshot
    ) -> None:
        if request.photo is not self._session.photo:
            return
        match answer:
            case Frame():
                self._receive_frame(answer)
            case RenderFailure():
                self.failed.emit(answer.sentence)
            case BlockSnapshot() if request.generation == self._generation:
                self.blocks_reported.emit(answer)

    def _receive_frame(self, frame: Frame) -> None:
        if self._asked is not None:
            self._session.store.add(frame, self._asked.viewport)

    def _receive_failure(self, request: RenderRequest, sentence: str) -> None:
        if request.photo is self._session.photo:
            self.failed.emit(sentence)
