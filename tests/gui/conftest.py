"""A real window with settings of its own, and a photo to open."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt starts; a screen isn't needed

from collections.abc import Iterator
from pathlib import Path

import pytest
from driver import Driver, TinyModels
from PIL import Image
from PySide6.QtCore import QLocale, QSettings
from pytestqt.qtbot import QtBot
from tiny import noise

from leafscope.gui.app.settings import Settings
from leafscope.gui.rendering.model_source import ModelSource
from leafscope.gui.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """Let go of a test's widgets here, since no thread but this may: as the program does itself."""
    gc.disable()
    yield
    gc.enable()
    gc.collect()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def models() -> ModelSource:
    return TinyModels()


@pytest.fixture
def driver(qtbot: QtBot, settings: Settings, models: ModelSource) -> Iterator[Driver]:
    window = MainWindow(models, settings)
    qtbot.addWidget(window)
    window.resize(500, 400)
    window.show()
    driver = Driver(window, qtbot)
    driver.wait(lambda: window.bar.model.count() > 0)
    yield driver
    window.close()


@pytest.fixture
def plain_numbers() -> Iterator[None]:
    """Numbers as no country writes them: 1.5, whatever the machine's language."""
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(before)


@pytest.fixture
def photo_file(tmp_path: Path) -> Path:
    path = tmp_path / "フォト é%.png"
    Image.fromarray(noise(120, 90).pixels).save(path)
    return path
