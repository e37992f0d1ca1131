"""Encoders: photo block -> features at source resolution; one file each.

An encoder's module has `recognises(state)` and `build(state)`; whatever lies in this folder is
found, so adding an encoder means adding one file.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules

from torch import Tensor, nn

from ...errors import ModelError
from .encoder import Encoder

__all__ = ["Encoder", "build_encoder"]

BASE = "encoder"  # what all encoders are; none itself


def build_encoder(state: Mapping[str, Tensor]) -> Encoder:
    """Return an encoder (random weights) with the architecture that `state`'s tensors have.

    Args:
        state: the encoder's own state, names without a prefix.

    Raises:
        ModelError: if the tensors are those of no known encoder.

    """
    for entry in iter_modules(__path__):
        if entry.name == BASE:
            continue
        module = import_module(f"{__name__}.{entry.name}")
        if module.recognises(state):
            built: Encoder = module.build(state)
            return built
    raise ModelError("The checkpoint's encoder is none of EDSR, RDN, RRDB and Compact.")


def count_parameters(module: nn.Module) -> int:
    """Return the number of trainable values."""
    return sum(p.numel() for p in module.parameters() if p.requires_grad)
