"""A larger photo of the same scene: how close to it an enlargement comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec

import numpy as np
from numpy.typing import NDArray

from ..callbacks import CheckCancelled, never_cancelled
from ..errors import LeafscopeError
from ..evaluation.metrics import psnr_y, ssim_y
from ..geometry import Box, Grid, Size
from ..photo import Photo

Render = Callable[[Grid, CheckCancelled], NDArray[np.float32]]

LARGEST = 4_000_000  # output pixels that are measured; of a larger region its middle
SSIM_WINDOW = 11  # pixels a side


class ReferencePhotoError(LeafscopeError):
    """A reference isn't a larger picture of the same scene, or the region is too small."""


@dataclass(frozen=True)
class ReferenceScore:
    """How close an enlargement is to the reference.

    Attributes:
        box: the source pixels that were measured.
        scale: reference pixels per source pixel.
        psnr_y: of the Y channel, in dB; infinite where both are equal.
        ssim_y: of the Y channel, at most 1; None where scikit-image isn't installed, or the region
            is smaller than the measure's window.

    """

    box: Box
    scale: float
    psnr_y: float
    ssim_y: float | None


def check_reference(photo: Size, reference: Size) -> float:
    """Return how many pixels of the reference there are to one of the photo.

    Raises:
        ReferencePhotoError: if the reference isn't larger, or of another shape: more than a source
            pixel would be missing.

    """
    across, down = reference.width / photo.width, reference.height / photo.height
    sizes = {
        "wide": reference.width,
        "high": reference.height,
        "width": photo.width,
        "height": photo.height,
    }
    if min(across, down) <= 1:
        raise ReferencePhotoError(
            "The reference of {wide} x {high} pixels isn't larger than the photo of "
            "{width} x {height}.",
            **sizes,
        )
    if abs(reference.height - photo.height * across) > max(across, down):
        raise ReferencePhotoError(
            "The reference of {wide} x {high} pixels is of another shape than the photo of "
            "{width} x {height}, so it can't show the same scene.",
            **sizes,
        )
    return across


def score_against_reference(
    render: Render,
    photo: Photo,
    reference: Photo,
    box: Box,
    check_cancelled: CheckCancelled = never_cancelled,
) -> ReferenceScore:
    """Enlarge a region to the reference's pixels, and measure.

    Args:
        render: `Renderer.render` of the photo.
        photo: the photo.
        reference: a larger photo of exactly the same scene.
        box: source pixels; of a very large region its middle is measured.
        check_cancelled: called often; may raise to abandon the work.

    Raises:
        ReferencePhotoError: if the reference doesn't fit, or the region is too small to measure.
        ViewError: if the box isn't inside the photo.

    """
    scale = check_reference(photo.size, reference.size)
    Grid.at_scale(photo.size, scale, box)  # refuses a box that isn't inside
    box = _middle(box, LARGEST / scale**2)
    whole = Grid.from_output_size(photo.size, reference.size)
    left, width = _span(whole.x.step, box.left, box.right)
    top, height = _span(whole.y.step, box.top, box.bottom)
    part = Box(left, top, width, height)
    enlarged = render(whole.cut(part), check_cancelled)
    check_cancelled()
    pixels = reference.alpha_bled[part.top : part.bottom, part.left : part.right]
    truth = pixels / np.float32(np.iinfo(pixels.dtype).max)
    inside = min(width, height) - 2 * int(np.ceil(scale))
    if inside < 1:
        raise ReferencePhotoError("The region is too small to be measured: show more of the photo.")
    measurable = inside >= SSIM_WINDOW and find_spec("skimage") is not None
    ssim = ssim_y(enlarged, truth, scale) if measurable else None
    return ReferenceScore(box, scale, psnr_y(enlarged, truth, scale), ssim)


def _span(step: float, first: int, last: int) -> tuple[int, int]:
    """Return the first reference pixel whose centre lies in [first, last), and how many do."""
    start, stop = (int(np.ceil(edge / step - 0.5)) for edge in (first, last))
    return start, stop - start


def _middle(box: Box, pixels: float) -> Box:
    """Return the middle of a box, of at most about so many pixels and of its shape."""
    share = min(1.0, (pixels / (box.width * box.height)) ** 0.5)
    width, height = max(1, int(box.width * share)), max(1, int(box.height * share))
    left = box.left + (box.width - width) // 2
    return Box(left, box.top + (box.height - height) // 2, width, height)
