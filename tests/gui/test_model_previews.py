"""The list of models: descriptions, previews of the middle of the view, and times."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from driver import Driver, SlowModels, TinyModels
from frame_pixels import frame_rgb
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from tiny import noise

from leafscope.core.engine import AnyRenderer, Renderer
from leafscope.core.geometry import Viewport
from leafscope.core.methods import Method, load_upscaler
from leafscope.core.models import Model
from leafscope.core.models.model import TileModel
from leafscope.core.photo import Photo
from leafscope.gui.rendering import qimage
from leafscope.gui.rendering.model_source import ModelChoice, ModelSource
from leafscope.gui.window.model_previews import PreviewWorker

pytestmark = pytest.mark.usefixtures("plain_numbers")

DESCRIPTION = "Waves around every pixel"


class DescribedModels(TinyModels):
    """Models with sizes and a description, and a list of those that were loaded."""

    def __init__(self) -> None:
        self.loaded: list[str] = []

    def choices(self, device: str) -> tuple[ModelChoice, ...]:  # noqa: ARG002
        return (
            ModelChoice("liif", "LIIF", supports_back_projection=False, size=9),
            ModelChoice("damaged", "Damaged", size=5),
            ModelChoice("spectral", "Spectral", description=DESCRIPTION, size=3),
        )

    def load(self, name: str) -> Model:
        self.loaded.append(name)
        return super().load(name)


@pytest.fixture
def models() -> ModelSource:
    return DescribedModels()


def index_of(driver: Driver, name: str) -> QModelIndex:
    box = driver.window.bar.model
    return box.model().index(box.findData(name), 0)


def painted(driver: Driver, name: str) -> NDArray[np.uint8]:
    """Return a row of the open list as it is on screen, RGB."""
    view = driver.window.bar.model.view()
    index = index_of(driver, name)
    view.scrollTo(index)
    return qimage.to_rgb(view.viewport().grab(view.visualRect(index)).toImage())


def contains(picture: NDArray[np.uint8], part: NDArray[np.uint8]) -> bool:
    windows = np.lib.stride_tricks.sliding_window_view(picture, (*part.shape[:2], 3))
    starts = windows[:, :, 0, 0, 0] == part[0, 0]
    return any((windows[y, x, 0] == part).all() for y, x in np.argwhere(starts.all(-1)))


def expected(driver: Driver, name: str, scale: float | None = None) -> NDArray[np.uint8]:
    """Render the 128 x 128 pixels in the middle of the view independently."""
    window = driver.window
    view, opened = window.session.view.viewport, window.opened
    assert view is not None
    assert opened is not None
    x, y = view.left + view.width / 2 / view.scale, view.top + view.height / 2 / view.scale
    scale = scale or view.scale
    middle = Viewport(scale, x - 64 / scale, y - 64 / scale, 128, 128)
    renderer = Renderer(opened.photo, load_upscaler(Method(name), TinyModels().load))
    (*_, frame) = renderer.frames(middle)
    return np.asarray(frame_rgb(frame))


def open_at_4x(driver: Driver, path: Path) -> None:
    driver.open(path)
    driver.window.view.zoom_to(4.0, immediate=True)
    driver.wait_exact()


def test_the_list_shows_what_each_model_makes_of_the_middle_of_the_view(
    driver: Driver, photo_file: Path
) -> None:
    open_at_4x(driver, photo_file)
    driver.window.bar.model.showPopup()
    for name in ("bicubic", "nearest", "spectral", "liif"):
        part = expected(driver, name)
        assert part.shape == (128, 128, 3)
        driver.wait(lambda name=name, part=part: contains(painted(driver, name), part))  # type: ignore[misc]


def test_the_description_is_a_second_line(driver: Driver) -> None:
    delegate = driver.window.previews.delegate
    assert delegate.lines(index_of(driver, "spectral")) == ["Spectral", DESCRIPTION]
    assert delegate.lines(index_of(driver, "bicubic")) == ["Bicubic", "Smooth, without a model"]
    driver.window.bar.model.showPopup()
    painted_with = painted(driver, "spectral")
    driver.window.bar.model.setItemData(
        index_of(driver, "spectral").row(), "", Qt.ItemDataRole.ToolTipRole
    )
    assert not np.array_equal(painted(driver, "spectral"), painted_with)
    assert delegate.lines(index_of(driver, "spectral")) == ["Spectral"]


def test_fast_models_come_first_and_are_not_rendered_twice(
    driver: Driver, photo_file: Path, models: DescribedModels
) -> None:
    open_at_4x(driver, photo_file)
    models.loaded.clear()
    box = driver.window.bar.model
    part = expected(driver, "liif")
    for _ in range(2):
        box.showPopup()
        driver.wait(lambda: contains(painted(driver, "liif"), part))
        box.hidePopup()
    assert [*dict.fromkeys(models.loaded)] == ["spectral", "damaged", "liif"]
    assert models.loaded.count("liif") == 1


def test_another_view_has_other_previews(driver: Driver, photo_file: Path) -> None:
    open_at_4x(driver, photo_file)
    box, view = driver.window.bar.model, driver.window.view
    box.showPopup()
    driver.wait(lambda: contains(painted(driver, "bicubic"), expected(driver, "bicubic")))
    box.hidePopup()
    view.zoom_to(6.0, immediate=True)
    box.showPopup()
    driver.wait(lambda: contains(painted(driver, "bicubic"), expected(driver, "bicubic")))


def test_a_view_that_is_not_enlarged_is_previewed_at_2x(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(1.0, immediate=True)
    driver.wait_exact()
    driver.window.bar.model.showPopup()
    part = expected(driver, "spectral", scale=2.0)
    driver.wait(lambda: contains(painted(driver, "spectral"), part))


def test_slow_models_say_how_long_they_take(
    driver: Driver, photo_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def estimate_seconds(renderer: Renderer, _: Viewport) -> float:
        return 118.0 if isinstance(renderer.upscaler, TileModel) else 2.0

    open_at_4x(driver, photo_file)
    monkeypatch.setattr(Renderer, "estimate_seconds_left", estimate_seconds)
    driver.window.bar.model.showPopup()
    delegate = driver.window.previews.delegate
    slow = ["LIIF", "About 2 min for this view"]
    driver.wait(lambda: delegate.lines(index_of(driver, "liif")) == slow)
    assert delegate.lines(index_of(driver, "spectral")) == ["Spectral", DESCRIPTION]


def test_without_a_photo_nothing_is_loaded(driver: Driver, models: DescribedModels) -> None:
    driver.window.bar.model.showPopup()
    driver.window.bar.model.hidePopup()
    assert models.loaded == []


def test_a_model_that_lacks_memory_has_no_preview_but_the_others_do(
    driver: Driver, photo_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    render = PreviewWorker.renderer_for

    def run_out_of_memory(
        worker: PreviewWorker, device: str, photo: Photo, method: Method
    ) -> AnyRenderer:
        if method.name == "spectral":  # comes before LIIF
            raise MemoryError
        return render(worker, device, photo, method)

    monkeypatch.setattr(PreviewWorker, "renderer_for", run_out_of_memory)
    open_at_4x(driver, photo_file)
    driver.window.bar.model.showPopup()
    part = expected(driver, "liif")
    driver.wait(lambda: contains(painted(driver, "liif"), part))


@pytest.mark.parametrize("change", ["models", "photo"])
def test_previews_return_after_a_change_while_the_list_is_open(
    driver: Driver, photo_file: Path, tmp_path: Path, models: DescribedModels, change: str
) -> None:
    open_at_4x(driver, photo_file)
    driver.window.bar.model.showPopup()
    part = expected(driver, "liif")
    driver.wait(lambda: contains(painted(driver, "liif"), part))
    if change == "models":
        driver.window.previews.set_models(models.choices("cpu"), "cpu")
    else:
        other = tmp_path / "other.png"
        Image.fromarray(noise(100, 80, seed=1).pixels).save(other)
        driver.open(other)
        part = expected(driver, "liif")
    driver.wait(lambda: contains(painted(driver, "liif"), part))


class TestSlowModels:
    @pytest.fixture
    def models(self) -> ModelSource:
        return SlowModels()

    def test_rendering_stops_when_the_list_or_the_window_closes(
        self, driver: Driver, photo_file: Path, models: SlowModels
    ) -> None:
        window, box = driver.window, driver.window.bar.model
        window.comparison.set_method("bicubic")
        driver.open(photo_file)
        driver.wait_exact()
        box.showPopup()
        driver.wait(models.loading.is_set)
        box.hidePopup()
        models.go_on.set()
        driver.wait(models.loaded.is_set)
        box.view().viewport().update()
        assert window.previews.delegate.lines(index_of(driver, "liif")) == ["Liif"]
        box.showPopup()
        window.close()
        application = QApplication.instance()
        assert application is not None
        driver.wait(lambda: not application.findChildren(PreviewWorker))
