"""Fixtures for tests of the window: the window itself, settings, models and a photo."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt starts

from collections.abc import Iterator
from pathlib import Path

import pytest
from driver import Driver, TinyModels
from PIL import Image
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tiny import noise
from waiting import BusyAwareQtBot

from leafscope.gui.app.settings import Settings
from leafscope.gui.inspector import photo_survey
from leafscope.gui.rendering.model_source import ModelSource
from leafscope.gui.window.main_window import MainWindow

FONT = Path(__file__).parents[1] / "data" / "LeafscopeTestSans.ttf"
FONT_POINTS = 9.0


@pytest.fixture(scope="session", autouse=True)
def test_font(qapp: QApplication) -> None:
    """Use the same font on every machine, since many tests measure text."""
    (family,) = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(FONT)))
    font = QFont(family)
    font.setPointSizeF(FONT_POINTS)
    qapp.setFont(font)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return BusyAwareQtBot(request)


@pytest.fixture(scope="module", autouse=True)
def exempt_older_objects_from_collection() -> None:
    """Let each test's collection search only what its module has made, not all of torch."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def collect_garbage_in_main_thread() -> Iterator[None]:
    """Delete a test's widgets in the GUI thread, as `CycleCollector` does in the program."""
    gc.disable()
    yield
    gc.enable()
    gc.collect()


@pytest.fixture
def survey_idle_ms() -> int:
    """Return the pause after which a photo is surveyed: by default no test waits so long."""
    return 3_600_000


@pytest.fixture(autouse=True)
def set_survey_pause(survey_idle_ms: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photo_survey, "IDLE_MS", survey_idle_ms)


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
    """Format numbers in the C locale, whatever the machine's language."""
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(before)


@pytest.fixture
def photo_file(tmp_path: Path) -> Path:
    path = tmp_path / "フォト é%.png"
    Image.fromarray(noise(120, 90).pixels).save(path)
    return path
