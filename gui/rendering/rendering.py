"""Between what the window looks at and the thread that renders it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from leafscope.core.geometry import Viewport
from leafscope.core.photo import Photo

from ..imaging.crossfade import fade_seconds
from ..imaging.frame_store import FrameStore
from ..imaging.frames import Inspection, RenderFailure, RenderRequest, ScreenFrame
from ..threads.methods import ModelSource
from .render_worker import RenderWorker


class Rendering(QObject):
    """Posts requests and keeps the frames that come back.

    A reply to an older request of the same photo is at most a stand-in: it is painted where it
    belongs until the newer one is there. A reply for another photo is dropped.
    """

    started_up = Signal(object)  # Surroundings
    frame_arrived = Signal(object)  # ScreenFrame
    failed = Signal(object)  # RenderFailure
    inspected = Signal(object)  # Inspection

    def __init__(
        self,
        models: ModelSource,
        device: str,
        memory: int | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._models = models
        self._memory = memory
        self.store = FrameStore(fade_seconds)
        self.inspecting = False
        self._photo: Photo | None = None
        self._generation = 0
        self._first_of_photo = 0
        self._asked: RenderRequest | None = None
        self._worker = self._new_worker(device)

    def start(self) -> None:
        """Start the thread; it says what there is in `started_up`."""
        self._worker.start()

    def stop(self) -> None:
        """Abandon everything and wait until the thread has ended."""
        self._worker.stop()

    def move_to(self, device: str) -> None:
        """Render on another device from now on, in a new thread; the old one ends when it can."""
        self._worker.leave()
        self._worker = self._new_worker(device)
        self._asked = None
        self._first_of_photo = self._generation + 1
        self.store.clear()
        self._worker.start()

    def show_photo(self, photo: Photo) -> None:
        """Render another photo from now on."""
        self._photo = photo
        self._asked = None
        self._first_of_photo = self._generation + 1
        self.store.clear()

    def look(
        self, viewport: Viewport, methods: tuple[str, ...], focus: tuple[float, float] | None
    ) -> None:
        """Render a view with these methods, unless their exact frames are here already."""
        if self._photo is None:
            return
        missing = tuple(name for name in methods if self.store.exact(name, viewport) is None)
        if missing and self._under_way(viewport, missing):
            return
        self._generation += 1
        if not missing or viewport.width == 0 or viewport.height == 0:
            self._asked = None
            self._worker.withdraw()
            return
        self._asked = RenderRequest(
            self._generation, self._photo, missing, viewport, focus, self.inspecting
        )
        self._worker.post(self._asked)

    def look_again(self) -> None:
        """Forget what was asked, so that the next look is rendered anew."""
        self._asked = None

    def _under_way(self, viewport: Viewport, methods: tuple[str, ...]) -> bool:
        asked = self._asked
        return asked is not None and asked.viewport == viewport and {*methods} <= {*asked.methods}

    def _new_worker(self, device: str) -> RenderWorker:
        worker = RenderWorker(self._models, device, self._memory, self)
        worker.started_up.connect(self.started_up)
        worker.frame_ready.connect(self._receive)
        worker.failed.connect(self._receive_failure)
        worker.inspected.connect(self._receive_inspection)
        return worker

    def _receive(self, frame: ScreenFrame) -> None:
        if frame.generation < self._first_of_photo or self._asked is None:
            return
        if self.store.add(frame, self._asked.viewport):
            self.frame_arrived.emit(frame)

    def _receive_failure(self, failure: RenderFailure) -> None:
        if failure.generation >= self._first_of_photo:
            self.failed.emit(failure)

    def _receive_inspection(self, inspection: Inspection) -> None:
        if inspection.generation == self._generation:
            self.inspected.emit(inspection)
