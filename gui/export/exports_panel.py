"""Panel that lists the exports with their progress and buttons."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from leafscope.core.messages import escape_control_chars

from ..app.desktop import open_containing_folder, open_file
from ..app.formatting import escape_tooltip, format_seconds
from ..style.forms import fill, plain_label
from ..style.icons import icon, icon_button
from ..style.labels import ElidedLabel
from ..style.scroll_areas import Panel
from ..style.tables import selectable_label
from .export_queue import ExportQueue, ExportState, QueuedExport

STEPS = 1000  # maximum value of a progress bar
ROW_GAP = 10  # logical pixels below a row
ACTIVE = (ExportState.RUNNING, ExportState.PAUSED, ExportState.CANCELLING)
MAX_ROWS = 100  # a row takes about a millisecond to create
MIN_PROGRESS = 0.02  # share of the work below which no remaining time is estimated


class Eta:
    """Estimates the remaining time of a task from its progress, not counting pauses."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._elapsed = 0.0  # seconds that the clock ran before `_since`
        self._since = clock()
        self._running = True

    def set_running(self, running: bool) -> None:
        """Start or stop the clock."""
        now = self._clock()
        if self._running:
            self._elapsed += now - self._since
        self._since, self._running = now, running

    def remaining(self, progress: float) -> float | None:
        """Return the remaining seconds; None if `progress` (0 to 1) is below `MIN_PROGRESS`."""
        self.set_running(self._running)
        return self._elapsed * (1 - progress) / progress if progress >= MIN_PROGRESS else None


class ExportRow(QWidget):
    """Row with the name, progress, status and buttons of an export."""

    def __init__(self, export: QueuedExport) -> None:
        super().__init__()
        self._eta: Eta | None = None
        name = escape_control_chars(export.path.name)
        tip = escape_tooltip(export.path)
        self.name = ElidedLabel(name, Qt.TextElideMode.ElideMiddle, tip)
        bold = self.name.font()
        bold.setBold(True)
        self.name.setFont(bold)
        self.bar = QProgressBar(maximum=STEPS, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of {0}").format(name))
        self.status = plain_label()
        focus = Qt.FocusPolicy.StrongFocus
        self.pause, self.cancel = (icon_button(name, focus, "") for name in ("player-pause", "x"))
        self.retry = QPushButton(self.tr("Retry"))
        self.open = QPushButton(self.tr("Open"))
        self.folder = QPushButton(self.tr("Show in folder"))
        self._describe(self.cancel, self.tr("Cancel exporting {0}"))
        self._describe(self.retry, self.tr("Export {0} again"))
        self._describe(self.open, self.tr("Open {0}"))
        self._describe(self.folder, self.tr("Show {0} in folder"))
        head = fill(QHBoxLayout(), self.name, self.pause, self.cancel, stretch=self.name)
        foot = fill(QHBoxLayout(), self.retry, self.open, self.folder, None)
        column = fill(QVBoxLayout(self), head, self.bar, self.status, foot)
        column.setContentsMargins(0, 0, 0, ROW_GAP)
        self.show_export(export)

    @property
    def controls(self) -> list[QWidget]:
        """The buttons in tab order."""
        return [self.pause, self.cancel, self.retry, self.open, self.folder]

    def show_export(self, export: QueuedExport) -> None:
        """Update the row to the current state of its export."""
        state = export.state
        self._update_clock(state)
        self.bar.setValue(round(export.progress * STEPS))
        self.bar.setVisible(state in ACTIVE)
        self.status.setText(self._status_text(export))
        self._update_pause_button(state is ExportState.PAUSED)
        self.pause.setVisible(state in ACTIVE)
        self.pause.setEnabled(state is not ExportState.CANCELLING)
        self.cancel.setVisible(not state.is_final)
        self.cancel.setEnabled(state is not ExportState.CANCELLING)
        self.retry.setVisible(state is ExportState.FAILED)
        for button in (self.open, self.folder):
            button.setVisible(state is ExportState.DONE)

    def _describe(self, button: QWidget, text: str) -> None:
        text = text.format(self.name.text())
        button.setAccessibleName(text)
        button.setToolTip(escape_tooltip(text))

    def _update_pause_button(self, paused: bool) -> None:
        text = self.tr("Resume {0}") if paused else self.tr("Pause {0}")
        if self.pause.accessibleName() != text.format(self.name.text()):
            self.pause.setIcon(icon("player-play" if paused else "player-pause"))
            self._describe(self.pause, text)

    def _update_clock(self, state: ExportState) -> None:
        if state is ExportState.RUNNING:
            self._eta = self._eta or Eta()
        if self._eta is not None:
            self._eta.set_running(state is ExportState.RUNNING)

    def _status_text(self, export: QueuedExport) -> str:
        percent = round(export.progress * 100)
        match export.state:
            case ExportState.WAITING:
                return self.tr("Waiting")
            case ExportState.RUNNING:
                left = self._eta.remaining(export.progress) if self._eta else None
                if left is None:
                    return self.tr("{0} %").format(percent)
                return self.tr("{0} %, {1} left").format(percent, format_seconds(left))
            case ExportState.PAUSED:
                return self.tr("Paused at {0} %").format(percent)
            case ExportState.CANCELLING:
                return self.tr("Cancelling…")
            case ExportState.DONE:
                return self.tr("Saved")
            case ExportState.FAILED:
                return export.error
            case ExportState.CANCELLED:
                return self.tr("Cancelled")


def choose_rows(exports: Sequence[QueuedExport]) -> list[QueuedExport]:
    """Return at most `MAX_ROWS` exports in queue order, preferring active and failed ones."""

    def priority(export: QueuedExport) -> tuple[int, int]:
        if export.state in (*ACTIVE, ExportState.FAILED):
            return 0, export.number
        if export.state is ExportState.WAITING:
            return 1, export.number
        return 2, -export.number

    chosen = sorted(exports, key=priority)[:MAX_ROWS]
    return sorted(chosen, key=lambda export: export.number)


class ExportsPanel(Panel):
    """Panel with a row for each export, in the order of the queue."""

    failed = Signal(str)  # message: a file or folder could not be opened

    def __init__(self, queue: ExportQueue) -> None:
        super().__init__(letters=50, height=300)
        self._queue = queue
        self._rows: dict[int, ExportRow] = {}
        self.setAccessibleName(self.tr("Exports"))
        self.hint = selectable_label(self.tr("Exports run here while you keep working."))
        self.summary = selectable_label("")
        self.cancel_all = QPushButton(icon("x"), self.tr("Cancel all"))
        self.cancel_all.setToolTip(self.tr("Cancel all exports that aren't finished"))
        self.cancel_all.clicked.connect(queue.cancel_all)
        self.clear = QPushButton(icon("trash"), self.tr("Clear list"))
        tip = self.tr("Remove finished exports from this list and keep their files")
        self.clear.setToolTip(tip)
        self.clear.clicked.connect(queue.remove_finished)
        self._column = self.show_parts(self.summary, self.cancel_all, self.hint, self.clear)
        queue.changed.connect(self._update)
        queue.progressed.connect(self._show_progress)
        self._update()

    @property
    def rows(self) -> list[ExportRow]:
        """The rows from top to bottom."""
        return list(self._rows.values())

    def _update(self) -> None:
        """Update the rows; move the focus to the panel if the focused button was hidden."""
        focused = self.window().focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        self._update_rows()
        if inside and self.window().focusWidget() is not focused:
            self.setFocus()

    def _update_rows(self) -> None:
        exports = self._queue.exports
        shown = {export.number: export for export in choose_rows(exports)}
        for number in self._rows.keys() - shown.keys():
            row = self._rows.pop(number)
            row.hide()
            row.deleteLater()
        for place, (number, export) in enumerate(shown.items()):
            if number in self._rows:
                self._rows[number].show_export(export)
            else:
                self._add_row(export, place)
        self._rows = {number: self._rows[number] for number in shown}
        controls = [control for row in self.rows for control in row.controls]
        for one, next_one in pairwise([self.cancel_all, *controls, self.clear]):
            QWidget.setTabOrder(one, next_one)
        self.hint.setVisible(not exports)
        self._show_summary(exports)
        self.cancel_all.setVisible(len(self._queue.unfinished) > 1)
        self.clear.setVisible(any(export.state.is_final for export in exports))

    def _add_row(self, export: QueuedExport, place: int) -> None:
        row, queue, number, path = ExportRow(export), self._queue, export.number, export.path
        row.pause.clicked.connect(lambda: queue.toggle_pause(number))
        row.cancel.clicked.connect(lambda: queue.cancel(number))
        row.retry.clicked.connect(lambda: queue.retry(number))
        row.open.clicked.connect(lambda: self._open_file(path))
        row.folder.clicked.connect(lambda: self._open_folder(path))
        self._column.insertWidget(self._column.indexOf(self.hint) + 1 + place, row)
        self._rows[export.number] = row

    def _show_progress(self, export: QueuedExport) -> None:
        if export.number in self._rows:
            self._rows[export.number].show_export(export)

    def _show_summary(self, exports: Sequence[QueuedExport]) -> None:
        states = [export.state for export in exports]
        saved, failed = states.count(ExportState.DONE), states.count(ExportState.FAILED)
        text = self.tr("Saved {0} of {1}").format(saved, len(exports))
        if failed:
            text = self.tr("Saved {0} of {1}, {2} failed").format(saved, len(exports), failed)
        if len(exports) > MAX_ROWS:
            text = self.tr("{0}. Only {1} are listed.").format(text, MAX_ROWS)
        self.summary.setText(text)
        self.summary.setVisible(len(exports) > 1)

    def _open_file(self, path: Path) -> None:
        if not open_file(path):
            text = self.tr("No application can open {0}.")
            self.failed.emit(text.format(escape_control_chars(path.name)))

    def _open_folder(self, path: Path) -> None:
        if not open_containing_folder(path):
            self.failed.emit(self.tr("Couldn't open the folder {0}.").format(path.parent))
