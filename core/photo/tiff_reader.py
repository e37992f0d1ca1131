"""TIFF of more than 8 bits, and the kinds that Pillow doesn't know: floats, planes, tiles."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import tifffile
from numpy.typing import NDArray
from PIL import Image, ImageFile, ImagePalette
from tifffile import COMPRESSION, PHOTOMETRIC, SAMPLEFORMAT, TiffPage

from ..errors import PhotoError
from .channels import Channels, ColourModel, find_white_level
from .checks import check_claim, check_size, log_and_continue
from .exif import Endian, Exif
from .orientation import normalise_orientation
from .source_metadata import dpi, drop_stale_exif

BITS_PER_SAMPLE, PHOTOMETRIC_TAG, ORIENTATION, XMP_PACKET, PROFILE = 258, 262, 274, 700, 34_675
COLOR_MAP = 320
MOST_IN_EIGHT_BITS = 255
MAGIC = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
COLOURS: dict[int, ColourModel] = {
    PHOTOMETRIC.MINISWHITE: ColourModel.GREY,
    PHOTOMETRIC.MINISBLACK: ColourModel.GREY,
    PHOTOMETRIC.RGB: ColourModel.RGB,
    PHOTOMETRIC.SEPARATED: ColourModel.CMYK,
    PHOTOMETRIC.CIELAB: ColourModel.LAB,
}
PLAIN_BITS = (8, 16, 32, 64)  # of which numpy has numbers; others take more when decoded
MOST_DEFLATED = 2**11  # bytes that a byte of deflate (1,032) or LZW (1,365) can stand for
DENSE = (COMPRESSION.ZSTD, COMPRESSION.LZMA, COMPRESSION.WEBP, COMPRESSION.JPEGXL)
MOST_DENSE = 2**18  # likewise of these, which write down a blank block once
TO_RGB = (COMPRESSION.JPEG, COMPRESSION.OJPEG)  # whose decoder turns YCbCr into RGB
ASSOCIATED, UNASSOCIATED = 1, 2  # kinds of alpha among the extra samples (TIFF 6.0, page 31)


def channels(path: Path, page: int) -> Channels:
    """Decode a page.

    Raises:
        PhotoError: if its pixels aren't all there, or of no kind that is a photo.
        Exception: what tifffile and imagecodecs raise on damage; see `checks.is_damage_error`.

    """
    with tifffile.TiffFile(path) as file:
        found = _page(file, path, page)
        _check_compression(path, found)
        _check_extents(path, found)
        values = _rows_columns_samples(path, found)
        colour = _colour(found)
        if colour is None or values.dtype.kind not in "uif":
            raise PhotoError("{name} is a kind of TIFF that Leafscope can't read.", name=path.name)
        samples = 3 if colour is ColourModel.LAB else int(colour.value)
        extra = found.extrasamples[:1] if values.shape[2] > samples else ()
        if values.shape[2] < samples:
            raise PhotoError("{name} is damaged or cut short.", name=path.name)
        return Channels(
            values,
            colour,
            find_white_level(values, found.bitspersample),
            alpha=extra in ((ASSOCIATED,), (UNASSOCIATED,)),
            premultiplied=extra == (ASSOCIATED,),
            inverted=PHOTOMETRIC_TAG in found.tags and found.photometric == PHOTOMETRIC.MINISWHITE,
        )


def fix_8bit_palette(image: ImageFile.ImageFile) -> None:
    """Take a palette for one of 8 bits where no colour of it has more.

    It should have 16 (TIFF 6.0, section 5), which Pillow relies on; some writers forget that.
    """
    colours = image.tag_v2.get(COLOR_MAP, ()) if image.format == "TIFF" else ()  # type: ignore[attr-defined]
    if image.mode == "P" and colours and max(colours) <= MOST_IN_EIGHT_BITS:
        image.palette = ImagePalette.raw("RGB;L", bytes(colours))


class TiffHeader:
    """What a page of a TIFF that Pillow can't identify says beside its pixels, once it is checked.

    Args:
        path: the file.
        page: which of its pages, from 0.
        max_pixels: see `checks.check_size`.

    Attributes:
        exif: block, without orientation and thumbnail, or None.
        dpi: pixels per inch across and down as stored, not yet upright, or None.
        profile: colour profile or None.
        xmp: packet or None.
        orientation: 1 to 8.
        pages: how many the file has.

    Raises:
        PhotoError: if there is no such page, it has too many pixels or more than the file can
            hold, or what it says of them is damaged.
        Exception: what tifffile raises on damage; see `checks.is_damage_error`.

    """

    def __init__(self, path: Path, page: int, max_pixels: int | None) -> None:
        with tifffile.TiffFile(path) as file:
            found = _page(file, path, page)
            check_size(path, found.imagewidth, found.imagelength, max_pixels)
            kind = "dense TIFF" if found.compression in DENSE else "TIFF"
            check_claim(path, found.imagewidth, found.imagelength, kind)
            self.pages = len(file.pages)
            self.profile: bytes | None = found.tags.valueof(PROFILE)
            self.xmp: bytes | None = found.tags.valueof(XMP_PACKET)
            self.orientation = normalise_orientation(found.tags.valueof(ORIENTATION, 1))
            endian: Endian = "<" if file.byteorder == "<" else ">"
            big, offset = file.is_bigtiff, found.offset
        self.exif, self.dpi = _said(path, endian, offset, big=big)


def _said(
    path: Path, endian: Endian, offset: int, *, big: bool
) -> tuple[bytes | None, tuple[float, float] | None]:
    """Return the EXIF block that still holds and the resolution; none where they are damaged."""
    tags = Image.Exif()
    with log_and_continue("EXIF"):
        with path.open("rb") as stream:
            exif = Exif.from_tiff(stream, endian, offset, big=big)
        tags.load(exif.to_bytes() or b"")
        return drop_stale_exif(exif), dpi(None, tags)
    return None, None


def _colour(page: TiffPage) -> ColourModel | None:
    """Return what the samples are, by their number where nothing says it."""
    if PHOTOMETRIC_TAG not in page.tags:
        return ColourModel.GREY if page.samplesperpixel < 3 else ColourModel.RGB
    if page.photometric == PHOTOMETRIC.YCBCR and page.compression in TO_RGB:
        return ColourModel.RGB
    return COLOURS.get(page.photometric)


def _page(file: tifffile.TiffFile, path: Path, page: int) -> TiffPage:
    if not file.pages:
        raise PhotoError("{name} is damaged or cut short.", name=path.name)
    if page >= len(file.pages):
        raise PhotoError(
            "{name} has {pages} pages, and no page {page}.",
            name=path.name,
            pages=len(file.pages),
            page=page + 1,
        )
    found = file.pages[page]
    if not isinstance(found, TiffPage):
        found = found.aspage()
    _check_numbers(path, found)
    return found


def _check_numbers(path: Path, page: TiffPage) -> None:
    """Refuse texts and lists where tifffile takes one number for granted."""
    whole = page.sampleformat != SAMPLEFORMAT.IEEEFP
    # as 5, 6 and 5; and of 24 bits tifffile forgets the byte order
    if isinstance(page.bitspersample, tuple) or (page.bitspersample == 24 and whole):
        raise PhotoError("{name} is a kind of TIFF that Leafscope can't read.", name=path.name)
    single = (page.imagewidth, page.imagelength, page.bitspersample, page.samplesperpixel)
    several = (*page.dataoffsets, *page.databytecounts)
    if not all(isinstance(value, int) for value in (*single, *several)):
        raise PhotoError("{name} is damaged or cut short.", name=path.name)


def _check_compression(path: Path, page: TiffPage) -> None:
    """Refuse what no decoder is there for, which isn't the file's fault."""
    if page.compression not in tifffile.TIFF.DECOMPRESSORS:
        known = [kind.name for kind in COMPRESSION if kind == page.compression]
        raise PhotoError(
            "{name} is a TIFF compressed in a way that Leafscope can't read ({kind}).",
            name=path.name,
            kind=known[0] if known else page.compression,
        )


def _check_extents(path: Path, page: TiffPage) -> None:
    """Refuse strips and tiles that are too few, end beyond the file, or can't hold the picture."""
    length, parts = path.stat().st_size, math.prod(page.chunked)
    ends = [o + n for o, n in zip(page.dataoffsets, page.databytecounts, strict=False)]
    told = len(page.dataoffsets) == len(page.databytecounts) == parts
    whole = told and max(ends, default=length + 1) <= length
    plain = page.compression == COMPRESSION.NONE and page.bitspersample in PLAIN_BITS
    most = 1 if plain else MOST_DENSE if page.compression in DENSE else MOST_DEFLATED
    if not whole or page.nbytes > most * sum(page.databytecounts):
        raise PhotoError("{name} is damaged or cut short.", name=path.name)


def _rows_columns_samples(path: Path, page: TiffPage) -> NDArray[Any]:
    values = page.asarray()
    order = {"YX": (0, 1), "YXS": (0, 1, 2), "SYX": (1, 2, 0)}.get(page.axes)
    if order is None or values.ndim != len(order):
        raise PhotoError("{name} is a kind of TIFF that Leafscope can't read.", name=path.name)
    values = values.transpose(order)
    return values[..., None] if values.ndim == 2 else np.ascontiguousarray(values)
