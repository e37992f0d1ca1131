"""Every paint during zooming, panning, resizing and comparing shows the whole picture."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from driver import Driver, TinyModels
from numpy.typing import NDArray
from paint_recorder import PaintRecorder, max_deviation
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tiny import tiny_spectral

from leafscope.core.models import Model, available_models, load_model
from leafscope.core.models.architectures.spectral import Spectral
from leafscope.gui.rendering.model_source import ModelChoice, ModelSource
from leafscope.gui.session.comparison import CompareMode
from leafscope.gui.window.method_choice import DEFAULT_DETAIL_MODEL

# The models add a level or two, and a scaled frame is off by up to a pixel: together less than 8
# levels in these photos, which are nowhere darker than 90.
MAX_DEVIATION = 14.0
DELAY = 0.03  # seconds per encode and decode
OTHER_MODEL = DEFAULT_DETAIL_MODEL
SLOW = pytest.mark.slow


class FaintModels(TinyModels):
    """Models that add little to bicubic, and may be slow."""

    def __init__(self, delay: float) -> None:
        self._delay = delay

    def choices(self, device: str) -> tuple[ModelChoice, ...]:
        return (*super().choices(device), ModelChoice(OTHER_MODEL, "Another"))

    def load(self, name: str) -> Model:
        model = tiny_spectral(seed=int(name == OTHER_MODEL))
        assert isinstance(model.network, Spectral)
        with torch.no_grad():
            for parameter in model.network.head.lat[-1].parameters():
                parameter.mul_(0.02)
        if self._delay:
            kind, steps = type(model), ("encode", "decode", "add_detail")
            slow = {
                name: self._delayed(getattr(kind, name)) for name in steps if hasattr(kind, name)
            }
            model.__class__ = type(
                "Slow", (kind,), slow
            )  # copies with back-projection are slow too
        return model

    def _delayed(self, step: Callable[..., object]) -> Callable[..., object]:
        def delayed(*args: object, **more: object) -> object:
            time.sleep(self._delay)
            return step(*args, **more)

        return delayed


def bright_photo(width: int, height: int) -> NDArray[np.uint8]:
    y, x = np.mgrid[:height, :width]
    waves = [150 + 45 * np.sin(x / (17 + 3 * c)) * np.cos(y / (23 - 2 * c)) for c in range(3)]
    texture = np.random.default_rng(3).integers(-8, 8, (height, width, 1))
    return (np.stack(waves, 2) + texture).astype(np.uint8)


@pytest.fixture
def models(request: pytest.FixtureRequest) -> ModelSource:
    return FaintModels(request.param)


def wheel(driver: Driver, notches: int) -> None:
    canvas = driver.window.canvas
    at = QPointF(canvas.width() * 0.4, canvas.height() * 0.6)
    for _ in range(abs(notches)):
        delta = QPoint(0, 120 if notches > 0 else -120)
        event = QWheelEvent(
            at,
            canvas.mapToGlobal(at),
            QPoint(),
            delta,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas, event)
        driver.qtbot.wait(25)


def drag(driver: Driver, dx: int, dy: int) -> None:
    canvas = driver.window.canvas
    place = canvas.rect().center()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=place)
    for _ in range(10):
        place += QPoint(dx, dy)
        QTest.mouseMove(canvas, place)
        driver.qtbot.wait(15)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=place)
    driver.qtbot.wait(250)


def slide(driver: Driver) -> None:
    slider = driver.window.zoom_bar.slider
    first = slider.value()
    for step in range(10):
        slider.setValue(first + (slider.maximum() - first) * step // 25)
        driver.qtbot.wait(20)


def detail(driver: Driver) -> None:
    for percent in range(0, 101, 10):
        driver.window.detail_bar.slider.setValue(percent)
        driver.qtbot.wait(20)


def actions(driver: Driver, another: Path) -> list[tuple[str, Callable[[], None]]]:
    """Return the names and functions of the actions to record, in order."""
    window, comparison = driver.window, driver.window.comparison
    return [
        ("wheel in", lambda: wheel(driver, 8)),
        ("drag", lambda: drag(driver, -12, -8)),
        ("wheel out", lambda: wheel(driver, -5)),
        ("fling back", lambda: drag(driver, 25, 14)),
        ("slider", lambda: slide(driver)),
        ("smaller", lambda: window.resize(600, 480)),
        ("larger", lambda: window.resize(820, 640)),
        ("another model", lambda: comparison.set_method(OTHER_MODEL)),
        ("detail", lambda: detail(driver)),
        ("another comparison", comparison.next_mode),
        ("another photo", lambda: driver.open(another)),
        ("wheel in again", lambda: wheel(driver, 4)),
    ]


def record(driver: Driver, photos: tuple[Path, Path]) -> PaintRecorder:
    """Record all actions on two photos."""
    driver.window.resize(760, 600)
    driver.open(photos[0])
    driver.wait_exact()
    recorder = PaintRecorder(driver.window)
    for action, act in actions(driver, photos[1]):
        recorder.action = action
        act()
        driver.qtbot.wait(150)
    driver.wait_exact()
    return recorder


def check(recorder: PaintRecorder, folder: Path) -> None:
    """Compare every paint with bicubic; save the worst one."""
    assert len(recorder.frames) > 30
    found = [(max_deviation(frame), number) for number, frame in enumerate(recorder.frames)]
    worst, number = max(found)
    if worst > MAX_DEVIATION:
        Image.fromarray(recorder.frames[number].image).save(folder / "worst.png")
        pytest.fail(
            f"{sum(w > MAX_DEVIATION for w, _ in found)} of {len(found)} paints deviate, "
            f"at worst by {worst:.0f} levels at "
            f"{recorder.frames[number].action!r}: {folder / 'worst.png'}"
        )


@pytest.fixture
def photos(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path]:
    """Two photos of the same size; the second is the first upside down."""
    paths = tmp_path / "bright.png", tmp_path / "again.png"
    photo = bright_photo(*request.param)
    for path, pixels in zip(paths, (photo, photo[::-1, ::-1]), strict=True):
        Image.fromarray(pixels).save(path, compress_level=1)
    return paths


SMALL, MIDDLE, LARGE = (420, 300), (1700, 1200), (6000, 4000)
RECORDINGS = [
    (SMALL, CompareMode.OFF, DELAY),
    (SMALL, CompareMode.SPLIT, DELAY),
    pytest.param(SMALL, CompareMode.SIDE_BY_SIDE, DELAY, marks=SLOW),
    pytest.param(SMALL, CompareMode.TWO_BY_TWO, 0.0, marks=SLOW),
    pytest.param(MIDDLE, CompareMode.SPLIT, 0.0, marks=SLOW),
    pytest.param(MIDDLE, CompareMode.TWO_BY_TWO, DELAY, marks=SLOW),
    pytest.param(LARGE, CompareMode.OFF, DELAY, marks=SLOW),
    pytest.param(LARGE, CompareMode.SPLIT, 0.0, marks=SLOW),
]


@pytest.mark.parametrize(("photos", "mode", "models"), RECORDINGS, indirect=["photos", "models"])
def test_every_paint_shows_the_whole_picture(
    driver: Driver, tmp_path: Path, photos: tuple[Path, Path], mode: CompareMode
) -> None:
    driver.window.comparison.set_mode(mode)
    check(record(driver, photos), tmp_path)


class RealModels(TinyModels):
    """LIIF and leaf-s, which are close to bicubic on these photos."""

    def choices(self, device: str) -> tuple[ModelChoice, ...]:  # noqa: ARG002
        return tuple(ModelChoice(name, name) for name in ("edsr-liif", "leaf-s"))

    def load(self, name: str) -> Model:
        return load_model("edsr-liif" if name == "edsr-liif" else "leaf-s")


@SLOW
@pytest.mark.skipif("edsr-liif" not in available_models(), reason="edsr-liif is not installed")
@pytest.mark.parametrize("models", [RealModels()], ids=["LIIF"])
@pytest.mark.parametrize("photos", [SMALL], indirect=True)
def test_every_paint_of_liif_shows_the_whole_picture(
    driver: Driver, tmp_path: Path, photos: tuple[Path, Path]
) -> None:
    check(record(driver, photos), tmp_path)
