"""Formats that need optional packages: HEIF, JPEG XL and camera RAW."""

from __future__ import annotations

import re
import warnings
from pathlib import Path

import numpy as np
from PIL import Image

from ..errors import PhotoError
from ..messages import Message
from .checks import HEIF_BRANDS, check_size, log_and_continue
from .jxl import CODESTREAM, CONTAINER
from .photo import Photo
from .source_metadata import build_exif_block

_CLASSIC_TIFF = (b"II*\0", b"MM\0*")
_RAW_SUFFIX = re.compile(
    r"\.(3fr|arw|cr2|cr3|crw|dcr|dng|erf|fff|iiq|kdc|mef|mos|mrw|nef|nrw|orf|pef|raf|raw|rw2|rwl|"
    r"sr2|srf|srw|x3f)",
    re.IGNORECASE,
)


def is_raw(path: Path) -> bool:
    """Check whether the suffix is camera RAW; Pillow could take such a file for a TIFF."""
    return _RAW_SUFFIX.fullmatch(path.suffix) is not None


def register_optional_format(path: Path, start: bytes) -> tuple[str, ...]:
    """Import a file's optional decoder (PhotoError if missing); return its Pillow formats."""
    title: str | Message = ""
    try:
        if is_raw(path):
            title = Message("camera RAW")
            import rawpy  # noqa: F401 - opened without Pillow
        elif start[4:8] == b"ftyp" and start[8:12] in HEIF_BRANDS:
            title = "HEIF"
            import pillow_heif

            pillow_heif.register_heif_opener()
            return ("HEIF",)
        elif start.startswith((CODESTREAM, CONTAINER)):
            title = "JPEG XL"
            import pillow_jxl  # noqa: F401 - registers itself

            return ("JXL",)
    except ImportError:
        raise PhotoError(
            "{name} is a {format} file, which this installation can't open. Convert it to TIFF or "
            "JPEG, or run Leafscope from source.",
            name=path.name,
            format=title,
        ) from None
    return ()


def open_raw(path: Path, max_pixels: int | None) -> Photo:
    """Develop camera RAW with LibRaw to upright 16-bit sRGB, with the camera's white balance."""
    import rawpy

    try:
        # LibRaw can't open paths that aren't UTF-8
        with path.open("rb") as file, rawpy.imread(file) as raw:
            check_size(path, raw.sizes.width, raw.sizes.height, max_pixels)
            developed = raw.postprocess(output_bps=16, use_camera_wb=True)
    except rawpy.LibRawError as error:
        raise _raw_error(path) from error
    grey = developed.ndim == 2 or developed.shape[2] == 1  # from a monochrome camera
    if grey:
        developed = developed.reshape(*developed.shape[:2], 1).repeat(3, 2)
    elif developed.shape[2] != 3:
        raise _raw_error(path)
    pixels = developed.astype(np.uint16, copy=False)
    return Photo(pixels, exif=_read_raw_exif(path), path=path, grey=grey)


def _raw_error(path: Path) -> PhotoError:
    return PhotoError("{name} isn't a camera RAW file, or is damaged.", name=path.name)


def _read_raw_exif(path: Path) -> bytes | None:
    """Return the EXIF block of a TIFF-based RAW file; None for others."""
    exif = Image.Exif()
    with path.open("rb") as file:
        if file.read(4) not in _CLASSIC_TIFF:
            return None
        file.seek(0)
        with log_and_continue("EXIF"):
            with warnings.catch_warnings(action="ignore"):  # about damaged entries
                exif.load_from_fp(file)
            return build_exif_block(exif)
    return None
