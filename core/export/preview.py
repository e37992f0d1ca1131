"""Preview the pixels of an exported file without writing the file."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from ..callbacks import CheckCancelled, never_cancelled, no_progress
from ..errors import ViewError
from ..geometry import Box, Size
from ..photo.channels import GREY_MODES, image_to_rgb_alpha
from ..photo.colour import GREY_SPACE, RGB_SPACE, match_profile
from .formats import ANIMATED_WEBP, WEBP, Format, ImageSpec, Strip
from .plan import ExportPlan
from .strips import SupportsRender, render_on_white, render_strips, to_output_colours, write_image

BLOCK = 16  # pixels a side of the unit (MCU) in which JPEG stores subsampled colour


@dataclass(frozen=True)
class Preview:
    """The pixels in a part of an exported file."""

    pixels: Strip  # RGB in the file's colours, [h, w, 3], uint8 or uint16; grey is repeated
    alpha: Strip | None  # opacity, [h, w], of the same dtype; None without an alpha channel
    icc_profile: bytes | None  # the file's ICC profile; None for sRGB
    box: Box  # the part, in output pixels
    full_size: Size  # size of the file's picture


def preview(
    renderer: SupportsRender,
    plan: ExportPlan,
    box: Box,
    check_cancelled: CheckCancelled = never_cancelled,
) -> Preview:
    """Return the pixels that an exported file will contain in `box`, in output pixels.

    A comparison shows the picture of `renderer`, and a movie shows its last frame. Formats that
    aren't streamed are encoded and decoded, with at least `BLOCK` more pixels on every side. For
    JPEG, the result is exact. WebP and AVIF predict each block from earlier ones and distribute
    bits over the picture, so their artifacts look similar but aren't the same. GIF is shown with
    all colours, and MP4 without compression, because both depend on all frames. Raises ViewError if
    `box` isn't inside the output.
    """
    grid, file_format, size = plan.grid, plan.format, plan.grid.size
    if box.area == 0 or box.intersection(Box(0, 0, size.width, size.height)) != box:
        raise ViewError("The preview lies outside the output.")
    part = box if file_format.streams else _align_to_blocks(box.grow(BLOCK, size), size)
    part_grid = grid.cut(part)
    spec = replace(plan.spec, size=part_grid.size, exif=None, xmp=None, dpi=None)
    strips: Iterable[Strip]
    if file_format.animated:
        frame = render_on_white(renderer, part_grid, check_cancelled)
        strips = [np.asarray(to_output_colours(frame, plan.photo, file_format))]
    else:
        strips = render_strips(renderer, part_grid, spec, no_progress, check_cancelled)
    if file_format.streams or (file_format.animated and file_format is not ANIMATED_WEBP):
        levels: Strip = np.concatenate(list(strips))
        pixels = levels[..., :1].repeat(3, axis=2) if spec.grey else levels[..., :3]
        alpha, profile = levels[..., -1] if spec.alpha else None, spec.icc_profile
    else:
        still = WEBP if file_format is ANIMATED_WEBP else file_format
        pixels, alpha, profile = _through_encoder(strips, spec, still)
    inner = box.translate(-part.left, -part.top).slices
    return Preview(pixels[inner], None if alpha is None else alpha[inner], profile, box, size)


def _align_to_blocks(box: Box, size: Size) -> Box:
    """Expand `box` to complete encoder blocks, clipped to a picture of this size."""
    left, top = (edge // BLOCK * BLOCK for edge in (box.left, box.top))
    right = min(size.width, -(-box.right // BLOCK) * BLOCK)
    bottom = min(size.height, -(-box.bottom // BLOCK) * BLOCK)
    return Box(left, top, right - left, bottom - top)


def _through_encoder(
    strips: Iterable[Strip], spec: ImageSpec, file_format: Format
) -> tuple[Strip, Strip | None, bytes | None]:
    """Encode strips and decode the result; return (pixels, opacity, profile)."""
    file = io.BytesIO()
    write_image(file, file_format, spec, strips)
    with Image.open(file) as image:
        image.load()
        profile = image.info.get("icc_profile")
        space = GREY_SPACE if image.mode in GREY_MODES else RGB_SPACE
        pixels, alpha = image_to_rgb_alpha(image, profile)
    if spec.alpha and alpha is None:  # encoders omit an alpha channel that is opaque everywhere
        alpha = np.full(pixels.shape[:2], 255, np.uint8)
    return pixels, alpha, match_profile(profile, space)
