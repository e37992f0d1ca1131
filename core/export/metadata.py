"""What a photo's file said beside its pixels, as it holds for an export."""

from __future__ import annotations

from PIL import Image
from PIL.ExifTags import IFD, Base

from ..geometry import Size
from ..photo import Photo
from ..photo.metadata import INCH


def exif_for(photo: Photo, size: Size) -> bytes | None:
    """Return the photo's EXIF with the size of an export, and the resolution.

    WebP has no other place for the resolution.

    Args:
        photo: the photo.
        size: of the export, in pixels.

    """
    if photo.exif is None and photo.dpi is None:
        return None
    exif = Image.Exif()
    if photo.exif is not None:
        exif.load(photo.exif)
    details = exif.get_ifd(IFD.Exif)
    for tag, side in ((Base.ExifImageWidth, size.width), (Base.ExifImageHeight, size.height)):
        if tag in details:
            details[tag] = side
    if photo.dpi is not None:
        exif[Base.XResolution], exif[Base.YResolution] = photo.dpi
        exif[Base.ResolutionUnit] = INCH
    return exif.tobytes()
