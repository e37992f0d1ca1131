"""Bookmarks in the window: made by a name, gone to from the menu, there again tomorrow."""

from __future__ import annotations

from pathlib import Path

import pytest
from driver import Driver, TinyModels
from PIL import Image
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leafscope.gui.app.settings import Settings
from leafscope.gui.commands.palette import CommandPalette
from leafscope.gui.viewing.bookmark_dialog import BookmarkDialog
from leafscope.gui.viewing.bookmark_shelf import PhotoBookmarks
from leafscope.gui.viewing.bookmarks import MOST, BookmarkStore
from leafscope.gui.viewing.view_position import ViewPosition
from leafscope.gui.window.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def asked(driver: Driver) -> BookmarkDialog:
    dialog = driver.window.findChild(BookmarkDialog)
    assert isinstance(dialog, BookmarkDialog)
    return dialog


def bookmark(driver: Driver, name: str = "") -> None:
    QTest.keyClick(driver.window.canvas, Qt.Key.Key_B)
    dialog = asked(driver)
    if name:
        dialog.name.setText(name)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    driver.wait(lambda: driver.window.findChild(BookmarkDialog) is None)
    driver.window.activateWindow()
    driver.wait(driver.window.isActiveWindow)


def offered(driver: Driver) -> dict[str, QAction]:
    menu = driver.window.bookmarks
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if not action.isSeparator()}


def test_a_view_is_bookmarked_and_found_again(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    view = driver.window.view
    view.zoom_to(4.0, (0, 0))
    there = view.place
    bookmark(driver, "Ear & eye")
    view.fit()
    offered(driver)["Ear && eye"].trigger()
    assert view.place == there
    driver.wait_exact()
    driver.window.history.undo()
    assert view.place != there


def test_the_name_that_is_proposed_says_what_the_view_is_of(
    driver: Driver, photo_file: Path
) -> None:
    driver.open(photo_file)
    bookmark(driver)
    driver.window.view.zoom_to(16.0)
    bookmark(driver)
    assert list(offered(driver))[1:3] == ["Whole photo", "16× at 60, 45"]


def test_bookmarks_are_there_after_the_next_start_for_the_photo_alone(
    driver: Driver, photo_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(4.0)
    bookmark(driver, "耳 é%")
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    driver.window.close()
    window = MainWindow(TinyModels(), Settings(store))
    qtbot.addWidget(window)
    again = Driver(window, qtbot)
    again.open(photo_file)
    assert "耳 é%" in offered(again)
    other = tmp_path / "other.png"
    other.write_bytes(photo_file.read_bytes())
    again.open(other)
    assert "耳 é%" not in offered(again)
    window.close()


def test_a_bookmark_is_removed_from_the_menu(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    bookmark(driver, "one")
    bookmark(driver, "two")
    offered(driver)
    removal = driver.window.bookmarks.removing.actions()[0]
    assert removal.text() == "one"
    removal.trigger()
    assert list(offered(driver)) == ["Bookmark this view…", "two", "Remove"]
    driver.window.bookmarks.removing.actions()[0].trigger()
    assert list(offered(driver)) == ["Bookmark this view…", "No bookmarks yet"]


def test_a_name_that_is_taken_replaces_and_an_empty_one_is_not_taken(
    driver: Driver, photo_file: Path
) -> None:
    driver.open(photo_file)
    bookmark(driver, "eye")
    driver.window.view.zoom_to(4.0)
    there = driver.window.view.place
    QTest.keyClick(driver.window.canvas, Qt.Key.Key_B)
    dialog = asked(driver)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert dialog.hint.text() == ""
    dialog.name.setText("  ")
    assert not ok.isEnabled()
    dialog.name.setText(" eye ")
    assert dialog.hint.text() == "This replaces the bookmark of that name."
    ok.click()
    driver.window.view.fit()
    offered(driver)["eye"].trigger()
    assert driver.window.view.place == there


def test_one_bookmark_too_many_is_refused_in_a_sentence(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    kept = BookmarkStore.from_json(driver.window.settings.bookmarks)
    place = driver.window.view.place
    assert place is not None
    for number in range(MOST):
        kept.add(photo_file, str(number), place)
    driver.window.settings.bookmarks = kept.to_json()
    with driver.qtbot.waitSignal(driver.window.bookmarks.refused) as told:
        bookmark(driver, "one more")
    assert told.args == ["A photo has at most 50 bookmarks: remove one first."]


def test_a_pasted_photo_keeps_its_bookmarks_while_it_is_open(
    driver: Driver, photo_file: Path
) -> None:
    QApplication.clipboard().setImage(QImage(str(photo_file)))
    QTest.keyClick(driver.window.canvas, Qt.Key.Key_V, CTRL)
    driver.wait(lambda: driver.window.opened is not None)
    driver.window.commands.action("bookmark").trigger()
    words = [label.text() for label in asked(driver).findChildren(type(asked(driver).hint))]
    assert any("no file" in text for text in words)
    asked(driver).accept()
    assert "Whole photo" in offered(driver)
    driver.open(photo_file)
    assert "Whole photo" not in offered(driver)
    assert BookmarkStore.from_json(driver.window.settings.bookmarks).to_json() == "{}"


def test_each_page_of_a_file_has_its_own(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "pages.tif"
    pages = [Image.new("RGB", (60, 40), colour) for colour in ("red", "green")]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    driver.open(path)
    bookmark(driver, "first")
    driver.window.open_path(path)
    driver.window.opening.open_path(path, 1)
    window = driver.window
    driver.wait(lambda: window.opened is not None and window.opened.photo.page == 1)
    assert "first" not in offered(driver)
    bookmark(driver, "second")
    driver.window.opening.open_path(path, 0)
    driver.wait(lambda: window.opened is not None and window.opened.photo.page == 0)
    assert list(offered(driver))[1] == "first"


def test_both_commands_are_in_the_palette_once_there_is_a_photo(
    driver: Driver, photo_file: Path
) -> None:
    bookmarks = {"bookmark", "bookmarks"}
    assert not bookmarks & set(CommandPalette(driver.window.commands, driver.window).found)
    driver.open(photo_file)
    assert bookmarks <= set(CommandPalette(driver.window.commands, driver.window).found)


def test_the_menu_opens_by_keys(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    bookmark(driver, "eye")
    driver.window.view.zoom_to(4.0)
    QTest.keyClick(driver.window.canvas, Qt.Key.Key_B, SHIFT)
    menu = driver.window.bookmarks
    assert menu.isVisible()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(menu, key)
    assert not menu.isVisible()
    place = driver.window.view.place
    assert place is not None
    assert place.scale is None


def test_a_file_whose_name_is_in_no_encoding_has_bookmarks_too(settings: Settings) -> None:
    path = Path("/photos/\udcff\udcfe.png")
    PhotoBookmarks(settings, path).add("eye", ViewPosition(4.0, 10.0, 20.0))
    settings.recent = [path]
    assert [kept.name for kept in PhotoBookmarks(settings, path).bookmarks] == ["eye"]
    assert settings.recent == (path,)


@pytest.mark.parametrize("text", ["", "rubbish", "[1]", '{"/a": {"eye": ["x", 1, 2]}}'])
def test_unreadable_bookmarks_count_as_none(
    driver: Driver, photo_file: Path, tmp_path: Path, text: str
) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    store.setValue("bookmarks", text)
    assert BookmarkStore.from_json(Settings(store).bookmarks).to_json() == "{}"
