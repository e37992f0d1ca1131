"""Pixels of more than 8 bits, which Pillow would cut down: PNG, TIFF, AVIF, HEIF and JPEG XL."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from PIL import ImageFile

from . import tiff
from .channels import Channels, Colour

_PNG_DEPTH = 24  # offset of the byte in IHDR that tells the bits of a channel (PNG spec., 11.2.1)
_AV1C = b"av1C"  # whose third byte has a bit for "more than 8" and one for "12" (AV1-ISOBMFF, 2.3)
_HIGH, _TWELVE = 0x40, 0x20
_HEADERS = 2**16  # bytes in which an AVIF file has told its depth
FULL = 65_535.0


def deep_channels(path: Path, image: ImageFile.ImageFile, page: int) -> Channels | None:
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


def _png(path: Path, image: ImageFile.ImageFile, page: int) -> Channels | None:
    del image, page
    content = path.read_bytes()
    if content[_PNG_DEPTH] != 16:
        return None
    return _of_shape(imagecodecs.png_decode(content), FULL)


def _avif(path: Path, image: ImageFile.ImageFile, page: int) -> Channels | None:
    del image, page
    content = path.read_bytes()
    where = content.find(_AV1C, 0, _HEADERS)
    flags = content[where + len(_AV1C) + 2] if where >= 0 else 0
    if not flags & _HIGH:
        return None
    white = 4095.0 if flags & _TWELVE else 1023.0
    return _of_shape(imagecodecs.avif_decode(content, index=0), white)


def _heif(path: Path, image: ImageFile.ImageFile, page: int) -> Channels | None:
    del page
    if image.info.get("bit_depth", 8) <= 8:
        return None
    import pillow_heif

    values = np.asarray(pillow_heif.open_heif(path, convert_hdr_to_8bit=False))
    return _of_shape(values, FULL)


def _jxl(path: Path, image: ImageFile.ImageFile, page: int) -> Channels | None:
    del image, page
    values = imagecodecs.jpegxl_decode(path.read_bytes(), index=0)
    if values.dtype == np.uint8:
        return None
    return _of_shape(values, 1.0 if values.dtype.kind == "f" else FULL)


def _tiff(path: Path, image: ImageFile.ImageFile, page: int) -> Channels | None:
    bits = image.tag_v2.get(tiff.BITS_PER_SAMPLE, (1,))  # type: ignore[attr-defined]
    return tiff.channels(path, page) if max(bits) > 8 else None


def _of_shape(values: NDArray[Any], white: float) -> Channels:
    """Read grey, grey and alpha, RGB or RGBA off the shape."""
    values = values if values.ndim == 3 else values[..., None]
    count = values.shape[2]
    colour = Colour.GREY if count < 3 else Colour.RGB
    return Channels(values, colour, white, alpha=count % 2 == 0)


_DECODERS: dict[str, Callable[[Path, ImageFile.ImageFile, int], Channels | None]] = {
    "PNG": _png,
    "TIFF": _tiff,
    "AVIF": _avif,
    "HEIF": _heif,
    "JXL": _jxl,
}
