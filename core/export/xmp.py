"""The XMP packet of an export: the photo's own, corrected, and what made the picture.

ISO 16684-1:2019 (XMP, part 1); that a model took part is told with IPTC's Digital Source Type.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from ..geometry import Size
from .location_properties import is_location_property
from .provenance import Provenance

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
META = "adobe:ns:meta/"
DC = "http://purl.org/dc/elements/1.1/"
XMP = "http://ns.adobe.com/xap/1.0/"
TIFF = "http://ns.adobe.com/tiff/1.0/"
EXIF = "http://ns.adobe.com/exif/1.0/"
IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
OWN = "urn:leafscope:1#"
PREFIXES = {
    "rdf": RDF,
    "x": META,
    "dc": DC,
    "xmp": XMP,
    "tiff": TIFF,
    "exif": EXIF,
    "Iptc4xmpExt": IPTC,
    "leafscope": OWN,
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "stEvt": "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#",
    "stRef": "http://ns.adobe.com/xap/1.0/sType/ResourceRef#",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "crs": "http://ns.adobe.com/camera-raw-settings/1.0/",
    "aux": "http://ns.adobe.com/exif/1.0/aux/",
    "lr": "http://ns.adobe.com/lightroom/1.0/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
}
ENHANCED = "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced"
START = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'  # part 1, 7.3.2
END = '\n<?xpacket end="w"?>'

# What described the photo's own pixels, and is untrue of an export.
_OUTDATED = frozenset(
    {
        f"{{{TIFF}}}Orientation",
        f"{{{TIFF}}}ImageWidth",
        f"{{{TIFF}}}ImageLength",
        f"{{{TIFF}}}XResolution",
        f"{{{TIFF}}}YResolution",
        f"{{{TIFF}}}ResolutionUnit",
        f"{{{EXIF}}}PixelXDimension",
        f"{{{EXIF}}}PixelYDimension",
        f"{{{XMP}}}Thumbnails",
        f"{{{XMP}}}CreatorTool",
        f"{{{IPTC}}}DigitalSourceType",
        "{http://purl.org/dc/terms/}provenance",  # a manifest of C2PA in the same file
    }
)
# What came with the photo in its file and isn't in an export: films, maps of gain and depth, sound,
# and the rest of a long packet. These are starts of names.
_LEFT_BEHIND = (
    f"{{{OWN}}}",
    "{http://ns.adobe.com/xmp/note/}",
    "{http://ns.adobe.com/hdr-gain-map/1.0/}",
    "{http://ns.apple.com/HDRGainMap/1.0/}",
    "{http://ns.apple.com/pixeldatainfo/1.0/}",
    "{http://ns.google.com/photos/1.0/container/",
    "{http://ns.google.com/photos/1.0/depthmap/}",
    "{http://ns.google.com/photos/1.0/image/}",
    "{http://ns.google.com/photos/1.0/audio/}",
    "{http://ns.google.com/photos/dd/1.0/",
    "{http://ns.oplus.com/photos/1.0/camera/}",  # where a film lies, by names of their own
    "{http://ns.xiaomi.com/photos/1.0/camera/}",
)
# The same, as every maker calls them in a place of its own.
_LEFT_BEHIND_BY_NAME = re.compile(
    r".*(MotionPhoto|MicroVideo|LivePhoto|GainMap|HasExtendedXMP)", re.IGNORECASE
)
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, 2.2

for _prefix, _space in PREFIXES.items():
    ET.register_namespace(_prefix, _space)


def packet(own: bytes | None, size: Size, provenance: Provenance, *, place: bool) -> bytes:
    """Return the packet to embed.

    Args:
        own: the photo's; what can't be read is left out.
        size: of the export in pixels.
        provenance: how it was made.
        place: whether to keep where the photo was taken.

    """
    root = _read(own)
    rdf = root.find(f".//{{{RDF}}}RDF")
    if rdf is None:
        rdf = ET.SubElement(root, f"{{{RDF}}}RDF")
    _clean(rdf, place=place)
    about = {f"{{{RDF}}}about": ""}
    rdf.append(ET.Element(f"{{{RDF}}}Description", about | dict(_facts(size, provenance))))
    text = ET.tostring(root, encoding="unicode")
    return (START + text + END).encode()


def _read(own: bytes | None) -> ET.Element:
    """Parse a packet; one that declares entities is none that a camera wrote."""
    empty = ET.Element(f"{{{META}}}xmpmeta")
    if own is None or b"<!DOCTYPE" in own:
        return empty
    try:
        root = ET.fromstring(own.strip(b"\0 \r\n\t").removeprefix(b"\xef\xbb\xbf"))  # noqa: S314
    except ET.ParseError:
        return empty
    if root.tag == f"{{{RDF}}}RDF":
        empty.append(root)
        return empty
    return root


def _clean(element: ET.Element, *, place: bool) -> None:
    """Take out what no longer holds, as attributes and as elements, at any depth."""
    for name in [name for name in element.attrib if _goes(name, place=place)]:
        del element.attrib[name]
    for child in list(element):
        if _goes(child.tag, place=place):
            element.remove(child)
        else:
            _clean(child, place=place)


def _goes(name: str, *, place: bool) -> bool:
    untrue = name in _OUTDATED or name.startswith(_LEFT_BEHIND)
    untrue = untrue or _LEFT_BEHIND_BY_NAME.match(name.rpartition("}")[2]) is not None
    return untrue or (not place and is_location_property(name))


def _facts(size: Size, provenance: Provenance) -> Iterator[tuple[str, str]]:
    yield f"{{{XMP}}}CreatorTool", provenance.program
    yield f"{{{TIFF}}}ImageWidth", str(size.width)
    yield f"{{{TIFF}}}ImageLength", str(size.height)
    yield f"{{{TIFF}}}Orientation", "1"
    yield f"{{{OWN}}}Scale", "x".join(f"{scale:.6g}" for scale in dict.fromkeys(provenance.scale))
    if provenance.methods:
        yield f"{{{OWN}}}Model", provenance.method_text
    if provenance.region is not None:
        box = provenance.region
        yield f"{{{OWN}}}Crop", f"{box.left},{box.top},{box.width},{box.height}"
    if provenance.source:
        yield f"{{{OWN}}}Source", _UNFIT.sub("\ufffd", provenance.source)
    if provenance.reconstructed:
        yield f"{{{IPTC}}}DigitalSourceType", ENHANCED
