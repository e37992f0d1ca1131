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
of each of its two cells.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ...geometry import Axis, Box, Grid, Size
from ...pause import Pause, never
from ...resample import TORCH_BICUBIC, taps
from ..banded import BandedMatrix
from ..checkpoint import Checkpoint
from ..crop import WHOLE, Conv, Edges, receptive_radius, trim
from ..encoders import build_encoder
from ..encoders.encoder import Encoder
from ..model import Field, Model, describe

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

    def coefficients(self, features: Tensor, edges: Edges = WHOLE) -> Tensor:
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
        weight = next(self.head.gain.parameters())
        positions = axis.positions()
        cell = np.floor(positions - 0.5)
        t = torch.from_numpy(positions - 0.5 - cell).to(weight)
        values = torch.stack([basis(t, self.head.count), basis(t - 1, self.head.count)], 1)
        values = values * torch.stack([1 - t, t], 1)[..., None]
        index = torch.from_numpy(cell.astype(np.int64)).to(weight.device)
        return Band(index, values * self.head.gains(axis.step))


@dataclass(frozen=True)
class Band:
    """The banded matrix of an axis.

    Attributes:
        cell: the first of the two nearest cells of each pixel, [n] int64; -1 beyond the border.
        weights: basis times blend times gain of the two cells, [n, 2, K].

    """

    cell: Tensor
    weights: Tensor


class SpectralModel(Model):
    """The family behind the engine's interface; its latents are coefficients and source RGB."""

    network: Spectral
    reach = 2  # the bicubic image's taps; the coefficients need one

    def _latent_radius(self) -> int:
        return receptive_radius(self.network.head.lat)

    def _to_latents(self, features: Tensor, x: Tensor, edges: Edges) -> Tensor:
        coefficients = self.network.head.coefficients(features, edges)
        return torch.cat([coefficients, trim(x, self.exact_halo, edges)], 1)

    def field(self, latents: Tensor, cells: Box, photo: Size) -> Field:
        """Lay out one matrix per colour, in half precision.

        Latents: coefficients [3, (w + 2) K, (h + 2) K] with a cell more on each side (the border
        cell repeated at the photo's border), and source RGB [3, w, h].
        """
        k = self.network.head.count
        c = F.pad(latents[None, :-3], (1, 1, 1, 1), mode="replicate")[0]
        c = c.view(3, k, k, *c.shape[1:]).permute(0, 4, 2, 3, 1)  # colour, x, basis x, y, basis y
        c = c.flatten(3, 4).flatten(1, 2).to(STORAGE).contiguous()
        return Field(cells, photo, (c, latents[-3:].transpose(1, 2).to(STORAGE).contiguous()))

    def decode(
        self,
        field: Field,
        grid: Grid,
        pause: Pause = never,
        *,
        draft: bool = False,  # noqa: ARG002
    ) -> Tensor:
        """See `Model.decode`; a draft is the whole thing."""
        size, cells, k = field.photo, field.cells, self.network.head.count
        with torch.inference_mode():
            passes = (
                (self._basis(grid.x, cells.left - 1, k), self._basis(grid.y, cells.top - 1, k)),
                (
                    self._bicubic(grid.x, cells.left, size.width),
                    self._bicubic(grid.y, cells.top, size.height),
                ),
            )
            out = torch.zeros(3, grid.y.count, grid.x.count, device=self.device, dtype=self.dtype)
            for colour in range(3):
                pause()
                for (across, down), planes in zip(passes, field.latents, strict=True):
                    plane = planes[colour, across.start : across.stop, down.start : down.stop]
                    lines = across.multiply(plane.to(self.dtype))
                    down.add_product(lines.T.contiguous(), out[colour])
        return out.float() * 0.5 + 0.5

    def _basis(self, axis: Axis, first: int, count: int) -> BandedMatrix:
        """Return the matrix from coefficients to an axis's pixels; `first` is the first cell."""
        band = self.network.axis_band(axis)
        window = torch.arange(2 * count, device=band.cell.device)
        index = (band.cell - first)[:, None] * count + window
        return BandedMatrix.of(index, band.weights.flatten(1))

    def _bicubic(self, axis: Axis, first: int, length: int) -> BandedMatrix:
        """Return the matrix from source pixels to an axis's, as PyTorch's bicubic has it."""
        index, weights = taps(axis, length, TORCH_BICUBIC)
        columns = torch.from_numpy(index).to(self.device) - first
        return BandedMatrix.of(columns, torch.from_numpy(weights).to(self.device, self.dtype))


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
    checkpoint.fill(network)
    return SpectralModel(network, describe(name, NAME, network, TRAINED_SCALES), checkpoint.halo)
