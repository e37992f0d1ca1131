"""Adjust metadata with pixel positions or sizes to an export.

Regions: MWG guidelines 2.0, section 5.9; Microsoft's MP schema; IPTC Photo Metadata 2019.1.
Panoramas: Google's Photo Sphere XMP. EXIF: Exif 3.0, 4.6.6.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from xml.etree import ElementTree as ET

from PIL.ExifTags import Base

from ..geometry import Grid, Size
from ..photo import Photo
from ..photo.exif import BYTE, LONG, RATIONAL, SHORT, Entry, Exif
from ..photo.source_metadata import RDF, SIDEWAYS

PANORAMA = "{http://ns.google.com/photos/1.0/panorama/}"
_AREAS = ("Area", "DLYArea", "ALGArea", "Rectangle", "RegionBoundary")
_NAMES = ("Name", "PersonDisplayName")
_FOCAL_PLANE = (Base.FocalPlaneXResolution, Base.FocalPlaneYResolution)
_SUBJECT = (0x9214, Base.SubjectLocation)  # Pillow doesn't name SubjectArea
_MAX_SHORT, _MAX_LONG, _MAX_DENOMINATOR = 2**16 - 1, 2**32 - 1, 10**6
_MAX_NUMBER = 1e9
# Removed properties: EXIF values, raw converters' crops and edits, focus, drones' calibrations.
_STALE_NAMES = re.compile(
    r"FocalPlane[XY]Resolution|Subject(Area|Location)"
    r"|(Has)?Crop(Top|Left|Bottom|Right|Angle|Width|Height|Units?|[XY]\d|ConstrainTo\w+)?"
    r"|Retouch(Areas|Info)|RedEye\w*|\w+BasedCorrections|FocalPoint[XY]|PrincipalPoint"
    r"|Calibrated(FocalLength|OpticalCenter[XY])|DewarpH?V?Data|Vignetting(Data|Center|Polynomial)"
)
_NUMBER = re.compile(r"\d*\.?\d+(?:[eE]-?\d+)?")
_PANORAMA_SIZES = re.compile("Pixels$|^LargestValidInteriorRect")

Rectangle = tuple[float, float, float, float]  # centre x, y, width, height; the picture is 1 x 1


@dataclass(frozen=True)
class PixelMapping:
    """Maps positions in a photo to positions in an export."""

    orientation: int  # EXIF orientation of the photo's file, to which positions in metadata refer
    photo: Size  # size of the upright photo
    crop: tuple[float, float, float, float]  # left, top, width and height, in source pixels
    size: Size  # size of the export in pixels

    @classmethod
    def from_grid(cls, photo: Photo, grid: Grid) -> PixelMapping:
        """Return the mapping for a picture that is rendered on `grid`."""
        x, y = grid.x, grid.y
        left, top = (axis.origin + axis.start * axis.step for axis in (x, y))
        crop = (left, top, x.count * x.step, y.count * y.step)
        return cls(photo.orientation, photo.size, crop, grid.size)

    @property
    def is_identity(self) -> bool:
        """Whether the export keeps the photo file's pixel grid: no crop, rotation or scaling."""
        full = (0, 0, self.photo.width, self.photo.height)
        return self.orientation == 1 and self.crop == full and self.size == self.photo

    @property
    def scale(self) -> tuple[float, float]:
        """Output pixels per source pixel, (horizontal, vertical)."""
        return self.size.width / self.crop[2], self.size.height / self.crop[3]

    @property
    def stored(self) -> Size:
        """Size of the photo as stored in its file, before the orientation is applied."""
        size = self.photo
        return Size(size.height, size.width) if self.orientation in SIDEWAYS else size

    def map_rectangle(self, rectangle: Rectangle) -> Rectangle | None:
        """Map a rectangle and clip it to the export; None if its centre is outside."""
        x, y, w, h = rectangle
        if self.orientation in SIDEWAYS:
            x, y, w, h = y, x, h, w
        x = 1 - x if self.orientation in (2, 3, 6, 7) else x
        y = 1 - y if self.orientation in (3, 4, 7, 8) else y
        left, top, width, height = self.crop
        x, w = (x * self.photo.width - left) / width, w * self.photo.width / width
        y, h = (y * self.photo.height - top) / height, h * self.photo.height / height
        if not (0 <= x <= 1 and 0 <= y <= 1 and w >= 0 and h >= 0):
            return None
        x0, x1, y0, y1 = (min(max(v, 0), 1) for v in (x - w / 2, x + w / 2, y - h / 2, y + h / 2))
        return (x0 + x1) / 2, (y0 + y1) / 2, x1 - x0, y1 - y0

    def map_subject(self, values: Sequence[int]) -> list[int] | None:
        """Map EXIF's SubjectArea: x, y, and diameter or width and height; None if outside."""
        if not 2 <= len(values) <= 4:
            return None
        sides = [*values[2:], *values[2:], 0, 0]
        width, height = self.stored.width, self.stored.height
        x, y, w, h = values[0] / width, values[1] / height, sides[0] / width, sides[1] / height
        found = self.map_rectangle((x, y, w, h))
        if found is None:
            return None
        across, down = self.size.width, self.size.height
        mapped = [round(v * n) for v, n in zip(found, (across, down) * 2, strict=True)]
        mapped = [*mapped[:2], min(mapped[2:])] if len(values) == 3 else mapped[: len(values)]
        return mapped if max(mapped) <= _MAX_SHORT else None


def adapt_exif(exif: Exif, mapping: PixelMapping | None) -> Exif:
    """Return EXIF with pixel positions and sizes mapped, or removed if `mapping` is None."""
    entries = dict(exif.exif_ifd)
    entries.pop(Base.CompressedBitsPerPixel, None)
    if mapping is not None and mapping.is_identity:
        return replace(exif, exif_ifd=entries)
    focal_plane = [entries.pop(tag, None) for tag in _FOCAL_PLANE]
    subject = {int(tag): entries.pop(tag) for tag in _SUBJECT if tag in entries}
    if mapping is not None:
        if mapping.orientation in SIDEWAYS:
            focal_plane.reverse()
        for tag, entry, scale in zip(_FOCAL_PLANE, focal_plane, mapping.scale, strict=True):
            if entry and entry.type == RATIONAL and entry.count == 1:
                top, bottom = struct.unpack(exif.endian + "2L", entry.data)
                ratio = _scale_ratio(top, bottom, scale)
                if ratio:
                    data = struct.pack(exif.endian + "2L", *ratio.as_integer_ratio())
                    entries[int(tag)] = Entry(RATIONAL, data)
        for number, entry in subject.items():
            field = {SHORT: "H", LONG: "L"}.get(entry.type)
            if field is None:
                continue
            values = struct.unpack(f"{exif.endian}{entry.count}{field}", entry.data)
            mapped = mapping.map_subject(values)
            if mapped:
                data = struct.pack(f"{exif.endian}{len(mapped)}H", *mapped)
                entries[number] = Entry(SHORT, data)
    return replace(exif, exif_ifd=entries)


def remove_keywords(exif: Exif, names: set[str]) -> Exif:
    """Remove the people in `names` from Windows' list of keywords, which `exif` must have."""
    main, tag = dict(exif.main), int(Base.XPKeywords)
    if not names:
        return exif
    keywords = main.pop(tag).data.decode("utf-16-le", "replace").rstrip("\0").split(";")
    kept = ";".join(keyword for keyword in keywords if _last_part(keyword) not in names)
    if kept:
        main[tag] = Entry(BYTE, f"{kept}\0".encode("utf-16-le"))
    return replace(exif, main=main)


def _scale_ratio(top: int, bottom: int, scale: float) -> Fraction | None:
    """Return `top` / `bottom` * `scale` as a fraction; None if 0 or too large for 32 bits."""
    value = Fraction(top, bottom) * Fraction(scale) if bottom else Fraction(0)
    if not 0 < value < _MAX_LONG:
        return None
    limited = value.limit_denominator(min(_MAX_DENOMINATOR, int(_MAX_LONG / (value + 1))))
    return limited or None


def adapt_xmp(rdf: ET.Element, mapping: PixelMapping | None) -> set[str]:
    """Adapt regions and panoramas in XMP to an export; remove them if `mapping` is None.

    Return the names of people whose regions are all outside the export.
    """
    if mapping is not None and mapping.is_identity:
        return set()
    _remove_stale(rdf)
    _adapt_panorama(rdf, mapping)
    removed, kept = set[str](), set[str]()
    for description in rdf:
        for prop in list(description):
            regions = [
                (parent, item) for parent in prop.iter() for item in parent if _is_region(item)
            ]
            upright = _find_upright(prop, mapping)
            visible = [item for _, item in regions if upright and _adapt_region(item, upright)]
            for parent, item in regions:
                names = {text for name in _NAMES for text in _read_texts(item, name)}
                (kept if item in visible else removed).update(names)
                if item not in visible:
                    parent.remove(item)
            if regions and not visible:
                description.remove(prop)
    _remove_names(rdf, removed - kept)
    return removed - kept


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _remove_stale(element: ET.Element) -> None:
    for name in [name for name in element.attrib if _STALE_NAMES.fullmatch(_local(name))]:
        del element.attrib[name]
    for child in list(element):
        if _STALE_NAMES.fullmatch(_local(child.tag)):
            element.remove(child)
        else:
            _remove_stale(child)


class _Value:
    """A simple XMP property, stored as an XML attribute or element."""

    def __init__(self, parent: ET.Element, node: ET.Element, key: str | None) -> None:
        self._parent, self._node, self._key = parent, node, key
        self.name = key or node.tag

    @property
    def text(self) -> str:
        text = self._node.text if self._key is None else self._node.attrib[self._key]
        return (text or "").strip()

    def set(self, text: str | None) -> None:
        """Change the text, or remove the property if `text` is None."""
        if self._key is not None:
            self._node.attrib.pop(self._key)
            self._node.attrib |= {} if text is None else {self._key: text}
        elif text is not None:
            self._node.text = text
        else:
            self._parent.remove(self._node)

    @property
    def number(self) -> float:
        """The value as a number; -1 if it is invalid or negative."""
        try:
            value = float(self.text)
        except ValueError:
            return -1.0
        return value if 0 <= value <= _MAX_NUMBER else -1.0


def _find_values(element: ET.Element) -> list[_Value]:
    """Return all simple properties of an element and its descendants."""
    found = [_Value(element, element, key) for key in element.attrib]
    for child in element:
        found += _find_values(child) if len(child) or child.attrib else []
        if not len(child):
            found.append(_Value(element, child, None))
    return found


def _read_texts(element: ET.Element, name: str) -> Iterable[str]:
    """Return the texts of the properties called `name`, in all languages."""
    for node in element.iter():
        yield from (text for key, text in node.attrib.items() if _local(key) == name)
        if _local(node.tag) == name:
            yield from (text.strip() for text in node.itertext() if text.strip())


def _is_region(item: ET.Element) -> bool:
    if item.tag != RDF + "li":
        return False
    return any(_local(name) in _AREAS for node in item.iter() for name in (node.tag, *node.attrib))


def _find_upright(prop: ET.Element, mapping: PixelMapping | None) -> PixelMapping | None:
    """Update AppliedToDimensions; return the mapping, without rotation for upright regions."""
    for node in prop.iter():
        if mapping is not None and _local(node.tag) == "AppliedToDimensions":
            sides = {_local(value.name): value for value in _find_values(node)}
            if not {"w", "h"} <= sides.keys():
                return mapping
            wide = sides["w"].number > sides["h"].number
            if mapping.orientation in SIDEWAYS and mapping.stored != mapping.photo:
                turned = wide == (mapping.photo.width > mapping.photo.height)
                mapping = replace(mapping, orientation=1) if turned else mapping
            sides["w"].set(str(mapping.size.width))
            sides["h"].set(str(mapping.size.height))
    return mapping


def _adapt_region(item: ET.Element, mapping: PixelMapping) -> bool:
    """Map a region in place; return False if it is outside or has an unsupported shape."""
    values = {_local(value.name): value for value in reversed(_find_values(item))}
    names = ("rbX", "rbY", "rbW", "rbH") if "rbX" in values else ("x", "y", "w", "h")
    box = [values[name].number if name in values else 0.0 for name in names]
    known = {*names} if names[0] == "rbX" else {"x", "y"}  # IPTC's circles and polygons lack w, h
    rectangle = values.get("Rectangle")
    if rectangle is not None:
        box = ([float(number) for number in _NUMBER.findall(rectangle.text)] + [-1.0] * 4)[:4]
    elif not known <= values.keys():
        return False
    unit = values.get("rbUnit") or values.get("unit")
    pixels = unit is not None and unit.text == "pixel"
    before, after = (mapping.stored, mapping.size) if pixels else (Size(1, 1),) * 2
    x, y, w, h = (v / n for v, n in zip(box, (before.width, before.height) * 2, strict=True))
    corner = 0.5 if rectangle is not None or names[0] == "rbX" else 0  # 0.5 if x, y is a corner
    found = mapping.map_rectangle((x + corner * w, y + corner * h, w, h))
    if found is None:
        return False
    x, y, w, h = found
    box = [(x - corner * w) * after.width, (y - corner * h) * after.height]
    box += [w * after.width, h * after.height]
    if rectangle is not None:
        rectangle.set(", ".join(f"{number:.6f}" for number in box))
    diameter = values["d"].number if "d" in values else 0  # as a share of the shorter side
    sides = [min(size.width, size.height) for size in (mapping.stored, mapping.size)]
    box.append(diameter * sides[0] * min(mapping.scale) / sides[1])
    for name, number in zip((*names, "d"), box, strict=True):
        if name in values:
            values[name].set(f"{number:.6f}".rstrip("0").rstrip("."))
    return True


def _remove_names(rdf: ET.Element, names: set[str]) -> None:
    """Remove keywords whose last part, after any "|" or "/", is in `names`."""
    for parent in list(rdf.iter()):
        for item in list(parent) if names else ():
            if item.tag == RDF + "li" and _last_part(item.text or "") in names:
                parent.remove(item)


def _last_part(keyword: str) -> str:
    return re.split(r"[|/]", keyword.strip())[-1]


def _adapt_panorama(rdf: ET.Element, mapping: PixelMapping | None) -> None:
    """Adapt a panorama's sizes to the crop and scale; remove them if the photo was rotated."""
    found = [value for value in _find_values(rdf) if value.name.startswith(PANORAMA)]
    values = {_local(value.name): value for value in found}
    axes = (("Left", "Width", 0), ("Top", "Height", 1))
    for corner, side, axis in axes:
        names = [
            f"CroppedAreaImage{side}Pixels",
            f"CroppedArea{corner}Pixels",
            f"FullPano{side}Pixels",
            f"LargestValidInteriorRect{corner}",
            f"LargestValidInteriorRect{side}",
        ]
        numbers = [values[name].number if name in values else 0.0 for name in names]
        if mapping is None or mapping.orientation != 1 or numbers[0] <= 0:
            continue
        photo, size = ((s.width, s.height)[axis] for s in (mapping.photo, mapping.size))
        unit = numbers[0] / photo  # the panorama's pixels per source pixel
        scale = mapping.scale[axis] / unit
        crop = mapping.crop[axis] * unit
        first, last = ((edge - crop) * scale for edge in (numbers[3], numbers[3] + numbers[4]))
        first, last = (min(max(edge, 0), size) for edge in (first, last))
        adapted = (size, (numbers[1] + crop) * scale, numbers[2] * scale, first, last - first)
        for name, number in zip(names, adapted, strict=True):
            if name in values and values[name].number >= 0:
                values.pop(name).set(str(round(number)))
    for name, value in values.items():
        if mapping is None or mapping.orientation != 1 or _PANORAMA_SIZES.search(name):
            value.set(None)
