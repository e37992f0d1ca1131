"""Take the screenshots in resources/screenshots: `xvfb-run python packaging/screenshots.py`.

Opens the sample photo in the window, uses its features and saves what it shows, then again on a
200 % screen. Also runs without a display (QT_QPA_PLATFORM=offscreen).
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
from leafscope.gui.style.theme import Theme, ThemeChoice
from leafscope.gui.window.help_dialog import Help
from leafscope.gui.window.main_window import MainWindow
from leafscope.gui.window.preferences import Preferences

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "screenshots"
PHOTO = ROOT / "resources" / "samples" / "chelsea.png"
TIMEOUT_MS = 180_000
POLL_MS = 50
SETTLE_MS = 400  # until fades have ended
LANGUAGES = {"de": "german", "zh_CN": "chinese", "ko": "korean"}  # CJK needs fonts-noto-cjk
LOSSLESS = {"split"}  # the README shows it; lossy files are ten times smaller
QUALITY = 85  # of lossy files
SCALE_FACTOR = "QT_SCALE_FACTOR"


def main() -> int:
    """Take all screenshots."""
    if SCALE_FACTOR in os.environ:
        return _take_scaled()
    _take_normal()
    return subprocess.run(  # Qt reads the scale factor only once
        [sys.executable, __file__], env={**os.environ, SCALE_FACTOR: "2"}, check=False
    ).returncode


def _take_normal() -> None:
    application = QApplication(sys.argv[:1])
    theme = Theme(application, ThemeChoice.DARK)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        Path("Pictures").mkdir()
        window = _create_window()
        _save(window, "empty")
        _take_comparisons(window)
        _take_panels(window, theme)
        _take_dialogs(window)
        window.close()
        _take_large_font(application, theme)
        for code, name in LANGUAGES.items():
            install_translations(application, code)
            _take_localized(name)
        install_translations(application, "de")
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        _take_localized("right-to-left")


def _take_scaled() -> int:
    """Take screenshots on a 200 % screen."""
    Theme(QApplication(sys.argv[:1]), ThemeChoice.DARK)
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        Path("Pictures").mkdir()
        _take_panels_and_export("scaled")
    return 0


def _take_large_font(application: QApplication, theme: Theme) -> None:
    """Take screenshots with a font of double size."""
    before, font = application.font(), application.font()
    font.setPointSizeF(2 * font.pointSizeF())
    application.setFont(font)
    theme.set_choice(ThemeChoice.LIGHT)
    _take_panels_and_export("letters")
    application.setFont(before)
    theme.set_choice(ThemeChoice.DARK)


def _take_panels_and_export(name: str) -> None:
    window = _create_window()
    window.resize(900, 600)
    _open_photo(window)
    window.view.zoom_to(5.0, (640, 150))
    window.comparison.set_mode(CompareMode.SPLIT)
    _save(window, name, until=lambda: _is_rendered(window))
    window.comparison.set_mode(CompareMode.OFF)
    _take_inspector(window, f"{name}-panels")
    _take_export(window, f"{name}-export")
    window.close()


def _create_window() -> MainWindow:
    store = QSettings("settings.ini", QSettings.Format.IniFormat)
    settings = Settings(store)
    settings.folder = Path.cwd()
    window = MainWindow(settings=settings)
    window.resize(1200, 800)
    window.show()
    _wait(lambda: window.bar.model.count() > 0)
    return window


def _open_photo(window: MainWindow) -> None:
    window.open_path(PHOTO)
    _wait(lambda: window.opened is not None)


def _take_comparisons(window: MainWindow) -> None:
    """Take screenshots of all compare modes."""
    _open_photo(window)
    _save(window, "fit", until=lambda: _is_rendered(window))
    window.view.zoom_to(5.0, (640, 150))
    for mode in list(CompareMode)[1:]:
        window.comparison.set_mode(mode)
        _save(window, mode.value, until=lambda: _is_rendered(window))
    window.comparison.set_mode(CompareMode.OFF)
    window.commands.action("agreement").trigger()
    _save(window, "agreement", until=lambda: _is_measured(window))
    window.commands.action("agreement").trigger()


def _take_panels(window: MainWindow, theme: Theme) -> None:
    """Take screenshots of the panels."""
    navigator, model = (window.commands.action(name) for name in ("navigator", "model"))
    navigator.trigger()
    model.trigger()
    theme.set_choice(ThemeChoice.LIGHT)
    _save(window, "panels-light", until=lambda: "multiply" in window.model_panel.text())
    navigator.trigger()
    model.trigger()
    theme.set_choice(ThemeChoice.DARK)
    _take_inspector(window, "inspector")


def _take_inspector(window: MainWindow, name: str) -> None:
    """Take a screenshot of the inspector."""
    inspector = window.commands.action("inspector")
    inspector.trigger()
    window.inspector.explain_centre()
    _save(window, name, until=window.inspector_panel.result.isVisible)
    inspector.trigger()


def _take_dialogs(window: MainWindow) -> None:
    """Take screenshots of the dialogs and of an error."""
    for id_, kind in (("palette", CommandPalette), ("preferences", Preferences), ("help", Help)):
        window.commands.action(id_).trigger()
        _settle()
        if kind is CommandPalette:
            _write(_grab_screen(window), id_)
        else:
            _write(window.findChild(kind).grab(), id_)
        window.findChild(kind).reject()
    _take_export(window, "export")
    window.open_path(ROOT / "README.md")
    _wait(lambda: window.message_bar.text != "")
    _save(window, "error")


def _take_export(window: MainWindow, name: str) -> None:
    window.canvas.region.set_region(Box(150, 95, 60, 40))
    dialog = window.export_dialog()
    assert dialog is not None
    dialog.path.setText("Pictures/chelsea-5x.png")
    dialog.open()
    _wait(lambda: "free" in dialog.estimate.text() and dialog.preview.up_to_date)
    _settle()
    _write(dialog.grab(), name)
    dialog.reject()


def _take_localized(name: str) -> None:
    """Take screenshots in the current language."""
    window = _create_window()
    _open_photo(window)
    window.view.zoom_to(5.0, (640, 150))
    window.comparison.set_mode(CompareMode.SPLIT)
    _save(window, name, until=lambda: _is_rendered(window))
    _take_export(window, f"{name}-export")
    window.close()


def _grab_screen(window: MainWindow) -> QPixmap:
    """Return the part of the screen under the window, including dialogs."""
    place = window.geometry()
    return window.screen().grabWindow(0, place.x(), place.y(), place.width(), place.height())


def _is_rendered(window: MainWindow) -> bool:
    viewport = window.view.viewport
    methods = window.comparison.pane_layout(window.canvas.device_size).methods
    store = window.session.store
    is_at_rest = window.view.is_at_rest and viewport is not None
    return is_at_rest and all(store.exact_frame(name, viewport) for name in methods)


def _is_measured(window: MainWindow) -> bool:
    viewport, method = window.view.viewport, window.comparison.state.effective_method
    return bool(viewport and window.session.overlays.deviation_map(method, viewport))


def _save(window: MainWindow, name: str, *, until: Callable[[], bool] = lambda: True) -> None:
    _wait(until)
    _settle()
    _wait(lambda: window.width() >= window.minimumSizeHint().width())  # X11 resizes later
    _write(window.grab(), name)


def _write(picture: QPixmap, name: str) -> None:
    if name in LOSSLESS:
        picture.save(str(FOLDER / f"{name}.png"))
    else:
        picture.save(str(FOLDER / f"{name}.webp"), quality=QUALITY)


def _wait(until: Callable[[], bool]) -> None:
    """Process events until a condition holds."""
    waited = 0
    while not until():
        if waited > TIMEOUT_MS:
            sys.exit("The window did not get ready in time.")
        _settle(POLL_MS)
        waited += POLL_MS


def _settle(milliseconds: int = SETTLE_MS) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
