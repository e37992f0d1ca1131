"""The main window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDockWidget,
    QMainWindow,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from leafscope.core.messages import escape_control_chars

from ..app.desktop import bring_to_front
from ..app.settings import Settings
from ..canvas.canvas import Canvas
from ..canvas.filmstrip import Filmstrip
from ..canvas.history import ViewHistory
from ..canvas.navigator import Navigator
from ..commands.commands import Commands
from ..commands.palette import CommandPalette
from ..comparison.compare_options import CompareOptions
from ..comparison.detail_bar import DetailBar
from ..comparison.deviation_legend import DeviationLegend
from ..comparison.measurements import DifferenceView, Measurements
from ..export.batch_dialog import BatchDialog
from ..export.export_controller import ExportController
from ..export.export_dialog import ExportDialog
from ..inspector.inspector import Inspector
from ..inspector.inspector_panel import InspectorPanel
from ..inspector.model_panel import ModelPanel
from ..inspector.photo_survey import PhotoSurvey
from ..rendering.model_source import ModelSource
from ..rendering.render_worker import RenderResources, StartupReport
from ..rendering.worker import stop_workers
from ..session.photo_browser import PhotoBrowser
from ..session.photo_loader import OpenedPhoto
from ..session.photo_opener import PhotoOpener, accept_copy
from ..session.recent_photos import RecentMenu
from ..session.session import Session
from ..session.view_renderer import ViewRenderer
from ..style.forms import fill
from ..style.message_bar import MessageBar
from ..viewing.zoom_bar import ZoomBar
from . import window_commands
from .help_dialog import Help
from .menus import BookmarksMenu, MainMenu, PictureMenu
from .method_choice import MethodChoice, ModelDownloader
from .model_previews import ModelPreviews
from .status_line import ColourReader, StatusLine
from .top_bar import TopBar
from .welcome import Welcome, sample_path

DEFAULT_SIZE = (1100, 760)  # logical pixels
ZOOM_STEP = 2**0.25  # per key press
USABLE_SHARE = 0.88  # of the screen, with room for the frame and for desktop panels
MAX_NAVIGATOR_HEIGHT = 260  # logical pixels, so that the panels below have room
KEYS_OF_WIDGETS = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
LEAVE_FIELD = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class MainWindow(QMainWindow):
    """Creates the window's widgets for a session, and connects them."""

    def __init__(self, models: ModelSource | None = None, settings: Settings | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Leafscope")
        self.setAcceptDrops(True)
        self._old_message = ""  # visible when opening a photo started
        self._old_size = QSize()  # before full screen
        self.resize(QSize(*DEFAULT_SIZE).boundedTo(self.screen().availableSize() * USABLE_SHARE))
        self.settings = settings or Settings.load()
        self._resources = RenderResources(models or ModelSource(), self.settings.memory)
        self.session = Session(parent=self)
        self.view, self.comparison = self.session.view, self.session.comparison
        self.opening = PhotoOpener(self.settings, self)
        self.browser = PhotoBrowser(self.session, self.opening, self)
        self.commands = Commands(self, self.settings)
        self._build_picture()
        self._build_bars()
        self._build_docks()
        self._connect_commands()
        self.welcome = Welcome(self.commands, self.settings, self.canvas)
        self._connect()
        self.restoreGeometry(self.settings.geometry)
        self.restoreState(self.settings.docks)
        self.rendering.start()

    def open_path(self, path: Path) -> None:
        """Open a file or folder in a thread; the current photo stays open meanwhile."""
        self.opening.open_path(path)

    @property
    def opened(self) -> OpenedPhoto | None:
        return self.session.opened

    def export_dialog(self) -> ExportDialog | None:
        """Create an export dialog; return None if no photo is open."""
        return self.export_controller.dialog(self.canvas.region.region, self.bar.titles)

    # Building

    def _build_picture(self) -> None:
        self.canvas = Canvas(self.session)
        keep, consistent = map(self.commands.action, ("keep-detail", "consistent"))
        self.detail_bar = DetailBar(self.comparison, (keep, consistent))
        self.zoom_bar = ZoomBar(self.view, self.detail_bar)
        self.history = ViewHistory(self.view, self.canvas.region)
        self.message_bar = MessageBar(self.canvas)
        centre, parts = QWidget(), (self.message_bar, self.canvas, self.zoom_bar)
        fill(QVBoxLayout(centre), *parts, stretch=self.canvas, margin=0).setSpacing(0)
        self.setCentralWidget(centre)
        device, focus = self.settings.device, lambda: self.canvas.focus_point
        self.rendering = ViewRenderer(self.session, self._resources, device, focus)
        self._difference = DifferenceView(self.session)
        self.measurements = Measurements(self.session, self._resources, device)
        self.legend = DeviationLegend(self.measurements, self.comparison, self.canvas)

    def _build_bars(self) -> None:
        commands = self.commands
        self.recent = RecentMenu(self.settings, self)
        self.bar = TopBar(self.session, commands, self.recent, self.settings.device)
        self.addToolBar(self.bar)
        bookmark = commands.action("bookmark")
        self.bookmarks = BookmarksMenu(bookmark, self.session, self.settings, self)
        self.menu = MainMenu(commands, self.recent, self.bookmarks, self)
        self.picture_menu = PictureMenu(commands, self.menu, self)
        self.methods = MethodChoice(
            self.bar, self.detail_bar, self.session, self.settings, self.message_bar
        )
        self.previews = ModelPreviews(self.bar.model, self.methods, self._resources, self.session)
        self.downloader = ModelDownloader(self._resources.models, self.message_bar, self)
        self.compare_options = CompareOptions(
            self.comparison, self.measurements, lambda: self.settings.folder
        )
        self.addToolBarBreak()
        self.addToolBar(self.compare_options)
        self.canvas.set_top_bars(self.compare_options, self.message_bar)
        self.status = StatusLine(self.statusBar(), self.session)
        self._colours = ColourReader(self.session, self.status)

    def _build_docks(self) -> None:
        self.filmstrip = Filmstrip(self.session.photo_set)
        self.navigator = Navigator(self.session)
        self.navigator.setMaximumHeight(MAX_NAVIGATOR_HEIGHT)
        self.model_panel = ModelPanel(self._resources.models)
        self.inspector = Inspector(self._resources, self.session, self.settings.device)
        self.inspector_panel = InspectorPanel(self.inspector, self.session)
        self.export_controller = ExportController(
            self.session, self._resources, self.settings, self.message_bar
        )
        self.survey = PhotoSurvey(self._resources, self.session, self.settings)
        inspector = Dock("inspector", self.tr("Inspector"), self.inspector_panel)
        exports = Dock("exports", self.tr("Exports"), self.export_controller.panel)
        self.docks = (
            Dock("navigator", self.tr("Navigator"), self.navigator),
            Dock("model", self.tr("Model"), self.model_panel),
            inspector,
            exports,
            Dock("filmstrip", self.tr("Filmstrip"), self.filmstrip),
        )
        for dock in self.docks[:-1]:
            self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.docks[-1])
        inspector.toggleViewAction().toggled.connect(self.inspector.set_active)
        self.export_controller.started.connect(exports.open)

    def _connect_commands(self) -> None:
        commands, view = self.commands, self.view
        window_commands.connect_files(commands, self.opening)
        window_commands.connect_browsing(commands, self.session, self.browser)
        window_commands.connect_history(commands, self.history)
        window_commands.connect_region(commands, self.canvas, self.status)
        window_commands.connect_comparing(
            commands, self.comparison, self.measurements, self.settings
        )
        window_commands.connect_copying(commands, self.session, self.status, self.message_bar)
        window_commands.connect_preferences(commands, self.settings, self.bar, self.methods)
        window_commands.connect_detail(commands, self.session, self.settings)
        callbacks: dict[str, Callable[[], object]] = {
            "zoom-in": lambda: view.zoom_by(ZOOM_STEP),
            "zoom-out": lambda: view.zoom_by(1 / ZOOM_STEP),
            "fit": view.fit,
            **{f"zoom-{scale}": partial(view.zoom_to, float(scale)) for scale in range(1, 10)},
            "scale": self.zoom_bar.focus_scale_field,
            "bookmark": self.bookmarks.show_dialog,
            "bookmarks": lambda: self.bookmarks.popup_over(self.canvas),
            "next-detail": self.survey.next_detail,
            "previous-detail": lambda: self.survey.next_detail(-1),
            "reference": self.compare_options.choose_reference,
            "export": self.show_export,
            "export-several": self.show_batch,
            "menu": self.show_menu,
            "palette": lambda: CommandPalette(commands, self).open(),
            "help": lambda: Help(commands, self).open(),
            "quit": self.close,
        }
        for id_, callback in callbacks.items():
            commands.on(id_, callback)
        for dock in self.docks:
            dock.bind_action(commands.action(dock.objectName()))
        self._full_screen = commands.on_toggle("full-screen", self._set_full_screen)
        commands.on_toggle("pixels", self.canvas.show_grid)
        blocks = commands.on_toggle("debug", self.canvas.show_blocks)
        blocks.toggled.connect(self.rendering.set_report_blocks)
        blocks.toggled.connect(self.status.show_progress)  # since the view is rendered again
        window_commands.disable_without_photo(commands, self.session)

    def _connect(self) -> None:
        show_message, rendering = self.message_bar.show_message, self.rendering
        self.session.photo_changed.connect(self.welcome.hide)
        self.opening.opening_started.connect(self._store_message)
        for display in (self.status, self.welcome):
            self.opening.opening_started.connect(display.show_opening)
            self.opening.opening_finished.connect(display.show_opening_finished)
        self.opening.opening_finished.connect(self.bar.show_page)
        self.opening.opened.connect(self._show_photo)
        rendering.started_up.connect(self._apply_startup_report)
        rendering.blocks_reported.connect(self.canvas.add_inspection)
        for signal in (
            self.opening.failed,
            self.browser.reported,
            rendering.failed,
            self.bookmarks.failed,
            self.inspector.saved,
            self.survey.failed,
            self.zoom_bar.field.input_rejected,
        ):
            signal.connect(show_message)
        self.session.photo_set.changed.connect(self._update_title)
        self.canvas.step_requested.connect(self.browser.go)
        self.filmstrip.chosen.connect(self.browser.go_to)
        rendering.failed.connect(self.status.show_failure)
        self.bar.model_requested.connect(self.downloader.download)
        self.bar.pages.chosen.connect(self._open_page)
        self.downloader.downloaded.connect(self._use_downloaded_model)
        for part in (rendering, self.measurements, self.inspector):
            self.methods.device_changed.connect(part.set_device)
        self.survey.message.connect(self.status.show_message)
        self.survey.useful_scale_changed.connect(self.zoom_bar.mark_useful_scale)
        show_model, comparison = self.model_panel.show_method, self.comparison
        comparison.changed.connect(lambda: show_model(comparison.state.method))
        self.canvas.pointer_moved.connect(self._colours.set_pointer)
        self.canvas.picked.connect(self.inspector_panel.pick)
        self.canvas.menu_requested.connect(self.picture_menu.popup)
        self.inspector.position_changed.connect(self.canvas.show_mark)
        field = self.zoom_bar.field
        field.input_accepted.connect(self.message_bar.hide_message)
        field.done.connect(self.canvas.setFocus)
        field.editingFinished.connect(self._update_zoom_bar)
        for menu in (self.recent, self.welcome):
            menu.chosen.connect(self.open_path)

    # Requests

    def open_from_other_instance(self, paths: tuple[Path, ...]) -> None:
        """Raise the window, and open the files that another instance forwarded."""
        bring_to_front(self)
        self.opening.open_paths(paths)

    def show_settings_reset(self, file: Path) -> None:
        """Report that a corrupt settings file was replaced; `file` is the renamed old file."""
        text = self.tr(
            "The settings file couldn't be read, so the defaults are used. "
            "The old file was kept as {0}."
        )
        self.message_bar.show_message(text.format(escape_control_chars(file.name)))

    def show_menu(self) -> None:
        """Open the main menu below its button."""
        button = self.bar.menu_button
        self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def show_export(self) -> None:
        """Open the export dialog."""
        dialog = self.export_dialog()
        if dialog is not None:
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def show_batch(self) -> None:
        """Open the batch dialog for the selected photos, or for all if none is selected."""
        photos = self.session.photo_set
        sources = photos.selected or photos.sequence.paths or filter(None, [self.session.path])
        dialog = self.export_controller.batch_dialog(tuple(sources), self.bar.titles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open_page(self, page: int) -> None:
        self.canvas.setFocus()
        path = self.session.path
        if path is not None:
            self.opening.open_path(path, page)

    # Events of the session

    def _store_message(self) -> None:
        self._old_message = self.message_bar.text

    def _show_photo(self, opened: OpenedPhoto) -> None:
        """Show a photo that has been opened."""
        if not self.filmstrip.hasFocus():
            self.canvas.setFocus()  # first, so that a typed scale applies to the old photo
        self.message_bar.hide_message(self._old_message)  # but not a newer one
        path = opened.path
        is_step = self.browser.is_step(path)
        self.session.set_photo(opened)
        if path is not None and not is_step:
            if path != sample_path(path.name):  # the folder of samples belongs to the program
                self.settings.folder = path.absolute().parent
            self.recent.add_recent(path)
        self._update_title()
        if opened.photo.damaged:
            text = self.tr("{0} seems to be damaged. Parts of it may look wrong.")
            self.message_bar.show_message(text.format(opened.title))

    def _update_title(self) -> None:
        if self.opened is not None:
            position = self.session.photo_set.position_text
            title = f"{self.opened.title} ({position})" if position else self.opened.title
            self.setWindowTitle(self.tr("{0} — Leafscope").format(title))

    def _apply_startup_report(self, report: StartupReport) -> None:
        self.methods.set_models(report.models, report.downloads)
        self.previews.set_models(report.models, self.settings.device)
        self.canvas.show_titles(self.bar.titles)
        self.status.device.setText(report.device)
        self.model_panel.show_device(report.device)
        if report.notice:
            self.message_bar.show_message(report.notice)
        self.status.show_progress()

    def _use_downloaded_model(self, name: str) -> None:
        self.settings.model = name
        self.rendering.set_device(self.settings.device)  # lists the models again

    def _update_zoom_bar(self) -> None:
        field_in_use = self.zoom_bar.field.hasFocus()
        self.zoom_bar.setVisible(field_in_use or not self._full_screen.isChecked())

    def _set_full_screen(self, active: bool) -> None:
        if active:
            self._old_size = self.size()
        for bar in (self.bar, self.zoom_bar, self.statusBar()):
            bar.setVisible(not active)
        self.compare_options.force_hidden(active)
        state, full_screen = self.windowState(), Qt.WindowState.WindowFullScreen
        self.setWindowState(state | full_screen if active else state & ~full_screen)

    # Qt events

    def event(self, event: QEvent) -> bool:
        """Send Home, End, PgUp and PgDn to a focused slider, list or field, not to shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            kinds = (QAbstractSlider, QAbstractScrollArea, QAbstractSpinBox, QComboBox)
            if event.key() in KEYS_OF_WIDGETS and isinstance(self.focusWidget(), kinds):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return the focus from a number field to the canvas on Enter or Esc.

        In other widgets, Esc hides the message; without a message, Esc ends full screen.
        """
        field = self.focusWidget()
        if event.key() in LEAVE_FIELD and isinstance(field, QAbstractSpinBox):
            if event.key() == Qt.Key.Key_Escape and isinstance(field, QSpinBox):
                field.setValue(field.value())  # discard what was typed
            self.canvas.setFocus()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.message_bar.text:
            self.message_bar.hide()
        else:
            self._full_screen.setChecked(False)

    def changeEvent(self, event: QEvent) -> None:
        """Show the bars again when the window manager ends full screen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and not self.isFullScreen():
            self._full_screen.setChecked(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Restore the window size after full screen, because Qt may subtract the frame's width."""
        super().resizeEvent(event)
        handle, size = self.windowHandle(), self._old_size
        shrunk = size.shrunkBy(handle.frameMargins()) if handle else size
        if self.size() in (size, shrunk) and not self._full_screen.isChecked():
            self._old_size = QSize()
            QTimer.singleShot(0, self, partial(self.resize, size))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept every drag; `dropEvent` reports data that can't be opened."""
        accept_copy(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if accept_copy(event):
            self.opening.open_dropped(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the layout and stop all threads; ask first if exports are running."""
        if not self.export_controller.confirm_close():
            event.ignore()
            return
        self._full_screen.setChecked(False)
        self.settings.geometry = self.saveGeometry()
        self.settings.docks = self.saveState()
        self.settings.sync()
        for dialog in (*self.findChildren(ExportDialog), *self.findChildren(BatchDialog)):
            dialog.reject()
        stop_workers(self)
        super().closeEvent(event)


class Dock(QDockWidget):
    """A dock widget, hidden at first; `name` identifies its state in the settings."""

    def __init__(self, name: str, title: str, content: QWidget) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.setWidget(content)
        self.hide()

    def bind_action(self, action: QAction) -> None:
        """Keep a checkable action and the visibility of the dock in sync."""
        action.setEnabled(True)
        action.setChecked(not self.isHidden())
        action.triggered.connect(lambda checked: self.open() if checked else self.hide())
        self.toggleViewAction().toggled.connect(action.setChecked)

    def open(self) -> None:
        """Show the dock, and raise it above other docks in the same tab group."""
        self.show()
        self.raise_()
