"""Load thumbnails of photos, from the EXIF block if its thumbnail is large enough."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image, ImageFile, UnidentifiedImageError
from PIL.ExifTags import IFD, Base

from .channels import image_to_rgb_alpha
from .checks import check_file, log_and_continue
from .colour import RGB_SPACE, match_profile
from .opening import open_photo
from .photo import Photo, Pixels
from .source_metadata import apply_orientation, normalise_orientation, read_exif_tags

MAX_PIXELS = 100_000_000  # maximum of a photo that has to be decoded completely
LEAST_SHARE = 0.75  # minimum size of an embedded thumbnail, as a share of the requested size


def load_thumbnail(path: Path, side: int) -> Photo:
    """Load a photo upright, in its colour space, with a longer side of about `side` pixels."""
    check_file(path)
    with log_and_continue("the thumbnail"):
        try:
            with Image.open(path, formats=("JPEG",)) as image:
                return _load_small_jpeg(path, image, side)
        except UnidentifiedImageError:
            pass  # another format
    photo = open_photo(path, max_pixels=MAX_PIXELS)
    factor = max(1, max(photo.size.width, photo.size.height) // side)
    alpha = None if photo.alpha is None else _reduce(photo.alpha, factor)
    return replace(photo, pixels=_reduce(photo.pixels, factor), alpha=alpha, exif=None, xmp=None)


def _load_small_jpeg(path: Path, image: ImageFile.ImageFile, side: int) -> Photo:
    tags, profile = read_exif_tags(image), image.info.get("icc_profile")
    small: Image.Image | None = None
    with log_and_continue("the embedded thumbnail"):
        small = _read_embedded(tags, image, side)
    if small is None:
        image.draft(None, (side, side))
        small = image
    small.thumbnail((side, side))
    pixels, _ = image_to_rgb_alpha(small, profile)
    upright = apply_orientation(pixels, normalise_orientation(tags.get(Base.Orientation, 1)))
    return Photo(upright, icc_profile=match_profile(profile, RGB_SPACE), path=path)


def _read_embedded(tags: Image.Exif, image: Image.Image, side: int) -> Image.Image | None:
    """Return the EXIF thumbnail, without black bars; None if missing or too small."""
    entries = tags.get_ifd(IFD.IFD1)
    offset, length = entries.get(Base.JpegIFOffset), entries.get(Base.JpegIFByteCount)
    block = image.info.get("exif")
    if not (isinstance(offset, int) and isinstance(length, int) and block):
        return None
    start = len(b"Exif\0\0") + offset
    with Image.open(BytesIO(block[start : start + length]), formats=("JPEG",)) as small:
        small.load()
        scale = min(small.width / image.width, small.height / image.height)
        if max(image.size) * scale < LEAST_SHARE * side:
            return None
        width, height = round(image.width * scale), round(image.height * scale)
        left, top = (small.width - width) // 2, (small.height - height) // 2
        return small.crop((left, top, left + width, top + height))


def _reduce(pixels: Pixels, factor: int) -> Pixels:
    """Average every `factor` x `factor` pixels; return uint8."""
    eight_bits = pixels if pixels.dtype == np.uint8 else (pixels >> 8).astype(np.uint8)
    return np.asarray(Image.fromarray(eight_bits).reduce(factor))
