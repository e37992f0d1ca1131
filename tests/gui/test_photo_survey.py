"""Next detail, and the mark at the scale above which a photo has no new detail."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from driver import Driver
from PIL import Image
from PySide6.QtCore import QThread

from leafscope.core.callbacks import CheckCancelled
from leafscope.core.engine import BlockCache
from leafscope.core.errors import Cancelled, ModelError
from leafscope.core.geometry import Size
from leafscope.core.inspection.deviation import Render
from leafscope.core.inspection.survey import DetailSurvey
from leafscope.core.models import Model
from leafscope.core.photo import Photo
from leafscope.gui.viewing import navigation
from leafscope.gui.viewing.navigation import ViewPosition

pytestmark = pytest.mark.usefixtures("plain_numbers")


@pytest.fixture
def survey_idle_ms() -> int:
    return 30


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
    driver.wait(lambda: len(window.survey.spots) > 1)
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


class StuckSurvey:
    """Replaces the measurement of a part with one that ends only when it is cancelled."""

    def __init__(self) -> None:
        self.begun: list[Size] = []
        self.cancelled = 0
        self._patch = pytest.MonkeyPatch()

    def __enter__(self) -> StuckSurvey:
        self._patch.setattr(DetailSurvey, "measure_next", self.measure_next)
        return self

    def __exit__(self, *_: object) -> None:
        self._patch.undo()

    def measure_next(self, photo: Photo, _: Render, check_cancelled: CheckCancelled) -> None:
        self.begun.append(photo.size)
        try:
            while True:
                check_cancelled()
                time.sleep(0.001)
        except Cancelled:
            self.cancelled += 1
            raise


def test_the_whole_photo_is_searched_in_the_background(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    textured(768, 512).save(path)
    window = driver.window
    driver.open(path)
    window.view.go_to(ViewPosition(20.0, 320, 320))
    driver.wait_exact()
    driver.wait(lambda: window.survey.is_complete)
    rms = [spot.rms for spot in window.survey.spots]
    assert len(rms) > 10
    assert rms == sorted(rms, reverse=True)
    assert len(window.rendering.resources.cache) < 50  # of 96 blocks: those near the view
    messages: list[str] = []
    window.survey.message.connect(messages.append)
    with StuckSurvey() as stuck:
        window.commands.action("next-detail").trigger()
        assert messages == [f"Detail 1 of {len(rms)}"]
        driver.wait_exact()
    assert stuck.begun == []


def test_what_the_view_has_encoded_is_not_encoded_again(
    driver: Driver, photo_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = driver.window
    with StuckSurvey() as stuck:
        driver.open(photo_file)
        driver.wait(lambda: stuck.begun != [])
        monkeypatch.setattr(Model, "encode", None)
        window.comparison.set_method("bicubic")
        driver.wait(lambda: stuck.cancelled > 0)
    driver.wait(lambda: window.survey.is_complete)
    assert window.survey.spots


def test_the_search_stops_when_the_view_moves_or_the_photo_changes(
    driver: Driver, tmp_path: Path
) -> None:
    first, second = tmp_path / "1.png", tmp_path / "2.png"
    textured(90, 90).save(first)
    textured(80, 80).save(second)
    window = driver.window
    with StuckSurvey() as stuck:
        driver.open(first)
        driver.wait(lambda: len(stuck.begun) == 1)
        window.view.zoom_by(1.5)
        driver.wait(lambda: len(stuck.begun) > 1)
        driver.open(second)
        driver.wait(lambda: stuck.begun[-1] == Size(80, 80))
        assert stuck.cancelled == len(stuck.begun) - 1
        begun = len(stuck.begun)
        window.view.zoom_by(1.5)
        driver.wait(lambda: stuck.cancelled >= begun)  # another search may have begun already
        assert stuck.begun == sorted(stuck.begun, key=lambda size: -size.width)
    driver.wait(lambda: window.survey.is_complete)


def test_the_search_waits_while_something_else_is_encoded(driver: Driver, photo_file: Path) -> None:
    with pytest.MonkeyPatch.context() as patch, StuckSurvey() as stuck:
        patch.setattr(BlockCache, "is_encoding", True)
        driver.open(photo_file)
        driver.wait(lambda: stuck.cancelled >= 2)
        assert driver.window.survey.spots == ()
    driver.wait(lambda: driver.window.survey.is_complete)


@pytest.mark.skipif(sys.platform != "linux", reason="niceness belongs to a thread on Linux only")
def test_the_search_has_a_lower_priority_than_the_view(
    driver: Driver, photo_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    niceness: dict[str, int] = {}
    encode = Model.encode

    def observe(model: Model, *values: object, **options: object) -> object:
        worker = type(QThread.currentThread()).__name__
        niceness[worker] = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
        return encode(model, *values, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Model, "encode", observe)
    driver.window.comparison.set_method("bicubic")
    driver.open(photo_file)
    driver.wait(lambda: driver.window.survey.is_complete)
    driver.window.comparison.set_method("spectral")
    driver.wait(lambda: len(niceness) == 2)
    assert niceness["SurveyWorker"] > niceness["ViewWorker"]


def test_photos_that_are_not_shown_are_not_searched(driver: Driver, tmp_path: Path) -> None:
    for number in range(5):
        textured(60 + number, 60).save(tmp_path / f"{number}.png")
    with StuckSurvey() as stuck:
        driver.open(tmp_path / "0.png")
        driver.wait(lambda: stuck.begun != [])
        driver.window.browser.go(1)
        driver.wait(lambda: stuck.begun[-1] == Size(61, 60))
        assert {*stuck.begun} == {Size(60, 60), Size(61, 60)}
        driver.window.close()


def test_a_search_in_the_background_that_fails_is_not_reported(
    driver: Driver, photo_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[None] = []

    def fail(*_: object) -> None:
        tried.append(None)
        raise ModelError("broken")

    monkeypatch.setattr(DetailSurvey, "measure_next", fail)
    window = driver.window
    messages: list[str] = []
    window.survey.failed.connect(messages.append)
    driver.open(photo_file)
    driver.wait(lambda: tried != [])
    window.commands.action("next-detail").trigger()
    driver.wait(lambda: messages == ["broken"])


def test_the_slider_marks_where_zooming_stops_paying(driver: Driver, tmp_path: Path) -> None:
    sharp, enlarged = tmp_path / "sharp.png", tmp_path / "enlarged.png"
    textured(200, 200).save(sharp)
    textured(100, 100).resize((300, 300), Image.Resampling.LANCZOS).save(enlarged)
    slider = driver.window.zoom_bar.slider
    driver.open(sharp)
    driver.wait(lambda: slider.toolTip() != "")
    assert slider.toolTip() == "Zooming past 4× shows no new detail in this photo."
    driver.open(enlarged)
    driver.wait(lambda: "blurred or upscaled" in slider.toolTip())
    textured(20, 20).save(sharp)
    driver.open(sharp)
    driver.wait(lambda: slider.toolTip() == "")


def test_detail_needs_a_photo(driver: Driver) -> None:
    for name in ("next-detail", "previous-detail"):
        assert not driver.window.commands.action(name).isEnabled()
