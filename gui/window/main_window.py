"""The window: the picture takes the room, a slim bar above it, the zoom bar and status below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QMainWindow,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from leafscope.core.messages import escape_control_chars

from ..app.desktop import bring_to_front
from ..app.settings import Settings
from ..canvas.canvas import Canvas
from ..canvas.navigator import Navigator
from ..commands.commands import Commands
from ..commands.palette import CommandPalette
from ..comparison.compare_options import CompareOptions
from ..comparison.detail_bar import DetailBar
from ..comparison.deviation_legend import DeviationLegend
from ..comparison.difference_view import DifferenceView
from ..comparison.measurements import Measurements
from ..export.export_controller import ExportController
from ..export.export_dialog import ExportDialog
from ..inspector.inspector import Inspector
from ..inspector.inspector_panel import InspectorPanel
from ..inspector.model_panel import ModelPanel
from ..rendering.frames import StartupReport
from ..rendering.model_source import InstalledModels, ModelSource
from ..rendering.render_worker import RenderResources
from ..session.photo_loader import OpenedPhoto
from ..session.photo_opener import PhotoOpener, accept_copy
from ..session.recent_photos import RecentMenu
from ..session.session import Session
from ..session.view_renderer import ViewRenderer
from ..style.message_bar import MessageBar
from ..viewing.history import ViewHistory
from ..viewing.zoom_bar import ZoomBar
from . import window_commands
from .auto_model import AutoModel
from .bookmarks_menu import BookmarksMenu
from .colour_reading import ColourReading
from .docks import Dock
from .full_screen import FullScreen
from .help_dialog import Help
from .menus import MainMenu, PictureMenu
from .method_choice import MethodChoice
from .model_fetching import ModelFetching
from .status_line import StatusLine
from .top_bar import TopBar
from .welcome import Welcome, is_sample

FIRST_SIZE = (1100, 760)  # logical pixels, before a person chose another
NAVIGATOR_HEIGHT = 260  # logical pixels at the most, so that the panels below have room
LEAVE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class MainWindow(QMainWindow):
    """Lays widgets out around a session, and does what takes all of the window.

    Args:
        models: where models come from; those on this machine by default.
        settings: what is remembered; the person's own by default.

    """

    def __init__(self, models: ModelSource | None = None, settings: Settings | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Leafscope")
        self.setAcceptDrops(True)
        self._told_before = ""  # the message when the photo was asked for that is being opened
        self.resize(*FIRST_SIZE)
        self.settings = settings or Settings.load()
        self._resources = RenderResources(models or InstalledModels(), self.settings.memory)
        self.session = Session(parent=self)
        self.view, self.comparison = self.session.view, self.session.comparison
        self.opening = PhotoOpener(self.settings, self)
        self.commands = Commands(self, self.settings)
        self._build_picture()
        self._build_bars()
        self._build_docks()
        self._connect_commands()
        self.full_screen = FullScreen(
            self.commands.action("full-screen"),
            self,
            (self.bar, self.zoom_bar, self.statusBar()),
            self.compare_options,
        )
        self.welcome = Welcome(self.commands, self.settings, self.canvas)
        self._connect()
        self.restoreGeometry(self.settings.geometry)
        self.restoreState(self.settings.docks)
        self.rendering.start()

    def open_path(self, path: Path) -> None:
        """Open a file, off this thread; the open photo stays until the new one is there."""
        self.opening.open_path(path)

    @property
    def opened(self) -> OpenedPhoto | None:
        """What is open."""
        return self.session.opened

    def export_dialog(self) -> ExportDialog | None:
        """Return a dialog for the open photo; None where there is none."""
        return self.export_controller.dialog(self.canvas.region.region, self.bar.titles)

    # Building

    def _build_picture(self) -> None:
        self.canvas = Canvas(self.session)
        self.detail_bar = DetailBar(self.comparison, self.commands.action("consistent"))
        self.zoom_bar = ZoomBar(self.view, self.detail_bar)
        self.history = ViewHistory(self.view, self.canvas.region, parent=self)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.zoom_bar)
        self.setCentralWidget(centre)
        self.message_bar = MessageBar(self.canvas)
        device, focus = self.settings.device, lambda: self.canvas.focus_point
        self.rendering = ViewRenderer(self.session, self._resources, device, focus, self)
        self._difference = DifferenceView(self.session, self)
        self.measurements = Measurements(self.session, self._resources, device, self)
        self.legend = DeviationLegend(self.measurements, self.comparison, self.canvas)

    def _build_bars(self) -> None:
        commands = self.commands
        self.recent = RecentMenu(self.settings, self)
        self.bar = TopBar(self.session, commands, self.recent, self.settings.device, self)
        self.addToolBar(self.bar)
        making = commands.action("bookmark")
        self.bookmarks = BookmarksMenu(making, self.session, self.settings, self)
        self.menu = MainMenu(commands, self.recent, self.bookmarks, self)
        self.picture_menu = PictureMenu(commands, self.menu, self)
        auto = AutoModel(self.bar, self.session, self.settings, self.message_bar, self)
        self.methods = MethodChoice(
            self.bar, self.detail_bar, auto, self.comparison, self.settings, self
        )
        self.fetching = ModelFetching(self._resources.models, self.message_bar, self)
        self.compare_options = CompareOptions(
            self.comparison, self.measurements, lambda: self.settings.folder, self
        )
        self.addToolBarBreak()
        self.addToolBar(self.compare_options)
        self.canvas.set_top_bar(self.compare_options)
        self.status = StatusLine(self.statusBar(), self.session)
        self._colours = ColourReading(self.session, self.status, self)

    def _build_docks(self) -> None:
        self.navigator = Navigator(self.session)
        self.navigator.setMaximumHeight(NAVIGATOR_HEIGHT)
        self.model_panel = ModelPanel(self._resources.models)
        self.inspector = Inspector(self._resources.models, self.session, self)
        self.inspector_panel = InspectorPanel(self.inspector, self.session)
        self.export_controller = ExportController(
            self.session, self._resources, self.settings, self.message_bar, self
        )
        inspector = Dock("inspector", self.tr("Inspector"), self.inspector_panel)
        exports = Dock("exports", self.tr("Exports"), self.export_controller.panel)
        self.docks = (
            Dock("navigator", self.tr("Navigator"), self.navigator),
            Dock("model", self.tr("Model"), self.model_panel),
            inspector,
            exports,
        )
        for dock in self.docks:
            self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        inspector.toggleViewAction().toggled.connect(self.inspector.follow)
        self.export_controller.begun.connect(exports.open)

    def _connect_commands(self) -> None:
        commands, on = self.commands, self.commands.on
        window_commands.connect_files(commands, self.opening)
        window_commands.connect_history(commands, self.history)
        window_commands.connect_view(commands, self.view)
        window_commands.connect_region(commands, self.canvas, self.status)
        window_commands.connect_bookmarks(commands, self.bookmarks, self.canvas)
        window_commands.connect_comparing(
            commands, self.comparison, self.measurements, self.compare_options, self.settings
        )
        window_commands.connect_docks(commands, self.docks)
        window_commands.connect_copying(commands, self.session, self.status, self.message_bar)
        window_commands.connect_preferences(commands, self.settings, self.bar, self.methods)
        on("scale", self.zoom_bar.focus_scale_field)
        on("export", self.show_export)
        on("quit", self.close)
        on("full-screen", lambda: None)
        on("help", lambda: Help(commands, self).open())
        on("menu", self.show_menu)
        on("palette", lambda: CommandPalette(commands, self).open())
        pixels, blocks = on("pixels", lambda: None), on("debug", lambda: None)
        pixels.toggled.connect(self.canvas.show_grid)
        blocks.toggled.connect(self.canvas.show_blocks)
        blocks.toggled.connect(self.rendering.set_report_blocks)
        blocks.toggled.connect(self.status.show_progress)  # which is rendered anew
        window_commands.await_photo(commands, self.session)

    def _connect(self) -> None:
        show_message, rendering = self.message_bar.show_message, self.rendering
        self.session.photo_changed.connect(self.welcome.hide)
        self.opening.opening_started.connect(self._note_message)
        self.opening.opening_started.connect(self.status.show_opening)
        self.opening.opening_finished.connect(self.status.show_opening_finished)
        self.opening.opening_started.connect(self.welcome.show_opening)
        self.opening.opening_finished.connect(self.welcome.show_opening_finished)
        self.opening.opening_finished.connect(self.bar.show_page)
        self.opening.opened.connect(self._show)
        rendering.started_up.connect(self._take_report)
        rendering.blocks_reported.connect(self.canvas.add_inspection)
        for part in (self.opening, rendering):
            part.failed.connect(show_message)
        rendering.failed.connect(self.status.show_failure)
        self.bookmarks.failed.connect(show_message)
        self.bar.model_requested.connect(self.fetching.fetch)
        self.bar.pages.chosen.connect(self._turn_page)
        self.fetching.fetched.connect(self._take_fetched)
        self.methods.device_changed.connect(rendering.set_device)
        self.methods.device_changed.connect(self.measurements.set_device)
        self.view.changed.connect(self.export_controller.go_on)
        self.comparison.changed.connect(
            lambda: self.model_panel.show_method(self.comparison.method)
        )
        self.canvas.pointer_moved.connect(self._colours.point_at)
        self.canvas.picked.connect(self.inspector_panel.pick)
        self.canvas.menu_requested.connect(self.picture_menu.popup)
        self.inspector.asked.connect(self.canvas.show_mark)
        field = self.zoom_bar.field
        field.input_rejected.connect(show_message)
        field.input_accepted.connect(self.message_bar.hide_message)
        field.done.connect(self.canvas.setFocus)
        field.editingFinished.connect(self._leave_scale)
        for downloads in (self.recent, self.welcome):
            downloads.chosen.connect(self.open_path)

    # What hands ask for

    def open_from_other_instance(self, paths: tuple[Path, ...]) -> None:
        """Show what another start of the program was asked to open."""
        bring_to_front(self)
        for path in paths[-1:]:
            self.open_path(path)

    def show_settings_reset(self, file: Path) -> None:
        """Say once that settings could not be read."""
        words = self.tr("The settings could not be read; they are kept as {0}, and begin anew.")
        self.message_bar.show_message(words.format(escape_control_chars(file.name)))

    def show_menu(self) -> None:
        """Open the menu below its button, or where that would be."""
        button = self.bar.menu_button
        self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def show_export(self) -> None:
        """Ask what to export."""
        dialog = self.export_dialog()
        if dialog is not None:
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _turn_page(self, page: int) -> None:
        self.canvas.setFocus()
        path = self.session.path
        if path is not None:
            self.opening.open_path(path, page)

    # What has happened

    def _note_message(self) -> None:
        self._told_before = self.message_bar.text

    def _show(self, opened: OpenedPhoto) -> None:
        """Look at a photo that has just been opened."""
        self.canvas.setFocus()  # first: a scale that is being typed is for the photo before
        self.message_bar.hide_message(self._told_before)  # what came since is still to be read
        self.session.set_photo(opened)
        path = opened.path
        if path is not None:
            if not is_sample(path):  # whose folder is the program's
                self.settings.folder = path.absolute().parent
            self.recent.add_recent(path)
        self.setWindowTitle(self.tr("{0} — Leafscope").format(opened.title))
        if opened.photo.damaged:
            words = self.tr("{0} seems to be damaged: parts of the picture may be wrong.")
            self.message_bar.show_message(words.format(opened.title))

    def _take_report(self, found: StartupReport) -> None:
        self.methods.offer(found.models, found.downloads)
        self.canvas.show_titles(self.bar.titles)
        self.status.device.setText(found.device)
        self.model_panel.show_device(found.device)
        if found.notice:
            self.message_bar.show_message(found.notice)
        self.status.show_progress()

    def _take_fetched(self, name: str) -> None:
        """Show by a model that has just come."""
        self.settings.model = name
        self.rendering.set_device(self.settings.device)  # whose new thread says what there is

    def _leave_scale(self) -> None:
        field_in_use = self.zoom_bar.field.hasFocus()
        self.zoom_bar.setVisible(field_in_use or not self.full_screen.on)

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from a number to the picture by Return or Escape; by Escape, dismiss or leave."""
        field = self.focusWidget()
        if event.key() in LEAVE and isinstance(field, QAbstractSpinBox):
            if event.key() == Qt.Key.Key_Escape and isinstance(field, QSpinBox):
                field.setValue(field.value())  # and not to what was typed and not yet taken
            self.canvas.setFocus()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.message_bar.text:
            self.message_bar.hide()
        else:
            self.full_screen.leave()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let anything be dropped: what can't be opened is told in a sentence."""
        accept_copy(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Let it be dropped anywhere."""
        accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        if accept_copy(event):
            self.opening.open_dropped(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place, and end every thread; first ask, if exports go on."""
        if not self.export_controller.may_close():
            event.ignore()
            return
        self.full_screen.leave()
        self.settings.geometry = self.saveGeometry()
        self.settings.docks = self.saveState()
        self.settings.sync()
        for dialog in self.findChildren(ExportDialog):
            dialog.reject()
        for threaded in (
            self.opening,
            self._difference,
            self.measurements,
            self.model_panel,
            self.inspector,
            self.rendering,
            self.fetching,
        ):
            threaded.request_stop()
        super().closeEvent(event)
