"""Whoever opens a JPEG learns, once, that there is a model for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from driver import Driver, TinyModels
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tiny import noise, tiny_spectral

from leafscope.core.models import Model
from leafscope.gui.settings.settings import Settings
from leafscope.gui.threads.methods import ModelChoice, ModelSource
from leafscope.gui.window.jpeg_hint import FOR_JPEG


class ModelsForJpeg(TinyModels):
    """Has the model too."""

    def choices(self, device: str) -> tuple[ModelChoice, ...]:
        return (*super().choices(device), ModelChoice(FOR_JPEG, "For JPEG"))

    def load(self, name: str) -> Model:
        return tiny_spectral() if name == FOR_JPEG else super().load(name)


@pytest.fixture
def models() -> ModelSource:
    return ModelsForJpeg()


@pytest.fixture
def jpegs(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "one.jpg", tmp_path / "two.JPEG"]
    for path in paths:
        Image.fromarray(noise(60, 40).pixels).save(path)
    return paths


def test_the_first_jpeg_is_met_with_the_offer_and_no_other(
    driver: Driver, jpegs: list[Path], settings: Settings
) -> None:
    driver.open(jpegs[0])
    assert "For JPEG" in driver.window.message_bar.text
    assert settings.told_of_jpeg
    driver.open(jpegs[1])
    assert driver.window.message_bar.text == ""


def test_the_offer_is_taken_by_its_button_for_now(driver: Driver, jpegs: list[Path]) -> None:
    driver.open(jpegs[0])
    before = driver.window.settings.model
    QTest.mouseClick(driver.window.message_bar.button, Qt.MouseButton.LeftButton)
    assert driver.window.comparison.method == FOR_JPEG
    assert driver.window.message_bar.text == ""
    assert driver.window.settings.model == before  # at the next start it is as it was


def test_other_photos_are_met_without(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    assert driver.window.message_bar.text == ""
    assert not driver.window.settings.told_of_jpeg


@pytest.mark.parametrize("models", [TinyModels()])
def test_nothing_is_offered_that_is_not_there(driver: Driver, jpegs: list[Path]) -> None:
    driver.open(jpegs[0])
    assert driver.window.message_bar.text == ""
    assert not driver.window.settings.told_of_jpeg
