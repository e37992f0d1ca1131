"""The encoders of ESRGAN and Real-ESRGAN: RRDB and Compact (SRVGGNetCompact).

Wang et al., "ESRGAN", ECCVW 2018 (arXiv 1809.00219), section 3.1: residual-in-residual dense
blocks, each of three dense blocks of five convolutions, with residuals scaled by 0.2. Wang et al.,
"Real-ESRGAN", ICCVW 2021 (arXiv 2107.10833), and the model zoo of its repository. These networks
were trained on values in [0, 1].
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..encoder import ALL_EDGES, Conv, Edges, Encoder, match_dtype, trim

RESIDUAL_SCALE = 0.2
LEAKY_SLOPE = 0.2
CONVS_PER_DENSE_BLOCK, DENSE_BLOCKS_PER_BLOCK = 5, 3


class DenseBlock(nn.Module):
    """Five convolutions, each applied to the input and all previous outputs."""

    def __init__(self, features: int, growth: int) -> None:
        super().__init__()
        last = CONVS_PER_DENSE_BLOCK - 1
        self.convs = nn.ModuleList(
            Conv(features + k * growth, growth if k < last else features) for k in range(last + 1)
        )

    def forward(self, x: Tensor) -> Tensor:
        """Apply the block to [B, features, h, w], padding all sides with zeros."""
        *inner, last = self.convs
        dense = x
        for conv in inner:
            dense = torch.cat([dense, F.leaky_relu(conv(dense), LEAKY_SLOPE, inplace=True)], 1)
        out: Tensor = x + RESIDUAL_SCALE * last(dense)
        return out


class RRDB(Encoder):
    """Residual-in-residual dense blocks; each of their convolutions adds `growth` channels."""

    key_tensors = ("blocks.0.0.convs.0.weight",)

    def __init__(self, features: int = 64, growth: int = 32, blocks: int = 23) -> None:
        super().__init__()
        self.features = features
        self.head = Conv(3, features)
        self.blocks = nn.Sequential()
        for _ in range(blocks):
            dense = (DenseBlock(features, growth) for _ in range(DENSE_BLOCKS_PER_BLOCK))
            self.blocks.append(nn.Sequential(*dense))
        self.tail = Conv(features, features)
        self.reducible_modules = self.blocks, self.tail

    @classmethod
    def from_state(cls, state: Mapping[str, Tensor]) -> Self:
        """See `Encoder.from_state`."""
        growth, features = state["blocks.0.0.convs.0.weight"].shape[:2]
        return cls(features, growth, sum(name.endswith(".0.convs.0.weight") for name in state))

    def forward(self, x: Tensor, edges: Edges = ALL_EDGES) -> Tensor:
        """See `Encoder.forward`."""
        shallow = deep = self.head((x + 1) / 2)
        for block in self.blocks:
            deep = deep + RESIDUAL_SCALE * block(match_dtype(deep, self.tail))
        features: Tensor = trim(shallow + self.tail(deep), self.radius, edges)
        return features


class Compact(Encoder):
    """A sequence of convolutions with PReLU; the published models have 17 or 33 convolutions."""

    key_tensors = ("layers.0.weight", "layers.1.weight")

    def __init__(self, features: int = 64, convolutions: int = 17) -> None:
        super().__init__()
        self.features = features
        layers: list[nn.Module] = []
        for number in range(convolutions):
            layers += [Conv(features if number else 3, features), nn.PReLU(features)]
        self.layers = nn.Sequential(*layers)
        self.reducible_modules = layers[2:]

    @classmethod
    def from_state(cls, state: Mapping[str, Tensor]) -> Self:
        """See `Encoder.from_state`."""
        convolutions = sum(tensor.ndim == 4 for tensor in state.values())
        return cls(state["layers.0.weight"].shape[0], convolutions)

    def forward(self, x: Tensor, edges: Edges = ALL_EDGES) -> Tensor:
        """See `Encoder.forward`."""
        x = match_dtype(self.layers((x + 1) / 2), self.layers[0])
        return trim(x, self.radius, edges)
