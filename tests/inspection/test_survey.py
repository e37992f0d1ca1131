"""Where a model adds most detail, and how far zooming into a photo pays."""

from __future__ import annotations

from importlib.resources import as_file, files

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from leafscope.core.callbacks import CheckCancelled
from leafscope.core.geometry import Grid
from leafscope.core.inspection.survey import UsefulScale, find_detail, measure_useful_scale
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
    for factor in (2, 3):
        size = image.width * factor, image.height * factor
        found = measure(image.resize(size, Image.Resampling[kernel]))
        assert found.is_soft
        scales.append(found.scale)
    assert scales == sorted(scales, reverse=True)
    assert scales[-1] < 2.4


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


def test_spots_come_strongest_first_and_neighbours_are_merged() -> None:
    pixels = np.full((320, 520, 3), 128, np.uint8)
    photo = Photo(pixels)

    def render(grid: Grid, check_cancelled: CheckCancelled) -> NDArray[np.float32]:
        image = resample(pixels, grid, Interpolation.BICUBIC, check_cancelled)
        y, x = grid.y.positions()[:, None], grid.x.positions()
        strong = (np.abs(x - 420) < 20) & (np.abs(y - 290) < 20)
        wide = (x > 10) & (x < 110) & (y > 10) & (y < 60)  # two neighbouring blocks
        image += np.float32(0.3) * strong[..., None] + np.float32(0.1) * wide[..., None]
        return image

    first, second = find_detail(render, photo)
    assert (first.box.left, first.box.top) == (384, 256)
    assert (second.box.left, second.box.top) == (0, 0)
    assert first.rms > second.rms > 0


def test_of_a_large_photo_the_parts_with_structure_are_searched() -> None:
    pixels = np.full((1300, 1400, 3), 128, np.uint8)
    pixels[1200:1260, 1300:1360] = np.random.default_rng(0).integers(0, 256, (60, 60, 3))
    sizes: list[int] = []

    def render(grid: Grid, check_cancelled: CheckCancelled) -> NDArray[np.float32]:
        sizes.append(grid.x.count * grid.y.count)
        return resample(pixels, grid, Interpolation.NEAREST, check_cancelled)

    strongest = find_detail(render, Photo(pixels))[0].box
    assert (strongest.left, strongest.top) in {(1280, 1152), (1280, 1216), (1344, 1216)}
    assert sum(sizes) < 4 * 1.1e6


def test_without_detail_there_are_no_spots() -> None:
    photo = Photo(np.full((70, 3, 3), 128, np.uint8))

    def render(grid: Grid, check_cancelled: CheckCancelled) -> NDArray[np.float32]:
        return resample(photo.pixels, grid, Interpolation.BICUBIC, check_cancelled)

    assert find_detail(render, photo) == ()
