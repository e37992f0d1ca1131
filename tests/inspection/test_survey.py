"""Where a model adds most detail, and how far zooming into a photo pays."""

from __future__ import annotations

from importlib.resources import as_file, files
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from leafscope.core.callbacks import CheckCancelled
from leafscope.core.geometry import Box, Grid
from leafscope.core.inspection.deviation import Render
from leafscope.core.inspection.survey import (
    DetailSpot,
    DetailSurvey,
    UsefulScale,
    measure_useful_scale,
)
from leafscope.core.photo import Photo
from leafscope.core.resample import Interpolation, resample

SAMPLES = ("chelsea.png", "page.png")


def sample(name: str) -> Image.Image:
    with as_file(files("leafscope.resources") / "samples" / name) as path:
        return Image.open(path).convert("RGB")


def measure(image: Image.Image) -> UsefulScale:
    found = measure_useful_scale(Photo(np.asarray(image).copy()))
    assert found is not None
    return found


@pytest.mark.parametrize("name", SAMPLES)
def test_sharp_photos_pay_up_to_four_times(name: str) -> None:
    image = sample(name)
    for share in (1.0, 0.75, 0.6):
        size = round(image.width * share), round(image.height * share)
        found = measure(image.resize(size, Image.Resampling.LANCZOS))
        assert not found.is_soft
        assert found.scale > 3.4


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("kernel", ["BILINEAR", "BICUBIC", "LANCZOS"])
def test_enlarged_photos_are_recognised(name: str, kernel: str) -> None:
    image = sample(name)
    scales = []
    for factor in (1.5, 2, 3):
        size = round(image.width * factor), round(image.height * factor)
        found = measure(image.resize(size, Image.Resampling[kernel]))
        leaves_little_trace = factor == 2 or (factor, kernel) == (1.5, "LANCZOS")
        assert found.is_soft or leaves_little_trace
        scales.append(found.scale)
    assert scales[-1] == min(scales) < 2.4


@pytest.mark.parametrize("name", SAMPLES)
def test_jpeg_blocks_are_no_trace_of_enlarging(name: str, tmp_path: Path) -> None:
    sample(name).save(tmp_path / "a.jpg", quality=75)
    with Image.open(tmp_path / "a.jpg") as image:
        found = measure(image)
    assert not found.is_soft


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("noise", [0.0, 3.0])
def test_blurred_photos_are_recognised_even_with_noise(name: str, noise: float) -> None:
    pixels = np.asarray(sample(name).filter(ImageFilter.GaussianBlur(2))).astype(float)
    pixels += np.random.default_rng(0).normal(0, noise, pixels.shape)
    found = measure(Image.fromarray(pixels.clip(0, 255).astype(np.uint8)))
    assert found.is_soft
    assert found.scale < 2


def test_the_depth_of_a_photo_makes_no_difference() -> None:
    pixels = np.asarray(sample("chelsea.png"))
    deep = measure_useful_scale(Photo(pixels.astype(np.uint16) * 257))
    assert deep == measure_useful_scale(Photo(pixels.copy()))


@pytest.mark.parametrize("size", [(100, 300), (1, 1), (128, 128)])
def test_tiny_and_flat_photos_have_no_useful_scale(size: tuple[int, int]) -> None:
    assert measure_useful_scale(Photo(np.full((*size, 3), 90, np.uint8))) is None


def surveys(photo: Photo, render: Render) -> list[DetailSurvey]:
    found = [DetailSurvey.start(photo)]
    while found[-1].waiting:
        found.append(found[-1].measure_next(photo, render))
    return found


def test_spots_come_strongest_first_and_neighbours_are_merged() -> None:
    pixels = np.full((320, 520, 3), 128, np.uint8)

    def render(grid: Grid, check_cancelled: CheckCancelled) -> NDArray[np.float32]:
        image = resample(pixels, grid, Interpolation.BICUBIC, check_cancelled)
        y, x = grid.y.positions()[:, None], grid.x.positions()
        strong = (np.abs(x - 420) < 20) & (np.abs(y - 290) < 20)
        wide = (x > 10) & (x < 110) & (y > 10) & (y < 60)  # two neighbouring blocks
        image += np.float32(0.3) * strong[..., None] + np.float32(0.1) * wide[..., None]
        return image

    first, second = surveys(Photo(pixels), render)[-1].spots
    assert (first.box.left, first.box.top) == (384, 256)
    assert (second.box.left, second.box.top) == (0, 0)
    assert first.rms > second.rms > 0


def test_the_whole_photo_is_searched_beginning_with_the_part_with_most_structure() -> None:
    pixels = np.full((780, 888, 3), 128, np.uint8)
    rng = np.random.default_rng(0)
    pixels[688:748, 788:848] = rng.integers(0, 256, (60, 60, 3))
    pixels[10:50, 20:40] = rng.integers(100, 160, (40, 20, 3))

    def render(grid: Grid, check_cancelled: CheckCancelled) -> NDArray[np.float32]:
        return resample(pixels, grid, Interpolation.NEAREST)

    found = surveys(Photo(pixels), render)
    strongest = found[1].spots[0].box
    assert (strongest.left, strongest.top) in {(768, 640), (768, 704), (832, 704)}
    assert [survey.spots[0].box for survey in found[2:]] == [strongest] * (len(found) - 2)
    assert Box(0, 0, 64, 64) in [spot.box for spot in found[-1].spots]
    assert np.isfinite(found[1].rms).sum() == 8
    assert np.isfinite(found[-1].rms).all()


def test_neighbours_touch_at_least_in_a_corner() -> None:
    spot, far = DetailSpot(Box(64, 64, 64, 64), 0.1), DetailSpot(Box(192, 64, 64, 64), 0.2)
    assert spot.is_beside(spot)
    assert spot.is_beside(DetailSpot(Box(128, 128, 64, 10), 0.3))
    assert not spot.is_beside(far)


def test_without_detail_there_are_no_spots() -> None:
    photo = Photo(np.full((70, 3, 3), 128, np.uint8))

    def render(grid: Grid, check_cancelled: CheckCancelled) -> NDArray[np.float32]:
        return resample(photo.pixels, grid, Interpolation.BICUBIC, check_cancelled)

    assert surveys(photo, render)[-1].spots == ()
