"""Opening an image file as a photo; well-kept libraries do the decoding."""

from __future__ import annotations

import logging
import warnings
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile, ImageOps, PngImagePlugin, TiffImagePlugin, UnidentifiedImageError
from PIL.ExifTags import Base

from ..errors import PhotoError
from . import jxl
from . import tiff_reader as tiff
from .avif import open_image
from .channels import (
    LEVELS_PER_8BIT,
    Channels,
    ColourModel,
    channels_to_rgb_alpha,
    find_white_level,
)
from .checks import (
    NoFilenoReader,
    check_file,
    check_plausible,
    check_size,
    is_damage_error,
    is_system_error,
    is_unsupported_error,
    log_and_continue,
    unidentified_error,
)
from .colour import GREY_SPACE, RGB_SPACE, SRGB, have_same_colours, match_profile
from .colour_signalling import (
    Cicp,
    build_grey_profile,
    build_icc_profile,
    read_cicp,
    read_gif_profile,
    read_png_gamma,
    read_profile_cicp,
)
from .damage import seems_damaged
from .hdr import tone_map
from .high_bit_depth import decode_deep_channels, fix_grey_transparency
from .integrity import verify_checksums
from .optional_formats import is_raw, register_optional_format
from .orientation import SIDEWAYS, apply_orientation, normalise_orientation
from .photo import Photo
from .pixels import CONVERTED_MODES, GREY_MODES, image_to_rgb_alpha
from .source_metadata import (
    build_exif_block,
    dpi,
    read_exif_tags,
    read_stored_exif,
    read_xmp_packet,
)

log = logging.getLogger(__name__)

MAX_PIXELS = 2**29  # 1.6 GB as RGB; while it opens, a photo takes up to 9 bytes a pixel: 4.8 GB
Image.MAX_IMAGE_PIXELS = None  # the limit above takes its place, with a sentence of its own
# Profiles of printing presses take several megabytes; all texts of a file together stay limited.
PngImagePlugin.MAX_TEXT_CHUNK = PngImagePlugin.MAX_TEXT_MEMORY
# Of YCbCr that isn't compressed Pillow itself knows neither halved chroma nor what is black.
TiffImagePlugin.READ_LIBTIFF = True

# What Pillow decodes by itself, strictly and in C: EPS would be run by Ghostscript, and a JPEG 2000
# file that is cut short gives a picture.
COMMON = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "DIB", "GIF", "AVIF")
FORMATS = (*COMMON, "PPM", "ICO", "PCX", "SGI", "TGA")  # TGA last: it has no mark of its own
WIDE_GREY = ("I", "F", "I;16", "I;16L", "I;16B", "I;16N")  # modes of more than 8 bits
START = 32  # bytes that tell what a file is
_NOTHING = np.empty((0, 0, 3), np.uint8)  # until the pixels are decoded
UPRIGHT = ("HEIF", "JXL")  # whose decoders have applied the orientation


def open_photo(path: str | Path, *, page: int = 0, max_pixels: int | None = MAX_PIXELS) -> Photo:
    """Open an image file.

    Args:
        path: JPEG, PNG, WebP, TIFF, AVIF, BMP, GIF, or another of `FORMATS`; with the optional
            packages HEIF, JPEG XL and camera RAW. Of an animation, the first picture.
            Where its pixels are known to be damaged and could be decoded, the photo says so.
        page: which page of a TIFF, from 0.
        max_pixels: a file whose header claims more is refused before anything is decoded;
            None for any size.

    Raises:
        TooManyPixelsError: if it claims more.
        PhotoError: if there is no such file or page, it can't be read, isn't an image, or is cut
            short or damaged.

    """
    path = Path(path)
    check_file(path)
    with path.open("rb") as file:
        start = file.read(START)
    formats = (*FORMATS, *register_optional_format(path, start))
    try:
        if is_raw(path):
            from .raw import open_raw

            return open_raw(path, max_pixels)
        # Pillow warns of damage that it can live with; we give a photo or a sentence
        with warnings.catch_warnings(action="ignore"):
            try:
                with NoFilenoReader(path) as file, open_image(file, formats) as image:
                    kind, photo = image.format, _photo(path, image, page, max_pixels)
            except UnidentifiedImageError:
                if not start.startswith(tiff.MAGIC):
                    raise
                kind, photo = "TIFF", _unusual_tiff(path, page, max_pixels)
            return replace(photo, damaged=seems_damaged(path, kind, page))
    except UnidentifiedImageError:
        raise unidentified_error(path, start) from None
    except MemoryError:
        raise PhotoError("There isn't enough memory to open {name}.", name=path.name) from None
    except PhotoError:
        raise
    except Exception as error:
        raise _refusal(path, error) from error


def _refusal(path: Path, error: Exception) -> PhotoError:
    """Return what to say of a file after an error; one that nobody foresaw is logged."""
    if is_unsupported_error(error):
        return PhotoError("{name} isn't an image that Leafscope can read.", name=path.name)
    if is_damage_error(error) and not is_system_error(error):
        return PhotoError("{name} is damaged or cut short.", name=path.name)
    if isinstance(error, OSError) and is_system_error(error):
        return PhotoError("{name} can't be read: {error}.", name=path.name, error=error.strerror)
    log.error("nobody foresaw this while opening a photo", exc_info=error)
    return PhotoError("{name} can't be opened.", name=path.name)


def _photo(path: Path, image: ImageFile.ImageFile, page: int, max_pixels: int | None) -> Photo:
    pages = _turn_to(path, image, page)
    check_size(path, *image.size, max_pixels)
    check_plausible(path, image)
    verify_checksums(path, image)
    if image.format in ("JPEG", "MPO"):  # arithmetic codes are decoded all at once or not at all
        image.decodermaxblock = path.stat().st_size
    if image.format == "PNG":
        image.load()
        fix_grey_transparency(path, image)
    if image.format == "JXL":
        with log_and_continue("EXIF and XMP"):
            image.info = jxl.read_metadata_boxes(path.read_bytes()) | image.info
    tags = read_exif_tags(
        image
    )  # before the pixels: loading turns those of a TIFF, and drops the tag
    said = Photo(
        _NOTHING,
        exif=build_exif_block(read_stored_exif(image, tags)),
        path=path,
        dpi=dpi(image, tags),
        xmp=read_xmp_packet(image),
        pages=pages,
        page=page,
    )
    told = _Colours.of(path, image, tags)
    profile = told.profile
    orientation = (
        1 if image.format in UPRIGHT else normalise_orientation(tags.get(Base.Orientation, 1))
    )
    channels = decode_deep_channels(path, image, page)
    if channels is None and image.mode in WIDE_GREY:
        image.load()
        values = np.asarray(image)[..., None]
        channels = Channels(values, ColourModel.GREY, find_white_level(values))
    if channels is not None:
        return told.for_screen(_of_channels(said, channels, profile, orientation))
    grey = image.mode in GREY_MODES
    tiff.fix_8bit_palette(image)
    tags[Base.Orientation] = orientation  # to Pillow a fraction or a float is one, too
    drawn = _drawn_part(image)
    image.load()
    with log_and_continue("damage in the EXIF"):  # pixels turned or as stored
        ImageOps.exif_transpose(image, in_place=True)
    pixels, alpha = image_to_rgb_alpha(image, profile)
    if drawn is not None:
        alpha = _nothing_outside(drawn, pixels, alpha)
    kept = match_profile(profile, GREY_SPACE if grey else RGB_SPACE)
    return told.for_screen(
        replace(
            said,
            pixels=pixels,
            alpha=alpha,
            icc_profile=kept,
            grey=grey,
            dpi=_turned(said, orientation),
            converted=image.mode in CONVERTED_MODES,
        )
    )


@dataclass(frozen=True)
class _Colours:
    """What a file says of its colours.

    Attributes:
        profile: in it, or made of the numbers in it; None for sRGB.
        cicp: code points from which it follows, or those of a picture that is brighter than a
            screen, which has no profile; or None.
        gamma: of the curve that numbers tell, where it is a power: all that grey takes of them.

    """

    profile: bytes | None
    cicp: Cicp | None = None
    gamma: float | None = None

    @staticmethod
    def of(path: Path, image: ImageFile.ImageFile, tags: Image.Exif) -> _Colours:
        """Read what there is: code points of HDR, and any of a PNG, before a profile.

        A profile comes before other numbers (PNG, third edition, 4.3).
        """
        profile = image.info.get("icc_profile") or None
        if image.format == "GIF":
            profile = read_gif_profile(path)
        cicp = read_cicp(path, image)
        for told in (cicp, read_profile_cicp(profile)):
            if told is not None and told.hdr:
                return _Colours(None, told)
        if cicp is not None and cicp.known:
            made = cicp.profile
            if profile is None or image.format == "PNG":
                return _Colours(made, cicp, cicp.gamma)
            if have_same_colours(profile, made or SRGB):
                return _Colours(profile, cicp)
        if profile is not None:
            return _Colours(profile)
        with log_and_continue("numbers of colours that make no sense"):
            return _Colours(build_icc_profile(image, tags), gamma=read_png_gamma(image))
        return _Colours(None)

    def for_screen(self, photo: Photo) -> Photo:
        """Return a photo whose colours a screen can show, or a profile leads there."""
        if self.cicp is not None and self.cicp.hdr:
            return replace(photo, pixels=tone_map(photo.pixels, self.cicp), converted=True)
        if photo.grey and self.gamma is not None:
            photo = replace(photo, icc_profile=build_grey_profile(self.gamma))
        return replace(photo, cicp=self.cicp)


def _turn_to(path: Path, image: ImageFile.ImageFile, page: int) -> int:
    """Go to a page of a file, and return how many it has."""
    pages = int(getattr(image, "n_frames", 1)) if image.format == "TIFF" else 1
    if page >= pages:
        raise PhotoError(
            "{name} has {pages} pages, and no page {page}.",
            name=path.name,
            pages=pages,
            page=page + 1,
        )
    if page:
        image.seek(page)
    return pages


def _drawn_part(image: ImageFile.ImageFile) -> tuple[int, int, int, int] | None:
    """Return left, top, right and bottom of a GIF's first picture where it is a part of all."""
    extents = image.tile[0].extents if image.format == "GIF" and image.tile else None
    return None if extents == (0, 0, *image.size) else extents


def _nothing_outside(
    drawn: tuple[int, int, int, int], pixels: NDArray[np.uint8], alpha: NDArray[np.uint8] | None
) -> NDArray[np.uint8]:
    """Return the opacity where nothing is drawn around a part, as browsers show it."""
    left, top, right, bottom = drawn
    part = slice(top, bottom), slice(left, right)
    seen = np.zeros(pixels.shape[:2], np.uint8)
    seen[part] = 255 if alpha is None else alpha[part]
    return seen


def _unusual_tiff(path: Path, page: int, max_pixels: int | None) -> Photo:
    found = tiff.TiffHeader(path, page, max_pixels)
    said = Photo(
        _NOTHING,
        exif=found.exif,
        path=path,
        dpi=found.dpi,
        xmp=found.xmp,
        pages=found.pages,
        page=page,
    )
    told = read_profile_cicp(found.profile)
    colours = _Colours(None, told) if told and told.hdr else _Colours(found.profile)
    channels = tiff.channels(path, page)
    photo = _of_channels(said, channels, colours.profile, found.orientation)
    return colours.for_screen(photo)


def _of_channels(said: Photo, channels: Channels, profile: bytes | None, orientation: int) -> Photo:
    deep, deep_alpha = channels_to_rgb_alpha(channels, profile)
    pixels, alpha = (
        (_shallow(deep), None if deep_alpha is None else _shallow(deep_alpha))
        if channels.eight_bit
        else (deep, deep_alpha)
    )
    grey = channels.colour is ColourModel.GREY
    spaces = {ColourModel.GREY: GREY_SPACE, ColourModel.RGB: RGB_SPACE}
    space = spaces.get(channels.colour)
    return replace(
        said,
        pixels=apply_orientation(pixels, orientation),
        alpha=None if alpha is None else apply_orientation(alpha, orientation),
        icc_profile=match_profile(profile, space) if space else None,
        grey=grey,
        dpi=_turned(said, orientation),
        converted=space is None,
    )


def _shallow(levels: NDArray[np.uint16]) -> NDArray[np.uint8]:
    return (levels // LEVELS_PER_8BIT).astype(np.uint8)


def _turned(said: Photo, orientation: int) -> tuple[float, float] | None:
    return said.dpi[::-1] if said.dpi and orientation in SIDEWAYS else said.dpi
