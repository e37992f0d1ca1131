"""Fixed: networks that enlarge by one whole number, as continuous methods.

The field of a block is the network's own picture of it, 2 or 4 times as large. It is decoded at any
scale by the project's bicubic, which is filtered where it reduces: at the network's own scale it
is the network's picture to the last bit, and below it never aliases.

RRDBNet (ESRGAN, arXiv 1809.00219, section 3.1; Real-ESRGAN, arXiv 2107.10833) enlarges features by
nearest neighbour, twice at the most, with a convolution after each; SRVGGNetCompact (the latter's
model zoo) adds what it knows to the input's own pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Self

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ...callbacks import CheckCancelled, never_cancelled
from ...geometry import Axis, Box, Grid, Size
from ...resample import REPEATING_BICUBIC, compute_taps
from ..additive import GridMatrices
from ..back_projection import REACH, enlarging, reducing
from ..banded import BandedMatrix, RowGroups, assemble_pixels
from ..buffers import ScratchBuffers
from ..checkpoint import Checkpoint
from ..encoder import Conv, Edges, trim
from ..encoders import build_encoder
from ..encoders.compact import Compact
from ..encoders.encoder import Encoder
from ..encoders.rrdb import SLOPE
from ..model import EncodedBlock, ModelInfo, TileModel, describe

NAME = "fixed"
STORAGE = torch.float16  # of a field: a level of 8 bits is 16 steps of it at white


class RRDBUpsampler(nn.Module):
    """The end of an RRDBNet: features -> a picture, 2 ** len(ups) times as large."""

    radius = 2  # source pixels: convolutions of 1/2 and three of 1/4, or of 1/2 alone

    def __init__(self, features: int, doublings: int) -> None:
        super().__init__()
        self.scale = 2**doublings
        self.ups = nn.ModuleList(Conv(features, features) for _ in range(doublings))
        self.high = Conv(features, features)
        self.last = Conv(features, 3)

    def forward(
        self,
        features: Tensor,
        x: Tensor,  # noqa: ARG002
        check_cancelled: CheckCancelled = never_cancelled,
    ) -> Tensor:
        """[B, C, h, w] -> RGB in [0, 1], [B, 3, scale h, scale w]; borders are padded."""
        for up in self.ups:
            check_cancelled()
            features = F.leaky_relu(up(F.interpolate(features, scale_factor=2)), SLOPE)
        check_cancelled()
        picture: Tensor = self.last(F.leaky_relu(self.high(features), SLOPE))
        return picture


class PixelShuffleHead(nn.Module):
    """The end of a SRVGGNetCompact: what is added to each of a source pixel's parts."""

    radius = 1

    def __init__(self, features: int, scale: int) -> None:
        super().__init__()
        self.scale = scale
        self.last = Conv(features, 3 * scale**2)

    def forward(
        self,
        features: Tensor,
        x: Tensor,
        check_cancelled: CheckCancelled = never_cancelled,  # noqa: ARG002
    ) -> Tensor:
        """[B, C, h, w] and the input in [-1, 1] -> RGB in [0, 1], `scale` times as large."""
        added = F.pixel_shuffle(self.last(features), self.scale)
        return added + F.interpolate((x + 1) / 2, scale_factor=self.scale)


class FixedScale(nn.Module):
    """The parameters: an encoder, and the head that makes a picture of its features."""

    def __init__(self, encoder: Encoder, head: RRDBUpsampler | PixelShuffleHead) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = head

    def forward(self, x: Tensor) -> Tensor:
        """RGB in [-1, 1], [B, 3, h, w] -> in [0, 1], `head.scale` times as large."""
        picture: Tensor = self.head(self.encoder(x), x)
        return picture


class FixedScaleModel(TileModel):
    """The family behind the engine's interface; its latents are the parts of each source pixel."""

    network: FixedScale
    reach = overlap = 2  # of the bicubic where it is widest, at 1x
    # Nothing in Real-ESRGAN's RRDBNet exceeds 18 on a photo, and its picture strays by 0.4 levels.
    supports_half = True
    back_projection_radius = 2 * REACH

    def __init__(self, network: FixedScale, info: ModelInfo, halo: int | None = None) -> None:
        super().__init__(network, info, halo)
        self.isolate_blocks = self.halo < self.exact_halo
        # They know the network, not this model: a circle would keep it until Python looks for some.
        self._matrices = GridMatrices(partial(_matrix, network))
        self._scratch = ScratchBuffers()

    def with_back_projection(self) -> Self:
        """See `Model.with_back_projection`; what is lacking is added to the network's picture."""
        model = super().with_back_projection()
        model.isolate_blocks = (
            True  # sums round by the length of a crop, and pictures are kept in halves
        )
        return model

    def _back_project(self, latents: Tensor, seen: Tensor) -> Tensor:
        picture = F.pixel_shuffle(latents[None].float(), self.scale)[0]
        sides = seen.shape[1:]
        down, across = (reducing(side, self.scale, seen) for side in sides)
        lacking = seen - down @ picture.clamp(0, 1) @ across.T
        down, across = (enlarging(side, self.scale, seen) for side in sides)
        picture += down @ lacking @ across.T
        return F.pixel_unshuffle(picture[None], self.scale)[0]

    @property
    def scale(self) -> int:
        """By which the network enlarges."""
        return self.network.head.scale

    def _latent_radius(self) -> int:
        return self.network.head.radius

    def _to_latents(self, features: Tensor, x: Tensor, edges: Edges) -> Tensor:
        """Make the picture, whose last pixels are wrong where the photo goes on: cut those off."""
        background_radius = trim(x, self.encoder.radius, edges)
        picture = self.network.head(features, background_radius)
        return trim(F.pixel_unshuffle(picture, self.scale), self._latent_radius(), edges)

    def field(self, latents: Tensor, cells: Box, photo: Size) -> EncodedBlock:
        """Keep the picture, [scale h, 3, scale w] in half precision."""
        picture = F.pixel_shuffle(latents[None], self.scale)[0]
        return EncodedBlock(cells, photo, (picture.transpose(0, 1).to(STORAGE).contiguous(),))

    def decode(
        self,
        field: EncodedBlock,
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
        *,
        draft: bool = False,
    ) -> Tensor:
        """See `TileModel.decode`; there is no cheaper draft."""
        del draft
        down, across = self._matrices.of(grid, field.photo, self.device)
        with torch.inference_mode():
            check_cancelled()
            take = partial(self._scratch.take, self.device, torch.float32)
            out = down.multiply_both(self._part(field, down, across, take), across, take)
            groups, _, of_group = out.shape
            pixels = assemble_pixels(out.view(groups, down.rows, 3, of_group), down, across)
        return torch.from_numpy(pixels).transpose(0, 1)

    def _part(
        self,
        field: EncodedBlock,
        down: BandedMatrix,
        across: BandedMatrix,
        take: Callable[..., Tensor],
    ) -> Tensor:
        """Return the pixels of the picture under two matrices, [h, 3, w] float32, else zero."""
        (picture,) = field.latents
        wanted = Box(across.start, down.start, across.columns, down.columns)
        held = Box(*(self.scale * side for side in _sides(field.cells)))
        both = held.intersection(wanted)
        part = take("part", wanted.height, 3, wanted.width).zero_()
        top, left = both.top - wanted.top, both.left - wanted.left
        part[top : top + both.height, :, left : left + both.width] = picture[
            both.top - held.top : both.bottom - held.top,
            :,
            both.left - held.left : both.right - held.left,
        ]
        return part


def _matrix(network: FixedScale, axis: Axis, length: int, rows: int) -> BandedMatrix:
    """Return the matrix from the picture's pixels to an axis's."""
    s = network.head.scale
    larger = Axis(axis.origin * s, axis.step * s, axis.start, axis.count)
    index, weights = compute_taps(larger, length * s, REPEATING_BICUBIC)
    groups = RowGroups.of(larger, length * s, rows)
    return BandedMatrix.of(index, weights, groups)


def _sides(box: Box) -> tuple[int, int, int, int]:
    return box.left, box.top, box.width, box.height


MODEL = FixedScaleModel


def recognises(architecture: Mapping[str, object]) -> bool:
    """Tell whether a checkpoint is of this family."""
    return architecture.get("family") == NAME


def build(checkpoint: Checkpoint, name: str) -> FixedScaleModel:
    """Return the model that a checkpoint holds; hyper-parameters are read off the tensors."""
    encoder = build_encoder(checkpoint.part("encoder"))
    head = checkpoint.part("head")
    if isinstance(encoder, Compact):
        scale = round((head["last.weight"].shape[0] / 3) ** 0.5)
        network = FixedScale(encoder, PixelShuffleHead(encoder.features, scale))
    else:
        doublings = sum(key.startswith("ups.") and key.endswith(".weight") for key in head)
        network = FixedScale(encoder, RRDBUpsampler(encoder.features, doublings))
    checkpoint.load_into(network)
    scale = network.head.scale
    return FixedScaleModel(network, describe(name, NAME, network, (scale, scale)), checkpoint.halo)
