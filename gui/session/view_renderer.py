"""Renders the session's view in a worker thread and stores the frames."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from leafscope.core.frames import Frame
from leafscope.core.geometry import Point, Viewport
from leafscope.core.methods import Method
from leafscope.core.photo import Photo

from ..rendering.render_worker import (
    BlockSnapshot,
    RenderRequest,
    RenderResources,
    StartupReport,
    ViewWorker,
)
from .session import Session

FindFocus = Callable[[], Point | None]
"""Returns the source position to render first, or None for the centre."""


class ViewRenderer(QObject):
    """Keeps the session's frame store up to date with its view and methods.

    Frames of an earlier view of the same photo are stored too, and used until newer frames arrive.
    Frames of another photo are dropped.
    """

    started_up = Signal(object)  # StartupReport
    failed = Signal(str)  # error message
    blocks_reported = Signal(object)  # BlockSnapshot

    def __init__(
        self, session: Session, resources: RenderResources, device: str, focus: FindFocus
    ) -> None:
        super().__init__(session)
        self.resources = resources
        self._session = session
        self._focus = focus
        self._report_blocks = False
        self._generation = 0
        self._request: RenderRequest | None = None
        self._worker = self._build_worker(device)
        session.photo_changed.connect(self._forget_request)
        session.view.photo_changed.connect(self.request_render)
        session.view.changed.connect(self.request_render)
        session.comparison.changed.connect(self.request_render)

    def start(self) -> None:
        """Start the worker thread; `started_up` is emitted when it is ready."""
        self._worker.start()

    def set_device(self, device: str) -> None:
        """Switch to another device: stop the worker thread and start a new one."""
        self._worker.request_stop()
        self._worker = self._build_worker(device)
        self._request = None
        self._session.store.clear()
        self._worker.start()

    def set_report_blocks(self, on: bool) -> None:
        """Turn block reports on or off, and render the view again."""
        self._report_blocks = on
        self._request = None
        self._session.store.clear()
        self.request_render()

    def request_render(self) -> None:
        """Request frames of the current view, unless already available or requested."""
        session = self._session
        photo, viewport = session.photo, session.view.viewport
        if photo is None or viewport is None:
            return
        methods, store = session.comparison.methods, session.store
        missing = tuple(name for name in methods if store.exact_frame(name, viewport) is None)
        if missing and self._is_requested(photo, viewport, missing):
            return
        self._generation += 1
        if not missing or viewport.width == 0 or viewport.height == 0:
            self._request = None
            self._worker.cancel()
            return
        self._request = RenderRequest(
            self._generation, photo, missing, viewport, self._focus(), self._report_blocks
        )
        self._worker.post(self._request)

    def _forget_request(self) -> None:
        self._request = None  # the store was cleared, so render even the same photo again

    def _is_requested(self, photo: Photo, viewport: Viewport, methods: tuple[Method, ...]) -> bool:
        request = self._request
        if request is None or request.photo is not photo or request.viewport != viewport:
            return False
        return {*methods} <= {*request.methods}

    def _build_worker(self, device: str) -> ViewWorker:
        worker = ViewWorker(self.resources, device, self)
        worker.started_up.connect(self._on_started_up)
        worker.result_ready.connect(self._on_result)
        worker.failed.connect(self._on_failure)
        return worker

    def _on_started_up(self, report: StartupReport) -> None:
        self.started_up.emit(report)
        self.request_render()

    def _on_result(self, request: RenderRequest, result: Frame | BlockSnapshot) -> None:
        if request.photo is not self._session.photo:
            return
        match result:
            case Frame() if self._request is not None:
                self._session.store.add(result, self._request.viewport)
            case BlockSnapshot() if request.generation == self._generation:
                self.blocks_reported.emit(result)

    def _on_failure(self, request: RenderRequest, message: str) -> None:
        if request.photo is self._session.photo:
            self.failed.emit(message)
