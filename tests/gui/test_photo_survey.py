"""Next detail, and the mark at the scale above which a photo has no new detail."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from driver import Driver
from PIL import Image

from leafscope.gui.viewing import navigation

pytestmark = pytest.mark.usefixtures("plain_numbers")


def textured(width: int, height: int) -> Image.Image:
    pixels = np.random.default_rng(0).integers(0, 256, (height, width, 3), dtype=np.uint8)
    return Image.fromarray(pixels)


def centre(driver: Driver) -> tuple[float, float]:
    viewport = driver.window.view.viewport
    assert viewport is not None
    return navigation.view_centre(viewport)


def test_next_and_previous_detail_visit_the_spots(driver: Driver, tmp_path: Path) -> None:
    picture = Image.new("RGB", (640, 320), "grey")
    picture.paste(textured(40, 40), (140, 140))
    picture.paste(textured(40, 40).point(lambda level: 96 + level // 4), (460, 140))
    path = tmp_path / "spots.png"
    picture.save(path)
    window = driver.window
    driver.open(path)
    messages: list[str] = []
    window.survey.message.connect(messages.append)
    window.commands.action("next-detail").trigger()
    assert messages == ["Looking for detail…"]
    driver.wait(lambda: len(messages) == 2)
    assert messages[1].startswith("Detail 1 of ")
    driver.wait(lambda: window.view.is_at_rest)
    x, y = centre(driver)
    assert (abs(x - 160) <= 32, abs(y - 160) <= 32) == (True, True)
    assert window.view.viewport is not None
    assert window.view.viewport.scale == 4.0
    window.commands.action("next-detail").trigger()
    assert centre(driver) != (x, y)
    window.commands.action("previous-detail").trigger()
    assert centre(driver) == pytest.approx((x, y))
    driver.open(path)
    assert messages[-1].startswith("Detail 1 of ")


def test_the_slider_marks_where_zooming_stops_paying(driver: Driver, tmp_path: Path) -> None:
    sharp, enlarged = tmp_path / "sharp.png", tmp_path / "enlarged.png"
    textured(200, 200).save(sharp)
    textured(100, 100).resize((300, 300), Image.Resampling.LANCZOS).save(enlarged)
    slider = driver.window.zoom_bar.slider
    driver.open(sharp)
    driver.wait(lambda: slider.toolTip() != "")
    assert slider.toolTip() == "This photo has no new detail above 4×."
    driver.open(enlarged)
    driver.wait(lambda: "enlarged before" in slider.toolTip())
    textured(20, 20).save(sharp)
    driver.open(sharp)
    driver.wait(lambda: slider.toolTip() == "")


def test_detail_needs_a_photo(driver: Driver) -> None:
    for name in ("next-detail", "previous-detail"):
        assert not driver.window.commands.action(name).isEnabled()
