"""Queue of exports, which are written one after another in a worker thread."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from ..rendering.render_worker import RenderResources
from .workers import ExportRequest, ExportWorker


class ExportState(Enum):
    """State of an export in the queue."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    CANCELLING = "cancelling"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        """Whether the export is done, failed or cancelled."""
        return self in (ExportState.DONE, ExportState.FAILED, ExportState.CANCELLED)


@dataclass(frozen=True)
class QueuedExport:
    """An export in the queue and its state."""

    number: int  # identifies the export in the queue
    path: Path  # the file to write
    state: ExportState = ExportState.WAITING
    progress: float = 0.0  # finished share of the work, 0 to 1
    error: str = ""  # message of a failure
    request: ExportRequest | None = None  # None once the export is done or cancelled


class ExportQueue(QObject):
    """Writes exports one after another in the order in which they were added.

    The photo of an export stays in memory until the export is done or cancelled. Failed exports can
    be retried.
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
        self._current: int | None = None
        self._worker: ExportWorker | None = None
        self._last_number = 0

    @property
    def exports(self) -> tuple[QueuedExport, ...]:
        """All exports in the order in which they were added."""
        return tuple(self._exports.values())

    @property
    def unfinished(self) -> tuple[QueuedExport, ...]:
        """The exports that aren't done, failed or cancelled."""
        return tuple(export for export in self.exports if not export.state.is_final)

    @property
    def busy(self) -> bool:
        """Whether any export is unfinished."""
        return bool(self.unfinished)

    @property
    def pending_paths(self) -> frozenset[Path]:
        """The paths of the unfinished exports."""
        return frozenset(export.path for export in self.unfinished)

    def add(self, request: ExportRequest) -> int:
        """Append an export and return its number."""
        self.add_all([request])
        return self._last_number

    def add_all(self, requests: Iterable[ExportRequest]) -> None:
        """Append several exports."""
        for request in requests:
            self._last_number += 1
            export = QueuedExport(self._last_number, request.path, request=request)
            self._exports[self._last_number] = export
        if self._current is None:
            self._start_next()
        self.changed.emit()

    def retry(self, number: int) -> None:
        """Move a failed export to the end of the queue, under a new number."""
        request = self._exports[number].request
        if self._exports[number].state is ExportState.FAILED and request is not None:
            del self._exports[number]
            self.add(request)

    def set_paused(self, number: int, paused: bool) -> None:
        """Pause or resume an export that is being written; do nothing for other exports."""
        pausable = self._exports[number].state in (ExportState.RUNNING, ExportState.PAUSED)
        if pausable and self._worker is not None:
            self._worker.set_paused(paused)
            self._update(number, state=ExportState.PAUSED if paused else ExportState.RUNNING)
            self.changed.emit()

    def toggle_pause(self, number: int) -> None:
        """Pause the export that is being written, or resume it."""
        self.set_paused(number, self._exports[number].state is ExportState.RUNNING)

    def cancel(self, number: int) -> None:
        """Cancel an export that is waiting or being written."""
        if number == self._current and self._worker is not None:
            self._worker.cancel_export()
            self._update(number, state=ExportState.CANCELLING)
        elif self._exports[number].state is ExportState.WAITING:
            self._update(number, state=ExportState.CANCELLED, request=None)
        self.changed.emit()

    def cancel_all(self) -> None:
        """Cancel all unfinished exports and keep them in the list."""
        for export in self.unfinished:
            if export.state is ExportState.WAITING:
                self._update(export.number, state=ExportState.CANCELLED, request=None)
        if self._current is not None:
            self.cancel(self._current)

    def remove_finished(self) -> None:
        """Remove done, failed and cancelled exports from the list."""
        self._exports = {export.number: export for export in self.unfinished}
        self.changed.emit()

    def stop(self) -> None:
        """Cancel all exports and stop the worker without waiting for it."""
        self._current = None
        for export in self.unfinished:
            self._update(export.number, state=ExportState.CANCELLED)
        for number in self._exports:
            self._update(number, request=None)
        self._stop_worker()
        self.changed.emit()

    def _start_next(self) -> None:
        """Start the next waiting export, or stop the worker if none is waiting."""
        waiting = (one.number for one in self.exports if one.state is ExportState.WAITING)
        self._current = number = next(waiting, None)
        if number is None:
            self._stop_worker()
            return
        if self._worker is None:
            self._worker = ExportWorker(self._resources, self)
            self._worker.progressed.connect(self._on_progress)
            self._worker.result_ready.connect(lambda: self._finish(ExportState.DONE))
            self._worker.failed.connect(lambda _, error: self._finish(ExportState.FAILED, error))
            self._worker.cancelled.connect(self._on_cancelled)
        request = self._update(number, state=ExportState.RUNNING).request
        assert request is not None
        self._worker.post(request)

    def _stop_worker(self) -> None:
        """Stop the worker, which releases the last photo and the models."""
        if self._worker is not None:
            self._worker.request_stop()
            self._worker = None

    def _on_progress(self, progress: float) -> None:
        if self._current is not None:
            self.progressed.emit(self._update(self._current, progress=progress))

    def _on_cancelled(self) -> None:
        self._finish(ExportState.CANCELLED)

    def _finish(self, state: ExportState, error: str = "") -> None:
        """End the current export and start the next; do nothing after `stop`."""
        if self._current is None:
            return
        export = self._update(self._current, state=state, error=error)
        if state is not ExportState.FAILED:
            export = self._update(export.number, request=None)
        self._start_next()
        self.changed.emit()
        if state is ExportState.DONE:
            self.written.emit(export)
        elif state is ExportState.FAILED:
            self.failed.emit(export)
        if not self.busy:
            self.all_finished.emit()

    def _update(self, number: int, **changes: Any) -> QueuedExport:
        """Change fields of an export and return the new `QueuedExport`."""
        self._exports[number] = export = replace(self._exports[number], **changes)
        return export
