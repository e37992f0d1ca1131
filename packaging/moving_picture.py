"""Record resources/moving.webp, a drag of the zoom slider: `python packaging/moving_picture.py`.

The window is grabbed at each step of the slider. The animation plays at the pace of the recording,
so it is as fast as the machine was. Also runs without a display (QT_QPA_PLATFORM=offscreen).
"""

from __future__ import annotations

import math
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from leafscope.gui.app.settings import Settings
from leafscope.gui.rendering import qimage
from leafscope.gui.session.comparison import CompareMode
from leafscope.gui.style import theme
from leafscope.gui.window.main_window import MainWindow

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "resources" / "moving.webp"
PHOTO = ROOT / "resources" / "samples" / "chelsea.png"
SIZE = (800, 560)
EYE = (405, 190)  # window position to zoom in at
MODEL = "leaf-s"  # fast enough for each frame on two cores
STEPS, STEP_SECONDS = 36, 0.085
PAUSE = 10  # steps at either end
MAX_BYTES = 2_000_000


def main() -> int:
    """Record zooming in and out, and save the animation."""
    application = QApplication(sys.argv[:1])
    theme.Theme(application, theme.ThemeChoice.DARK)
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        window = MainWindow(settings=Settings(store))
        window.resize(*SIZE)
        window.show()
        _process_events(20)
        box = window.bar.model
        box.setCurrentIndex(box.findData(MODEL))
        box.activated.emit(box.currentIndex())  # as for a user's choice
        window.open_path(PHOTO)
        _process_events(5)
        window.comparison.set_mode(CompareMode.SPLIT)
        window.view.zoom_to(6.0, EYE, immediate=True)
        _process_events(10)
        frames = _record(window)
        window.close()
    QTimer.singleShot(0, application.quit)
    application.exec()
    images, durations = zip(*frames, strict=True)
    images[0].save(
        TARGET, save_all=True, append_images=images[1:], duration=durations, quality=55, method=4
    )
    size = TARGET.stat().st_size
    print(f"{TARGET.relative_to(ROOT)}: {len(images)} frames, {size / 1e6:.2f} MB")
    return 0 if size < MAX_BYTES else 1


def _record(window: MainWindow) -> list[tuple[Image.Image, int]]:
    """Drag the slider; return the images and their durations in milliseconds."""
    slider = window.zoom_bar.slider
    near, far = slider.value(), slider.minimum() + (slider.maximum() - slider.minimum()) // 4
    moves = [far] * PAUSE
    for start, end in ((far, near), (near, far)):
        eased = [(1 - math.cos(math.pi * step / STEPS)) / 2 for step in range(1, STEPS + 1)]
        moves += [round(start + (end - start) * part) for part in eased] + [end] * PAUSE
    slider.setValue(far)
    _process_events(5)
    frames = []
    for move in moves:
        start = time.perf_counter()
        slider.setValue(move)
        _process_events(STEP_SECONDS)
        image = window.grab().toImage()
        picture = Image.fromarray(qimage.to_rgb(image))
        frames.append((picture, round(1000 * (time.perf_counter() - start))))
    return frames


def _process_events(seconds: float) -> None:
    """Process events for some time."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
