"""The base class of encoders, and convolutions for crops of a photo.

A crop includes a halo of neighbouring pixels, so encoding it gives the same result as encoding the
whole photo. On the edges of the photo, convolutions pad with zeros. On other sides, they don't pad:
the halo shrinks layer by layer, and no unneeded pixels are computed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Self

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..callbacks import CheckCancelled, never_cancelled
from ..geometry import Box, Size
from .fused import convolve


@dataclass(frozen=True)
class Edges:
    """Whether each side of a crop is an edge of the photo."""

    left: bool = True
    top: bool = True
    right: bool = True
    bottom: bool = True

    @staticmethod
    def from_crop(crop: Box, photo: Size) -> Edges:
        """Return which sides of `crop` are edges of the photo."""
        return Edges(
            crop.left == 0, crop.top == 0, crop.right == photo.width, crop.bottom == photo.height
        )

    def insets(self, radius: int) -> tuple[int, int, int, int]:
        """Return insets (left, top, right, bottom): 0 at photo edges, `radius` at other sides."""
        left, top, right, bottom = (
            0 if edge else radius for edge in (self.left, self.top, self.right, self.bottom)
        )
        return left, top, right, bottom


ALL_EDGES = Edges()
_check_cancelled: ContextVar[CheckCancelled] = ContextVar("check", default=never_cancelled)


@contextmanager
def cancellable(check_cancelled: CheckCancelled) -> Iterator[None]:
    """Make networks call `check_cancelled` between layers while the context is active."""
    token = _check_cancelled.set(check_cancelled)
    try:
        yield
    finally:
        _check_cancelled.reset(token)


def check_cancelled_hook(*_: object) -> None:
    """Check for cancellation (see `cancellable`); works as a module's forward pre-hook."""
    _check_cancelled.get()()


def match_dtype(x: Tensor, layer: nn.Module) -> Tensor:
    """Convert a layer's input to the data type of its weights, unless autocast is enabled."""
    if torch.is_autocast_enabled(x.device.type):
        return x
    return x.to(next(layer.parameters()).dtype)


class Conv(nn.Conv2d):
    """A convolution with stride 1 and an odd kernel size, which pads only photo edges."""

    def __init__(self, inputs: int, outputs: int, kernel: int = 3) -> None:
        super().__init__(inputs, outputs, kernel, padding=kernel // 2)
        self.radius = kernel // 2

    def forward(
        self,
        x: Tensor,
        edges: Edges = ALL_EDGES,
        activation: str | None = None,
        addend: Tensor | None = None,
    ) -> Tensor:
        """Convolve [B, inputs, h, w]; the result is `radius` smaller on sides that aren't edges.

        The result has the data type of the weights. See `convolve` for `activation` and `addend`.
        """
        check_cancelled_hook()
        x = match_dtype(x, self)
        return conv(x, self.weight, self.bias, edges, activation, addend)


class Linear(nn.Linear):
    """A linear layer that converts its input to the data type of its weights."""

    def forward(self, x: Tensor) -> Tensor:
        """Check for cancellation, then apply the layer to [..., inputs]."""
        check_cancelled_hook()
        return super().forward(match_dtype(x, self))


def conv(
    x: Tensor,
    weight: Tensor,
    bias: Tensor | None,
    edges: Edges,
    activation: str | None = None,
    addend: Tensor | None = None,
) -> Tensor:
    """Convolve a crop [B, C, h, w] with a kernel [C', C, k, k]; pad only photo edges."""
    radius = weight.shape[-1] // 2
    sides = (edges.left, edges.right, edges.top, edges.bottom)
    padding = radius if all(sides) else 0
    if radius and any(sides) and not padding:
        x = F.pad(x, [radius * side for side in sides])
    return convolve(x, weight, bias, padding, activation, addend)


def trim(x: Tensor, radius: int, edges: Edges) -> Tensor:
    """Cut `radius` pixels off the sides of [..., h, w] that aren't photo edges."""
    height, width = x.shape[-2:]
    left, top, right, bottom = edges.insets(radius)
    return x[..., top : height - bottom, left : width - right]


def trimmed_box(crop: Box, radius: int, photo: Size) -> Box:
    """Return the box that remains of `crop` after `trim`."""
    left, top, right, bottom = Edges.from_crop(crop, photo).insets(radius)
    width, height = crop.width - left - right, crop.height - top - bottom
    return Box(crop.left + left, crop.top + top, width, height)


def receptive_radius(*modules: nn.Module) -> int:
    """Return the receptive radius in pixels if all convolutions in `modules` run in sequence."""
    return sum(m.radius for module in modules for m in module.modules() if isinstance(m, Conv))


def count_parameters(module: nn.Module) -> int:
    """Return the number of trainable parameters."""
    return sum(p.numel() for p in module.parameters() if p.requires_grad)


class Encoder(nn.Module):
    """A fully convolutional network whose features have the photo's resolution."""

    key_tensors: tuple[str, ...]  # names of tensors that only this kind of encoder has
    features: int  # number of output channels
    reducible_modules: Sequence[nn.Module] = ()  # may run in bfloat16; never the first convolution
    # Whether `forward` has one more argument, which allows a shorter halo: the number of first
    # convolutions that pad all sides with zeros.
    pads_first_layers = False

    @classmethod
    def detect(cls, state: Mapping[str, Tensor]) -> bool:
        """Return whether a state dict contains the weights of this kind of encoder."""
        return all(name in state for name in cls.key_tensors)

    @classmethod
    def from_state(cls, state: Mapping[str, Tensor]) -> Self:
        """Build an encoder with random weights and the layer sizes in a state dict."""
        raise NotImplementedError

    @property
    def radius(self) -> int:
        """The receptive radius in source pixels, computed from the layers."""
        return receptive_radius(self)

    def forward(self, x: Tensor, edges: Edges = ALL_EDGES) -> Tensor:
        """Encode a crop of a photo, RGB in [-1, 1], [B, 3, h, w].

        The result is [B, features, h', w'], in the data type of the first convolution. It is
        smaller by `radius` on each side that isn't an edge of the photo.
        """
        raise NotImplementedError
