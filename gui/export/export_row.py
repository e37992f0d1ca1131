"""One export in the list: how far it has got, how long it will go on, and what can be done."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from leafscope.core.messages import escape_control_chars

from ..app.formatting import escape_tooltip, format_seconds
from ..style.icons import icon, icon_button
from ..style.labels import ElidedLabel
from .export_queue import ExportState, QueuedExport

STEPS = 1000
GAP = 10  # logical pixels below, so that what belongs together is seen together
GOING = (ExportState.RUNNING, ExportState.PAUSED, ExportState.STOPPING)
LEARNING = 0.02  # the share of the work before which nobody can tell


class Eta:
    """Measures the time that work has taken, without that in which it was paused.

    Args:
        clock: seconds.

    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._worked = 0.0
        self._since: float | None = clock()

    def pause(self) -> None:
        """Let no time pass."""
        if self._since is not None:
            self._worked += self._clock() - self._since
            self._since = None

    def resume(self) -> None:
        """Let time pass again."""
        if self._since is None:
            self._since = self._clock()

    def remaining(self, share: float) -> float | None:
        """Return the seconds that are left when a share (0 to 1) is done; None if nobody knows."""
        if share < LEARNING:
            return None
        going = 0.0 if self._since is None else self._clock() - self._since
        return (self._worked + going) * (1 - share) / share


class ExportRow(QWidget):
    """Shows an export, and asks for what its buttons say.

    Args:
        export: shown first.
        parent: Qt's owner.

    """

    paused = Signal(int, bool)  # number; whether it is to wait
    cancelled = Signal(int)  # number
    opened = Signal(object)  # Path
    folder_opened = Signal(object)  # Path

    def __init__(self, export: QueuedExport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._export = export
        self._eta: Eta | None = None
        path = export.task.path
        name, middle = escape_control_chars(path.name), Qt.TextElideMode.ElideMiddle
        self.name = ElidedLabel(name, middle, escape_tooltip(path))
        bold = self.name.font()
        bold.setBold(True)
        self.name.setFont(bold)
        self.bar = QProgressBar(maximum=STEPS, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of {0}").format(self.name.text()))
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        by_hand_and_keys = Qt.FocusPolicy.StrongFocus
        self.pause, self.cancel = (icon_button(name, by_hand_and_keys) for name in ("", "x"))
        self.open = QPushButton(self.tr("Open"))
        self.folder = QPushButton(self.tr("Show in folder"))
        self._name_buttons()
        self._build_layout()
        self.pause.clicked.connect(self._toggle)
        self.cancel.clicked.connect(lambda: self.cancelled.emit(export.number))
        self.open.clicked.connect(lambda: self.opened.emit(path))
        self.folder.clicked.connect(lambda: self.folder_opened.emit(path))
        self.show_export(export)

    @property
    def controls(self) -> list[QWidget]:
        """What a person can press, in the order of the keyboard."""
        return [self.pause, self.cancel, self.open, self.folder]

    def show_export(self, export: QueuedExport) -> None:
        """Show what has become of it."""
        self._export = export
        state = export.state
        self._keep_time(state)
        self.bar.setValue(round(export.share * STEPS))
        self.bar.setVisible(state in GOING)
        self.words.setText(self._sentence())
        self._name_pause(state is ExportState.PAUSED)
        self.pause.setVisible(state in GOING)
        self.pause.setEnabled(state is not ExportState.STOPPING)
        self.cancel.setVisible(not state.ended)
        self.cancel.setEnabled(state is not ExportState.STOPPING)
        for button in (self.open, self.folder):
            button.setVisible(state is ExportState.DONE)

    def _build_layout(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.pause)
        head.addWidget(self.cancel)
        foot.addWidget(self.open)
        foot.addWidget(self.folder)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.words)
        column.addLayout(foot)

    def _name_buttons(self) -> None:
        name = self.name.text()
        for button, words in (
            (self.cancel, self.tr("Cancel the export of {0}")),
            (self.open, self.tr("Open {0}")),
            (self.folder, self.tr("Show {0} in its folder")),
        ):
            button.setAccessibleName(words.format(name))
            button.setToolTip(escape_tooltip(words.format(name)))

    def _name_pause(self, paused: bool) -> None:
        words = self.tr("Go on with {0}") if paused else self.tr("Pause {0}")
        words = words.format(self.name.text())
        if self.pause.accessibleName() != words:
            self.pause.setIcon(icon("player-play" if paused else "player-pause"))
            self.pause.setAccessibleName(words)
            self.pause.setToolTip(escape_tooltip(words))

    def _keep_time(self, state: ExportState) -> None:
        """Let time pass only while the file is being written."""
        if state is ExportState.RUNNING:
            self._eta = self._eta or Eta()
            self._eta.resume()
        elif self._eta is not None:
            self._eta.pause()

    def _sentence(self) -> str:
        export = self._export
        share = round(export.share * 100)
        match export.state:
            case ExportState.WAITING:
                return self.tr("Waiting for its turn")
            case ExportState.RUNNING:
                left = self._eta.remaining(export.share) if self._eta else None
                if left is None:
                    return self.tr("{0} %").format(share)
                return self.tr("{0} %, {1} left").format(share, format_seconds(left))
            case ExportState.PAUSED:
                return self.tr("Paused at {0} %").format(share)
            case ExportState.STOPPING:
                return self.tr("Stopping …")
            case ExportState.DONE:
                return self.tr("Saved")
            case ExportState.FAILED:
                return export.sentence
            case ExportState.CANCELLED:
                return self.tr("Cancelled")

    def _toggle(self) -> None:
        self.paused.emit(self._export.number, self._export.state is ExportState.RUNNING)
