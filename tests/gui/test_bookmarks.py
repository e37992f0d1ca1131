"""Adding, opening, removing and saving bookmarks."""

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

from leafscope.core.errors import ViewError
from leafscope.gui.app.settings import Settings
from leafscope.gui.commands.palette import CommandPalette
from leafscope.gui.viewing.bookmarks import MAX_BOOKMARKS, PhotoBookmarks, parse_bookmarks
from leafscope.gui.viewing.navigation import ViewPosition
from leafscope.gui.window.main_window import MainWindow
from leafscope.gui.window.menus import BookmarkDialog

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PHOTO = Path("/photos/フォト é.jpg")
FIT = ViewPosition(None, 50.0, 40.0)
EYE, EAR = ViewPosition(4.0, 10.0, 20.0), ViewPosition(8.0, 30.0, 20.0)
NOSE = ViewPosition(30.0, 12.0, 13.0)


def open_dialog(driver: Driver) -> BookmarkDialog:
    dialog = driver.window.findChild(BookmarkDialog)
    assert isinstance(dialog, BookmarkDialog)
    return dialog


def add_bookmark(driver: Driver, name: str = "") -> None:
    QTest.keyClick(driver.window.canvas, Qt.Key.Key_B)
    dialog = open_dialog(driver)
    if name:
        dialog.name.setText(name)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    driver.wait(lambda: driver.window.findChild(BookmarkDialog) is None)
    driver.window.activateWindow()
    driver.wait(driver.window.isActiveWindow)


def menu_entries(driver: Driver) -> dict[str, QAction]:
    menu = driver.window.bookmarks
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if not action.isSeparator()}


def test_opening_a_bookmark_restores_the_view(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    view = driver.window.view
    view.zoom_to(4.0, (0, 0))
    there = view.position
    add_bookmark(driver, "Ear & eye")
    view.fit()
    menu_entries(driver)["Ear && eye"].trigger()
    assert view.position == there
    driver.wait_exact()
    driver.window.history.undo()
    assert view.position != there


def test_the_suggested_name_describes_the_view(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    add_bookmark(driver)
    driver.window.view.zoom_to(16.0)
    add_bookmark(driver)
    assert list(menu_entries(driver))[1:3] == ["Whole photo", "16× at 60, 45"]


def test_bookmarks_survive_a_restart_for_the_same_photo_only(
    driver: Driver, photo_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(4.0)
    add_bookmark(driver, "耳 é%")
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    driver.window.close()
    window = MainWindow(TinyModels(), Settings(store))
    qtbot.addWidget(window)
    again = Driver(window, qtbot)
    again.open(photo_file)
    assert "耳 é%" in menu_entries(again)
    other = tmp_path / "other.png"
    other.write_bytes(photo_file.read_bytes())
    again.open(other)
    assert "耳 é%" not in menu_entries(again)
    window.close()


def test_the_menu_removes_bookmarks(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    add_bookmark(driver, "one")
    add_bookmark(driver, "two")
    menu_entries(driver)
    removal = driver.window.bookmarks.remove_menu.actions()[0]
    assert removal.text() == "one"
    removal.trigger()
    assert list(menu_entries(driver)) == ["Bookmark this view…", "two", "Remove"]
    driver.window.bookmarks.remove_menu.actions()[0].trigger()
    assert list(menu_entries(driver)) == ["Bookmark this view…", "No bookmarks yet"]


def test_the_dialog_replaces_a_taken_name_and_rejects_an_empty_one(
    driver: Driver, photo_file: Path
) -> None:
    driver.open(photo_file)
    add_bookmark(driver, "eye")
    driver.window.view.zoom_to(4.0)
    there = driver.window.view.position
    QTest.keyClick(driver.window.canvas, Qt.Key.Key_B)
    dialog = open_dialog(driver)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert dialog.hint.text() == ""
    dialog.name.setText("  ")
    assert not ok.isEnabled()
    dialog.name.setText(" eye ")
    assert dialog.hint.text() == "A bookmark with this name exists and will be replaced."
    ok.click()
    driver.window.view.fit()
    menu_entries(driver)["eye"].trigger()
    assert driver.window.view.position == there


def test_adding_too_many_bookmarks_shows_an_error(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    kept = PhotoBookmarks(driver.window.settings, photo_file)
    place = driver.window.view.position
    assert place is not None
    for number in range(MAX_BOOKMARKS):
        kept.add(str(number), place)
    with driver.qtbot.waitSignal(driver.window.bookmarks.failed) as message:
        add_bookmark(driver, "51st")
    assert message.args == ["A photo can have at most 50 bookmarks. Remove one first."]


def test_bookmarks_of_a_pasted_photo_are_temporary(driver: Driver, photo_file: Path) -> None:
    QApplication.clipboard().setImage(QImage(str(photo_file)))
    QTest.keyClick(driver.window.canvas, Qt.Key.Key_V, CTRL)
    driver.wait(lambda: driver.window.opened is not None)
    driver.window.commands.action("bookmark").trigger()
    words = [
        label.text() for label in open_dialog(driver).findChildren(type(open_dialog(driver).hint))
    ]
    assert any("isn't saved" in text for text in words)
    open_dialog(driver).accept()
    assert "Whole photo" in menu_entries(driver)
    driver.open(photo_file)
    assert "Whole photo" not in menu_entries(driver)
    assert parse_bookmarks(driver.window.settings.bookmarks) == {}


def test_each_page_of_a_file_has_its_own_bookmarks(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "pages.tif"
    pages = [Image.new("RGB", (60, 40), colour) for colour in ("red", "green")]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    driver.open(path)
    add_bookmark(driver, "first")
    driver.window.open_path(path)
    driver.window.opening.open_path(path, 1)
    window = driver.window
    driver.wait(lambda: window.opened is not None and window.opened.photo.page == 1)
    assert "first" not in menu_entries(driver)
    add_bookmark(driver, "second")
    driver.window.opening.open_path(path, 0)
    driver.wait(lambda: window.opened is not None and window.opened.photo.page == 0)
    assert list(menu_entries(driver))[1] == "first"


def test_the_palette_lists_bookmark_commands_only_with_a_photo(
    driver: Driver, photo_file: Path
) -> None:
    bookmarks = {"bookmark", "bookmarks"}
    assert not bookmarks & set(CommandPalette(driver.window.commands, driver.window).found)
    driver.open(photo_file)
    assert bookmarks <= set(CommandPalette(driver.window.commands, driver.window).found)


def test_the_menu_opens_from_the_keyboard(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    add_bookmark(driver, "eye")
    driver.window.view.zoom_to(4.0)
    QTest.keyClick(driver.window.canvas, Qt.Key.Key_B, SHIFT)
    menu = driver.window.bookmarks
    assert menu.isVisible()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(menu, key)
    assert not menu.isVisible()
    place = driver.window.view.position
    assert place is not None
    assert place.scale is None


def test_undecodable_file_names_can_have_bookmarks(settings: Settings) -> None:
    path = Path("/photos/\udcff\udcfe.png")
    PhotoBookmarks(settings, path).add("eye", ViewPosition(4.0, 10.0, 20.0))
    settings.recent = [path]
    assert list(PhotoBookmarks(settings, path).named) == ["eye"]
    assert settings.recent == (path,)


@pytest.mark.parametrize("text", ["", "not json", "[1]", '{"/a": {"eye": ["x", 1, 2]}}'])
def test_invalid_bookmark_settings_are_ignored(
    driver: Driver, photo_file: Path, tmp_path: Path, text: str
) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    store.setValue("bookmarks", text)
    assert parse_bookmarks(Settings(store).bookmarks) == {}


def test_bookmarks_are_stored_per_photo_in_order(settings: Settings) -> None:
    bookmarks = PhotoBookmarks(settings, PHOTO)
    bookmarks.add("ear", EAR)
    bookmarks.add("  the   eye ", EYE)
    assert list(bookmarks.named.items()) == [("ear", EAR), ("the eye", EYE)]
    assert PhotoBookmarks(settings, Path("/photos/other.jpg")).named == {}


def test_bookmarks_can_be_replaced_and_removed(settings: Settings) -> None:
    bookmarks = PhotoBookmarks(settings, PHOTO)
    bookmarks.add("eye", EAR)
    bookmarks.add("eye", EYE)
    assert bookmarks.named == {"eye": EYE}
    bookmarks.remove("nose")
    bookmarks.remove("eye")
    assert bookmarks.named == {}
    assert settings.bookmarks == "{}"


def test_bookmarks_are_saved_with_their_values(settings: Settings) -> None:
    PhotoBookmarks(settings, PHOTO).add("whole", FIT)
    PhotoBookmarks(settings, PHOTO).add("鼻", NOSE)
    assert PhotoBookmarks(settings, PHOTO).named == {"whole": FIT, "鼻": NOSE}


def test_empty_names_and_too_many_bookmarks_are_errors(settings: Settings) -> None:
    bookmarks = PhotoBookmarks(settings, PHOTO)
    with pytest.raises(ViewError, match=r"needs a name\.$"):
        bookmarks.add("  ", EYE)
    for number in range(MAX_BOOKMARKS):
        bookmarks.add(str(number), EYE)
    with pytest.raises(ViewError, match=r"at most 50 bookmarks"):
        bookmarks.add("51st", EYE)
    bookmarks.add("7", EAR)
    assert len(bookmarks.named) == MAX_BOOKMARKS


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not json",
        "[]",
        "[" * 100_000,
        '{"a": 3}',
        '{"a": {"eye": 3}}',
        '{"a": {"eye": [1, 2]}}',
        '{"a": {"eye": ["4", 1, 2]}}',
        '{"a": {"eye": [NaN, 1, 2]}}',
        '{"a": {"eye": [4, Infinity, 2]}}',
        '{"a": {"eye": [4, 1e300, 2]}}',
        '{"a": {"eye": [1e9, 1, 2]}}',
        '{"a": {"eye": [4, 1' + "0" * 5000 + ", 2]}}",
        '{"a": {"eye": [4, true, 2]}}',
    ],
)
def test_invalid_json_is_ignored(text: str) -> None:
    assert parse_bookmarks(text) == {}


def test_an_invalid_bookmark_does_not_affect_valid_ones() -> None:
    text = '{"/a.jpg": {"bad": [0, 1, 2], "eye": [4, 10, 20]}, "/b.jpg": null}'
    assert parse_bookmarks(text) == {"/a.jpg": {"eye": EYE}}
