"""Opening an image file as a photo; Pillow does the decoding."""

from __future__ import annotations

import contextlib
import warnings
from pathlib import Path

from PIL import Image, ImageFile, ImageOps, UnidentifiedImageError
from PIL.ExifTags import Base

from ..errors import PhotoError
from .checks import check_file, check_plausible, check_size
from .damage import DAMAGE
from .metadata import dpi, exif_block, exif_tags
from .photo import Photo
from .pixels import rgb_and_alpha

MAX_PIXELS = 2**29  # 1.6 GB as RGB; while it opens, a photo takes up to 9 bytes a pixel: 4.8 GB
Image.MAX_IMAGE_PIXELS = None  # the limit above takes its place, with a sentence of its own

# What Pillow decodes by itself, strictly and in C: EPS would be run by Ghostscript, and a JPEG 2000
# file that is cut short gives a picture.
COMMON = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "DIB", "GIF", "AVIF")
FORMATS = (*COMMON, "PPM", "TGA", "ICO", "PCX", "SGI")

COLOUR_MODES = ("RGB", "RGBA", "RGBX", "P", "PA")  # whose profile still fits the RGB made of them
SIDEWAYS = (5, 6, 7, 8)  # orientations that swap width and height


def open_photo(path: str | Path, *, max_pixels: int = MAX_PIXELS) -> Photo:
    """Open an image file.

    Args:
        path: JPEG, PNG, WebP, TIFF, BMP, or another of `FORMATS`; of several pictures in a file,
            the first.
        max_pixels: a file whose header claims more is refused before anything is decoded.

    Raises:
        PhotoError: if there is no such file, it can't be read, isn't an image, is cut short or
            damaged, or claims too many pixels.

    """
    path = Path(path)
    check_file(path)
    try:
        with (
            # Pillow warns of damage that it can live with; we give a photo or a sentence
            warnings.catch_warnings(action="ignore"),
            Image.open(path, formats=FORMATS) as image,
        ):
            check_size(path, image, max_pixels)
            check_plausible(path, image)
            return _photo(path, image)
    except UnidentifiedImageError:
        raise PhotoError(f"{path.name} isn't an image that Leafscope can read.") from None
    except MemoryError:
        raise PhotoError(f"There isn't enough memory to open {path.name}.") from None
    except DAMAGE as error:
        raise PhotoError(f"{path.name} is damaged or cut short.") from error


def _photo(path: Path, image: ImageFile.ImageFile) -> Photo:
    profile = image.info.get("icc_profile") if image.mode in COLOUR_MODES else None
    tags = exif_tags(image)  # before the pixels: loading turns those of a TIFF, and drops the tag
    sideways = tags.get(Base.Orientation) in SIDEWAYS
    exif = exif_block(tags)
    density = dpi(image, tags)
    if density and sideways:
        density = density[::-1]
    image.load()
    with contextlib.suppress(*DAMAGE):  # in the EXIF; the pixels are turned by then, or as stored
        ImageOps.exif_transpose(image, in_place=True)
    pixels, alpha = rgb_and_alpha(image)
    return Photo(pixels, alpha, profile or None, exif, path, density)
