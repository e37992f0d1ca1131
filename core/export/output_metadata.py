"""Build an exported file's EXIF and XMP from the photo's.

XMP follows ISO 16684-1:2019. IPTC's Digital Source Type records that a model was involved.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from importlib.metadata import version
from xml.etree import ElementTree as ET

from PIL.ExifTags import Base

from ..geometry import Box, Size
from ..methods import Method, format_methods
from ..photo import Photo
from ..photo.checks import log_and_continue
from ..photo.exif import Directory, Exif
from ..photo.source_metadata import INCH, parse_xmp
from .formats import MetadataPolicy
from .pixel_metadata import PixelMapping, adapt_exif, adapt_xmp, remove_keywords

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
    "xmpNote": "http://ns.adobe.com/xmp/note/",
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
PACKET_START = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'  # part 1, 7.3.2
PACKET_END = '\n<?xpacket end="w"?>'

# Properties of the photo's own pixels, which would be wrong for an export.
_OUTDATED = {
    f"{{{space}}}{name}"
    for space, names in {
        TIFF: "Orientation ImageWidth ImageLength XResolution YResolution ResolutionUnit "
        "BitsPerSample Compression PhotometricInterpretation PlanarConfiguration SamplesPerPixel "
        "YCbCrPositioning YCbCrSubSampling NativeDigest",
        EXIF: "PixelXDimension PixelYDimension CompressedBitsPerPixel NativeDigest",
        XMP: "Thumbnails CreatorTool",
        IPTC: "DigitalSourceType",
        "http://purl.org/dc/terms/": "provenance",  # a C2PA manifest in the photo's file
    }.items()
    for name in names.split()
}
# Properties that refer to other parts of the photo's file, which an export lacks: videos, gain and
# depth maps, sound, extended XMP. Names that start with one of these are removed.
_FILE_PARTS = (
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
    "{http://ns.oplus.com/photos/1.0/camera/}",  # where a video begins
    "{http://ns.xiaomi.com/photos/1.0/camera/}",
)
# The same properties in the manufacturers' own namespaces.
_FILE_PART_NAMES = re.compile(
    r".*(MotionPhoto|MicroVideo|LivePhoto|GainMap|HasExtendedXMP)", re.IGNORECASE
)
# EXIF tags outside the GPS directory that reveal where a photo was taken: IPTC's block, which names
# places, and manufacturers' own formats, which may contain the position (DJI) or the city and
# landmark (Panasonic).
_MAIN_LOCATION_TAGS = {Base.IPTCNAA, Base.DNGPrivateData, Base.OriginalRawFileData}
_EXIF_LOCATION_TAGS = {Base.MakerNote}
# Parts and words of XMP property names that reveal a location, in any namespace. Drone makers have
# their own: DJI writes longtitude, absalt, targetalt. Dublin Core's coverage is a place or a time.
_LOCATION_PARTS = re.compile(
    "gps|latitude|longitude|longtitude|absalt|targetalt|altitude|country|province|coordinates"
    "|geotag|geolocation|geohash|makernote"
)
_LOCATION_WORDS = re.compile(
    "address|city|continent|county|coverage|district|easting|elevation|geo|island|landmark|lat|lng"
    "|locality|location|lon|mgrs|municipality|northing|place|poi|postal|postcode|state|street"
    "|sublocation|suburb|town|utm|venue|village|world"
)
_LOCATION_NAMESPACES = (
    "http://www.w3.org/2003/01/geo/",
    "http://www.georss.org/georss",
    "http://www.opengis.net/gml",
    "http://www.opengis.net/kml",
)
# These don't reveal it: a position in the picture, and addresses of photographer and licensor.
_NO_LOCATION = re.compile(r"SubjectLocation|(CiAdr|Licensor|CopyrightOwner|ImageSupplier)\w*")
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_RDF = f".//{{{RDF}}}RDF"
_INVALID_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, 2.2

for _prefix, _space in PREFIXES.items():
    ET.register_namespace(_prefix, _space)


def build_exif(
    photo: Photo,
    size: Size,
    policy: MetadataPolicy,
    dpi: tuple[float, float] | None,
    mapping: PixelMapping | None,
) -> bytes | None:
    """Build the EXIF block of an export; None if it would be empty.

    The resolution is always included, because WebP and AVIF can't store it elsewhere. `mapping`
    converts positions in the photo to positions in the export; None if no single one exists.
    """
    dpi = dpi or photo.dpi
    exif = _read_exif(photo) if policy is not MetadataPolicy.NONE else Exif()
    exif = adapt_exif(exif, mapping)
    rdf = parse_xmp(photo.xmp).find(_RDF) if Base.XPKeywords in exif.main else None
    if rdf is not None:
        exif = remove_keywords(exif, adapt_xmp(rdf, mapping))
    sides = {Base.ExifImageWidth: size.width, Base.ExifImageHeight: size.height}
    changed = {
        int(tag): exif.long_entry(side) for tag, side in sides.items() if tag in exif.exif_ifd
    }
    exif = replace(exif, exif_ifd={**exif.exif_ifd, **changed})
    if policy is MetadataPolicy.WITHOUT_LOCATION:
        main = _without(exif.main, _MAIN_LOCATION_TAGS)
        exif = Exif(exif.endian, main, _without(exif.exif_ifd, _EXIF_LOCATION_TAGS))
    if dpi is not None:
        resolution = {
            int(Base.XResolution): exif.dpi_entry(dpi[0]),
            int(Base.YResolution): exif.dpi_entry(dpi[1]),
            int(Base.ResolutionUnit): exif.short_entry(INCH),
        }
        exif = replace(exif, main={**exif.main, **resolution})
    return exif.to_bytes()


def build_xmp(
    photo: Photo,
    size: Size,
    policy: MetadataPolicy,
    methods: Sequence[Method],
    scale: tuple[float, float],
    region: Box | None,
    mapping: PixelMapping | None,
) -> bytes | None:
    """Build the XMP packet of an export; None if the policy is NONE.

    The photo's packet is left out if it is invalid. `methods` has two entries for a comparison, and
    none if unknown. `scale` is (horizontal, vertical). For `mapping`, see `build_exif`.
    """
    if policy is MetadataPolicy.NONE:
        return None
    root = parse_xmp(photo.xmp)
    rdf = root.find(_RDF)
    if rdf is None:
        rdf = ET.SubElement(root, f"{{{RDF}}}RDF")
    _remove_outdated(rdf, keep_location=policy is MetadataPolicy.ALL)
    adapt_xmp(rdf, mapping)
    properties = {
        f"{{{RDF}}}about": "",
        f"{{{XMP}}}CreatorTool": f"Leafscope {version('leafscope')}",
        f"{{{TIFF}}}ImageWidth": str(size.width),
        f"{{{TIFF}}}ImageLength": str(size.height),
        f"{{{TIFF}}}Orientation": "1",
        f"{{{OWN}}}Scale": "x".join(f"{side:.6g}" for side in dict.fromkeys(scale)),
    }
    if methods:
        properties[f"{{{OWN}}}Model"] = format_methods(methods)
    if region is not None:
        properties[f"{{{OWN}}}Crop"] = f"{region.left},{region.top},{region.width},{region.height}"
    if photo.path and photo.path.name:
        properties[f"{{{OWN}}}Source"] = _INVALID_XML.sub("\ufffd", photo.path.name)
    if is_reconstructed(methods, scale):
        properties[f"{{{IPTC}}}DigitalSourceType"] = ENHANCED
    rdf.append(ET.Element(f"{{{RDF}}}Description", properties))
    return (PACKET_START + ET.tostring(root, encoding="unicode") + PACKET_END).encode()


def is_reconstructed(methods: Sequence[Method], scale: tuple[float, float]) -> bool:
    """Return whether a network computes pixels; `scale` is (horizontal, vertical)."""
    used = [method.at_scale(scale) for method in methods]
    return any(method.repair or not method.is_interpolation for method in used)


def is_location_property(name: str) -> bool:
    """Return whether an XMP property, "{namespace}name", reveals a location."""
    namespace, _, own = name.removeprefix("{").rpartition("}")
    if namespace.startswith(_LOCATION_NAMESPACES):
        return True
    if _NO_LOCATION.fullmatch(own):
        return False
    words = (word.lower() for word in _WORD.findall(own))
    return bool(_LOCATION_PARTS.search(own.lower()) or any(map(_LOCATION_WORDS.fullmatch, words)))


def _read_exif(photo: Photo) -> Exif:
    """Return the photo's EXIF; empty if it is missing or damaged."""
    with log_and_continue("EXIF"):
        return Exif.read(photo.exif) if photo.exif else Exif()
    return Exif()


def _without(entries: Directory, tags: Set[int]) -> Directory:
    return {tag: entry for tag, entry in entries.items() if tag not in tags}


def _remove_outdated(element: ET.Element, *, keep_location: bool) -> None:
    """Remove what doesn't apply to an export; also remove locations unless `keep_location`."""
    for name in list(element.attrib):
        if _is_outdated(name, keep_location=keep_location):
            del element.attrib[name]
    for child in list(element):
        if _is_outdated(child.tag, keep_location=keep_location):
            element.remove(child)
        else:
            _remove_outdated(child, keep_location=keep_location)


def _is_outdated(name: str, *, keep_location: bool) -> bool:
    if name in _OUTDATED or name.startswith(_FILE_PARTS):
        return True
    if _FILE_PART_NAMES.match(name.rpartition("}")[2]):
        return True
    return not keep_location and is_location_property(name)
