"""Decompose a pixel of a spectral model into bicubic and basis functions.

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
class LocalBasis:
    """The summands of a pixel."""

    # the two columns of source pixels around it; outside the photo, the border repeats
    columns: tuple[int, int]
    rows: tuple[int, int]  # the two rows of source pixels around it
    # coefficients of the nearest source pixel, [K, K, 3]: vertical basis (1, cos(pi d), sin(pi d),
    # ...), horizontal basis, colour
    coefficients: Floats
    # contribution of each pair of basis functions, summed over the four source pixels with their
    # weights and the gains at this scale, [K, K, 3]
    contributions: Floats
    bicubic: Floats  # the bicubic image, [3]
    # the correction toward the original, [3]; None without back-projection
    back_projection: Floats | None = None

    @property
    def rgb(self) -> Floats:
        """The sum, [3], not clamped."""
        total: Floats = self.contributions.sum((0, 1)) + self.bicubic
        return total if self.back_projection is None else total + self.back_projection


def explain_local_basis(
    model: SpectralModel, latents: Tensor, encoded: EncodedBlock, photo: Photo, grid: Grid
) -> LocalBasis:
    """Decompose the single output pixel of a grid.

    `latents`, [C, h, w], and the block `encoded` contain all source pixels within reach.
    """
    k, cells = model.network.head.count, encoded.cells
    stored = latents[: 3 * k * k].to(STORAGE).float().cpu()  # the precision of encoded blocks
    planes = (stored * 0.5).view(3, k, k, cells.height, cells.width).numpy()
    columns, column, across = _nearest_pair(model, grid.x)
    rows, row, down = _nearest_pair(model, grid.y)
    inside_x = np.clip(columns, 0, photo.size.width - 1) - cells.left
    inside_y = np.clip(rows, 0, photo.size.height - 1) - cells.top
    four = planes[..., inside_y[:, None], inside_x]  # colour, basis down, across, row, column
    contributions = np.einsum("cpqyx,yp,xq->pqc", four, down, across)
    coefficients = four[..., row, column].transpose(1, 2, 0)
    images = _bicubic(model, encoded, photo, grid)
    return LocalBasis(columns, rows, coefficients, contributions, *images)


def _nearest_pair(model: SpectralModel, axis: Axis) -> tuple[tuple[int, int], int, Floats]:
    """Return the two nearest pixels, the nearer one (0 or 1), and factors, [2, K]."""
    with torch.inference_mode():
        band = model.network.axis_band(axis)
    (first,) = band.cell.tolist()
    (position,) = axis.positions().tolist()
    nearer = int(position - 0.5 - first > 0.5)
    return (first, first + 1), nearer, band.weights[0].float().cpu().numpy()


def _bicubic(
    model: SpectralModel, encoded: EncodedBlock, photo: Photo, grid: Grid
) -> tuple[Floats, Floats | None]:
    """Return the bicubic pixel, [3], and its correction by back-projection."""
    columns, across = (taps[0] for taps in compute_taps(grid.x, photo.size.width, TORCH_BICUBIC))
    rows, down = (taps[0] for taps in compute_taps(grid.y, photo.size.height, TORCH_BICUBIC))
    near = photo.alpha_bled[rows[:, None], columns]
    near = near / np.float32(np.iinfo(near.dtype).max)
    bicubic: Floats = np.einsum("yxc,y,x->c", near, down, across)
    if model.without_back_projection is model:
        return bicubic, None
    box = bounding_box(tuple(columns.tolist()), tuple(rows.tolist()), photo.size)
    residual = torch.zeros(3, box.height, box.width, device=model.device)
    model.apply_back_projection(residual, box, [encoded], 1.0, grid)
    near = residual.cpu().numpy()[:, rows[:, None] - box.top, columns - box.left]
    return bicubic, np.einsum("cyx,y,x->c", near, down, across)
