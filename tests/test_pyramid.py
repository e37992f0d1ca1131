"""Views below 1:1 are filtered, zoom smoothly, and cost as much as the screen is large."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from tiny import noise

from leafscope.core.errors import Cancelled
from leafscope.core.geometry import Axis, Box, Grid, Size
from leafscope.core.pyramid import Pyramid
from leafscope.core.resample import Interpolation, quantise, resample

sides = st.integers(1, 300)


def psnr(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    return -10 * math.log10(max(1e-12, float(((one - other) ** 2).mean())))


def make_pattern() -> NDArray[np.uint8]:
    """Return edges at all angles, a fine pattern and a gradient."""
    y, x = np.mgrid[:600, :800] / 600
    rings = np.sign(np.cos(40 * np.hypot(x - 0.5, y - 0.4)))
    weave = np.cos(500 * x * y) * (x > 0.9)
    planes = [0.5 + 0.3 * rings * y + 0.2 * weave, 0.2 + 0.5 * x, 0.5 + 0.4 * weave]
    return quantise(np.stack(planes, 2).astype(np.float32))


@pytest.mark.parametrize("kernel", [Interpolation.BICUBIC, Interpolation.LANCZOS])
@pytest.mark.parametrize("scale", [0.9, 0.5, 0.26, 0.2, 0.124, 0.06, 0.01])
def test_a_view_is_the_filtered_reduction_of_the_whole_photo(
    scale: float, kernel: Interpolation
) -> None:
    pixels = make_pattern()
    grid = Grid.at_scale(Size(800, 600), scale)
    view = Pyramid(pixels).view(grid, kernel=kernel)
    assert psnr(view, resample(pixels, grid, kernel)) > 44


@pytest.mark.parametrize("step", [4, 8, 16, 32])
def test_zooming_past_a_level_shows_no_jump(step: int) -> None:
    """The steps differ by a billionth but use different levels."""
    pyramid = Pyramid(make_pattern())
    finer, coarser = (
        pyramid.view(Grid(Axis(0.0, near, 0, 600 // step), Axis(0.0, near, 0, 800 // step)))
        for near in (step * (1 - 1e-9), step * (1 + 1e-9))
    )
    assert not np.array_equal(finer, coarser)
    assert psnr(finer, coarser) > 42
    assert np.abs(finer.mean((0, 1)) - coarser.mean((0, 1))).max() < 0.25 / 255


@given(sides, sides, st.floats(0.01, 1.0), st.data())
def test_a_cut_of_the_grid_has_identical_pixels(
    width: int, height: int, scale: float, data: st.DataObject
) -> None:
    pyramid = Pyramid(noise(width, height).pixels)
    grid = Grid.at_scale(Size(width, height), scale)
    left = data.draw(st.integers(0, grid.x.count - 1))
    top = data.draw(st.integers(0, grid.y.count - 1))
    box = Box(
        left,
        top,
        data.draw(st.integers(1, grid.x.count - left)),
        data.draw(st.integers(1, grid.y.count - top)),
    )
    part = pyramid.view(grid.cut(box))
    assert np.array_equal(part, pyramid.view(grid)[box.top : box.bottom, box.left : box.right])


@given(sides, sides, st.floats(1 / 4096, 1.0), st.integers(0, 255))
def test_a_flat_photo_stays_flat_at_any_size(
    width: int, height: int, scale: float, level: int
) -> None:
    pyramid = Pyramid(np.full((height, width, 1), level, np.uint8))
    image = pyramid.view(Grid.at_scale(Size(width, height), scale))
    assert image.size > 0
    assert (quantise(image) == level).all()


def test_16_bits_are_reduced_like_8_bits() -> None:
    pixels = make_pattern()
    wide = pixels.astype(np.uint16) * np.uint16(257)
    grid = Grid.at_scale(Size(800, 600), 0.1)
    assert np.abs(Pyramid(wide).view(grid) - Pyramid(pixels).view(grid)).max() < 1 / 65_535


def test_a_second_view_reads_only_a_level() -> None:
    pixels = noise(400, 300).pixels
    pyramid = Pyramid(pixels)
    grid = Grid.at_scale(Size(400, 300), 0.1)
    first = pyramid.view(grid)
    pixels[:] = 0
    assert np.array_equal(pyramid.view(grid), first)


def test_a_cancelled_view_is_resumed() -> None:
    """A photo of several strips, cancelled at each of them in turn."""
    pixels = noise(1500, 5000).pixels
    grid = Grid.at_scale(Size(1500, 5000), 0.02)
    pyramid = Pyramid(pixels)
    calls, cancelled = 0, 0

    def check_cancelled() -> None:
        nonlocal calls
        calls += 1
        if calls % 20 == 0:
            raise Cancelled

    view = None
    while view is None:
        try:
            view = pyramid.view(grid, check_cancelled)
        except Cancelled:
            cancelled += 1
    assert cancelled > 0
    assert np.array_equal(view, Pyramid(pixels).view(grid))
