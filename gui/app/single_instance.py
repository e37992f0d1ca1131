"""One window for one person: a second start hands its photos to the first."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from leafscope.core.models.store import data_folder

PATIENCE = 2000  # ms to reach a running program
LARGEST = 2**20  # bytes of a message; more is no list of paths


def instance_name() -> str:
    """Return what this person's running program is called among local sockets."""
    digest = hashlib.sha256(str(data_folder()).encode("utf-8", "surrogateescape")).hexdigest()
    name = f"leafscope-{digest[:16]}"
    private = os.environ.get("XDG_RUNTIME_DIR")  # elsewhere the system keeps others out
    return str(Path(private) / name) if private else name


def forward_to_running_instance(name: str, paths: Sequence[Path]) -> bool:
    """Ask a running program to open files and to come to the front.

    Returns:
        Whether there is one, and it has taken them.

    """
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE):
        return False
    message = json.dumps([str(path.absolute()) for path in paths]).encode() + b"\n"
    socket.write(message)
    socket.flush()
    taken = socket.waitForReadyRead(PATIENCE)
    socket.disconnectFromServer()
    return taken


class SingleInstance(QObject):
    """Listens for other starts of the program.

    Args:
        name: see `instance_name`.
        parent: Qt's owner.

    """

    open_requested = Signal(object)  # tuple of paths to open; an empty one only asks for the window

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # what a program that crashed has left
            self._server.listen(name)

    @property
    def listening(self) -> bool:
        """Whether other starts will be heard."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LARGEST:
            socket.abort()
        if not socket.canReadLine():
            return
        paths = _paths(bytes(socket.readLine().data()))
        if paths is not None:
            socket.write(b"taken\n")
            socket.flush()
            self.open_requested.emit(paths)


def _paths(message: bytes) -> tuple[Path, ...] | None:
    """Return the paths of a message, or None for what isn't one."""
    try:
        texts = json.loads(message)
    except (ValueError, RecursionError):
        return None
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        return None
    return tuple(Path(text) for text in texts)
