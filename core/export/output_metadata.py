"""What a photo's file said beside its pixels, as it holds for an export."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace

from PIL.ExifTags import Base

from ..geometry import Size
from ..photo import Photo
from ..photo.checks import log_and_continue
from ..photo.exif import Directory, Exif
from ..photo.source_metadata import INCH
from . import xmp
from .formats import MetadataPolicy
from .location_properties import DETAILED_ENTRIES, MAIN_ENTRIES
from .provenance import Provenance


@dataclass(frozen=True)
class MetadataBlocks:
    """What a file says beside its pixels.

    Attributes:
        exif: block, or None.
        xmp: packet, or None.
        profile: ICC profile, or None.

    """

    exif: bytes | None = None
    xmp: bytes | None = None
    profile: bytes | None = None


def metadata_blocks(
    photo: Photo,
    size: Size,
    metadata: MetadataPolicy,
    provenance: Provenance,
    dpi: tuple[float, float] | None = None,
) -> MetadataBlocks:
    """Return the photo's EXIF and XMP as they hold for an export; the profile is the format's.

    Args:
        photo: the photo.
        size: of the export, in pixels.
        metadata: what goes along.
        provenance: how it was made.
        dpi: pixels per inch to say; None for the photo's.

    """
    return MetadataBlocks(
        _exif_for(photo, size, metadata, dpi), _xmp_for(photo, size, metadata, provenance)
    )


def _exif_for(
    photo: Photo, size: Size, metadata: MetadataPolicy, dpi: tuple[float, float] | None
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
    exif = _own(photo) if metadata is not MetadataPolicy.NONE else Exif()
    sides = {Base.ExifImageWidth: size.width, Base.ExifImageHeight: size.height}
    changed = {
        int(tag): exif.long_entry(side) for tag, side in sides.items() if tag in exif.exif_ifd
    }
    exif = replace(exif, exif_ifd={**exif.exif_ifd, **changed})
    if metadata is MetadataPolicy.WITHOUT_LOCATION:
        main = _without(exif.main, MAIN_ENTRIES)
        exif = replace(
            exif, main=main, exif_ifd=_without(exif.exif_ifd, DETAILED_ENTRIES), gps_ifd={}
        )
    if dpi is not None:
        resolution = {
            int(Base.XResolution): exif.dpi_entry(dpi[0]),
            int(Base.YResolution): exif.dpi_entry(dpi[1]),
            int(Base.ResolutionUnit): exif.short_entry(INCH),
        }
        exif = replace(exif, main={**exif.main, **resolution})
    return exif.to_bytes()


def _without(entries: Directory, tags: Set[int]) -> Directory:
    return {tag: entry for tag, entry in entries.items() if tag not in tags}


def _own(photo: Photo) -> Exif:
    """Return what the photo's EXIF says, nothing where it is damaged."""
    with log_and_continue("EXIF"):
        return Exif.read(photo.exif) if photo.exif else Exif()
    return Exif()


def _xmp_for(
    photo: Photo, size: Size, metadata: MetadataPolicy, provenance: Provenance
) -> bytes | None:
    """Return the photo's XMP as it holds for an export, with what made it."""
    if metadata is MetadataPolicy.NONE:
        return None
    place = metadata is not MetadataPolicy.WITHOUT_LOCATION
    return xmp.packet(photo.xmp, size, provenance, place=place)
