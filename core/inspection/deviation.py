"""Measure how an upscaled photo deviates from the original, and how two pictures differ."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..callbacks import CheckCancelled, never_cancelled
from ..errors import ViewError
from ..geometry import Axis, Box, Grid, validate_scale
from ..photo import Photo
from ..resample import KERNELS, Interpolation, compute_taps

Render = Callable[[Grid, CheckCancelled], NDArray[np.float32]]

KERNEL = KERNELS[Interpolation.BICUBIC]
# ColorBrewer's PuOr, whose ends differ under every kind of colour blindness
DARKER = (94, 60, 153)
BRIGHTER = (230, 97, 1)
MAX_OPACITY = 224  # of 255: the image below stays recognisable
SPAN = 4 / 255  # deviation shown in full colour; deviations of a good model look faint


@dataclass(frozen=True, eq=False)
class Deviation:
    """The difference between an upscaled region, scaled back down, and the original."""

    box: Box  # the compared source pixels
    difference: NDArray[np.float32]  # downscaled result minus original, [h, w, 3] in [-1, 1]
    mean: float  # mean absolute difference, in [0, 1]

    def overlay(self, span: float = SPAN) -> NDArray[np.uint8]:
        """Colour the deviation as straight RGBA, one pixel per source pixel, [h, w, 4].

        Each pixel shows its channel with the largest deviation, because opposite errors of two
        channels would cancel out in a mean. `colour_signed` defines the colours.
        """
        most = np.abs(self.difference).argmax(-1)[..., None]
        return colour_signed(np.take_along_axis(self.difference, most, -1)[..., 0], span)


def measure_deviation(
    render: Render,
    photo: Photo,
    box: Box,
    scale: float,
    check_cancelled: CheckCancelled = never_cancelled,
) -> Deviation:
    """Upscale a region, scale it back down and compare it with the original.

    Scaling down uses Pillow's bicubic filter, which models are trained to invert. LR-PSNR uses the
    same filter (NTIRE 2021, "Learning the Super-Resolution Space"). `render` is `Renderer.render`
    of the photo. Raises ViewError for a scale below 1 or out of range, or a box outside the photo.
    """
    if validate_scale(scale) < 1:
        raise ViewError("Below 100 % nothing is upscaled. Zoom in to compare with the original.")
    Grid.at_scale(photo.size, scale, box)  # raises for a box outside the photo
    grid = Grid.at_scale(photo.size, scale, box.grow(int(np.ceil(KERNEL.support)), photo.size))
    whole = Grid.at_scale(photo.size, scale).size
    upscaled = render(grid, check_cancelled)
    rows = _downscale(upscaled, grid.y, Axis(0.0, scale, box.top, box.height), whole.height)
    check_cancelled()
    columns = Axis(0.0, scale, box.left, box.width)
    back = _downscale(rows.swapaxes(0, 1), grid.x, columns, whole.width).swapaxes(0, 1)
    source = photo.alpha_bled[box.top : box.bottom, box.left : box.right]
    truth = source.astype(np.float32) / np.float32(np.iinfo(source.dtype).max)
    difference = np.clip(back, 0, 1) - truth
    return Deviation(box, difference, float(np.abs(difference).mean()))


def _downscale(
    upscaled: NDArray[np.float32], source: Axis, target: Axis, length: int
) -> NDArray[np.float32]:
    """Resample axis 0 from `source` to `target`; the whole upscaled photo has `length` pixels."""
    index, weights = compute_taps(target, length, KERNEL)
    index = np.clip(index - source.start, 0, source.count - 1)  # taps outside have weight 0
    out = np.zeros((target.count, *upscaled.shape[1:]), np.float32)
    for tap in range(index.shape[1]):
        out += weights[:, tap, None, None] * upscaled[index[:, tap]]
    return out


def absolute_difference(
    first: NDArray[np.uint8], second: NDArray[np.uint8], gain: float = 1.0
) -> NDArray[np.uint8]:
    """Return |first - second| * gain, clipped to 255; raises ViewError unless 0 < gain < inf."""
    if not (math.isfinite(gain) and gain > 0):
        raise ViewError("The gain must be a number above 0, not {gain:g}.", gain=gain)
    if first.shape != second.shape:
        raise ValueError(f"one image has shape {first.shape}, the other {second.shape}")
    levels = np.maximum(first, second) - np.minimum(first, second)
    table = np.rint(np.minimum(np.arange(256) * min(gain, 255.0), 255)).astype(np.uint8)
    image: NDArray[np.uint8] = table[levels]
    return image


def colour_signed(values: NDArray[np.float32], span: float) -> NDArray[np.uint8]:
    """Map values to straight RGBA: purple (< 0) or orange (> 0); alpha grows up to `span`."""
    strength = np.minimum(np.abs(values) / span, 1)
    out = np.empty((*values.shape, 4), np.uint8)
    out[..., :3] = np.where((values < 0)[..., None], DARKER, BRIGHTER)
    out[..., 3] = np.rint(strength * MAX_OPACITY)
    return out


def deviation_legend(steps: int, span: float) -> NDArray[np.uint8]:
    """Return the colours of `steps` values from -span to +span, RGBA [steps, 4]."""
    return colour_signed(np.linspace(-span, span, steps, dtype=np.float32), span)
