"""With "auto", JPEG and noisy photos are shown with the model for them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from driver import Driver, TinyModels
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tiny import noise, tiny_spectral

from leafscope.core.methods import AUTO, JPEG_MODEL
from leafscope.core.models import Model
from leafscope.gui.app.settings import Settings
from leafscope.gui.rendering.model_source import ModelChoice, ModelSource
from leafscope.gui.window.preferences import Preferences


class ModelsForJpeg(TinyModels):
    """Also has the model for JPEG."""

    def choices(self, device: str) -> tuple[ModelChoice, ...]:
        return (*super().choices(device), ModelChoice(JPEG_MODEL, "For JPEG"))

    def load(self, name: str) -> Model:
        return tiny_spectral() if name == JPEG_MODEL else super().load(name)


@pytest.fixture
def models() -> ModelSource:
    return ModelsForJpeg()


@pytest.fixture
def jpegs(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "one.jpg", tmp_path / "two.JPEG"]
    for path in paths:
        Image.fromarray(noise(60, 40).pixels).save(path)
    return paths


def test_auto_uses_the_jpeg_model_for_jpeg_photos_only(
    driver: Driver, jpegs: list[Path], photo_file: Path
) -> None:
    box = driver.window.bar.model
    driver.open(jpegs[0])
    assert driver.window.comparison.state.method == JPEG_MODEL
    assert box.currentText() == "Auto: For JPEG"
    driver.open(photo_file)
    assert driver.window.comparison.state.method == "spectral"
    assert box.currentText() == "Auto: Spectral"


def test_the_first_time_a_message_offers_the_default_model(
    driver: Driver, jpegs: list[Path], settings: Settings
) -> None:
    driver.open(jpegs[0])
    assert "For JPEG" in driver.window.message_bar.text
    assert settings.jpeg_hint_shown
    QTest.mouseClick(driver.window.message_bar.button, Qt.MouseButton.LeftButton)
    assert driver.window.comparison.state.method == "spectral"
    assert driver.window.bar.model.currentText() == "Spectral"
    assert driver.window.message_bar.text == ""
    driver.open(jpegs[1])
    assert driver.window.comparison.state.method == JPEG_MODEL
    assert driver.window.message_bar.text == ""


def choose(driver: Driver, data: str) -> None:
    box = driver.window.bar.model
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_an_explicit_choice_is_kept(driver: Driver, jpegs: list[Path], settings: Settings) -> None:
    choose(driver, "liif")
    driver.open(jpegs[0])
    assert driver.window.comparison.state.method == settings.model == "liif"
    choose(driver, AUTO)
    assert driver.window.comparison.state.method == JPEG_MODEL
    choose(driver, JPEG_MODEL)
    assert driver.window.bar.model.currentText() == "For JPEG"


def test_automatic_in_the_preferences_is_auto(
    driver: Driver, jpegs: list[Path], settings: Settings
) -> None:
    choose(driver, "liif")
    driver.open(jpegs[0])
    driver.window.commands.action("preferences").trigger()
    dialog = driver.window.findChild(Preferences)
    assert dialog is not None
    QTest.keyClick(dialog.model, Qt.Key.Key_Home)
    assert driver.window.comparison.state.method == JPEG_MODEL
    assert driver.window.bar.model.currentText() == "Auto: For JPEG"
    assert settings.model == ""
    dialog.reject()


def test_changing_the_device_keeps_the_method(driver: Driver, jpegs: list[Path]) -> None:
    driver.open(jpegs[0])
    for method, words in ((JPEG_MODEL, "Auto: For JPEG"), ("liif", "Liif")):
        driver.window.comparison.set_method(method)  # as from a pane's label
        with driver.qtbot.waitSignal(driver.window.rendering.started_up):
            driver.window.bar.device_chosen.emit("cpu")
        assert driver.window.comparison.state.method == method
        assert driver.window.bar.model.currentText() == words


def waves(grain: float) -> Image.Image:
    """Return a smooth image with noise; `grain` is its standard deviation in levels."""
    rows, columns = np.mgrid[:200, :240]
    smooth = 128 + 60 * np.sin(columns / 9) * np.cos(rows / 7)
    noisy = smooth + np.random.default_rng(0).normal(0, grain, (200, 240))
    return Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8)).convert("RGB")


def test_jpeg_artifacts_in_a_png_are_recognized(driver: Driver, tmp_path: Path) -> None:
    clean = waves(grain=1)
    clean.save(tmp_path / "a.jpg", quality=60)
    for name, image in (("clean", clean), ("blocks", Image.open(tmp_path / "a.jpg"))):
        image.save(tmp_path / f"{name}.png")
        driver.open(tmp_path / f"{name}.png")
        assert (driver.window.comparison.state.method == JPEG_MODEL) == (name == "blocks")


def test_a_noisy_photo_uses_the_jpeg_model_with_a_message(driver: Driver, tmp_path: Path) -> None:
    waves(grain=6).save(tmp_path / "noisy.png")
    driver.open(tmp_path / "noisy.png")
    assert driver.window.comparison.state.method == JPEG_MODEL
    assert "Noisy photo" in driver.window.message_bar.text


def test_a_high_quality_jpeg_uses_the_default_model(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "fine.jpg"
    waves(grain=1).save(path, quality=98)
    driver.open(path)
    assert driver.window.comparison.state.method == "spectral"


@pytest.mark.parametrize("models", [TinyModels()])
def test_without_the_jpeg_model_there_is_no_auto(driver: Driver, jpegs: list[Path]) -> None:
    driver.open(jpegs[0])
    assert driver.window.message_bar.text == ""
    assert driver.window.bar.model.findData(AUTO) < 0
