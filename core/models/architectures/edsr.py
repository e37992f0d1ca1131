"""EDSR without its upsampling layers, as LIIF uses it.

Lim et al., "Enhanced Deep Residual Networks for Single Image Super-Resolution", CVPRW 2017
(arXiv 1707.02921), section 3: residual blocks without batch normalisation, and a global skip
connection. The baseline has 16 blocks of 64 features. Modules are named as in the published LIIF
checkpoints.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

import torch
from torch import Tensor, nn

from ..encoder import ALL_EDGES, Conv, Edges, Encoder, match_dtype, trim

LAYERS_PER_SHAPE = 4
RGB_MEAN = (0.4488, 0.4371, 0.4040)  # of DIV2K, from the published code


class MeanShift(nn.Conv2d):
    """A 1x1 convolution that subtracts (sign -1) or adds (+1) a mean colour.

    The published LIIF checkpoints contain two such layers, but the published code never applies
    them. They are defined here only so that these checkpoints load.
    """

    def __init__(self, sign: int) -> None:
        super().__init__(3, 3, kernel_size=1)
        self.weight.data = torch.eye(3).view(3, 3, 1, 1)
        self.bias = nn.Parameter(sign * torch.tensor(RGB_MEAN), requires_grad=False)
        self.weight.requires_grad = False


class ResidualBlock(nn.Module):
    """Computes x + conv(relu(conv(x))), figure 2c of the paper with a residual scale of 1."""

    def __init__(self, features: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            Conv(features, features), nn.ReLU(inplace=True), Conv(features, features)
        )

    def forward(self, x: Tensor) -> Tensor:
        """Apply the block to [B, C, h, w], padding with zeros."""
        first, _, second = self.body
        result: Tensor = second(first(x, activation="relu"), addend=x)
        return result


class EDSR(Encoder):
    """Residual blocks with a global skip connection; `mean_shift` adds two unused layers."""

    key_tensors = ("head.0.weight", "body.0.body.0.weight")
    pads_first_layers = True

    def __init__(self, features: int = 64, blocks: int = 16, *, mean_shift: bool = False) -> None:
        super().__init__()
        self.features = features
        if mean_shift:
            self.sub_mean, self.add_mean = MeanShift(-1), MeanShift(+1)
        self.head = nn.Sequential(Conv(3, features))
        self.body = nn.Sequential(
            *(ResidualBlock(features) for _ in range(blocks)), Conv(features, features)
        )
        self.reducible_modules = (self.body,)

    @classmethod
    def from_state(cls, state: Mapping[str, Tensor]) -> Self:
        """See `Encoder.from_state`."""
        blocks = sum(name.endswith(".body.0.weight") for name in state)
        features = state["head.0.weight"].shape[0]
        return cls(features, blocks, mean_shift="sub_mean.weight" in state)

    def forward(self, x: Tensor, edges: Edges = ALL_EDGES, padded_layers: int = 0) -> Tensor:
        """See `Encoder.forward`; the first `padded_layers` layers keep their zero padding.

        Every layer pads all sides, which makes the outer pixels wrong where the photo continues.
        Every few layers, these pixels are cut off. Most layers therefore have the same shape as the
        layer before, and reuse the convolution that is compiled for that shape.
        """
        (head,) = self.head
        *blocks, tail = self.body
        shallow = head(x)
        x = match_dtype(shallow, tail)
        trimmed = 0
        for layers, block in zip(range(3, self.radius, 2), blocks, strict=True):
            x = block(x)
            wrong = layers - padded_layers - trimmed
            if wrong >= LAYERS_PER_SHAPE:
                x = trim(x, wrong, edges)
                trimmed += wrong
        wrong = self.radius - padded_layers - trimmed
        deep: Tensor = trim(tail(x), wrong, edges)
        return deep + trim(shallow, wrong + trimmed, edges)
