"""LIIF: an image as a continuous function, decoded by a perceptron at every output pixel.

Chen, Liu, Wang: "Learning Continuous Image Representation with Local Implicit Image Function",
CVPR 2021 (arXiv 2012.09161), section 3: 3x3 feature unfolding (equation 3), local ensemble
(equation 4), cell decoding (equation 5), and a perceptron with four hidden layers of 256.

The renderer's form is an exact rewriting of the published one. The perceptron's first layer is
linear, so what it makes of the 576 unfolded features is a 3x3 convolution at source resolution;
the position inside the cell adds two rank-1 terms, and the cell's size, the
same for all pixels of a view, belongs to the bias. Its last layer is linear, so the four corners'
hidden vectors are blended before it. The grid is two axes, so gathering is two index selects.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ...callbacks import CheckCancelled, never_cancelled
from ...geometry import Axis, Box, Grid, Size
from ..checkpoint import Checkpoint
from ..encoder import Edges, conv, trimmed_box
from ..encoders import build_encoder
from ..encoders.encoder import Encoder
from ..model import EncodedBlock, TileModel, describe

NAME = "liif"
TRAINED_SCALES = (1.0, 4.0)  # section 4.1 of the paper
# 2,048 x 256 floats are 2 MB: on a CPU a layer's in- and output stay in the L2 caches. A GPU wants
# more at once to be busy.
BAND_PIXELS = {"cpu": 2048, "cuda": 65_536, "mps": 65_536}


class Perceptron(nn.Module):
    """Linear layers with ReLU between; `layers` is named as in the published checkpoints."""

    def __init__(self, inputs: int, hidden: tuple[int, ...], outputs: int) -> None:
        super().__init__()
        modules: list[nn.Module] = []
        for width in hidden:
            modules += [nn.Linear(inputs, width), nn.ReLU()]
            inputs = width
        self.layers = nn.Sequential(*modules, nn.Linear(inputs, outputs))


class LIIF(nn.Module):
    """The parameters: an encoder, and the perceptron over 9 features, offset (2) and cell (2)."""

    def __init__(self, encoder: Encoder, hidden: tuple[int, ...] = (256, 256, 256, 256)) -> None:
        super().__init__()
        self.encoder = encoder
        self.imnet = Perceptron(9 * encoder.features + 4, hidden, 3)


@dataclass(frozen=True, eq=False)
class _Corner:
    """One of the two nearest cells on an axis, for each pixel of the axis.

    Attributes:
        index: the cell, relative to the field's first, [n] int64.
        offset: distance from the cell's centre in half cells, [n].
        weight: its share in the local ensemble, [n].

    """

    index: Tensor
    offset: Tensor
    weight: Tensor


class LIIFModel(TileModel):
    """LIIF behind the engine's interface; its latents are the encoder's features.

    A block keeps its 64 features, not the 256 values that the first layer makes of them: the layer
    costs a hundredth of a view at 4x, and four times as many blocks fit into the cache.
    """

    network: LIIF
    reach = overlap = 2  # the local ensemble and the unfolding
    supports_half = True  # positions, weights and sums of the ensemble stay in full precision

    def _latent_radius(self) -> int:
        return 0

    def _to_latents(self, features: Tensor, x: Tensor, edges: Edges) -> Tensor:  # noqa: ARG002
        return features

    @property
    def _linears(self) -> list[nn.Linear]:
        return [m for m in self.network.imnet.layers if isinstance(m, nn.Linear)]

    def field(self, latents: Tensor, cells: Box, photo: Size) -> EncodedBlock:
        """Keep [1, C, h, w] with the channels last, as convolutions like it.

        A copy always: a view, such as `contiguous` may return, would keep the whole patch alive.
        """
        packed = latents[None].clone(memory_format=torch.channels_last)
        return EncodedBlock(cells, photo, (packed,))

    def decode(
        self,
        field: EncodedBlock,
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
        *,
        draft: bool = False,
    ) -> Tensor:
        """See `TileModel.decode`; a draft asks only the nearest latent code (no local ensemble)."""
        out = torch.empty(grid.y.count, grid.x.count, 3, device=self.device)
        rows = max(1, BAND_PIXELS[self.device.type] // max(1, grid.x.count))
        with torch.inference_mode():
            cells, hidden = self._first_layer(field, grid)
            columns = self._corners(grid.x, cells.left, field.photo.width, draft=draft)
            for top in range(0, grid.y.count, rows):
                axis = grid.y.cut(top, min(rows, grid.y.count - top))
                band = self._corners(axis, cells.top, field.photo.height, draft=draft)
                out[top : top + axis.count] = self._decode_band(
                    hidden, grid, band, columns, check_cancelled
                )
        return out.permute(2, 0, 1) * 0.5 + 0.5

    def _first_layer(self, field: EncodedBlock, grid: Grid) -> tuple[Box, Tensor]:
        """Unfold the features and apply the first layer, where the grid needs it.

        Returns:
            The cells, and the layer's output for them, [h, w, 256].

        """
        (features,) = field.latents
        seen = _cells(grid, field.photo).grow(1, field.photo)
        top, left = seen.top - field.cells.top, seen.left - field.cells.left
        features = features[..., top : top + seen.height, left : left + seen.width]
        first = self._linears[0]
        kernel = first.weight[:, :-4].reshape(first.out_features, -1, 3, 3)
        kernel = kernel.contiguous(memory_format=torch.channels_last)
        hidden = conv(features.to(self.dtype), kernel, first.bias, Edges.of(seen, field.photo))
        return trimmed_box(seen, 1, field.photo), hidden[0].permute(1, 2, 0).contiguous()

    def _corners(self, axis: Axis, first: int, length: int, *, draft: bool) -> list[_Corner]:
        """Return the cells whose latents predict each pixel of an axis, with their weights.

        The weight of one corner is the distance to the other (equation 4); over two axes the
        paper's areas are the products of these.
        """
        positions = axis.positions()
        shifts = (0.0,) if draft else (-0.5, 0.5)
        cells = [np.clip(np.floor(positions + s), 0, length - 1) for s in shifts]
        offsets = [2 * (positions - (cell + 0.5)) for cell in cells]
        weights = [np.ones_like(positions)]
        if not draft:
            near, far = np.abs(offsets[0]), np.abs(offsets[1])
            total = np.maximum(near + far, np.finfo(np.float64).tiny)
            weights = [np.where(near + far > 0, far / total, 0.5)]
            weights.append(1 - weights[0])
        return [
            _Corner(
                torch.from_numpy(cell.astype(np.int64) - first).to(self.device),
                torch.from_numpy(offset).to(self.device, torch.float32),
                torch.from_numpy(weight).to(self.device, torch.float32),
            )
            for cell, offset, weight in zip(cells, offsets, weights, strict=True)
        ]

    def _decode_band(
        self,
        cells: Tensor,
        grid: Grid,
        rows: list[_Corner],
        columns: list[_Corner],
        check_cancelled: CheckCancelled,
    ) -> Tensor:
        """Return [h, w, 3] in [-1, 1] for a band of rows."""
        first, *hidden, last = self._linears
        by_y, by_x, cell_y, cell_x = first.weight[:, -4:].T
        constant = 2 * (grid.y.step * cell_y + grid.x.step * cell_x)
        blended: Tensor | None = None
        for row in rows:
            lines = cells.index_select(0, row.index)
            down = (row.offset[:, None] * by_y + constant)[:, None]
            for column in columns:
                check_cancelled()
                x = lines.index_select(1, column.index)
                x += down
                x += column.offset[:, None] * by_x
                x = x.relu_().flatten(0, 1)
                for layer in hidden:
                    x = F.linear(x, layer.weight, layer.bias).relu_()
                weight = (row.weight[:, None] * column.weight).flatten()[:, None]
                blended = x * weight if blended is None else blended.addcmul_(x, weight)  # float32
        assert blended is not None
        rgb = F.linear(blended.to(self.dtype), last.weight, last.bias)
        return rgb.view(rows[0].index.numel(), -1, 3).float()


def _cells(grid: Grid, photo: Size) -> Box:
    """Return the cells whose latents a grid's pixels ask."""
    (left, right), (top, bottom) = _ends(grid.x, photo.width), _ends(grid.y, photo.height)
    return Box(left, top, right - left + 1, bottom - top + 1)


def _ends(axis: Axis, length: int) -> tuple[int, int]:
    """Return the first and last cell that an axis asks."""
    positions = axis.positions()
    ends = np.clip(np.floor([positions[0] - 0.5, positions[-1] + 0.5]), 0, length - 1)
    return int(ends[0]), int(ends[1])


MODEL = LIIFModel


def recognises(architecture: Mapping[str, object]) -> bool:
    """Tell whether a checkpoint is of this family."""
    return architecture.get("family") == NAME


def build(checkpoint: Checkpoint, name: str) -> LIIFModel:
    """Return the model that a checkpoint holds; hyper-parameters are read off the tensors."""
    encoder = build_encoder(checkpoint.part("encoder"))
    layers = checkpoint.part("imnet.layers")
    widths = [layers[k].shape[0] for k in sorted(layers, key=_layer_number) if "weight" in k]
    network = LIIF(encoder, tuple(widths[:-1]))
    checkpoint.load_into(network)
    return LIIFModel(network, describe(name, NAME, network, TRAINED_SCALES), checkpoint.halo)


def _layer_number(name: str) -> int:
    return int(name.split(".")[0])
