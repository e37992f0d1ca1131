"""Decompose a pixel of a spectral model into the bicubic image and local basis functions.

All values are in units of the photo's range, [0, 1].
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..geometry import Axis, Grid
from ..models import EncodedBlock
from ..models.architectures.spectral import STORAGE, SpectralModel
from ..photo import Photo
from ..resample import TORCH_BICUBIC, compute_taps
from .encoding import bounding_box

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class AxisCells:
    """The two nearest source pixels along an axis.

    Attributes:
        cells: their indices; one may lie outside the photo, where the border is replicated.
        distances: output pixel minus their centres, in source pixels; the first is positive.
        weights: their weights in the blend.
        gains: gain of each basis function (1, cos(pi d), sin(pi d), ...) at this scale, [K].

    """

    cells: tuple[int, int]
    distances: tuple[float, float]
    weights: tuple[float, float]
    gains: Floats

    @property
    def nearest(self) -> int:
        """Index of the nearer one, 0 or 1."""
        return int(self.weights[1] > self.weights[0])


@dataclass(frozen=True, eq=False)
class LocalBasis:
    """The summands of a pixel.

    Attributes:
        x: the source pixels along the row.
        y: the source pixels along the column.
        coefficients: coefficients of the nearest source pixel, [K, K, 3]: vertical basis,
            horizontal basis, colour.
        contributions: contribution of each pair of basis functions, summed over the four source
            pixels with weights and gains, [K, K, 3].
        bicubic: the bicubic image, [3].
        back_projection: the correction toward the original, [3]; None without back-projection.

    """

    x: AxisCells
    y: AxisCells
    coefficients: Floats
    contributions: Floats
    bicubic: Floats
    back_projection: Floats | None = None

    @property
    def columns(self) -> tuple[int, ...]:
        """Columns of the source pixels that are read, which may lie outside the photo."""
        return self.x.cells

    @property
    def rows(self) -> tuple[int, ...]:
        """Rows of the source pixels that are read, which may lie outside the photo."""
        return self.y.cells

    @property
    def rgb(self) -> Floats:
        """The sum, [3], not clamped."""
        total: Floats = self.contributions.sum((0, 1)) + self.bicubic
        return total if self.back_projection is None else total + self.back_projection


def explain_local_basis(
    model: SpectralModel, latents: Tensor, encoded: EncodedBlock, photo: Photo, grid: Grid
) -> LocalBasis:
    """Decompose one output pixel.

    Args:
        model: a spectral model.
        latents: latents of all source pixels within reach, [C, h, w], coefficients first.
        encoded: the block made from them.
        photo: the whole photo.
        grid: a single output pixel.

    """
    k, cells = model.network.head.count, encoded.cells
    kept = latents[: 3 * k * k].to(STORAGE).float().cpu()  # the precision of encoded blocks
    planes = (kept * 0.5).view(3, k, k, cells.height, cells.width).numpy()
    with torch.inference_mode():
        x, across = _axis(model, grid.x)
        y, down = _axis(model, grid.y)
    columns = _clamp(x.cells, photo.size.width) - cells.left
    rows = _clamp(y.cells, photo.size.height) - cells.top
    four = planes[..., rows[:, None], columns]  # colour, basis down, across, row, column
    contributions = np.einsum("cpqyx,yp,xq->pqc", four, down, across)
    own = four[..., y.nearest, x.nearest].transpose(1, 2, 0)
    bicubic = _bicubic(photo, grid)
    return LocalBasis(x, y, own, contributions, bicubic, _correction(model, encoded, photo, grid))


def _axis(model: SpectralModel, axis: Axis) -> tuple[AxisCells, Floats]:
    """Return the source pixels, and basis * weight * gain for both, [2, K]."""
    band = model.network.axis_band(axis)
    (first,) = band.cell.tolist()
    (position,) = axis.positions().tolist()
    t = position - 0.5 - first
    gains = model.network.head.gains(axis.step).float().cpu().numpy()
    found = AxisCells((first, first + 1), (t, t - 1), (1 - t, t), gains)
    return found, band.weights[0].float().cpu().numpy()


def _clamp(cells: tuple[int, int], length: int) -> NDArray[np.int64]:
    return np.array(cells, np.int64).clip(0, length - 1)


def _bicubic(photo: Photo, grid: Grid) -> Floats:
    """Return the pixel of the bicubic image, [3]."""
    columns, across = compute_taps(grid.x, photo.size.width, TORCH_BICUBIC)
    rows, down = compute_taps(grid.y, photo.size.height, TORCH_BICUBIC)
    near = photo.alpha_bled[rows[0][:, None], columns[0]]
    shares = near / np.float32(np.iinfo(near.dtype).max)
    pixel: Floats = np.einsum("yxc,y,x->c", shares, down[0], across[0])
    return pixel


def _correction(
    model: SpectralModel, encoded: EncodedBlock, photo: Photo, grid: Grid
) -> Floats | None:
    """Return what back-projection adds to the pixel, [3]."""
    if model.without_back_projection is model:
        return None
    columns, across = compute_taps(grid.x, photo.size.width, TORCH_BICUBIC)
    rows, down = compute_taps(grid.y, photo.size.height, TORCH_BICUBIC)
    box = bounding_box(tuple(columns[0].tolist()), tuple(rows[0].tolist()), photo.size)
    residual = torch.zeros(3, box.height, box.width, device=model.device)
    model.apply_back_projection(residual, box, [encoded], 1.0, grid)
    near = residual.cpu().numpy()[:, rows[0][:, None] - box.top, columns[0] - box.left]
    pixel: Floats = np.einsum("cyx,y,x->c", near, down[0], across[0])
    return pixel
