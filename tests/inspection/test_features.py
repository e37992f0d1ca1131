"""The visualisation of encoder features."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from tiny import noise, tiny_liif, tiny_spectral

from leafscope.core.errors import ViewError
from leafscope.core.geometry import Box
from leafscope.core.inspection import encoding as module
from leafscope.core.inspection.encoding import encode_features, encode_latents, visualise_features
from leafscope.core.models import Model, load_model
from leafscope.core.photo import Photo

MODELS: dict[str, Model] = {"liif": tiny_liif(), "spectral": tiny_spectral()}


@pytest.mark.parametrize("name", MODELS)
def test_image_has_source_pixels_and_full_range(name: str) -> None:
    found = visualise_features(MODELS[name], noise(50, 40), Box(3, 5, 30, 20))
    assert found.image.shape == (20, 30, 3)
    assert found.image.dtype == np.uint8
    assert (found.image.min((0, 1)) == 0).all()
    assert (found.image.max((0, 1)) == 255).all()
    assert found.channels == 8


@pytest.mark.parametrize("name", MODELS)
def test_components_are_sorted_by_variance(name: str) -> None:
    shares = visualise_features(MODELS[name], noise(50, 40), Box(0, 0, 50, 40)).shares
    assert len(shares) == 3
    assert list(shares) == sorted(shares, reverse=True)
    assert 0 < shares[2] < sum(shares) <= 1 + 1e-9


@pytest.mark.parametrize("name", MODELS)
def test_components_equal_those_of_an_svd(name: str) -> None:
    """The directions of the largest variances, with their signs."""
    photo, model, box = noise(40, 30), MODELS[name], Box(0, 0, 40, 30)
    x = torch.from_numpy(photo.pixels / np.float32(255)).permute(2, 0, 1)[None] * 2 - 1
    with torch.no_grad():
        values = model.encoder(x)[0].flatten(1).T.double().numpy()
    values -= values.mean(0)
    left, strengths, directions = np.linalg.svd(values, full_matrices=False)
    found = visualise_features(model, photo, box)
    for component in range(3):
        heaviest = directions[component, np.abs(directions[component]).argmax()]
        plane = np.sign(heaviest) * (left[:, component] * strengths[component]).reshape(30, 40)
        shown = found.image[..., component]
        scaled = (plane - plane.min()) / np.ptp(plane) * 255
        assert np.abs(shown - scaled).max() <= 1


@pytest.mark.parametrize("name", MODELS)
def test_image_is_deterministic_and_independent_of_tiles(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo, box = noise(70, 60), Box(1, 2, 66, 55)
    first = visualise_features(MODELS[name], photo, box)
    assert (visualise_features(MODELS[name], photo, box).image == first.image).all()
    monkeypatch.setattr(module, "TILE", 16)
    tiled = visualise_features(MODELS[name], photo, box).image.astype(int)
    assert np.abs(tiled - first.image).max() <= 1


def test_pixels_outside_the_receptive_field_do_not_matter() -> None:
    model, box = MODELS["liif"], Box(20, 20, 10, 10)
    photo = noise(60, 50)
    far = photo.pixels.copy()
    seen = box.grow(model.encoder.radius, photo.size)
    inside = (slice(seen.top, seen.bottom), slice(seen.left, seen.right))
    far[:] = 0
    far[inside] = photo.pixels[inside]
    first, second = (visualise_features(model, p, box).image for p in (photo, Photo(far)))
    assert np.abs(first.astype(int) - second).max() <= 1


@pytest.mark.parametrize("halo", [2, 4, 100])
def test_features_equal_the_latents_for_any_halo(halo: int) -> None:
    """LIIF's latents are the features."""
    photo, model = noise(40, 30), MODELS["liif"].with_halo(halo)
    for box in (Box(12, 10, 9, 8), Box(0, 0, 5, 30), Box(33, 22, 7, 8)):
        features, latents = encode_features(model, photo, box), encode_latents(model, photo, box)
        assert features.shape == (8, box.height, box.width)
        torch.testing.assert_close(features, latents)


def test_constant_photo_is_one_grey() -> None:
    flat = Photo(np.full((60, 60, 3), 90, np.uint8))
    found = visualise_features(MODELS["liif"], flat, Box(20, 20, 12, 12))
    assert (found.image == 128).all()


def test_single_pixel_is_grey() -> None:
    assert (visualise_features(MODELS["liif"], noise(1, 1), Box(0, 0, 1, 1)).image == 128).all()


def test_features_of_a_trained_encoder_resemble_the_photo(chelsea: Photo) -> None:
    found = visualise_features(load_model("leaf-m"), chelsea, Box(0, 0, 70, 60))
    grey = chelsea.pixels.mean(-1).ravel()
    likeness = [
        abs(np.corrcoef(found.image[..., component].ravel(), grey)[0, 1]) for component in range(3)
    ]
    assert max(likeness) > 0.5


def test_box_outside_the_photo_is_refused() -> None:
    with pytest.raises(ViewError):
        visualise_features(MODELS["liif"], noise(9, 9), Box(5, 5, 5, 5))
