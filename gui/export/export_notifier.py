"""Notifications about finished exports, in the window and through the system tray."""

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
    """Shows failures at once, and a summary when the queue is empty.

    Args:
        queue: the queue whose exports are reported.
        bar: shows messages in the window.
        window: flashes in the task bar; owns this.
        notify: shows the summary outside the window if no window is active.
        panel: shows the same exports, so the bar is used only while it is hidden.

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
        """Return the label and the function of a button that opens the folder."""
        if not self._written:
            return None
        path = self._written[-1].path

        def show() -> None:
            if not open_containing_folder(path):
                text = self.tr("Couldn't open the folder {0}.")
                self._bar.show_message(text.format(path.parent))

        return self.tr("Show in folder"), show


class TrayMessage(QObject):
    """A system tray notification; clicking it raises the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None

    def show_message(self, text: str) -> None:
        """Show a text until one of the application's windows is active."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._icon.messageClicked.connect(self._raise_window)
            self._icon.activated.connect(self._raise_window)
            application = QApplication.instance()
            assert isinstance(application, QApplication)
            application.focusWindowChanged.connect(self._hide_icon)
        self._icon.show()
        self._icon.showMessage("Leafscope", text, QApplication.windowIcon())

    def _raise_window(self) -> None:
        bring_to_front(self._window)

    def _hide_icon(self, focused: QWindow | None) -> None:
        if self._icon is not None and focused is not None:
            self._icon.hide()
