"""The explanation of a pixel adds up to the rendered pixel."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from tiny import noise, tiny_fixed, tiny_liif, tiny_spectral

from leafscope.core.engine import Renderer
from leafscope.core.errors import ViewError
from leafscope.core.geometry import Box, Grid
from leafscope.core.inspection.decomposition import LatentCodes, LocalBasis
from leafscope.core.inspection.pixel import PixelExplanation, explain_pixel
from leafscope.core.models import Model, load_model
from leafscope.core.models.architectures import build_model
from leafscope.core.models.architectures.spectral import Spectral
from leafscope.core.models.checkpoint import Checkpoint
from leafscope.core.models.encoder import Conv
from leafscope.core.photo import Photo

SAME = 1e-4


def lively(model: Model) -> Model:
    """Increase the effect of distant pixels and coefficients, tiny in a random model."""
    with torch.no_grad():
        for layer in model.encoder.modules():
            if isinstance(layer, Conv):
                layer.weight.mul_(2)
        if isinstance(model.network, Spectral):
            gain = model.network.head.gain[-1]
            assert isinstance(gain, torch.nn.Linear)
            gain.bias.fill_(1)
            for parameter in model.network.head.lat[-1].parameters():
                parameter.mul_(0.5)
    return model


MODELS: dict[str, Model] = {
    "liif": lively(tiny_liif()),
    "spectral": lively(tiny_spectral()),
    "consistent": lively(tiny_spectral()).with_back_projection(),
}
PLACES = [(0, 0), (47.99, 39.99), (0, 39.9), (20.5, 17.5), (21.0, 18.0), (30.3, 0.2), (2.7, 11.1)]


def rendered(
    model: Model, photo: Photo, scale: float, explanation: PixelExplanation
) -> NDArray[np.float32]:
    grid = Grid.at_scale(photo.size, scale)
    pixels = Renderer(photo, model).render(grid.cut(Box(explanation.column, explanation.row, 1, 1)))
    pixel: NDArray[np.float32] = pixels[0, 0]
    return pixel


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("scale", [1.01, 1.37, 4.0, 31.7])
def test_parts_add_up_to_the_rendered_pixel(name: str, scale: float) -> None:
    photo, model = noise(48, 40), MODELS[name]
    for x, y in PLACES:
        explanation = explain_pixel(model, photo, x, y, scale)
        expected = rendered(model, photo, scale, explanation)
        assert explanation.parts is not None
        assert np.abs(explanation.rgb - expected).max() <= SAME
        assert np.abs(explanation.parts.rgb.clip(0, 1) - expected).max() <= SAME


@settings(max_examples=30)
@given(st.sampled_from(sorted(MODELS)), st.floats(1.01, 100), st.data())
def test_parts_add_up_in_tiny_photos(name: str, scale: float, data: st.DataObject) -> None:
    width, height = data.draw(st.integers(1, 5)), data.draw(st.integers(1, 5))
    x = data.draw(st.floats(0, width, exclude_max=True))
    y = data.draw(st.floats(0, height, exclude_max=True))
    photo, model = noise(width, height), MODELS[name]
    explanation = explain_pixel(model, photo, x, y, scale)
    assert explanation.parts is not None
    expected = rendered(model, photo, scale, explanation)
    assert np.abs(explanation.parts.rgb.clip(0, 1) - expected).max() <= SAME


@pytest.mark.parametrize("scale", [2.0, 6.3])
def test_parts_add_up_for_a_shipped_model(chelsea: Photo, scale: float) -> None:
    model = load_model("leaf-s")
    for x, y in [(0.1, 0.1), (33.4, 28.8), (69.9, 59.9)]:
        explanation = explain_pixel(model, chelsea, x, y, scale)
        assert isinstance(explanation.parts, LocalBasis)
        expected = rendered(model, chelsea, scale, explanation)
        assert np.abs(explanation.parts.rgb.clip(0, 1) - expected).max() <= SAME


@pytest.mark.parametrize("name", MODELS)
def test_explained_pixel_contains_the_position(name: str) -> None:
    explanation = explain_pixel(MODELS[name], noise(48, 40), 20.6, 7.1, 4.0)
    assert (explanation.column, explanation.row) == (82, 28)
    assert explanation.position == (20.625, 7.125)


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("place", [(24.2, 20.9), (0.3, 20.2), (47.9, 39.8), (5.1, 36.2)])
def test_receptive_field_is_exact(name: str, place: tuple[float, float]) -> None:
    """Pixels outside don't affect the result; those along each inner side do."""
    photo, model = noise(48, 40), MODELS[name]
    explanation = explain_pixel(model, photo, *place, 3.0)
    seen = explanation.receptive_field
    beyond = 255 - photo.pixels
    beyond[seen.top : seen.bottom, seen.left : seen.right] = photo.pixels[
        seen.top : seen.bottom, seen.left : seen.right
    ]
    far = explain_pixel(model, Photo(beyond), *place, 3.0)
    assert np.abs(far.rgb - explanation.rgb).max() < 1e-6
    if name == "consistent":
        return  # what its outermost pixels change is lost in rounding
    for side in sides_within(seen, photo):
        near = photo.pixels.copy()
        near[side] = 255 - near[side]
        assert total(explain_pixel(model, Photo(near), *place, 3.0)) != total(explanation)


def total(explanation: PixelExplanation) -> float:
    assert explanation.parts is not None
    return float(explanation.parts.rgb.sum())


def sides_within(seen: Box, photo: Photo) -> list[tuple[slice, slice]]:
    rows, columns = slice(seen.top, seen.bottom), slice(seen.left, seen.right)
    sides = {
        "left": (rows, slice(seen.left, seen.left + 1)),
        "right": (rows, slice(seen.right - 1, seen.right)),
        "top": (slice(seen.top, seen.top + 1), columns),
        "bottom": (slice(seen.bottom - 1, seen.bottom), columns),
    }
    assert 0 <= seen.left < seen.right <= photo.size.width
    assert 0 <= seen.top < seen.bottom <= photo.size.height
    return list(sides.values())


def test_latent_codes_are_weighted_by_area() -> None:
    explanation = explain_pixel(
        MODELS["liif"], noise(48, 40), 20.6, 7.1, 4.0
    )  # centre 20.625, 7.125
    parts = explanation.parts
    assert isinstance(parts, LatentCodes)
    assert [(code.column, code.row) for code in parts.codes] == [
        (20, 6),
        (21, 6),
        (20, 7),
        (21, 7),
    ]
    weights = [code.weight for code in parts.codes]
    assert weights == pytest.approx([0.875 * 0.375, 0.125 * 0.375, 0.875 * 0.625, 0.125 * 0.625])
    assert all(code.prediction.shape == (3,) for code in parts.codes)


def test_corner_pixel_has_a_single_latent_code() -> None:
    parts = explain_pixel(MODELS["liif"], noise(48, 40), 0.1, 0.1, 4.0).parts
    assert isinstance(parts, LatentCodes)
    assert {(code.column, code.row) for code in parts.codes} == {(0, 0)}
    assert np.abs(parts.codes[0].prediction - parts.rgb).max() < 1e-6


def test_local_basis_contains_cells_and_coefficients() -> None:
    model = MODELS["spectral"]
    parts = explain_pixel(model, noise(48, 40), 20.6, 7.1, 4.0).parts
    assert isinstance(parts, LocalBasis)
    assert parts.columns == (20, 21)
    assert parts.rows == (6, 7)
    assert parts.coefficients.shape == parts.contributions.shape == (5, 5, 3)
    assert np.abs(parts.contributions).max() > 0.01


def test_bicubic_part_of_a_constant_photo_is_its_value() -> None:
    photo = Photo(np.full((9, 9, 3), 51, np.uint8))
    parts = explain_pixel(MODELS["spectral"], photo, 4.2, 4.9, 3.0).parts
    assert isinstance(parts, LocalBasis)
    np.testing.assert_allclose(parts.bicubic, 0.2, atol=2e-4)  # stored in half precision


@pytest.mark.parametrize("make", [tiny_liif, tiny_spectral])
def test_grey_photo_gets_a_grey_pixel(make: Callable[[], Model]) -> None:
    values = np.random.default_rng(0).integers(0, 256, (20, 20, 1), dtype=np.uint8)
    grey = Photo(np.repeat(values, 3, axis=2))
    model = make()
    explanation = explain_pixel(model, grey, 8.3, 9.9, 4.0)
    assert len(set(explanation.rgb.tolist())) == 1
    assert np.abs(explanation.rgb - rendered(model, grey, 4.0, explanation)).max() <= SAME


@pytest.mark.parametrize("scale", [0.5, 1.0])
def test_scale_without_a_model_is_refused(scale: float) -> None:
    with pytest.raises(ViewError, match="no model runs"):
        explain_pixel(MODELS["liif"], noise(9, 9), 4, 4, scale)


@pytest.mark.parametrize("place", [(-0.1, 4), (9, 4), (4, 9.5), (float("nan"), 4)])
def test_position_outside_the_photo_is_refused(place: tuple[float, float]) -> None:
    with pytest.raises(ViewError, match="outside"):
        explain_pixel(MODELS["liif"], noise(9, 9), *place, 4.0)


def test_isolated_blocks_are_explained_as_rendered() -> None:
    """The halo is shorter than the receptive radius, so the borders of blocks matter."""
    network = tiny_fixed().network.state_dict()
    model = lively(build_model(Checkpoint({"family": "fixed", "halo": 1}, network), "short"))
    assert model.isolate_blocks
    photo = noise(150, 140)
    for x, y in ((70.2, 66.6), (64.0, 64.0), (63.9, 100.0), (149.9, 139.9), (0.0, 0.0)):
        explanation = explain_pixel(model, photo, x, y, 3.3)
        assert np.abs(explanation.rgb - rendered(model, photo, 3.3, explanation)).max() < SAME
        elsewhere = noise(150, 140, seed=1).pixels
        box = explanation.receptive_field
        part = slice(box.top, box.bottom), slice(box.left, box.right)
        elsewhere[part] = photo.pixels[part]
        again = explain_pixel(model, Photo(elsewhere), x, y, 3.3)
        assert np.abs(explanation.rgb - again.rgb).max() < SAME
