"""RDN without its upsampling layers, as LIIF uses it.

Zhang et al., "Residual Dense Network for Image Super-Resolution", CVPR 2018 (arXiv 1802.08797),
section 3: shallow feature extraction, D residual dense blocks of C convolutions that each add G
channels, and global feature fusion. LIIF uses configuration B: D = 16, C = 8, G = 64. Modules are
named as in the published LIIF checkpoints.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

import torch
from torch import Tensor, nn

from ..encoder import ALL_EDGES, Conv, Edges, Encoder, receptive_radius, trim


class DenseLayer(nn.Module):
    """Appends relu(conv(x)) to x: [B, C, h, w] -> [B, C + growth, h', w']."""

    def __init__(self, channels: int, growth: int) -> None:
        super().__init__()
        self.conv = nn.Sequential(Conv(channels, growth), nn.ReLU(inplace=True))

    def forward(self, x: Tensor, edges: Edges = ALL_EDGES) -> Tensor:
        """Apply the layer; the result is 1 pixel smaller on sides that aren't photo edges."""
        layer, _ = self.conv
        added = layer(x, edges, activation="relu")
        return torch.cat([trim(x, receptive_radius(self), edges), added], 1)


class ResidualDenseBlock(nn.Module):
    """Dense layers, 1x1 fusion and a residual connection (section 3.2)."""

    def __init__(self, features: int, growth: int, layers: int) -> None:
        super().__init__()
        self.convs = nn.Sequential(
            *(DenseLayer(features + i * growth, growth) for i in range(layers))
        )
        self.LFF = Conv(features + layers * growth, features, 1)

    def forward(self, x: Tensor, edges: Edges = ALL_EDGES) -> Tensor:
        """Apply the block to [B, C, h, w]; the result shrinks on sides that aren't photo edges."""
        dense = x
        for layer in self.convs:
            dense = layer(dense, edges)
        fused: Tensor = self.LFF(dense, edges)
        return fused + trim(x, receptive_radius(self), edges)


class RDN(Encoder):
    """Residual dense network; arguments are the paper's G0, G, D, C (default: configuration B)."""

    key_tensors = ("SFENet1.weight", "RDBs.0.LFF.weight")

    def __init__(
        self, features: int = 64, growth: int = 64, blocks: int = 16, layers: int = 8
    ) -> None:
        super().__init__()
        self.features = features
        self.SFENet1 = Conv(3, features)
        self.SFENet2 = Conv(features, features)
        self.RDBs = nn.ModuleList(
            ResidualDenseBlock(features, growth, layers) for _ in range(blocks)
        )
        self.GFF = nn.Sequential(Conv(blocks * features, features, 1), Conv(features, features))
        self.reducible_modules = self.SFENet2, self.RDBs, self.GFF

    @classmethod
    def from_state(cls, state: Mapping[str, Tensor]) -> Self:
        """See `Encoder.from_state`."""
        layers = (name for name in state if name.startswith("RDBs.0.convs."))
        return cls(
            features=state["SFENet1.weight"].shape[0],
            growth=state["RDBs.0.convs.0.conv.0.weight"].shape[0],
            blocks=sum(name.endswith(".LFF.weight") for name in state),
            layers=sum(name.endswith(".weight") for name in layers),
        )

    def forward(self, x: Tensor, edges: Edges = ALL_EDGES) -> Tensor:
        """See `Encoder.forward`."""
        shallow = self.SFENet1(x, edges)
        x = self.SFENet2(shallow, edges)
        outputs: list[Tensor] = []
        for block in self.RDBs:
            outputs = [trim(y, receptive_radius(block), edges) for y in outputs]
            x = block(x, edges)
            outputs.append(x)
        fuse, smooth = self.GFF
        deep: Tensor = smooth(fuse(torch.cat(outputs, 1), edges), edges)
        return deep + trim(shallow, self.radius - receptive_radius(self.SFENet1), edges)
