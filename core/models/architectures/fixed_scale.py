"""Models from fixed-scale networks, whose images are resampled to other scales.

An encoded block stores the image that the network computes at its own scale. For other scales, this
image is resampled by bicubic interpolation, with antialiasing when it is reduced. At the network's
own scale, the result is bit-identical to the image.

RRDBNet (ESRGAN, arXiv 1809.00219, section 3.1; Real-ESRGAN, arXiv 2107.10833) doubles the size of
features by nearest neighbour up to three times, and applies a convolution each time.
SRVGGNetCompact (Real-ESRGAN's model zoo) adds its output to the enlarged input.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Self

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ...callbacks import CheckCancelled, never_cancelled
from ...geometry import Axis, Box, Grid, Size
from ...resample import REPEATING_BICUBIC, compute_taps
from ..additive import GridMatrices
from ..back_projection import REACH, back_project
from ..banded import BandedMatrix, ScratchBuffers, Take, assemble_pixels
from ..checkpoint import Checkpoint
from ..encoder import Conv, Edges, Encoder, match_dtype, trim
from ..model import EncodedBlock, ModelInfo, TileModel
from .esrgan import LEAKY_SLOPE, Compact

STORAGE = torch.float16  # of encoded blocks; rounding errors are at most 1/16 of an 8-bit level


class Head(nn.Module):
    """Converts an encoder's features to an image that is `scale` times as wide and high."""

    radius = 0  # source pixels that the head reads around a pixel
    reducible_modules: Sequence[nn.Module] = ()  # may run in bfloat16

    def __init__(self, scale: int) -> None:
        super().__init__()
        self.scale = scale

    def forward(self, features: Tensor, x: Tensor) -> Tensor:
        """Return RGB in [0, 1], [B, 3, scale h, scale w]; `x` is the encoder's input."""
        raise NotImplementedError


class RRDBUpsampler(Head):
    """The head of an RRDBNet, which doubles the size `doublings` times."""

    radius = 2  # two convolutions at the final size, and one at each before

    def __init__(self, features: int, doublings: int) -> None:
        super().__init__(2**doublings)
        self.ups = nn.ModuleList(Conv(features, features) for _ in range(doublings))
        self.high = Conv(features, features)
        self.last = Conv(features, 3)
        # bfloat16 has too few steps for the image itself
        self.reducible_modules = self.ups, self.high

    def forward(self, features: Tensor, x: Tensor) -> Tensor:  # noqa: ARG002
        """See `Head.forward`."""
        for up in self.ups:
            features = F.interpolate(match_dtype(features, up), scale_factor=2)
            features = F.leaky_relu(up(features), LEAKY_SLOPE)
        image: Tensor = self.last(F.leaky_relu(self.high(features), LEAKY_SLOPE))
        return image


class PixelShuffleHead(Head):
    """The head of an SRVGGNetCompact, which adds its output to the enlarged input."""

    radius = 1

    def __init__(self, features: int, scale: int) -> None:
        super().__init__(scale)
        self.last = Conv(features, 3 * scale**2)
        self.reducible_modules = (self.last,)  # added to the input, which stays float32

    def forward(self, features: Tensor, x: Tensor) -> Tensor:
        """See `Head.forward`."""
        added = F.pixel_shuffle(self.last(features), self.scale)
        return added + F.interpolate((x + 1) / 2, scale_factor=self.scale)


class FixedScale(nn.Module):
    """An encoder, and a head that converts its features to an image."""

    def __init__(self, encoder: Encoder, head: Head) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = head

    def forward(self, x: Tensor) -> Tensor:
        """Enlarge RGB [B, 3, h, w] in [-1, 1]; return RGB in [0, 1]."""
        image: Tensor = self.head(self.encoder(x), x)
        return image


class FixedScaleModel(TileModel):
    """A model from a fixed-scale network. Its latents are the pixel-unshuffled image."""

    network: FixedScale
    reach = overlap = 2  # the bicubic kernel at 1x, where it is widest
    # Real-ESRGAN's activations are below 18 on photos; half precision changes pixels by 0.4 levels.
    supports_half = True
    back_projection_radius = 2 * REACH

    def __init__(self, network: FixedScale, info: ModelInfo, halo: int | None = None) -> None:
        super().__init__(network, info, halo, network.head.radius)
        self._reducible_modules = network.head.reducible_modules
        self.isolate_blocks = self.halo < self.exact_halo
        # This refers to the network, not to this model: a cycle would delay freeing its memory.
        self._matrices = GridMatrices(partial(_build_matrix, network.head.scale))
        self._scratch = ScratchBuffers()

    @property
    def scale(self) -> int:
        """The factor by which the network enlarges the width and height."""
        return self.network.head.scale

    @classmethod
    def from_checkpoint(cls, checkpoint: Checkpoint, encoder: Encoder, name: str) -> Self:
        """See `Model.from_checkpoint`."""
        scale = find_scale(checkpoint.substate("head"))
        head: Head
        if isinstance(encoder, Compact):
            head = PixelShuffleHead(encoder.features, scale)
        else:
            head = RRDBUpsampler(encoder.features, scale.bit_length() - 1)
        network = FixedScale(encoder, head)
        checkpoint.load_into(network)
        info = ModelInfo.from_network(name, "fixed", network, (scale, scale))
        return cls(network, info, checkpoint.halo)

    def with_back_projection(self) -> Self:
        """See `Model.with_back_projection`; corrects the image at the network's own scale."""
        model = super().with_back_projection()
        # Sums are rounded differently for crops of another size, and stored in half precision.
        model.isolate_blocks = True
        return model

    def _back_project(self, latents: Tensor, source: Tensor) -> Tensor:
        image = F.pixel_shuffle(latents[None].float(), self.scale)[0]
        return F.pixel_unshuffle(back_project(image, source, self.scale)[None], self.scale)[0]

    def _to_latents(self, features: Tensor, x: Tensor, edges: Edges) -> Tensor:
        x = trim(x, self.encoder.radius, edges)
        image = self.network.head(features, x)
        # The head pads all sides, so the outermost pixels are wrong unless they are at an edge.
        return trim(F.pixel_unshuffle(image, self.scale), self.network.head.radius, edges)

    def to_block(self, latents: Tensor, cells: Box, photo: Size) -> EncodedBlock:
        """Pixel-shuffle latents to [scale h, 3, scale w], in float16 unless `scale` is 1."""
        image = F.pixel_shuffle(latents[None], self.scale)[0]
        dtype = torch.float32 if self.scale == 1 else STORAGE
        return EncodedBlock(cells, photo, (image.transpose(0, 1).to(dtype).contiguous(),))

    def decode(
        self,
        block: EncodedBlock,
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
        *,
        draft: bool = False,  # noqa: ARG002
    ) -> Tensor:
        """See `TileModel.decode`; `draft` has no effect."""
        down, across = self._matrices.for_grid(grid, block.photo, self.device)
        with torch.inference_mode():
            check_cancelled()
            take = partial(self._scratch.take, self.device, torch.float32)
            out = down.multiply_both(self._read(block, down, across, take), across, take)
            groups, _, of_group = out.shape
            pixels = assemble_pixels(out.view(groups, down.rows, 3, of_group), down, across)
        return torch.from_numpy(pixels).transpose(0, 1)

    def _read(
        self, block: EncodedBlock, down: BandedMatrix, across: BandedMatrix, take: Take
    ) -> Tensor:
        """Copy the pixels that two matrices read, [h, 3, w] float32; 0 outside the block."""
        (image,) = block.latents
        box = Box(across.start, down.start, across.columns, down.columns)
        cells, s = block.cells, self.scale
        held = Box(s * cells.left, s * cells.top, s * cells.width, s * cells.height)
        both = held.intersection(box)
        part = take("part", box.height, 3, box.width).zero_()
        rows, columns = both.slices_in(box)
        from_rows, from_columns = both.slices_in(held)
        part[rows, :, columns] = image[from_rows, :, from_columns]
        return part


def _build_matrix(scale: int, axis: Axis, length: int, rows: int) -> BandedMatrix:
    """Return the matrix that resamples the network's image along one axis."""
    larger = Axis(axis.origin * scale, axis.step * scale, axis.start, axis.count)
    index, weights = compute_taps(larger, length * scale, REPEATING_BICUBIC)
    return BandedMatrix.from_rows(larger, length * scale, rows, index, weights)


def find_scale(head: Mapping[str, Tensor]) -> int:
    """Return the scale of an RRDBNet or SRVGGNetCompact from its head's tensors; 0 if unknown."""
    if "high.weight" in head:
        return 1 << sum(key.startswith("ups.") and key.endswith(".weight") for key in head)
    last = head.get("last.weight")
    return 0 if last is None else round((last.shape[0] / 3) ** 0.5)
