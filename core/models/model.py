"""What a model is: an encoder (photo block -> field) and a decoder (field, grid -> RGB)."""

from __future__ import annotations

from abc import ABC, abstractmethod
from copy import copy
from dataclasses import dataclass
from typing import Self

import torch
from torch import Tensor, nn

from ..callbacks import CheckCancelled, never_cancelled
from ..geometry import Box, Grid, Size
from .encoder import ALL_EDGES, Edges, trim
from .encoders import Encoder, count_parameters


@dataclass(frozen=True)
class ModelInfo:
    """What a person may want to know of a model.

    Attributes:
        name: the name it was loaded by, "edsr-liif".
        family: "liif", "spectral" or "fixed".
        encoder: name of its class, "EDSR".
        parameters: number of trained values.
        trained_scales: the scales seen in training, (first, last).

    """

    name: str
    family: str
    encoder: str
    parameters: int
    trained_scales: tuple[float, float]


@dataclass(frozen=True, eq=False)  # a field is itself: comparing tensors would be slow
class EncodedBlock:
    """An encoded block: what a decoder can be asked at any scale. Never written to.

    Attributes:
        cells: the source pixels whose latents it holds, inside the photo.
        photo: size of the whole photo, in source pixels.
        latents: the values, in the layout that their family decodes fastest.

    """

    cells: Box
    photo: Size
    latents: tuple[Tensor, ...]

    @property
    def nbytes(self) -> int:
        """Memory it holds, in bytes."""
        return sum(t.numel() * t.element_size() for t in self.latents)


class Model(ABC):
    """A trained model of one family; the engine knows nothing else of it.

    Args:
        network: the module, with an `encoder`; put in evaluation mode.
        info: what it is.
        halo: source pixels around its cells that encoding reads; None for the exact radius.

    Attributes:
        reach: how many cells beyond an output pixel's own its decoding reads.
        overlap: how many of its neighbours' cells a block's field holds on every side.
        background_radius: cells further than those that add to a pixel change what lies beneath it.
        isolate_blocks: each block is encoded by itself, because its halo is so short that its
            picture would depend on which others are encoded with it.
        supports_half: weights and activations in half precision change none of its pixels by
            a level of 8 bits; where they would, it runs in full precision on every device.

    """

    reach: int
    overlap: int
    background_radius = 0
    supports_half: bool
    isolate_blocks = False
    back_projection_radius = 0  # source pixels more that a consistent one reads; 0 where none is
    _base: Self | None = None  # the model that this one is, but for being consistent

    def __init__(self, network: nn.Module, info: ModelInfo, halo: int | None = None) -> None:
        self.network = network.eval().requires_grad_(False)
        self.info = info
        self.exact_halo = self.encoder.radius + self._latent_radius()
        self.halo = self.exact_halo if halo is None else min(halo, self.exact_halo)

    @property
    def encoder(self) -> Encoder:
        """The network that makes features of the photo."""
        encoder = self.network.encoder
        assert isinstance(encoder, Encoder)
        return encoder

    @property
    def device(self) -> torch.device:
        """Where its weights are."""
        return next(self.network.parameters()).device

    @property
    def dtype(self) -> torch.dtype:
        """Type of its weights."""
        return next(self.network.parameters()).dtype

    @property
    def without_back_projection(self) -> Model:
        """The same model, but for being consistent."""
        return self if self._base is None else self._base

    def with_halo(self, halo: int) -> Model:
        """Return this model, sharing its weights, with another halo, at most the exact one."""
        model = copy(self)
        model.halo = min(halo, self.exact_halo)
        return model

    def with_back_projection(self) -> Self:
        """Return this model, sharing its weights, with its pictures brought back to the photo.

        They then give the photo when they are reduced again, or nearly; see `shortfall`. A model
        that can't do so, or does so already, is returned as it is.
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
        """Encode a crop of the photo.

        Args:
            pixels: RGB in [0, 1], [3, h, w].
            edges: the sides of the crop that are borders of the photo.
            check_cancelled: called between layers; may raise to abandon the work.

        Returns:
            Latents [C, h', w'] of the crop's cells, but for the outer `halo` on every side that
            isn't a border of the photo.

        """
        if self._base is not None:
            latents = self._base.encode(pixels, edges, check_cancelled)
            check_cancelled()
            with torch.inference_mode():
                seen = trim(pixels, self._base.halo, edges).to(self.device).float()
                return trim(self._back_project(latents, seen), self.back_projection_radius, edges)
        x = (pixels * 2 - 1)[None].to(self.device, self.dtype)
        x = x.contiguous(memory_format=torch.channels_last)
        with torch.inference_mode():
            if self.halo == self.exact_halo:
                return self._latents(x, edges, check_cancelled)[0]
            # A halo that is too short for the layers to eat: pad with zeros, as at a border.
            return trim(self._latents(x, ALL_EDGES, check_cancelled), self.halo, edges)[0]

    def _latents(self, x: Tensor, edges: Edges, check_cancelled: CheckCancelled) -> Tensor:
        """[B, 3, h, w] in [-1, 1] -> [B, C, h', w'], smaller by `exact_halo` on inner sides."""
        features = self.encoder(x, edges, check_cancelled)
        check_cancelled()
        return self._to_latents(features, x, edges)

    @abstractmethod
    def _latent_radius(self) -> int:
        """Return how many features beyond its own a latent sees."""

    @abstractmethod
    def _to_latents(self, features: Tensor, x: Tensor, edges: Edges) -> Tensor:
        """Turn the encoder's features (and its input) into latents."""

    def _back_project(self, latents: Tensor, seen: Tensor) -> Tensor:
        """Return latents of a consistent picture, for those of the photo's pixels that are `seen`.

        They may be wrong within `back_projection_radius` of sides on which the photo goes on.

        Args:
            latents: of the plain model, [C, h, w].
            seen: RGB in [0, 1], [3, h, w] float32.

        """
        raise NotImplementedError

    @abstractmethod
    def field(self, latents: Tensor, cells: Box, photo: Size) -> EncodedBlock:
        """Lay out the latents [C, h, w] of `cells` for decoding."""


class TileModel(Model):
    """A model that decodes each output pixel from the field of the one block that it lies in."""

    @abstractmethod
    def decode(
        self,
        field: EncodedBlock,
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
        *,
        draft: bool = False,
    ) -> Tensor:
        """Decode the pixels of a grid.

        Args:
            field: holds every cell within `reach` of the grid's pixels, as far as there are any.
            grid: output pixel centres of the photo.
            check_cancelled: called between bands; may raise to abandon the work.
            draft: a cheaper approximation, where the family has one.

        Returns:
            RGB, [3, h, w] float32, not clamped, in units where the photo spans [0, 1].

        """


def describe(name: str, family: str, network: nn.Module, scales: tuple[float, float]) -> ModelInfo:
    """Return the facts of a network."""
    encoder = type(network.encoder).__name__
    return ModelInfo(name, family, encoder, count_parameters(network), scales)
