"""What is wrong with a file, before it is decoded, and what decoders raise if it is damaged."""

from __future__ import annotations

import math
import stat
import struct
import zlib
from pathlib import Path

from PIL import ImageFile

from ..errors import PhotoError, TooManyPixels

DAMAGE = (
    ArithmeticError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    ValueError,
    struct.error,
    zlib.error,
)
UNFORESEEN = (AssertionError, AttributeError, TypeError)  # by decoders, or by us
DECODERS = {"PIL", "imagecodecs", "pillow_heif", "pillow_jxl", "rawpy", "tifffile"}


def from_decoder(error: BaseException) -> bool:
    """Tell whether an error was raised inside a decoder, not by a mistake of ours."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    module = "" if trace is None else str(trace.tb_frame.f_globals.get("__name__", ""))
    return module.split(".")[0] in DECODERS


# A header may claim so many pixels for each byte of the file, or a million: a JPEG spends a bit on
# 64 pixels, a GIF 12 bits on 4,096, a TIFF's LZW likewise at its best; the others are bounds that
# only a blank picture comes near. Whole blank lines of a fax take a bit.
_PIXELS_PER_BYTE = {"JPEG": 2**9, "GIF": 2**12, "TIFF": 2**12}
# LZMA, zstd and WebP write down a blank picture once.
_PIXELS_PER_BYTE_AT_MOST = 2**16
_HARMLESS = 2**20


def check_file(path: Path) -> None:
    """Say plainly what is wrong with a path, before Pillow says it its own way.

    Raises:
        PhotoError: if there is no such file, it can't be read, or is empty or no ordinary file.

    """
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise PhotoError("{name} is a folder, not an image.", name=path.name or path)
        if not stat.S_ISREG(kind):  # reading a pipe or a device might never end
            raise PhotoError("{name} isn't an ordinary file.", name=path.name)
        with path.open("rb") as file:
            if not file.read(1):
                raise PhotoError("{name} is empty.", name=path.name)
    except (FileNotFoundError, NotADirectoryError):
        raise PhotoError("There is no file {path}.", path=path) from None
    except PermissionError:
        raise PhotoError("{name} can't be read: permission denied.", name=path.name) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise PhotoError("{name} can't be read: {error}.", name=path.name, error=reason) from error


def check_size(path: Path, width: int, height: int, max_pixels: int | None) -> None:
    """Refuse a header that claims nothing, or more than was allowed (None: any size).

    Raises:
        PhotoError: if it claims no pixels.
        TooManyPixels: if it claims more than `max_pixels`.

    """
    if width < 1 or height < 1:
        raise PhotoError(
            "{name} has no pixels ({width} x {height}).", name=path.name, width=width, height=height
        )
    if max_pixels is not None and width * height > max_pixels:
        raise TooManyPixels(path.name, width, height, max_pixels)


def check_plausible(path: Path, image: ImageFile.ImageFile) -> None:
    """Refuse what would otherwise be allocated, and end as a picture that is mostly blank.

    Raises:
        PhotoError: if the file can't hold the pixels that it claims.

    """
    width, height = image.size
    check_claim(path, width, height, _kind(image))
    if image.format == "TIFF":  # whose strips may end before the picture does
        ends = [extents[2:] for _, extents, *_ in image.tile if extents]
        if math.prod(max(side, default=0) for side in zip(*ends, strict=True)) < width * height:
            raise PhotoError("{name} is damaged or cut short.", name=path.name)


def _kind(image: ImageFile.ImageFile) -> str:
    if image.mode == "1":
        return "fax"
    dense = image.format == "TIFF" and image.info.get("compression") in ("zstd", "lzma", "webp")
    return "dense TIFF" if dense else image.format or ""


def check_claim(path: Path, width: int, height: int, kind: str) -> None:
    """Refuse more pixels than a file of this length can hold.

    Args:
        path: the file.
        width: in pixels, as claimed.
        height: likewise.
        kind: Pillow's name of the format, "fax", or "dense TIFF" for one that packs blanks well.

    Raises:
        PhotoError: with what it claims.

    """
    per_byte = _PIXELS_PER_BYTE.get(kind, _PIXELS_PER_BYTE_AT_MOST)
    if width * height > max(_HARMLESS, per_byte * path.stat().st_size):
        raise PhotoError(
            "{name} claims {width} x {height} pixels, more than so small a file can hold.",
            name=path.name,
            width=width,
            height=height,
        )
