"""Pictures for formats that hold no transparency, and not always a profile."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageCms

from ..callbacks import CheckCancelled, Progress, no_progress
from ..geometry import Grid
from ..photo import Photo
from ..photo.colour import GREY_SPACE, RGB_SPACE, SRGB, is_srgb, read_profile_space
from .formats import Encoding
from .picture import ImageSpec
from .writer import SupportsRender, render_strips


def render_on_white(
    renderer: SupportsRender,
    grid: Grid,
    check_cancelled: CheckCancelled,
    progress: Progress = no_progress,
) -> Image.Image:
    """Render a grid as it looks on white, in 8-bit RGB as the photo encodes it."""
    picture = ImageSpec(grid.size, grey=False, alpha=False, depth=8, encoding=Encoding())
    strips = list(render_strips(renderer, grid, picture, progress, check_cancelled))
    return Image.fromarray(np.concatenate(strips))


@dataclass(frozen=True)
class OutputColours:
    """How rendered RGB goes into a file.

    Attributes:
        convert: brings an RGB picture to what the file holds.
        profile: to embed, or None where the file holds sRGB.

    """

    convert: Callable[[Image.Image], Image.Image]
    profile: bytes | None

    @staticmethod
    def of(photo: Photo, *, supports_icc: bool) -> OutputColours:
        """Return the photo's own colours where the file can be `supports_icc`, else sRGB."""
        profile = photo.icc_profile
        if profile is None:
            return OutputColours(_as_it_is, None)
        space = read_profile_space(profile)
        if space == GREY_SPACE:  # can't be embedded beside RGB
            return OutputColours(_to_srgb("L", profile), None)
        if supports_icc or space != RGB_SPACE or is_srgb(profile):
            return OutputColours(
                _as_it_is, profile if supports_icc and space == RGB_SPACE else None
            )
        return OutputColours(_to_srgb("RGB", profile), None)


def _as_it_is(image: Image.Image) -> Image.Image:
    return image


def _to_srgb(mode: str, profile: bytes) -> Callable[[Image.Image], Image.Image]:
    try:
        transform = ImageCms.buildTransform(io.BytesIO(profile), io.BytesIO(SRGB), mode, "RGB")
    except (ImageCms.PyCMSError, OSError):
        return _as_it_is  # a damaged profile

    def convert(image: Image.Image) -> Image.Image:
        converted = ImageCms.applyTransform(image.convert(mode), transform)
        assert converted is not None  # not in place
        return converted

    return convert
