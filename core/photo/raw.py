"""Camera RAW, developed by LibRaw: white balance as shot, sRGB, 16 bits."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
from PIL import Image

from ..errors import PhotoError
from .checks import check_size, log_and_continue
from .photo import Photo
from .source_metadata import build_exif_block

CLASSIC = (b"II*\0", b"MM\0*")  # TIFF with offsets of 32 bits


def open_raw(path: Path, max_pixels: int | None) -> Photo:
    """Develop a RAW file, upright as the camera was held.

    Raises:
        TooManyPixelsError: if it has more than `max_pixels`.
        PhotoError: if LibRaw can't read it.

    """
    import rawpy

    try:
        # by a path LibRaw finds no file whose name isn't UTF-8
        with path.open("rb") as file, rawpy.imread(file) as raw:
            check_size(path, raw.sizes.width, raw.sizes.height, max_pixels)
            developed = raw.postprocess(output_bps=16, use_camera_wb=True)
    except rawpy.LibRawError as error:
        raise PhotoError(
            "{name} isn't a camera's RAW file, or is damaged.", name=path.name
        ) from error
    grey = developed.ndim == 2 or developed.shape[2] == 1  # of a camera without coloured filters
    if grey:
        developed = developed.reshape(*developed.shape[:2], 1).repeat(3, 2)
    elif developed.shape[2] != 3:
        raise PhotoError("{name} isn't a camera's RAW file, or is damaged.", name=path.name)
    return Photo(developed.astype(np.uint16, copy=False), exif=_exif(path), path=path, grey=grey)


def _exif(path: Path) -> bytes | None:
    """Return the EXIF block of those that are TIFFs by their make, as most are."""
    exif = Image.Exif()
    with path.open("rb") as file:
        if file.read(4) not in CLASSIC:
            return None
        file.seek(0)
        with log_and_continue("EXIF"):
            with warnings.catch_warnings(action="ignore"):  # of what is damaged, and left out
                exif.load_from_fp(file)
            return build_exif_block(exif)
    return None
