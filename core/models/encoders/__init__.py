"""Encoders: photo block -> features at source resolution."""

from __future__ import annotations

from collections.abc import Mapping

from torch import Tensor, nn

from ...errors import ModelError
from . import compact, edsr, rdn, rrdb
from .encoder import Encoder

__all__ = ["Encoder", "build_encoder"]


def build_encoder(state: Mapping[str, Tensor]) -> Encoder:
    """Return an encoder (random weights) with the architecture that `state`'s tensors have.

    Args:
        state: the encoder's own state, names without a prefix.

    Raises:
        ModelError: if the tensors are those of no known encoder.

    """
    for encoder in (edsr, rdn, rrdb, compact):
        if encoder.recognises(state):
            built: Encoder = encoder.build(state)
            return built
    raise ModelError("The checkpoint's encoder is none of EDSR, RDN, RRDB and Compact.")


def count_parameters(module: nn.Module) -> int:
    """Return the number of trainable values."""
    return sum(p.numel() for p in module.parameters() if p.requires_grad)
