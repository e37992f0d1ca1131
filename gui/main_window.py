"""The window: the picture takes the room, a slim bar above it, the zoom bar and status below."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QMainWindow,
    QProgressBar,
    QSizePolicy,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from leafscope.core.geometry import Box, Size

from . import navigation
from .canvas import Canvas
from .compare import CompareMode
from .comparison import Comparison
from .export_dialog import ExportDialog, Offer
from .frames import Inspection, RenderFailure, ScreenFrame, Surroundings
from .message_bar import MessageBar
from .methods import INTERPOLATIONS, YARDSTICK, InstalledModels, ModelSource
from .page_chooser import PageChooser
from .photo_loader import OpenedPhoto
from .photo_opening import PhotoOpening
from .rendering import Rendering
from .scale_text import format_scale
from .settings import Settings
from .view import View
from .zoom_bar import ZoomBar

DEVICES = ["auto", "cpu", "cuda", "mps"]  # the engine's names, without its import of torch
KEY_ZOOM = 2**0.25  # of one press of + or -: four double the scale
PATTERNS = (
    "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.avif *.heic *.heif *.jxl *.bmp *.gif *.dng *.nef "
    "*.cr2 *.cr3 *.arw *.orf *.rw2 *.raf"
)
BUSY_WIDTH = 90  # logical pixels
FIRST_SIZE = (1100, 760)  # logical pixels, before a person chose another


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
        self._models = models or InstalledModels()
        self.settings = settings or Settings.of_user()
        self.view = View(self)
        self.comparison = Comparison(self)
        self.rendering = Rendering(self._models, self.settings.device, self.settings.memory, self)
        self.opened: OpenedPhoto | None = None
        self._region: Box | None = None
        self.opening = PhotoOpening(self.settings, self)
        self.canvas = Canvas(self.view, self.comparison, self.rendering.store)
        self.zoom_bar = ZoomBar(self.view)
        self._build_layout()
        self._build_bar()
        self._build_status()
        self._build_keys()
        self._connect()
        self.restoreGeometry(self.settings.geometry)
        self.rendering.start()

    def open_path(self, path: Path) -> None:
        """Open a file, off this thread; the open photo stays until the new one is there."""
        self.opening.open_path(path)

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
            self.comparison.method,
            YARDSTICK,
            self.settings.device,
            viewport.scale,
            shown,
            self._region,
            self.settings.folder,
            self.settings.last_shape,
        )
        dialog = ExportDialog(offer, self._models, self)
        dialog.exported.connect(self._tell_exported)
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

    def _build_bar(self) -> None:
        bar = QToolBar(self.tr("Main"))
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(bar)
        bar.addAction(self._action(self.tr("Open…"), self._choose_file, "Ctrl+O"))
        self.pages = PageChooser()
        self.pages_action = bar.addWidget(self.pages)
        self.pages_action.setVisible(False)
        self.compare_box = _labelled_box(bar, self.tr("Compare"))
        self.compare_box.addItem(self.tr("off"), CompareMode.OFF)
        self.compare_box.addItem(self.tr("split"), CompareMode.SPLIT)
        self.compare_box.addItem(self.tr("side by side"), CompareMode.SIDE_BY_SIDE)
        self.compare_box.addItem(self.tr("two by two"), CompareMode.TWO_BY_TWO)
        self.compare_box.addItem(self.tr("blink"), CompareMode.BLINK)
        self.compare_box.addItem(self.tr("difference"), CompareMode.DIFFERENCE)
        self.compare_box.setToolTip(self.tr("The model beside bicubic (\\)"))
        self.model_box = _labelled_box(bar, self.tr("Model"))
        self.device_box = _labelled_box(bar, self.tr("Device"))
        self.device_box.addItems(DEVICES)
        self.device_box.setCurrentText(self.settings.device)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        self.region_action = self._action(self.tr("Select region"), lambda: None, "R")
        self.region_action.setCheckable(True)
        self.region_action.setToolTip(self.tr("Drag a rectangle on the picture (R)"))
        self.export_action = self._action(self.tr("Export…"), self._export, "Ctrl+E")
        for action in (self.region_action, self.export_action):
            action.setEnabled(False)
            bar.addAction(action)

    def _build_status(self) -> None:
        self.status, self.position = QLabel(), QLabel()
        self.timing, self.device = QLabel(), QLabel()
        self.timing.setToolTip(self.tr("Time until the last exact frame"))
        self.device.setToolTip(self.tr("Where the model runs"))
        self.busy = QProgressBar(maximum=0, textVisible=False)
        self.busy.setFixedWidth(BUSY_WIDTH)
        self.busy.setAccessibleName(self.tr("Opening a photo"))
        self.busy.hide()
        self.statusBar().addWidget(self.busy)
        self.statusBar().addWidget(self.status, 1)
        for label in (self.position, self.timing, self.device):
            self.statusBar().addPermanentWidget(label)

    def _build_keys(self) -> None:
        view = self.view
        self._action("", lambda: view.zoom_by(KEY_ZOOM), "+", "=", "Ctrl++", "Ctrl+=")
        self._action("", lambda: view.zoom_by(1 / KEY_ZOOM), "-", "Ctrl+-")
        self._action("", view.fit, "0", "Ctrl+0")
        self._action("", lambda: view.zoom_to(1.0), "1", "Ctrl+1")
        for digit in range(2, 10):
            self._action("", partial(view.zoom_to, float(digit)), str(digit))
        self._action("", self.zoom_bar.type_scale, "Z")
        self._action("", self._paste, "Ctrl+V")
        self.cancel_action = self._action("", self.opening.cancel, "Esc")
        self.cancel_action.setEnabled(False)
        self._action("", self._next_mode, "\\")
        debug = self._action("", lambda: None, "Ctrl+Shift+D")
        debug.setCheckable(True)
        debug.toggled.connect(self._inspect)

    def _action(self, text: str, work: Callable[[], object], *keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda: work())
        self.addAction(action)
        return action

    def _connect(self) -> None:
        opening = self.opening
        opening.began.connect(self._tell_opening)
        opening.ended.connect(self._tell_opening_ended)
        opening.opened.connect(self._show_photo)
        opening.failed.connect(self._tell_open_failed)
        self.pages.chosen.connect(self._turn_page)
        rendering = self.rendering
        rendering.started_up.connect(self._take_surroundings)
        rendering.frame_arrived.connect(self._tell_frame)
        rendering.failed.connect(self._tell_render_failed)
        rendering.inspected.connect(self._take_inspection)
        self.view.changed.connect(self._look)
        self.comparison.changed.connect(self._look)
        self.canvas.pointed.connect(self._tell_position)
        self.canvas.region_drawn.connect(self._take_region)
        self.zoom_bar.mistyped.connect(self.message_bar.say)
        self.compare_box.currentIndexChanged.connect(self._choose_mode)
        self.model_box.activated.connect(self._choose_model)
        self.device_box.textActivated.connect(self._choose_device)
        self.region_action.toggled.connect(self.canvas.draw_region)

    # What hands ask for

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a photo"),
            str(self.settings.folder),
            self.tr("Photos ({0});;All files (*)").format(PATTERNS),
        )
        if name:
            self.open_path(Path(name))

    def _paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if data is not None:
            self.opening.paste(data)

    def _choose_mode(self) -> None:
        self.comparison.set_mode(self.compare_box.currentData())

    def _next_mode(self) -> None:
        mode = self.comparison.mode.next()
        self.compare_box.setCurrentIndex(self.compare_box.findData(mode))

    def _choose_model(self) -> None:
        self.comparison.set_method(self.model_box.currentData())
        self.settings.model = self.comparison.method

    def _choose_device(self, device: str) -> None:
        self.settings.device = device
        self.rendering.move_to(device)

    def _export(self) -> None:
        dialog = self.export_dialog()
        if dialog is not None:
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _inspect(self, on: bool) -> None:
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
        methods = self.comparison.arrangement(self.canvas.device_size).methods
        self.rendering.look(viewport, methods, self.canvas.focus_point)
        frame = self.rendering.store.exact(self.comparison.method, viewport)
        if frame is None:
            words = self.tr("{0} · rendering …")
            self.status.setText(words.format(format_scale(viewport.scale)))
        else:
            self._tell_frame(frame)

    def _take_surroundings(self, found: Surroundings) -> None:
        self.model_box.clear()
        titles = {choice.name: choice.title for choice in found.models}
        titles |= {name: self.tr(name) for name in INTERPOLATIONS}
        for name, title in titles.items():
            self.model_box.addItem(title, name)
        self.canvas.show_titles(titles)
        self.device.setText(found.device)
        if found.notice:
            self.message_bar.say(found.notice)
        chosen = self.model_box.findData(self.settings.model)
        first = 0 if found.models else self.model_box.findData(YARDSTICK)
        self.model_box.setCurrentIndex(chosen if chosen >= 0 else first)
        self.comparison.set_method(self.model_box.currentData())
        self._look()

    def _show_photo(self, opened: OpenedPhoto) -> None:
        self.opened = opened
        self._region = None
        self.rendering.show_photo(opened.photo)
        self.canvas.overlay.clear()
        self.canvas.show_photo(opened.base)
        self.view.show_photo(opened.photo.size)
        self._look()
        if opened.path is not None:
            self.settings.folder = opened.path.resolve().parent
        self._show_page()
        self.setWindowTitle(self.tr("{0} — Leafscope").format(opened.title))
        for action in (self.region_action, self.export_action):
            action.setEnabled(True)
        self.message_bar.hide()
        self.canvas.setFocus()

    def _tell_opening(self, title: str) -> None:
        self.status.setText(self.tr("Opening {0} …").format(title))
        self.busy.show()
        self.cancel_action.setEnabled(True)

    def _tell_opening_ended(self) -> None:
        self.busy.hide()
        self.cancel_action.setEnabled(False)
        self.status.clear()
        self._show_page()
        self._look()

    def _tell_open_failed(self, sentence: str) -> None:
        self.message_bar.say(sentence)

    def _show_page(self) -> None:
        if self.opened is not None:
            photo = self.opened.photo
            self.pages.show_page(photo.page, photo.pages)
            self.pages_action.setVisible(photo.pages > 1)

    def _turn_page(self, page: int) -> None:
        if self.opened is not None and self.opened.path is not None:
            self.opening.open_path(self.opened.path, page)

    def _tell_render_failed(self, failure: RenderFailure) -> None:
        self.message_bar.say(failure.sentence)

    def _take_inspection(self, inspection: Inspection) -> None:
        self.canvas.overlay.add(inspection)
        self.canvas.update()

    def _take_region(self, region: Box | None) -> None:
        self._region = region
        self.region_action.setChecked(False)
        if region is None:
            return
        words = self.tr("{0} × {1} photo pixels selected; Ctrl+E exports them")
        self.status.setText(words.format(region.width, region.height))

    def _tell_exported(self, path: str, region: Box | None) -> None:
        self.status.setText(self.tr("Saved {0}").format(path))
        if region is not None:
            self.settings.last_shape = Size(region.width, region.height)

    def _tell_frame(self, frame: ScreenFrame) -> None:
        self.canvas.frame_arrived()
        if frame.method != self.comparison.method:
            return
        scale = format_scale(frame.viewport.scale)
        if frame.exact:
            self.status.setText(self.tr("{0} · exact").format(scale))
            self.timing.setText(self.tr("{0} ms").format(round(frame.seconds * 1000)))
        else:
            share = round(frame.progress * 100)
            self.status.setText(self.tr("{0} · refining, {1} %").format(scale, share))
        self.device.setText(frame.device)

    def _tell_position(self, source: tuple[float, float] | None) -> None:
        self.position.setText("" if source is None else f"{int(source[0])}, {int(source[1])}")

    # Qt's events

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

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the message over the picture's top."""
        super().resizeEvent(event)
        self.message_bar.place()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember the window's place, and end every thread."""
        self.settings.geometry = self.saveGeometry()
        for dialog in self.findChildren(ExportDialog):
            dialog.reject()
        self.opening.stop()
        self.rendering.stop()
        super().closeEvent(event)


def _labelled_box(bar: QToolBar, name: str) -> QComboBox:
    label, box = QLabel(name), QComboBox()
    label.setContentsMargins(10, 0, 2, 0)
    label.setBuddy(box)
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    bar.addWidget(label)
    bar.addWidget(box)
    return box
