"""Pixels of more than 8 bits, which Pillow would cut down: PNG, PPM, TIFF, AVIF, HEIF, JPEG XL."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from PIL import ImageFile

from . import tiff_reader as tiff
from .avif import hide_avif_exif
from .channels import LEVELS_PER_8BIT, Channels, ColourModel
from .checks import DamageError
from .jxl import read_bit_depth
from .orientation import normalise_orientation

_PNG_DEPTH = 24  # offset of the byte in IHDR that tells the bits of a channel (PNG spec., 11.2.1)
_AV1C = b"av1C"  # whose third byte has a bit for "more than 8" and one for "12" (AV1-ISOBMFF, 2.3)
_HIGH, _TWELVE = 0x40, 0x20
_HEADERS = 2**16  # bytes in which an AVIF file has told its depth
_MOST_DECODED = 2**28  # pixels of all pictures of a sequence together: 1.6 GB
_COMMENT = re.compile(rb"#[^\r\n]*")
FULL = 65_535.0


def decode_deep_channels(path: Path, image: ImageFile.ImageFile, page: int) -> Channels | None:
    """Decode a file that has more than 8 bits in a channel.

    Args:
        path: the file.
        image: as Pillow opened it, pixels not loaded.
        page: of a TIFF, from 0.

    Returns:
        Its channels as stored, or None for a file of 8 bits.

    """
    decode = _DECODERS.get(image.format or "")
    return decode(path, image, page) if decode else None


def fix_grey_transparency(path: Path, image: ImageFile.ImageFile) -> None:
    """Bring the grey that a PNG of 2 or 4 bits calls transparent to 8 bits, as its pixels are.

    tRNS has it in the depth of the file (PNG, third edition, 11.3.2.1).
    """
    key = image.info.get("transparency")
    if image.mode == "L" and isinstance(key, int):
        with path.open("rb") as file:
            bits = file.read(_PNG_DEPTH + 1)[_PNG_DEPTH]
        image.info["transparency"] = key * 255 // (2**bits - 1)


def _png(path: Path, image: ImageFile.ImageFile, page: int) -> Channels | None:
    del image, page
    content = path.read_bytes()
    if content[_PNG_DEPTH] != 16:
        return None
    return _of_shape(imagecodecs.png_decode(content), FULL)


def _avif(path: Path, image: ImageFile.ImageFile, page: int) -> Channels | None:
    del page
    content = hide_avif_exif(path.read_bytes())  # which Pillow has read, as far as it can be
    where = content.find(_AV1C, 0, _HEADERS)
    flags = content[where + len(_AV1C) + 2] if where >= 0 else 0
    if not flags & _HIGH:
        return None
    white = 4095.0 if flags & _TWELVE else 1023.0
    if getattr(image, "n_frames", 1) * math.prod(image.size) > _MOST_DECODED:
        return None  # 8 bits of the first picture, by Pillow, which decodes no other
    values = imagecodecs.avif_decode(content, index=None)  # an index corrupts memory in sequences
    return _of_shape(values[0] if values.ndim > 3 else values, white)


def _heif(path: Path, image: ImageFile.ImageFile, page: int) -> Channels | None:
    del page
    bits = image.info.get("bit_depth", 8)
    if bits <= 8:
        return None
    import pillow_heif

    values = np.asarray(pillow_heif.open_heif(path, convert_hdr_to_8bit=False))
    return _of_shape(values, float((2**bits - 1) << (16 - bits)))  # as high in 16 bits as they go


def _jxl(path: Path, image: ImageFile.ImageFile, page: int) -> Channels | None:
    del page
    content = path.read_bytes()
    values = imagecodecs.jpegxl_decode(content, index=0)
    if values.dtype == np.uint8:
        was_jpeg = getattr(image, "jpeg", False)  # which the plugin gives back as it lay
        return _of_shape(values, 255.0) if was_jpeg else None
    return _of_shape(
        values, 1.0 if values.dtype.kind == "f" else 2.0 ** read_bit_depth(content) - 1
    )


def _ppm(path: Path, image: ImageFile.ImageFile, page: int) -> Channels | None:
    """Read RGB of more than 8 bits (Netpbm, "ppm"); Pillow reads such grey."""
    del page
    tile = image.tile[0]
    if image.mode != "RGB" or not isinstance(tile.args, tuple):
        return None
    white = float(tile.args[1])
    if white <= FULL // LEVELS_PER_8BIT:
        return None
    width, height = image.size
    with path.open("rb") as file:
        file.seek(tile.offset)
        if tile.codec_name == "ppm_plain":
            values = _written_out(file.read(), int(white))
        else:  # two bytes a value, the higher first
            content = file.read(width * height * 6)
            values = np.frombuffer(content[: len(content) // 2 * 2], ">u2")
    if len(values) < width * height * 3:
        raise DamageError("the pixels end early")
    values = values[: width * height * 3].astype(np.uint16).reshape(height, width, 3)
    return _of_shape(values, white)


def _written_out(text: bytes, most: int) -> NDArray[Any]:
    """Return the numbers of a plain PPM, up to what is none."""
    try:
        numbers = np.fromstring(_COMMENT.sub(b"", text), np.int64, sep=" ")
    except ValueError as error:
        raise DamageError("what should be a number is none") from error
    if numbers.size and not 0 <= numbers.min() <= numbers.max() <= most:
        raise DamageError("a value is beyond the brightest")
    return numbers


def _tiff(path: Path, image: ImageFile.ImageFile, page: int) -> Channels | None:
    bits = image.tag_v2.get(tiff.BITS_PER_SAMPLE, (1,))  # type: ignore[attr-defined]
    unsaid = tiff.PHOTOMETRIC_TAG not in image.tag_v2  # type: ignore[attr-defined]
    multiplied = image.mode == "La"  # from which Pillow converts to nothing
    webp = image.info.get("compression") == "webp"  # which the libtiff in Pillow may lack
    turned = image.tag_v2.get(tiff.ORIENTATION, 1)  # type: ignore[attr-defined]
    known = normalise_orientation(turned)
    fraction = turned != known and turned in range(1, 9)  # by which Pillow would turn it
    special = max(bits) > 8 or multiplied or unsaid or webp or fraction
    return tiff.channels(path, page) if special else None


def _of_shape(values: NDArray[Any], white: float) -> Channels:
    """Read grey, grey and alpha, RGB or RGBA off the shape."""
    values = values if values.ndim == 3 else values[..., None]
    count = values.shape[2]
    colour = ColourModel.GREY if count < 3 else ColourModel.RGB
    return Channels(values, colour, white, alpha=count % 2 == 0)


_DECODERS: dict[str, Callable[[Path, ImageFile.ImageFile, int], Channels | None]] = {
    "PNG": _png,
    "PPM": _ppm,
    "TIFF": _tiff,
    "AVIF": _avif,
    "HEIF": _heif,
    "JXL": _jxl,
}
