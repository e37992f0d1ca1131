"""Read TIFFs that Pillow doesn't support: over 8 bits, float, planar, tiled and BigTIFF."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import tifffile
from numpy.typing import NDArray
from PIL import Image, ImageFile, ImagePalette
from PIL.ExifTags import Base
from tifffile import COMPRESSION, PHOTOMETRIC, SAMPLEFORMAT, TiffPage

from ..errors import PhotoError
from .channels import Channels, ColourModel, find_white_level
from .checks import check_claim, check_size, damaged_error, log_and_continue, missing_page_error
from .exif import Endian, Exif
from .photo import NO_PIXELS, PageKind, Photo
from .source_metadata import drop_stale_exif, normalise_orientation, read_dpi

OLD_REDUCED = 2  # a value of SubfileType
MAGIC = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
COLOUR_MODELS: dict[int, ColourModel] = {
    PHOTOMETRIC.MINISWHITE: ColourModel.GREY,
    PHOTOMETRIC.MINISBLACK: ColourModel.GREY,
    PHOTOMETRIC.RGB: ColourModel.RGB,
    PHOTOMETRIC.SEPARATED: ColourModel.CMYK,
    PHOTOMETRIC.CIELAB: ColourModel.LAB,
}
NUMPY_BITS = (8, 16, 32, 64)  # depths of NumPy types; others take more bits when decoded
MAX_DEFLATE_RATIO = 2**11  # deflate reaches 1,032 and LZW 1,365
DENSE = (COMPRESSION.ZSTD, COMPRESSION.LZMA, COMPRESSION.WEBP, COMPRESSION.JPEGXL)
MAX_DENSE_RATIO = 2**18  # of `DENSE` compressions, which store a blank block once
DECODED_TO_RGB = (COMPRESSION.JPEG, COMPRESSION.OJPEG)  # their decoders convert YCbCr to RGB
ASSOCIATED, UNASSOCIATED = 1, 2  # alpha among the extra samples (TIFF 6.0, page 31)


def decode_tiff(path: Path, page: int) -> Channels:
    """Decode a page; raises PhotoError, or a decoder's error that `is_damage_error` detects."""
    with tifffile.TiffFile(path) as file:
        found = _get_page(file, path, page)
        _check_compression(path, found)
        _check_extents(path, found)
        values = _read_values(path, found)
        colour = _find_colour_model(found)
        if colour is None or values.dtype.kind not in "uif":
            raise _unsupported_error(path)
        samples = colour.channels
        if values.shape[2] < samples:
            raise damaged_error(path)
        extra = found.extrasamples[: values.shape[2] - samples]
        at = next((k for k, kind in enumerate(extra) if kind in (ASSOCIATED, UNASSOCIATED)), None)
        if at:  # alpha isn't the first extra sample
            values[..., samples] = values[..., samples + at]
        return Channels(
            values,
            colour,
            find_white_level(values, found.bitspersample),
            alpha=at is not None,
            premultiplied=at is not None and extra[at] == ASSOCIATED,
            inverted=Base.PhotometricInterpretation in found.tags
            and found.photometric == PHOTOMETRIC.MINISWHITE,
        )


def fix_8bit_palette(image: ImageFile.ImageFile) -> None:
    """Correct a palette stored with 8-bit instead of 16-bit values (TIFF 6.0, section 5)."""
    colours = image.tag_v2.get(Base.ColorMap, ()) if image.format == "TIFF" else ()  # type: ignore[attr-defined]
    if image.mode == "P" and colours and max(colours) <= np.iinfo(np.uint8).max:
        image.palette = ImagePalette.raw("RGB;L", bytes(colours))


def read_page_kinds(path: Path) -> tuple[PageKind, ...]:
    """Return the kind of each page; empty if the file is damaged."""
    with log_and_continue("kinds of pages"), tifffile.TiffFile(path) as file:
        found = [file.pages[k] for k in range(len(file.pages))]  # iterating may loop forever
        return tuple(_find_page_kind(page.aspage()) for page in found)
    return ()


def select_page(kinds: tuple[PageKind, ...]) -> int:
    """Return the index of the first full picture; 0 if there is none."""
    return kinds.index(PageKind.FULL) if PageKind.FULL in kinds else 0


def _find_page_kind(page: TiffPage) -> PageKind:
    bits = page.tags.valueof(Base.NewSubfileType)
    if not isinstance(bits, int):
        old = page.tags.valueof(Base.SubfileType)
        return PageKind.REDUCED if old == OLD_REDUCED else PageKind.FULL
    if bits & 4:
        return PageKind.MASK
    return PageKind.REDUCED if bits & 1 else PageKind.FULL


def read_tiff_header(
    path: Path, page: int | None, max_pixels: int | None
) -> tuple[Photo, bytes | None, int]:
    """Read the metadata of a page (None: the first full one) of a TIFF that Pillow can't open.

    Returns a photo without pixels, its ICC profile and its orientation. Raises PhotoError if the
    page doesn't exist, has more than `max_pixels` or is damaged. Errors of tifffile are passed on.
    """
    kinds = read_page_kinds(path)
    page = select_page(kinds) if page is None else page
    with tifffile.TiffFile(path) as file:
        found = _get_page(file, path, page)
        check_size(path, found.imagewidth, found.imagelength, max_pixels)
        kind = "dense TIFF" if found.compression in DENSE else "TIFF"
        check_claim(path, found.imagewidth, found.imagelength, kind)
        orientation = normalise_orientation(found.tags.valueof(Base.Orientation, 1))
        photo = Photo(
            NO_PIXELS,
            path=path,
            xmp=found.tags.valueof(Base.XMLPacket),
            pages=len(file.pages),
            page=page,
            page_kinds=kinds,
            orientation=orientation,
        )
        profile: bytes | None = found.tags.valueof(Base.InterColorProfile)
        endian: Endian = "<" if file.byteorder == "<" else ">"
    with log_and_continue("EXIF"):
        with path.open("rb") as stream:
            exif = Exif.from_tiff(stream, endian, found.offset, big=file.is_bigtiff)
        tags = Image.Exif()
        tags.load(exif.to_bytes() or b"")
        photo = replace(photo, exif=drop_stale_exif(exif), dpi=read_dpi(None, tags, orientation))
    return photo, profile, orientation


def _unsupported_error(path: Path) -> PhotoError:
    return PhotoError("{name} is a kind of TIFF that Leafscope can't read.", name=path.name)


def _find_colour_model(page: TiffPage) -> ColourModel | None:
    """Return the colour model, None if unsupported; guess from the sample count without a tag."""
    if Base.PhotometricInterpretation not in page.tags:
        return ColourModel.GREY if page.samplesperpixel < 3 else ColourModel.RGB
    if page.photometric == PHOTOMETRIC.YCBCR and page.compression in DECODED_TO_RGB:
        return ColourModel.RGB
    return COLOUR_MODELS.get(page.photometric)


def _get_page(file: tifffile.TiffFile, path: Path, page: int) -> TiffPage:
    if not file.pages:
        raise damaged_error(path)
    if page >= len(file.pages):
        raise missing_page_error(path, page, len(file.pages))
    found = file.pages[page]
    if not isinstance(found, TiffPage):
        found = found.aspage()
    _check_numbers(path, found)
    return found


def _check_numbers(path: Path, page: TiffPage) -> None:
    """Raise PhotoError if the depth is unsupported or an integer is stored as text or a list."""
    integers = page.sampleformat != SAMPLEFORMAT.IEEEFP
    # A tuple means mixed depths, such as 5, 6 and 5. tifffile ignores the byte order of 24 bits.
    if isinstance(page.bitspersample, tuple) or (page.bitspersample == 24 and integers):
        raise _unsupported_error(path)
    single = (page.imagewidth, page.imagelength, page.bitspersample, page.samplesperpixel)
    several = (*page.dataoffsets, *page.databytecounts)
    if not all(isinstance(value, int) for value in (*single, *several)):
        raise damaged_error(path)


def _check_compression(path: Path, page: TiffPage) -> None:
    """Raise PhotoError if there is no decoder for the page's compression."""
    if page.compression not in tifffile.TIFF.DECOMPRESSORS:
        names = [kind.name for kind in COMPRESSION if kind == page.compression]
        raise PhotoError(
            "{name} is a TIFF with a compression that Leafscope can't read ({kind}).",
            name=path.name,
            kind=names[0] if names else page.compression,
        )


def _check_extents(path: Path, page: TiffPage) -> None:
    """Raise PhotoError if strips or tiles are missing, truncated or too short for the picture."""
    length, parts = path.stat().st_size, math.prod(page.chunked)
    ends = [o + n for o, n in zip(page.dataoffsets, page.databytecounts, strict=False)]
    present = len(page.dataoffsets) == len(page.databytecounts) == parts
    complete = present and max(ends, default=length + 1) <= length
    plain = page.compression == COMPRESSION.NONE and page.bitspersample in NUMPY_BITS
    ratio = 1 if plain else MAX_DENSE_RATIO if page.compression in DENSE else MAX_DEFLATE_RATIO
    if not complete or page.nbytes > ratio * sum(page.databytecounts):
        raise damaged_error(path)


def _read_values(path: Path, page: TiffPage) -> NDArray[Any]:
    """Decode a page to an array [H, W, samples]."""
    values = page.asarray()
    order = {"YX": (0, 1), "YXS": (0, 1, 2), "SYX": (1, 2, 0)}.get(page.axes)
    if order is None or values.ndim != len(order):
        raise _unsupported_error(path)
    values = values.transpose(order)
    return values[..., None] if values.ndim == 2 else np.ascontiguousarray(values)
