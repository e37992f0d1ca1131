"""The stages of the pipeline, with sizes and cost."""

from __future__ import annotations

from typing import get_args

import pytest
import torch
from tiny import noise, tiny_liif, tiny_spectral

from leafscope.core.engine import Renderer
from leafscope.core.geometry import Box, Grid, Size, Viewport
from leafscope.core.inspection.pipeline import (
    Stage,
    Step,
    build_pipeline,
    is_outside_trained_scales,
)
from leafscope.core.models import Model, load_model
from leafscope.core.models.encoder import Edges

PHOTO = Size(300, 200)
MODELS: dict[str, Model] = {"liif": tiny_liif(), "spectral": tiny_spectral()}


def steps(model: Model, scale: float, box: Box | None = None) -> dict[Stage, Step]:
    found = build_pipeline(model, PHOTO, Grid.at_scale(PHOTO, scale, box))
    return {step.stage: step for step in found}


@pytest.mark.parametrize("name", MODELS)
def test_pipeline_contains_all_stages(name: str) -> None:
    assert list(steps(MODELS[name], 3.0)) == list(get_args(Stage))


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("box", [Box(100, 80, 40, 30), Box(0, 0, 20, 200), Box(290, 150, 10, 50)])
def test_sizes_equal_those_of_the_tensors(name: str, box: Box) -> None:
    model = MODELS[name]
    found = steps(model, 2.0, box)
    kept = box.grow(model.reach, PHOTO)
    read = kept.grow(model.halo, PHOTO)
    assert found["input"].size == Size(read.width, read.height)
    edges = Edges.from_crop(read, PHOTO)
    x = torch.zeros(3, read.height, read.width)
    features = model.encoder(x[None], edges)[0]
    assert shape(found["encoder"]) == tuple(features.shape)
    latents = model.encode(x, edges)
    assert shape(found["latents"]) == tuple(latents.shape)
    grid = Grid.at_scale(PHOTO, 2.0, box)
    photo = noise(PHOTO.width, PHOTO.height)
    height, width, channels = Renderer(photo, model).render(grid).shape
    assert shape(found["decoder"]) == (channels, height, width)
    assert shape(found["output"]) == (3, box.height * 2, box.width * 2)


def shape(step: Step) -> tuple[int, int, int]:
    return step.channels, step.size.height, step.size.width


@pytest.mark.parametrize("name", MODELS)
def test_each_parameter_is_counted_once(name: str) -> None:
    found = steps(MODELS[name], 3.0)
    assert sum(step.parameters for step in found.values()) == MODELS[name].info.parameters


def test_parameters_of_a_shipped_model_are_counted() -> None:
    model = load_model("leaf-s")
    assert sum(s.parameters for s in steps(model, 3.0).values()) == model.info.parameters


def test_encoder_costs_its_convolutions_per_source_pixel() -> None:
    cost = steps(MODELS["liif"], 3.0)["encoder"].cost
    assert cost is not None
    assert cost.per_source_pixel == 9 * (3 * 8 + 5 * 8 * 8)
    assert cost.per_output_pixel == 0


def test_liif_costs_the_same_per_output_pixel_at_any_scale() -> None:
    costs = [steps(MODELS["liif"], scale)["decoder"].cost for scale in (2.0, 8.0)]
    assert costs[0] == costs[1]
    assert costs[0] is not None
    assert costs[0].per_source_pixel == 9 * 8 * 16
    assert costs[0].per_output_pixel == 4 * (3 * 16 * 16 + 16 + 16) + 3 * 16


def test_spectral_costs_less_per_output_pixel_at_higher_scales() -> None:
    costs = [steps(MODELS["spectral"], scale)["decoder"].cost for scale in (1.5, 4.0, 30.0)]
    each = [cost.per_output_pixel for cost in costs if cost]
    assert each == sorted(each, reverse=True)
    assert each[1] == pytest.approx(82.5)
    assert all(cost and cost.per_source_pixel == 0 for cost in costs)


@pytest.mark.parametrize("scale", [0.25, 1.0])
def test_pipeline_without_a_model_is_input_and_output(scale: float) -> None:
    found = steps(MODELS["liif"], scale)
    assert list(found) == ["input", "output"]
    assert found["input"].size == PHOTO


def test_view_outside_the_photo_has_no_pipeline() -> None:
    _, _, grid = Viewport(4.0, 5000.0, 0.0, 100, 100).visible_grid(PHOTO)
    assert build_pipeline(MODELS["liif"], PHOTO, grid) == ()


def test_view_size_is_in_device_pixels() -> None:
    photo = noise(300, 200)
    _, _, grid = Viewport(10.0, 100.0, 80.0, 640, 480).visible_grid(photo.size)
    found = {step.stage: step for step in build_pipeline(MODELS["spectral"], photo.size, grid)}
    assert found["output"].size == Size(640, 480)


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize(
    ("scale", "beyond"), [(0.5, False), (1.0, False), (1.01, False), (4.0, False), (4.01, True)]
)
def test_scales_outside_training_are_detected(name: str, scale: float, *, beyond: bool) -> None:
    assert is_outside_trained_scales(MODELS[name], scale) is beyond
