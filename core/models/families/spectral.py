"""Spectral: our own family, whose decoder is linear and separable.

All nonlinear work is in the encoder, at source resolution. Its head gives each source pixel
K x K x 3 coefficients of a local Fourier basis: on each axis 1, cos(pi d), sin(pi d),
cos(2 pi d), sin(2 pi d) for K = 5, with d the distance to the cell's centre in cells. An output
pixel is the sum over the two nearest cells of each axis, blended linearly (so there are no seams
between cells), of basis times coefficients, plus the bicubic image. A learned gain per basis
function, a function of the scale alone, fades what an output pixel that wide can't show.

Relatives: Thera (arXiv 2311.17643) fades a neural field's frequencies exactly, with a heat kernel;
OPE-SR (CVPR 2023, "OPE: orthogonal position encoding") has an orthogonal local basis.

So a view is A_y C A_x^T with two banded matrices: for each output pixel of an axis, the K weights
of each of its two cells. It is decoded over all its blocks at once, in bands whose coefficients
are put together from the blocks' fields: the copy, from half precision, costs less than reading
an array twice the size, and nothing has to be kept in step with the view. The gains go to the
coefficients of two models, not into the matrices, so that they can be mixed before the products,
which cost more than the mixing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Self

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

from ...geometry import Axis, Box, Grid, Size
from ..additive import BICUBIC_REACH, AdditiveModel, GridMatrices, WeightedBlocks
from ..back_projection import REACH, SCALES, BackProjectionResidual, scale_weights
from ..banded import BandedMatrix, RowGroups
from ..buffers import ScratchBuffers
from ..checkpoint import Checkpoint
from ..encoder import ALL_EDGES, Conv, Edges, receptive_radius
from ..encoders import build_encoder
from ..encoders.encoder import Encoder
from ..model import EncodedBlock, ModelInfo, describe

NAME = "spectral"
TRAINED_SCALES = (1.0, 4.0)
STORAGE = torch.float16  # of a field: half the memory, and no pixel changes by 1/255


def basis(distance: Tensor, count: int) -> Tensor:
    """Return the local basis: 1, cos(pi d), sin(pi d), cos(2 pi d), ...

    Args:
        distance: in cells, any shape.
        count: K, odd.

    Returns:
        [..., K].

    """
    values = [torch.ones_like(distance)]
    for frequency in range(1, count // 2 + 1):
        angle = math.pi * frequency * distance
        values += [torch.cos(angle), torch.sin(angle)]
    return torch.stack(values, -1)


class SpectralHead(nn.Module):
    """Features -> coefficients, and scale -> gains.

    Args:
        features: channels of the encoder.
        hidden: width of the two hidden layers.
        count: K, the basis functions on an axis; odd.

    """

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
        """[B, C, h, w] -> [B, 3 K K, h', w'], channels ordered (colour, basis in y, in x)."""
        first, *rest = self.lat
        x: Tensor = first(features, edges)
        for layer in rest:
            x = layer(x)
        return x

    def gains(self, step: float) -> Tensor:
        """Return the gain of each basis function, [K], for `step` source pixels per pixel."""
        weight = next(self.gain.parameters())
        gains: Tensor = self.gain(weight.new_tensor([step]))
        return gains


class Spectral(nn.Module):
    """The parameters, and the dense form of the decoder that training uses."""

    def __init__(self, encoder: Encoder, head: SpectralHead) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = head

    def forward(self, x: Tensor, height: int, width: int) -> Tensor:
        """Render whole crops at one size.

        Args:
            x: RGB in [-1, 1], [B, 3, h, w].
            height: of the output.
            width: of the output.

        Returns:
            [B, 3, height, width], about [-1, 1], not clamped.

        """
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
        """Return the dense matrix of an axis, [n, cells, K]; border cells repeat beyond."""
        band = self.axis_band(axis)
        dense = band.weights.new_zeros(axis.count, cells, self.head.count)
        for side in range(2):
            index = (band.cell + side).clamp(0, cells - 1)
            index = index[:, None, None].expand(-1, 1, self.head.count)
            dense = dense.scatter_add(1, index, band.weights[:, side : side + 1])
        return dense

    def axis_band(self, axis: Axis) -> Band:
        """Return the banded matrix of an axis."""
        band = self.basis_band(axis)
        return replace(band, weights=band.weights * self.head.gains(axis.step))

    def basis_band(self, axis: Axis) -> Band:
        """Return the banded matrix of an axis without the gains."""
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
    """The banded matrix of an axis.

    Attributes:
        cell: the first of the two nearest cells of each pixel, [n] int64; -1 beyond the border.
        weights: basis times blend (times gain) of the two cells, [n, 2, K].

    """

    cell: Tensor
    weights: Tensor


class SpectralModel(AdditiveModel):
    """The family behind the engine's interface; its latents are coefficients."""

    network: Spectral
    reach = 1
    supports_half = True  # the bicubic image is in full precision, and detail is a fraction of it
    back_projection_radius = REACH

    def __init__(self, network: Spectral, info: ModelInfo, halo: int | None = None) -> None:
        super().__init__(network, info, halo)
        # They know the network, not this model: a circle would keep it until Python looks for some.
        self.matrices = GridMatrices(partial(_banded_matrix, network.axis_band))
        self.basis_matrices = GridMatrices(partial(_banded_matrix, network.basis_band))
        self._shortfall = BackProjectionResidual(partial(_dense_matrix, network))

    def with_back_projection(self) -> Self:
        """See `Model.with_back_projection`; what is lacking is added to the pixels beneath."""
        model = super().with_back_projection()
        model.background_radius = BICUBIC_REACH - 1
        return model

    def _back_project(self, latents: Tensor, seen: Tensor) -> Tensor:
        """Let what is lacking follow the coefficients."""
        return torch.cat([latents.float(), self._shortfall.of(latents, seen)])

    def _latent_radius(self) -> int:
        return receptive_radius(self.network.head.lat)

    def _to_latents(self, features: Tensor, x: Tensor, edges: Edges) -> Tensor:  # noqa: ARG002
        return self.network.head.coefficients(features, edges)

    def field(self, latents: Tensor, cells: Box, photo: Size) -> EncodedBlock:
        """Lay out coefficients [3 K K, h, w] as [h, K, 3, w, K] in half precision.

        That is row, basis down, colour, column, basis across: for a band of output pixels, the
        coefficients that it needs are then neighbouring rows of one matrix. What is lacking stays
        as it is, [scale, 3, h, w].
        """
        k = self.network.head.count
        sides = latents.shape[1:]
        planes = latents[: 3 * k * k].view(3, k, k, *sides).permute(3, 1, 0, 4, 2)
        coefficients = planes.to(STORAGE).contiguous()
        if self._base is None:
            return EncodedBlock(cells, photo, (coefficients,))
        lacking = latents[3 * k * k :].view(len(SCALES), 3, *sides).contiguous()
        return EncodedBlock(cells, photo, (coefficients, lacking))

    @property
    def basis(self) -> Hashable:
        """See `AdditiveModel.basis`."""
        return NAME, self.network.head.count

    def amplitudes(self, grid: Grid) -> Tensor:
        """See `AdditiveModel.amplitudes`: the gains of both axes."""
        down, across = (self.network.head.gains(axis.step) for axis in (grid.y, grid.x))
        return down[:, None] * across

    def apply_back_projection(
        self, pixels: Tensor, box: Box, fields: Sequence[EncodedBlock], share: float, grid: Grid
    ) -> None:
        """See `AdditiveModel.apply_back_projection`."""
        if self._base is None:
            return
        each = scale_weights((grid.y.step * grid.x.step) ** 0.5)
        for field in fields:
            part = field.cells.intersection(box)
            if part.width and part.height:
                background_radius = pixels[:, _rows(part, box), _columns(part, box)]
                _, lacking = field.latents
                for weight, of_scale in zip(each, lacking, strict=True):
                    if weight:
                        rows, columns = _rows(part, field.cells), _columns(part, field.cells)
                        seen = of_scale[:, rows, columns].to(background_radius.device)
                        background_radius.add_(seen, alpha=weight * share)

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
            out += across.across(lines, lines.new_empty(out.shape))

    def _mix(
        self,
        parts: Sequence[WeightedBlocks],
        down: BandedMatrix,
        across: BandedMatrix,
        take: Callable[..., Tensor],
    ) -> Tensor:
        """Return the coefficients of the cells that two matrices reach, [h, K, 3, w K].

        They are in the type of the weights, and zero where they count and no field holds them.
        """
        k = self.network.head.count
        box, counting = (
            Box(left // k, top // k, (right - left) // k, (bottom - top) // k)
            for (left, right), (top, bottom) in (
                (across.reach, down.reach),
                (across.used, down.used),
            )
        )
        rows, columns = _rows(counting, box), _columns(counting, box)
        columns = slice(columns.start * k, columns.stop * k)
        shape = box.height, k, 3, box.width * k
        mixed = take("mixed cells", *shape)
        for number, part in enumerate(parts):
            cells = take("cells", *shape) if number else mixed
            _put_together(part.fields, box, counting, cells.view(-1, k, 3, box.width, k))
            if part.amplitudes is None:
                continue
            counted = cells[rows, ..., columns]  # the others stay what they are: they can't grow
            a_line = part.amplitudes[:, None].repeat(1, 1, counting.width).to(cells)
            if number:
                mixed[rows, ..., columns].addcmul_(counted, a_line)
            else:
                counted.mul_(a_line)
        return mixed


def _put_together(fields: Sequence[EncodedBlock], box: Box, counting: Box, cells: Tensor) -> None:
    """Write the coefficients of the cells of a box to `cells`, [h, K, 3, w, K].

    Those of `counting` are zero where no field holds them; others may be anything.
    """
    fields = [f for f in fields if f.cells.top < box.bottom and f.cells.bottom > box.top]
    held = [field.cells.intersection(box) for field in fields]
    if sum(part.intersection(counting).area for part in held) < counting.area:
        cells.zero_()
    for field, part in zip(fields, held, strict=True):
        if part.width and part.height:
            coefficients = field.latents[0]
            cells[_rows(part, box), :, :, _columns(part, box)] = coefficients[
                _rows(part, field.cells), :, :, _columns(part, field.cells)
            ]


def _dense_matrix(network: Spectral, axis: Axis, cells: int) -> NDArray[np.float32]:
    dense: NDArray[np.float32] = network.axis_matrix(axis, cells).float().cpu().numpy()
    return dense


def _banded_matrix(
    band_of: Callable[[Axis], Band], axis: Axis, length: int, rows: int
) -> BandedMatrix:
    """Return the matrix from coefficients to an axis's pixels; border cells repeat beyond."""
    band = band_of(axis)
    k = band.weights.shape[2]
    sides = np.clip(band.cell.cpu().numpy()[:, None] + np.arange(2), 0, length - 1)
    index = (sides[..., None] * k + np.arange(k)).reshape(axis.count, 2 * k)
    # the network's range is twice as wide as the image's: half of it, shared by both axes
    weights = band.weights.flatten(1).float().cpu().numpy() * np.float32(0.5**0.5)
    groups = RowGroups.of(axis, length, rows)
    return BandedMatrix.of(index, weights, groups, k)


def _rows(part: Box, of: Box) -> slice:
    return slice(part.top - of.top, part.bottom - of.top)


def _columns(part: Box, of: Box) -> slice:
    return slice(part.left - of.left, part.right - of.left)


MODEL = SpectralModel


def recognises(architecture: Mapping[str, object]) -> bool:
    """Tell whether a checkpoint is of this family."""
    return architecture.get("family") == NAME


def build(checkpoint: Checkpoint, name: str) -> SpectralModel:
    """Return the model that a checkpoint holds; hyper-parameters are read off the tensors."""
    encoder = build_encoder(checkpoint.part("encoder"))
    head = checkpoint.part("head")
    hidden, features = head["lat.0.weight"].shape[:2]
    count = head["gain.2.weight"].shape[0]
    network = Spectral(encoder, SpectralHead(features, hidden, count))
    checkpoint.load_into(network)
    return SpectralModel(network, describe(name, NAME, network, TRAINED_SCALES), checkpoint.halo)
