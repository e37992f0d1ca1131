"""Bundled weights are undamaged, better than bicubic, and continuous in scale."""

from __future__ import annotations

import io
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from PIL import Image

from leafscope.core.engine import EngineSettings, Renderer
from leafscope.core.engine.compute import CPU
from leafscope.core.evaluation.metrics import psnr_y
from leafscope.core.geometry import Box, Grid, Size
from leafscope.core.models import Model, load_model
from leafscope.core.models.store import Store
from leafscope.core.photo import Photo, open_photo
from leafscope.core.resample import Interpolation
from leafscope.core.training.drawings import Drawings, system_fonts

BUNDLED = ("leaf-m", "leaf-s", "leaf-m-jpeg", "leaf-m-mild", "leaf-s-mild")
SCALES = np.geomspace(1.1, 30, 50)


@pytest.fixture(scope="module", params=BUNDLED)
def model(request: pytest.FixtureRequest) -> Model:
    return load_model(request.param)


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Use one thread: small images gain nothing from more."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def render_drawing(side: int) -> np.ndarray:
    return Drawings(system_fonts()).draw(side, 4.0, np.random.default_rng(3))


SLOW_NAMES = ("leaf-m", "leaf-m-jpeg", "leaf-m-mild", "leaf-d")


@pytest.mark.parametrize(
    "name",
    ["leaf-s", "leaf-s-mild", *(pytest.param(name, marks=pytest.mark.slow) for name in SLOW_NAMES)],
)
def test_the_halo_changes_no_pixel_by_a_tenth_of_a_level(name: str) -> None:
    photo = open_photo(str(files("leafscope.resources") / "samples" / "chelsea.png"))
    model, corner = load_model(name), Box(184, 120, 16, 16)  # where four blocks meet
    assert model.halo < model.exact_halo
    grid, settings = Grid.at_scale(photo.size, 4.0, corner), EngineSettings(max_patch_blocks=1)

    def render(halo: int) -> NDArray[np.float32]:
        renderer = Renderer(photo, model.with_halo(halo), compute=CPU, settings=settings)
        return renderer.render(grid)

    exact = render(model.exact_halo)
    assert np.abs(render(model.halo) - exact).max() < 0.1 / 255
    assert np.abs(render(4) - exact).max() > 0.1 / 255


@pytest.mark.parametrize("name", BUNDLED)
def test_hash_matches_the_manifest(name: str) -> None:
    assert Store.open().check(name).stat().st_size < 5e6


def test_drawing_is_restored_better_than_by_bicubic(model: Model) -> None:
    truth = render_drawing(192)
    small = np.asarray(Image.fromarray(truth).resize((64, 64), Image.Resampling.BICUBIC))
    photo = Photo(small)
    grid = Grid.at_scale(photo.size, 3)
    restored, bicubic = (
        psnr_y(Renderer(photo, method).render(grid), truth / 255, 3)
        for method in (model, Interpolation.BICUBIC)
    )
    assert restored > bicubic + 2


def test_jpeg_model_removes_jpeg_artifacts() -> None:
    sample = files("leafscope.resources") / "samples" / "chelsea.png"
    truth = np.array(Image.open(Path(str(sample))).convert("RGB").crop((80, 60, 320, 300)))
    file = io.BytesIO()
    Image.fromarray(truth).resize((120, 120), Image.Resampling.BICUBIC).save(file, "JPEG")
    photo = Photo(np.array(Image.open(file)))
    grid = Grid.from_output_size(photo.size, Size(240, 240))
    jpeg, clean, bicubic = (
        psnr_y(Renderer(photo, method).render(grid), truth / 255, 2)
        for method in (load_model("leaf-m-jpeg"), load_model("leaf-m"), Interpolation.BICUBIC)
    )
    assert jpeg > max(clean, bicubic) + 0.1  # the gain is larger where there is less fur


def test_uniform_colour_is_unchanged_at_every_scale(model: Model) -> None:
    for colour in ((0, 0, 0), (255, 255, 255), (200, 60, 30)):
        photo = Photo(np.full((24, 24, 3), colour, np.uint8))
        for scale in (1.5, 4, 8, 30):
            inner = Grid.at_scale(photo.size, scale, Box(8, 8, 8, 8))
            out = Renderer(photo, model).render(inner)
            assert np.abs(out - np.array(colour) / 255).max() < 2.5 / 255


@pytest.fixture(scope="module")
def faces() -> list[NDArray[np.uint8]]:
    """Return a photo of 40 x 40 pixels, and what it should look like at each of `SCALES`."""
    sample = files("leafscope.resources") / "samples" / "chelsea.png"
    face = Image.open(Path(str(sample))).convert("RGB").crop((80, 60, 320, 300))
    truth = face.resize((1200, 1200), Image.Resampling.LANCZOS)
    sides = [40, *(round(40 * scale) for scale in SCALES)]
    return [np.array(truth.resize((side, side), Image.Resampling.BICUBIC)) for side in sides]


def test_quality_is_continuous_in_scale(model: Model, faces: list[NDArray[np.uint8]]) -> None:
    """Neither PSNR, which falls with the scale, nor the mean colour error jumps."""
    photo = Photo(faces[0])
    renderer = Renderer(photo, model)
    psnr, errors = [], []
    for truth in faces[1:]:
        expected, side = truth / 255, len(truth)
        out = renderer.render(Grid.from_output_size(photo.size, Size(side, side)))
        psnr.append(psnr_y(out, expected, 2))
        errors.append((out - expected).mean((0, 1)))
    assert np.abs(np.diff(psnr)).max() < 1.25
    assert np.abs(np.diff(errors, axis=0)).max() < 0.25 / 255
