"""What a file says beside its pixels."""

from __future__ import annotations

import math

from PIL import Image, ImageFile
from PIL.ExifTags import IFD, Base

from .damage import DAMAGE

CM_PER_INCH = 2.54

# A TIFF says among its EXIF tags how it stores its pixels, which is untrue of any other file.
_LAYOUT = frozenset(range(Base.NewSubfileType, Base.ReferenceBlackWhite + 1)) - {
    Base.DocumentName,
    Base.ImageDescription,
    Base.Make,
    Base.Model,
    Base.XResolution,
    Base.YResolution,
    Base.ResolutionUnit,
    Base.PageName,
    Base.Software,
    Base.DateTime,
    Base.Artist,
    Base.HostComputer,
}
_ELSEWHERE = frozenset({Base.XMLPacket, Base.ImageResources, Base.InterColorProfile})


def exif_tags(image: ImageFile.ImageFile) -> Image.Exif:
    """Return the EXIF tags; none where they are damaged."""
    try:
        return image.getexif()
    except DAMAGE:
        return Image.Exif()


def exif_block(tags: Image.Exif) -> bytes | None:
    """Return the EXIF block that still holds for the upright pixels alone; damaged EXIF is dropped.

    A thumbnail goes too: it would show another picture than an export.
    """
    kept = Image.Exif()
    kept.endian = tags.endian  # which makers' own notes rely on
    try:
        for tag, value in tags.items():
            if tag not in _LAYOUT | _ELSEWHERE | {IFD.Exif, IFD.GPSInfo}:
                kept[tag] = value
        for directory in (IFD.Exif, IFD.GPSInfo):
            kept.get_ifd(directory).update(tags.get_ifd(directory))
        details = kept.get_ifd(IFD.Exif)
        if IFD.Interop in details:  # an offset into the old block
            details[IFD.Interop] = tags.get_ifd(IFD.Interop)
        empty = not (len(kept) or details or kept.get_ifd(IFD.GPSInfo))
        return None if empty else kept.tobytes()
    except DAMAGE:
        return None


def dpi(image: ImageFile.ImageFile, tags: Image.Exif) -> tuple[float, float] | None:
    """Return pixels per inch across and down as stored, if the file says."""
    stored = image.info.get("dpi")
    if image.format in ("JPEG", "MPO") and not image.info.get("jfif_unit"):
        stored = None  # Pillow's own 72
    try:
        if stored is None:
            unit = CM_PER_INCH if tags.get(Base.ResolutionUnit) == 3 else 1.0
            stored = (tags[Base.XResolution] * unit, tags[Base.YResolution] * unit)
        across, down = float(stored[0]), float(stored[1])
    except DAMAGE:
        return None
    sensible = 0 < across < math.inf and 0 < down < math.inf
    return (across, down) if sensible else None
