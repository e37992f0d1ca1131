"""What a photo's file said beside its pixels, as it holds for an export."""

from __future__ import annotations

from PIL import Image
from PIL.ExifTags import IFD, Base

from ..geometry import Size
from ..photo import Photo
from ..photo.metadata import INCH
from . import xmp
from .formats import Metadata
from .provenance import Provenance


def exif_for(
    photo: Photo, size: Size, metadata: Metadata, dpi: tuple[float, float] | None
) -> bytes | None:
    """Return the photo's EXIF with the size of an export, and the resolution.

    WebP and AVIF have no other place for the resolution.

    Args:
        photo: the photo.
        size: of the export, in pixels.
        metadata: what goes along.
        dpi: pixels per inch to say; None for the photo's.

    """
    dpi = dpi or photo.dpi
    kept = photo.exif if metadata is not Metadata.NONE else None
    if kept is None and dpi is None:
        return None
    exif = Image.Exif()
    if kept is not None:
        exif.load(kept)
    details = exif.get_ifd(IFD.Exif)
    for tag, side in ((Base.ExifImageWidth, size.width), (Base.ExifImageHeight, size.height)):
        if tag in details:
            details[tag] = side
    if metadata is Metadata.WITHOUT_PLACE and IFD.GPSInfo in exif:
        del exif[IFD.GPSInfo]
    if dpi is not None:
        exif[Base.XResolution], exif[Base.YResolution] = dpi
        exif[Base.ResolutionUnit] = INCH
    return exif.tobytes()


def xmp_for(photo: Photo, size: Size, metadata: Metadata, provenance: Provenance) -> bytes | None:
    """Return the photo's XMP as it holds for an export, with what made it."""
    if metadata is Metadata.NONE:
        return None
    place = metadata is not Metadata.WITHOUT_PLACE
    return xmp.packet(photo.xmp, size, provenance, place=place)
