"""Convolutions over a crop of a photo that give what they would give over the whole photo.

A crop is encoded with a halo of neighbours. On a side where the photo ends, a convolution pads with
zeros, as it does over the whole photo; on a side where the photo goes on it takes only what is
there, so the halo shrinks layer by layer and no work is spent on pixels that nobody needs.
"""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor, nn
from torch.nn import functional as F

from ..geometry import Box, Size


@dataclass(frozen=True)
class Edges:
    """The sides of a crop on which the photo ends."""

    left: bool = True
    top: bool = True
    right: bool = True
    bottom: bool = True

    @staticmethod
    def of(crop: Box, photo: Size) -> Edges:
        """Return which sides of `crop` are borders of the photo."""
        return Edges(
            crop.left == 0, crop.top == 0, crop.right == photo.width, crop.bottom == photo.height
        )


WHOLE = Edges()


def conv(layer: nn.Conv2d, x: Tensor, edges: Edges) -> Tensor:
    """Apply `layer` (stride 1, odd kernel, "same" padding) to a crop.

    Args:
        layer: the convolution.
        x: [B, C, h, w].
        edges: the sides that are borders of the photo.

    Returns:
        [B, C', h', w'], smaller by the kernel's radius on each side that isn't a border.

    """
    if edges == WHOLE:
        return layer(x)  # type: ignore[no-any-return]
    radius = layer.kernel_size[0] // 2
    sides = (edges.left, edges.right, edges.top, edges.bottom)
    if radius and any(sides):
        x = F.pad(x, [radius * side for side in sides])
    return F.conv2d(x, layer.weight, layer.bias)


def trim(x: Tensor, radius: int, edges: Edges) -> Tensor:
    """Cut `radius` pixels off each side of [..., h, w] that isn't a border of the photo."""
    height, width = x.shape[-2:]
    rows = slice(0 if edges.top else radius, height - (0 if edges.bottom else radius))
    columns = slice(0 if edges.left else radius, width - (0 if edges.right else radius))
    return x[..., rows, columns]


def receptive_radius(*modules: nn.Module) -> int:
    """Return how far an output pixel sees when all convolutions in `modules` lie on one path."""
    convolutions = (m for module in modules for m in module.modules() if isinstance(m, nn.Conv2d))
    return sum(layer.kernel_size[0] // 2 for layer in convolutions)
