"""Write JPEG, WebP, AVIF and BMP files with Pillow, which needs the complete image."""

from __future__ import annotations

import hashlib
import io
import struct
from collections.abc import Iterable, Iterator
from typing import BinaryIO
from xml.etree import ElementTree as ET

from PIL import Image

from ..photo.colour import grey_to_srgb, rgb_to_srgb
from ..photo.colour_signalling import Cicp
from ..photo.source_metadata import RDF, XMP_EXTENSION, XMP_META, parse_xmp
from .formats import AVIF, BMP, JPEG, WEBP, Format, ImageSpec, Strip

WEBP_EFFORT = 4  # 0 to 6; 5 and 6 take twice as long for 1 % smaller files
MAX_JFIF_DPI = 65_535
MAX_JPEG_XMP = 65_504  # bytes: a 16-bit segment length minus itself and 29 bytes of identifier
_XMP_START = b"http://ns.adobe.com/xap/1.0/\0"
_HAS_EXTENSION = "{http://ns.adobe.com/xmp/note/}HasExtendedXMP"
_EXTENSION_PART, _EXTENSION_MARK = 65_400, 100  # bytes per segment, and of HasExtendedXMP
AVIF_SPEED = 6  # 0 to 10, the library's default
_NCLX_BOX = b"colrnclx"  # followed by 16-bit primaries and transfer (ISO/IEC 14496-12, 12.1.5)


def write_with_pillow(
    file: BinaryIO, spec: ImageSpec, strips: Iterable[Strip], file_format: Format
) -> None:
    """Join strips to an image and encode it; raises the encoder's ValueError or RuntimeError."""
    size = spec.size
    image = Image.new(spec.mode, (size.width, size.height))
    top = 0
    for strip in strips:
        pixels = strip[..., 0] if strip.shape[2] == 1 else strip
        image.paste(Image.fromarray(pixels), (0, top))
        top += len(strip)
    profile = spec.icc_profile
    if spec.grey and not file_format.supports_grey:
        image, profile = _grey_to_rgb(image, profile), None
    if profile and not file_format.supports_icc:
        is_grey = image.mode == "L"
        image = grey_to_srgb(image, profile) if is_grey else rgb_to_srgb(image, profile)
        image, profile = image.getchannel(0) if is_grey else image, None
    known = {
        "icc_profile": profile,
        "exif": spec.exif,
        "xmp": spec.xmp if file_format is not BMP else None,
        "dpi": _jfif_density(spec.dpi) if file_format is JPEG and spec.dpi else spec.dpi,
    }
    if file_format is JPEG and spec.xmp and len(spec.xmp) > MAX_JPEG_XMP:
        del known["xmp"]
        known["extra"] = b"".join(_build_xmp_segments(spec.xmp))
    options: dict[str, object] = {name: value for name, value in known.items() if value is not None}
    if file_format is AVIF and spec.cicp is not None:
        _save_with_code_points(file, image, spec.cicp, options | _options(spec, file_format))
    else:
        image.save(file, file_format.name, **options, **_options(spec, file_format))


def _build_xmp_segments(packet: bytes) -> Iterator[bytes]:
    """Split an XMP packet into JPEG segments, the longest properties last (XMP part 3, 1.1.3.1)."""
    root, rest = parse_xmp(packet), ET.Element(XMP_META)
    moved = ET.SubElement(
        ET.SubElement(rest, f"{RDF}RDF"), f"{RDF}Description", {f"{RDF}about": ""}
    )
    descriptions = list(root.iterfind(f".//{RDF}RDF/{RDF}Description"))
    properties: list[tuple[int, ET.Element, ET.Element | str]] = [
        (len(ET.tostring(child)), parent, child) for parent in descriptions for child in parent
    ]
    properties += [(len(v), d, k) for d in descriptions for k, v in d.attrib.items()]
    length = len(ET.tostring(root))
    for size, parent, item in sorted(properties, key=lambda each: -each[0]):
        if length + _EXTENSION_MARK <= MAX_JPEG_XMP:
            length = len(ET.tostring(root))  # measured, because namespace declarations remain
        if length + _EXTENSION_MARK <= MAX_JPEG_XMP:
            break
        if isinstance(item, ET.Element):
            parent.remove(item)
            moved.append(item)
        elif item != f"{RDF}about":
            ET.SubElement(moved, item).text = parent.attrib.pop(item)
        length -= size
    extension = ET.tostring(rest, encoding="utf-8")
    digest = hashlib.md5(extension, usedforsecurity=False).hexdigest().upper()
    descriptions[-1].set(_HAS_EXTENSION, digest)
    yield _app1(_XMP_START + ET.tostring(root, encoding="utf-8"))
    for start in range(0, len(extension), _EXTENSION_PART):
        head = digest.encode() + struct.pack(">LL", len(extension), start)
        yield _app1(XMP_EXTENSION + head + extension[start : start + _EXTENSION_PART])


def _app1(data: bytes) -> bytes:
    return b"\xff\xe1" + struct.pack(">H", len(data) + 2) + data


def _jfif_density(dpi: tuple[float, float]) -> tuple[int, int]:
    """Round dpi and clamp it to [1, 65,535]; Pillow would drop the upper bits of larger values."""
    across, down = (min(max(1, round(density)), MAX_JFIF_DPI) for density in dpi)
    return across, down


def _save_with_code_points(
    file: BinaryIO, image: Image.Image, cicp: Cicp, options: dict[str, object]
) -> None:
    """Write an AVIF with the code points `cicp`, where Pillow would write those of sRGB."""
    encoded = io.BytesIO()
    image.save(encoded, AVIF.name, **options)
    before, box, after = encoded.getvalue().partition(_NCLX_BOX)
    numbers = struct.pack(">HH", cicp.primaries, cicp.transfer)
    file.write(before + box + (numbers + after[len(numbers) :] if box else b""))


def _grey_to_rgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Convert a grey image to RGB, using its colour profile if it has one."""
    if profile is None:
        return image.convert("RGBA" if image.mode == "LA" else "RGB")
    rgb = grey_to_srgb(image.getchannel(0), profile)
    rgb.info.clear()  # drop the sRGB profile that Pillow attached
    if image.mode == "LA":
        rgb.putalpha(image.getchannel(1))
    return rgb


def _options(spec: ImageSpec, file_format: Format) -> dict[str, object]:
    encoding = spec.encoding
    if file_format is JPEG:
        return {"quality": encoding.quality, "subsampling": encoding.subsampling}
    if file_format is WEBP:
        lossless = encoding.lossless  # then transparent pixels keep their colours too
        options = {"lossless": lossless, "exact": lossless, "method": WEBP_EFFORT}
        return {**options, "quality": encoding.quality}
    if file_format is AVIF:
        chroma = encoding.subsampling
        return {"quality": encoding.quality, "subsampling": chroma, "speed": AVIF_SPEED}
    return {}
