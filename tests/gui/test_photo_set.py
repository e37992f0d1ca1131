"""Going through a folder of photos, opening several files, and following changes on disk."""

from __future__ import annotations

from pathlib import Path

import pytest
from driver import Driver
from photo_folder import colour, make_folder
from PIL import Image
from PySide6.QtCore import QFileSystemWatcher, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from leafscope.core.photo import Photo, open_photo
from leafscope.gui.__main__ import build_parser
from leafscope.gui.session import photo_loader

KEY, BUTTON = Qt.Key, Qt.MouseButton


@pytest.fixture
def folder(tmp_path: Path) -> list[Path]:
    return make_folder(tmp_path / "photos", 10)


def open_in_folder(driver: Driver, path: Path) -> None:
    """Open a photo and wait until its folder was read."""
    driver.open(path)
    driver.wait(lambda: len(driver.window.session.photo_set.sequence.paths) > 1)


def wait_for(driver: Driver, path: Path) -> None:
    driver.wait(lambda: driver.window.session.path == path)


def press(driver: Driver, key: Qt.Key) -> None:
    QTest.keyClick(driver.window.canvas, key)


def drop(driver: Driver, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (data, BUTTON.LeftButton, Qt.KeyboardModifier.NoModifier)
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(driver.window, QDragEnterEvent(QPoint(50, 50), copy, *how))
    QApplication.sendEvent(driver.window, QDropEvent(QPointF(50, 50), copy, *how))


def test_a_photo_opens_its_folder_in_natural_order(driver: Driver, folder: list[Path]) -> None:
    open_in_folder(driver, folder[2])
    photo_set = driver.window.session.photo_set
    assert photo_set.sequence.paths == tuple(folder)
    assert photo_set.sequence.current == folder[2]
    assert driver.window.windowTitle() == "photo 3.webp (3 of 10) — Leafscope"
    assert driver.window.status.number.text() == "3 of 10"


def test_a_single_photo_has_no_number(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.qtbot.wait(50)
    assert driver.window.windowTitle() == f"{photo_file.name} — Leafscope"
    assert not driver.window.commands.action("next-photo").isEnabled()


@pytest.mark.parametrize(
    ("key", "number"),
    [
        (KEY.Key_PageDown, 5),
        (KEY.Key_PageUp, 3),
        (KEY.Key_Right, 5),
        (KEY.Key_Left, 3),
        (KEY.Key_Home, 1),
        (KEY.Key_End, 10),
    ],
)
def test_keys_go_through_the_photos(
    driver: Driver, folder: list[Path], key: Qt.Key, number: int
) -> None:
    open_in_folder(driver, folder[3])
    press(driver, key)
    wait_for(driver, folder[number - 1])
    assert driver.window.status.number.text() == f"{number} of 10"


def test_side_buttons_go_through_the_photos(driver: Driver, folder: list[Path]) -> None:
    open_in_folder(driver, folder[3])
    QTest.mouseClick(driver.window.canvas, BUTTON.ForwardButton)
    wait_for(driver, folder[4])
    QTest.mouseClick(driver.window.canvas, BUTTON.BackButton)
    wait_for(driver, folder[3])


def test_arrow_keys_pan_once_part_of_the_photo_is_hidden(
    driver: Driver, folder: list[Path]
) -> None:
    open_in_folder(driver, folder[3])
    driver.window.view.zoom_to(40.0, immediate=True)
    before = driver.window.view.viewport
    press(driver, KEY.Key_Right)
    assert driver.window.view.viewport != before
    driver.qtbot.wait(50)
    assert driver.window.session.path == folder[3]


def test_alt_and_arrow_stay_the_view_history(driver: Driver, folder: list[Path]) -> None:
    open_in_folder(driver, folder[3])
    QTest.keyClick(driver.window.canvas, KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    driver.qtbot.wait(50)
    assert driver.window.session.path == folder[3]


def test_home_stays_with_a_focused_slider(driver: Driver, folder: list[Path]) -> None:
    open_in_folder(driver, folder[3])
    slider = driver.window.zoom_bar.slider
    slider.setFocus()
    slider.setValue(slider.maximum() // 2)
    QTest.keyClick(slider, KEY.Key_Home)
    assert slider.value() == slider.minimum()
    assert driver.window.session.path == folder[3]


def test_steps_add_up_while_a_photo_is_being_opened(driver: Driver, folder: list[Path]) -> None:
    open_in_folder(driver, folder[0])
    for _ in range(6):
        press(driver, KEY.Key_PageDown)
    press(driver, KEY.Key_PageUp)
    wait_for(driver, folder[5])
    driver.qtbot.wait(50)
    assert driver.window.session.path == folder[5]


def test_the_ends_are_not_passed(driver: Driver, folder: list[Path]) -> None:
    open_in_folder(driver, folder[-1])
    press(driver, KEY.Key_PageDown)
    press(driver, KEY.Key_End)
    driver.qtbot.wait(50)
    assert driver.window.session.path == folder[-1]
    assert not driver.window.status.busy.isVisible()


def test_going_through_photos_keeps_the_recent_list(driver: Driver, folder: list[Path]) -> None:
    open_in_folder(driver, folder[3])
    press(driver, KEY.Key_PageDown)
    wait_for(driver, folder[4])
    assert driver.window.settings.recent == (folder[3],)


def test_photos_that_cannot_be_opened_are_reported_and_skipped(
    driver: Driver, folder: list[Path]
) -> None:
    for path in (folder[4], folder[5]):
        path.write_bytes(b"rubbish")
    open_in_folder(driver, folder[3])
    press(driver, KEY.Key_PageDown)
    wait_for(driver, folder[6])
    text = "2 files can't be opened and were skipped: photo 5.bmp, photo 6.png"
    driver.wait(lambda: driver.window.message_bar.text == text)
    press(driver, KEY.Key_PageUp)
    wait_for(driver, folder[3])


def test_a_broken_last_photo_is_reported(driver: Driver, folder: list[Path]) -> None:
    folder[-1].write_bytes(b"rubbish")
    open_in_folder(driver, folder[-2])
    press(driver, KEY.Key_PageDown)
    driver.wait(lambda: driver.window.message_bar.text.endswith("It was skipped."))
    assert driver.window.session.path == folder[-2]
    press(driver, KEY.Key_PageUp)
    wait_for(driver, folder[-3])


def test_cancelling_returns_to_the_shown_photo(driver: Driver, folder: list[Path]) -> None:
    open_in_folder(driver, folder[3])
    driver.window.browser.go(5)
    driver.window.opening.cancel()
    press(driver, KEY.Key_PageDown)
    wait_for(driver, folder[4])


def test_several_files_and_folders_make_a_set(
    driver: Driver, folder: list[Path], photo_file: Path
) -> None:
    drop(driver, photo_file, folder[7], folder[0].parent)
    wait_for(driver, photo_file)
    others = [path for path in folder if path != folder[7]]
    assert driver.window.session.photo_set.sequence.paths == (photo_file, folder[7], *others)
    press(driver, KEY.Key_PageDown)
    wait_for(driver, folder[7])
    assert driver.window.status.number.text() == "2 of 11"


@pytest.mark.parametrize("how", ["drop", "arguments", "instance", "paste", "dialog"])
def test_a_folder_can_be_opened(
    driver: Driver, folder: list[Path], monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    window, path = driver.window, folder[0].parent
    match how:
        case "drop":
            drop(driver, path)
        case "arguments":
            window.opening.open_paths(tuple(build_parser().parse_args([str(path)]).photos))
        case "instance":
            window.open_from_other_instance((path,))
        case "paste":
            data = QMimeData()
            data.setText(str(path))
            window.opening.paste(data)
        case "dialog":
            names = [str(path) for path in folder]
            monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
            window.opening.show_open_dialog()
    wait_for(driver, folder[0])
    assert window.session.photo_set.sequence.paths == tuple(folder)


def test_an_empty_folder_is_reported(driver: Driver, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    driver.window.open_path(empty)
    driver.wait(lambda: driver.window.message_bar.text == "There are no photos in empty.")


def test_a_missing_first_file_is_skipped(driver: Driver, folder: list[Path]) -> None:
    driver.window.opening.open_paths((folder[0].with_name("gone.jpg"), folder[1]))
    wait_for(driver, folder[1])
    driver.wait(lambda: driver.window.message_bar.text.endswith("It was skipped."))


def test_changes_in_the_folder_are_followed(driver: Driver, folder: list[Path]) -> None:
    open_in_folder(driver, folder[3])
    photo_set = driver.window.session.photo_set
    (watcher,) = driver.window.findChildren(QFileSystemWatcher)
    driver.wait(lambda: bool(watcher.directories()))
    added = folder[3].with_name("photo 4b.png")
    folder[9].replace(added)
    driver.wait(lambda: photo_set.sequence.paths == (*folder[:4], added, *folder[4:9]))
    folder[3].unlink()
    driver.wait(lambda: folder[3] not in photo_set.sequence.paths)
    assert driver.window.session.path == folder[3]  # stays on screen
    assert driver.window.windowTitle() == "photo 4.tif — Leafscope"
    press(driver, KEY.Key_PageUp)
    wait_for(driver, folder[2])


def test_a_pasted_image_has_no_set(driver: Driver, folder: list[Path]) -> None:
    open_in_folder(driver, folder[3])
    data = QMimeData()
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    data.setImageData(image)
    driver.window.opening.paste(data)
    driver.wait(lambda: driver.window.session.path is None)
    assert driver.window.session.photo_set.sequence.paths == ()
    assert driver.window.status.number.text() == ""


def test_neighbours_are_decoded_ahead(
    driver: Driver, folder: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded: list[Path] = []

    def record(path: Path, *, page: int | None, max_pixels: int | None) -> Photo:
        decoded.append(path)
        return open_photo(path, page=page, max_pixels=max_pixels)

    monkeypatch.setattr(photo_loader, "open_photo", record)
    open_in_folder(driver, folder[3])
    driver.wait(lambda: len(decoded) == 3)
    assert decoded == [folder[3], folder[4], folder[2]]
    press(driver, KEY.Key_PageDown)
    wait_for(driver, folder[4])
    driver.wait(lambda: len(decoded) == 4)
    assert decoded[3:] == [folder[5]]  # not the one that is shown


def test_a_neighbour_that_changed_is_decoded_again(driver: Driver, folder: list[Path]) -> None:
    open_in_folder(driver, folder[3])
    driver.qtbot.wait(300)
    Image.new("RGB", (70, 50), "white").save(folder[4])
    press(driver, KEY.Key_PageDown)
    wait_for(driver, folder[4])
    photo = driver.window.session.photo
    assert photo is not None
    assert photo.pixels.mean() > 250


def test_keep_view_keeps_scale_and_position(driver: Driver, folder: list[Path]) -> None:
    window, view = driver.window, driver.window.view
    for path in folder[3:5]:
        Image.new("RGB", (600, 400), colour(1)).save(path, format="PNG")
    open_in_folder(driver, folder[3])
    window.commands.action("keep-view").trigger()
    view.zoom_to(5.0, (0, 0), immediate=True)
    before = view.viewport
    press(driver, KEY.Key_PageDown)
    wait_for(driver, folder[4])
    assert view.viewport == before
    window.commands.action("keep-view").trigger()
    press(driver, KEY.Key_PageUp)
    wait_for(driver, folder[3])
    assert view.viewport is not None
    assert view.viewport.scale == view.fit_scale
