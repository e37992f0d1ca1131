"""Where an enlargement strays from its photo: reduced to the photo's pixels again, minus them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from ..callbacks import CheckCancelled, never_cancelled
from ..errors import ViewError
from ..geometry import Axis, Box, Grid, validate_scale
from ..photo import Photo
from ..resample import KERNELS, Interpolation, Kernel, compute_taps
from .difference import colour_signed

Render = Callable[[Grid, CheckCancelled], NDArray[np.float32]]

SPAN = 4 / 255  # differences from here on have the map's full colour; those of a good model fade


class Reduction(Enum):
    """How a photo's pixel is taken to have come about from finer ones.

    Attributes:
        BICUBIC: as Pillow reduces pictures. Models are trained to undo it, and the field measures
            consistency by it (NTIRE 2021, "Learning the Super-Resolution Space", LR-PSNR). A
            sharp enlargement that is right agrees; nearest neighbours only nearly.
        AREA: the mean over the pixel's square, as on a sensor without blur. Nearest neighbours
            agree; a model's sharper edges are reported.

    """

    BICUBIC = "bicubic"
    AREA = "area"


def _square(distance: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(distance <= 0.5, 1.0, 0.0)


_KERNELS = {
    Reduction.BICUBIC: KERNELS[Interpolation.BICUBIC],
    Reduction.AREA: Kernel(0.5, _square),
}


@dataclass(frozen=True, eq=False)
class Deviation:
    """How far an enlargement is from the photo.

    Attributes:
        box: the source pixels that were compared.
        difference: reduced enlargement minus source, [h, w, 3] in [-1, 1].
        mean: mean absolute difference, in [0, 1].

    """

    box: Box
    difference: NDArray[np.float32]
    mean: float

    def overlay(self, span: float = SPAN) -> NDArray[np.uint8]:
        """Return the map for the screen, a pixel for each source pixel, RGBA [h, w, 4].

        Each shows the colour channel that strays most, so that opposite errors of two channels
        don't hide each other. See `colour_map` for its colours and legend.
        """
        most = np.abs(self.difference).argmax(-1)[..., None]
        return colour_signed(np.take_along_axis(self.difference, most, -1)[..., 0], span)


def measure_deviation(
    render: Render,
    photo: Photo,
    box: Box,
    scale: float,
    reduction: Reduction = Reduction.BICUBIC,
    check_cancelled: CheckCancelled = never_cancelled,
) -> Deviation:
    """Compare an enlargement with the photo.

    Args:
        render: `Renderer.render` of the photo.
        photo: the photo.
        box: source pixels to compare; as much beyond is rendered as the reduction needs.
        scale: output pixels per source pixel, 1 or more.
        reduction: what brings the enlargement back.
        check_cancelled: called often; may raise to abandon the work.

    Raises:
        ViewError: for a scale below 1 or out of range, or a box that isn't inside the photo.

    """
    if validate_scale(scale) < 1:
        raise ViewError("Below 100 % nothing is enlarged, so there is nothing to compare.")
    Grid.at_scale(photo.size, scale, box)  # refuses a box that isn't inside
    kernel = _KERNELS[reduction]
    grid = Grid.at_scale(photo.size, scale, box.grow(int(np.ceil(kernel.support)), photo.size))
    whole = Grid.at_scale(photo.size, scale).size
    enlarged = render(grid, check_cancelled)
    rows = _reduced(enlarged, grid.y, Axis(0.0, scale, box.top, box.height), whole.height, kernel)
    check_cancelled()
    columns = Axis(0.0, scale, box.left, box.width)
    back = _reduced(rows.swapaxes(0, 1), grid.x, columns, whole.width, kernel).swapaxes(0, 1)
    source = photo.alpha_bled[box.top : box.bottom, box.left : box.right]
    truth = source.astype(np.float32) / np.float32(np.iinfo(source.dtype).max)
    difference = np.clip(back, 0, 1) - truth
    return Deviation(box, difference, float(np.abs(difference).mean()))


def _reduced(
    enlarged: NDArray[np.float32], present: Axis, wanted: Axis, length: int, kernel: Kernel
) -> NDArray[np.float32]:
    """Filter the first dimension.

    Args:
        enlarged: [n, ...].
        present: its n output pixels.
        wanted: the m source pixels, in output pixels.
        length: of the whole enlarged photo, in output pixels.
        kernel: is widened by the scale.

    Returns:
        [m, ...].

    """
    index, weights = compute_taps(wanted, length, kernel)
    index = np.clip(index - present.start, 0, present.count - 1)  # those beyond have no weight
    out = np.zeros((wanted.count, *enlarged.shape[1:]), np.float32)
    for tap in range(index.shape[1]):
        out += weights[:, tap, None, None] * enlarged[index[:, tap]]
    return out
