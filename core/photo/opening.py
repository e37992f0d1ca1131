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
from . import jxl, tiff
from .avif import image_of
from .channels import TO_EIGHT, Channels, Colour, rgb_and_alpha_of, white_of
from .checks import (
    Unmapped,
    check_file,
    check_plausible,
    check_size,
    is_damage,
    is_of_system,
    is_unsupported,
    passing_over,
    unidentified,
)
from .colour import GREY_SPACE, RGB_SPACE, SRGB, fitting, same_colours
from .damage import seems_damaged
from .deep import deep_channels, mend_transparency
from .extras import is_raw, ready_for
from .hdr import to_screen
from .metadata import dpi, exif_as_stored, exif_block, exif_tags, xmp_packet
from .orientation import SIDEWAYS, known_orientation, upright
from .photo import Photo
from .pixels import CONVERTED_MODES, GREY_MODES, rgb_and_alpha
from .sums import check_sums
from .told_colour import (
    Cicp,
    cicp_in,
    cicp_of,
    grey_profile,
    profile_of_gif,
    told_gamma,
    told_profile,
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
        TooManyPixels: if it claims more.
        PhotoError: if there is no such file or page, it can't be read, isn't an image, or is cut
            short or damaged.

    """
    path = Path(path)
    check_file(path)
    with path.open("rb") as file:
        start = file.read(START)
    formats = (*FORMATS, *ready_for(path, start))
    try:
        if is_raw(path):
            from .raw import open_raw

            return open_raw(path, max_pixels)
        # Pillow warns of damage that it can live with; we give a photo or a sentence
        with warnings.catch_warnings(action="ignore"):
            try:
                with Unmapped(path) as file, image_of(file, formats) as image:
                    kind, photo = image.format, _photo(path, image, page, max_pixels)
            except UnidentifiedImageError:
                if not start.startswith(tiff.MAGIC):
                    raise
                kind, photo = "TIFF", _unusual_tiff(path, page, max_pixels)
            return replace(photo, damaged=seems_damaged(path, kind, page))
    except UnidentifiedImageError:
        raise unidentified(path, start) from None
    except MemoryError:
        raise PhotoError("There isn't enough memory to open {name}.", name=path.name) from None
    except PhotoError:
        raise
    except Exception as error:
        raise _refusal(path, error) from error


def _refusal(path: Path, error: Exception) -> PhotoError:
    """Return what to say of a file after an error; one that nobody foresaw is logged."""
    if is_unsupported(error):
        return PhotoError("{name} isn't an image that Leafscope can read.", name=path.name)
    if is_damage(error) and not is_of_system(error):
        return PhotoError("{name} is damaged or cut short.", name=path.name)
    if isinstance(error, OSError) and is_of_system(error):
        return PhotoError("{name} can't be read: {error}.", name=path.name, error=error.strerror)
    log.error("nobody foresaw this while opening a photo", exc_info=error)
    return PhotoError("{name} can't be opened.", name=path.name)


def _photo(path: Path, image: ImageFile.ImageFile, page: int, max_pixels: int | None) -> Photo:
    pages = _turn_to(path, image, page)
    check_size(path, *image.size, max_pixels)
    check_plausible(path, image)
    check_sums(path, image)
    if image.format in ("JPEG", "MPO"):  # arithmetic codes are decoded all at once or not at all
        image.decodermaxblock = path.stat().st_size
    if image.format == "PNG":
        image.load()
        mend_transparency(path, image)
    if image.format == "JXL":
        with passing_over("EXIF and XMP"):
            image.info = jxl.said_beside(path.read_bytes()) | image.info
    tags = exif_tags(image)  # before the pixels: loading turns those of a TIFF, and drops the tag
    said = Photo(
        _NOTHING,
        exif=exif_block(exif_as_stored(image, tags)),
        path=path,
        dpi=dpi(image, tags),
        xmp=xmp_packet(image),
        pages=pages,
        page=page,
    )
    told = _Colours.of(path, image, tags)
    profile = told.profile
    orientation = 1 if image.format in UPRIGHT else known_orientation(tags.get(Base.Orientation, 1))
    channels = deep_channels(path, image, page)
    if channels is None and image.mode in WIDE_GREY:
        image.load()
        values = np.asarray(image)[..., None]
        channels = Channels(values, Colour.GREY, white_of(values))
    if channels is not None:
        return told.for_screen(_of_channels(said, channels, profile, orientation))
    grey = image.mode in GREY_MODES
    tiff.mend_palette(image)
    tags[Base.Orientation] = orientation  # to Pillow a fraction or a float is one, too
    drawn = _drawn_part(image)
    image.load()
    with passing_over("damage in the EXIF"):  # pixels turned or as stored
        ImageOps.exif_transpose(image, in_place=True)
    pixels, alpha = rgb_and_alpha(image, profile)
    if drawn is not None:
        alpha = _nothing_outside(drawn, pixels, alpha)
    kept = fitting(profile, GREY_SPACE if grey else RGB_SPACE)
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
            profile = profile_of_gif(path)
        cicp = cicp_of(path, image)
        for told in (cicp, cicp_in(profile)):
            if told is not None and told.hdr:
                return _Colours(None, told)
        if cicp is not None and cicp.known:
            made = cicp.profile
            if profile is None or image.format == "PNG":
                return _Colours(made, cicp, cicp.gamma)
            if same_colours(profile, made or SRGB):
                return _Colours(profile, cicp)
        if profile is not None:
            return _Colours(profile)
        with passing_over("numbers of colours that make no sense"):
            return _Colours(told_profile(image, tags), gamma=told_gamma(image))
        return _Colours(None)

    def for_screen(self, photo: Photo) -> Photo:
        """Return a photo whose colours a screen can show, or a profile leads there."""
        if self.cicp is not None and self.cicp.hdr:
            return replace(photo, pixels=to_screen(photo.pixels, self.cicp), converted=True)
        if photo.grey and self.gamma is not None:
            photo = replace(photo, icc_profile=grey_profile(self.gamma))
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
    told = cicp_in(found.profile)
    colours = _Colours(None, told) if told and told.hdr else _Colours(found.profile)
    channels = tiff.channels(path, page)
    photo = _of_channels(said, channels, colours.profile, found.orientation)
    return colours.for_screen(photo)


def _of_channels(said: Photo, channels: Channels, profile: bytes | None, orientation: int) -> Photo:
    deep, deep_alpha = rgb_and_alpha_of(channels, profile)
    pixels, alpha = (
        (_shallow(deep), None if deep_alpha is None else _shallow(deep_alpha))
        if channels.eight_bit
        else (deep, deep_alpha)
    )
    grey = channels.colour is Colour.GREY
    spaces = {Colour.GREY: GREY_SPACE, Colour.RGB: RGB_SPACE}
    space = spaces.get(channels.colour)
    return replace(
        said,
        pixels=upright(pixels, orientation),
        alpha=None if alpha is None else upright(alpha, orientation),
        icc_profile=fitting(profile, space) if space else None,
        grey=grey,
        dpi=_turned(said, orientation),
        converted=space is None,
    )


def _shallow(levels: NDArray[np.uint16]) -> NDArray[np.uint8]:
    return (levels // TO_EIGHT).astype(np.uint8)


def _turned(said: Photo, orientation: int) -> tuple[float, float] | None:
    return said.dpi[::-1] if said.dpi and orientation in SIDEWAYS else said.dpi
