"""Grey photos stay grey, and transparent areas show no fringe."""

from __future__ import annotations

import numpy as np
import pytest
from frame_pixels import frame_alpha, frame_rgb
from numpy.typing import NDArray
from PIL import Image

from leafscope.core.callbacks import never_cancelled, no_progress
from leafscope.core.engine import Renderer
from leafscope.core.export.formats import Encoding, ImageSpec
from leafscope.core.export.strips import render_strips
from leafscope.core.geometry import Grid, Size, Viewport
from leafscope.core.models import Model, load_model
from leafscope.core.photo import Photo
from leafscope.core.resample import Interpolation, quantise, resample

RED = (220, 30, 20)


@pytest.fixture(scope="module")
def leaf() -> Model:
    return load_model("leaf-s")


def disc(side: int = 48) -> Photo:
    """Return a red disc with a soft edge on transparent black."""
    y, x = np.mgrid[:side, :side] + 0.5 - side / 2
    alpha = np.clip(side * 0.3 - np.hypot(x, y), 0, 1)
    pixels = np.zeros((side, side, 3), np.uint8)
    pixels[alpha > 0] = RED
    return Photo(pixels, np.rint(alpha * 255).astype(np.uint8))


def last_frame(renderer: Renderer, viewport: Viewport) -> NDArray[np.uint8]:
    *_, frame = renderer.frames(viewport)
    return frame_rgb(frame)


@pytest.mark.parametrize("grey", [True, False])
def test_a_grey_photo_stays_grey(leaf: Model, grey: bool) -> None:
    levels = np.random.default_rng(2).integers(0, 256, (24, 24, 1), dtype=np.uint8)
    photo = Photo(levels.repeat(3, 2), grey=grey)
    renderer = Renderer(photo, leaf)
    pixels = renderer.render(Grid.at_scale(photo.size, 3.3))
    assert np.ptp(pixels, axis=2).max() == 0
    frame = last_frame(renderer, Viewport(3.3, 0, 0, 60, 60))
    assert np.ptp(frame, axis=2).max() == 0


@pytest.mark.parametrize("scale", [1.7, 4.0])
@pytest.mark.parametrize("method", ["bicubic", "lanczos", "leaf-s"])
def test_hidden_colours_do_not_show_at_a_soft_edge(leaf: Model, method: str, scale: float) -> None:
    photo = disc()
    renderer = Renderer(photo, leaf if method == "leaf-s" else Interpolation(method))
    grid = Grid.at_scale(photo.size, scale)
    assert photo.alpha is not None
    opacity = resample(photo.alpha[..., None], grid, Interpolation.BICUBIC)[..., 0]
    colours = renderer.render(grid)[opacity > 0.02] * 255
    assert np.abs(colours - RED).max() < 4


@pytest.mark.parametrize("deep", [False, True])
@pytest.mark.parametrize("scale", [0.37, 1.7, 4.0])
@pytest.mark.parametrize("method", ["bicubic", "lanczos", "leaf-s"])
def test_nearly_transparent_black_makes_no_dark_fringe(
    leaf: Model, method: str, scale: float, deep: bool
) -> None:
    """Erasers and soft brushes leave alpha of 1 to 8 around a shape."""
    edge = disc()
    assert edge.alpha is not None
    faint = np.random.default_rng(3).integers(1, 9, edge.alpha.shape, np.uint8)
    alpha = np.where(edge.alpha < 9, faint, edge.alpha)
    pixels = np.where(alpha[..., None] > 8, RED, 0).astype(np.uint8)
    multiplied = Image.fromarray(np.dstack([pixels, alpha])).convert("RGBa")
    size = Size(*edge.pixels.shape[1::-1])
    grid = Grid.at_scale(size, scale)
    whole = (grid.size.width, grid.size.height)
    true = np.asarray(multiplied.resize(whole, Image.Resampling.BICUBIC).convert("RGBA"))
    photo = Photo(pixels, alpha)
    if deep:
        photo = Photo(pixels * np.uint16(257), alpha * np.uint16(257))
    renderer = Renderer(photo, leaf if method == "leaf-s" else Interpolation(method))
    shown = true[..., 3] > 100
    colours = (renderer.render(grid) * 255)[shown]
    assert np.abs(true[shown][:, :3].astype(float) - RED).max() < 16  # no fringe there
    assert np.abs(colours - RED).max() < 4


def test_a_faint_photo_keeps_its_colours() -> None:
    levels = np.random.default_rng(4).integers(0, 256, (12, 12, 3), np.uint8)
    alpha = np.full((12, 12), 5, np.uint8)
    alpha[:3] = 0
    photo = Photo(levels, alpha)
    assert np.array_equal(photo.alpha_bled[3:], levels[3:])
    assert not np.array_equal(photo.alpha_bled[:3], levels[:3])


def test_at_1_to_1_hidden_colours_are_unchanged() -> None:
    photo = disc()
    pixels = Renderer(photo, Interpolation.BICUBIC).render(Grid.at_scale(photo.size, 1))
    assert np.array_equal(quantise(pixels), photo.pixels)


@pytest.mark.parametrize("scale", [0.5, 1.0, 2.5])
def test_a_frame_has_the_opacity_of_its_export(leaf: Model, scale: float) -> None:
    photo = disc(160)
    viewport = Viewport(scale, 0, 0, 80, 80)
    *_, frame = Renderer(photo, leaf).frames(viewport)
    _, _, grid = viewport.visible_grid(photo.size)
    picture = ImageSpec(grid.size, grey=False, alpha=True, depth=8, encoding=Encoding())
    strips = render_strips(Renderer(photo, leaf), grid, picture, no_progress, never_cancelled)
    saved = np.concatenate(list(strips))
    assert frame.has_alpha
    assert np.array_equal(frame_alpha(frame), saved[..., 3])
    premultiplied = saved[..., :3] * (saved[..., 3:] / 255)
    assert np.abs(frame_rgb(frame) - premultiplied).max() <= 1


@pytest.mark.parametrize("scale", [0.5, 3.0, 12.0])
def test_a_square_has_one_colour_and_one_opacity(scale: float) -> None:
    levels = np.random.default_rng(4).integers(0, 256, (12, 16, 4), dtype=np.uint8)
    photo = Photo(levels[..., :3], levels[..., 3])
    renderer = Renderer(photo, Interpolation.NEAREST)
    grid = Grid.at_scale(photo.size, scale)
    picture = ImageSpec(grid.size, grey=False, alpha=True, depth=8, encoding=Encoding())
    strips = render_strips(renderer, grid, picture, no_progress, never_cancelled)
    *_, frame = renderer.frames(Viewport(scale, 0, 0, grid.x.count, grid.y.count))
    assert frame.has_alpha
    assert np.array_equal(frame_alpha(frame), np.concatenate(list(strips))[..., 3])
    expected = resample(levels[..., 3:], grid, Interpolation.NEAREST)[..., 0]
    assert np.array_equal(frame_alpha(frame), quantise(expected))
    assert set(np.unique(frame_alpha(frame))) <= set(np.unique(levels[..., 3]))


def test_a_frame_of_an_opaque_photo_has_no_alpha(leaf: Model) -> None:
    *_, frame = Renderer(Photo(np.zeros((8, 8, 3), np.uint8)), leaf).frames(
        Viewport(2, 0, 0, 16, 16)
    )
    assert not frame.has_alpha
