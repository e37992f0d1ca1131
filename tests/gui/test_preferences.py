"""Preferences take effect immediately and are remembered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from leafscope.gui.app.i18n import LANGUAGES
from leafscope.gui.app.settings import Settings
from leafscope.gui.commands.commands import Commands
from leafscope.gui.style.theme import LIGHT, Theme, ThemeChoice, reduced_motion
from leafscope.gui.window.preferences import Preferences

LEFT = Qt.MouseButton.LeftButton
METHODS = {"leaf-m": "Leaf M", "bicubic": "bicubic"}


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    palette, sheet = qapp.palette(), qapp.styleSheet()
    theme = Theme(qapp, ThemeChoice.DARK)
    yield theme
    theme.reduce_motion = False
    theme.setParent(None)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def commands(window: QWidget, settings: Settings) -> Commands:
    return Commands(window, settings)


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings, commands: Commands, theme: Theme) -> Preferences:
    dialog = Preferences(settings, commands, theme, ["auto", "cpu"], METHODS)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def choose(box: QComboBox, text: str) -> None:
    """Choose an item with the keyboard."""
    QTest.keyClick(box, Qt.Key.Key_Home)
    while box.currentText() != text:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() != before, f"{text} isn't offered"


def test_the_theme_changes_immediately(
    dialog: Preferences, settings: Settings, theme: Theme
) -> None:
    choose(dialog.colours, "Light")
    assert theme.colours is LIGHT
    assert ThemeChoice.from_name(settings.theme) is ThemeChoice.LIGHT


def test_reduced_motion_applies_immediately(dialog: Preferences, settings: Settings) -> None:
    QTest.keyClick(dialog.reduce_motion, Qt.Key.Key_Space)
    assert settings.reduce_motion
    assert reduced_motion()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_can_be_chosen(dialog: Preferences, settings: Settings, code: str) -> None:
    choose(dialog.language, LANGUAGES[code])
    assert settings.language == code


def test_device_and_model_are_emitted_and_stored(
    dialog: Preferences, settings: Settings, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.device_chosen) as device:
        choose(dialog.device, "cpu")
    with qtbot.waitSignal(dialog.model_chosen) as model:
        choose(dialog.model, "Leaf M")
    assert (device.args, model.args) == (["cpu"], ["leaf-m"])
    assert (settings.device, settings.model) == ("cpu", "leaf-m")


def test_memory_and_pixel_limits_are_stored(dialog: Preferences, settings: Settings) -> None:
    dialog.memory.setValue(512)
    dialog.pixels.setValue(50)
    assert settings.memory == 512 * 2**20
    assert settings.max_pixels == 50_000_000
    dialog.memory.setValue(0)
    assert settings.memory is None


def test_it_shows_the_stored_values(
    qtbot: QtBot, settings: Settings, commands: Commands, theme: Theme
) -> None:
    settings.language, settings.device, settings.memory = "ko", "cpu", 2**30
    dialog = Preferences(settings, commands, theme, ["auto", "cpu"], METHODS)
    qtbot.addWidget(dialog)
    assert dialog.language.currentText() == "한국어"
    assert dialog.device.currentText() == "cpu"
    assert dialog.memory.value() == 1024
    assert dialog.colours.currentText() == "Dark"


def test_unavailable_stored_values_show_the_first_item(
    qtbot: QtBot, settings: Settings, commands: Commands, theme: Theme
) -> None:
    settings.language, settings.model, settings.device = "tlh", "gone", "gone"
    dialog = Preferences(settings, commands, theme, ["auto", "cpu"], METHODS)
    qtbot.addWidget(dialog)
    for box in (dialog.language, dialog.model, dialog.device):
        assert box.currentIndex() == 0


@pytest.fixture
def large_font(qapp: QApplication) -> Iterator[None]:
    before, font = qapp.font(), qapp.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


def test_fields_grow_with_the_font(
    large_font: None, dialog: Preferences, qapp: QApplication
) -> None:
    for field in (dialog.colours, dialog.language, dialog.model, dialog.memory, dialog.pixels):
        assert field.height() > QFontMetrics(qapp.font()).height()


# Shortcuts


def press(dialog: Preferences, key: Qt.Key) -> None:
    QTest.keyClick(dialog.keys.edit, key, Qt.KeyboardModifier.ControlModifier)


def test_a_pressed_shortcut_is_assigned(dialog: Preferences, commands: Commands) -> None:
    dialog.keys.select("open")
    press(dialog, Qt.Key.Key_J)
    QTest.mouseClick(dialog.keys.set_button, LEFT)
    assert commands.keys("open") == ("Ctrl+J",)
    item = dialog.keys.list.currentItem()
    assert item is not None
    assert item.text(1) == "Ctrl+J"


def test_a_shortcut_of_another_command_is_rejected_with_a_message(
    dialog: Preferences, commands: Commands
) -> None:
    dialog.keys.select("open")
    press(dialog, Qt.Key.Key_E)
    QTest.mouseClick(dialog.keys.set_button, LEFT)
    assert (
        dialog.keys.message.text() == "Ctrl+E is already used by “Export”. Choose another shortcut."
    )
    assert commands.keys("open") == ("Ctrl+O",)


def test_shortcuts_can_be_cleared_and_reset(dialog: Preferences, commands: Commands) -> None:
    dialog.keys.select("zoom-in")
    QTest.mouseClick(dialog.keys.clear_button, LEFT)
    assert commands.keys("zoom-in") == ()
    QTest.mouseClick(dialog.keys.reset_button, LEFT)
    assert commands.keys("zoom-in") == ("+", "=", "Ctrl++", "Ctrl+=")
    commands.rebind("open", ["Ctrl+J"])
    QTest.mouseClick(dialog.keys.reset_all_button, LEFT)
    assert commands.keys("open") == ("Ctrl+O",)


def test_the_dialog_has_room_for_many_shortcuts(
    qtbot: QtBot, settings: Settings, commands: Commands, theme: Theme, window: QWidget
) -> None:
    window.resize(1100, 760)
    dialog = Preferences(settings, commands, theme, ["auto"], METHODS, window)
    dialog.findChildren(QTabWidget)[0].setCurrentWidget(dialog.keys)
    dialog.open()
    line = dialog.keys.list.sizeHintForRow(0)
    qtbot.waitUntil(lambda: dialog.keys.list.viewport().height() >= 15 * line)
