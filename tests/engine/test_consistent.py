"""Pictures that are brought back to the photo: the same however they are cut, and nearer to it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image
from tiny import noise, tiny_liif, tiny_spectral

from leafscope.core.__main__ import main
from leafscope.core.engine import BlendRenderer, ConsistentRenderer, Method, Renderer
from leafscope.core.engine.compute import CPU
from leafscope.core.export.provenance import Provenance
from leafscope.core.geometry import Axis, Box, Grid, Size
from leafscope.core.measuring.evaluation import evaluate
from leafscope.core.named import renderers, said
from leafscope.core.photo import Photo
from leafscope.core.resample import KERNELS, Interpolation, taps

PHOTO = noise(70, 50)
METHODS: list[Method] = [tiny_spectral(), tiny_liif(), Interpolation.NEAREST]


def plain(method: Method, photo: Photo = PHOTO) -> Renderer:
    return Renderer(photo, method, compute=CPU)


def consistent(method: Method, photo: Photo = PHOTO) -> ConsistentRenderer:
    return ConsistentRenderer(plain(method, photo))


def dense(axis: Axis, length: int) -> NDArray[np.float64]:
    """Return the matrix by which an axis is interpolated."""
    index, weights = taps(axis, length, KERNELS[Interpolation.BICUBIC])
    matrix = np.zeros((axis.count, length))
    np.add.at(matrix, (np.arange(axis.count)[:, None], index), weights)
    return matrix


def through(
    matrices: tuple[NDArray[np.float64], NDArray[np.float64]], image: NDArray[np.float64]
) -> NDArray[np.float64]:
    product: NDArray[np.float64] = np.einsum(
        "ih,hwc,jw->ijc", matrices[0], image, matrices[1], optimize=True
    )
    return product


def reduced(picture: NDArray[np.float32], size: Size) -> NDArray[np.float64]:
    height, width = picture.shape[:2]
    grid = Grid.of_size(Size(width, height), size)
    return through((dense(grid.y, height), dense(grid.x, width)), picture.astype(float))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("size", [Size(140, 100), Size(287, 205), Size(75, 160)])
def test_it_is_one_step_of_back_projection(method: Method, size: Size) -> None:
    grid = Grid.of_size(PHOTO.size, size)
    before = plain(method).render(grid)
    missing = PHOTO.pixels / 255 - reduced(before, PHOTO.size)
    up = dense(grid.y, PHOTO.size.height), dense(grid.x, PHOTO.size.width)
    expected = np.clip(before + through(up, missing), 0, 1)
    np.testing.assert_allclose(consistent(method).render(grid), expected, atol=1e-4)


@settings(max_examples=25)
@given(
    scale=st.floats(1.05, 9),
    left=st.floats(0, 0.9),
    top=st.floats(0, 0.9),
    width=st.integers(1, 90),
    height=st.integers(1, 90),
    exact=st.booleans(),
)
def test_any_cut_gives_the_same_pixels(
    scale: float, left: float, top: float, width: int, height: int, *, exact: bool
) -> None:
    region = Box(9, 6, 50, 40)
    if exact:
        grid = Grid.of_size(PHOTO.size, Size(round(50 * scale) + 1, round(40 * scale) + 2), region)
    else:
        grid = Grid.at_scale(PHOTO.size, scale)
    renderer = consistent(METHODS[0])
    whole = renderer.render(grid)
    x, y = int(left * grid.x.count), int(top * grid.y.count)
    box = Box(x, y, min(width, grid.x.count - x), min(height, grid.y.count - y))
    cut = renderer.render(grid.cut(box))
    expected = whole[box.top : box.bottom, box.left : box.right]
    np.testing.assert_allclose(cut, expected, atol=1e-4)


@pytest.mark.parametrize("region", [Box(0, 0, 30, 20), Box(11, 7, 40, 33), Box(69, 49, 1, 1)])
def test_a_region_is_a_part_of_the_whole(region: Box) -> None:
    renderer = consistent(METHODS[0])
    whole = renderer.render(Grid.at_scale(PHOTO.size, 4.0))
    part = renderer.render(Grid.at_scale(PHOTO.size, 4.0, region))
    exact = Size(4 * region.width, 4 * region.height)
    same = renderer.render(Grid.of_size(PHOTO.size, exact, region))
    expected = whole[4 * region.top : 4 * region.bottom, 4 * region.left : 4 * region.right]
    np.testing.assert_allclose(part, expected, atol=1e-4)
    np.testing.assert_allclose(same, expected, atol=1e-4)


@pytest.mark.parametrize("scale", [1.5, 2.0, 5.3])
def test_reduced_again_it_is_nearer_to_the_photo(scale: float) -> None:
    photo = Photo(np.asarray(Image.fromarray(PHOTO.pixels[:20, :20]).resize((60, 60))))
    grid = Grid.at_scale(photo.size, scale)
    blend = BlendRenderer(plain(METHODS[0], photo), plain(Interpolation.NEAREST, photo), 0.5)
    pictures = blend.render(grid), ConsistentRenderer(blend).render(grid)
    before, after = (
        np.abs(reduced(picture, photo.size) - photo.pixels / 255).mean() for picture in pictures
    )
    assert after < before / 2


@pytest.mark.parametrize("scale", [0.4, 1.0])
def test_at_1_to_1_and_below_nothing_is_added(scale: float) -> None:
    grid = Grid.at_scale(PHOTO.size, scale)
    expected = plain(METHODS[0]).render(grid)
    assert np.array_equal(consistent(METHODS[0]).render(grid), expected)


def test_an_empty_grid_is_empty() -> None:
    grid = Grid.at_scale(PHOTO.size, 2.0).cut(Box(5, 5, 0, 10))
    assert consistent(METHODS[0]).render(grid).shape == (10, 0, 3)


def test_grey_stays_grey_and_16_bits_are_as_8() -> None:
    grey = np.repeat(PHOTO.pixels[..., :1], 3, axis=2).astype(np.uint8)
    grid = Grid.at_scale(PHOTO.size, 3.0)
    picture = consistent(METHODS[0], Photo(grey)).render(grid)
    assert np.array_equal(picture, np.repeat(picture[..., :1], 3, axis=2))
    deep = consistent(METHODS[0], Photo(grey.astype(np.uint16) * 257)).render(grid)
    np.testing.assert_allclose(deep, picture, atol=1e-4)


def test_it_has_a_name() -> None:
    blend = renderers("bicubic+nearest@50+consistent", CPU)(PHOTO)
    assert isinstance(blend, ConsistentRenderer)
    assert said("auto+consistent", PHOTO) == f"{said('auto', PHOTO)}+consistent"
    assert isinstance(renderers("auto+consistent", CPU)(PHOTO), ConsistentRenderer)
    models = {"bicubic+consistent": False, "auto: bicubic": False, "leaf-d+consistent": True}
    for name, model in models.items():
        assert Provenance.of(PHOTO, name, (2.0, 2.0)).reconstructed == model


def test_exports_are_consistent_on_request_and_say_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo, out = tmp_path / "in.png", tmp_path / "out.png"
    Image.fromarray(PHOTO.pixels).save(photo)
    options = ["--scale", "3", "--model", "nearest", "--device", "cpu", "--consistent"]
    assert main(["upscale", str(photo), "-o", str(out), *options]) == 0
    assert f"{out} (nearest+consistent, cpu)" in capsys.readouterr().err
    assert b'leafscope:Model="nearest+consistent"' in out.read_bytes()
    expected = consistent(Interpolation.NEAREST).render(Grid.at_scale(PHOTO.size, 3.0))
    assert np.abs(np.asarray(Image.open(out)) / 255 - expected).max() < 0.0021


@pytest.mark.slow
def test_detail_gains_by_it_on_set5(shared: Path) -> None:
    data = shared / "data" / "Set5"
    before, after = (evaluate(f"leaf-d{end}", data, 4.0) for end in ("", "+consistent"))
    assert after.psnr_y > before.psnr_y + 1
