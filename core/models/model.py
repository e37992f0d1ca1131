"""The interface of models, which encode blocks of a photo and decode pixels at any scale."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from typing import Self

import torch
from torch import Tensor, nn

from ..callbacks import CheckCancelled, never_cancelled
from ..geometry import Box, Grid, Size
from .checkpoint import Checkpoint
from .encoder import ALL_EDGES, Edges, Encoder, cancellable, count_parameters, trim


@dataclass(frozen=True)
class ModelInfo:
    """Facts about a loaded model, for display; `trained_scales` is (lowest, highest)."""

    name: str
    family: str
    encoder: str
    parameters: int
    trained_scales: tuple[float, float]

    @classmethod
    def from_network(
        cls, name: str, family: str, network: nn.Module, scales: tuple[float, float]
    ) -> Self:
        """Complete the facts with the encoder's name and the parameter count of `network`."""
        encoder = type(network.encoder).__name__
        return cls(name, family, encoder, count_parameters(network), scales)

    @property
    def typical_scale(self) -> float:
        """The scale at which the speed is stated: 4x, or the model's only scale."""
        first, last = self.trained_scales
        return first if first == last else 4.0


@dataclass(frozen=True, eq=False)  # compare by identity: comparing tensors would be slow
class EncodedBlock:
    """An encoded block of a photo, read-only; a model can decode it at any scale."""

    cells: Box  # the source pixels whose latents it holds, inside the photo
    photo: Size  # size of the whole photo, in source pixels
    latents: tuple[Tensor, ...]  # the values, in the layout that the model decodes fastest

    @property
    def nbytes(self) -> int:
        """Memory used by the latents, in bytes."""
        return sum(t.numel() * t.element_size() for t in self.latents)


class Model(ABC):
    """A trained model. The engine uses models only through this interface.

    `network` must have an attribute `encoder`, and is set to evaluation mode. `halo` is the number
    of source pixels that encoding reads around a block, or None for the exact receptive radius.
    `latent_radius` is the receptive radius of the layers that compute latents from features.
    """

    reach: int  # source pixels that decoding reads on each side of an output pixel's own
    overlap: int  # neighbouring source pixels on each side that an encoded block also holds
    background_radius = 0  # source pixels beyond `reach` that affect a pixel's background
    # Whether half precision changes no pixel by a level of 8 bits. Otherwise the model runs in full
    # precision on every device.
    supports_half: bool
    # Whether each block is encoded separately, because with so short a halo the result would depend
    # on the other blocks of a patch.
    isolate_blocks = False
    back_projection_radius = 0  # source pixels that back-projection also reads; 0 if unsupported
    _reducible_modules: Sequence[nn.Module] = ()  # outside the encoder; may run in bfloat16
    _base: Self | None = None  # the same model without back-projection

    def __init__(
        self, network: nn.Module, info: ModelInfo, halo: int | None = None, latent_radius: int = 0
    ) -> None:
        self.network = network.eval().requires_grad_(False)
        self.info = info
        self.exact_halo = self.encoder.radius + latent_radius
        self.halo = self.exact_halo if halo is None else min(halo, self.exact_halo)

    @classmethod
    @abstractmethod
    def from_checkpoint(cls, checkpoint: Checkpoint, encoder: Encoder, name: str) -> Self:
        """Build a model from a checkpoint; `encoder` must have the checkpoint's layer sizes."""

    @property
    def encoder(self) -> Encoder:
        """The network that computes features from the photo."""
        encoder = self.network.encoder
        assert isinstance(encoder, Encoder)
        return encoder

    @property
    def device(self) -> torch.device:
        """The device of the weights."""
        return next(self.network.parameters()).device

    @property
    def dtype(self) -> torch.dtype:
        """The data type of the weights."""
        return next(self.network.parameters()).dtype

    @property
    def precision(self) -> torch.dtype:
        """The data type of most weights: bfloat16 if hidden layers use it, otherwise `dtype`."""
        reduced = any(p.dtype == torch.bfloat16 for p in self.network.parameters())
        return torch.bfloat16 if reduced else self.dtype

    @property
    def supports_bfloat16(self) -> bool:
        """Whether hidden layers may run in bfloat16."""
        return bool(self.encoder.reducible_modules)

    def move_to(self, device: torch.device, precision: torch.dtype) -> None:
        """Move the weights to a device and round them to a precision.

        bfloat16 applies to hidden layers only. The first convolution, the output image, gains and
        latents stay in float32. Rounding is permanent: moving back to float32 doesn't undo it.
        """
        if (self.device, self.precision) == (device, precision):
            return  # other threads may be using the weights
        reduced = precision == torch.bfloat16
        self.network.to(device, torch.float32 if reduced else precision)
        if reduced:
            for module in (*self.encoder.reducible_modules, *self._reducible_modules):
                module.to(precision)
        if device.type == "cpu":
            self.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]

    @property
    def average_margin(self) -> float:
        """The pixels by which a layer's side is longer than the result's side, on average."""
        model = self.without_back_projection
        padded = model.exact_halo - model.halo
        if padded and not self.encoder.pads_first_layers:
            return 2 * self.halo
        shrinking = model.halo * (2 * padded + model.halo) / max(1, model.exact_halo)
        return shrinking + 2 * (self.halo - model.halo)

    @property
    def without_back_projection(self) -> Model:
        """The model without back-projection; the model itself if it has none."""
        return self if self._base is None else self._base

    def with_halo(self, halo: int) -> Model:
        """Return a copy that shares the weights and has another halo, at most the exact halo."""
        model = copy(self)
        model.halo = min(halo, self.exact_halo)
        return model

    def with_back_projection(self) -> Self:
        """Return a copy that shares the weights and applies back-projection.

        Scaled back down, its output matches the photo, or nearly so; see `back_projection`. Returns
        the model itself if it already applies back-projection or doesn't support it.
        """
        if self._base is not None or not self.back_projection_radius:
            return self
        model = copy(self)
        model._base = self
        model.halo += self.back_projection_radius
        model.exact_halo += self.back_projection_radius
        return model

    def encode(
        self, pixels: Tensor, edges: Edges, check_cancelled: CheckCancelled = never_cancelled
    ) -> Tensor:
        """Encode a crop of the photo, RGB in [0, 1], [3, h, w], to latents [C, h', w'].

        On each side that isn't an edge of the photo, the latents are `halo` source pixels smaller
        than the crop.
        """
        if self._base is not None:
            latents = self._base.encode(pixels, edges, check_cancelled)
            check_cancelled()
            with torch.inference_mode():
                source = trim(pixels, self._base.halo, edges).to(self.device).float()
                latents = self._back_project(latents, source)
                return trim(latents, self.back_projection_radius, edges)
        x = (pixels * 2 - 1)[None].to(self.device, self.dtype)
        x = x.contiguous(memory_format=torch.channels_last)
        with torch.inference_mode(), cancellable(check_cancelled):
            # The layers may need more than the halo. If so, the first layers (or all layers, if the
            # encoder can't do that) pad with zeros as at a photo edge.
            padded = self.exact_halo - self.halo
            pads_first = padded > 0 and self.encoder.pads_first_layers
            padded_edges = edges if pads_first or not padded else ALL_EDGES
            options = [padded] if pads_first else []
            features = self.encoder(x, padded_edges, *options)
            latents = self._to_latents(features, x, padded_edges)[0]
            return latents if padded_edges is edges else trim(latents, self.halo, edges)

    @abstractmethod
    def _to_latents(self, features: Tensor, x: Tensor, edges: Edges) -> Tensor:
        """Compute latents from the encoder's features; `x` is the encoder's input."""

    def _back_project(self, latents: Tensor, source: Tensor) -> Tensor:
        """Return the latents [C, h, w] with back-projection applied.

        `source` is the same part of the photo, RGB in [0, 1], [3, h, w] float32. Latents within
        `back_projection_radius` of a side that isn't an edge of the photo may be wrong.
        """
        raise NotImplementedError

    @abstractmethod
    def to_block(self, latents: Tensor, cells: Box, photo: Size) -> EncodedBlock:
        """Convert latents [C, h, w] of the source pixels in `cells` to the decoder's layout."""


class TileModel(Model):
    """A model that decodes each output pixel from a single encoded block."""

    @abstractmethod
    def decode(
        self,
        block: EncodedBlock,
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
        *,
        draft: bool = False,
    ) -> Tensor:
        """Decode a grid to RGB, [3, h, w] float32, nominally in [0, 1] but not clamped.

        `block` must contain all source pixels within `reach` of the grid's pixels. `draft` requests
        a faster approximation, which not every model has.
        """
