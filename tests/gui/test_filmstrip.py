"""The filmstrip: thumbnails, choosing and selecting photos, and large folders."""

from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from driver import Driver
from photo_folder import colour, make_folder
from PIL import Image
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from leafscope.core.photo.thumbnail import load_thumbnail
from leafscope.gui.canvas import filmstrip as filmstrip_module
from leafscope.gui.canvas.filmstrip import Filmstrip, make_thumbnail


@pytest.fixture
def folder(tmp_path: Path) -> list[Path]:
    return make_folder(tmp_path / "photos", 10)


def show_filmstrip(driver: Driver, path: Path) -> Filmstrip:
    driver.open(path)
    driver.wait(lambda: len(driver.window.session.photo_set.sequence.paths) > 1)
    driver.window.commands.action("filmstrip").trigger()
    return driver.window.filmstrip


def centre_colour(filmstrip: Filmstrip, path: Path) -> QColor:
    icon = filmstrip.thumbnail(path)
    assert icon is not None
    return icon.pixmap(96, 96).toImage().pixelColor(48, 48)


def test_the_filmstrip_is_closed_at_first(driver: Driver, folder: list[Path]) -> None:
    driver.open(folder[0])
    assert not driver.window.filmstrip.isVisible()
    assert driver.window.filmstrip.thumbnail(folder[0]) is None


def test_visible_photos_get_thumbnails(driver: Driver, folder: list[Path]) -> None:
    filmstrip = show_filmstrip(driver, folder[0])
    driver.wait(lambda: all(filmstrip.thumbnail(path) for path in folder[:4]))
    for number in range(4):
        shown = centre_colour(filmstrip, folder[number])
        rgb = np.array([shown.red(), shown.green(), shown.blue()])
        assert np.abs(rgb - colour(number)).max() <= 6, folder[number]


def test_a_click_opens_a_photo(driver: Driver, folder: list[Path]) -> None:
    filmstrip = show_filmstrip(driver, folder[0])
    place = filmstrip.visualRect(filmstrip.model().index(2, 0)).center()
    QTest.mouseClick(filmstrip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    driver.wait(lambda: driver.window.session.path == folder[2])
    assert filmstrip.hasFocus() or driver.window.canvas.hasFocus()


def test_arrow_keys_go_on_from_the_chosen_photo(driver: Driver, folder: list[Path]) -> None:
    filmstrip = show_filmstrip(driver, folder[0])
    filmstrip.setFocus()
    driver.wait(filmstrip.hasFocus)
    for _ in range(3):
        QTest.keyClick(filmstrip, Qt.Key.Key_Right)
    driver.wait(lambda: driver.window.session.path == folder[3])
    assert filmstrip.currentIndex().row() == 3


def test_the_filmstrip_follows_the_photo(driver: Driver, folder: list[Path]) -> None:
    filmstrip = show_filmstrip(driver, folder[0])
    QTest.keyClick(driver.window.canvas, Qt.Key.Key_End)
    driver.wait(lambda: driver.window.session.path == folder[-1])
    assert filmstrip.currentIndex().row() == 9
    assert filmstrip.visualRect(filmstrip.currentIndex()).intersects(filmstrip.viewport().rect())


def test_several_photos_can_be_selected(driver: Driver, folder: list[Path]) -> None:
    filmstrip = show_filmstrip(driver, folder[0])
    flag = QItemSelectionModel.SelectionFlag.Select
    for row in (4, 2):
        filmstrip.selectionModel().select(filmstrip.model().index(row, 0), flag)
    selected = driver.window.session.photo_set.selected
    assert selected == (folder[0], folder[2], folder[4])
    QTest.keyClick(driver.window.canvas, Qt.Key.Key_PageDown)
    driver.wait(lambda: driver.window.session.path == folder[1])
    assert driver.window.session.photo_set.selected == selected
    folder[4].unlink()
    driver.wait(lambda: driver.window.session.photo_set.selected == (folder[0], folder[2]))


def test_a_photo_that_cannot_be_opened_has_no_thumbnail(driver: Driver, folder: list[Path]) -> None:
    folder[1].write_bytes(b"rubbish")
    filmstrip = show_filmstrip(driver, folder[0])
    driver.wait(lambda: all(filmstrip.thumbnail(path) for path in folder[:4]))


def test_only_visible_photos_of_a_large_folder_get_thumbnails(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = tmp_path / "large"
    large.mkdir()
    content = BytesIO()
    Image.new("RGB", (8, 8), "teal").save(content, "PNG")
    paths = [large / f"{number}.png" for number in range(5000)]
    for path in paths:
        path.write_bytes(content.getvalue())
    made: list[Path] = []

    def record(path: Path) -> object:
        made.append(path)
        return make_thumbnail(path)

    monkeypatch.setattr(filmstrip_module, "make_thumbnail", record)
    filmstrip = show_filmstrip(driver, paths[2500])
    driver.wait(lambda: filmstrip.thumbnail(paths[2500]) is not None)
    QTest.keyClick(driver.window.canvas, Qt.Key.Key_End)
    driver.wait(lambda: filmstrip.thumbnail(paths[-1]) is not None)
    assert driver.window.status.number.text() == "5000 of 5000"
    assert len(made) < 100
    assert filmstrip.indexAt(QPoint(5, 40)).row() > 4900


def save_with_embedded(path: Path, size: tuple[int, int], orientation: int, bars: bool) -> None:
    """Save a black JPEG whose embedded thumbnail is white, with black bars if it is 4:3."""
    small = Image.new("RGB", (160, 120), "black")
    height = round(160 * size[1] / size[0])
    small.paste("white", (0, (120 - height) // 2, 160, (120 + height) // 2))
    if not bars:
        small = Image.new("RGB", (160, height), "white")
    content = BytesIO()
    small.save(content, "JPEG", quality=95)
    thumbnail = content.getvalue()
    exif = Image.Exif()
    exif[0x0112] = orientation
    head = exif.tobytes()[6:]  # a header in big-endian order and one directory
    link = 10 + 12 * int.from_bytes(head[8:10], "big")
    at = len(head)
    entries = ((513, at + 30), (514, len(thumbnail)))
    directory = struct.pack(">H", 2) + b"".join(
        struct.pack(">HHLL", tag, 4, 1, value) for tag, value in entries
    )
    block = head[:link] + struct.pack(">L", at) + head[link + 4 :]
    block += directory + bytes(4) + thumbnail
    Image.new("RGB", size, "black").save(path, exif=b"Exif\0\0" + block)


@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize("bars", [False, True])
def test_the_embedded_thumbnail_is_used_without_its_bars(
    tmp_path: Path, orientation: int, bars: bool
) -> None:
    path = tmp_path / "camera.jpg"
    save_with_embedded(path, (900, 600), orientation, bars)
    photo = load_thumbnail(path, 160)
    width, height = photo.size.width, photo.size.height
    assert (width > height) == (orientation == 1)
    assert max(width, height) / min(width, height) == pytest.approx(1.5, abs=0.03)
    assert photo.pixels[4:-4, 4:-4].min() > 200


def test_too_small_an_embedded_thumbnail_is_not_used(tmp_path: Path) -> None:
    path = tmp_path / "camera.jpg"
    save_with_embedded(path, (900, 600), 1, bars=False)
    photo = load_thumbnail(path, 400)
    assert photo.pixels.max() < 50
    assert 200 <= photo.size.width <= 400


def test_16_bit_photos_have_thumbnails(tmp_path: Path) -> None:
    path = tmp_path / "deep.png"
    Image.fromarray(np.full((300, 200), 40000, np.uint16)).save(path)
    pixels = load_thumbnail(path, 100).pixels
    assert pixels.shape == (100, 67, 3)
    assert pixels.dtype == np.uint8
    assert abs(int(pixels[50, 30, 0]) - 156) <= 1
