"""Photos without colour get none, and what is transparent shows no fringe."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from leafscope.core.engine import Renderer
from leafscope.core.engine.ground import GREYS, SQUARE
from leafscope.core.geometry import Grid, Viewport
from leafscope.core.models import Model, load_model
from leafscope.core.photo import Photo
from leafscope.core.resample import Interpolation, quantise, resample

RED = (220, 30, 20)


@pytest.fixture(scope="module")
def leaf() -> Model:
    return load_model("leaf-s")


def disc(side: int = 48) -> Photo:
    """Return a red disc with a soft edge, on black that is wholly transparent."""
    y, x = np.mgrid[:side, :side] + 0.5 - side / 2
    alpha = np.clip(side * 0.3 - np.hypot(x, y), 0, 1)
    pixels = np.zeros((side, side, 3), np.uint8)
    pixels[alpha > 0] = RED
    return Photo(pixels, np.rint(alpha * 255).astype(np.uint8))


def last_frame(renderer: Renderer, viewport: Viewport) -> NDArray[np.uint8]:
    *_, frame = renderer.frames(viewport)
    return frame.image


@pytest.mark.parametrize("grey", [True, False])
def test_a_photo_without_colour_gets_none(leaf: Model, grey: bool) -> None:
    levels = np.random.default_rng(2).integers(0, 256, (24, 24, 1), dtype=np.uint8)
    photo = Photo(levels.repeat(3, 2), grey=grey)
    renderer = Renderer(photo, leaf)
    pixels = renderer.render(Grid.at_scale(photo.size, 3.3))
    assert np.ptp(pixels, axis=2).max() == 0
    frame = last_frame(renderer, Viewport(3.3, 0, 0, 60, 60))
    assert np.ptp(frame, axis=2).max() == 0


@pytest.mark.parametrize("scale", [1.7, 4.0])
@pytest.mark.parametrize("method", ["bicubic", "lanczos", "leaf-s"])
def test_nothing_that_is_hidden_shows_at_a_soft_edge(
    leaf: Model, method: str, scale: float
) -> None:
    photo = disc()
    renderer = Renderer(photo, leaf if method == "leaf-s" else Interpolation(method))
    grid = Grid.at_scale(photo.size, scale)
    assert photo.alpha is not None
    opacity = resample(photo.alpha[..., None], grid, Interpolation.BICUBIC)[..., 0]
    colours = renderer.render(grid)[opacity > 0.02] * 255
    assert np.abs(colours - RED).max() < 4


def test_at_its_own_size_even_what_is_hidden_is_unchanged() -> None:
    photo = disc()
    pixels = Renderer(photo, Interpolation.BICUBIC).render(Grid.at_scale(photo.size, 1))
    assert np.array_equal(quantise(pixels), photo.pixels)


@pytest.mark.parametrize("scale", [0.5, 1.0, 2.5])
def test_a_frame_shows_a_checkerboard_behind_a_photo(leaf: Model, scale: float) -> None:
    photo = disc(160)
    frame = last_frame(Renderer(photo, leaf), Viewport(scale, 0, 0, 80, 80))
    first, second = (np.rint(np.float32(grey) * 255) for grey in GREYS)
    assert (frame[:SQUARE, :SQUARE] == first).all()
    assert (frame[:SQUARE, SQUARE : 2 * SQUARE] == second).all()


def test_a_frame_composes_as_it_says() -> None:
    photo = Photo(np.full((8, 8, 3), 200, np.uint8), np.full((8, 8), 51, np.uint8))
    frame = last_frame(Renderer(photo, Interpolation.BICUBIC), Viewport(1, 0, 0, 8, 8))
    assert frame.reshape(-1).tolist() == [round(200 * 0.2 + GREYS[0] * 255 * 0.8)] * (8 * 8 * 3)
