"""The QApplication, and functions that forward files to a running instance."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

from leafscope.core.models.store import data_folder

TIMEOUT_MS = 2000  # to reach the running instance
MAX_MESSAGE_BYTES = 2**20


class Application(QApplication):
    """QApplication that emits `open_requested` when macOS requests to open a file."""

    open_requested = Signal(Path)

    def event(self, event: QEvent) -> bool:
        """Emit `open_requested` for a file-open event."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.open_requested.emit(Path(event.file()))
            return True
        return super().event(event)


class SingleInstance(QObject):
    """Receives the paths that newly started instances send through a local socket."""

    open_requested = Signal(object)  # tuple[Path, ...]; empty to only raise the window

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left behind by a crash
            self._server.listen(name)

    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > MAX_MESSAGE_BYTES:
            socket.abort()
        if not socket.canReadLine():
            return
        paths = _parse_paths(bytes(socket.readLine().data()))
        if paths is not None:
            socket.write(b"taken\n")
            socket.flush()
            self.open_requested.emit(paths)


def instance_name() -> str:
    """Return the name of the user's local socket."""
    digest = hashlib.sha256(str(data_folder()).encode("utf-8", "surrogateescape")).hexdigest()
    name = f"leafscope-{digest[:16]}"
    runtime = os.environ.get("XDG_RUNTIME_DIR")  # on Linux, the user's private folder
    return str(Path(runtime) / name) if runtime else name


def forward_to_running_instance(name: str, paths: Sequence[Path]) -> bool:
    """Send paths to a running instance, which raises its window; return whether it replied."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(TIMEOUT_MS):
        return False
    message = json.dumps([str(path.absolute()) for path in paths]).encode() + b"\n"
    socket.write(message)
    socket.flush()
    accepted = socket.waitForReadyRead(TIMEOUT_MS)
    socket.disconnectFromServer()
    return accepted


def _parse_paths(message: bytes) -> tuple[Path, ...] | None:
    """Parse a JSON list of paths; return None if the message is invalid."""
    try:
        texts = json.loads(message)
    except (ValueError, RecursionError):
        return None
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        return None
    return tuple(Path(text) for text in texts)
