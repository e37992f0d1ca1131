"""Connections between commands and the parts of the main window."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from leafscope.core.geometry import Box

from ..app.diagnostics import REPORT_LINES, build_report, log_folder, read_last_lines
from ..app.settings import Settings
from ..canvas.canvas import Canvas
from ..canvas.history import ViewHistory
from ..commands.commands import Commands
from ..commands.keys import format_keys
from ..comparison.compare_options import CompareOptions
from ..comparison.measurements import Measurements
from ..rendering import qimage
from ..session.comparison import CompareMode, Comparison
from ..session.photo_browser import PhotoBrowser
from ..session.photo_opener import PhotoOpener
from ..session.session import Session
from ..style.message_bar import MessageBar
from ..style.theme import current_theme
from ..viewing.view import View
from .bookmarks_menu import BookmarksMenu
from .docks import Dock
from .method_choice import MethodChoice
from .preferences import Preferences
from .status_line import StatusLine
from .top_bar import DEVICES, TopBar
from .welcome import sample_page_path, sample_path

translate = QCoreApplication.translate

ZOOM_STEP = 2**0.25  # per key press
PHOTO_COMMANDS = ("region", "export", "copy", "bookmark", "bookmarks")
DETAIL_COMMANDS = ("next-detail", "previous-detail")
MODES = {
    CompareMode.OFF: "compare-off",
    CompareMode.SPLIT: "split",
    CompareMode.SIDE_BY_SIDE: "side-by-side",
    CompareMode.TWO_BY_TWO: "two-by-two",
    CompareMode.BLINK: "blink",
    CompareMode.DIFFERENCE: "difference",
}


def connect_files(commands: Commands, opening: PhotoOpener) -> None:
    """Connect the commands that open photos."""
    on = commands.on
    on("open", opening.show_open_dialog)
    on("sample", lambda: opening.open_path(sample_path()))
    on("sample-page", lambda: opening.open_path(sample_page_path()))
    on("paste", lambda: opening.paste(QGuiApplication.clipboard().mimeData()))
    cancel = on("cancel", opening.cancel)
    cancel.setEnabled(False)
    opening.opening_started.connect(lambda: cancel.setEnabled(True))
    opening.opening_finished.connect(lambda: cancel.setEnabled(False))


def connect_browsing(commands: Commands, session: Session, browser: PhotoBrowser) -> None:
    """Connect the commands that move through the set of photos."""
    on = commands.on
    actions = (
        on("next-photo", partial(browser.go, 1)),
        on("previous-photo", partial(browser.go, -1)),
        on("first-photo", partial(browser.go_to_end, -1)),
        on("last-photo", partial(browser.go_to_end, 1)),
    )
    keep = on("keep-view", lambda: None)
    keep.toggled.connect(partial(setattr, session, "keep_view"))

    def update() -> None:
        for action in actions:
            action.setEnabled(len(session.photo_set.paths) > 1)

    session.photo_set.changed.connect(update)
    update()


def connect_history(commands: Commands, history: ViewHistory) -> None:
    """Connect undo, redo, previous view and next view."""
    on, stack = commands.on, history.stack
    for action, possible in (
        (on("undo", history.undo), stack.canUndoChanged),
        (on("redo", history.redo), stack.canRedoChanged),
    ):
        action.setEnabled(False)
        possible.connect(action.setEnabled)
    back, forward = on("back", history.back), on("forward", history.forward)

    def update() -> None:
        back.setEnabled(history.visits.can_go_back)
        forward.setEnabled(history.visits.can_go_forward)

    history.visits_changed.connect(update)
    update()


def connect_view(commands: Commands, view: View) -> None:
    """Connect the commands that zoom."""
    on = commands.on
    on("zoom-in", lambda: view.zoom_by(ZOOM_STEP))
    on("zoom-out", lambda: view.zoom_by(1 / ZOOM_STEP))
    on("fit", view.fit)
    for scale in range(1, 10):
        on(f"zoom-{scale}", partial(view.zoom_to, float(scale)))


def connect_region(commands: Commands, canvas: Canvas, status: StatusLine) -> None:
    """Connect region selection, and show the size of a finished selection."""
    region = commands.on("region", lambda: None)
    region.toggled.connect(canvas.set_region_mode)

    def show_region(box: Box | None) -> None:
        if box is None:
            region.setChecked(False)
            return
        text = translate("Commands", "Selected {0} × {1} pixels. Export: {2}")
        key = format_keys(commands.keys("export")[:1]) or commands.title("export")
        status.show_message(text.format(box.width, box.height, key))

    canvas.region.finished.connect(show_region)


def connect_bookmarks(commands: Commands, bookmarks: BookmarksMenu, canvas: Canvas) -> None:
    """Connect the commands for bookmarks."""
    commands.on("bookmark", bookmarks.show_dialog)
    commands.on("bookmarks", lambda: bookmarks.popup_over(canvas))


def connect_comparing(
    commands: Commands,
    comparison: Comparison,
    measurements: Measurements,
    options: CompareOptions,
    settings: Settings,
) -> None:
    """Connect the commands for comparisons, and show the current mode."""
    on = commands.on
    for mode, id_ in MODES.items():
        if mode is not CompareMode.DIFFERENCE:
            on(id_, partial(comparison.set_mode, mode))
    on("difference", comparison.toggle_difference)
    on("next-mode", comparison.next_mode)
    on("swap", comparison.swap_sides)
    deviation = on("agreement", lambda: None)
    deviation.toggled.connect(measurements.set_show_deviation)
    consistent = on("consistent", lambda: None)
    consistent.setChecked(settings.consistent)
    comparison.set_back_projection(settings.consistent)
    consistent.toggled.connect(comparison.set_back_projection)
    consistent.toggled.connect(partial(setattr, settings, "consistent"))
    on("reference", options.choose_reference)

    def update() -> None:
        for mode, id_ in MODES.items():
            commands.action(id_).setChecked(mode is comparison.mode)

    comparison.changed.connect(update)
    update()
    measurements.changed.connect(lambda: deviation.setChecked(measurements.shows_deviation))


def connect_detail(commands: Commands, session: Session, settings: Settings) -> None:
    """Reset the added detail for each photo, unless it is kept."""
    keep = commands.on("keep-detail", lambda: None)
    keep.setChecked(settings.keep_detail)
    keep.toggled.connect(partial(setattr, settings, "keep_detail"))
    previous: Path | None = None

    def reset() -> None:
        nonlocal previous
        is_same = session.path is not None and session.path == previous  # another page
        if not keep.isChecked() and not is_same:
            session.comparison.set_detail(0)
        previous = session.path

    session.view.photo_changed.connect(reset)


def connect_copying(
    commands: Commands, session: Session, status: StatusLine, message_bar: MessageBar
) -> None:
    """Connect the commands that copy to the clipboard."""

    def copy_view() -> None:
        viewport, method = session.view.viewport, session.comparison.effective_method
        frame = None if viewport is None else session.store.exact_frame(method, viewport)
        if frame is None:
            message_bar.show_message(
                translate("Commands", "The view is still rendering. Copy it when it's done.")
            )
            return
        QGuiApplication.clipboard().setImage(qimage.wrap(frame).copy())
        status.show_message(translate("Commands", "View copied to the clipboard"))

    def copy_report() -> None:
        opened = session.opened
        names = [opened.title] if opened else []
        names += [opened.path.name] if opened and opened.path else []
        words = build_report(
            status.device.text(), read_last_lines(log_folder(), REPORT_LINES), names
        )
        QGuiApplication.clipboard().setText(words)
        status.show_message(translate("Commands", "Report copied to the clipboard"))

    commands.on("copy", copy_view)
    commands.on("report", copy_report)


def connect_preferences(
    commands: Commands, settings: Settings, bar: TopBar, methods: MethodChoice
) -> None:
    """Connect the preferences dialog."""

    def show() -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme = current_theme(application)
        dialog = Preferences(settings, commands, theme, DEVICES, bar.titles, bar.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.device_chosen.connect(bar.show_device)
        dialog.device_chosen.connect(methods.set_device)
        dialog.model_chosen.connect(methods.choose)
        dialog.open()

    commands.on("preferences", show)


def connect_docks(commands: Commands, docks: Iterable[Dock]) -> None:
    """Connect the commands that open and close panels."""
    for dock in docks:
        dock.bind_action(commands.action(dock.objectName()))


def disable_without_photo(commands: Commands, session: Session) -> None:
    """Disable commands that need a photo until one is open."""

    def update() -> None:
        for id_ in (*PHOTO_COMMANDS, *DETAIL_COMMANDS):
            commands.action(id_).setEnabled(session.photo is not None)

    session.photo_changed.connect(update)
    update()
