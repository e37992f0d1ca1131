"""Queue of exports, which are written one after another in a worker thread."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ..rendering.render_worker import RenderResources
from .workers import ExportRequest, ExportWorker


class ExportState(Enum):
    """Progress of an export."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    CANCELLING = "cancelling"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        """Whether the export has ended."""
        return self in (ExportState.DONE, ExportState.FAILED, ExportState.CANCELLED)


@dataclass(frozen=True)
class QueuedExport:
    """An export in the queue and its state.

    Attributes:
        number: identifies it in the queue.
        path: the file to write.
        state: its progress.
        progress: finished share of the work, 0 to 1.
        error: message of a failure, or "".

    """

    number: int
    path: Path
    state: ExportState = ExportState.WAITING
    progress: float = 0.0
    error: str = ""


class ExportQueue(QObject):
    """Writes exports in the order in which they were added.

    A photo is kept only until its exports have ended. Failed ones keep it for another attempt.
    """

    changed = Signal()  # exports were added, removed, or changed their state
    progressed = Signal(object)  # QueuedExport
    written = Signal(object)  # QueuedExport
    failed = Signal(object)  # QueuedExport
    all_finished = Signal()

    def __init__(self, resources: RenderResources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._exports: dict[int, QueuedExport] = {}
        self._waiting: dict[int, ExportRequest] = {}
        self._failed: dict[int, ExportRequest] = {}
        self._current: int | None = None
        self._worker: ExportWorker | None = None
        self._last_number = 0

    @property
    def exports(self) -> tuple[QueuedExport, ...]:
        """All exports in the order in which they were added."""
        return tuple(self._exports.values())

    @property
    def unfinished(self) -> tuple[QueuedExport, ...]:
        """The exports that haven't ended."""
        return tuple(export for export in self.exports if not export.state.is_final)

    @property
    def busy(self) -> bool:
        """Whether any export hasn't ended."""
        return bool(self.unfinished)

    @property
    def pending_paths(self) -> frozenset[Path]:
        """The files that are still to be written."""
        return frozenset(export.path for export in self.unfinished)

    def add(self, request: ExportRequest) -> int:
        """Append an export and return its number."""
        self.add_all([request])
        return self._last_number

    def add_all(self, requests: Iterable[ExportRequest]) -> None:
        """Append several exports."""
        for request in requests:
            self._last_number += 1
            self._exports[self._last_number] = QueuedExport(self._last_number, request.path)
            self._waiting[self._last_number] = request
        if self._current is None:
            self._start_next()
        self.changed.emit()

    def retry(self, number: int) -> None:
        """Append a failed export again."""
        request = self._failed.pop(number, None)
        if request is not None:
            del self._exports[number]
            self.add(request)

    def set_paused(self, number: int, paused: bool) -> None:
        """Pause or resume the export that is being written; others keep waiting."""
        export = self._exports.get(number)
        if export is None or export.state not in (ExportState.RUNNING, ExportState.PAUSED):
            return
        if self._worker is not None:
            self._worker.set_paused(paused)
            state = ExportState.PAUSED if paused else ExportState.RUNNING
            self._update(replace(export, state=state))

    def cancel(self, number: int) -> None:
        """Cancel an export that waits or is being written."""
        export = self._exports[number]
        if number == self._current and self._worker is not None:
            self._worker.cancel_export()
            self._update(replace(export, state=ExportState.CANCELLING))
        elif self._waiting.pop(number, None) is not None:
            self._update(replace(export, state=ExportState.CANCELLED))

    def cancel_all(self) -> None:
        """Cancel all exports; the list keeps them."""
        for number in self._waiting:
            self._exports[number] = replace(self._exports[number], state=ExportState.CANCELLED)
        self._waiting.clear()
        if self._current is not None:
            self.cancel(self._current)

    def remove_finished(self) -> None:
        """Remove the exports that have ended from the list."""
        self._failed.clear()
        self._exports = {export.number: export for export in self.unfinished}
        self.changed.emit()

    def stop(self) -> None:
        """Cancel all exports without waiting for the thread."""
        self._current = None
        self._waiting.clear()
        self._failed.clear()
        for export in self.unfinished:
            self._exports[export.number] = replace(export, state=ExportState.CANCELLED)
        self._stop_worker()
        self.changed.emit()

    def _start_next(self) -> None:
        """Post the next plan; stop the worker if there is none."""
        if not self._waiting:
            self._stop_worker()
            return
        if self._worker is None:
            self._worker = ExportWorker(self._resources, self)
            self._worker.progressed.connect(self._on_progress)
            self._worker.result_ready.connect(self._on_written)
            self._worker.failed.connect(self._on_failed)
            self._worker.cancelled.connect(self._on_cancelled)
        number = self._current = next(iter(self._waiting))
        self._exports[number] = replace(self._exports[number], state=ExportState.RUNNING)
        self._worker.post(self._waiting.pop(number))

    def _stop_worker(self) -> None:
        """Stop the thread, which holds the last photo and its models."""
        if self._worker is not None:
            self._worker.request_stop()
            self._worker = None

    def _on_progress(self, progress: float) -> None:
        if self._current is not None:
            export = replace(self._exports[self._current], progress=progress)
            self._exports[self._current] = export
            self.progressed.emit(export)

    def _on_written(self, _request: ExportRequest, _path: Path) -> None:
        export = self._finish(ExportState.DONE)
        if export is not None:
            self.written.emit(export)
            self._emit_if_all_finished()

    def _on_failed(self, request: ExportRequest, error: str) -> None:
        if self._current is not None:
            self._failed[self._current] = request
        export = self._finish(ExportState.FAILED, error)
        if export is not None:
            self.failed.emit(export)
            self._emit_if_all_finished()

    def _on_cancelled(self) -> None:
        if self._finish(ExportState.CANCELLED) is not None:
            self._emit_if_all_finished()

    def _finish(self, state: ExportState, error: str = "") -> QueuedExport | None:
        """Finish the current export and start the next; None after `stop`."""
        number, self._current = self._current, None
        if number is None:
            return None
        export = replace(self._exports[number], state=state, error=error)
        self._exports[number] = export
        self._start_next()
        self.changed.emit()
        return export

    def _emit_if_all_finished(self) -> None:
        if not self.busy:
            self.all_finished.emit()

    def _update(self, export: QueuedExport) -> None:
        self._exports[export.number] = export
        self.changed.emit()
