"""RRDB: the trunk of ESRGAN and Real-ESRGAN, at source resolution.

Wang et al., "ESRGAN", ECCVW 2018 (arXiv 1809.00219), section 3.1: residual in residual dense
blocks, each of three dense blocks of five convolutions, all scaled by 0.2 before they are added.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ...callbacks import CheckCancelled, never_cancelled
from ..encoder import ALL_EDGES, Conv, Edges, trim
from .encoder import Encoder

SCALED = 0.2  # of a residual
SLOPE = 0.2  # of leaky ReLU
DENSE, IN_BLOCK = 5, 3  # convolutions in a dense block, and dense blocks in a block


class DenseBlock(nn.Module):
    """Five convolutions, each of all that was before it."""

    def __init__(self, features: int, growth: int) -> None:
        super().__init__()
        self.convs = nn.ModuleList(
            Conv(features + k * growth, growth if k < DENSE - 1 else features) for k in range(DENSE)
        )

    def forward(self, x: Tensor, check_cancelled: CheckCancelled = never_cancelled) -> Tensor:
        """[B, features, h, w] -> the same; borders are padded with zeros."""
        *inner, last = self.convs
        known = x
        for conv in inner:
            check_cancelled()
            known = torch.cat([known, F.leaky_relu(conv(known), SLOPE, inplace=True)], 1)
        added: Tensor = x + SCALED * last(known)
        return added


class RRDB(Encoder):
    """Head, blocks, tail, global skip.

    Args:
        features: width between blocks (64 in the published models).
        growth: what a convolution in a dense block adds (32 there).
        blocks: how many (23 there).

    """

    def __init__(self, features: int = 64, growth: int = 32, blocks: int = 23) -> None:
        super().__init__()
        self.features = features
        self.head = Conv(3, features)
        self.blocks = nn.Sequential(
            *(
                nn.Sequential(*(DenseBlock(features, growth) for _ in range(IN_BLOCK)))
                for _ in range(blocks)
            )
        )
        self.tail = Conv(features, features)

    def forward(
        self, x: Tensor, edges: Edges = ALL_EDGES, check_cancelled: CheckCancelled = never_cancelled
    ) -> Tensor:
        """See `Encoder.forward`; these networks were trained on [0, 1]."""
        shallow = deep = self.head((x + 1) / 2)
        for block in self.blocks:
            assert isinstance(block, nn.Sequential)
            inner = deep
            for dense in block:
                inner = dense(inner, check_cancelled)
            deep = deep + SCALED * inner
        check_cancelled()
        features: Tensor = trim(shallow + self.tail(deep), self.radius, edges)
        return features


def recognises(state: Mapping[str, Tensor]) -> bool:
    """Tell whether the tensors are an RRDB's."""
    return "blocks.0.0.convs.0.weight" in state


def build(state: Mapping[str, Tensor]) -> RRDB:
    """Return an RRDB of the width and depth that the tensors show."""
    growth, features = state["blocks.0.0.convs.0.weight"].shape[:2]
    return RRDB(features, growth, sum(name.endswith(".0.convs.0.weight") for name in state))
