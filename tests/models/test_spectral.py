"""The spectral decoder equals its dense definition, and its result is continuous."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from tiny import noise, tiny_spectral
from torch.nn import functional as F

from leafscope.core.engine import Renderer
from leafscope.core.geometry import Axis, Grid, Size
from leafscope.core.models.architectures.spectral import STORAGE, Spectral
from leafscope.core.models.banded import ROWS_ACROSS, BandedMatrix, assemble_pixels
from leafscope.core.photo import Photo


def by_definition(network: Spectral, photo: Photo, size: Size) -> NDArray[np.float32]:
    """Render from the definition: per pixel, sum over the two nearest cells per axis."""
    x = torch.from_numpy(photo.pixels / np.float32(255)).permute(2, 0, 1)[None] * 2 - 1
    rows, columns = x.shape[-2:]
    k = network.head.count
    with torch.no_grad():
        c = network.head.coefficients(network.encoder(x))[0].view(3, k, k, rows, columns)
        coefficients = c.to(STORAGE).double().numpy()
        gain = [
            network.head.gains(s).double().numpy()
            for s in (rows / size.height, columns / size.width)
        ]
    out = np.zeros((size.height, size.width, 3))
    for j in range(size.height):
        for i in range(size.width):
            at = ((j + 0.5) * rows / size.height, (i + 0.5) * columns / size.width)
            for y, weight_y, basis_y in _cells(at[0], gain[0], rows):
                for x_, weight_x, basis_x in _cells(at[1], gain[1], columns):
                    values = np.einsum("cpq,p,q->c", coefficients[:, :, :, y, x_], basis_y, basis_x)
                    out[j, i] += weight_y * weight_x * values
    skip = F.interpolate(x, (size.height, size.width), mode="bicubic", align_corners=False)
    image = out + skip[0].permute(1, 2, 0).numpy()
    result: NDArray[np.float32] = (image * 0.5 + 0.5).clip(0, 1).astype(np.float32)
    return result


def _cells(
    position: float, gain: NDArray[np.float64], length: int
) -> list[tuple[int, float, NDArray[np.float64]]]:
    cell = math.floor(position - 0.5)
    found = []
    for side in (cell, cell + 1):
        d = position - 0.5 - side
        basis = [1, math.cos(math.pi * d), math.sin(math.pi * d)]
        basis += [math.cos(2 * math.pi * d), math.sin(2 * math.pi * d)]
        found.append((min(max(side, 0), length - 1), 1 - abs(d), gain * np.array(basis)))
    return found


@pytest.mark.parametrize("size", [(20, 30), (33, 11), (70, 64)])
def test_rendering_equals_the_definition(size: tuple[int, int]) -> None:
    photo, model = noise(9, 7), tiny_spectral()
    network = model.network
    assert isinstance(network, Spectral)
    output_size = Size(*size)
    image = Renderer(photo, model).render(Grid.from_output_size(photo.size, output_size))
    # half precision of the source adds at most 2e-4 of a bicubic tap
    assert np.abs(image - by_definition(network, photo, output_size)).max() <= 5e-4


def test_the_training_decoder_matches_the_renderer() -> None:
    photo, model = noise(24, 18), tiny_spectral()
    x = torch.from_numpy(photo.pixels / np.float32(255)).permute(2, 0, 1)[None] * 2 - 1
    with torch.no_grad():
        dense = model.network(x, 60, 77)[0].permute(1, 2, 0) * 0.5 + 0.5
    image = Renderer(photo, model).render(Grid.from_output_size(photo.size, Size(77, 60)))
    assert np.abs(image - dense.clamp(0, 1).numpy()).max() < 1 / 255 / 2


@settings(max_examples=40)
@given(st.integers(1, 100), st.floats(0.02, 0.99), st.integers(0, 1000), st.integers(1, 12))
def test_banded_product_equals_dense_product(
    rows: int, step: float, start: int, width: int
) -> None:
    axis = Axis(0.0, step, start, rows)
    positions = axis.positions()
    torch.manual_seed(rows)
    first = np.floor(positions).astype(np.int64)
    index, values = first[:, None] + np.arange(width), torch.rand(rows, width)
    banded = BandedMatrix.from_rows(axis, 2000, ROWS_ACROSS, index, values.numpy())
    m = torch.rand(banded.columns, 5)
    dense = torch.zeros(rows, banded.columns)
    dense.scatter_add_(1, torch.from_numpy(index - banded.start), values)
    down = banded.multiply(m, torch.empty(banded.rows, 5))
    torch.testing.assert_close(down[banded.kept], dense @ m)
    for groups_of_band in banded.bands(20):
        band, rows_of_band = banded.slice_groups(groups_of_band), banded.rows_of(groups_of_band)
        columns = slice(band.start - banded.start, band.start - banded.start + band.columns)
        product = band.multiply(m[columns], torch.empty(band.rows, 5))
        torch.testing.assert_close(product[band.kept], (dense @ m)[rows_of_band])


@settings(max_examples=40)
@given(st.integers(1, 60), st.integers(1, 60), st.floats(0.02, 0.99))
def test_banded_products_on_both_axes_equal_dense_products(
    rows: int, columns: int, step: float
) -> None:
    torch.manual_seed(rows)
    down, across = (banded(count, step, about) for count, about in ((rows, 8), (columns, 16)))
    m = torch.rand(down.columns, 2, across.columns)
    lines = down.multiply(m.flatten(1), torch.empty(down.rows, 2 * across.columns))
    lines = lines.view(-1, across.columns)
    groups, of_group, _ = across.values.shape
    out = across.multiply_across(lines, torch.empty(groups, 2 * down.rows, of_group))
    across.add_across(lines, out)
    image = assemble_pixels(out.view(groups, down.rows, 2, of_group), down, across)
    expected = 2 * torch.einsum("yh,hcw,xw->ycx", to_dense(down), m, to_dense(across))
    torch.testing.assert_close(torch.from_numpy(image), expected)


def banded(count: int, step: float, rows: int) -> BandedMatrix:
    axis = Axis(0.3, step, 5, count)
    index = np.floor(axis.positions()).astype(np.int64)[:, None] + np.arange(3)
    values = torch.rand(count, 3).numpy()
    return BandedMatrix.from_rows(axis, 2000, rows, index, values)


def to_dense(matrix: BandedMatrix) -> torch.Tensor:
    """Convert a banded matrix to a dense one."""
    identity = torch.eye(matrix.columns)
    return matrix.multiply(identity, torch.empty(matrix.rows, matrix.columns))[matrix.kept]


def test_no_seam_between_cells_at_a_high_scale() -> None:
    """Neighbours differ no more across a cell's border than inside it."""
    photo, model = noise(12, 12), tiny_spectral()
    image = Renderer(photo, model).render(Grid.at_scale(photo.size, 200.0))
    steps = np.abs(np.diff(image[600], axis=0)).max(1)
    at_borders = steps[np.arange(2, 10) * 200 - 1]
    assert at_borders.max() <= steps.max() * 1.01
    assert steps.max() < 0.05


def test_result_is_continuous_in_scale() -> None:
    photo, model = noise(12, 12), tiny_spectral()
    renderer = Renderer(photo, model)
    means = [
        renderer.render(Grid.at_scale(photo.size, float(scale))).mean((0, 1))
        for scale in np.geomspace(1.5, 30, 40)
    ]
    assert np.abs(np.diff(means, axis=0)).max() < 0.02
