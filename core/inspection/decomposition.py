"""Split an output pixel into the terms that add up to it.

LIIF models add predictions from latent codes. Spectral models add basis functions to a bicubic
image. All values are in the photo's range, [0, 1]. LIIF is computed as published (arXiv 2012.09161,
equations 3 to 5), not with the renderer's faster formulation.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from ..geometry import Axis, Grid
from ..models import EncodedBlock
from ..models.architectures.liif import LIIFModel
from ..models.architectures.spectral import STORAGE, SpectralModel
from ..photo import Photo
from ..resample import TORCH_BICUBIC, compute_taps
from .encoding import bounding_box

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class LatentCode:
    """One of the four latent codes around an output pixel."""

    column: int  # column of its source pixel
    row: int  # row of its source pixel
    weight: float  # area of the rectangle between the output pixel and the opposite code, 0 to 1
    prediction: Floats  # RGB predicted from this code, [3], nominally in [0, 1] but not clamped


@dataclass(frozen=True, eq=False)
class LatentCodes:
    """The four latent codes around an output pixel; some coincide at the photo's border."""

    codes: tuple[LatentCode, ...]  # top left, top right, bottom left, bottom right

    @property
    def columns(self) -> tuple[int, ...]:
        """Outer columns of each code's 3 x 3 neighbourhood; may be outside the photo."""
        return tuple(code.column + step for code in self.codes for step in (-1, 1))

    @property
    def rows(self) -> tuple[int, ...]:
        """Outer rows of each code's 3 x 3 neighbourhood; may be outside the photo."""
        return tuple(code.row + step for code in self.codes for step in (-1, 1))

    @property
    def rgb(self) -> Floats:
        """The weighted sum of the predictions, [3], not clamped."""
        blend: Floats = sum(
            (code.weight * code.prediction for code in self.codes), np.zeros(3, np.float32)
        )
        return blend


def explain_latent_codes(model: LIIFModel, encoded: EncodedBlock, grid: Grid) -> LatentCodes:
    """Split the pixel of a 1 x 1 grid into predictions from the four latent codes around it."""
    (features,) = encoded.latents
    unfolded = F.unfold(features.to(model.dtype), 3, padding=1).view(-1, *features.shape[-2:])
    corners = [
        (column, row)
        for row in _nearest_pair(grid.y, encoded.photo.height)
        for column in _nearest_pair(grid.x, encoded.photo.width)
    ]
    cell = [2 * grid.y.step, 2 * grid.x.step]
    inputs = []
    for (column, across, _), (row, down, _) in corners:
        neighbours = unfolded[:, row - encoded.cells.top, column - encoded.cells.left]
        inputs.append(torch.cat([neighbours, neighbours.new_tensor([down, across, *cell])]))
    with torch.inference_mode():
        rgb = model.network.imnet.layers(torch.stack(inputs)).float().cpu() * 0.5 + 0.5
    codes = (
        LatentCode(column, row, weight_x * weight_y, prediction.numpy())
        for ((column, _, weight_x), (row, _, weight_y)), prediction in zip(
            corners, rgb, strict=True
        )
    )
    return LatentCodes(tuple(codes))


def _nearest_pair(axis: Axis, length: int) -> list[tuple[int, float, float]]:
    """Return (index, offset in half pixels, weight) for the two nearest source pixels."""
    (position,) = axis.positions().tolist()
    cells = [min(max(0, math.floor(position + shift)), length - 1) for shift in (-0.5, 0.5)]
    offsets = [2 * (position - (cell + 0.5)) for cell in cells]
    near, far = (abs(offset) for offset in offsets)
    share = far / (near + far) if near + far > 0 else 0.5
    return [(cells[0], offsets[0], share), (cells[1], offsets[1], 1 - share)]


@dataclass(frozen=True, eq=False)
class LocalBasis:
    """The terms that add up to an output pixel of a spectral model."""

    columns: tuple[int, int]  # the two columns of source pixels around it; the border repeats
    rows: tuple[int, int]  # the two rows of source pixels around it
    # coefficients of the nearest source pixel, [K, K, 3]: vertical basis (1, cos(pi d), sin(pi d),
    # ...), horizontal basis, colour
    coefficients: Floats
    # contribution of each pair of basis functions, summed over the four source pixels with their
    # weights and the gains at this scale, [K, K, 3]
    contributions: Floats
    bicubic: Floats  # the bicubic image, [3]
    back_projection: Floats | None = None  # correction toward the original, [3], if there is one

    @property
    def rgb(self) -> Floats:
        """The sum of all terms, [3], not clamped."""
        total: Floats = self.contributions.sum((0, 1)) + self.bicubic
        return total if self.back_projection is None else total + self.back_projection


def explain_local_basis(
    model: SpectralModel, latents: Tensor, encoded: EncodedBlock, photo: Photo, grid: Grid
) -> LocalBasis:
    """Split the pixel of a 1 x 1 grid; `latents` [C, h, w] and `encoded` must cover its inputs."""
    k, cells = model.network.head.count, encoded.cells
    stored = latents[: 3 * k * k].to(STORAGE).float().cpu()  # the precision of encoded blocks
    planes = (stored * 0.5).view(3, k, k, cells.height, cells.width).numpy()
    columns, column, across = _nearest_weighted(model, grid.x)
    rows, row, down = _nearest_weighted(model, grid.y)
    inside_x = np.clip(columns, 0, photo.size.width - 1) - cells.left
    inside_y = np.clip(rows, 0, photo.size.height - 1) - cells.top
    four = planes[..., inside_y[:, None], inside_x]  # colour, basis down, across, row, column
    contributions = np.einsum("cpqyx,yp,xq->pqc", four, down, across)
    coefficients = four[..., row, column].transpose(1, 2, 0)
    images = _bicubic(model, encoded, photo, grid)
    return LocalBasis(columns, rows, coefficients, contributions, *images)


def _nearest_weighted(model: SpectralModel, axis: Axis) -> tuple[tuple[int, int], int, Floats]:
    """Return the nearest two pixels, which one is nearer (0 or 1), and basis weights, [2, K]."""
    with torch.inference_mode():
        band = model.network.axis_band(axis)
    (first,) = band.cell.tolist()
    (position,) = axis.positions().tolist()
    nearer = int(position - 0.5 - first > 0.5)
    return (first, first + 1), nearer, band.weights[0].float().cpu().numpy()


def _bicubic(
    model: SpectralModel, encoded: EncodedBlock, photo: Photo, grid: Grid
) -> tuple[Floats, Floats | None]:
    """Return the bicubic pixel, [3], and its correction by back-projection, [3] or None."""
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
