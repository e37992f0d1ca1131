"""Nobody has to know which model is for JPEG and noise: the photo decides, and it is said."""

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
    """Has the model too."""

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


def test_a_jpeg_is_shown_by_the_model_for_it_and_another_photo_by_the_usual(
    driver: Driver, jpegs: list[Path], photo_file: Path
) -> None:
    box = driver.window.bar.model
    driver.open(jpegs[0])
    assert driver.window.comparison.method == JPEG_MODEL
    assert box.currentText() == "Auto: For JPEG"
    driver.open(photo_file)
    assert driver.window.comparison.method == "spectral"
    assert box.currentText() == "Auto: Spectral"


def test_it_is_said_the_first_time_and_overruled_by_a_button_for_this_photo(
    driver: Driver, jpegs: list[Path], settings: Settings
) -> None:
    driver.open(jpegs[0])
    assert "For JPEG" in driver.window.message_bar.text
    assert settings.jpeg_hint_shown
    QTest.mouseClick(driver.window.message_bar.button, Qt.MouseButton.LeftButton)
    assert driver.window.comparison.method == "spectral"
    assert driver.window.bar.model.currentText() == "Spectral"
    assert driver.window.message_bar.text == ""
    driver.open(jpegs[1])
    assert driver.window.comparison.method == JPEG_MODEL
    assert driver.window.message_bar.text == ""


def choose(driver: Driver, data: str) -> None:
    box = driver.window.bar.model
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_what_the_person_chose_is_not_changed(
    driver: Driver, jpegs: list[Path], settings: Settings
) -> None:
    choose(driver, "liif")
    driver.open(jpegs[0])
    assert driver.window.comparison.method == settings.model == "liif"
    choose(driver, AUTO)
    assert driver.window.comparison.method == JPEG_MODEL
    choose(driver, JPEG_MODEL)
    assert driver.window.bar.model.currentText() == "For JPEG"


def test_the_choice_is_left_to_the_photo_in_the_preferences_too(
    driver: Driver, jpegs: list[Path], settings: Settings
) -> None:
    choose(driver, "liif")
    driver.open(jpegs[0])
    driver.window.commands.action("preferences").trigger()
    dialog = driver.window.findChild(Preferences)
    assert dialog is not None
    QTest.keyClick(dialog.model, Qt.Key.Key_Home)
    assert driver.window.comparison.method == JPEG_MODEL
    assert driver.window.bar.model.currentText() == "Auto: For JPEG"
    assert settings.model == ""
    dialog.reject()


def test_another_device_shows_by_the_method_that_is_looked_at(
    driver: Driver, jpegs: list[Path]
) -> None:
    driver.open(jpegs[0])
    for method, words in ((JPEG_MODEL, "Auto: For JPEG"), ("liif", "Liif")):
        driver.window.comparison.set_method(method)  # as on a label, for this photo
        with driver.qtbot.waitSignal(driver.window.rendering.started_up):
            driver.window.bar.device_chosen.emit("cpu")
        assert driver.window.comparison.method == method
        assert driver.window.bar.model.currentText() == words


def waves(grain: float) -> Image.Image:
    """Return a smooth picture with noise of a standard deviation in levels."""
    rows, columns = np.mgrid[:200, :240]
    smooth = 128 + 60 * np.sin(columns / 9) * np.cos(rows / 7)
    noisy = smooth + np.random.default_rng(0).normal(0, grain, (200, 240))
    return Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8)).convert("RGB")


def test_a_jpeg_that_was_saved_as_png_is_known_by_its_blocks(
    driver: Driver, tmp_path: Path
) -> None:
    clean = waves(grain=1)
    clean.save(tmp_path / "a.jpg", quality=60)
    for name, image in (("clean", clean), ("blocks", Image.open(tmp_path / "a.jpg"))):
        image.save(tmp_path / f"{name}.png")
        driver.open(tmp_path / f"{name}.png")
        assert (driver.window.comparison.method == JPEG_MODEL) == (name == "blocks")


def test_a_noisy_photo_is_shown_by_the_model_for_it_and_told_to_be_noisy(
    driver: Driver, tmp_path: Path
) -> None:
    waves(grain=6).save(tmp_path / "noisy.png")
    driver.open(tmp_path / "noisy.png")
    assert driver.window.comparison.method == JPEG_MODEL
    assert "noisy" in driver.window.message_bar.text


def test_a_jpeg_of_the_finest_quality_needs_nothing(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "fine.jpg"
    waves(grain=1).save(path, quality=98)
    driver.open(path)
    assert driver.window.comparison.method == "spectral"


@pytest.mark.parametrize("models", [TinyModels()])
def test_nothing_is_offered_that_is_not_there(driver: Driver, jpegs: list[Path]) -> None:
    driver.open(jpegs[0])
    assert driver.window.message_bar.text == ""
    assert driver.window.bar.model.findData(AUTO) < 0
