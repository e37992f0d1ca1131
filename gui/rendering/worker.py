"""Worker threads that process only the newest request and can be stopped."""

from __future__ import annotations

import logging
import math
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal, Slot

from leafscope.core.errors import Cancelled, LeafscopeError

from ..app.i18n import translate_message

T = TypeVar("T")
log = logging.getLogger(__name__)

IDLE_SECONDS = 1.0  # without a request before `Worker.on_idle` runs
MAX_PATIENCE = 16  # times `min_run_seconds`


class Mailbox(Generic[T]):
    """Thread-safe slot for one waiting request, which a newer request replaces.

    A request in progress stays current for `min_run_seconds` even if a newer request is waiting.
    Otherwise no request would finish while many arrive. This time doubles after a request without a
    result, since a busy machine takes longer. The time is halved after a request with a result.
    """

    def __init__(
        self, min_run_seconds: float = 0.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._min_run_seconds = self._patience = min_run_seconds
        self._without_result = False
        self._clock = clock
        self._taken_at = -math.inf
        self._changed = threading.Condition()
        self._waiting: T | None = None
        self._closed = False
        self._stale_from = math.inf

    def put(self, item: T) -> bool:
        """Set the waiting item and mark the current item as stale; return False if closed."""
        with self._changed:
            if not self._closed:
                self._waiting = item
                stale_from = max(self._clock(), self._taken_at + self._patience)
                self._stale_from = min(self._stale_from, stale_from)
                self._changed.notify()
            return not self._closed

    def cancel(self) -> None:
        """Drop the waiting item and mark the current item as stale."""
        with self._changed:
            self._waiting = None
            self._stale_from = -math.inf

    def close(self) -> None:
        """Cancel all items and accept no more items; `take` returns None from now on."""
        with self._changed:
            self._waiting = None
            self._closed = True
            self._stale_from = -math.inf
            self._changed.notify()

    def take(self) -> T | None:
        """Wait for an item and return it; return None once the mailbox is closed."""
        with self._changed:
            self._changed.wait_for(lambda: self.has_work)
            item, self._waiting = self._waiting, None
            if not self._closed:
                self._stale_from = math.inf
                self._taken_at = self._clock()
                shortest = self._min_run_seconds
                patience = self._patience * (2 if self._without_result else 0.5)
                self._patience = min(max(patience, shortest), MAX_PATIENCE * shortest)
                self._without_result = True
            return item

    def record_result(self) -> None:
        """Record that the item taken last has produced a result."""
        self._without_result = False

    def wait_idle(self, seconds: float) -> bool:
        """Wait up to `seconds`; return True if no item arrives and the mailbox stays open."""
        with self._changed:
            return not self._changed.wait_for(lambda: self.has_work, seconds)

    @property
    def is_closed(self) -> bool:
        """Whether items are no longer accepted."""
        return self._closed

    @property
    def is_stale(self) -> bool:
        """Whether the item taken last has been replaced or cancelled."""
        return self._clock() >= self._stale_from

    @property
    def has_work(self) -> bool:
        """Whether an item is waiting or the mailbox is closed."""
        return self._waiting is not None or self._closed


class Worker(QThread, Generic[T]):
    """Base class of worker threads; subclasses implement `process`.

    Signals are delivered in the thread that created the worker, and only for the newest request.
    Results of replaced or cancelled requests are dropped unless `deliver_stale` is set.
    """

    result_ready = Signal(object, object)  # request, result; a request may have several results
    failed = Signal(object, str)  # request, translated error message

    min_run_seconds = 0.0  # see `Mailbox`
    deliver_stale = False  # whether to deliver results of replaced requests too
    idle_timeout: float | None = None  # seconds from `on_idle` to `release_resources`; None: never

    # Emitted in the worker thread, before stale results are dropped.
    result_sent = Signal(int, object, object)  # generation, request, result
    failure_sent = Signal(int, object, str)  # generation, request, message

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mailbox: Mailbox[tuple[int, T]] = Mailbox(self.min_run_seconds)
        self._generation = 0
        self._current: int | None = None  # newest generation; None after a cancellation
        self._processing = 0  # generation that the thread works on
        self._stop_requested = False
        self.result_sent.connect(self._deliver_result)
        self.failure_sent.connect(self._deliver_failure)

    def post(self, request: T) -> None:
        """Process `request` instead of all earlier requests; do nothing after a stop."""
        self._generation += 1
        if not self._mailbox.put((self._generation, request)):
            return
        self._current = self._generation
        if not self.isRunning():
            self.start()

    def cancel(self) -> None:
        """Cancel all requests; the thread keeps running."""
        self._current = None
        self._mailbox.cancel()

    def stop(self) -> None:
        """Cancel all requests and block until the thread has ended."""
        self._close()
        self.wait()

    def request_stop(self) -> None:
        """Cancel all requests and end the thread, without blocking.

        The worker deletes itself when the thread ends. The application waits for the thread on
        exit, after all windows are closed.
        """
        if self._stop_requested:
            return
        self._stop_requested = True
        self._close()
        application = QCoreApplication.instance()
        assert application is not None
        self.setParent(application)  # the owner may be deleted before the thread has ended
        application.aboutToQuit.connect(self.stop)
        self.finished.connect(self.deleteLater)
        if not self.isRunning():
            self.deleteLater()

    def check_cancelled(self) -> None:
        """Raise `Cancelled` if the request in progress is stale."""
        if self._mailbox.is_stale:
            raise Cancelled

    def check_open(self) -> None:
        """Raise `Cancelled` if a stop was requested."""
        if self._mailbox.is_closed:
            raise Cancelled

    def check_idle(self) -> None:
        """Raise `Cancelled` if another request is waiting."""
        if self._mailbox.has_work:
            raise Cancelled

    def run(self) -> None:
        """Process requests until stopped; runs in the thread.

        A failed `prepare` is retried before the next request, which fails if the retry fails.
        """
        ready = self._attempt(None, self.prepare)
        while (taken := self._mailbox.take()) is not None:
            self._processing, request = taken
            ready = ready or self._attempt(request, self.prepare)
            if ready:
                self._attempt(request, partial(self.process, request))
            del taken, request  # don't keep photos alive while waiting
            if self._mailbox.wait_idle(IDLE_SECONDS):
                self.on_idle()
                if self.idle_timeout is not None and self._mailbox.wait_idle(self.idle_timeout):
                    self.release_resources()
        self.release_resources()

    def prepare(self) -> None:
        """Do slow set-up such as imports; called in the thread before the first request."""

    def process(self, request: T) -> None:
        """Compute results and pass them to `emit_result`; called in the thread.

        Implementations call `check_cancelled` often. If they raise a `LeafscopeError`, `failed` is
        emitted with its message.
        """
        raise NotImplementedError

    def on_idle(self) -> None:
        """Clean up after `IDLE_SECONDS` without a request; called in the thread."""

    def release_resources(self) -> None:
        """Free memory after `idle_timeout` and when the thread ends; called in the thread."""

    def unexpected_error_text(self, request: T) -> str:
        """Return a user-facing message for an exception other than `LeafscopeError`, or ""."""
        return ""

    def emit_result(self, request: T, result: object) -> None:
        """Send a result to the thread that created the worker; call it in the worker thread."""
        self._mailbox.record_result()
        self.result_sent.emit(self._processing, request, result)

    def emit_failure(self, request: T, message: str) -> None:
        """Send an error to the thread that created the worker; call it in the worker thread."""
        self._mailbox.record_result()
        self.failure_sent.emit(self._processing, request, message)

    def _close(self) -> None:
        self._current = None
        self._mailbox.close()

    def _attempt(self, request: T | None, task: Callable[[], None]) -> bool:
        """Run `task` and emit or log its errors; return whether it succeeded."""
        try:
            task()
        except Cancelled:
            log.debug("cancelled %s", type(request).__name__)
        except LeafscopeError as error:
            if request is not None:
                self.emit_failure(request, translate_message(error))
        except Exception:
            log.exception("error in %s", type(request).__name__)
            if request is not None:
                self.emit_failure(request, self.unexpected_error_text(request))
        else:
            return True
        return False

    @Slot(int, object, object)
    def _deliver_result(self, generation: int, request: T, result: object) -> None:
        if self._is_deliverable(generation):
            self.result_ready.emit(request, result)

    @Slot(int, object, str)
    def _deliver_failure(self, generation: int, request: T, message: str) -> None:
        if self._is_deliverable(generation):
            self.failed.emit(request, message)

    def _is_deliverable(self, generation: int) -> bool:
        if self.deliver_stale:
            return not self._mailbox.is_closed
        return generation == self._current


def stop_workers(owner: QObject) -> None:
    """Request a stop of all workers that are descendants of an object, without blocking."""
    for worker in owner.findChildren(Worker):
        worker.request_stop()
