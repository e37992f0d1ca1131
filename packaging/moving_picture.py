"""Make resources/moving.webp, a drag in the real window: `python packaging/moving_picture.py`.

The slider moves as a hand moves it, and the window is grabbed at each of its steps and played at
the pace at which it was grabbed, so what is seen is as quick as the machine was. It runs without a
screen too (QT_QPA_PLATFORM=offscreen).
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
EYE = (405, 190)  # of the window's picture: where it looks when it looks closely
MODEL = "leaf-s"  # renders each frame of a drag on two cores
STEPS, PACE = 36, 0.085  # of the drag; seconds
REST = 10  # steps at either end, so that one sees what came of it
MOST = 2_000_000  # bytes


def main() -> int:
    """Film the drag, in and out again, and save it."""
    application = QApplication(sys.argv[:1])
    theme.Theme(application, theme.ThemeChoice.DARK)
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        window = MainWindow(settings=Settings(store))
        window.resize(*SIZE)
        window.show()
        _live(20)
        box = window.bar.model
        box.setCurrentIndex(box.findData(MODEL))
        box.activated.emit(box.currentIndex())  # as a person does
        window.open_path(PHOTO)
        _live(5)
        window.comparison.set_mode(CompareMode.SPLIT)
        window.view.zoom_to(6.0, EYE, immediate=True)
        _live(10)
        frames = _film(window)
        window.close()
    QTimer.singleShot(0, application.quit)
    application.exec()
    images, durations = zip(*frames, strict=True)
    images[0].save(
        TARGET, save_all=True, append_images=images[1:], duration=durations, quality=55, method=4
    )
    size = TARGET.stat().st_size
    print(f"{TARGET.relative_to(ROOT)}: {len(images)} frames, {size / 1e6:.2f} MB")
    return 0 if size < MOST else 1


def _film(window: MainWindow) -> list[tuple[Image.Image, int]]:
    """Drag the slider, and return what was seen, each picture with its milliseconds."""
    slider = window.zoom_bar.slider
    near, far = slider.value(), slider.minimum() + (slider.maximum() - slider.minimum()) // 4
    moves = [far] * REST
    for start, end in ((far, near), (near, far)):
        eased = [(1 - math.cos(math.pi * step / STEPS)) / 2 for step in range(1, STEPS + 1)]
        moves += [round(start + (end - start) * part) for part in eased] + [end] * REST
    slider.setValue(far)
    _live(5)
    frames = []
    for move in moves:
        start = time.perf_counter()
        slider.setValue(move)
        _live(PACE)
        image = window.grab().toImage()
        picture = Image.fromarray(qimage.to_rgb(image))
        frames.append((picture, round(1000 * (time.perf_counter() - start))))
    return frames


def _live(seconds: float) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
