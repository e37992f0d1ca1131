"""The window: the picture takes the room, a slim bar above it, the zoom bar and status below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from leafscope.core.geometry import Box

from ..bookmarks.bookmarks_menu import BookmarksMenu
from ..canvas.canvas import Canvas
from ..canvas.pixel_display import PixelDisplay
from ..canvas.undo import Undo
from ..commands.commands import Commands
from ..commands.keys import shown
from ..comparing.comparison import Comparison
from ..comparing.detail_bar import DetailBar
from ..exporting.export_dialog import ExportDialog, Offer
from ..exporting.exporting import Exporting
from ..imaging.frames import Inspection, ScreenFrame, StartupReport
from ..inspecting.inspector import Inspector
from ..inspecting.inspector_dock import InspectorPanel
from ..inspecting.model_dock import ModelPanel
from ..opening.photo_loader import OpenedPhoto
from ..opening.photo_opening import PhotoOpening
from ..opening.recent import RecentMenu
from ..rendering.pool import RenderResources
from ..rendering.rendering import Rendering
from ..settings.settings import Settings
from ..style.message_bar import MessageBar
from ..system.desktop import bring_to_front
from ..threads.methods import YARDSTICK, InstalledModels, ModelSource
from ..viewing import navigation
from ..viewing.navigator import Navigator
from ..viewing.travel import Travel
from ..viewing.view import View
from ..viewing.zoom_bar import ZoomBar
from .auto_model import AutoModel
from .colour_reading import ColourReading
from .docks import Dock
from .full_screen import FullScreen
from .judging import Judging
from .main_menu import MainMenu
from .method_choice import MethodChoice
from .model_fetching import ModelFetching
from .picture_menu import PictureMenu
from .status_line import StatusLine
from .top_bar import TopBar
from .welcome import Welcome, is_sample
from .window_commands import connect_commands

FIRST_SIZE = (1100, 760)  # logical pixels, before a person chose another
NAVIGATOR_HEIGHT = 260  # logical pixels at the most, so that the panels below have room
RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NEEDS_PHOTO = ("region", "export", "copy", "bookmark", "bookmarks")


class MainWindow(QMainWindow):
    """Builds the widgets and connects them to what they show.

    Args:
        models: where models come from; those on this machine by default.
        settings: what is remembered; the person's own by default.

    """

    def __init__(self, models: ModelSource | None = None, settings: Settings | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Leafscope")
        self.setAcceptDrops(True)
        self.resize(*FIRST_SIZE)
        self.settings = settings or Settings.of_user()
        self._resources = RenderResources(models or InstalledModels(), self.settings.memory)
        self.view = View(self)
        self.comparison = Comparison(self)
        self.rendering = Rendering(self._resources, self.settings.device, self)
        self.opened: OpenedPhoto | None = None
        self.opening = PhotoOpening(self.settings, self)
        self.commands = Commands(self, self.settings)
        self.canvas = Canvas(self.view, self.comparison, self.rendering.store)
        self.canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.detail_bar = DetailBar(self.comparison, self.commands.action("consistent"))
        self.zoom_bar = ZoomBar(self.view, self.detail_bar)
        self.travel = Travel(self.view, parent=self)
        self.undo = Undo(self.view, self.canvas.region, parent=self)
        self.bookmarks = BookmarksMenu(
            self.commands.action("bookmark"), self.view, self.settings, self
        )
        self._squares = PixelDisplay(self.view, self.comparison, self)
        self._build_layout()
        self._build_bars()
        self._build_docks()
        connect_commands(self)
        self.full_screen = FullScreen(
            self.commands.action("full-screen"),
            self,
            (self.bar, self.zoom_bar, self.statusBar()),
            self.judging.options,
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
    def compare_box(self) -> QComboBox:
        """Chooses the way of comparing."""
        return self.bar.compare

    @property
    def model_box(self) -> QComboBox:
        """Chooses the method."""
        return self.bar.model

    def export_dialog(self) -> ExportDialog | None:
        """Return a dialog for the open photo; None where there is none."""
        viewport = self.view.viewport
        shown = None
        if self.opened is not None and viewport is not None:
            shown = navigation.visible_box(viewport, self.opened.photo.size)
        if self.opened is None or viewport is None or shown is None:
            return None
        offer = Offer(
            self.opened.photo,
            self.comparison.seen,
            YARDSTICK,
            self.settings.device,
            viewport.scale,
            shown,
            self.canvas.region.region,
            self.settings.folder,
            self.settings.last_shape,
            self.exporting.queue.promised,
            self.bar.titles,
            self.settings.last_format,
        )
        dialog = ExportDialog(offer, self._resources, self)
        dialog.asked.connect(self.exporting.take)
        return dialog

    # Building

    def _build_layout(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.zoom_bar)
        self.setCentralWidget(centre)
        self.message_bar = MessageBar(self.canvas)
        self.exporting = Exporting(self._resources, self.settings, self.message_bar, self)

    def _build_bars(self) -> None:
        self.recent = RecentMenu(self.settings, self)
        self.bar = TopBar(self.commands, self.comparison, self.recent, self.settings.device, self)
        self.addToolBar(self.bar)
        self.menu = MainMenu(self.commands, self.recent, self.bookmarks, self)
        self.picture_menu = PictureMenu(self.commands, self.menu, self)
        self.judging = Judging(
            self._resources,
            self.settings.device,
            self.view,
            self.comparison,
            self.rendering,
            self.canvas,
            lambda: self.settings.folder,
            self,
        )
        self._auto = AutoModel(self.bar, self.comparison, self.settings, self.message_bar, self)
        self.methods = MethodChoice(
            self.bar,
            self.detail_bar,
            self._auto,
            self.comparison,
            self.rendering,
            self.judging.measures,
            self.settings,
            self,
        )
        self.fetching = ModelFetching(self._resources.models, self.message_bar, self)
        self.addToolBarBreak()
        self.addToolBar(self.judging.options)
        self.status = StatusLine(self.statusBar())
        self._colours = ColourReading(self.rendering.store, self.status, self)

    def _build_docks(self) -> None:
        self.navigator = Navigator(self.view)
        self.navigator.setMaximumHeight(NAVIGATOR_HEIGHT)
        self.model_panel = ModelPanel(self._resources.models)
        self.inspector = Inspector(self._resources.models, self.view, self.comparison, self)
        self.inspector_panel = InspectorPanel(self.inspector)
        self.docks = (
            Dock("navigator", self.tr("Navigator"), self.navigator),
            Dock("model", self.tr("Model"), self.model_panel),
            Dock("inspector", self.tr("Inspector"), self.inspector_panel),
            Dock("exports", self.tr("Exports"), self.exporting.panel),
        )
        for dock in self.docks:
            self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)

    def _connect(self) -> None:
        opening = self.opening
        opening.began.connect(self._tell_opening)
        opening.ended.connect(self._tell_opening_ended)
        opening.opened.connect(self._show_photo)
        opening.failed.connect(self._tell_open_failed)
        self.bar.model_wanted.connect(self.fetching.fetch)
        self.fetching.fetched.connect(self._take_fetched)
        rendering = self.rendering
        rendering.started_up.connect(self._take_surroundings)
        rendering.frame_arrived.connect(self._tell_frame)
        rendering.failed.connect(self.message_bar.say)
        rendering.inspected.connect(self._take_inspection)
        self.view.changed.connect(self._look)
        self.view.changed.connect(self.exporting.go_on)
        self.comparison.changed.connect(self._look)
        self.comparison.changed.connect(
            lambda: self.model_panel.show_method(self.comparison.method)
        )
        self.canvas.pointed.connect(lambda at: self._colours.point_at(at, self._methods()[-1]))
        self.canvas.region_drawn.connect(self._take_region)
        self.canvas.picked.connect(self._pick)
        self.inspector.asked.connect(self.canvas.show_mark)
        field = self.zoom_bar.field
        field.mistyped.connect(self.message_bar.say)
        field.righted.connect(self.message_bar.take_back)
        field.done.connect(self.canvas.setFocus)
        field.editingFinished.connect(self._leave_scale)
        self.bookmarks.refused.connect(self.message_bar.say)
        self.bar.pages.chosen.connect(self._turn_page)
        self.canvas.customContextMenuRequested.connect(
            lambda at: self.picture_menu.popup(self.canvas.mapToGlobal(at))
        )
        for offers in (self.recent, self.welcome):
            offers.chosen.connect(self.open_path)

    # What hands ask for

    def come_to_front(self, paths: tuple[Path, ...]) -> None:
        """Show what another start of the program was asked to open."""
        bring_to_front(self)
        for path in paths[-1:]:
            self.open_path(path)

    def tell_settings_aside(self, file: Path) -> None:
        """Say once that settings could not be read."""
        words = self.tr("The settings could not be read; they are kept as {0}, and begin anew.")
        self.message_bar.say(words.format(file.name))

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

    def copy_view(self) -> None:
        """Put the picture of the view on the clipboard, once it is exact."""
        viewport = self.view.viewport
        store, method = self.rendering.store, self.comparison.seen
        frame = store.exact(method, viewport) if viewport else None
        if frame is None:
            self.message_bar.say(self.tr("The view isn't exact yet; copy it when it is."))
            return
        QGuiApplication.clipboard().setImage(frame.image)
        self.status.say(self.tr("The view is on the clipboard."))

    def show_pixels(self, on: bool) -> None:
        """Show the photo's own pixels as squares between lines, where they are large enough."""
        self.canvas.pixel_grid.shown = on
        self._squares.want(on)
        self.canvas.update()

    def show_blocks(self, on: bool) -> None:
        """Show what the engine does."""
        self.canvas.overlay.shown = on
        self.rendering.inspecting = on
        self.rendering.look_again()
        self.rendering.store.clear()
        self._look()

    # What has happened

    def _look(self) -> None:
        """Ask for the present view, and say so."""
        viewport = self.view.viewport
        if viewport is None:
            return
        methods = self._methods()
        self.rendering.look(viewport, methods, self.canvas.focus_point)
        frame = self.rendering.store.exact(methods[-1], viewport)
        if frame is None:
            self.status.tell_rendering(viewport.scale)
        else:
            self._tell_frame(frame)

    def _methods(self) -> tuple[str, ...]:
        """Return the methods on the screen; the status tells of the last."""
        return self.comparison.arrangement(self.canvas.device_size).methods

    def _take_surroundings(self, found: StartupReport) -> None:
        self.methods.offer(found.models, found.offers)
        self.canvas.show_titles(self.bar.titles)
        self.status.device.setText(found.device)
        self.model_panel.show_device(found.device)
        if found.notice:
            self.message_bar.say(found.notice)
        self._look()

    def _take_fetched(self, name: str) -> None:
        """Show by a model that has just come."""
        self.settings.model = name
        self.rendering.move_to(self.settings.device)  # whose new thread says what there is

    def _show_photo(self, opened: OpenedPhoto) -> None:
        self.opened = opened
        self.rendering.show_photo(opened.photo)
        self._colours.show_photo(opened.photo)
        self.judging.show_photo(opened.photo)
        self.canvas.overlay.clear()
        self.canvas.show_photo(opened.base)
        self.navigator.show_photo(opened.base)
        self.inspector.show_photo(opened.photo)
        self.bookmarks.show_photo(opened.path, opened.photo.page)
        self.inspector_panel.show_photo(opened.base)
        self.welcome.hide()
        self.view.show_photo(opened.photo.size)
        self._look()
        if opened.path is not None:
            if not is_sample(opened.path):  # whose folder is the program's
                self.settings.folder = opened.path.absolute().parent
            self.recent.remember(opened.path)
        self._show_page()
        self.setWindowTitle(self.tr("{0} — Leafscope").format(opened.title))
        for id_ in NEEDS_PHOTO:
            self.commands.action(id_).setEnabled(True)
        self.message_bar.hide()
        self._auto.look_at(opened.condition)
        if opened.photo.damaged:
            words = self.tr("{0} seems to be damaged: parts of the picture may be wrong.")
            self.message_bar.say(words.format(opened.title))
        self.canvas.setFocus()

    def _tell_opening(self, title: str) -> None:
        self.status.say(self.tr("Opening {0} …").format(title))
        self.status.busy.show()
        self.commands.action("cancel").setEnabled(True)

    def _tell_opening_ended(self) -> None:
        self.status.busy.hide()
        self.commands.action("cancel").setEnabled(False)
        self.status.say("")
        self._show_page()
        self._look()

    def _tell_open_failed(self, sentence: str) -> None:
        self.message_bar.say(sentence)

    def _show_page(self) -> None:
        if self.opened is not None:
            photo = self.opened.photo
            self.bar.show_page(photo.page, photo.pages)

    def _pick(self, x: float, y: float) -> None:
        """Explain the pixel that was clicked, where anyone looks."""
        if self.inspector_panel.isVisible():
            self.inspector.look_at(x, y)

    def _turn_page(self, page: int) -> None:
        self.canvas.setFocus()
        if self.opened is not None and self.opened.path is not None:
            self.opening.open_path(self.opened.path, page)

    def _take_inspection(self, inspection: Inspection) -> None:
        self.canvas.overlay.add(inspection)
        self.canvas.update()

    def _take_region(self, region: Box | None) -> None:
        if region is None:
            self.commands.action("region").setChecked(False)
            return
        words = self.tr("{0} × {1} photo pixels selected; {2} exports them")
        key = shown(self.commands.keys("export")[:1]) or self.commands.title("export")
        self.status.say(words.format(region.width, region.height, key))

    def _tell_frame(self, frame: ScreenFrame) -> None:
        self.canvas.frame_arrived()
        if frame.method == self._methods()[-1]:
            self.status.tell_frame(frame)
            self._colours.read(frame.method)

    def _leave_scale(self) -> None:
        field_in_use = self.zoom_bar.field.hasFocus()
        self.zoom_bar.setVisible(field_in_use or not self.full_screen.on)

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go back from a number to the picture by Return; by Escape, dismiss or leave."""
        if event.key() in RETURN and isinstance(self.focusWidget(), QAbstractSpinBox):
            self.canvas.setFocus()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.message_bar.text:
            self.message_bar.hide()
        else:
            self.full_screen.leave()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Let anything be dropped: what can't be opened is told in a sentence."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open the file that was dropped."""
        event.acceptProposedAction()
        self.open_dropped(event.mimeData())

    def open_dropped(self, data: QMimeData) -> None:
        """Open what was dropped, or say why not."""
        self.opening.open_dropped(data)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember the window's place, and end every thread; first ask, if exports go on."""
        if not self.exporting.may_close():
            event.ignore()
            return
        self.full_screen.leave()
        self.settings.geometry = self.saveGeometry()
        self.settings.docks = self.saveState()
        for dialog in self.findChildren(ExportDialog):
            dialog.reject()
        for threaded in (
            self.opening,
            self.judging,
            self.model_panel,
            self.inspector,
            self.rendering,
            self.fetching,
        ):
            threaded.leave()
        super().closeEvent(event)
