"""Formats that Pillow encodes from the whole picture: JPEG, WebP, AVIF and BMP."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterable
from typing import BinaryIO

from PIL import Image

from ..photo.colour import grey_to_srgb, rgb_to_srgb
from ..photo.colour_signalling import Cicp
from .formats import AVIF, BMP, JPEG, WEBP, Format
from .picture import ImageSpec, Strip

WEBP_EFFORT = 4  # of 6; the last two take twice as long for one per cent
JFIF_MOST = 65_535  # pixels per inch
AVIF_SPEED = 6  # of 10, the library's own choice
_NUMBERS = b"colrnclx"  # before primaries and transfer of 16 bits (ISO/IEC 14496-12, 12.1.5)


def write_with_pillow(
    file: BinaryIO, picture: ImageSpec, strips: Iterable[Strip], kind: Format
) -> None:
    """Put the strips together, then encode.

    Raises:
        ValueError: from the encoder; RuntimeError too.

    """
    size = picture.size
    image = Image.new(picture.mode, (size.width, size.height))
    top = 0
    for strip in strips:
        pixels = strip[..., 0] if strip.shape[2] == 1 else strip
        image.paste(Image.fromarray(pixels), (0, top))
        top += len(strip)
    profile = picture.icc_profile
    if picture.grey and not kind.grey:
        image, profile = _coloured(image, profile), None
    if profile and not kind.supports_icc:
        image, profile = _plain(image, profile), None
    known = {
        "icc_profile": profile,
        "exif": picture.exif,
        "xmp": picture.xmp if kind is not BMP else None,
        "dpi": _jfif_density(picture.dpi) if kind is JPEG and picture.dpi else picture.dpi,
    }
    options: dict[str, object] = {name: value for name, value in known.items() if value is not None}
    if kind is AVIF and picture.cicp is not None:
        _save_with_code_points(file, image, picture.cicp, options | _options(picture, kind))
    else:
        image.save(file, kind.name, **options, **_options(picture, kind))


def _jfif_density(dpi: tuple[float, float]) -> tuple[int, int]:
    """Return what comes nearest of what 16 bits hold but zero; Pillow would cut bits off."""
    across, down = (min(max(1, round(density)), JFIF_MOST) for density in dpi)
    return across, down


def _save_with_code_points(
    file: BinaryIO, image: Image.Image, cicp: Cicp, options: dict[str, object]
) -> None:
    """Write an AVIF whose own box of numbers tells its colours; Pillow writes those of sRGB."""
    made = io.BytesIO()
    image.save(made, AVIF.name, **options)
    before, mark, after = made.getvalue().partition(_NUMBERS)
    numbers = struct.pack(">HH", cicp.primaries, cicp.transfer)
    file.write(before + mark + (numbers + after[len(numbers) :] if mark else b""))


def _coloured(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return grey as RGB, by its profile where it has one, since the file can't hold that."""
    if profile is None:
        return image.convert("RGBA" if image.mode == "LA" else "RGB")
    coloured = grey_to_srgb(image.getchannel(0), profile)
    coloured.info.clear()  # of a profile that says no more than none
    if image.mode == "LA":
        coloured.putalpha(image.getchannel(1))
    return coloured


def _plain(image: Image.Image, profile: bytes) -> Image.Image:
    """Return grey or RGB as sRGB has it, since the file can't say that it is anything else."""
    if image.mode == "L":
        return grey_to_srgb(image, profile).getchannel(0)
    return rgb_to_srgb(image, profile)


def _options(picture: ImageSpec, kind: Format) -> dict[str, object]:
    encoding = picture.encoding
    if kind is JPEG:
        return {"quality": encoding.quality, "subsampling": encoding.subsampling}
    if kind is WEBP:
        lossless = encoding.lossless  # then even what is transparent stays
        options = {"lossless": lossless, "exact": lossless, "method": WEBP_EFFORT}
        return {**options, "quality": encoding.quality}
    if kind is AVIF:
        chroma = encoding.subsampling
        return {"quality": encoding.quality, "subsampling": chroma, "speed": AVIF_SPEED}
    return {}
