"""The exports of a window: their queue, the panel that lists them, and what is told of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QMessageBox

from leafscope.core.geometry import Box, Size
from leafscope.core.methods import Method

from ..app.settings import LastFormat, Settings
from ..rendering.model_source import BASELINE
from ..rendering.render_worker import RenderResources
from ..session.session import Session
from ..style.message_bar import MessageBar
from ..viewing import navigation
from .export_dialog import ExportDefaults, ExportDialog
from .export_notifier import ExportNotifier, TrayMessage
from .export_queue import ExportQueue
from .export_task import ExportKind
from .export_worker import ExportRequest
from .exports_panel import ExportsPanel


class ExportController(QObject):
    """Puts together what belongs to exports.

    Args:
        session: what is exported.
        resources: what threads that render share.
        settings: remember the shape of the last region, and how it was stored.
        bar: says how exports have ended.
        window: owns all.

    """

    begun = Signal()  # the first of a row of exports

    def __init__(
        self,
        session: Session,
        resources: RenderResources,
        settings: Settings,
        bar: MessageBar,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._resources = resources
        self._settings = settings
        self._window = window
        self.queue = ExportQueue(resources, self)
        self.panel = ExportsPanel(self.queue)
        self.panel.failed.connect(bar.show_message)
        self._notification = ExportNotifier(
            self.queue, bar, window, TrayMessage(window).show_message
        )
        self.question: QMessageBox | None = None
        self.queue.changed.connect(self._follow_question)

    def dialog(self, selection: Box | None, titles: Mapping[str, str]) -> ExportDialog | None:
        """Return a dialog for the open photo; None where there is none.

        Args:
            selection: the region that was dragged, or None.
            titles: what a person reads instead of the name of a method.

        """
        photo, viewport = self._session.photo, self._session.view.viewport
        if photo is None or viewport is None:
            return None
        shown = navigation.visible_box(viewport, photo.size)
        if shown is None:
            return None
        offer = ExportDefaults(
            photo,
            self._session.comparison.effective_method,
            Method(BASELINE),
            self._settings.device,
            viewport.scale,
            shown,
            selection,
            self._settings.folder,
            self._settings.last_aspect,
            self.queue.pending_paths,
            titles,
            self._settings.last_format,
        )
        dialog = ExportDialog(offer, self._resources, self._window)
        dialog.asked.connect(self.take)
        return dialog

    def take(self, request: ExportRequest) -> None:
        """Have a file written when it is its turn."""
        region = request.task.region
        if region is not None:
            self._settings.last_aspect = Size(region.width, region.height)
        if request.task.kind is ExportKind.PICTURE:
            suffix = request.task.path.suffix.lower()
            self._settings.last_format = LastFormat(suffix, request.task.encoding.quality)
        if not self.queue.busy:
            self.begun.emit()
        self.queue.add(request)

    def go_on(self) -> None:
        """Uncover the picture: the person has seen what was told, and looks on."""
        self._notification.hide_message()

    def may_close(self) -> bool:
        """Return whether nothing is lost when the window closes; else ask, and close it then."""
        if not self.queue.busy:
            return True
        if self.question is None or not self.question.isVisible():
            self.question = self._confirm_close()
        return False

    def _confirm_close(self) -> QMessageBox:
        """Return a question that is open; agreed, exports are abandoned and the window closes."""
        question = QMessageBox(
            QMessageBox.Icon.Question, self.tr("Leave"), self._question_words(), parent=self._window
        )
        roles = QMessageBox.ButtonRole
        keep = question.addButton(self.tr("Keep exporting"), roles.RejectRole)
        go = question.addButton(self.tr("Leave, without them"), roles.DestructiveRole)
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        go.clicked.connect(self._close_without)
        question.open()
        return question

    def _question_words(self) -> str:
        count = len(self.queue.unfinished)
        if count == 1:
            return self.tr("An export isn't finished. Leave anyway?")
        return self.tr("{0} exports aren't finished. Leave anyway?").format(count)

    def _follow_question(self) -> None:
        """Ask no more once all have ended; the window stays, and says how they did."""
        if self.question is None or not self.question.isVisible():
            return
        if self.queue.busy:
            self.question.setText(self._question_words())
        else:
            self.question.reject()

    def _close_without(self) -> None:
        self.queue.stop()
        self._window.close()
