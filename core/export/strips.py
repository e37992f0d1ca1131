"""Render a grid strip by strip in a file's channels, and encode the strips."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Protocol

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from ..callbacks import CheckCancelled, Progress, never_cancelled, no_progress, scale_progress
from ..geometry import Box, Grid
from ..photo import Photo
from ..photo.colour import GREY_SPACE, RGB_SPACE, SRGB, is_srgb, read_profile_space
from ..resample import quantise, quantise_to_uint16
from .formats import PNG, TIFF, Encoding, Format, ImageSpec, Strip
from .pillow_writer import write_with_pillow
from .png_writer import write_png
from .tiff_writer import write_tiff

STRIP_PIXELS = 2**18  # output pixels that are rendered and written at once
STRIP_ROWS = 128  # minimum: with only a few rows, most of a decoder's work is overhead
MAX_STRIP_PIXELS = 2**24  # 200 MB as floats; very wide strips have fewer rows


class SupportsRender(Protocol):
    """A renderer of one photo."""

    def render(
        self,
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
        progress: Progress = no_progress,
    ) -> NDArray[np.float32]:
        """Return RGB in [0, 1], [h, w, 3] float32."""

    def opacity(
        self, grid: Grid, check_cancelled: CheckCancelled = never_cancelled
    ) -> NDArray[np.float32] | None:
        """Return opacity in [0, 1], [h, w] float32; None for an opaque photo."""


def render_strips(
    renderer: SupportsRender,
    grid: Grid,
    spec: ImageSpec,
    progress: Progress,
    check_cancelled: CheckCancelled,
) -> Iterator[Strip]:
    """Yield strips of a grid from top to bottom, [rows, width, spec.channels].

    They are uint8 or uint16, as the depth requires. Without an alpha channel, transparent pixels
    are blended with white.
    """
    width, height = grid.x.count, grid.y.count
    to_levels = quantise if spec.depth == 8 else quantise_to_uint16
    rows = max(1, min(max(STRIP_ROWS, STRIP_PIXELS // width), MAX_STRIP_PIXELS // width))
    for top in range(0, height, rows):
        check_cancelled()
        strip = grid.cut(Box(0, top, width, min(rows, height - top)))
        strip_progress = scale_progress(progress, top / height, (top + strip.y.count) / height)
        pixels = renderer.render(strip, check_cancelled, strip_progress)
        if spec.grey:
            pixels = pixels[..., :1]
        alpha = renderer.opacity(strip, check_cancelled)
        if alpha is not None and spec.alpha:
            pixels = np.concatenate([pixels, alpha[..., None]], axis=2)
        elif alpha is not None:
            pixels = pixels * alpha[..., None] + (1 - alpha[..., None])
        strip_progress(1.0)
        yield to_levels(pixels)


def write_image(
    file: BinaryIO, file_format: Format, spec: ImageSpec, strips: Iterable[Strip]
) -> None:
    """Encode an image; raises ValueError, RuntimeError or OSError from the encoder."""
    if file_format is PNG:
        write_png(file, spec, strips)
    elif file_format is TIFF:
        write_tiff(file, spec, strips)
    else:
        write_with_pillow(file, spec, strips, file_format)


def render_on_white(
    renderer: SupportsRender,
    grid: Grid,
    check_cancelled: CheckCancelled,
    progress: Progress = no_progress,
) -> Image.Image:
    """Render a grid as 8-bit RGB in the photo's colour space, blended with white."""
    spec = ImageSpec(grid.size, grey=False, alpha=False, depth=8, encoding=Encoding())
    strips = list(render_strips(renderer, grid, spec, progress, check_cancelled))
    return Image.fromarray(np.concatenate(strips))


@dataclass(frozen=True)
class OutputColours:
    """Conversion from the photo's colours to those of an RGB file.

    Attributes:
        convert: converts an RGB image.
        profile: ICC profile to embed, None for sRGB.

    """

    convert: Callable[[Image.Image], Image.Image]
    profile: bytes | None

    @staticmethod
    def for_format(photo: Photo, file_format: Format) -> OutputColours:
        """Keep the photo's colours if the format embeds profiles, else convert to sRGB."""
        profile = photo.icc_profile
        if profile is None:
            return OutputColours(_unchanged, None)
        space = read_profile_space(profile)
        if space == GREY_SPACE:  # a grey profile can't describe RGB pixels
            return OutputColours(_to_srgb("L", profile), None)
        if file_format.supports_icc or space != RGB_SPACE or is_srgb(profile):
            embedded = profile if file_format.supports_icc and space == RGB_SPACE else None
            return OutputColours(_unchanged, embedded)
        return OutputColours(_to_srgb("RGB", profile), None)


def _unchanged(image: Image.Image) -> Image.Image:
    return image


def _to_srgb(mode: str, profile: bytes) -> Callable[[Image.Image], Image.Image]:
    try:
        transform = ImageCms.buildTransform(io.BytesIO(profile), io.BytesIO(SRGB), mode, "RGB")
    except (ImageCms.PyCMSError, OSError):
        return _unchanged  # the profile is damaged

    def convert(image: Image.Image) -> Image.Image:
        converted = ImageCms.applyTransform(image.convert(mode), transform)
        assert converted is not None  # None is returned for in-place conversion only
        return converted

    return convert
