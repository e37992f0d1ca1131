"""Functions that connect commands to the parts of the main window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QAction, QGuiApplication

from leafscope.core.geometry import Box

from ..app.diagnostics import REPORT_LINES, build_report, log_folder, read_last_lines
from ..app.i18n import translate
from ..app.settings import Settings
from ..canvas.canvas import Canvas
from ..canvas.history import ViewHistory
from ..commands.commands import Commands
from ..comparison.measurements import Measurements
from ..rendering import qimage
from ..session.comparison import CompareMode, Comparison
from ..session.photo_browser import PhotoBrowser
from ..session.photo_opener import PhotoOpener
from ..session.session import Session
from ..style.message_bar import MessageBar
from ..style.theme import current_theme
from .method_choice import MethodChoice
from .preferences import Preferences
from .status_line import StatusLine
from .top_bar import DEVICES, TopBar
from .welcome import sample_path

PHOTO_COMMANDS = ("region", "export", "copy", "bookmark", "bookmarks")
DETAIL_COMMANDS = ("next-detail", "previous-detail")
MODES = {mode: mode.value for mode in CompareMode} | {CompareMode.OFF: "compare-off"}


def connect_files(commands: Commands, opening: PhotoOpener) -> None:
    """Connect the commands that open photos."""
    on = commands.on
    on("open", opening.show_open_dialog)
    on("sample", lambda: opening.open_path(sample_path()))
    on("sample-page", lambda: opening.open_path(sample_path("page.png")))
    on("paste", lambda: opening.paste(QGuiApplication.clipboard().mimeData()))
    cancel = on("cancel", opening.cancel)
    cancel.setEnabled(False)
    opening.opening_started.connect(lambda: cancel.setEnabled(True))
    opening.opening_finished.connect(lambda: cancel.setEnabled(False))


def connect_browsing(commands: Commands, session: Session, browser: PhotoBrowser) -> None:
    """Connect the commands that go to other photos of the set."""
    on, photo_set = commands.on, session.photo_set
    actions = (
        on("next-photo", partial(browser.go, 1)),
        on("previous-photo", partial(browser.go, -1)),
        on("first-photo", partial(browser.go_to_end, -1)),
        on("last-photo", partial(browser.go_to_end, 1)),
    )
    commands.on_toggle("keep-view", partial(setattr, session, "keep_view"))
    _enable_while(lambda: len(photo_set.sequence.paths) > 1, photo_set.changed, actions)


def connect_history(commands: Commands, history: ViewHistory) -> None:
    """Connect undo, redo, previous view and next view."""
    on, visits, changed = commands.on, history.visits, history.visits_changed
    for action, possible in (
        (on("undo", history.undo), history.stack.canUndoChanged),
        (on("redo", history.redo), history.stack.canRedoChanged),
    ):
        action.setEnabled(False)
        possible.connect(action.setEnabled)
    for id_, step in (("back", -1), ("forward", 1)):
        action = on(id_, partial(history.revisit, step))
        _enable_while(partial(visits.can_step, step), changed, [action])


def connect_region(commands: Commands, canvas: Canvas, status: StatusLine) -> None:
    """Connect region selection, and show the size of a finished selection."""
    region = commands.on_toggle("region", canvas.set_region_mode)

    def show_region(box: Box | None) -> None:
        if box is None:
            region.setChecked(False)
            return
        text = translate("Commands", "Selected {0} × {1} pixels. Export with {2}.")
        key = commands.key_or_title("export")
        status.show_message(text.format(box.width, box.height, key))

    canvas.region.finished.connect(show_region)


def connect_comparing(
    commands: Commands, comparison: Comparison, measurements: Measurements, settings: Settings
) -> None:
    """Connect the commands for comparisons, and keep the current mode checked."""
    on = commands.on
    for mode, id_ in MODES.items():
        if mode is not CompareMode.DIFFERENCE:
            on(id_, partial(comparison.set_mode, mode))
    on("difference", comparison.toggle_difference)
    on("next-mode", comparison.next_mode)
    on("swap", comparison.swap_sides)
    deviation = commands.on_toggle("agreement", measurements.set_show_deviation)
    commands.action("consistent").setChecked(settings.consistent)
    comparison.set_back_projection(settings.consistent)
    consistent = commands.on_toggle("consistent", comparison.set_back_projection)
    consistent.toggled.connect(partial(setattr, settings, "consistent"))

    def update() -> None:
        for mode, id_ in MODES.items():
            commands.action(id_).setChecked(mode is comparison.state.mode)

    comparison.changed.connect(update)
    update()
    measurements.changed.connect(lambda: deviation.setChecked(measurements.shows_deviation))


def connect_detail(commands: Commands, session: Session, settings: Settings) -> None:
    """Connect "Keep detail setting"; while it is off, new photos start without added detail."""
    commands.action("keep-detail").setChecked(settings.keep_detail)
    keep = commands.on_toggle("keep-detail", partial(setattr, settings, "keep_detail"))
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
    """Connect the commands that copy the view or the diagnostic report."""

    def copy_view() -> None:
        viewport, method = session.view.viewport, session.comparison.state.effective_method
        frame = None if viewport is None else session.store.exact_frame(method, viewport)
        if frame is None:
            text = translate("Commands", "The view is still rendering. Copy it when it's done.")
            message_bar.show_message(text)
            return
        QGuiApplication.clipboard().setImage(qimage.wrap(frame).copy())
        status.show_message(translate("Commands", "View copied to the clipboard"))

    def copy_report() -> None:
        opened = session.opened
        names = [opened.title] if opened else []
        names += [opened.path.name] if opened and opened.path else []
        lines = read_last_lines(log_folder(), REPORT_LINES)
        QGuiApplication.clipboard().setText(build_report(status.device.text(), lines, names))
        status.show_message(translate("Commands", "Report copied to the clipboard"))

    commands.on("copy", copy_view)
    commands.on("report", copy_report)


def connect_preferences(
    commands: Commands, settings: Settings, bar: TopBar, methods: MethodChoice
) -> None:
    """Connect the preferences dialog."""

    def show() -> None:
        theme = current_theme()
        dialog = Preferences(settings, commands, theme, DEVICES, bar.titles, bar.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.device_chosen.connect(bar.show_device)
        dialog.device_chosen.connect(methods.set_device)
        dialog.model_chosen.connect(methods.choose)
        dialog.open()

    commands.on("preferences", show)


def disable_without_photo(commands: Commands, session: Session) -> None:
    """Disable commands that need a photo until one is open."""
    actions = [commands.action(id_) for id_ in (*PHOTO_COMMANDS, *DETAIL_COMMANDS)]
    _enable_while(lambda: session.photo is not None, session.photo_changed, actions)


def _enable_while(
    condition: Callable[[], bool], changed: SignalInstance, actions: Iterable[QAction]
) -> None:
    """Enable actions while `condition` is true; check again on each `changed` signal."""

    def update() -> None:
        for action in actions:
            action.setEnabled(condition())

    changed.connect(update)
    update()
