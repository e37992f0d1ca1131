"""Render a grid in strips with the channels of a file, and encode the strips."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Protocol

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..callbacks import CheckCancelled, Progress, never_cancelled, no_progress, scale_progress
from ..geometry import Box, Grid
from ..photo import Photo
from ..photo.colour import GREY_SPACE, RGB_SPACE, grey_to_srgb, match_profile, rgb_to_srgb
from ..resample import quantise, quantise_to_uint16
from .formats import PNG, TIFF, Encoding, Format, ImageSpec, Strip
from .pillow_writer import write_with_pillow
from .png_writer import write_png
from .tiff_writer import write_tiff

STRIP_PIXELS = 2**18  # output pixels that are rendered and written at once
STRIP_ROWS = 128  # minimum: with only a few rows, most of a decoder's work is overhead
MAX_STRIP_PIXELS = 2**24  # 200 MB as floats; very wide strips have fewer rows


class SupportsRender(Protocol):
    """The interface of a photo's renderer."""

    def render(
        self,
        grid: Grid,
        check_cancelled: CheckCancelled = never_cancelled,
        progress: Progress = no_progress,
    ) -> NDArray[np.float32]:
        """Render a grid to RGB in [0, 1], [h, w, 3] float32."""

    def opacity(
        self, grid: Grid, check_cancelled: CheckCancelled = never_cancelled
    ) -> NDArray[np.float32] | None:
        """Render the opacity in [0, 1], [h, w] float32; None for an opaque photo."""


def strip_rows(width: int) -> int:
    """Return the number of rows per strip for a picture of `width` pixels."""
    return max(1, min(max(STRIP_ROWS, STRIP_PIXELS // width), MAX_STRIP_PIXELS // width))


def render_strips(
    renderer: SupportsRender,
    grid: Grid,
    spec: ImageSpec,
    progress: Progress,
    check_cancelled: CheckCancelled,
    rows: int | None = None,
) -> Iterator[Strip]:
    """Yield strips of a grid from top to bottom, [rows, width, spec.channels].

    Strips are uint8 or uint16, depending on `spec.depth`. If `spec` has no opacity, transparent
    pixels are blended with white. `rows` is the height of a strip, by default `strip_rows(width)`.
    """
    width, height = grid.x.count, grid.y.count
    to_levels = quantise if spec.depth == 8 else quantise_to_uint16
    rows = rows or strip_rows(width)
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
    """Encode strips to a file; raises the encoder's ValueError, RuntimeError or OSError."""
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
    """Render a grid as 8-bit RGB in the photo's colour space; blend transparency with white."""
    spec = ImageSpec(grid.size, grey=False, alpha=False, depth=8, encoding=Encoding())
    strips = list(render_strips(renderer, grid, spec, progress, check_cancelled))
    return Image.fromarray(np.concatenate(strips))


def embedded_profile(photo: Photo, file_format: Format) -> bytes | None:
    """Return the ICC profile to embed when a photo is exported as RGB; None for sRGB."""
    return match_profile(photo.icc_profile, RGB_SPACE) if file_format.supports_icc else None


def to_output_colours(image: Image.Image, photo: Photo, file_format: Format) -> Image.Image:
    """Convert RGB to the colour space of the file: the embedded profile's, otherwise sRGB."""
    profile = photo.icc_profile
    if profile is None or embedded_profile(photo, file_format):
        return image
    if match_profile(profile, GREY_SPACE):  # a grey profile can't describe RGB pixels
        return grey_to_srgb(image.convert("L"), profile)
    return rgb_to_srgb(image, profile)
