"""Read EXIF, XMP, resolution and orientation from a photo's file."""

from __future__ import annotations

import math
import re
import struct
from dataclasses import replace
from xml.etree import ElementTree as ET

from PIL import Image, ImageFile
from PIL.ExifTags import Base

from .checks import DamageError, log_and_continue
from .exif import Exif
from .photo import Pixels

INCH = 2  # a value of EXIF's ResolutionUnit
_UNITS_PER_INCH = {INCH: 1.0, 3: 2.54}
SIDEWAYS = (5, 6, 7, 8)  # orientations that swap width and height

# EXIF tags that describe a TIFF's pixel layout don't apply to other files. The resolution is
# returned by `read_dpi`.
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
# Geographic coordinates of the file's own pixels (GeoTIFF 1.1, section 7; GDAL; RPC00B).
_GEOREFERENCE = frozenset({33550, 33922, 34264, 34735, 34736, 34737, 42112, 42113, 50844})
# How a raw picture or Photoshop's layers are stored and cropped (DNG 1.7, chapter 4).
_RAW = frozenset(
    {33421, 33422, 37724, 50255, 50706, 50707, *range(50710, 50721), 50780, 50829, 50830}
) | {50974, 50975, 51008, 51009, 51022, *range(51089, 51092), 51125}
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
XMP_META = "{adobe:ns:meta/}xmpmeta"
XMP_EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"  # header of JPEG's extended XMP segments
_EXTENSION_ID = re.compile(rb"HasExtendedXMP\s*(?:=\s*[\"']|>)\s*([0-9A-Fa-f]{32})")
_HEX_XMP = "Raw profile type xmp"
_READ_ELSEWHERE = frozenset({Base.XMLPacket, Base.ImageResources, Base.InterColorProfile})


def read_exif_tags(image: ImageFile.ImageFile) -> Image.Exif:
    """Return the EXIF tags, empty if damaged; load a PNG first, or its errors are hidden."""
    with log_and_continue("EXIF"):
        return image.getexif()
    return Image.Exif()


def read_stored_exif(image: ImageFile.ImageFile, tags: Image.Exif) -> Image.Exif:
    """Return `tags`, or reread an AVIF's: Pillow makes text ASCII in tags of rotated AVIFs."""
    if image.format == "AVIF":
        with log_and_continue("EXIF"):
            stored = Image.Exif()
            stored.load(image._decoder.get_info()[4])  # type: ignore[attr-defined]
            return stored
    return tags


def build_exif_block(tags: Image.Exif) -> bytes | None:
    """Build a block of the EXIF entries that are valid for upright pixels; None if damaged.

    The block has no thumbnail, because an export would look different. It has no Interoperability
    directory, because this directory declares that a camera wrote the file.
    """
    with log_and_continue("EXIF"):
        return drop_stale_exif(Exif.from_pillow(tags))
    return None


def drop_stale_exif(exif: Exif) -> bytes | None:
    """Encode the EXIF entries that are valid for upright pixels; None if there are none."""
    dropped = _LAYOUT | _GEOREFERENCE | _RAW | _READ_ELSEWHERE
    kept = {tag: entry for tag, entry in exif.main.items() if tag not in dropped}
    return replace(exif, main=kept).to_bytes()


def read_xmp_packet(image: ImageFile.ImageFile) -> bytes | None:
    """Return the XMP packet, including a JPEG's extended XMP; None without a packet."""
    packet = image.info.get("xmp", image.info.get("XML:com.adobe.xmp"))
    if packet is None and _HEX_XMP in image.info:
        with log_and_continue("XMP"):
            packet = _decode_hex_profile(image.info[_HEX_XMP])
    if isinstance(packet, str):
        packet = packet.encode()
    if not isinstance(packet, bytes) or not packet:
        return None
    with log_and_continue("the rest of the XMP"):
        return _join_extended_xmp(packet, getattr(image, "applist", []))
    return packet


def parse_xmp(packet: bytes | None) -> ET.Element:
    """Parse an XMP packet; return an empty element if it is malformed or declares entities."""
    empty = ET.Element(XMP_META)
    if packet is None or b"<!DOCTYPE" in packet:
        return empty
    try:
        root = ET.fromstring(packet.strip(b"\0 \r\n\t").removeprefix(b"\xef\xbb\xbf"))  # noqa: S314
    except ET.ParseError:
        return empty
    if root.tag == f"{RDF}RDF":
        empty.append(root)
        return empty
    return root


def _join_extended_xmp(packet: bytes, segments: list[tuple[str, bytes]]) -> bytes:
    """Add the properties of a JPEG's extended XMP to its packet (XMP, part 3, 1.1.3.1)."""
    marker = _EXTENSION_ID.search(packet)
    start = XMP_EXTENSION + marker[1] if marker else b""
    found = [data[len(start) :] for _, data in segments if marker and data.startswith(start)]
    if not found:
        return packet
    parts = {struct.unpack_from(">L", data, 4)[0]: data[8:] for data in found}
    extended = b"".join(parts[offset] for offset in sorted(parts))
    if len(extended) != struct.unpack_from(">L", found[0])[0]:
        raise DamageError("parts of the XMP are missing")
    root, rest = parse_xmp(packet), parse_xmp(extended)
    rdf, more = root.find(f".//{RDF}RDF"), rest.find(f".//{RDF}RDF")
    if rdf is None or more is None:
        raise DamageError("the XMP is malformed")
    rdf.extend(more)
    return ET.tostring(root)


def _decode_hex_profile(text: str) -> bytes:
    """Decode ImageMagick's PNG text: a name, a length and lines of hexadecimal digits."""
    name, length, *digits = text.split()
    content = bytes.fromhex("".join(digits))
    if name != "xmp" or len(content) != int(length):
        raise DamageError("a hexadecimal profile has the wrong length")
    return content


def read_dpi(
    image: ImageFile.ImageFile | None, tags: Image.Exif, orientation: int
) -> tuple[float, float] | None:
    """Return the upright picture's (horizontal, vertical) pixels per inch; None if not stored."""
    stored = None
    # values that the format itself stores, not Pillow's defaults
    if image is not None and (image.format in ("PNG", "BMP", "DIB") or image.info.get("jfif_unit")):
        stored = image.info.get("dpi")
    unit = _UNITS_PER_INCH.get(tags.get(Base.ResolutionUnit, INCH))
    if stored is None and unit is not None:
        with log_and_continue("resolution"):
            across, down = (
                _to_float(tags.get(tag)) for tag in (Base.XResolution, Base.YResolution)
            )
            stored = (across * unit, down * unit)
    across, down = map(_to_float, stored or (0, 0))
    if not (0 < across < math.inf and 0 < down < math.inf):
        return None
    return (down, across) if orientation in SIDEWAYS else (across, down)


def _to_float(value: object) -> float:
    """Convert a metadata value to float; return 0 if it isn't a number."""
    try:
        return float(value)  # type: ignore[arg-type]
    except (ArithmeticError, TypeError, ValueError):
        return 0.0


def normalise_orientation(value: object) -> int:
    """Return `value` if it is an EXIF orientation, 1 to 8, else 1 (upright)."""
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def apply_orientation(pixels: Pixels, orientation: int) -> Pixels:
    """Turn pixels [H, W, ...] upright by EXIF orientation (EXIF 2.32, 4.6.4 A, tag 274)."""
    if orientation in SIDEWAYS:
        pixels = pixels.swapaxes(0, 1)
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    return pixels if pixels.flags.c_contiguous else pixels.copy()
