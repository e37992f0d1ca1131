"""The supported networks: encoders and model families, in explicit registries.

A checkpoint names its family; its encoder is detected from the tensors. To support another network,
write a module beside this one and add an entry to a registry below.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from torch import Tensor

from ...errors import ModelError
from ..checkpoint import Checkpoint
from ..encoder import Encoder
from ..model import Model
from . import edsr, esrgan, fixed_scale, liif, rdn, spandrel_network, spectral

T = TypeVar("T")


@dataclass(frozen=True)
class Architecture(Generic[T]):
    """A network that Leafscope can detect and build.

    Attributes:
        name: unique name.
        purpose: what the network is good for, in a few words.
        network: the class that `build` returns.
        detect: returns whether an encoder's state dict (names without a prefix), or the
            architecture that a checkpoint names, is of this kind.
        build: builds an encoder from a state dict, with random weights; or a model from a
            checkpoint, its encoder and the model's name.

    """

    name: str
    purpose: str
    network: type[T]
    detect: Callable[[Mapping[str, Any]], bool]
    build: Callable[..., T]


class Registry(Generic[T]):
    """Architectures of one kind, in the order in which they are tried.

    Raises:
        ValueError: if two architectures have the same name.

    """

    def __init__(self, *architectures: Architecture[T]) -> None:
        self.architectures: tuple[Architecture[T], ...] = architectures
        names = [architecture.name for architecture in architectures]
        duplicates = {name for name in names if names.count(name) > 1}
        if duplicates:
            raise ValueError(f"Duplicate names: {duplicates}. Registered: {self.names}.")

    @property
    def names(self) -> str:
        """All names, separated by commas."""
        return ", ".join(architecture.name for architecture in self.architectures)

    def detect(self, described: Mapping[str, Any]) -> Architecture[T] | None:
        """Return the first architecture that detects a network, or None."""
        return next((each for each in self.architectures if each.detect(described)), None)


def _names_family(name: str, architecture: Mapping[str, Any]) -> bool:
    return architecture.get("family") == name


def _family(
    name: str, purpose: str, model: type[Model], build: Callable[..., Model]
) -> Architecture[Model]:
    return Architecture(name, purpose, model, partial(_names_family, name), build)


ENCODERS = Registry[Encoder](
    Architecture("EDSR", "faithful and fast", edsr.EDSR, edsr.detect, edsr.build),
    Architecture("RDN", "faithful but slow", rdn.RDN, rdn.detect, rdn.build),
    Architecture("RRDB", "adds detail", esrgan.RRDB, esrgan.detect_rrdb, esrgan.build_rrdb),
    Architecture(
        "Compact", "adds detail fast", esrgan.Compact, esrgan.detect_compact, esrgan.build_compact
    ),
    Architecture(
        "spandrel",
        "networks of an optional package",
        spandrel_network.SpandrelEncoder,
        spandrel_network.detect,
        spandrel_network.build_encoder,
    ),
)
FAMILIES = Registry[Model](
    _family("spectral", "any scale, fast", spectral.SpectralModel, spectral.build),
    _family("liif", "any scale", liif.LIIFModel, liif.build),
    _family("fixed", "one scale, resampled", fixed_scale.FixedScaleModel, fixed_scale.build),
    _family(
        "spandrel", "one scale, resampled", spandrel_network.SpandrelModel, spandrel_network.build
    ),
)


def build_encoder(state: Mapping[str, Tensor]) -> Encoder:
    """Build the encoder that a state dict belongs to, with random weights.

    Raises:
        ModelError: if no registered encoder has such tensors.

    """
    architecture = ENCODERS.detect(state)
    if architecture is None:
        raise ModelError(
            "The checkpoint's encoder isn't supported. Supported encoders: {names}.",
            names=ENCODERS.names,
        )
    return architecture.build(state)


def build_model(checkpoint: Checkpoint, name: str) -> Model:
    """Build the model of a checkpoint, on the CPU in float32.

    Raises:
        ModelError: if the family is unknown, or the tensors don't match it.

    """
    family = FAMILIES.detect(checkpoint.architecture)
    if family is None:
        raise ModelError(
            "The checkpoint of {name} belongs to the unknown model family {family!r}. "
            "Supported families: {names}.",
            name=name,
            family=checkpoint.architecture.get("family"),
            names=FAMILIES.names,
        )
    try:
        return family.build(checkpoint, build_encoder(checkpoint.substate("encoder")), name)
    except (KeyError, IndexError, ValueError) as error:
        raise ModelError("The checkpoint of {name} is incomplete.", name=name) from error
