"""The way from the photo's pixels to those on the screen, with the real sizes and what each costs.

Multiply-adds are those that the renderer's form of each family needs (see `models.families`), not
what the published form of it would; what brings a picture back to the photo, a hundredth of
the encoder's, isn't counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from torch import nn

from ..geometry import Axis, Box, Grid, Size
from ..models import Model
from ..models.back_projection import SCALES
from ..models.encoder import Conv
from ..models.families.liif import LIIFModel
from ..models.families.spectral import SpectralModel
from .encoding import cell_of, hull


class Stage(Enum):
    """A stop on the way."""

    INPUT = "input"
    ENCODER = "encoder"
    LATENTS = "field"
    DECODER = "decoder"
    OUTPUT = "output"


@dataclass(frozen=True)
class Cost:
    """Multiply-adds.

    Attributes:
        per_source_pixel: done once for each source pixel in sight, whatever the scale.
        per_output_pixel: done for each pixel of the view.

    """

    per_source_pixel: float = 0.0
    per_output_pixel: float = 0.0


@dataclass(frozen=True)
class Step:
    """What happens at a stop.

    Attributes:
        stage: which.
        size: width and height of what comes out, in source pixels up to the field and in output
            pixels from the decoder on.
        channels: values of each pixel of it.
        parameters: trained values that are used here.
        cost: None where the family isn't known here.

    """

    stage: Stage
    size: Size
    channels: int
    parameters: int = 0
    cost: Cost | None = Cost()


def build_pipeline(model: Model, photo: Size, grid: Grid) -> tuple[Step, ...]:
    """Return the steps from the photo to a view.

    Args:
        model: the model.
        photo: size of the photo.
        grid: what is in view, see `Viewport.visible`.

    Returns:
        In order. At 100 % and below no model runs, so there are only input and output; none at all
        for a view beside the photo.

    """
    if grid.x.count == 0 or grid.y.count == 0:
        return ()
    seen, output = _in_view(grid, photo), Step(Stage.OUTPUT, grid.size, 3)
    if grid.x.step >= 1 or grid.y.step >= 1:
        return (Step(Stage.INPUT, Size(seen.width, seen.height), 3), output)
    kept = seen.grow(model.reach + model.background_radius, photo)
    encoded = kept.grow(model.exact_halo - model.encoder.radius, photo)
    read = kept.grow(model.halo, photo)
    encoder = model.encoder
    return (
        Step(Stage.INPUT, Size(read.width, read.height), 3),
        Step(
            Stage.ENCODER,
            Size(encoded.width, encoded.height),
            encoder.features,
            _parameters(encoder),
            Cost(_convolutions(encoder)),
        ),
        _field(model, Size(kept.width, kept.height)),
        _decoder(model, grid),
        output,
    )


def is_outside_trained_scales(model: Model, scale: float) -> bool:
    """Tell whether a model is asked for a scale that it never saw in training.

    At 100 % and below none is asked.
    """
    first, last = model.info.trained_scales
    return scale > 1 and not first <= scale <= last


def _in_view(grid: Grid, photo: Size) -> Box:
    """Return the source pixels that the grid's pixels lie in, or cover where it reduces."""
    return hull(_ends(grid.x, photo.width), _ends(grid.y, photo.height), photo)


def _ends(axis: Axis, length: int) -> tuple[int, int]:
    positions = axis.positions()
    beside = max(0.0, axis.step - 1) / 2
    return cell_of(positions[0] - beside, length), cell_of(positions[-1] + beside, length)


def _field(model: Model, size: Size) -> Step:
    """Return what is kept of each source pixel, and what it takes to make that of features."""
    if isinstance(model, SpectralModel):
        head = model.network.head
        channels = 3 * head.count**2  # the coefficients
        if model.without_back_projection is not model:
            channels += 3 * len(SCALES)  # what the photo has beyond them
        cost = Cost(_convolutions(head.lat))
        return Step(Stage.LATENTS, size, channels, _parameters(head.lat), cost)
    known = isinstance(model, LIIFModel)
    return Step(Stage.LATENTS, size, model.encoder.features, 0, Cost() if known else None)


def _decoder(model: Model, grid: Grid) -> Step:
    if isinstance(model, LIIFModel):
        perceptron = model.network.imnet
        first, *hidden, last = (m for m in perceptron.layers if isinstance(m, nn.Linear))
        at_corner = sum(layer.weight.numel() for layer in hidden)
        at_corner += first.out_features + last.in_features  # the place in the cell, and the blend
        cost = Cost(first.weight[:, :-4].numel(), 4 * at_corner + last.weight.numel())
        return Step(Stage.DECODER, grid.size, 3, _parameters(perceptron), cost)
    if isinstance(model, SpectralModel):
        head = model.network.head
        k, lines = head.count, grid.y.step  # rows of cells for each row of pixels
        one_colour = lines * k * 2 * k + 2 * k + lines * 4 + 4  # two axes each, basis and bicubic
        cost = Cost(per_output_pixel=3 * one_colour)
        return Step(Stage.DECODER, grid.size, 3, _parameters(head.gain), cost)
    return Step(Stage.DECODER, grid.size, 3, 0, None)


def _parameters(module: nn.Module) -> int:
    """Return the values that are used: fixed layers which checkpoints merely hold don't count."""
    layers = (m for m in module.modules() if isinstance(m, Conv | nn.Linear))
    return sum(p.numel() for layer in layers for p in layer.parameters())


def _convolutions(module: nn.Module) -> float:
    """Return the multiply-adds of all convolutions for one pixel."""
    return float(sum(m.weight.numel() for m in module.modules() if isinstance(m, Conv)))
