"""Settings that are written once a hand rests: Qt writes the file in the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer

REST = 500  # milliseconds after the first change


class DebouncedSettings(QSettings):
    """Is read as it was set at once, and written a while later: a slider sets a hundred values.

    Args:
        organisation: whose program's settings they are.
        application: the program's name.
        rest: milliseconds from a change until it is written.
        parent: Qt's owner.

    """

    def __init__(
        self,
        organisation: str,
        application: str,
        rest: int = REST,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(organisation, application, parent)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(rest)
        self._rest.timeout.connect(self.sync)

    def event(self, event: QEvent) -> bool:
        """Write later, where Qt asks to write now."""
        if event.type() == QEvent.Type.UpdateRequest:
            self._rest.start()
            return True
        return super().event(event)
