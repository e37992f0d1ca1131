"""The choice beside the model that repairs the photo with a 1x network first."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from driver import Driver, TinyModels
from PySide6.QtWidgets import QComboBox

from leafscope.core.methods import Method
from leafscope.core.models import Model
from leafscope.core.models.architectures import build_model
from leafscope.core.models.architectures.esrgan import Compact
from leafscope.core.models.architectures.fixed_scale import FixedScale, PixelShuffleHead
from leafscope.core.models.checkpoint import Checkpoint
from leafscope.gui.app.settings import Settings
from leafscope.gui.rendering.model_source import ModelChoice, ModelSource, method_title


def darkener() -> Model:
    """Build a 1x network that subtracts 26 levels."""
    head = PixelShuffleHead(4, 1)
    network = FixedScale(Compact(features=4, convolutions=1), head)
    torch.nn.init.zeros_(head.last.weight)
    assert head.last.bias is not None
    torch.nn.init.constant_(head.last.bias, -26 / 255)
    return build_model(Checkpoint({"family": "fixed", "scale": 1}, network.state_dict()), "darken")


class ModelsWithRepair(TinyModels):
    def choices(self, device: str) -> tuple[ModelChoice, ...]:
        return (*super().choices(device), ModelChoice("darken", "Darken", repairs=True))

    def load(self, name: str) -> Model:
        return darkener() if name == "darken" else super().load(name)


@pytest.fixture
def models(request: pytest.FixtureRequest) -> ModelSource:
    return TinyModels() if request.param == "none" else ModelsWithRepair()


def choose(box: QComboBox, data: str) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def wait_until_exact(driver: Driver, method: Method) -> None:
    session = driver.window.session

    def is_exact() -> bool:
        viewport = session.view.viewport
        return viewport is not None and session.store.exact_frame(method, viewport) is not None

    driver.wait(is_exact)


@pytest.mark.parametrize("models", ["none"], indirect=True)
def test_without_1x_networks_there_is_no_choice(driver: Driver) -> None:
    assert not driver.window.bar.repair.isVisible()


@pytest.mark.parametrize("models", ["darken"], indirect=True)
def test_the_view_shows_and_names_the_repaired_photo(
    driver: Driver, photo_file: Path, settings: Settings
) -> None:
    window = driver.window
    driver.open(photo_file)
    choose(window.bar.model, "spectral")
    assert window.bar.model.findData("darken") < 0  # it doesn't enlarge
    assert [window.bar.repair.itemText(k) for k in range(2)] == [
        "No repair",
        "Repair first: Darken",
    ]
    assert window.bar.repair.isVisible()
    choose(window.bar.repair, "darken")
    method = Method("spectral", repair="darken")
    assert window.comparison.state.effective_method == method
    assert settings.repair == "darken"
    for scale in (1.0, 3.0):
        window.view.zoom_to(scale, immediate=True)
        wait_until_exact(driver, method)
        viewport = window.session.view.viewport
        assert viewport is not None
        frame = window.session.store.exact_frame(method, viewport)
        assert frame is not None
        driver.wait(lambda: window.status.message.text().endswith("Done"))
    assert frame is not None
    plain = Method("spectral")
    choose(window.bar.repair, "")
    wait_until_exact(driver, plain)
    before = window.session.store.exact_frame(plain, frame.viewport)
    assert before is not None
    greens = [(f.pixels >> 8 & 255).astype(int).mean() for f in (before, frame)]
    assert 15 < greens[0] - greens[1] < 30


@pytest.mark.parametrize("models", ["darken"], indirect=True)
def test_the_choice_is_remembered(driver: Driver, settings: Settings) -> None:
    choose(driver.window.bar.repair, "darken")
    driver.window.methods.set_models(ModelsWithRepair().choices("cpu"))
    assert driver.window.bar.repair.currentData() == "darken"
    driver.window.methods.set_models(TinyModels().choices("cpu"))
    assert driver.window.comparison.state.repair == ""
    assert settings.repair == "darken"  # for when it is installed again


def test_a_title_names_the_network() -> None:
    method = Method("leaf-m", repair="scunet")
    assert method_title(method, {"leaf-m": "Leaf M", "scunet": "SCUNet"}) == "Leaf M after SCUNet"
