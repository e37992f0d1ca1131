"""The status bar shows the colour under the pointer, in the photo and on the screen."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from driver import Driver
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from profiles import display_p3
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from screen_frames import exact_frame

from leafscope.core.geometry import Viewport
from leafscope.core.photo import open_photo
from leafscope.gui.rendering import qimage
from leafscope.gui.viewing import navigation
from leafscope.gui.window.status_line import frame_colour_at


def read_at(driver: Driver, at: QPoint) -> str:
    QTest.mouseMove(driver.window.canvas, at)
    driver.wait(lambda: bool(driver.window.status.position.text()))
    return driver.window.status.colours.text()


def test_at_100_percent_both_colours_are_the_files(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(1.0)
    driver.wait_exact()
    text = read_at(driver, driver.window.canvas.rect().center())
    column, row = map(int, driver.window.status.position.text()[2:].split(", y "))
    levels = " ".join(str(level) for level in open_photo(photo_file).pixels[row, column])
    assert text == f"RGB {levels} → {levels}"


def test_enlarged_the_second_colour_is_the_screens(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(5.0)
    driver.wait_exact()
    at = driver.window.canvas.rect().center() + QPoint(31, 7)
    read_at(driver, at)
    driver.wait(lambda: not driver.window.session.store.is_fading)
    shown = driver.window.canvas.grab().toImage().pixelColor(at)
    levels = f"{shown.red()} {shown.green()} {shown.blue()}"
    assert driver.window.status.colours.text().endswith(f"→ {levels}")


def test_the_second_colour_follows_the_method(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(5.0)
    driver.wait_exact()
    before = read_at(driver, driver.window.canvas.rect().center())
    driver.window.comparison.set_method("nearest")
    driver.wait_exact()
    photo, here = driver.window.status.colours.text().split(" → ")
    assert before.startswith(photo)
    assert photo == f"RGB {here}"


def test_no_colour_is_shown_outside_the_photo_or_where_it_is_transparent(
    driver: Driver, tmp_path: Path
) -> None:
    pixels = np.full((40, 400, 4), 90, np.uint8)
    pixels[..., 3] = 0
    Image.fromarray(pixels).save(tmp_path / "clear.png")
    driver.open(tmp_path / "clear.png")
    assert read_at(driver, driver.window.canvas.rect().center()) == "Transparent"
    QTest.mouseMove(driver.window.canvas, QPoint(5, 5))
    driver.wait(lambda: not driver.window.status.position.text())
    assert driver.window.status.colours.text() == ""


def test_a_wide_gamut_colour_is_converted_for_the_screen(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "wide.png"
    green = Image.new("RGB", (60, 60), (60, 200, 80))
    green.save(path, icc_profile=display_p3())
    driver.open(path)
    driver.window.view.zoom_to(1.0)
    driver.wait_exact()
    photo, here = read_at(driver, driver.window.canvas.rect().center()).split(" → ")
    assert photo == f"RGB {here}" != "RGB 60 200 80"


@given(
    scale=st.floats(0.1, 64),
    left=st.floats(0, 3000),
    column=st.integers(0, 299),
    row=st.integers(0, 199),
)
def test_the_pixel_under_the_pointer_is_read(
    scale: float, left: float, column: int, row: int
) -> None:
    pixels = np.zeros((200, 300, 3), np.uint8)
    pixels[..., 0] = np.arange(300) % 256
    pixels[..., 1] = np.arange(200)[:, None]
    view = Viewport(scale, left, left / 2, 300, 200)
    image = qimage.from_rgb(pixels)
    found = frame_colour_at(exact_frame(image, view), navigation.to_source(view, column, row))
    assert found is not None
    assert (found.red(), found.green()) == (column % 256, row)
