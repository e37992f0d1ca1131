"""Opening photos: pages, clipboard, oversized files, cancelling."""

from __future__ import annotations

import gc
import threading
from pathlib import Path

import numpy as np
import pytest
import tifffile
from driver import Driver
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QWidget
from waiting import MAX_WAIT_S

from leafscope.gui.session.photo_loader import OpenedPhoto, PasteRequest, PhotoLoader
from leafscope.gui.session.photo_opener import request_from_clipboard


def clipboard_image(colour: str, alpha: int = 255) -> QImage:
    image = QImage(30, 20, QImage.Format.Format_ARGB32)
    shade = QColor(colour)
    shade.setAlpha(alpha)
    image.fill(shade)
    return image


def paste(driver: Driver) -> None:
    QTest.keyClick(driver.window.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def pages_file(folder: Path) -> Path:
    path = folder / "scans.tif"
    images = [Image.new("RGB", (40, 30), colour) for colour in ("red", "lime", "blue")]
    images[0].save(path, save_all=True, append_images=images[1:])
    return path


def test_each_page_can_be_opened(driver: Driver, tmp_path: Path, photo_file: Path) -> None:
    window = driver.window
    driver.open(pages_file(tmp_path))
    driver.wait(window.bar.pages.isVisible)  # Qt lays bars out a moment later
    window.bar.pages.field.setFocus()
    QTest.keyClick(window.bar.pages.field, Qt.Key.Key_Up)
    driver.wait(lambda: window.opened is not None and window.opened.photo.page == 1)
    assert window.opened is not None
    assert window.opened.photo.pixels[0, 0].tolist() == [0, 255, 0]
    assert window.bar.pages.field.value() == 2
    driver.open(photo_file)
    driver.wait(lambda: not window.bar.pages.isVisible())


def test_a_reduced_version_is_named(driver: Driver, tmp_path: Path) -> None:
    window = driver.window
    path = tmp_path / "scan.tif"
    with tifffile.TiffWriter(path) as writer:
        for side, kind in ((8, 1), (32, 0)):
            picture = np.zeros((side, side, 3), np.uint8)
            writer.write(picture, photometric="rgb", subfiletype=kind, metadata=None)
    driver.open(path)
    assert window.bar.pages.field.value() == 2
    texts = [label.text() for label in window.bar.pages.findChildren(QLabel)]
    assert "of 2" in texts
    window.bar.pages.field.setValue(1)
    driver.wait(lambda: window.opened is not None and window.opened.photo.size.width == 8)
    texts = [label.text() for label in window.bar.pages.findChildren(QLabel)]
    assert "of 2 (reduced version)" in texts


def test_cancelling_a_page_restores_the_page_number(driver: Driver, tmp_path: Path) -> None:
    window = driver.window
    driver.open(pages_file(tmp_path))
    window.bar.pages.field.setValue(3)
    window.opening.cancel()
    assert window.bar.pages.field.value() == 1


def test_pasting_an_image_keeps_its_alpha(driver: Driver) -> None:
    QApplication.clipboard().setImage(clipboard_image("#336699", 128))
    paste(driver)
    driver.wait(lambda: driver.window.opened is not None)
    opened = driver.window.opened
    assert opened is not None
    assert opened.photo.pixels[3, 3].tolist() == pytest.approx([0x33, 0x66, 0x99], abs=1)
    assert opened.photo.alpha is not None
    assert (opened.photo.alpha == 128).all()
    assert "Clipboard" in driver.window.windowTitle()


def test_a_pasted_image_is_not_kept_twice(driver: Driver) -> None:
    QApplication.clipboard().setImage(clipboard_image("#336699"))
    paste(driver)
    driver.wait(lambda: driver.window.opened is not None)
    driver.wait(lambda: not any(type(thing) is PasteRequest for thing in gc.get_objects()))


@pytest.mark.parametrize("form", ["{0}", "'{0}'", "url"])
def test_pasting_a_path_or_file_url_opens_it(driver: Driver, photo_file: Path, form: str) -> None:
    encoded = QUrl.ComponentFormattingOption.FullyEncoded
    address = QUrl.fromLocalFile(str(photo_file)).toString(encoded)
    text = address if form == "url" else form.format(photo_file)
    QApplication.clipboard().setText(text)
    paste(driver)
    driver.wait(lambda: driver.window.opened is not None)
    assert driver.window.opened is not None
    assert driver.window.opened.path == photo_file


@pytest.mark.parametrize("text", ["https://example.org/cat.png", "two\nlines", ""])
def test_pasting_other_text_shows_an_error(driver: Driver, text: str) -> None:
    QApplication.clipboard().setText(text)
    paste(driver)
    driver.wait(lambda: driver.window.message_bar.text != "")
    assert driver.window.message_bar.text.endswith(".")


def test_pasting_without_a_photo_shows_an_error(driver: Driver) -> None:
    """No access, an empty clipboard, an image without pixels, and sound."""
    promised, sound = QMimeData(), QMimeData()
    promised.setImageData(QImage())
    sound.setData("audio/wav", b"RIFF")
    for data in (None, QMimeData(), promised, sound):
        driver.window.message_bar.hide_message(driver.window.message_bar.text)
        driver.window.opening.paste(data)
        assert driver.window.message_bar.text == "There is no photo on the clipboard."
    assert driver.window.opened is None


def test_a_copied_file_takes_precedence_over_its_image(photo_file: Path) -> None:
    data = QMimeData()
    data.setImageData(clipboard_image("red"))
    assert isinstance(request_from_clipboard(data), PasteRequest)
    data.setUrls([QUrl.fromLocalFile(str(photo_file))])
    assert request_from_clipboard(data) == (photo_file,)
    data.setUrls([QUrl("https://example.org/red.png")])  # browsers add the address of an image
    assert isinstance(request_from_clipboard(data), PasteRequest)


def open_oversized_photo(driver: Driver, tmp_path: Path) -> QMessageBox:
    """Open an oversized photo and return the confirmation dialog."""
    path = tmp_path / "huge.png"
    Image.fromarray(np.zeros((1100, 1000, 3), np.uint8)).save(path)
    driver.window.settings.max_pixels = 10**6
    opening = driver.window.opening
    driver.window.open_path(path)
    driver.wait(lambda: opening.question is not None)
    assert opening.question is not None
    return opening.question


@pytest.mark.parametrize("answer", ["Open", "Cancel"])
def test_an_oversized_photo_needs_confirmation(driver: Driver, tmp_path: Path, answer: str) -> None:
    question = open_oversized_photo(driver, tmp_path)
    assert "huge.png has 1 megapixels" in question.text()
    button = question.button(QMessageBox.StandardButton[answer])
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    if answer == "Open":
        driver.wait(lambda: driver.window.opened is not None)
    else:
        assert driver.window.opened is None
        assert not driver.window.status.busy.isVisible()


def test_opening_another_photo_closes_the_confirmation(
    driver: Driver, tmp_path: Path, photo_file: Path
) -> None:
    question = open_oversized_photo(driver, tmp_path)
    driver.window.open_from_other_instance((photo_file,))
    assert not question.isVisible()
    driver.wait(lambda: driver.window.opened is not None)
    assert driver.window.opened is not None
    assert driver.window.opened.path == photo_file


def test_messages_shown_during_opening_stay_visible(driver: Driver, photo_file: Path) -> None:
    bar = driver.window.message_bar
    driver.window.open_path(photo_file)
    bar.show_message("The disk is full.")
    driver.wait(lambda: driver.window.opened is not None)
    assert bar.text == "The disk is full."
    driver.window.open_path(photo_file)
    driver.wait(lambda: bar.text == "")


def test_opening_shows_a_busy_indicator_and_escape_cancels(
    driver: Driver, photo_file: Path
) -> None:
    window = driver.window
    window.open_path(photo_file)
    assert window.status.busy.isVisible()
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not window.status.busy.isVisible()
    driver.open(photo_file)
    assert not window.status.busy.isVisible()
    assert window.opened is not None


@pytest.mark.parametrize("good", [True, False])
def test_a_result_after_cancelling_is_dropped(driver: Driver, photo_file: Path, good: bool) -> None:
    """The thread may finish just before Escape is pressed."""
    window, done = driver.window, threading.Event()
    driver.open(photo_file)
    shown, loader = window.opened, window.findChild(PhotoLoader)
    assert loader is not None
    for signal in (loader.result_sent, loader.failure_sent):
        signal.connect(lambda *_: done.set(), Qt.ConnectionType.DirectConnection)
    window.open_path(photo_file if good else photo_file.with_name("missing.png"))
    assert done.wait(MAX_WAIT_S)  # the result is in the event queue
    window.opening.cancel()
    driver.qtbot.wait(20)
    assert window.opened is shown
    assert window.message_bar.text == ""


@pytest.mark.parametrize("chosen", [True, False])
def test_the_open_dialog_starts_in_the_last_folder(
    driver: Driver, photo_file: Path, monkeypatch: pytest.MonkeyPatch, chosen: bool
) -> None:
    driver.open(photo_file)
    opened: list[OpenedPhoto] = []
    driver.window.opening.opened.connect(opened.append)
    folders: list[str] = []

    def choose(parent: QWidget, title: str, folder: str, kinds: str) -> tuple[list[str], str]:
        assert "*.jpg" in kinds
        folders.append(folder)
        return ([str(photo_file)] if chosen else [], "")

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    driver.window.commands.action("open").trigger()
    assert folders == [str(photo_file.parent)]
    if chosen:
        driver.wait(lambda: [photo.path for photo in opened] == [photo_file])
        driver.wait_exact()  # though the photo is the same one
    else:
        assert not driver.window.status.busy.isVisible()


def test_a_damaged_photo_is_shown_with_a_word(driver: Driver, tmp_path: Path) -> None:
    vertical, horizontal = np.mgrid[:120, :160]
    pixels = np.stack([horizontal, vertical, horizontal * vertical % 256], 2).astype(np.uint8)
    good, bad = tmp_path / "good.webp", tmp_path / "bad.webp"
    Image.fromarray(pixels).save(good, quality=90)
    content = good.read_bytes()
    middle = len(content) // 2
    bad.write_bytes(content[:middle] + bytes(200) + content[middle + 200 :])
    driver.open(bad)
    assert driver.window.message_bar.text.startswith("bad.webp seems to be damaged")
    driver.open(good)
    assert driver.window.message_bar.text == ""
