"""Exports waiting for their turn: one is written after the other, while one goes on looking."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ..rendering.render_worker import RenderResources
from .export_task import ExportTask
from .export_worker import ExportRequest, ExportWorker


class ExportState(Enum):
    """How far an export has got."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def ended(self) -> bool:
        """Whether nothing more will come of it."""
        return self in (ExportState.DONE, ExportState.FAILED, ExportState.CANCELLED)


@dataclass(frozen=True)
class QueuedExport:
    """An export, and what has become of it.

    Attributes:
        number: what the queue knows it by.
        task: what is written.
        state: how far it has got.
        share: of the work that is done, 0 to 1.
        sentence: why it failed, or "".

    """

    number: int
    task: ExportTask
    state: ExportState = ExportState.WAITING
    share: float = 0.0
    sentence: str = ""


class ExportQueue(QObject):
    """Writes files in the order in which they were asked for.

    A photo is kept as long as an export of it hasn't ended, whatever else is opened meanwhile.

    Args:
        resources: what threads that render share.
        parent: Qt's owner.

    """

    changed = Signal()
    written = Signal(object)  # QueuedExport
    failed = Signal(object)  # QueuedExport, with its sentence
    all_finished = Signal()  # the last one has ended

    def __init__(self, resources: RenderResources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._exports: dict[int, QueuedExport] = {}
        self._requests: dict[int, ExportRequest] = {}  # of those that wait
        self._current: int | None = None
        self._worker: ExportWorker | None = None
        self._last = 0

    @property
    def exports(self) -> tuple[QueuedExport, ...]:
        """All, in the order in which they were asked for."""
        return tuple(self._exports.values())

    @property
    def unfinished(self) -> tuple[QueuedExport, ...]:
        """Those that haven't ended."""
        return tuple(export for export in self.exports if not export.state.ended)

    @property
    def busy(self) -> bool:
        """Whether any hasn't ended."""
        return bool(self.unfinished)

    @property
    def pending_paths(self) -> frozenset[Path]:
        """The files that are still to be written."""
        return frozenset(export.task.path for export in self.unfinished)

    def add(self, request: ExportRequest) -> int:
        """Have a file written when those before have ended; return its number."""
        self._last += 1
        self._exports[self._last] = QueuedExport(self._last, request.task)
        self._requests[self._last] = request
        if self._current is None:
            self._begin_next()
        self.changed.emit()
        return self._last

    def set_paused(self, number: int, paused: bool) -> None:
        """Pause the export that is being written, or let it go on; no other takes its turn."""
        export = self._exports.get(number)
        if export is None or export.state not in (ExportState.RUNNING, ExportState.PAUSED):
            return
        if self._worker is not None:
            self._worker.set_paused(paused)
            self._put(replace(export, state=ExportState.PAUSED if paused else ExportState.RUNNING))

    def cancel(self, number: int) -> None:
        """Never begin an export that waits; abandon the one being written, and its file."""
        export = self._exports[number]
        if number == self._current and self._worker is not None:
            self._worker.abandon()
            self._put(replace(export, state=ExportState.STOPPING))
        elif self._requests.pop(number, None) is not None:
            self._put(replace(export, state=ExportState.CANCELLED))

    def remove_finished(self) -> None:
        """Keep only those that haven't ended."""
        self._exports = {export.number: export for export in self.unfinished}
        self.changed.emit()

    def stop(self) -> None:
        """Abandon all; the thread ends when it can."""
        self._current = None
        self._requests.clear()
        for export in self.unfinished:
            self._exports[export.number] = replace(export, state=ExportState.CANCELLED)
        self._end_worker()
        self.changed.emit()

    def _begin_next(self) -> None:
        """Hand the next one to the worker; there is none for longer than it is needed."""
        if not self._requests:
            self._end_worker()
            return
        if self._worker is None:
            self._worker = self._new_worker()
        number = self._current = next(iter(self._requests))
        self._exports[number] = replace(self._exports[number], state=ExportState.RUNNING)
        self._worker.post(self._requests.pop(number))

    def _new_worker(self) -> ExportWorker:
        worker = ExportWorker(self._resources, self)
        worker.progressed.connect(self._take_progress)
        worker.result_ready.connect(self._take_written)
        worker.failed.connect(self._take_failure)
        worker.abandoned.connect(self._take_abandoned)
        return worker

    def _end_worker(self) -> None:
        """Let the thread go, which holds the last photo and its models."""
        if self._worker is not None:
            self._worker.request_stop()
            self._worker = None

    def _take_progress(self, share: float) -> None:
        if self._current is not None:
            self._put(replace(self._exports[self._current], share=share))

    def _take_written(self, _request: ExportRequest, _path: Path) -> None:
        ended = self._end(ExportState.DONE)
        if ended is not None:
            self.written.emit(ended)
            self._tell_emptied()

    def _take_failure(self, _: ExportRequest, sentence: str) -> None:
        ended = self._end(ExportState.FAILED, sentence)
        if ended is not None:
            self.failed.emit(ended)
            self._tell_emptied()

    def _take_abandoned(self) -> None:
        if self._end(ExportState.CANCELLED) is not None:
            self._tell_emptied()

    def _end(self, state: ExportState, sentence: str = "") -> QueuedExport | None:
        """Note how the current one ended, and begin the next; None if all were abandoned."""
        number, self._current = self._current, None
        if number is None:
            return None
        ended = replace(self._exports[number], state=state, sentence=sentence)
        self._exports[number] = ended
        self._begin_next()
        self.changed.emit()
        return ended

    def _tell_emptied(self) -> None:
        if not self.busy:
            self.all_finished.emit()

    def _put(self, export: QueuedExport) -> None:
        self._exports[export.number] = export
        self.changed.emit()
