"""Blocks, tiles and strips of a view have the same pixels as the whole."""

from __future__ import annotations

import numpy as np
import pytest
from frame_pixels import frame_rgb
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from tiny import noise, tiny_liif, tiny_spectral

from leafscope.core.engine import EngineSettings, Renderer, Upscaler
from leafscope.core.geometry import Box, Grid, Size, Viewport
from leafscope.core.resample import Interpolation

METHODS: dict[str, Upscaler] = {
    "liif": tiny_liif(),
    "spectral": tiny_spectral(),
    "bicubic": Interpolation.BICUBIC,
    "lanczos": Interpolation.LANCZOS,
    "nearest": Interpolation.NEAREST,
}
SAME = 1e-4  # in [0, 1]

methods = st.sampled_from(sorted(METHODS))
scales = st.floats(1.01, 9.0)
sides = st.integers(1, 150)


def whole(method: str, width: int, height: int, grid: Grid) -> NDArray[np.float32]:
    return Renderer(noise(width, height), METHODS[method]).render(grid)


@settings(max_examples=40)
@given(methods, sides, sides, scales, st.data())
def test_a_cut_of_a_grid_has_the_pixels_of_the_whole(
    method: str, width: int, height: int, scale: float, data: st.DataObject
) -> None:
    scale = min(scale, 500 / max(width, height)) if max(width, height) > 60 else scale
    scale = max(scale, 1.01)
    grid = Grid.at_scale(Size(width, height), scale)
    left = data.draw(st.integers(0, grid.x.count - 1))
    top = data.draw(st.integers(0, grid.y.count - 1))
    box = Box(
        left,
        top,
        data.draw(st.integers(1, min(200, grid.x.count - left))),
        data.draw(st.integers(1, min(200, grid.y.count - top))),
    )
    expected = whole(method, width, height, grid)[box.top : box.bottom, box.left : box.right]
    assert np.abs(whole(method, width, height, grid.cut(box)) - expected).max() <= SAME


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("size", [(w, h) for w in (1, 2, 3) for h in (1, 2, 3)])
def test_the_smallest_photos_are_rendered(method: str, size: tuple[int, int]) -> None:
    grid = Grid.at_scale(Size(*size), 5.3)
    image = whole(method, *size, grid)
    strips = [
        whole(method, *size, grid.cut(Box(0, y, grid.x.count, 1))) for y in range(grid.y.count)
    ]
    assert image.shape == (grid.y.count, grid.x.count, 3)
    assert np.abs(np.concatenate(strips) - image).max() <= SAME


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "corner", [(0.0, 0.0), (120.0, 0.0), (0.0, 90.0), (61.5, 33.3), (125.0, 97.0)]
)
def test_a_view_has_the_pixels_of_the_whole(method: str, corner: tuple[float, float]) -> None:
    photo = noise(140, 110)
    viewport = Viewport(3.14, *corner, 90, 70)
    left, top, grid = viewport.visible_grid(photo.size)
    start_x, start_y = viewport.start
    image = Renderer(photo, METHODS[method]).render(Grid.at_scale(photo.size, 3.14))
    image = image[max(0, start_y) : start_y + 70, max(0, start_x) : start_x + 90]
    (*_, last) = Renderer(photo, METHODS[method]).frames(viewport)
    assert (last.left, last.top) == (left, top)
    assert frame_rgb(last).shape[:2] == (grid.y.count, grid.x.count) == image.shape[:2]
    assert np.abs(frame_rgb(last) / 255 - image).max() <= 0.5 / 255 + SAME


@pytest.mark.parametrize("max_patch_blocks", [1, 9])
@pytest.mark.parametrize("method", ["liif", "spectral"])
def test_the_size_of_patches_changes_nothing(method: str, max_patch_blocks: int) -> None:
    photo = noise(150, 130)
    grid = Grid.at_scale(photo.size, 2.3)
    expected = Renderer(photo, METHODS[method]).render(grid)
    settings = EngineSettings(max_patch_blocks=max_patch_blocks)
    image = Renderer(photo, METHODS[method], settings=settings).render(grid)
    assert np.abs(image - expected).max() <= SAME
