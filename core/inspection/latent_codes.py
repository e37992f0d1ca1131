"""LIIF's answer at one pixel, taken apart: four latent codes, each asked alone, then blended.

This is the published form (arXiv 2012.09161, equations 3 to 5), not the renderer's quicker one.
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
from ..models.families.liif import LIIFModel


@dataclass(frozen=True, eq=False)
class LatentCode:
    """One of the four codes around a pixel.

    Attributes:
        column: of its cell, in source pixels.
        row: likewise.
        offset: where the pixel lies from the cell's centre, (x, y) in half cells.
        weight: its share: the area of the rectangle between the pixel and the opposite code.
        features: the code, [C]; the perceptron is given those of the 3 x 3 cells around, too.
        alone: the RGB that it would give alone, [3], where the photo spans [0, 1]; not clamped.

    """

    column: int
    row: int
    offset: tuple[float, float]
    weight: float
    features: NDArray[np.float32]
    alone: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class LatentCodes:
    """The four codes: left above, right above, left below, right below.

    At the photo's border two or all of them are the same.
    """

    codes: tuple[LatentCode, LatentCode, LatentCode, LatentCode]

    @property
    def columns(self) -> tuple[int, ...]:
        """Of the cells that are read, with their neighbours; may be beyond the border."""
        return tuple(code.column + step for code in self.codes for step in (-1, 1))

    @property
    def rows(self) -> tuple[int, ...]:
        """Likewise."""
        return tuple(code.row + step for code in self.codes for step in (-1, 1))

    @property
    def rgb(self) -> NDArray[np.float32]:
        """The blend, [3], not clamped."""
        blend: NDArray[np.float32] = sum(
            (code.weight * code.alone for code in self.codes), np.zeros(3, np.float32)
        )
        return blend


def latent_codes(model: LIIFModel, field: EncodedBlock, grid: Grid) -> LatentCodes:
    """Take the pixel of `grid`, which has one, apart.

    Args:
        model: a LIIF.
        field: holds the cells within the model's reach.
        grid: of one pixel.

    """
    (features,) = field.latents
    unfolded = _unfolded(features[0].to(model.dtype))
    corners = [
        (column, row)
        for row in _corners(grid.y, field.photo.height)
        for column in _corners(grid.x, field.photo.width)
    ]
    cell = [2 * grid.y.step, 2 * grid.x.step]
    asked = []
    for (column, across, _), (row, down, _) in corners:
        around = unfolded[:, row - field.cells.top, column - field.cells.left]
        asked.append(torch.cat([around, around.new_tensor([down, across, *cell])]))
    with torch.inference_mode():
        rgb = model.network.imnet.layers(torch.stack(asked)).float().cpu() * 0.5 + 0.5
    first, second, third, fourth = (
        LatentCode(
            column,
            row,
            (across, down),
            share_x * share_y,
            features[0, :, row - field.cells.top, column - field.cells.left].float().cpu().numpy(),
            alone.numpy(),
        )
        for ((column, across, share_x), (row, down, share_y)), alone in zip(
            corners, rgb, strict=True
        )
    )
    return LatentCodes((first, second, third, fourth))


def _unfolded(features: Tensor) -> Tensor:
    """[C, h, w] -> [9 C, h, w]: each cell with its neighbours, zeros beyond the border."""
    channels, height, width = features.shape
    return F.unfold(features[None], 3, padding=1).view(9 * channels, height, width)


def _corners(axis: Axis, length: int) -> list[tuple[int, float, float]]:
    """Return the two nearest cells of an axis: (cell, offset in half cells, share)."""
    (position,) = axis.positions().tolist()
    cells = [min(max(0, math.floor(position + shift)), length - 1) for shift in (-0.5, 0.5)]
    offsets = [2 * (position - (cell + 0.5)) for cell in cells]
    near, far = (abs(offset) for offset in offsets)
    share = far / (near + far) if near + far > 0 else 0.5
    return [(cells[0], offsets[0], share), (cells[1], offsets[1], 1 - share)]
