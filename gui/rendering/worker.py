"""A thread that answers the newest request it was given, and can be told to stop."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal, Slot

from leafscope.core.errors import Cancelled, LeafscopeError

from ..app.i18n import translate_message
from .mailbox import Mailbox

T = TypeVar("T")
log = logging.getLogger(__name__)

REST = 1.0  # seconds without a request, after which a thread is at rest


class Worker(QThread, Generic[T]):
    """A thread around a mailbox; a subclass says what work is.

    What leaves it arrives in the thread that this was made in, and is of the newest request: of one
    that was outdated or withdrawn meanwhile, nothing arrives.
    """

    result_ready = Signal(
        object, object
    )  # the request; an answer to it, of which there may be several
    failed = Signal(object, str)  # the request; why there will be no answer, as one sentence

    min_run_seconds = 0.0  # seconds that a request may be worked on before a newer one outdates it
    deliver_stale = False  # whether answers to older requests arrive too
    idle_timeout: float | None = (
        None  # seconds without a request until `release_resources`; None for never
    )

    _found = Signal(int, object, object)  # number of the request, the request, an answer
    _gave_up = Signal(int, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mailbox: Mailbox[tuple[int, T]] = Mailbox(self.min_run_seconds)
        self._posted = 0
        self._expected: int | None = None  # number of the newest request, unless it was withdrawn
        self._in_hand = 0  # number of the request that the thread works on
        self._left = False
        self._found.connect(self._deliver)
        self._gave_up.connect(self._deliver_failure)

    def post(self, request: T) -> None:
        """Ask for `request` instead of all that was asked before; once stopped, for nothing."""
        self._posted += 1
        if not self._mailbox.put((self._posted, request)):
            return
        self._expected = self._posted
        if not self.isRunning():
            self.start()

    def cancel(self) -> None:
        """Abandon what was asked for."""
        self._expected = None
        self._mailbox.cancel()

    def stop(self) -> None:
        """Abandon the work and wait until the thread has ended."""
        self._close()
        self.wait()

    def request_stop(self) -> None:
        """Abandon the work without waiting: the thread ends when it can, and this goes with it.

        The application waits for it when it ends, by when nothing is on screen any more.
        """
        if self._left:
            return
        self._left = True
        self._close()
        application = QCoreApplication.instance()
        assert application is not None
        self.setParent(application)  # its owner may go before the thread has ended
        application.aboutToQuit.connect(self.stop)
        self.finished.connect(self.deleteLater)
        if not self.isRunning():
            self.deleteLater()

    def check_cancelled(self) -> None:
        """Go on, or raise `Cancelled` if the request in hand has been outdated."""
        if self._mailbox.is_stale:
            raise Cancelled

    def check_idle(self) -> None:
        """Go on, or raise `Cancelled` as soon as there is anything else to do."""
        if self._mailbox.has_work:
            raise Cancelled

    def run(self) -> None:
        """Get ready, and answer requests until told to stop; runs in the thread.

        What can't be got ready is tried again at each request, which fails if it still can't.
        """
        ready = self._attempt(None, self.prepare)
        while (taken := self._mailbox.take()) is not None:
            self._in_hand, request = taken
            ready = ready or self._attempt(request, self.prepare)
            if ready:
                self._attempt(request, partial(self.process, request))
            del taken, request  # nothing is kept of it while the next is waited for
            if self._mailbox.wait_idle(REST):
                self.on_idle()
                if self.idle_timeout is not None and self._mailbox.wait_idle(self.idle_timeout):
                    self.release_resources()
        self.release_resources()

    def prepare(self) -> None:
        """Get ready for work; runs in the thread, before its first request is taken."""

    def process(self, request: T) -> None:
        """Find answers to `request`, calling `check_cancelled` often; runs in the thread.

        A `LeafscopeError` that it raises is told as the reason why there is no answer.
        """
        raise NotImplementedError

    def on_idle(self) -> None:
        """Do what is for a quiet moment; runs in the thread, `REST` after each last request."""

    def release_resources(self) -> None:
        """Let go of what work needs, which may come again; runs in the thread, also at its end."""

    def unexpected_error_text(self, request: T) -> str:
        """Return the sentence for a request that failed for a reason that nobody foresaw."""
        raise NotImplementedError

    def emit_result(self, request: T, emit_result: object) -> None:
        """Send an answer on its way; runs in the thread."""
        self._found.emit(self._in_hand, request, emit_result)

    def _close(self) -> None:
        self._expected = None
        self._mailbox.close()

    def _attempt(self, request: T | None, task: Callable[[], None]) -> bool:
        """Do a part of the work on `request`; return whether it came to its end."""
        try:
            task()
        except Cancelled:
            log.debug("abandoned %s", type(request).__name__)
        except LeafscopeError as error:
            self._give_up(request, translate_message(error))
        except Exception:
            log.exception("while working on %s", type(request).__name__)
            self._give_up(request, "" if request is None else self.unexpected_error_text(request))
        else:
            return True
        return False

    def _give_up(self, request: T | None, sentence: str) -> None:
        if request is not None:
            self._gave_up.emit(self._in_hand, request, sentence)

    @Slot(int, object, object)
    def _deliver(self, number: int, request: T, emit_result: object) -> None:
        if self._wants(number):
            self.result_ready.emit(request, emit_result)

    @Slot(int, object, str)
    def _deliver_failure(self, number: int, request: T, sentence: str) -> None:
        if self._wants(number):
            self.failed.emit(request, sentence)

    def _wants(self, number: int) -> bool:
        if self.deliver_stale:
            return not self._mailbox.closed
        return number == self._expected
