"""A thread that answers the newest request it was given, and can be told to stop."""

from __future__ import annotations

import logging
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QThread

from leafscope.core.errors import Cancelled

from .mailbox import Mailbox

T = TypeVar("T")
log = logging.getLogger(__name__)


class Worker(QThread, Generic[T]):
    """A thread around a mailbox; a subclass says what work is.

    Results leave by signals, which Qt queues to the thread of the receiver.
    """

    turn = 0.0  # seconds that a request may be worked on before a newer one outdates it

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mailbox: Mailbox[T] = Mailbox(self.turn)
        self._left = False

    def post(self, request: T) -> None:
        """Ask for `request` instead of all that was asked before; once stopped, for nothing."""
        if self._mailbox.put(request) and not self.isRunning():
            self.start()

    def withdraw(self) -> None:
        """Abandon what was asked for."""
        self._mailbox.withdraw()

    def stop(self) -> None:
        """Abandon the work and wait until the thread has ended."""
        self._mailbox.close()
        self.wait()

    def leave(self) -> None:
        """Abandon the work without waiting: the thread ends when it can, and this goes with it."""
        if self._left:
            return
        self._left = True
        self._mailbox.close()
        application = QCoreApplication.instance()
        assert application is not None
        self.setParent(application)  # its owner may go before the thread has ended
        application.aboutToQuit.connect(self.stop)
        self.finished.connect(self.deleteLater)
        if not self.isRunning():
            self.deleteLater()

    def pause(self) -> None:
        """Go on, or raise `Cancelled` if the request in hand has been outdated."""
        if self._mailbox.outdated:
            raise Cancelled

    def pause_if_wanted(self) -> None:
        """Go on, or raise `Cancelled` as soon as there is anything else to do."""
        if self._mailbox.wanted:
            raise Cancelled

    def run(self) -> None:
        """Answer requests until told to stop; runs in the thread."""
        while self._answer_next():
            pass

    def work(self, request: T) -> None:
        """Answer `request`, calling `pause` often; runs in the thread."""
        raise NotImplementedError

    def failed_unexpectedly(self, request: T) -> None:
        """Tell that `request` will have no answer; runs in the thread."""
        raise NotImplementedError

    def _answer_next(self) -> bool:
        """Answer a request, and keep nothing of it; return False once told to stop."""
        request = self._mailbox.take()
        if request is None:
            return False
        try:
            self.work(request)
        except Cancelled:
            log.debug("abandoned %s", type(request).__name__)
        except Exception:
            log.exception("while working on %s", type(request).__name__)
            self.failed_unexpectedly(request)
        return True
