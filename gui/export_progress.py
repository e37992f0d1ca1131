"""How far an export has got, how long it will go on, and a button to pause it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from .eta import Eta
from .quantities import format_seconds

STEPS = 1000


class ExportProgress(QWidget):
    """Is hidden until an export begins."""

    held = Signal(bool)  # whether the export is to wait

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._eta = Eta()
        self.bar = QProgressBar(maximum=STEPS)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.left = QLabel()
        self.pause = QPushButton(self.tr("Pause"))
        self.pause.setCheckable(True)
        self.pause.toggled.connect(self._toggle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.left)
        row.addWidget(self.pause)
        self.hide()

    def begin(self) -> None:
        """Show that nothing is done yet."""
        self._eta = Eta()
        self.pause.setChecked(False)
        self.show_share(0.0)
        self.show()

    def show_share(self, share: float) -> None:
        """Show that a share is done, 0 to 1."""
        self.bar.setValue(round(share * STEPS))
        remaining = self._eta.remaining(share)
        words = self.tr("{0} left")
        self.left.setText("" if remaining is None else words.format(format_seconds(remaining)))

    def _toggle(self, paused: bool) -> None:
        if paused:
            self._eta.pause()
        else:
            self._eta.resume()
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.held.emit(paused)
