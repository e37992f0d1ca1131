"""Decompose a LIIF pixel into the predictions of the four nearest latent codes.

This is the published formulation (arXiv 2012.09161, equations 3 to 5), not the renderer's faster
one.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional as F

from ..geometry import Axis, Grid
from ..models import EncodedBlock
from ..models.architectures.liif import LIIFModel


@dataclass(frozen=True, eq=False)
class LatentCode:
    """One of the four latent codes around an output pixel."""

    column: int  # column of its source pixel
    row: int  # row of its source pixel
    weight: float  # area of the rectangle between the output pixel and the opposite code, 0 to 1
    # RGB predicted from this code, [3], nominally in [0, 1] but not clamped
    prediction: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class LatentCodes:
    """The four codes: top left, top right, bottom left, bottom right.

    At the border of the photo, two or all four are the same.
    """

    codes: tuple[LatentCode, LatentCode, LatentCode, LatentCode]

    @property
    def columns(self) -> tuple[int, ...]:
        """Columns of the source pixels that are read, which may lie outside the photo."""
        return tuple(code.column + step for code in self.codes for step in (-1, 1))

    @property
    def rows(self) -> tuple[int, ...]:
        """Rows of the source pixels that are read, which may lie outside the photo."""
        return tuple(code.row + step for code in self.codes for step in (-1, 1))

    @property
    def rgb(self) -> NDArray[np.float32]:
        """The weighted sum of the predictions, [3], not clamped."""
        blend: NDArray[np.float32] = sum(
            (code.weight * code.prediction for code in self.codes), np.zeros(3, np.float32)
        )
        return blend


def explain_latent_codes(model: LIIFModel, encoded: EncodedBlock, grid: Grid) -> LatentCodes:
    """Decompose the single output pixel of a grid."""
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
    first, second, third, fourth = (
        LatentCode(column, row, weight_x * weight_y, prediction.numpy())
        for ((column, _, weight_x), (row, _, weight_y)), prediction in zip(
            corners, rgb, strict=True
        )
    )
    return LatentCodes((first, second, third, fourth))


def _nearest_pair(axis: Axis, length: int) -> list[tuple[int, float, float]]:
    """Return the two nearest source pixels as (index, offset in half pixels, weight)."""
    (position,) = axis.positions().tolist()
    cells = [min(max(0, math.floor(position + shift)), length - 1) for shift in (-0.5, 0.5)]
    offsets = [2 * (position - (cell + 0.5)) for cell in cells]
    near, far = (abs(offset) for offset in offsets)
    share = far / (near + far) if near + far > 0 else 0.5
    return [(cells[0], offsets[0], share), (cells[1], offsets[1], 1 - share)]
