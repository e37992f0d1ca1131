"""What each command does in the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ..commands.palette import CommandPalette
from ..commands.preferences import Preferences
from ..comparing.panes import CompareMode
from ..style.theme import theme_of
from ..system.logs import last_lines, log_folder
from ..system.report import LINES, report
from .help import Help
from .top_bar import DEVICES
from .welcome import sample_page_path, sample_path

if TYPE_CHECKING:
    from .main_window import MainWindow

KEY_ZOOM = 2**0.25  # of one press of + or -: four double the scale
MODES = {
    CompareMode.OFF: "compare-off",
    CompareMode.SPLIT: "split",
    CompareMode.SIDE_BY_SIDE: "side-by-side",
    CompareMode.TWO_BY_TWO: "two-by-two",
    CompareMode.BLINK: "blink",
    CompareMode.DIFFERENCE: "difference",
}


def connect_commands(window: MainWindow) -> None:
    """Have the commands of a window do their work."""
    _connect_files(window)
    _connect_steps(window)
    _connect_view(window)
    _connect_comparing(window)
    _connect_program(window)


def _connect_files(window: MainWindow) -> None:
    on = window.commands.on
    on("open", window.opening.choose)
    on("sample", lambda: window.open_path(sample_path()))
    on("sample-page", lambda: window.open_path(sample_page_path()))
    on("paste", lambda: window.opening.paste(QGuiApplication.clipboard().mimeData()))
    on("export", window.show_export).setEnabled(False)
    on("cancel", window.opening.cancel).setEnabled(False)
    on("quit", window.close)
    on("copy", window.copy_view).setEnabled(False)
    region = on("region", lambda: None)
    region.toggled.connect(window.canvas.draw_region)
    region.setEnabled(False)


def _connect_steps(window: MainWindow) -> None:
    on, stack = window.commands.on, window.undo.stack
    for action, possible in (
        (on("undo", window.undo.undo), stack.canUndoChanged),
        (on("redo", window.undo.redo), stack.canRedoChanged),
    ):
        action.setEnabled(False)
        possible.connect(action.setEnabled)


def _connect_view(window: MainWindow) -> None:
    on, view, travel = window.commands.on, window.view, window.travel
    on("zoom-in", lambda: view.zoom_by(KEY_ZOOM))
    on("zoom-out", lambda: view.zoom_by(1 / KEY_ZOOM))
    on("fit", view.fit)
    for scale in range(1, 10):
        on(f"zoom-{scale}", partial(view.zoom_to, float(scale)))
    on("scale", window.zoom_bar.type_scale)
    back, forward = on("back", travel.back), on("forward", travel.forward)

    def follow() -> None:
        back.setEnabled(travel.can_go_back)
        forward.setEnabled(travel.can_go_forward)

    travel.changed.connect(follow)
    follow()
    on("bookmark", window.bookmarks.ask).setEnabled(False)
    on("bookmarks", lambda: window.bookmarks.open_over(window.canvas)).setEnabled(False)
    on("pixels", lambda: None).toggled.connect(window.show_pixels)
    on("full-screen", lambda: None)


def _connect_comparing(window: MainWindow) -> None:
    on, comparison = window.commands.on, window.comparison
    for mode, id_ in MODES.items():
        if mode is not CompareMode.DIFFERENCE:
            on(id_, partial(comparison.set_mode, mode))
    on("difference", comparison.toggle_difference)
    on("next-mode", comparison.next_mode)
    on("swap", comparison.swap)
    agreement = on("agreement", lambda: None)
    agreement.toggled.connect(window.judging.measures.set_agreement)
    consistent = on("consistent", lambda: None)
    consistent.setChecked(window.settings.consistent)
    comparison.set_consistent(window.settings.consistent)
    consistent.toggled.connect(comparison.set_consistent)
    consistent.toggled.connect(partial(setattr, window.settings, "consistent"))
    on("reference", window.judging.options.ask_for_reference)

    def follow() -> None:
        for mode, id_ in MODES.items():
            window.commands.action(id_).setChecked(mode is comparison.mode)

    comparison.changed.connect(follow)
    follow()
    measures = window.judging.measures
    measures.changed.connect(lambda: agreement.setChecked(measures.agreement))


def _connect_program(window: MainWindow) -> None:
    on = window.commands.on
    for dock in window.docks:
        dock.tie(window.commands.action(dock.objectName()))
    docks = {dock.objectName(): dock for dock in window.docks}
    docks["inspector"].toggleViewAction().toggled.connect(window.inspector.follow)
    window.exporting.begun.connect(docks["exports"].open)
    on("preferences", partial(_show_preferences, window))
    on("help", lambda: Help(window.commands, window).open())
    on("menu", window.show_menu)
    on("palette", lambda: CommandPalette(window.commands, window).open())
    on("report", partial(_copy_report, window))
    on("debug", lambda: None).toggled.connect(window.show_blocks)


def _show_preferences(window: MainWindow) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme, titles = theme_of(application), window.bar.titles
    dialog = Preferences(window.settings, window.commands, theme, DEVICES, titles, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.device_chosen.connect(window.bar.device.setCurrentText)
    dialog.device_chosen.connect(window.methods.move_to)
    dialog.model_chosen.connect(window.methods.choose)
    dialog.open()


def _copy_report(window: MainWindow) -> None:
    names = [window.opened.title] if window.opened else []
    lines = last_lines(log_folder(), LINES)
    QGuiApplication.clipboard().setText(report(window.status.device.text(), lines, names))
    window.status.say(QCoreApplication.translate("Report", "The report is on the clipboard."))
