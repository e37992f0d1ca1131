"""Networks of the optional package spandrel, which supports dozens of architectures.

Their receptive fields are too large for an exact halo. Many apply attention to windows or to the
whole image. So each block is encoded separately, in a crop aligned with the windows. On Set5's
first image, this changes DAT-light's result by 0.08 levels of 8 bits on average and 3.6 at most at
2x, and by 0.11 and 5.2 at 4x.

`load_tensors` reads the files. spandrel only detects and builds the networks. Functions raise
ModelError if spandrel is missing or doesn't support a network.
"""

from __future__ import annotations

import logging
import sys
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, Self

import torch
from torch import Tensor, nn

from ...errors import ModelError
from ..catalogue import EXTRA_COMMAND
from ..checkpoint import Checkpoint, check_finite
from ..encoder import ALL_EDGES, Edges, Encoder, check_cancelled_hook, count_parameters, trim
from ..model import ModelInfo
from .fixed_scale import FixedScale, FixedScaleModel, Head

log = logging.getLogger(__name__)

ALIGNMENT = 32  # source pixels; crops start at multiples of it
HALO = 32  # source pixels around a block
PREFIX = "encoder.network."  # of the tensors in our checkpoints
UNSUITABLE = {"FaceSR": "faces only", "Inpainting": "filling gaps"}
SUPPORTED_CHANNELS = (1, 3, 4)  # grey, RGB, RGB with opacity
# What spandrel imports from torchvision, for two architectures that aren't usable here.
TORCHVISION_NAMES = ("InterpolationMode", "rotate", "normalize")


class SpandrelEncoder(Encoder):
    """Runs a network that spandrel has loaded. Its features are the pixel-unshuffled image."""

    @classmethod
    def detect(cls, state: Mapping[str, Tensor]) -> bool:
        """See `Encoder.detect`."""
        return any(name.startswith("network.") for name in state)

    @classmethod
    def from_state(cls, state: Mapping[str, Tensor]) -> Self:
        """Build the network from a state dict, including the weights."""
        tensors = {name.removeprefix("network."): tensor for name, tensor in state.items()}
        return cls(_load_descriptor(tensors, None))

    def __init__(self, descriptor: Any) -> None:
        super().__init__()
        self.scale = int(descriptor.scale)
        self.features = 3 * self.scale**2
        self.channels = int(descriptor.input_channels)
        self.network = descriptor.model
        self.supports_half = bool(descriptor.supports_half)
        self.name = str(descriptor.architecture.name)
        self._descriptor = descriptor
        for module in self.network.modules():
            module.register_forward_pre_hook(check_cancelled_hook)

    @property
    def radius(self) -> int:
        """The width of the halo in source pixels, excluding the overlap of encoded blocks."""
        return HALO - FixedScaleModel.overlap

    def forward(self, x: Tensor, edges: Edges = ALL_EDGES) -> Tensor:
        """See `Encoder.forward`."""
        image = (x + 1) / 2
        if self.channels == 1:  # each colour separately
            bands = [self._descriptor(image[:, k : k + 1].contiguous()) for k in range(3)]
            image = torch.cat(bands, 1)
        else:
            if self.channels == 4:
                image = torch.cat([image, torch.ones_like(image[:, :1])], 1)
            image = self._descriptor(image.contiguous())[:, :3]
        return trim(nn.functional.pixel_unshuffle(image, self.scale), self.radius, edges)


class PixelsHead(Head):
    """Converts pixel-unshuffled features to the image."""

    def forward(self, features: Tensor, *_: object) -> Tensor:
        """See `Head.forward`."""
        return nn.functional.pixel_shuffle(features, self.scale)


class SpandrelModel(FixedScaleModel):
    """A model from a network of spandrel."""

    back_projection_radius = ALIGNMENT  # more than needed, to keep the crops aligned

    @classmethod
    def from_checkpoint(cls, checkpoint: Checkpoint, encoder: Encoder, name: str) -> Self:  # noqa: ARG003
        """See `Model.from_checkpoint`; the encoder already has its weights."""
        assert isinstance(encoder, SpandrelEncoder)
        network, scale = FixedScale(encoder, PixelsHead(encoder.scale)), encoder.scale
        parameters = count_parameters(network)
        model = cls(network, ModelInfo(name, "spandrel", encoder.name, parameters, (scale, scale)))
        model.isolate_blocks, model.supports_half = True, encoder.supports_half
        return model


def convert(state: Mapping[str, Tensor], path: Path) -> Checkpoint:
    """Build a checkpoint from third-party tensors; spandrel detects the architecture."""
    descriptor = _load_descriptor(state, path)
    _try_out(SpandrelEncoder(descriptor), path)
    architecture = {
        "family": "spandrel",
        "architecture": descriptor.architecture.name,
        "scale": int(descriptor.scale),
        "channels": int(descriptor.input_channels),
    }
    return Checkpoint(architecture, {PREFIX + k: v.clone() for k, v in state.items()}, path)


def _load_descriptor(state: Mapping[str, Tensor], path: Path | None) -> Any:
    """Build a network from tensors with the authors' names; return spandrel's descriptor of it."""
    label = path or "The checkpoint"
    registry = _import_registry(label)
    for name, tensor in state.items():
        check_finite(name, tensor, label)
    architecture = descriptor = None
    try:
        supports = registry.architectures("detection")
        architecture = next((s.architecture for s in supports if s.detect(state)), None)
        if architecture is not None:
            with warnings.catch_warnings(action="ignore"):  # of outdated calls in the networks
                descriptor = architecture.load(dict(state))
    except Exception as error:  # networks report invalid tensors with many exception types
        log.info("spandrel can't load %s", label, exc_info=True)
        kind = "supported" if architecture is None else architecture.name
        raise ModelError(
            "{checkpoint} isn't a complete {architecture} network: its tensors don't fit together.",
            checkpoint=label,
            architecture=kind,
        ) from error
    if descriptor is None:
        raise ModelError(
            "{checkpoint} isn't a supported network. Supported: LIIF, RRDBNet (ESRGAN, "
            "Real-ESRGAN), SRVGGNetCompact, and the architectures of spandrel.",
            checkpoint=label,
        )
    _check_usable(descriptor, label)
    return descriptor


def _try_out(encoder: SpandrelEncoder, path: Path) -> None:
    """Raise ModelError unless the network can enlarge a small image."""
    side = ALIGNMENT
    shape, pixels = (1, encoder.features, side, side), None
    try:
        with torch.inference_mode():
            pixels = encoder.eval()(torch.zeros(1, 3, side, side))
    except Exception:  # as in loading
        log.info("%s doesn't run", path, exc_info=True)
    if pixels is None or pixels.shape != shape or not bool(torch.isfinite(pixels).all()):
        raise ModelError(
            "{checkpoint} is a damaged {architecture} network: it can't enlarge an image.",
            checkpoint=path,
            architecture=encoder.name,
        )


def _check_usable(descriptor: Any, label: object) -> None:
    architecture = descriptor.architecture.name
    if descriptor.purpose in UNSUITABLE:
        raise ModelError(
            "{checkpoint} is a {architecture} network, which is for {purpose}.",
            checkpoint=label,
            architecture=architecture,
            purpose=UNSUITABLE[descriptor.purpose],
        )
    first, second = descriptor.input_channels, descriptor.output_channels
    if first not in SUPPORTED_CHANNELS or first != second:
        raise ModelError(
            "{checkpoint} is a {architecture} network with {first} input and {second} output "
            "channels, which isn't supported.",
            checkpoint=label,
            architecture=architecture,
            first=first,
            second=second,
        )


def _import_registry(label: object) -> Any:
    try:
        with _torchvision_or_stand_in():
            from spandrel import MAIN_REGISTRY
    except ImportError as error:
        raise ModelError(
            "{checkpoint} isn't an RRDBNet, SRVGGNetCompact or LIIF network. For other "
            "architectures, run `{command}`.",
            checkpoint=label,
            command=EXTRA_COMMAND,
        ) from error
    return MAIN_REGISTRY


@contextmanager
def _torchvision_or_stand_in() -> Iterator[None]:
    """Replace torchvision by a stand-in during an import if torchvision can't be imported."""
    try:
        import torchvision.transforms.functional  # noqa: F401
    except Exception:  # a build for another PyTorch raises RuntimeError  # noqa: BLE001
        log.info("torchvision can't be imported: using a stand-in for spandrel")
    else:
        yield
        return
    broken = {n: sys.modules.pop(n) for n in list(sys.modules) if n.split(".")[0] == "torchvision"}
    names = ("torchvision", "torchvision.transforms", "torchvision.transforms.functional")
    modules = {name: ModuleType(name) for name in names}
    vars(modules[names[-1]]).update(dict.fromkeys(TORCHVISION_NAMES))
    sys.modules.update(modules)
    try:
        yield
    finally:
        for name in names:
            del sys.modules[name]
        sys.modules.update(broken)
