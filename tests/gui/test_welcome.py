"""The start page offers commands and recent photos."""

from __future__ import annotations

from pathlib import Path

import pytest
from driver import Driver
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from leafscope.core.photo import open_photo
from leafscope.gui.app.settings import Settings
from leafscope.gui.commands.commands import Commands
from leafscope.gui.session.recent_photos import (
    MAX_RECENT,
    RecentMenu,
    display_names,
    prepend_recent,
)
from leafscope.gui.window.welcome import BUTTON_COMMANDS, Welcome, sample_path

ONE, TWO = Path("/photos/one.png"), Path("/photos/two & three.png")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    window.show()
    return window


def welcome_of(window: QWidget, settings: Settings) -> tuple[Welcome, Commands]:
    commands = Commands(window, settings)
    welcome = Welcome(commands, settings, window)
    welcome.show()
    return welcome, commands


@pytest.mark.parametrize("id_", BUTTON_COMMANDS)
def test_each_button_triggers_its_command(window: QWidget, settings: Settings, id_: str) -> None:
    welcome, commands = welcome_of(window, settings)
    done: list[str] = []
    commands.on(id_, lambda: done.append(id_))
    button = welcome.buttons[BUTTON_COMMANDS.index(id_)]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert done == [id_, id_]


def test_the_sample_photo_can_be_opened() -> None:
    assert open_photo(sample_path()).size.width == 451


def test_recent_photos_can_be_opened(window: QWidget, settings: Settings, qtbot: QtBot) -> None:
    settings.recent = (ONE, TWO)
    welcome, _ = welcome_of(window, settings)
    assert [button.text() for button in welcome.recent_buttons] == ["one.png", "two && three.png"]
    assert welcome.recent_buttons[1].toolTip() == str(TWO)
    with qtbot.waitSignal(welcome.chosen) as chosen:
        QTest.mouseClick(welcome.recent_buttons[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [TWO]


def test_it_fills_its_parent_and_is_reachable_by_tab(window: QWidget, settings: Settings) -> None:
    welcome, _ = welcome_of(window, settings)
    window.resize(400, 300)
    assert welcome.geometry() == window.rect()
    for button in welcome.findChildren(QPushButton):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_buttons_fit_their_text_at_double_font_size(
    window: QWidget, settings: Settings, qapp: QApplication
) -> None:
    welcome, _ = welcome_of(window, settings)
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    window.setFont(font)
    window.resize(320, 240)
    for button in welcome.buttons:
        assert button.width() >= button.minimumSizeHint().width()


@pytest.mark.parametrize("width", [800, 1366])
def test_it_does_not_scroll_sideways_at_double_font_size(
    window: QWidget, settings: Settings, qapp: QApplication, width: int
) -> None:
    settings.recent = (Path("/photos") / f"{'a rather long name ' * 10}.jpg",)
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    window.setFont(font)
    welcome, _ = welcome_of(window, settings)
    window.resize(width, 600)
    assert welcome.horizontalScrollBar().maximum() == 0


# Recent photos


def test_the_newest_file_is_first_and_listed_once() -> None:
    assert prepend_recent((ONE, TWO), TWO) == (TWO, ONE)
    many = tuple(Path(f"/{n}.png") for n in range(MAX_RECENT))
    assert prepend_recent(many, ONE) == (ONE, *many[: MAX_RECENT - 1])


def test_files_of_the_same_name_are_listed_with_their_folders() -> None:
    paths = [Path("/a/x.png"), Path("/b/x.png"), Path("/b/y.png")]
    assert display_names(paths) == [
        f"x.png ({paths[0].parent})",
        f"x.png ({paths[1].parent})",
        "y.png",
    ]


def test_the_menu_opens_a_recent_photo(settings: Settings, qtbot: QtBot) -> None:
    menu = RecentMenu(settings)
    qtbot.addWidget(menu)
    menu.add_recent(ONE)
    menu.add_recent(TWO)
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()[:2]] == ["two && three.png", "one.png"]
    with qtbot.waitSignal(menu.chosen) as chosen:
        menu.actions()[1].trigger()
    assert chosen.args == [ONE]


def test_the_list_can_be_cleared(settings: Settings, qtbot: QtBot) -> None:
    menu = RecentMenu(settings)
    qtbot.addWidget(menu)
    menu.add_recent(ONE)
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    assert settings.recent == ()
    menu.aboutToShow.emit()
    assert not menu.actions()[-1].isEnabled()


@pytest.mark.parametrize("text", ["", "{", '{"a": 1}', "[1, null]", '[""]'])
def test_a_corrupt_list_reads_as_empty(settings: Settings, text: str) -> None:
    settings.store.setValue("recent", text)
    assert settings.recent == ()


def test_the_hint_shows_custom_shortcuts(window: QWidget, settings: Settings) -> None:
    settings.keys = {"help": ("F3",), "next-mode": ()}
    welcome, _ = welcome_of(window, settings)
    words = " ".join(label.text() for label in welcome.findChildren(QLabel))
    assert "Compare with Next comparison mode, get help with F3" in words


def test_it_describes_the_program(window: QWidget, settings: Settings) -> None:
    welcome, _ = welcome_of(window, settings)
    words = " ".join(label.text() for label in welcome.findChildren(QLabel))
    assert "A neural network redraws what you see at any scale" in words


def test_only_the_title_is_shown_while_a_photo_is_opened(driver: Driver, photo_file: Path) -> None:
    welcome = driver.window.welcome
    QApplication.sendPostedEvents()  # finish the layout
    title = welcome.title.geometry().center()
    driver.window.open_path(photo_file)
    assert welcome.title.text() == f"Opening {photo_file.name}…"
    assert [part.text() for part in welcome.findChildren(QLabel) if part.isVisible()] == [
        welcome.title.text()
    ]
    assert not any(button.isVisible() for button in welcome.findChildren(QPushButton))
    QApplication.sendPostedEvents()
    assert (welcome.title.geometry().center() - title).manhattanLength() <= 1  # rounding
    driver.wait(lambda: not welcome.isVisible())


def test_everything_is_shown_again_if_opening_fails(driver: Driver, tmp_path: Path) -> None:
    welcome = driver.window.welcome
    welcome.buttons[0].setFocus()
    driver.window.open_path(tmp_path / "none.png")
    driver.wait(lambda: driver.window.message_bar.isVisible())
    assert welcome.title.text() == "Drop a photo here"
    assert all(button.isVisible() for button in welcome.buttons)
    assert welcome.buttons[0].hasFocus()


def test_a_long_name_is_elided(driver: Driver, tmp_path: Path) -> None:
    welcome = driver.window.welcome
    driver.window.open_path(tmp_path / f"{'long' * 50}.png")
    assert welcome.title.text().count("…") == 2  # in the name, and at the end
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert welcome.horizontalScrollBar().maximum() == 0


def test_a_focus_that_moved_meanwhile_stays(driver: Driver, tmp_path: Path) -> None:
    window = driver.window
    window.welcome.buttons[0].setFocus()
    window.open_path(tmp_path / "none.png")
    assert window.focusWidget() is window.canvas  # not a button, which a key would press
    window.bar.model.setFocus()
    driver.wait(lambda: window.message_bar.isVisible())
    assert window.focusWidget() is window.bar.model


def test_the_focus_returns_after_two_failures(driver: Driver, tmp_path: Path) -> None:
    welcome = driver.window.welcome
    welcome.buttons[0].setFocus()
    for name in ("none.png", "nor this.png"):
        driver.window.open_path(tmp_path / name)
    driver.wait(lambda: driver.window.message_bar.isVisible())
    assert welcome.buttons[0].hasFocus()
