"""Controller of the window's exports, with notifications when exports finish."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QMessageBox, QSystemTrayIcon, QWidget

from leafscope.core.export import Encoding, ExportJob, ExportKind, ExportPlan
from leafscope.core.export.presets import ExportSettings
from leafscope.core.export.sizing import OutputSize
from leafscope.core.geometry import Box, Size
from leafscope.core.messages import escape_control_chars
from leafscope.core.methods import Method

from ..app.desktop import bring_to_front, open_containing_folder
from ..app.settings import LastFormat, Settings
from ..rendering.model_source import BASELINE
from ..rendering.render_worker import RenderResources
from ..session.session import Session
from ..style.message_bar import MessageBar
from ..viewing import navigation
from .batch_dialog import DEFAULT_FOLDER, BatchDialog
from .export_dialog import ExportDialog
from .export_queue import ExportQueue, QueuedExport
from .exports_panel import ExportsPanel
from .workers import ExportRequest


class ExportController(QObject):
    """Creates export dialogs and connects them with the queue, panel and notifications."""

    started = Signal()  # an export was added to an idle queue

    def __init__(
        self, session: Session, resources: RenderResources, settings: Settings, bar: MessageBar
    ) -> None:
        super().__init__(window := bar.window())
        self._session = session
        self._resources = resources
        self._settings = settings
        self._window = window
        self.queue = ExportQueue(resources, self)
        self.panel = ExportsPanel(self.queue)
        self.panel.failed.connect(bar.show_message)
        tray = TrayMessage(window)
        ExportNotifier(self.queue, bar, window, tray.show_message, self.panel)
        self.question: QMessageBox | None = None
        self.queue.changed.connect(self._update_question)

    def dialog(self, selection: Box | None, titles: Mapping[str, str]) -> ExportDialog | None:
        """Create an export dialog for the open photo; return None if no photo is visible."""
        photo, viewport = self._session.photo, self._session.view.viewport
        if photo is None or viewport is None:
            return None
        view = navigation.visible_box(viewport, photo.size)
        if view is None:
            return None
        method, last = self._session.comparison.state.effective_method, self._settings.last_format
        name = photo.path.stem if photo.path else self.tr("photo")
        job = ExportJob(
            self._settings.folder / f"{name}{last.suffix}",
            scale=viewport.scale,
            encoding=Encoding(last.quality),
            method=method,
            baseline=Method(BASELINE),
            device=self._settings.device,
        )
        dialog = ExportDialog(
            photo,
            job,
            self._resources,
            view=view,
            selection=selection,
            last_aspect=self._settings.last_aspect,
            pending_paths=self.queue.pending_paths,
            titles=titles,
            detail=self._detail,
            parent=self._window,
        )
        dialog.export_requested.connect(self.add)
        return dialog

    def batch_dialog(self, sources: Sequence[Path], titles: Mapping[str, str]) -> BatchDialog:
        """Create a dialog that exports photos from several files and folders."""
        dialog = BatchDialog(
            sources,
            self._settings.folder / DEFAULT_FOLDER,
            ExportSettings(OutputSize(2.0)),
            titles=titles,
            detail=self._detail,
            device=self._settings.device,
            parent=self._window,
        )
        dialog.export_requested.connect(self.add_batch)
        return dialog

    def add(self, plan: ExportPlan) -> None:
        """Add an export to the queue and remember its settings."""
        job = plan.job
        if job.region is not None:
            self._settings.last_aspect = Size(job.region.width, job.region.height)
        if job.kind is ExportKind.PICTURE:
            suffix = job.path.suffix.lower()
            self._settings.last_format = LastFormat(suffix, job.encoding.quality)
        self.add_batch([plan])

    def add_batch(self, requests: Sequence[ExportRequest]) -> None:
        """Add several exports to the queue."""
        if not self.queue.busy:
            self.started.emit()
        self.queue.add_all(requests)

    def confirm_close(self) -> bool:
        """Return whether all exports are finished; if not, also ask whether to quit."""
        if not self.queue.busy:
            return True
        if self.question is None or not self.question.isVisible():
            self.question = self._ask_to_close()
        return False

    @property
    def _detail(self) -> Method | None:
        """The detail model, wrapped in a `Method`; None if no detail is added."""
        state = self._session.comparison.state
        if not state.detail_model:
            return None
        back_projected = state.back_projection and state.supports_back_projection
        return Method(state.detail_model, back_projected=back_projected)

    def _ask_to_close(self) -> QMessageBox:
        question = QMessageBox(
            QMessageBox.Icon.Question, self.tr("Quit"), self._question_text(), parent=self._window
        )
        roles = QMessageBox.ButtonRole
        keep = question.addButton(self.tr("Keep exporting"), roles.RejectRole)
        quit_button = question.addButton(self.tr("Quit and cancel exports"), roles.DestructiveRole)
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        quit_button.clicked.connect(self._close_window)
        question.open()
        return question

    def _question_text(self) -> str:
        count = len(self.queue.unfinished)
        if count == 1:
            return self.tr("An export isn't finished. Quit anyway?")
        return self.tr("{0} exports aren't finished. Quit anyway?").format(count)

    def _update_question(self) -> None:
        """Update the count in the open question, or dismiss it if all exports are finished."""
        if self.question is None or not self.question.isVisible():
            return
        if self.queue.busy:
            self.question.setText(self._question_text())
        else:
            self.question.reject()

    def _close_window(self) -> None:
        self.queue.stop()
        self._window.close()


class ExportNotifier(QObject):
    """Shows each failure at once, and a summary when the queue is empty.

    Messages appear in the message bar unless the exports panel is visible. The summary is also
    passed to `notify` if no window of the application is active.
    """

    def __init__(
        self,
        queue: ExportQueue,
        bar: MessageBar,
        window: QWidget,
        notify: Callable[[str], None],
        panel: QWidget | None = None,
    ) -> None:
        super().__init__(window)
        self._bar = bar
        self._panel = panel
        self._window = window
        self._notify = notify
        self._written: list[QueuedExport] = []
        self._failed: list[QueuedExport] = []
        queue.written.connect(self._written.append)
        queue.failed.connect(self._on_failed)
        queue.all_finished.connect(self._show_summary)

    def _on_failed(self, export: QueuedExport) -> None:
        self._failed.append(export)
        if not self._is_panel_visible():
            self._bar.show_message(export.error)

    def _is_panel_visible(self) -> bool:
        return self._panel is not None and self._panel.isVisible()

    def _show_summary(self) -> None:
        summary = self._summary()
        if summary:
            if not self._is_panel_visible():
                self._bar.show_message(summary, self._folder_action())
            QApplication.alert(self._window)
            if QApplication.activeWindow() is None:
                self._notify(summary)
        self._written.clear()
        self._failed.clear()

    def _summary(self) -> str:
        written, failed = len(self._written), len(self._failed)
        if failed and written:
            text = self.tr("Saved {0} of {1} exports. {2}")
            return text.format(written, written + failed, self._failed[-1].error)
        if failed > 1:
            return self.tr("{0} exports failed. {1}").format(failed, self._failed[-1].error)
        if failed:
            return self._failed[0].error
        if written > 1:
            return self.tr("Saved {0} exports.").format(written)
        if written:
            name = escape_control_chars(self._written[0].path.name)
            return self.tr("Saved {0}.").format(name)
        return ""

    def _folder_action(self) -> tuple[str, Callable[[], None]] | None:
        """Return the text and callback of a "Show in folder" button; None if no file was saved."""
        if not self._written:
            return None
        path = self._written[-1].path

        def show() -> None:
            if not open_containing_folder(path):
                text = self.tr("Couldn't open the folder {0}.")
                self._bar.show_message(text.format(path.parent))

        return self.tr("Show in folder"), show


class TrayMessage(QObject):
    """System tray notification that raises the window when it is clicked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None

    def show_message(self, text: str) -> None:
        """Show a notification and hide it once a window of the application has the focus."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(QApplication.windowIcon(), self)
            for signal in (self._icon.messageClicked, self._icon.activated):
                signal.connect(lambda: bring_to_front(self._window))
            application = QApplication.instance()
            assert isinstance(application, QApplication)
            application.focusWindowChanged.connect(self._hide_icon)
        self._icon.show()
        self._icon.showMessage("Leafscope", text, QApplication.windowIcon())

    def _hide_icon(self, focused: QWindow | None) -> None:
        if self._icon is not None and focused is not None:
            self._icon.hide()
