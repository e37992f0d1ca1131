"""What a file says beside its pixels."""

from __future__ import annotations

import math
from dataclasses import replace

from PIL import Image, ImageFile
from PIL.ExifTags import Base

from .checks import DamageError, log_and_continue
from .exif import Exif

INCH = 2  # EXIF's number for it
_UNITS = {INCH: 1.0, 3: 2.54}  # how many are in an inch: inches, and centimetres

# A TIFF says among its EXIF tags how it stores its pixels, which is untrue of any other file; the
# resolution is told by `dpi`.
_LAYOUT = frozenset(range(Base.NewSubfileType, Base.ReferenceBlackWhite + 1)) - {
    Base.DocumentName,
    Base.ImageDescription,
    Base.Make,
    Base.Model,
    Base.PageName,
    Base.Software,
    Base.DateTime,
    Base.Artist,
    Base.HostComputer,
}
# Where on the earth each of the file's own pixels is (GeoTIFF 1.1, section 7; GDAL; RPC00B).
_MAP = frozenset({33550, 33922, 34264, 34735, 34736, 34737, 42112, 42113, 50844})
_HEX_XMP = "Raw profile type xmp"
_ELSEWHERE = frozenset({Base.XMLPacket, Base.ImageResources, Base.InterColorProfile})


def read_exif_tags(image: ImageFile.ImageFile) -> Image.Exif:
    """Return the EXIF tags; none where they are damaged.

    The pixels of a PNG must have been loaded: Pillow would, and hide what is wrong with them.
    """
    with log_and_continue("EXIF"):
        return image.getexif()
    return Image.Exif()


def read_stored_exif(image: ImageFile.ImageFile, tags: Image.Exif) -> Image.Exif:
    """Return the EXIF tags as they lie in the file.

    Of an AVIF that its boxes turn Pillow has written EXIF anew, and reduced its text to ASCII.

    Args:
        image: as Pillow opened it.
        tags: its EXIF, as Pillow has it.

    """
    if image.format == "AVIF":
        with log_and_continue("EXIF"):
            stored = Image.Exif()
            stored.load(image._decoder.get_info()[4])  # type: ignore[attr-defined]
            return stored
    return tags


def build_exif_block(tags: Image.Exif) -> bytes | None:
    """Return the EXIF block that still holds for the upright pixels alone; damaged EXIF is dropped.

    A thumbnail goes too, which would show another picture than an export; and Interoperability,
    which says that a camera wrote the file.
    """
    with log_and_continue("EXIF"):
        return drop_stale_exif(Exif.from_pillow(tags))
    return None


def drop_stale_exif(exif: Exif) -> bytes | None:
    """Return the block of what still holds for the upright pixels alone."""
    left = _LAYOUT | _MAP | _ELSEWHERE
    kept = {tag: entry for tag, entry in exif.main.items() if tag not in left}
    return replace(exif, main=kept).to_bytes()


def read_xmp_packet(image: ImageFile.ImageFile) -> bytes | None:
    """Return the XMP packet as stored, if the file has one."""
    packet = image.info.get("xmp", image.info.get("XML:com.adobe.xmp"))
    if packet is None and _HEX_XMP in image.info:
        with log_and_continue("XMP"):
            packet = _out_of_hex(image.info[_HEX_XMP])
    if isinstance(packet, str):
        packet = packet.encode()
    return packet if isinstance(packet, bytes) and packet else None


def _out_of_hex(text: str) -> bytes:
    """Return what ImageMagick puts into a PNG as text: a name, a length, and digits in lines."""
    name, length, *digits = text.split()
    content = bytes.fromhex("".join(digits))
    if name != "xmp" or len(content) != int(length):
        raise DamageError("a profile in hexadecimal digits has another length")
    return content


def dpi(image: ImageFile.ImageFile | None, tags: Image.Exif) -> tuple[float, float] | None:
    """Return pixels per inch across and down as stored, if the file says.

    Args:
        image: as Pillow opened it, or None where the tags are all there is.
        tags: its EXIF.

    """
    stored = None if image is None else _own_density(image)
    unit = _UNITS.get(tags.get(Base.ResolutionUnit, INCH))
    if stored is None and unit is not None:
        with log_and_continue("resolution"):
            told = (tags.get(Base.XResolution), tags.get(Base.YResolution))
            stored = (_number(told[0]) * unit, _number(told[1]) * unit)
    across, down = map(_number, stored or (0, 0))
    sensible = 0 < across < math.inf and 0 < down < math.inf
    return (across, down) if sensible else None


def _number(value: object) -> float:
    """Return what a file says as a number; 0 for what is none."""
    try:
        return float(value)  # type: ignore[arg-type]
    except (ArithmeticError, TypeError, ValueError):
        return 0.0


def _own_density(image: ImageFile.ImageFile) -> tuple[float, float] | None:
    """Return what the format itself says, outside EXIF; not a default of Pillow's."""
    own = image.format in ("PNG", "BMP", "DIB") or image.info.get("jfif_unit")
    return image.info.get("dpi") if own else None
