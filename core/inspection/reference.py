"""Score an upscaled photo against a larger photo of the same scene."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec

import numpy as np

from ..callbacks import CheckCancelled, never_cancelled
from ..errors import LeafscopeError
from ..evaluation.metrics import psnr_y, ssim_y
from ..geometry import Box, Grid, Size
from ..photo import Photo
from .deviation import Render

MAX_PIXELS = 4_000_000  # output pixels; only the middle of a larger region is measured
SSIM_WINDOW = 11  # pixels per side


class ReferencePhotoError(LeafscopeError):
    """The reference doesn't match the photo, or the region is too small."""


@dataclass(frozen=True)
class ReferenceScore:
    """The similarity between an upscaled region and the reference."""

    box: Box  # the measured source pixels
    scale: float  # reference pixels per source pixel
    psnr_y: float  # PSNR of luma in dB; infinite for equal images
    # SSIM of luma, at most 1; None without scikit-image, or for a region smaller than its window
    ssim_y: float | None


def check_reference(photo: Size, reference: Size) -> float:
    """Return reference pixels per source pixel; ReferencePhotoError if the sizes don't match."""
    across, down = reference.width / photo.width, reference.height / photo.height
    sizes = {"wide": reference.width, "high": reference.height}
    sizes |= {"width": photo.width, "height": photo.height}
    if min(across, down) <= 1:
        raise ReferencePhotoError(
            "The reference ({wide} x {high} pixels) isn't larger than the photo "
            "({width} x {height}). Choose a larger one.",
            **sizes,
        )
    if abs(reference.height - photo.height * across) > max(across, down):
        raise ReferencePhotoError(
            "The reference ({wide} x {high} pixels) has a different aspect ratio than the photo "
            "({width} x {height}). Choose one of the same scene.",
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
    """Upscale a region to the reference's scale and compare it with the reference.

    `render` is `Renderer.render` of the photo. Only the middle of a very large region is measured.
    Raises ReferencePhotoError if the reference doesn't fit or the region is too small, and
    ViewError for a box outside the photo.
    """
    scale = check_reference(photo.size, reference.size)
    Grid.at_scale(photo.size, scale, box)  # raises for a box outside the photo
    box = _middle(box, MAX_PIXELS / scale**2)
    whole = Grid.from_output_size(photo.size, reference.size)
    left, width = _span(whole.x.step, box.left, box.right)
    top, height = _span(whole.y.step, box.top, box.bottom)
    part = Box(left, top, width, height)
    upscaled = render(whole.cut(part), check_cancelled)
    check_cancelled()
    pixels = reference.alpha_bled[part.slices]
    truth = pixels / np.float32(np.iinfo(pixels.dtype).max)
    inside = min(width, height) - 2 * int(np.ceil(scale))
    if inside < 1:
        raise ReferencePhotoError("The region is too small to measure. Show more of the photo.")
    measurable = inside >= SSIM_WINDOW and find_spec("skimage") is not None
    ssim = ssim_y(upscaled, truth, scale) if measurable else None
    return ReferenceScore(box, scale, psnr_y(upscaled, truth, scale), ssim)


def _span(step: float, first: int, last: int) -> tuple[int, int]:
    """Return the first pixel whose centre is in [first, last), and the number of such pixels."""
    start, stop = (int(np.ceil(edge / step - 0.5)) for edge in (first, last))
    return start, stop - start


def _middle(box: Box, pixels: float) -> Box:
    """Crop a box around its centre to about `pixels` pixels, keeping the aspect ratio."""
    share = min(1.0, (pixels / (box.width * box.height)) ** 0.5)
    width, height = max(1, int(box.width * share)), max(1, int(box.height * share))
    left = box.left + (box.width - width) // 2
    return Box(left, box.top + (box.height - height) // 2, width, height)
