"""LIIF: an image as a continuous function, which an MLP evaluates at each output pixel.

Chen, Liu, Wang: "Learning Continuous Image Representation with Local Implicit Image Function", CVPR
2021 (arXiv 2012.09161), section 3: 3x3 feature unfolding (equation 3), local ensemble (equation 4),
cell decoding (equation 5), and an MLP with four hidden layers of 256.

The implementation computes the same function as the published one, but faster. The MLP's first
layer is linear, so it is applied to the 576 unfolded features as a 3x3 convolution at the photo's
resolution. The offset from the nearest source pixel adds two rank-1 terms. The cell size is equal
for all pixels of a view, so it is added to the bias. The last layer is also linear, so it is
applied after blending the ensemble's hidden vectors. Rows and columns of latents are selected
separately.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
import torch
from torch import Tensor, nn

from ...callbacks import CheckCancelled, never_cancelled
from ...geometry import Axis, Box, Grid, Size
from ..checkpoint import Checkpoint
from ..encoder import Edges, Encoder, Linear, cancellable, conv, trimmed_box
from ..model import EncodedBlock, ModelInfo, TileModel

TRAINED_SCALES = (1.0, 4.0)  # section 4.1 of the paper
# On a CPU, the input and output of a layer (2,048 x 256 floats, 2 MB) stay in the L2 caches. A GPU
# needs larger bands to be busy.
BAND_PIXELS = {"cpu": 2048, "cuda": 65_536, "mps": 65_536}


class Perceptron(nn.Module):
    """A multilayer perceptron with ReLU; layers are named as in the published checkpoints."""

    def __init__(self, inputs: int, hidden: tuple[int, ...], outputs: int) -> None:
        super().__init__()
        modules: list[nn.Module] = []
        for width in hidden:
            modules += [Linear(inputs, width), nn.ReLU()]
            inputs = width
        self.layers = nn.Sequential(*modules, Linear(inputs, outputs))


class LIIF(nn.Module):
    """An encoder, and an MLP whose inputs are 3x3 features, offset and cell size."""

    def __init__(self, encoder: Encoder, hidden: tuple[int, ...] = (256, 256, 256, 256)) -> None:
        super().__init__()
        self.encoder = encoder
        self.imnet = Perceptron(9 * encoder.features + 4, hidden, 3)


@dataclass(frozen=True, eq=False)
class _Corner:
    """For each output pixel of an axis: the nearest source pixel on one side, and its weight."""

    index: Tensor  # the source pixel, counted from the first one that is read, [n] int64
    offset: Tensor  # distance from the source pixel's centre in half source pixels, [n]
    weight: Tensor  # weight in the local ensemble, [n]


class LIIFModel(TileModel):
    """A model from a LIIF network. Its latents are the encoder's features.

    An encoded block stores the encoder's 64 features, not the first layer's 256 outputs, so four
    times as many blocks fit into the cache. At 4x, the first layer takes 1 % of the decoding time.
    """

    network: LIIF
    reach = overlap = 2  # 1 for the local ensemble and 1 for the unfolding
    supports_half = True  # positions, weights and sums of the ensemble stay in full precision

    def __init__(self, network: LIIF, info: ModelInfo, halo: int | None = None) -> None:
        super().__init__(network, info, halo)
        self._linears = [m for m in network.imnet.layers if isinstance(m, Linear)]
        self._reducible_modules = self._linears[1:-1]

    @classmethod
    def from_checkpoint(cls, checkpoint: Checkpoint, encoder: Encoder, name: str) -> Self:
        """See `Model.from_checkpoint`."""
        layers = checkpoint.substate("imnet.layers")
        numbers = sorted({int(name.partition(".")[0]) for name in layers})
        network = LIIF(encoder, tuple(layers[f"{n}.weight"].shape[0] for n in numbers[:-1]))
        checkpoint.load_into(network)
        info = ModelInfo.from_network(name, "liif", network, TRAINED_SCALES)
        return cls(network, info, checkpoint.halo)

    def _to_latents(self, features: Tensor, x: Tensor, edges: Edges) -> Tensor:  # noqa: ARG002
        return features

    def to_block(self, latents: Tensor, cells: Box, photo: Size) -> EncodedBlock:
        """Convert features to [1, C, h, w] in channels-last format, for fast convolutions."""
        packed = latents[None].clone(memory_format=torch.channels_last)  # no view of a patch
        return EncodedBlock(cells, photo, (packed,))

    def decode(
        self,
        block: EncodedBlock,
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
        *,
        draft: bool = False,
    ) -> Tensor:
        """See `TileModel.decode`; a draft uses the nearest latent instead of the ensemble."""
        out = torch.empty(grid.y.count, grid.x.count, 3, device=self.device)
        rows = max(1, BAND_PIXELS[self.device.type] // max(1, grid.x.count))
        with torch.inference_mode(), cancellable(check_cancelled):
            cells, hidden = self._first_layer(block, grid)
            columns = self._corners(grid.x, cells.left, block.photo.width, draft=draft)
            for top in range(0, grid.y.count, rows):
                axis = grid.y.cut(top, min(rows, grid.y.count - top))
                band = self._corners(axis, cells.top, block.photo.height, draft=draft)
                out[top : top + axis.count] = self._decode_band(hidden, grid, band, columns)
        return out.permute(2, 0, 1) * 0.5 + 0.5

    def _first_layer(self, block: EncodedBlock, grid: Grid) -> tuple[Box, Tensor]:
        """Return a grid's source box and its output of the first MLP layer, [h, w, 256]."""
        photo = block.photo
        left, right = _end_cells(grid.x, photo.width)
        top, bottom = _end_cells(grid.y, photo.height)
        read = Box(left, top, right - left + 1, bottom - top + 1).grow(1, photo)
        features = block.latents[0][..., *read.slices_in(block.cells)]
        first = self._linears[0]
        kernel = first.weight[:, :-4].reshape(first.out_features, -1, 3, 3)
        kernel = kernel.contiguous(memory_format=torch.channels_last)
        hidden = conv(features.to(self.dtype), kernel, first.bias, Edges.from_crop(read, photo))
        return trimmed_box(read, 1, photo), hidden[0].permute(1, 2, 0).contiguous()

    def _corners(self, axis: Axis, first: int, length: int, *, draft: bool) -> list[_Corner]:
        """Return the two source pixels nearest to each output pixel; only the nearest if `draft`.

        The weight of each source pixel is its relative distance from the other one. The products of
        vertical and horizontal weights are the areas in equation 4.
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
        self, cells: Tensor, grid: Grid, rows: list[_Corner], columns: list[_Corner]
    ) -> Tensor:
        """Decode a band of output rows to RGB in [-1, 1], [h, w, 3]."""
        first, *hidden, last = self._linears
        by_y, by_x, cell_y, cell_x = first.weight[:, -4:].T
        constant = 2 * (grid.y.step * cell_y + grid.x.step * cell_x)
        blended: Tensor | None = None
        for row in rows:
            lines = cells.index_select(0, row.index)
            down = (row.offset[:, None] * by_y + constant)[:, None]
            for column in columns:
                x = lines.index_select(1, column.index)
                x += down
                x += column.offset[:, None] * by_x
                x = x.relu_().flatten(0, 1)
                for layer in hidden:
                    x = layer(x).relu_()
                weight = (row.weight[:, None] * column.weight).flatten()[:, None]
                blended = x * weight if blended is None else blended.addcmul_(x, weight)  # float32
        assert blended is not None
        rgb: Tensor = last(blended)
        return rgb.view(rows[0].index.numel(), -1, 3).float()


def _end_cells(axis: Axis, length: int) -> tuple[int, int]:
    """Return the lowest and highest index of the source pixels that an axis reads."""
    positions = axis.positions()
    ends = np.clip(np.floor([positions[0] - 0.5, positions[-1] + 0.5]), 0, length - 1)
    return int(ends[0]), int(ends[1])
