"""The reformulated LIIF equals the published one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import published
import pytest
import torch
from numpy.typing import NDArray
from tiny import noise, tiny_liif

from leafscope.core.engine import Renderer
from leafscope.core.evaluation.benchmark import query_rgb
from leafscope.core.geometry import Box, Grid, Size
from leafscope.core.models import Model
from leafscope.core.models.architectures import build_model
from leafscope.core.models.checkpoint import load_checkpoint
from leafscope.core.models.encoder import ALL_EDGES
from leafscope.core.models.model import TileModel
from leafscope.core.photo import Photo

DATA = Path(__file__).parents[1] / "data"
TOLERANCE = 1e-4
Golden = tuple[NDArray[np.uint8], list[tuple[Size, NDArray[np.float32]]]]


def render_as_published(model: Model, photo: Photo, size: Size) -> NDArray[np.float32]:
    """Render a whole photo with the published formulation, in [0, 1]."""
    (image,) = render_parts_as_published(model, photo, size, [published.WHOLE])
    return image


def render_parts_as_published(
    model: Model, photo: Photo, size: Size, parts: list[published.Part]
) -> list[NDArray[np.float32]]:
    """Render parts of a photo with the published formulation, in [0, 1]."""
    x = torch.from_numpy(photo.pixels / np.float32(255)).permute(2, 0, 1)[None] * 2 - 1
    images = published.liif(model.network.state_dict(), x, size.height, size.width, parts)
    return [(image * 0.5 + 0.5).clamp(0, 1).numpy() for image in images]


@pytest.mark.parametrize("scale", [1.37, 2, 3.14, 4, 17.9])
def test_whole_photo_matches_published_code(scale: float) -> None:
    photo, model = noise(21, 17), tiny_liif()
    size = Size(round(21 * scale), round(17 * scale))
    image = Renderer(photo, model).render(Grid.from_output_size(photo.size, size))
    assert np.abs(image - render_as_published(model, photo, size)).max() <= TOLERANCE


PARTS = {
    "top left": (0.0, 0.0),
    "top": (0.5, 0.0),
    "top right": (1.0, 0.0),
    "right": (1.0, 0.5),
    "bottom right": (1.0, 1.0),
    "bottom": (0.5, 1.0),
    "bottom left": (0.0, 1.0),
    "left": (0.0, 0.5),
    "middle": (0.5, 0.5),
}


@pytest.mark.parametrize("scale", [1.37, 2, 3.14, 4, 17.9])
def test_every_part_matches_published_code(scale: float) -> None:
    photo, model = noise(90, 70), tiny_liif()
    size = Size(round(90 * scale), round(70 * scale))
    boxes = [
        Box(round(x * (size.width - 40)), round(y * (size.height - 30)), 40, 30)
        for x, y in PARTS.values()
    ]
    expected = render_parts_as_published(model, photo, size, [box.slices for box in boxes])
    grid, renderer = Grid.from_output_size(photo.size, size), Renderer(photo, model)
    for name, box, part in zip(PARTS, boxes, expected, strict=True):
        image = renderer.render(grid.cut(box))
        assert np.abs(image - part).max() <= TOLERANCE, name


@pytest.fixture(scope="module")
def golden() -> Golden:
    """Return the input and some outputs of the authors' code with their weights.

    The outputs are stored as 16-bit levels, and the larger ones are subsampled: every second or
    third row and column.
    """
    with np.load(DATA / "liif_golden.npz") as stored:
        outputs = []
        for name in stored.files:
            if name != "input":  # "HEIGHTxWIDTH"
                height, width = map(int, name.split("x"))
                outputs.append((Size(width, height), stored[name] / np.float32(65535)))
        assert len(outputs) == 4
        return stored["input"], outputs


def test_output_matches_the_authors_output(golden: Golden, liif_weights: Path) -> None:
    photo = Photo(golden[0])
    model = build_model(load_checkpoint(liif_weights), "edsr-liif")
    for size, expected in golden[1]:
        step = slice(None, None, -(-size.height // len(expected)))
        image = Renderer(photo, model).render(Grid.from_output_size(photo.size, size))
        assert np.abs(image[step, step] - expected).max() <= TOLERANCE
        (published_image,) = render_parts_as_published(model, photo, size, [(step, step)])
        assert np.abs(published_image - expected).max() <= TOLERANCE


def test_the_measured_formulation_equals_the_published_one() -> None:
    state = tiny_liif().network.state_dict()
    features = torch.randn(1, 8, 7, 9, generator=torch.Generator().manual_seed(0))
    expected = published.liif_decoder(state, features, 15, 31)
    torch.testing.assert_close(query_rgb(features, state, 15, 31), expected)


def test_authors_weights_match_published_code(liif_weights: Path) -> None:
    photo, model = noise(30, 24), build_model(load_checkpoint(liif_weights), "edsr-liif")
    size = Size(94, 75)
    image = Renderer(photo, model).render(Grid.from_output_size(photo.size, size))
    assert np.abs(image - render_as_published(model, photo, size)).max() <= TOLERANCE


def test_draft_is_close_to_the_exact_result(liif_weights: Path) -> None:
    """The mean difference is below 1 % of the range on a smooth image."""
    y, x = np.mgrid[0:40, 0:40]
    smooth = (127 + 100 * np.sin(x / 6) * np.cos(y / 7)).astype(np.uint8)
    photo = Photo(np.repeat(smooth[..., None], 3, axis=2))
    model = build_model(load_checkpoint(liif_weights), "edsr-liif")
    assert isinstance(model, TileModel)
    whole = Box(0, 0, 40, 40)
    pixels = torch.from_numpy(photo.pixels.copy()).permute(2, 0, 1) / 255
    block = model.to_block(model.encode(pixels, ALL_EDGES), whole, photo.size)
    grid = Grid.at_scale(photo.size, 4.0)
    exact, draft = model.decode(block, grid), model.decode(block, grid, draft=True)
    assert (exact - draft).abs().mean() < 0.01
