"""What a photo's file said beside its pixels, as it holds for an export."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace

from PIL.ExifTags import Base

from ..geometry import Size
from ..photo import Photo
from ..photo.checks import DAMAGE
from ..photo.exif import Directory, Exif
from ..photo.metadata import INCH
from . import xmp
from .formats import Metadata
from .place import DETAILED_ENTRIES, MAIN_ENTRIES
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
    exif = _own(photo) if metadata is not Metadata.NONE else Exif()
    sides = {Base.ExifImageWidth: size.width, Base.ExifImageHeight: size.height}
    changed = {int(tag): exif.long(side) for tag, side in sides.items() if tag in exif.details}
    exif = replace(exif, details={**exif.details, **changed})
    if metadata is Metadata.WITHOUT_PLACE:
        main = _without(exif.main, MAIN_ENTRIES)
        exif = replace(exif, main=main, details=_without(exif.details, DETAILED_ENTRIES), place={})
    if dpi is not None:
        resolution = {
            int(Base.XResolution): exif.density(dpi[0]),
            int(Base.YResolution): exif.density(dpi[1]),
            int(Base.ResolutionUnit): exif.short(INCH),
        }
        exif = replace(exif, main={**exif.main, **resolution})
    return exif.block


def _without(entries: Directory, tags: Set[int]) -> Directory:
    return {tag: entry for tag, entry in entries.items() if tag not in tags}


def _own(photo: Photo) -> Exif:
    """Return what the photo's EXIF says, nothing where it is damaged."""
    try:
        return Exif.read(photo.exif) if photo.exif else Exif()
    except DAMAGE:
        return Exif()


def xmp_for(photo: Photo, size: Size, metadata: Metadata, provenance: Provenance) -> bytes | None:
    """Return the photo's XMP as it holds for an export, with what made it."""
    if metadata is Metadata.NONE:
        return None
    place = metadata is not Metadata.WITHOUT_PLACE
    return xmp.packet(photo.xmp, size, provenance, place=place)
