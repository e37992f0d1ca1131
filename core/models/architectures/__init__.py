"""The supported encoders and model families, in the order in which they are tried.

A checkpoint names its family; its encoder is detected from the tensors. To support another network,
write a module beside this one and add its class to a table below. Unknown and incomplete networks
raise ModelError.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar

from torch import Tensor

from ...errors import ModelError
from ..checkpoint import Checkpoint
from ..encoder import Encoder
from ..model import Model
from .edsr import EDSR
from .esrgan import RRDB, Compact
from .fixed_scale import FixedScaleModel
from .liif import LIIFModel
from .rdn import RDN
from .spandrel_network import SpandrelEncoder, SpandrelModel
from .spectral import SpectralModel

Network = TypeVar("Network")


def registry(*entries: tuple[str, type[Network]]) -> Mapping[str, type[Network]]:
    """Return a mapping from names to classes; raises ValueError for duplicate names."""
    table = dict(entries)
    if len(table) < len(entries):
        names = ", ".join(name for name, _ in entries)
        raise ValueError(f"Two networks have the same name. The names are {names}.")
    return MappingProxyType(table)


ENCODERS: Mapping[str, type[Encoder]] = registry(
    ("EDSR", EDSR),  # faithful and fast
    ("RDN", RDN),  # faithful but slow
    ("RRDB", RRDB),  # adds detail
    ("Compact", Compact),  # adds detail fast
    ("spandrel", SpandrelEncoder),  # networks of an optional package
)
FAMILIES: Mapping[str, type[Model]] = registry(
    ("spectral", SpectralModel),  # any scale, fast
    ("liif", LIIFModel),  # any scale
    ("fixed", FixedScaleModel),  # one scale, resampled
    ("spandrel", SpandrelModel),  # one scale, resampled
)


def build_encoder(state: Mapping[str, Tensor]) -> Encoder:
    """Detect the encoder to which a state dict belongs; build it with random weights."""
    for encoder in ENCODERS.values():
        if encoder.detect(state):
            return encoder.from_state(state)
    raise ModelError(
        "The checkpoint's encoder isn't supported. Supported encoders: {names}.",
        names=", ".join(ENCODERS),
    )


def build_model(checkpoint: Checkpoint, name: str) -> Model:
    """Build the model described by a checkpoint, on the CPU in float32."""
    family = checkpoint.architecture.get("family")
    if family not in list(FAMILIES):
        raise ModelError(
            "The checkpoint of {name} belongs to the unknown model family {family!r}. "
            "Supported families: {names}.",
            name=name,
            family=family,
            names=", ".join(FAMILIES),
        )
    try:
        encoder = build_encoder(checkpoint.substate("encoder"))
        return FAMILIES[family].from_checkpoint(checkpoint, encoder, name)
    except (KeyError, IndexError, ValueError) as error:
        raise ModelError("The checkpoint of {name} is incomplete.", name=name) from error
