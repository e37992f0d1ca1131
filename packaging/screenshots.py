"""Make the pictures in resources/screenshots: `xvfb-run python packaging/screenshots.py`.

Opens the real window on the sample photo, uses it as a person would, and saves what it shows; then
again on a screen of 200 %. It also runs without a screen (QT_QPA_PLATFORM=offscreen).
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from leafscope.core.geometry import Box
from leafscope.gui.app.i18n import install_translations
from leafscope.gui.app.settings import Settings
from leafscope.gui.commands.palette import CommandPalette
from leafscope.gui.session.comparison import CompareMode
from leafscope.gui.style import theme
from leafscope.gui.window.help_dialog import Help
from leafscope.gui.window.main_window import MainWindow
from leafscope.gui.window.preferences import Preferences

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "screenshots"
PHOTO = ROOT / "resources" / "samples" / "chelsea.png"
PATIENCE = 180_000  # ms
BEAT = 50  # ms
SETTLED = 400  # ms: fades are over
LANGUAGES = {"de": "german", "zh_CN": "chinese", "ko": "korean"}  # fonts-noto-cjk has the letters
WITHOUT_LOSS = {"split"}  # which the README shows; the others take a tenth of the room
QUALITY = 85  # of those
DENSE = "QT_SCALE_FACTOR"


def main() -> int:
    """Make every picture."""
    if DENSE in os.environ:
        return _look_closely()
    _look()
    return subprocess.run(  # Qt asks for the scale only once
        [sys.executable, __file__], env={**os.environ, DENSE: "2"}, check=False
    ).returncode


def _look() -> None:
    application = QApplication(sys.argv[:1])
    dressed = theme.Theme(application, theme.ThemeChoice.DARK)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        Path("Pictures").mkdir()
        window = _window()
        _save(window, "empty")
        _compare(window)
        _open_panels(window, dressed)
        _ask(window)
        window.close()
        _write_large(application, dressed)
        for code, name in LANGUAGES.items():
            install_translations(application, code)
            _abroad(name)
        install_translations(application, "de")
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        _abroad("right-to-left")


def _look_closely() -> int:
    """Show the window on a screen of 200 %."""
    theme.Theme(QApplication(sys.argv[:1]), theme.ThemeChoice.DARK)
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        Path("Pictures").mkdir()
        _large("scaled")
    return 0


def _write_large(application: QApplication, dressed: theme.Theme) -> None:
    """Show the window with letters of twice the size."""
    before, font = application.font(), application.font()
    font.setPointSizeF(2 * font.pointSizeF())
    application.setFont(font)
    dressed.set_choice(theme.ThemeChoice.LIGHT)
    _large("letters")
    application.setFont(before)
    dressed.set_choice(theme.ThemeChoice.DARK)


def _large(name: str) -> None:
    window = _window()
    window.resize(900, 600)
    _open_photo(window)
    window.view.zoom_to(5.0, (640, 150))
    window.comparison.set_mode(CompareMode.SPLIT)
    _save(window, name, until=lambda: _exact(window))
    window.comparison.set_mode(CompareMode.OFF)
    _explain(window, f"{name}-panels")
    _export(window, f"{name}-export")
    window.close()


def _window() -> MainWindow:
    store = QSettings("settings.ini", QSettings.Format.IniFormat)
    window = MainWindow(settings=Settings(store))
    window.resize(1200, 800)
    window.show()
    _wait(lambda: window.bar.model.count() > 0)
    return window


def _open_photo(window: MainWindow) -> None:
    window.open_path(PHOTO)
    _wait(lambda: window.opened is not None)


def _compare(window: MainWindow) -> None:
    """Show the ways of comparing."""
    _open_photo(window)
    _save(window, "fit", until=lambda: _exact(window))
    window.view.zoom_to(5.0, (640, 150))
    for mode in list(CompareMode)[1:]:
        window.comparison.set_mode(mode)
        _save(window, mode.value, until=lambda: _exact(window))
    window.comparison.set_mode(CompareMode.OFF)
    window.commands.action("agreement").trigger()
    _save(window, "agreement", until=lambda: _measured(window))
    window.commands.action("agreement").trigger()


def _open_panels(window: MainWindow, dressed: theme.Theme) -> None:
    """Show the panels, in light and dark."""
    navigator, model = (window.commands.action(name) for name in ("navigator", "model"))
    navigator.trigger()
    model.trigger()
    dressed.set_choice(theme.ThemeChoice.LIGHT)
    _save(window, "panels-light", until=lambda: "multiply" in window.model_panel.text())
    navigator.trigger()
    model.trigger()
    dressed.set_choice(theme.ThemeChoice.DARK)
    _explain(window, "inspector")


def _explain(window: MainWindow, name: str) -> None:
    """Show what made a pixel."""
    inspector = window.commands.action("inspector")
    inspector.trigger()
    window.inspector.explain_centre()
    _save(window, name, until=window.inspector_panel.result.isVisible)
    inspector.trigger()


def _ask(window: MainWindow) -> None:
    """Show dialogs, and what is said of a file that is no photo."""
    for id_, kind in (("palette", CommandPalette), ("preferences", Preferences), ("help", Help)):
        window.commands.action(id_).trigger()
        _settle()
        if kind is CommandPalette:
            _write(_whole_screen(window), id_)
        else:
            _write(window.findChild(kind).grab(), id_)
        window.findChild(kind).reject()
    _export(window, "export")
    window.open_path(ROOT / "README.md")
    _wait(lambda: window.message_bar.text != "")
    _save(window, "error")


def _export(window: MainWindow, name: str) -> None:
    window.canvas.region.set_region(Box(150, 95, 60, 40))
    dialog = window.export_dialog()
    assert dialog is not None
    dialog.path.setText("Pictures/chelsea-5x.png")
    dialog.open()
    _wait(lambda: "GB" in dialog.estimate.text() and dialog.preview.up_to_date)
    _settle()
    _write(dialog.grab(), name)
    dialog.reject()


def _abroad(name: str) -> None:
    """Show a window as others read it."""
    window = _window()
    _open_photo(window)
    window.view.zoom_to(5.0, (640, 150))
    window.comparison.set_mode(CompareMode.SPLIT)
    _save(window, name, until=lambda: _exact(window))
    _export(window, f"{name}-export")
    window.close()


def _whole_screen(window: MainWindow) -> QPixmap:
    """Return what is seen where the window is, dialogs over it included."""
    place = window.geometry()
    return window.screen().grabWindow(0, place.x(), place.y(), place.width(), place.height())


def _exact(window: MainWindow) -> bool:
    viewport = window.view.viewport
    methods = window.comparison.pane_layout(window.canvas.device_size).methods
    store = window.session.store
    is_at_rest = window.view.is_at_rest and viewport is not None
    return is_at_rest and all(store.exact_frame(name, viewport) for name in methods)


def _measured(window: MainWindow) -> bool:
    viewport, found = window.view.viewport, window.session.overlays
    return viewport is not None and bool(found.agreement(window.comparison.method, viewport))


def _save(window: MainWindow, name: str, *, until: Callable[[], bool] = lambda: True) -> None:
    _wait(until)
    _settle()
    _wait(lambda: window.width() >= window.minimumSizeHint().width())  # X11 gives room later
    _write(window.grab(), name)


def _write(picture: QPixmap, name: str) -> None:
    if name in WITHOUT_LOSS:
        picture.save(str(FOLDER / f"{name}.png"))
    else:
        picture.save(str(FOLDER / f"{name}.webp"), quality=QUALITY)


def _wait(until: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    waited = 0
    while not until():
        if waited > PATIENCE:
            sys.exit("the window did not get ready")
        _settle(BEAT)
        waited += BEAT


def _settle(milliseconds: int = SETTLED) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
