"""Pictures for formats that hold no transparency, and not always a profile."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageCms

from ..cancelling import CheckCancelled
from ..geometry import Grid
from ..photo import Photo
from ..photo.colour import GREY_SPACE, RGB_SPACE, SRGB, is_srgb, space_of
from ..progress import Progress, say_nothing
from .formats import Encoding
from .picture import Picture
from .writer import Renders, rendered


def render_opaque(
    renderer: Renders,
    grid: Grid,
    check_cancelled: CheckCancelled,
    progress: Progress = say_nothing,
) -> Image.Image:
    """Render a grid as it looks on white, in 8-bit RGB as the photo encodes it."""
    picture = Picture(grid.size, grey=False, alpha=False, depth=8, encoding=Encoding())
    strips = list(rendered(renderer, grid, picture, progress, check_cancelled))
    return Image.fromarray(np.concatenate(strips))


@dataclass(frozen=True)
class Colours:
    """How rendered RGB goes into a file.

    Attributes:
        convert: brings an RGB picture to what the file holds.
        profile: to embed, or None where the file holds sRGB.

    """

    convert: Callable[[Image.Image], Image.Image]
    profile: bytes | None

    @staticmethod
    def of(photo: Photo, *, profiled: bool) -> Colours:
        """Return the photo's own colours where the file can be `profiled`, else sRGB."""
        profile = photo.icc_profile
        if profile is None:
            return Colours(_as_it_is, None)
        space = space_of(profile)
        if space == GREY_SPACE:  # can't be embedded beside RGB
            return Colours(_to_srgb("L", profile), None)
        if profiled or space != RGB_SPACE or is_srgb(profile):
            return Colours(_as_it_is, profile if profiled and space == RGB_SPACE else None)
        return Colours(_to_srgb("RGB", profile), None)


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
