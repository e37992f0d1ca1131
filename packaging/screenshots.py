"""Make the pictures in resources/screenshots: `xvfb-run python packaging/screenshots.py`.

Opens the real window on the sample photo, uses it as a person would, and saves what it shows. It
also runs without a screen (QT_QPA_PLATFORM=offscreen).
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from leafscope.core.geometry import Box
from leafscope.gui import theme
from leafscope.gui.compare import CompareMode
from leafscope.gui.main_window import MainWindow
from leafscope.gui.settings import Settings

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "screenshots"
PHOTO = ROOT / "resources" / "samples" / "chelsea.png"
PATIENCE = 180_000  # ms
BEAT = 50  # ms
SETTLED = 400  # ms: fades are over


def main() -> int:
    """Make every picture."""
    application = QApplication(sys.argv[:1])
    theme.dress(application)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        window = MainWindow(settings=Settings(store))
        window.resize(1200, 800)
        window.show()
        _wait(lambda: window.model_box.count() > 0)
        _save(window, "empty")
        window.open_path(PHOTO)
        _wait(lambda: window.opened is not None)
        _save(window, "fit", until=lambda: _exact(window))
        window.compare_box.setCurrentIndex(window.compare_box.findData(CompareMode.SPLIT))
        window.view.zoom_to(5.0, (640, 150))
        _save(window, "split", until=lambda: _exact(window))
        window.compare_box.setCurrentIndex(window.compare_box.findData(CompareMode.SIDE_BY_SIDE))
        _save(window, "side-by-side", until=lambda: _exact(window))
        window.canvas.show_region(Box(150, 95, 60, 40))
        window.canvas.region_drawn.emit(Box(150, 95, 60, 40))
        dialog = window.export_dialog()
        assert dialog is not None
        with contextlib.chdir(folder):
            Path("Pictures").mkdir()
            dialog.path.setText("Pictures/chelsea-5x.png")
            dialog.open()
            _wait(lambda: "free" in dialog.estimate.text())
        _settle()
        dialog.grab().save(str(FOLDER / "export.png"))
        dialog.reject()
        window.open_path(ROOT / "README.md")
        _wait(lambda: window.message_bar.text != "")
        _save(window, "error")
        window.close()
    return 0


def _exact(window: MainWindow) -> bool:
    viewport = window.view.viewport
    methods = window.comparison.arrangement(window.canvas.device_size).methods
    store = window.rendering.store
    return viewport is not None and all(store.exact(name, viewport) for name in methods)


def _save(window: MainWindow, name: str, *, until: Callable[[], bool] = lambda: True) -> None:
    _wait(until)
    _settle()
    window.grab().save(str(FOLDER / f"{name}.png"))


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
