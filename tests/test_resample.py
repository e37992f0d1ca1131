"""Interpolation matches Pillow and PyTorch, and doesn't depend on how a grid is cut."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image
from tiny import noise

from leafscope.core.geometry import Axis, Box, Grid, Size
from leafscope.core.resample import TORCH_BICUBIC, Interpolation, compute_taps, quantise, resample

PILLOW = {
    Interpolation.NEAREST: Image.Resampling.NEAREST,
    Interpolation.BICUBIC: Image.Resampling.BICUBIC,
    Interpolation.LANCZOS: Image.Resampling.LANCZOS,
}
kernels = st.sampled_from(Interpolation)
sides = st.integers(1, 60)
scales = st.floats(0.1, 20.0)


def enlarged(pixels: NDArray[np.uint8], output: Size, kernel: Interpolation) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    return quantise(resample(pixels, Grid.from_output_size(Size(width, height), output), kernel))


OUTPUTS = [(149, 111), (83, 200), (37, 29), (20, 11), (5, 3), (1, 1)]


@pytest.mark.parametrize("kernel", Interpolation)
@pytest.mark.parametrize("output", OUTPUTS)
def test_whole_photos_match_pillow(kernel: Interpolation, output: tuple[int, int]) -> None:
    """The contrast is low, since Pillow rounds and clips between its two passes."""
    pixels = (noise(37, 29).pixels // 2 + 64).astype(np.uint8)
    theirs = np.asarray(Image.fromarray(pixels).resize(output, PILLOW[kernel])).astype(int)
    assert np.abs(enlarged(pixels, Size(*output), kernel) - theirs).max() <= 1


@pytest.mark.parametrize("kernel", Interpolation)
@pytest.mark.parametrize("output", OUTPUTS)
def test_noise_matches_pillow_in_floating_point(
    kernel: Interpolation, output: tuple[int, int]
) -> None:
    plane = noise(37, 29).pixels[..., :1]
    theirs = Image.fromarray(plane[..., 0].astype(np.float32)).resize(output, PILLOW[kernel])
    ours = resample(plane, Grid.from_output_size(Size(37, 29), Size(*output)), kernel)[..., 0]
    assert np.abs(ours - np.clip(np.asarray(theirs) / 255, 0, 1)).max() < 1e-4


@pytest.mark.parametrize("scale", [2.0, 3.7, 11.0])
def test_the_bicubic_base_of_models_matches_pytorch(scale: float) -> None:
    lines = np.random.default_rng(3).random((1, 1, 1, 23), np.float32)
    count = round(23 * scale)
    index, weights = compute_taps(Axis(0.0, 1 / scale, 0, count), 23, TORCH_BICUBIC)
    ours = (lines[0, 0, 0, index] * weights).sum(1)
    theirs = torch.nn.functional.interpolate(
        torch.from_numpy(lines), scale_factor=(1.0, scale), mode="bicubic", align_corners=False
    )
    assert np.abs(ours[: theirs.shape[-1]] - theirs.numpy()[0, 0, 0]).max() < 1e-5


@given(kernels, sides, sides, st.sampled_from([np.uint8, np.uint16]), st.integers(1, 4))
def test_at_scale_1_pixels_are_unchanged(
    kernel: Interpolation,
    width: int,
    height: int,
    dtype: type[np.uint8] | type[np.uint16],
    channels: int,
) -> None:
    full = np.iinfo(dtype).max
    levels = np.random.default_rng(width).integers(0, full + 1, (height, width, channels))
    pixels = cast("NDArray[np.uint8] | NDArray[np.uint16]", levels.astype(dtype))
    image = resample(pixels, Grid.at_scale(Size(width, height), 1.0), kernel)
    assert np.array_equal(np.rint(image * np.float32(full)).astype(dtype), pixels)


@given(kernels, sides, sides, scales, st.data())
def test_a_cut_of_the_grid_has_identical_pixels(
    kernel: Interpolation, width: int, height: int, scale: float, data: st.DataObject
) -> None:
    pixels = noise(width, height).pixels
    grid = Grid.at_scale(Size(width, height), scale)
    left = data.draw(st.integers(0, grid.x.count - 1))
    top = data.draw(st.integers(0, grid.y.count - 1))
    box = Box(
        left,
        top,
        data.draw(st.integers(1, grid.x.count - left)),
        data.draw(st.integers(1, grid.y.count - top)),
    )
    whole = resample(pixels, grid, kernel)
    part = resample(pixels, grid.cut(box), kernel)
    assert np.array_equal(part, whole[box.top : box.bottom, box.left : box.right])


@given(kernels, sides, sides, st.floats(0.02, 40.0), st.integers(0, 255))
def test_a_flat_photo_stays_flat(
    kernel: Interpolation, width: int, height: int, scale: float, level: int
) -> None:
    pixels = np.full((height, width, 1), level, np.uint8)
    image = resample(pixels, Grid.at_scale(Size(width, height), scale), kernel)
    assert (quantise(image) == level).all()


@given(kernels, sides, sides, scales)
def test_results_stay_within_0_and_1(
    kernel: Interpolation, width: int, height: int, scale: float
) -> None:
    extremes = np.random.default_rng(5).choice(np.array([0, 255], np.uint8), (height, width, 3))
    image = resample(extremes, Grid.at_scale(Size(width, height), scale), kernel)
    assert image.dtype == np.float32
    assert 0 <= image.min() <= image.max() <= 1


@pytest.mark.parametrize("kernel", Interpolation)
def test_only_the_pixels_under_the_grid_are_read(kernel: Interpolation) -> None:
    photo = noise(300, 200).pixels
    grid = Grid.at_scale(Size(300, 200), 6.3, Box(100, 80, 20, 10))
    within_reach = np.zeros_like(photo)
    within_reach[77:93, 97:123] = photo[77:93, 97:123]
    assert np.array_equal(resample(within_reach, grid, kernel), resample(photo, grid, kernel))


def test_a_view_of_a_huge_photo_costs_only_the_view() -> None:
    """Reading or converting all of it would need 10 GB."""
    photo = np.broadcast_to(np.array([10, 128, 250], np.uint8), (60_000, 60_000, 3))
    grid = Grid.at_scale(Size(60_000, 60_000), 300.0).cut(Box(9_000_000, 17_999_000, 400, 300))
    for kernel in Interpolation:
        image = quantise(resample(photo, grid, kernel))
        assert image.shape == (300, 400, 3)
        assert (image == (10, 128, 250)).all()


def test_an_empty_grid_gives_an_empty_picture() -> None:
    grid = Grid.at_scale(Size(9, 9), 2.0).cut(Box(3, 3, 0, 5))
    assert resample(noise(9, 9).pixels, grid, Interpolation.BICUBIC).shape == (5, 0, 3)


@given(st.lists(st.floats(-2, 3, width=32), min_size=1, max_size=50))
def test_quantise_takes_the_nearest_level(values: list[float]) -> None:
    image = np.array(values, np.float32)
    exact = np.clip(image.astype(np.float64), 0, 1) * 255
    assert np.abs(quantise(image) - exact).max() <= 0.5 + 1e-4


@pytest.mark.parametrize("hundredths", [26, 65, 106, 130, 150, 370, 1237])
def test_halfway_between_two_pixels_the_second_is_taken(hundredths: int) -> None:
    """Otherwise the widths of squares would vary with rounding."""
    length = 6000
    ramp = np.arange(length, dtype=np.uint16)[None, :, None]
    grid = Grid.at_scale(Size(length, 1), hundredths / 100)
    row = resample(ramp, replace(grid, y=Axis(0.0, 1.0, 0, 1)), Interpolation.NEAREST)[0, :, 0]
    exact = (2 * np.arange(grid.x.count) + 1) * 50 // hundredths
    assert np.array_equal(np.rint(row * 65_535), np.minimum(exact, length - 1))
