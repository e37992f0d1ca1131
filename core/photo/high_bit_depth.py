"""Decoders that keep more than 8 bits per channel, and workarounds for Pillow bugs."""

from __future__ import annotations

import io
import math
import re
import struct
from pathlib import Path
from typing import Any, BinaryIO

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile
from PIL.ExifTags import Base

from . import tiff_reader
from .channels import UINT8_MAX, Channels, ColourModel
from .checks import DamageError
from .jxl import read_bit_depth
from .source_metadata import normalise_orientation

_PNG_DEPTH = 24  # offset of the bit depth in IHDR (PNG, third edition, 11.2.1)
_AV1C = b"av1C"  # its third byte has flags for more than 8 bits and for 12 (AV1-ISOBMFF, 2.3)
_HIGH, _TWELVE = 0x40, 0x20
_AVIF_HEADER = 2**16  # bytes
_MAX_SEQUENCE_PIXELS = 2**28  # pixels of all frames together: 1.6 GB
_PPM_COMMENT = re.compile(rb"#[^\r\n]*")
# The item entry of EXIF in AVIF (ISO/IEC 14496-12, 8.11.6), with item numbers of 16 or 32 bits.
_AVIF_EXIF_ITEM = re.compile(rb"(infe(?:\x02.{7}|\x03.{9}))Exif", re.DOTALL)
UINT16_FULL = 65_535.0
_TGA_DESCRIPTOR, _TGA_ATTRIBUTES = 17, 494  # offsets in header and extension area
_TGA_SIGNATURE, _TGA_FOOTER = b"TRUEVISION-XFILE.\0", 26
_TGA_ALPHA, _TGA_PREMULTIPLIED = 3, 4


def decode_deep_channels(path: Path, image: ImageFile.ImageFile, page: int) -> Channels | None:
    """Decode a deep file, or a TIFF that Pillow can't read; return None for other files."""
    match image.format:
        case "PNG":
            return _decode_png(path)
        case "PPM":
            return _decode_ppm(path, image)
        case "TIFF":
            return _decode_tiff(path, image, page)
        case "AVIF":
            return _decode_avif(path, image)
        case "HEIF":
            return _decode_heif(path, image)
        case "JXL":
            return _decode_jxl(path, image)
    return None


def open_image(file: BinaryIO, formats: tuple[str, ...]) -> ImageFile.ImageFile:
    """Open a file with Pillow; if an AVIF has invalid EXIF, hide the EXIF and try again."""
    try:
        return Image.open(file, formats=formats)
    except ValueError as error:
        if "Invalid Exif" not in str(error):
            raise
        file.seek(0)
        return Image.open(io.BytesIO(_hide_avif_exif(file.read())), formats=formats)


def fix_grey_transparency(path: Path, image: ImageFile.ImageFile) -> None:
    """Scale a PNG's transparent grey level to 8 bits (tRNS; PNG 3rd edition, 11.3.2.1)."""
    key = image.info.get("transparency")
    if image.mode == "L" and isinstance(key, int):
        with path.open("rb") as file:
            bits = file.read(_PNG_DEPTH + 1)[_PNG_DEPTH]
        image.info["transparency"] = key * UINT8_MAX // (2**bits - 1)


def apply_tga_attributes(path: Path, image: ImageFile.ImageFile) -> Image.Image:
    """Undo premultiplication in a loaded TGA; drop the attribute channel if it isn't alpha.

    Follows Truevision TGA 2.0, field 5.6 (attribute bits) and field 24 (attributes type). Returns
    images of other formats unchanged.
    """
    if image.format != "TGA" or not image.has_transparency_data:
        return image
    content = path.read_bytes()
    kind = _TGA_ALPHA if content[_TGA_DESCRIPTOR] & 15 else 0
    (extension,) = struct.unpack_from("<L", content, max(0, len(content) - _TGA_FOOTER))
    if content.endswith(_TGA_SIGNATURE) and 0 < extension < len(content) - _TGA_ATTRIBUTES:
        kind = content[extension + _TGA_ATTRIBUTES]
    if kind == _TGA_PREMULTIPLIED and image.mode == "RGBA":
        return Image.frombytes("RGBa", image.size, image.tobytes()).convert("RGBA")
    if kind in (_TGA_ALPHA, _TGA_PREMULTIPLIED):
        return image
    return image.convert("L") if image.mode == "LA" else image.convert("RGBA").convert("RGB")


def _hide_avif_exif(content: bytes) -> bytes:
    """Rename the EXIF item of an AVIF so that decoders ignore it; all offsets stay valid."""
    return _AVIF_EXIF_ITEM.sub(rb"\1free", content)


def _decode_png(path: Path) -> Channels | None:
    content = path.read_bytes()
    if content[_PNG_DEPTH] != 16:
        return None
    return _channels_from_shape(imagecodecs.png_decode(content), UINT16_FULL)


def _decode_avif(path: Path, image: ImageFile.ImageFile) -> Channels | None:
    content = _hide_avif_exif(path.read_bytes())  # Pillow has read the EXIF already
    at = content.find(_AV1C, 0, _AVIF_HEADER)
    flags = content[at + len(_AV1C) + 2] if at >= 0 else 0
    if not flags & _HIGH:
        return None
    white = 4095.0 if flags & _TWELVE else 1023.0
    if getattr(image, "n_frames", 1) * math.prod(image.size) > _MAX_SEQUENCE_PIXELS:
        return None  # Pillow decodes only the first frame, in 8 bits
    values = imagecodecs.avif_decode(content, index=None)  # with an index, it corrupts memory
    return _channels_from_shape(values[0] if values.ndim > 3 else values, white)


def _decode_heif(path: Path, image: ImageFile.ImageFile) -> Channels | None:
    bits = image.info.get("bit_depth", 8)
    if bits <= 8:
        return None
    import pillow_heif

    values = np.asarray(pillow_heif.open_heif(path, convert_hdr_to_8bit=False))
    return _channels_from_shape(values, float((2**bits - 1) << (16 - bits)))  # in the upper bits


def _decode_jxl(path: Path, image: ImageFile.ImageFile) -> Channels | None:
    content = path.read_bytes()
    values = imagecodecs.jpegxl_decode(content, index=0)
    if values.dtype == np.uint8:
        was_jpeg = getattr(image, "jpeg", False)  # the plugin doesn't rotate a recompressed JPEG
        return _channels_from_shape(values, 255.0) if was_jpeg else None
    white = 1.0 if values.dtype.kind == "f" else 2.0 ** read_bit_depth(content) - 1
    return _channels_from_shape(values, white)


def _decode_ppm(path: Path, image: ImageFile.ImageFile) -> Channels | None:
    """Decode a PPM with more than 8 bits (Netpbm, "ppm"); None for files that Pillow decodes."""
    tile = image.tile[0]
    if image.mode != "RGB" or not isinstance(tile.args, tuple):
        return None
    white = float(tile.args[1])
    if white <= UINT8_MAX:
        return None
    width, height = image.size
    with path.open("rb") as file:
        file.seek(tile.offset)
        if tile.codec_name == "ppm_plain":
            values = _parse_plain_ppm(file.read(), int(white))
        else:  # big-endian
            content = file.read(width * height * 6)
            values = np.frombuffer(content[: len(content) // 2 * 2], ">u2")
    if len(values) < width * height * 3:
        raise DamageError("the pixels are truncated")
    values = values[: width * height * 3].astype(np.uint16).reshape(height, width, 3)
    return _channels_from_shape(values, white)


def _parse_plain_ppm(text: bytes, highest: int) -> NDArray[Any]:
    try:
        numbers = np.fromstring(_PPM_COMMENT.sub(b"", text), np.int64, sep=" ")
    except ValueError as error:
        raise DamageError("a value isn't a number") from error
    if numbers.size and not 0 <= numbers.min() <= numbers.max() <= highest:
        raise DamageError("a value is out of range")
    return numbers


def _decode_tiff(path: Path, image: ImageFile.ImageFile, page: int) -> Channels | None:
    tags = image.tag_v2  # type: ignore[attr-defined]
    orientation = tags.get(Base.Orientation, 1)
    valid = normalise_orientation(orientation)
    special = (
        max(tags.get(Base.BitsPerSample, (1,))) > 8
        or image.mode == "La"  # Pillow can't convert this mode
        or Base.PhotometricInterpretation not in tags
        or image.info.get("compression") == "webp"  # Pillow's libtiff may lack WebP
        or (orientation != valid and orientation in range(1, 9))  # a fraction: Pillow would rotate
    )
    return tiff_reader.decode_tiff(path, page) if special else None


def _channels_from_shape(values: NDArray[Any], white: float) -> Channels:
    """Interpret 1, 2, 3 or 4 channels as grey, grey with alpha, RGB or RGBA."""
    values = values if values.ndim == 3 else values[..., None]
    count = values.shape[2]
    colour = ColourModel.GREY if count < 3 else ColourModel.RGB
    return Channels(values, colour, white, alpha=count % 2 == 0)
