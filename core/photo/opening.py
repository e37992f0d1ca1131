"""Open image files as photos."""

from __future__ import annotations

import logging
import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile, ImageOps, PngImagePlugin, TiffImagePlugin, UnidentifiedImageError
from PIL.ExifTags import Base

from ..errors import PhotoError
from . import checks, high_bit_depth, jxl, source_metadata, tiff_reader
from .channels import (
    GREY_MODES,
    Channels,
    ColourModel,
    channels_to_rgb_alpha,
    find_white_level,
    image_to_rgb_alpha,
)
from .checks import log_and_continue
from .colour import GREY_SPACE, RGB_SPACE, match_profile
from .colour_signalling import SourceColours, build_grey_profile, read_profile_cicp
from .hdr import tone_map
from .optional_formats import is_raw, open_raw, register_optional_format
from .photo import NO_PIXELS, PageKind, Photo
from .source_metadata import apply_orientation, normalise_orientation

log = logging.getLogger(__name__)

MAX_PIXELS = 2**29  # 1.6 GB as RGB; opening takes up to 9 bytes per pixel: 4.8 GB
Image.MAX_IMAGE_PIXELS = None  # replaced by the limit above, which has its own message
# Profiles of printing presses exceed Pillow's limit per chunk; its limit per file still applies.
PngImagePlugin.MAX_TEXT_CHUNK = PngImagePlugin.MAX_TEXT_MEMORY
# For uncompressed YCbCr, Pillow's own decoder ignores subsampling and the black level.
TiffImagePlugin.READ_LIBTIFF = True

# Formats that Pillow decodes itself, strictly and in C. EPS isn't included because it runs
# Ghostscript, nor JPEG 2000 because its decoder accepts truncated files.
COMMON = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "DIB", "GIF", "AVIF")
FORMATS = (*COMMON, "PPM", "ICO", "PCX", "SGI", "TGA")  # TGA last: it has no signature
CONVERTED_MODES = ("CMYK", "LAB")
DEEP_GREY_MODES = ("I", "F", "I;16", "I;16L", "I;16B", "I;16N")
START = 32  # bytes read to recognise a format
ORIENTED_BY_DECODER = ("HEIF", "JXL")


def open_photo(
    path: str | Path, *, page: int | None = None, max_pixels: int | None = MAX_PIXELS
) -> Photo:
    """Open an image file, or the first frame of an animation.

    Supports `FORMATS` and, with optional packages, HEIF, JPEG XL and camera RAW. `page` is the
    index of a TIFF page, from 0; None selects the first full picture. Raises TooManyPixelsError
    before decoding if the header claims more than `max_pixels` (None: no limit). Raises PhotoError
    if the file or page doesn't exist, can't be read, isn't an image or is damaged.
    """
    path = Path(path)
    checks.check_file(path)
    with path.open("rb") as file:
        start = file.read(START)
    formats = (*FORMATS, *register_optional_format(path, start))
    try:
        if is_raw(path):
            return open_raw(path, max_pixels)
        # Pillow warns of harmless damage
        with warnings.catch_warnings(action="ignore"):
            try:
                reader = checks.NoFilenoReader(path)
                with reader, high_bit_depth.open_image(reader, formats) as image:
                    return _open_with_pillow(path, image, page, max_pixels)
            except UnidentifiedImageError:
                if not start.startswith(tiff_reader.MAGIC):
                    raise
                return _open_with_tifffile(path, page, max_pixels)
    except UnidentifiedImageError:
        raise checks.unidentified_error(path, start) from None
    except MemoryError:
        raise PhotoError("There isn't enough memory to open {name}.", name=path.name) from None
    except PhotoError:
        raise
    except Exception as error:
        raise _to_photo_error(path, error) from error


def _to_photo_error(path: Path, error: Exception) -> PhotoError:
    """Convert a decoder's error to a PhotoError; log it if it is unexpected."""
    if checks.is_unsupported_error(error):
        return PhotoError("{name} isn't an image that Leafscope can read.", name=path.name)
    if checks.is_system_error(error):
        return PhotoError("{name} can't be read: {error}.", name=path.name, error=error.strerror)
    if checks.is_damage_error(error):
        return checks.damaged_error(path)
    log.error("unexpected error while opening a photo", exc_info=error)
    return PhotoError("{name} can't be opened.", name=path.name)


def _open_with_pillow(
    path: Path, image: ImageFile.ImageFile, page: int | None, max_pixels: int | None
) -> Photo:
    page, pages, kinds = _seek_page(path, image, page)
    checks.check_size(path, *image.size, max_pixels)
    checks.check_plausible(path, image)
    checks.verify_checksums(path, image)
    if image.format in ("JPEG", "MPO"):  # in one piece, which arithmetic coding needs
        image.decodermaxblock = path.stat().st_size
    if image.format == "PNG":
        image.load()
        high_bit_depth.fix_grey_transparency(path, image)
    if image.format == "JXL":
        with log_and_continue("EXIF and XMP"):
            image.info = jxl.read_metadata_boxes(path.read_bytes()) | image.info
    tags = source_metadata.read_exif_tags(image)  # first: loading drops a TIFF's orientation
    oriented = image.format in ORIENTED_BY_DECODER
    stored = image.info.get("original_orientation") or tags.get(Base.Orientation, 1)  # of HEIF
    orientation = 1 if oriented else normalise_orientation(stored)
    photo = Photo(
        NO_PIXELS,
        exif=source_metadata.build_exif_block(source_metadata.read_stored_exif(image, tags)),
        path=path,
        dpi=source_metadata.read_dpi(image, tags, orientation),
        xmp=source_metadata.read_xmp_packet(image),
        pages=pages,
        page=page,
        page_kinds=kinds,
        orientation=normalise_orientation(stored),
    )
    colours = SourceColours.read(path, image, tags)
    channels = high_bit_depth.decode_deep_channels(path, image, page)
    if channels is None and image.mode in DEEP_GREY_MODES:
        image.load()
        values = np.asarray(image)[..., None]
        channels = Channels(values, ColourModel.GREY, find_white_level(values))
    if channels is not None:
        photo = _with_channels(photo, channels, colours.profile, orientation)
    else:
        tags[Base.Orientation] = orientation  # Pillow would also apply fractions and floats
        photo = _with_image(path, photo, image, colours.profile)
    if image.format == "WEBP":
        with log_and_continue("the damage check"):
            photo = replace(photo, damaged=checks.is_webp_damaged(path.read_bytes()))
    return _apply_colours(photo, colours)


def _with_image(
    path: Path, photo: Photo, image: ImageFile.ImageFile, profile: bytes | None
) -> Photo:
    """Decode an image with up to 8 bits per channel; return `photo` with its pixels."""
    grey = image.mode in GREY_MODES
    tiff_reader.fix_8bit_palette(image)
    whole = (0, 0, *image.size)
    frame = image.tile[0].extents if image.format == "GIF" and image.tile else whole
    image.load()
    with log_and_continue("damage in the EXIF"):
        ImageOps.exif_transpose(image, in_place=True)
    pixels, alpha = image_to_rgb_alpha(high_bit_depth.apply_tga_attributes(path, image), profile)
    if frame and frame != whole:
        alpha = _hide_outside(frame, pixels, alpha)
    return replace(
        photo,
        pixels=pixels,
        alpha=alpha,
        icc_profile=match_profile(profile, GREY_SPACE if grey else RGB_SPACE),
        grey=grey,
        converted=image.mode in CONVERTED_MODES,
    )


def _apply_colours(photo: Photo, colours: SourceColours) -> Photo:
    """Tone map an HDR photo; set the code points and grey profile of other photos."""
    cicp = colours.cicp
    if cicp is not None and cicp.hdr:
        return replace(photo, pixels=tone_map(photo.pixels, cicp), converted=True)
    if photo.grey and colours.gamma is not None:
        photo = replace(photo, icc_profile=build_grey_profile(colours.gamma))
    return replace(photo, cicp=cicp)


def _seek_page(
    path: Path, image: ImageFile.ImageFile, page: int | None
) -> tuple[int, int, tuple[PageKind, ...]]:
    """Seek to a page (None: the first full picture); return (index, page count, page kinds)."""
    try:
        pages = int(getattr(image, "n_frames", 1)) if image.format == "TIFF" else 1
        kinds = tiff_reader.read_page_kinds(path) if pages > 1 else ()
        page = tiff_reader.select_page(kinds[:pages]) if page is None else page
        if page >= pages:
            raise checks.missing_page_error(path, page, pages)
        if page:
            image.seek(page)
    except SyntaxError as error:
        raise UnidentifiedImageError from error
    return page, pages, kinds


def _hide_outside(
    frame: tuple[int, int, int, int], pixels: NDArray[np.uint8], alpha: NDArray[np.uint8] | None
) -> NDArray[np.uint8]:
    """Return alpha, set to 0 outside a frame (left, top, right, bottom) as in browsers."""
    left, top, right, bottom = frame
    part = slice(top, bottom), slice(left, right)
    visible = np.zeros(pixels.shape[:2], np.uint8)
    visible[part] = 255 if alpha is None else alpha[part]
    return visible


def _open_with_tifffile(path: Path, page: int | None, max_pixels: int | None) -> Photo:
    photo, profile, orientation = tiff_reader.read_tiff_header(path, page, max_pixels)
    cicp = read_profile_cicp(profile)
    colours = SourceColours(None, cicp) if cicp and cicp.hdr else SourceColours(profile)
    channels = tiff_reader.decode_tiff(path, photo.page)
    photo = _with_channels(photo, channels, colours.profile, orientation)
    return _apply_colours(photo, colours)


def _with_channels(
    photo: Photo, channels: Channels, profile: bytes | None, orientation: int
) -> Photo:
    """Return `photo` with the pixels of `channels`, converted to RGB and rotated upright."""
    pixels, alpha = channels_to_rgb_alpha(channels, profile)
    space = {ColourModel.GREY: GREY_SPACE, ColourModel.RGB: RGB_SPACE}.get(channels.colour)
    return replace(
        photo,
        pixels=apply_orientation(pixels, orientation),
        alpha=None if alpha is None else apply_orientation(alpha, orientation),
        icc_profile=match_profile(profile, space) if space else None,
        grey=channels.colour is ColourModel.GREY,
        converted=space is None,
    )
