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


ALL_EDGES = Edges()


class Conv(nn.Conv2d):
    """A convolution (stride 1, odd kernel) that knows which sides of its input are borders."""

    def __init__(self, inputs: int, outputs: int, kernel: int = 3) -> None:
        super().__init__(inputs, outputs, kernel, padding=kernel // 2)
        self.radius = kernel // 2

    def forward(self, x: Tensor, edges: Edges = ALL_EDGES) -> Tensor:
        """Apply to a crop.

        Args:
            x: [B, inputs, h, w].
            edges: the sides that are borders of the photo.

        Returns:
            [B, outputs, h', w'], smaller by `radius` on each side that isn't a border.

        """
        return conv(x, self.weight, self.bias, edges)


def conv(x: Tensor, weight: Tensor, bias: Tensor | None, edges: Edges) -> Tensor:
    """Convolve a crop with a kernel [C', C, k, k]; see `Conv`."""
    radius = weight.shape[-1] // 2
    if edges == ALL_EDGES:
        return F.conv2d(x, weight, bias, padding=radius)
    sides = (edges.left, edges.right, edges.top, edges.bottom)
    if radius and any(sides):
        x = F.pad(x, [radius * side for side in sides])
    return F.conv2d(x, weight, bias)


def trim(x: Tensor, radius: int, edges: Edges) -> Tensor:
    """Cut `radius` pixels off each side of [..., h, w] that isn't a border of the photo."""
    height, width = x.shape[-2:]
    rows = slice(0 if edges.top else radius, height - (0 if edges.bottom else radius))
    columns = slice(0 if edges.left else radius, width - (0 if edges.right else radius))
    return x[..., rows, columns]


def trimmed_box(crop: Box, radius: int, photo: Size) -> Box:
    """Return what `trim` leaves of a crop, as a box of the photo."""
    edges = Edges.of(crop, photo)
    left = crop.left + (0 if edges.left else radius)
    top = crop.top + (0 if edges.top else radius)
    right = crop.right - (0 if edges.right else radius)
    bottom = crop.bottom - (0 if edges.bottom else radius)
    return Box(left, top, right - left, bottom - top)


def receptive_radius(*modules: nn.Module) -> int:
    """Return how far an output pixel sees when all convolutions in `modules` lie on one path."""
    return sum(m.radius for module in modules for m in module.modules() if isinstance(m, Conv))
