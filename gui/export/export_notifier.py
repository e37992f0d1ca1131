"""Telling a person who looks elsewhere how their exports have ended."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from leafscope.core.messages import escape_control_chars

from ..app.desktop import bring_to_front, open_containing_folder
from ..style.message_bar import MessageBar
from .export_queue import ExportQueue, QueuedExport


class ExportNotifier(QObject):
    """Says it in the window once the queue is empty; elsewhere too, if the window isn't in use.

    Args:
        queue: writes the files.
        bar: says it in the window.
        window: asks for attention.
        announce: says it outside the window.

    """

    def __init__(
        self, queue: ExportQueue, bar: MessageBar, window: QWidget, announce: Callable[[str], None]
    ) -> None:
        super().__init__(window)
        self._bar = bar
        self._window = window
        self._announce = announce
        self._written: list[QueuedExport] = []
        self._failed: list[QueuedExport] = []
        self._good_news = ""
        queue.written.connect(self._written.append)
        queue.failed.connect(self._take_failure)
        queue.all_finished.connect(self._tell)

    def hide_message(self) -> None:
        """Hide the news that all is well."""
        if self._good_news:
            self._bar.hide_message(self._good_news)
            self._good_news = ""

    def _take_failure(self, export: QueuedExport) -> None:
        """Don't keep bad news until the end."""
        self._failed.append(export)
        self._bar.show_message(export.sentence)

    def _tell(self) -> None:
        sentence = self._sentence()
        if sentence:
            self._bar.show_message(sentence, self._way_to_folder())
            self._good_news = "" if self._failed else sentence
            QApplication.alert(self._window)
            if QApplication.activeWindow() is None:
                self._announce(sentence)
        self._written.clear()
        self._failed.clear()

    def _sentence(self) -> str:
        written, failed = len(self._written), len(self._failed)
        if failed and written:
            words = self.tr("{0} of {1} exports are saved. {2}")
            return words.format(written, written + failed, self._failed[-1].sentence)
        if failed > 1:
            words = self.tr("{0} exports failed. {1}")
            return words.format(failed, self._failed[-1].sentence)
        if failed:
            return self._failed[0].sentence
        if written > 1:
            return self.tr("{0} exports are saved.").format(written)
        if written:
            name = escape_control_chars(self._written[0].task.path.name)
            return self.tr("{0} is saved.").format(name)
        return ""

    def _way_to_folder(self) -> tuple[str, Callable[[], None]] | None:
        if not self._written:
            return None
        path = self._written[-1].task.path

        def show() -> None:
            if not open_containing_folder(path):
                words = self.tr("The folder could not be shown: {0}")
                self._bar.show_message(words.format(path.parent))

        return self.tr("Show in folder"), show


class TrayMessage(QObject):
    """A message of the system, where it has a place for those.

    Args:
        window: comes to the front when the message is clicked.

    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None

    def show_message(self, sentence: str) -> None:
        """Show a sentence until the person is back."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._icon.messageClicked.connect(self._come)
            self._icon.activated.connect(self._come)
            application = QApplication.instance()
            assert isinstance(application, QApplication)
            application.focusWindowChanged.connect(self._take_away)
        self._icon.show()
        self._icon.showMessage("Leafscope", sentence, QApplication.windowIcon())

    def _come(self) -> None:
        bring_to_front(self._window)

    def _take_away(self, focused: QWindow | None) -> None:
        if self._icon is not None and focused is not None:
            self._icon.hide()
