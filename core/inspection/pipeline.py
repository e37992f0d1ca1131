"""List the stages from source pixels to output pixels, with tensor sizes and cost.

Multiply-adds are counted for this renderer, which needs fewer than the published implementation.
Back-projection isn't counted; it costs about a hundredth of the encoder.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from torch import nn

from ..geometry import Axis, Grid, Size
from ..models import Model
from ..models.architectures.liif import LIIFModel
from ..models.architectures.spectral import SpectralModel
from ..models.back_projection import SCALES
from ..models.encoder import Conv
from .encoding import bounding_box, pixel_index

Stage = Literal["input", "encoder", "latents", "decoder", "output"]


@dataclass(frozen=True)
class MultiplyAdds:
    """The number of multiply-adds that a stage needs."""

    per_source_pixel: float = 0.0  # for each visible source pixel, once, at any scale
    per_output_pixel: float = 0.0  # for each output pixel of a view


@dataclass(frozen=True)
class Step:
    """A stage with its output size and cost."""

    stage: Stage
    size: Size  # size of its output: source pixels up to the latents, then output pixels
    channels: int  # channels of its output
    parameters: int = 0  # number of trained parameters it uses
    cost: MultiplyAdds | None = MultiplyAdds()  # None for an architecture whose cost isn't known


def build_pipeline(model: Model, photo: Size, grid: Grid) -> tuple[Step, ...]:
    """Return the steps from the photo to the pixels of a grid, or () if the grid is empty."""
    if grid.x.count == 0 or grid.y.count == 0:
        return ()
    visible = bounding_box(_ends(grid.x, photo.width), _ends(grid.y, photo.height), photo)
    output = Step("output", grid.size, 3)
    if grid.x.step >= 1 or grid.y.step >= 1:
        return (Step("input", Size(visible.width, visible.height), 3), output)
    kept = visible.grow(model.reach + model.background_radius, photo)
    encoded = kept.grow(model.exact_halo - model.encoder.radius, photo)
    read = kept.grow(model.halo, photo)
    encoder = model.encoder
    return (
        Step("input", Size(read.width, read.height), 3),
        Step(
            "encoder",
            Size(encoded.width, encoded.height),
            encoder.features,
            _parameters(encoder),
            MultiplyAdds(_convolutions(encoder)),
        ),
        _latents(model, Size(kept.width, kept.height)),
        _decoder(model, grid),
        output,
    )


def is_outside_trained_scales(model: Model, scale: float) -> bool:
    """Check whether a scale is above 1 but outside the range the model was trained for."""
    first, last = model.info.trained_scales
    return scale > 1 and not first <= scale <= last


def _ends(axis: Axis, length: int) -> tuple[int, int]:
    positions = axis.positions()
    margin = max(0.0, axis.step - 1) / 2
    return pixel_index(positions[0] - margin, length), pixel_index(positions[-1] + margin, length)


def _latents(model: Model, size: Size) -> Step:
    if isinstance(model, SpectralModel):
        head = model.network.head
        channels = 3 * head.count**2
        if model.without_back_projection is not model:
            channels += 3 * len(SCALES)  # the back-projection residuals
        cost = MultiplyAdds(_convolutions(head.lat))
        return Step("latents", size, channels, _parameters(head.lat), cost)
    known = isinstance(model, LIIFModel)
    return Step("latents", size, model.encoder.features, 0, MultiplyAdds() if known else None)


def _decoder(model: Model, grid: Grid) -> Step:
    if isinstance(model, LIIFModel):
        perceptron = model.network.imnet
        first, *hidden, last = (m for m in perceptron.layers if isinstance(m, nn.Linear))
        at_corner = sum(layer.weight.numel() for layer in hidden)
        at_corner += first.out_features + last.in_features  # offset and blend
        cost = MultiplyAdds(first.weight[:, :-4].numel(), 4 * at_corner + last.weight.numel())
        return Step("decoder", grid.size, 3, _parameters(perceptron), cost)
    if isinstance(model, SpectralModel):
        head = model.network.head
        k, lines = head.count, grid.y.step  # source rows per output row
        one_colour = lines * k * 2 * k + 2 * k + lines * 4 + 4  # basis and bicubic, on two axes
        cost = MultiplyAdds(per_output_pixel=3 * one_colour)
        return Step("decoder", grid.size, 3, _parameters(head.gain), cost)
    return Step("decoder", grid.size, 3, 0, None)


def _parameters(module: nn.Module) -> int:
    """Count the parameters of convolutions and linear layers; other layers aren't trained."""
    layers = (m for m in module.modules() if isinstance(m, Conv | nn.Linear))
    return sum(p.numel() for layer in layers for p in layer.parameters())


def _convolutions(module: nn.Module) -> float:
    """Count the multiply-adds per pixel of all convolutions in a module."""
    return float(sum(m.weight.numel() for m in module.modules() if isinstance(m, Conv)))
