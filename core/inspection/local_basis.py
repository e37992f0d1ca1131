"""The spectral family's answer at one pixel, taken apart: basis functions, and the bicubic image.

All values are in units where the photo spans [0, 1].
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..geometry import Axis, Grid
from ..models import EncodedBlock
from ..models.families.spectral import STORAGE, SpectralModel
from ..photo import Photo
from ..resample import TORCH_BICUBIC, compute_taps
from .encoding import hull

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class AxisCells:
    """The two nearest cells on an axis.

    Attributes:
        cells: in source pixels; one may lie beyond the border, whose cell then stands for it.
        distances: of the pixel from their centres, in cells: the first positive.
        weights: their shares in the blend.
        gains: of the K basis functions at this scale, [K]; 1, cos(pi d), sin(pi d), ...

    """

    cells: tuple[int, int]
    distances: tuple[float, float]
    weights: tuple[float, float]
    gains: Floats

    @property
    def nearest(self) -> int:
        """Which of the two is nearer: 0 or 1."""
        return int(self.weights[1] > self.weights[0])


@dataclass(frozen=True, eq=False)
class LocalBasis:
    """What makes a pixel.

    Attributes:
        x: the cells across.
        y: the cells down.
        coefficients: those of the nearest cell, [K, K, 3]: basis down, basis across, colour.
        contributions: what each pair of basis functions adds to the pixel, over the four cells,
            with blend and gains, [K, K, 3].
        bicubic: what the bicubic image gives, [3].
        back_projection: what bringing the picture back to the photo adds, [3]; None where the model
            isn't consistent.

    """

    x: AxisCells
    y: AxisCells
    coefficients: Floats
    contributions: Floats
    bicubic: Floats
    back_projection: Floats | None = None

    @property
    def columns(self) -> tuple[int, ...]:
        """Of the cells that are read; may be beyond the border."""
        return self.x.cells

    @property
    def rows(self) -> tuple[int, ...]:
        """Likewise."""
        return self.y.cells

    @property
    def rgb(self) -> Floats:
        """The sum, [3], not clamped."""
        total: Floats = self.contributions.sum((0, 1)) + self.bicubic
        return total if self.back_projection is None else total + self.back_projection


def local_basis(
    model: SpectralModel, latents: Tensor, field: EncodedBlock, photo: Photo, grid: Grid
) -> LocalBasis:
    """Take the pixel of `grid`, which has one, apart.

    Args:
        model: a spectral model.
        latents: coefficients, [3 K K, h, w], of all cells within reach, and what follows them.
        field: what is made of them.
        photo: the whole photo.
        grid: of one pixel.

    """
    k, cells = model.network.head.count, field.cells
    kept = latents[: 3 * k * k].to(STORAGE).float().cpu()  # as a field keeps them
    planes = (kept * 0.5).view(3, k, k, cells.height, cells.width).numpy()
    with torch.inference_mode():
        x, across = _axis(model, grid.x)
        y, down = _axis(model, grid.y)
    columns = _inside(x.cells, photo.size.width) - cells.left
    rows = _inside(y.cells, photo.size.height) - cells.top
    four = planes[..., rows[:, None], columns]  # colour, basis down, across, row, column
    contributions = np.einsum("cpqyx,yp,xq->pqc", four, down, across)
    own = four[..., y.nearest, x.nearest].transpose(1, 2, 0)
    bicubic = _bicubic(photo, grid)
    return LocalBasis(x, y, own, contributions, bicubic, _back_project(model, field, photo, grid))


def _axis(model: SpectralModel, axis: Axis) -> tuple[AxisCells, Floats]:
    """Return the cells of an axis, and basis times blend times gain of both, [2, K]."""
    band = model.network.axis_band(axis)
    (first,) = band.cell.tolist()
    (position,) = axis.positions().tolist()
    t = position - 0.5 - first
    gains = model.network.head.gains(axis.step).float().cpu().numpy()
    found = AxisCells((first, first + 1), (t, t - 1), (1 - t, t), gains)
    return found, band.weights[0].float().cpu().numpy()


def _inside(cells: tuple[int, int], length: int) -> NDArray[np.int64]:
    return np.array(cells, np.int64).clip(0, length - 1)


def _bicubic(photo: Photo, grid: Grid) -> Floats:
    """Return the bicubic image's pixel, [3]."""
    columns, across = compute_taps(grid.x, photo.size.width, TORCH_BICUBIC)
    rows, down = compute_taps(grid.y, photo.size.height, TORCH_BICUBIC)
    near = photo.alpha_bled[rows[0][:, None], columns[0]]
    shares = near / np.float32(np.iinfo(near.dtype).max)
    pixel: Floats = np.einsum("yxc,y,x->c", shares, down[0], across[0])
    return pixel


def _back_project(
    model: SpectralModel, field: EncodedBlock, photo: Photo, grid: Grid
) -> Floats | None:
    """Return what the bicubic image has of what the field lacks, [3]."""
    if model.without_back_projection is model:
        return None
    columns, across = compute_taps(grid.x, photo.size.width, TORCH_BICUBIC)
    rows, down = compute_taps(grid.y, photo.size.height, TORCH_BICUBIC)
    box = hull(tuple(columns[0].tolist()), tuple(rows[0].tolist()), photo.size)
    lacking = torch.zeros(3, box.height, box.width, device=model.device)
    model.apply_back_projection(lacking, box, [field], 1.0, grid)
    near = lacking.cpu().numpy()[:, rows[0][:, None] - box.top, columns[0] - box.left]
    pixel: Floats = np.einsum("cyx,y,x->c", near, down[0], across[0])
    return pixel
