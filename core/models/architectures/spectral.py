"""Spectral: Leafscope's own model family, with a linear and separable decoder.

The encoder does all nonlinear work, at the photo's resolution. A head computes K x K x 3
coefficients of a local Fourier basis for each source pixel. With K = 5, the basis on each axis is
1, cos(pi d), sin(pi d), cos(2 pi d), sin(2 pi d), where d is the distance to the pixel's centre. An
output pixel is the bicubic image plus the sum of basis times coefficients over the two nearest
source pixels of each axis. These two are blended linearly to avoid seams. Each basis function has a
learned gain that depends only on the scale. Gains suppress detail that is
too fine for the output pixels.

Related work: Thera (arXiv 2311.17643) fades a neural field's frequencies exactly, with a heat
kernel. OPE-SR (CVPR 2023, "OPE: orthogonal position encoding") has an orthogonal local basis.

The detail of a view is A_y C A_x^T, where A_y and A_x are banded matrices. Each output
pixel has K weights for each of its two source pixels. All blocks are decoded together, in bands.
Decoding copies a band's coefficients from the encoded blocks, which are in half precision. This
costs less than reading a float32 copy of twice the size, which would also have to be kept in
sync. Blends of two models apply the gains to the coefficients instead of the matrices. Adding
coefficients is faster than computing one product per model.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Self

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ...geometry import Axis, Box, Grid, Size
from ..additive import BICUBIC_REACH, AdditiveModel, GridMatrices, WeightedBlocks
from ..back_projection import REACH, SCALES, BackProjectionResidual, scale_weights
from ..banded import BandedMatrix, ScratchBuffers, Take
from ..checkpoint import Checkpoint
from ..encoder import ALL_EDGES, Conv, Edges, Encoder, receptive_radius
from ..model import EncodedBlock, ModelInfo

NAME = "spectral"
TRAINED_SCALES = (1.0, 4.0)
BAND_PIXELS = 10_000  # of the head: its 128 hidden channels take 2.5 MB in bfloat16
STORAGE = torch.float16  # of encoded blocks: half the memory, and no pixel changes by 1/255


def basis(distance: Tensor, count: int) -> Tensor:
    """Return 1, cos(pi d), sin(pi d), ... at each distance d in source pixels, [..., count]."""
    values = [torch.ones_like(distance)]
    for frequency in range(1, count // 2 + 1):
        angle = math.pi * frequency * distance
        values += [torch.cos(angle), torch.sin(angle)]
    return torch.stack(values, -1)


class SpectralHead(nn.Module):
    """Computes coefficients from features, and gains from the scale; `count` is K (odd)."""

    def __init__(self, features: int, hidden: int = 128, count: int = 5) -> None:
        super().__init__()
        self.count = count
        self.lat = nn.Sequential(
            Conv(features, hidden),
            nn.SiLU(),
            Conv(hidden, hidden, 1),
            nn.SiLU(),
            Conv(hidden, 3 * count * count, 1),
        )
        for parameter in self.lat[-1].parameters():
            nn.init.zeros_(parameter)  # training starts from the bicubic image
        self.gain = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, count))

    def coefficients(self, features: Tensor, edges: Edges = ALL_EDGES) -> Tensor:
        """Compute coefficients, [B, colours * vertical basis * horizontal basis, h', w']."""
        first, _, second, _, last = self.lat
        height, width = features.shape[-2:]
        radius = receptive_radius(first)
        begin = 0 if edges.top else radius
        end = height if edges.bottom else height - radius
        rows = end if torch.is_grad_enabled() else max(8, BAND_PIXELS // width)  # in CPU cache
        bands = []
        for top in range(begin, end, rows):
            bottom = min(top + rows, end)
            part = features[:, :, max(0, top - radius) : bottom + radius]
            sides = replace(edges, top=top == 0, bottom=bottom == height)
            bands.append(last(second(first(part, sides, "swish"), activation="swish")))
        return torch.cat(bands, 2) if len(bands) > 1 else bands[0]

    def gains(self, step: float) -> Tensor:
        """Return each basis function's gain, [K]; `step` is source pixels per output pixel."""
        weight = next(self.gain.parameters())
        gains: Tensor = self.gain(weight.new_tensor([step]))
        return gains


class Spectral(nn.Module):
    """An encoder and a head; `forward` decodes with dense matrices, for training."""

    def __init__(self, encoder: Encoder, head: SpectralHead) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = head

    def forward(self, x: Tensor, height: int, width: int) -> Tensor:
        """Resize [B, 3, h, w] in [-1, 1] to [B, 3, height, width], not clamped."""
        k = self.head.count
        rows, columns = x.shape[-2:]
        c = self.head.coefficients(self.encoder(x)).view(-1, 3, k, k, rows, columns)
        a_y = self.axis_matrix(Axis(0.0, rows / height, 0, height), rows)
        a_x = self.axis_matrix(Axis(0.0, columns / width, 0, width), columns)
        c = torch.einsum("bcpqhw,xwq->bcphx", c, a_x)
        c = torch.einsum("bcphx,yhp->bcyx", c, a_y)
        skip = F.interpolate(x, (height, width), mode="bicubic", align_corners=False)
        return c + skip

    def axis_matrix(self, axis: Axis, cells: int) -> Tensor:
        """Return an axis' dense decoder matrix, [n, cells, K]; it repeats border source pixels."""
        band = self.axis_band(axis)
        dense = band.weights.new_zeros(axis.count, cells, self.head.count)
        for side in range(2):
            index = (band.cell + side).clamp(0, cells - 1)
            index = index[:, None, None].expand(-1, 1, self.head.count)
            dense = dense.scatter_add(1, index, band.weights[:, side : side + 1])
        return dense

    def axis_band(self, axis: Axis) -> Band:
        """Return the nonzero decoder weights of an axis, multiplied by the gains."""
        band = self.basis_band(axis)
        return replace(band, weights=band.weights * self.head.gains(axis.step))

    def basis_band(self, axis: Axis) -> Band:
        """Return the nonzero decoder weights of an axis, without gains."""
        weight = next(self.head.gain.parameters())
        positions = axis.positions()
        cell = np.floor(positions - 0.5)
        t = torch.from_numpy(positions - 0.5 - cell).to(weight)
        values = torch.stack([basis(t, self.head.count), basis(t - 1, self.head.count)], 1)
        values = values * torch.stack([1 - t, t], 1)[..., None]
        index = torch.from_numpy(cell.astype(np.int64)).to(weight.device)
        return Band(index, values)


@dataclass(frozen=True, eq=False)
class Band:
    """The decoder weights of an axis: each output pixel reads its two nearest source pixels."""

    cell: Tensor  # the first of these two source pixels, [n] int64; -1 beyond the border
    weights: Tensor  # basis times blend weight (times gain) of both, [n, 2, K]


class SpectralModel(AdditiveModel):
    """A model from a spectral network. Its latents are the coefficients."""

    network: Spectral
    reach = 1
    supports_half = True  # the bicubic image is in full precision, and detail is a fraction of it
    back_projection_radius = REACH

    def __init__(self, network: Spectral, info: ModelInfo, halo: int | None = None) -> None:
        super().__init__(network, info, halo, receptive_radius(network.head.lat))
        self._reducible_modules = (network.head.lat,)
        # These refer to the network, not to this model: a cycle would delay freeing its memory.
        self.matrices = GridMatrices(partial(_banded_matrix, network.axis_band))
        self.basis_matrices = GridMatrices(partial(_banded_matrix, network.basis_band))
        self._residual = BackProjectionResidual(network.axis_matrix)

    @classmethod
    def from_checkpoint(cls, checkpoint: Checkpoint, encoder: Encoder, name: str) -> Self:
        """See `Model.from_checkpoint`."""
        head = checkpoint.substate("head")
        hidden, features = head["lat.0.weight"].shape[:2]
        count = head["gain.2.weight"].shape[0]
        network = Spectral(encoder, SpectralHead(features, hidden, count))
        checkpoint.load_into(network)
        info = ModelInfo.from_network(name, NAME, network, TRAINED_SCALES)
        return cls(network, info, checkpoint.halo)

    def with_back_projection(self) -> Self:
        """See `Model.with_back_projection`; corrects the bicubic image."""
        model = super().with_back_projection()
        model.background_radius = BICUBIC_REACH - 1
        return model

    def _back_project(self, latents: Tensor, source: Tensor) -> Tensor:
        """Append the back-projection residual to the coefficients, as extra channels."""
        return torch.cat([latents.float(), self._residual.compute(latents, source)])

    def _to_latents(self, features: Tensor, x: Tensor, edges: Edges) -> Tensor:  # noqa: ARG002
        return self.network.head.coefficients(features, edges)

    def to_block(self, latents: Tensor, cells: Box, photo: Size) -> EncodedBlock:
        """Convert coefficients [3 K K, h, w] to [h, K, 3, w, K] in half precision.

        The axes are row, vertical basis, colour, column, horizontal basis. In this order, the
        coefficients for a band of output pixels are adjacent rows of one matrix. The residual, if
        any, becomes [scales, 3, h, w].
        """
        k = self.network.head.count
        sides = latents.shape[1:]
        planes = latents[: 3 * k * k].view(3, k, k, *sides).permute(3, 1, 0, 4, 2)
        coefficients = planes.to(STORAGE).contiguous()
        if self._base is None:
            return EncodedBlock(cells, photo, (coefficients,))
        residual = latents[3 * k * k :].view(len(SCALES), 3, *sides).contiguous()
        return EncodedBlock(cells, photo, (coefficients, residual))

    @property
    def basis(self) -> Hashable:
        """See `AdditiveModel.basis`."""
        return NAME, self.network.head.count

    def amplitudes(self, grid: Grid) -> Tensor:
        """See `AdditiveModel.amplitudes`; returns the product of both axes' gains."""
        down, across = (self.network.head.gains(axis.step) for axis in (grid.y, grid.x))
        return down[:, None] * across

    def apply_back_projection(
        self, pixels: Tensor, box: Box, blocks: Sequence[EncodedBlock], share: float, grid: Grid
    ) -> None:
        """See `AdditiveModel.apply_back_projection`."""
        if self._base is None:
            return
        weights = scale_weights((grid.y.step * grid.x.step) ** 0.5)
        for block in blocks:
            part = block.cells.intersection(box)
            if part.area:
                target = pixels[:, *part.slices_in(box)]
                rows, columns = part.slices_in(block.cells)
                for weight, residual in zip(weights, block.latents[1], strict=True):
                    if weight:
                        added = residual[:, rows, columns].to(target.device)
                        target.add_(added, alpha=weight * share)

    def add_detail(
        self,
        out: Tensor,
        parts: Sequence[WeightedBlocks],
        down: BandedMatrix,
        across: BandedMatrix,
        scratch: ScratchBuffers,
    ) -> None:
        """See `AdditiveModel.add_detail`."""
        take = partial(scratch.take, out.device, down.values.dtype)
        cells = self._mix(parts, down, across, take)
        lines = take("coefficient lines", down.rows, 3 * across.columns)
        down.multiply(cells.view(down.columns, -1), lines)
        lines = lines.view(-1, across.columns)
        if out.dtype == lines.dtype:
            across.add_across(lines, out)
        else:
            out += across.multiply_across(lines, lines.new_empty(out.shape))

    def _mix(
        self, parts: Sequence[WeightedBlocks], down: BandedMatrix, across: BandedMatrix, take: Take
    ) -> Tensor:
        """Sum weighted coefficients that two matrices read, [h, K, 3, w K]; missing ones are 0."""
        k = self.network.head.count
        box, nonzero = (
            Box(left // k, top // k, (right - left) // k, (bottom - top) // k)
            for (left, right), (top, bottom) in (
                (across.column_range, down.column_range),
                (across.nonzero_range, down.nonzero_range),
            )
        )
        rows, columns = nonzero.slices_in(box)
        columns = slice(columns.start * k, columns.stop * k)
        shape = box.height, k, 3, box.width * k
        mixed = take("mixed cells", *shape)
        for number, (blocks, weights) in enumerate(parts):
            cells = take("cells", *shape) if number else mixed
            _copy_cells(blocks, box, nonzero, cells.view(-1, k, 3, box.width, k))
            if weights is None:
                continue
            # Scale `nonzero` only: the other values are arbitrary, and could become infinite.
            scaled = cells[rows, ..., columns]
            amplitudes = weights[:, None].repeat(1, 1, nonzero.width).to(cells)
            if number:
                mixed[rows, ..., columns].addcmul_(scaled, amplitudes)
            else:
                scaled.mul_(amplitudes)
        return mixed


def _copy_cells(blocks: Sequence[EncodedBlock], box: Box, nonzero: Box, cells: Tensor) -> None:
    """Copy the coefficients of `box` to `cells` [h, K, 3, w, K]; in `nonzero`, fill gaps with 0."""
    blocks = [b for b in blocks if b.cells.top < box.bottom and b.cells.bottom > box.top]
    parts = [block.cells.intersection(box) for block in blocks]
    if sum(part.intersection(nonzero).area for part in parts) < nonzero.area:
        cells.zero_()
    for block, part in zip(blocks, parts, strict=True):
        if part.area:
            rows, columns = part.slices_in(box)
            from_rows, from_columns = part.slices_in(block.cells)
            cells[rows, :, :, columns] = block.latents[0][from_rows, :, :, from_columns]


def _banded_matrix(
    get_band: Callable[[Axis], Band], axis: Axis, length: int, rows: int
) -> BandedMatrix:
    """Return an axis' matrix from coefficients to pixels; border source pixels are repeated."""
    band = get_band(axis)
    k = band.weights.shape[2]
    sides = np.clip(band.cell.cpu().numpy()[:, None] + np.arange(2), 0, length - 1)
    index = (sides[..., None] * k + np.arange(k)).reshape(axis.count, 2 * k)
    # The network's range [-1, 1] is twice the image's, so each axis contributes sqrt(1/2).
    weights = band.weights.flatten(1).float().cpu().numpy() * np.float32(0.5**0.5)
    return BandedMatrix.from_rows(axis, length, rows, index, weights, k)
