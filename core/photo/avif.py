"""AVIF whose EXIF is damaged: its decoder refuses it whole, though its pixels are well."""

from __future__ import annotations

import io
import re
from typing import BinaryIO

from PIL import Image, ImageFile

# An entry for an item of EXIF (ISO/IEC 14496-12, 8.11.6), of either size of its number.
_EXIF_ITEM = re.compile(rb"(infe(?:\x02.{7}|\x03.{9}))Exif", re.DOTALL)
_ANOTHER = rb"\1free"  # a kind of item that nobody reads


def hide_avif_exif(content: bytes) -> bytes:
    """Return a file of the same length whose EXIF no decoder finds."""
    return _EXIF_ITEM.sub(_ANOTHER, content)


def open_image(file: BinaryIO, formats: tuple[str, ...]) -> ImageFile.ImageFile:
    """Let Pillow open a file, of an AVIF what is well.

    Raises:
        Exception: what Pillow raises on damage.

    """
    try:
        return Image.open(file, formats=formats)
    except ValueError as error:
        if "Invalid Exif" not in str(error):
            raise
        file.seek(0)
        return Image.open(io.BytesIO(hide_avif_exif(file.read())), formats=formats)
