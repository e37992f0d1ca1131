"""Between what the window looks at and the thread that renders it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from leafscope.core.geometry import Viewport
from leafscope.core.photo import Photo

from ..imaging.crossfade import fade_seconds
from ..imaging.frame_store import FrameStore
from ..imaging.frames import Inspection, RenderFailure, RenderRequest, ScreenFrame
from .pool import RenderResources
from .view_worker import ViewWorker


class Rendering(QObject):
    """Posts requests and keeps the frames that come back.

    A reply to an older request of the same photo is at most a stand-in: it is painted where it
    belongs until the newer one is there. A reply for another photo is dropped.

    Args:
        resources: what threads that render share.
        device: the device to run models on, "auto" for the best one.
        parent: Qt's owner.

    """

    started_up = Signal(object)  # Surroundings
    frame_arrived = Signal(object)  # ScreenFrame
    failed = Signal(str)  # one sentence
    inspected = Signal(object)  # Inspection

    def __init__(
        self,
        resources: RenderResources,
        device: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.resources = resources
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

    def leave(self) -> None:
        """Abandon everything; the thread ends when it can."""
        self._worker.leave()

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

    def _new_worker(self, device: str) -> ViewWorker:
        worker = ViewWorker(self.resources, device, self)
        worker.started_up.connect(self.started_up)
        worker.answered.connect(self._receive)
        worker.failed.connect(self._receive_failure)
        return worker

    def _receive(
        self, request: RenderRequest, answer: ScreenFrame | RenderFailure | Inspection
    ) -> None:
        if request.generation < self._first_of_photo:
            return
        match answer:
            case ScreenFrame():
                self._receive_frame(answer)
            case RenderFailure():
                self.failed.emit(answer.sentence)
            case Inspection() if request.generation == self._generation:
                self.inspected.emit(answer)

    def _receive_frame(self, frame: ScreenFrame) -> None:
        if self._asked is not None and self.store.add(frame, self._asked.viewport):
            self.frame_arrived.emit(frame)

    def _receive_failure(self, request: RenderRequest, sentence: str) -> None:
        if request.generation >= self._first_of_photo:
            self.failed.emit(sentence)
