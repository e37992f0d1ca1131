"""Encoders: photo block -> features at source resolution."""

from __future__ import annotations

from collections.abc import Mapping

from torch import Tensor, nn

from ...errors import ModelError
from . import edsr, rdn
from .encoder import Encoder

__all__ = ["Encoder", "build_encoder"]


def build_encoder(state: Mapping[str, Tensor]) -> Encoder:
    """Return an encoder (random weights) with the architecture that `state`'s tensors have.

    Args:
        state: the encoder's own state, names without a prefix.

    Raises:
        ModelError: if the tensors are those of no known encoder.

    """
    if edsr.recognises(state):
        return edsr.build(state)
    if rdn.recognises(state):
        return rdn.build(state)
    raise ModelError("The checkpoint's encoder is neither EDSR nor RDN.")


def count_parameters(module: nn.Module) -> int:
    """Return the number of trainable values."""
    return sum(p.numel() for p in module.parameters() if p.requires_grad)
