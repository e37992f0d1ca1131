"""The recipe that grows an RDN-LIIF from EDSR-LIIF."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
import torch
from tiny import noise

from leafscope.core.engine import BlockCache, Renderer
from leafscope.core.engine.compute import CPU
from leafscope.core.geometry import Grid
from leafscope.core.models.architectures import build_model
from leafscope.core.models.architectures.edsr import EDSR
from leafscope.core.models.architectures.liif import LIIF
from leafscope.core.models.architectures.rdn import RDN
from leafscope.core.models.checkpoint import Checkpoint

RECIPES = Path(__file__).parents[1] / "weights" / "recipes"


@pytest.fixture
def recipe(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(RECIPES)
    yield import_module("grow_rdn")
    for name in ("grow_rdn", "gpu_data", "train_faithful"):
        sys.modules.pop(name, None)


@pytest.fixture
def start() -> Checkpoint:
    """A small EDSR-LIIF with random weights."""
    torch.manual_seed(0)
    network = LIIF(EDSR(features=16, blocks=3, mean_shift=True), hidden=(32, 32, 32, 32))
    return Checkpoint({"family": "liif"}, network.state_dict())


def test_the_grown_encoder_computes_what_edsr_computes(
    recipe: ModuleType, start: Checkpoint
) -> None:
    edsr = EDSR(features=16, blocks=3, mean_shift=True)
    edsr.load_state_dict(start.substate("encoder"))
    grown = recipe.grow(start.substate("encoder"))
    assert isinstance(grown, RDN)
    x = torch.rand(2, 3, 24, 31) * 2 - 1
    with torch.inference_mode():
        assert torch.allclose(grown(x), edsr(x), atol=1e-5, rtol=0)


def test_the_size_is_that_of_the_published_rdn(recipe: ModuleType) -> None:
    grown = recipe.grow(EDSR().state_dict())
    published = RDN().state_dict()
    assert {name: value.shape for name, value in grown.state_dict().items()} == {
        name: value.shape for name, value in published.items()
    }


def test_the_grown_model_renders_the_same_picture(recipe: ModuleType, start: Checkpoint) -> None:
    grown = Checkpoint({"family": "liif"}, recipe.grow_liif(start).state_dict())
    photo = noise(40, 30)
    grid = Grid.at_scale(photo.size, 3.3)
    expected, image = (
        Renderer(photo, build_model(each, "x"), cache=BlockCache(), compute=CPU).render(grid)
        for each in (start, grown)
    )
    assert abs(image - expected).max() < 1e-5


def test_training_predicts_what_the_model_renders(recipe: ModuleType, start: Checkpoint) -> None:
    network = recipe.grow_liif(start).eval()
    photo, scale = noise(20, 16), 4  # odd scales have ties between cells
    inputs = torch.from_numpy(photo.pixels).permute(2, 0, 1)[None].float() / 127.5 - 1
    y, x = (torch.arange(scale * side) for side in (16, 20))
    at = torch.stack(
        torch.meshgrid((y + 0.5) / 64 * 2 - 1, (x + 0.5) / 80 * 2 - 1, indexing="ij"), -1
    ).view(1, -1, 2)
    with torch.inference_mode():
        out = recipe.predict(network, inputs, at, torch.tensor([[2 / 64, 2 / 80]]))
    model = build_model(start, "x")
    grid = Grid.at_scale(photo.size, scale)
    image = Renderer(photo, model, cache=BlockCache(), compute=CPU).render(grid)
    colours = (out.view(64, 80, 3) + 1) / 2
    assert torch.allclose(colours.clamp(0, 1), torch.from_numpy(image), atol=1e-4)


def test_training_runs_and_gives_spare_layers_three_times_the_rate(
    recipe: ModuleType, start: Checkpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recipe, "BATCH", 2)
    monkeypatch.setattr(recipe, "CROP", 12)
    network = recipe.grow_liif(start)
    first, spare = recipe.parameter_groups(network)
    assert spare["factor"] == 3 * first["factor"]
    assert len(spare["params"]) == 3 * 5 * 2  # blocks, layers, weight and bias
    photos = torch.randint(256, (2, recipe.TILE, recipe.TILE, 3), dtype=torch.uint8)
    before = network.state_dict()["encoder.RDBs.0.LFF.weight"].clone()
    assert recipe.train(network, photos, 0.2) >= 1
    assert not torch.equal(network.state_dict()["encoder.RDBs.0.LFF.weight"], before)
