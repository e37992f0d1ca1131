"""Deviations of an upscaled photo from the original are measured where they are."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from tiny import noise, tiny_spectral

from leafscope.core.callbacks import CheckCancelled
from leafscope.core.engine import Renderer, Upscaler
from leafscope.core.errors import ViewError
from leafscope.core.geometry import Box, Grid
from leafscope.core.inspection.deviation import (
    BRIGHTER,
    DARKER,
    SPAN,
    Deviation,
    deviation_legend,
    measure_deviation,
)
from leafscope.core.models import Model, load_model
from leafscope.core.models.architectures.spectral import Spectral
from leafscope.core.models.encoder import Conv
from leafscope.core.photo import Photo
from leafscope.core.resample import Interpolation

LEVEL = 1 / 255
SCALES = [1.0, 1.37, 2.0, 3.14, 4.0, 8.0]
WINDOWS = [Box(0, 0, 60, 50), Box(0, 0, 1, 1), Box(59, 49, 1, 1), Box(7, 11, 20, 13)]


def smooth(width: int = 60, height: int = 50, dtype: type = np.uint8) -> Photo:
    y, x = np.mgrid[0:height, 0:width]
    full = np.iinfo(dtype).max
    planes = [0.5 + 0.4 * np.sin(x / (9 + c) + c) * np.cos(y / 11) for c in range(3)]
    return Photo(np.rint(np.stack(planes, -1) * full).astype(dtype))


def deviation_of(
    method: Upscaler,
    photo: Photo,
    scale: float,
    box: Box | None = None,
) -> Deviation:
    box = box or Box(0, 0, photo.size.width, photo.size.height)
    return measure_deviation(Renderer(photo, method).render, photo, box, scale)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("scale", SCALES)
def test_bicubic_of_a_smooth_photo_barely_deviates(scale: float, dtype: type) -> None:
    found = deviation_of(Interpolation.BICUBIC, smooth(dtype=dtype), scale)
    assert found.difference.shape == (50, 60, 3)
    assert found.difference.dtype == np.float32
    inside = found.difference[3:-3, 3:-3]  # at the border the kernels lack taps
    assert np.abs(inside).max() < 2.5 * LEVEL
    assert found.mean < LEVEL


@pytest.mark.parametrize("shift", [-0.05, 0.05])
@pytest.mark.parametrize("scale", [1.37, 4.0])
def test_constant_offset_is_measured_with_its_sign(scale: float, shift: float) -> None:
    photo = Photo(np.full((20, 24, 3), 100, np.uint8))
    renderer = Renderer(photo, Interpolation.BICUBIC)

    def render(grid: Grid, check_cancelled: CheckCancelled) -> NDArray[np.float32]:
        return renderer.render(grid, check_cancelled) + np.float32(shift)

    found = measure_deviation(render, photo, Box(3, 4, 9, 8), scale)
    np.testing.assert_allclose(found.difference, shift, atol=1e-5)
    assert found.mean == pytest.approx(abs(shift), abs=1e-5)


def reddening(amount: float) -> Model:
    """Return a model that renders the bicubic image with more red."""
    model = tiny_spectral()
    network = model.network
    assert isinstance(network, Spectral)
    last = network.head.lat[-1]
    assert isinstance(last, Conv)
    assert last.bias is not None
    gain = float(network.head.gains(1 / 4)[0])
    with torch.no_grad():
        last.weight.zero_()
        last.bias.zero_()
        last.bias[0] = 2 * amount / gain**2
    return model


def test_added_red_is_measured_and_shown() -> None:
    found = deviation_of(reddening(0.06), smooth(), 4.0)
    inside = found.difference[3:-3, 3:-3]
    np.testing.assert_allclose(inside[..., 0], 0.06, atol=0.012)
    assert np.abs(inside[..., 1:]).max() < 0.01
    overlay = found.overlay()
    assert (overlay[5:-5, 5:-5, :3] == BRIGHTER).all()


@pytest.mark.parametrize("scale", [1.37, 2.0, 3.9])
def test_deviation_of_a_region_equals_that_of_the_whole_photo(scale: float) -> None:
    photo = noise(60, 50)
    whole = deviation_of(Interpolation.LANCZOS, photo, scale)
    for box in WINDOWS:
        part = deviation_of(Interpolation.LANCZOS, photo, scale, box)
        expected = whole.difference[box.top : box.bottom, box.left : box.right]
        np.testing.assert_allclose(part.difference, expected, atol=1e-6)


def test_invented_speck_is_located() -> None:
    photo = smooth()
    renderer = Renderer(photo, Interpolation.BICUBIC)

    def render(grid: Grid, check_cancelled: CheckCancelled) -> NDArray[np.float32]:
        pixels = renderer.render(grid, check_cancelled)
        rows = (grid.y.positions() >= 21) & (grid.y.positions() < 22)
        columns = (grid.x.positions() >= 33) & (grid.x.positions() < 34)
        pixels[np.ix_(rows, columns)] -= 0.2
        return pixels

    found = measure_deviation(render, photo, Box(20, 10, 30, 25), 3.7)
    worst = np.unravel_index(found.difference.sum(-1).argmin(), (25, 30))
    assert worst == (21 - 10, 33 - 20)


def test_colours_show_sign_and_magnitude() -> None:
    difference = np.zeros((1, 4, 3), np.float32)
    difference[0, 1] = (SPAN / 4, -SPAN / 2, 0)  # the channel with the largest deviation counts
    difference[0, 2] = SPAN
    difference[0, 3] = 10 * SPAN
    overlay = Deviation(Box(0, 0, 4, 1), difference, 0.0).overlay()[0]
    assert overlay.dtype == np.uint8
    assert overlay[0, 3] == 0
    assert tuple(overlay[1, :3]) == DARKER
    assert 0 < overlay[1, 3] < overlay[2, 3]
    assert tuple(overlay[2, :3]) == BRIGHTER
    assert (overlay[3] == overlay[2]).all()


def test_legend_runs_from_darker_to_brighter() -> None:
    colours = deviation_legend(101, SPAN)
    assert tuple(colours[0, :3]) == DARKER
    assert tuple(colours[-1, :3]) == BRIGHTER
    assert colours[50, 3] == 0
    assert (np.diff(colours[50:, 3].astype(int)) > 0).all()
    assert (colours[::-1, 3] == colours[:, 3]).all()


def test_trained_model_deviates_less_than_bicubic(chelsea: Photo) -> None:
    """It is trained so that its result, scaled down by Pillow, is the photo."""
    model = deviation_of(load_model("leaf-s"), chelsea, 4.0)
    assert model.mean < 0.5 * LEVEL
    assert model.mean < deviation_of(Interpolation.BICUBIC, chelsea, 4.0).mean / 2


@pytest.mark.parametrize("scale", [0.5, 0.999, float("nan"), -3, 1e9])
def test_scale_below_1_is_refused(scale: float) -> None:
    with pytest.raises(ViewError):
        deviation_of(Interpolation.BICUBIC, noise(9, 9), scale)


def test_box_outside_the_photo_is_refused() -> None:
    with pytest.raises(ViewError):
        deviation_of(Interpolation.BICUBIC, noise(9, 9), 2.0, Box(5, 5, 5, 5))
