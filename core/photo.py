"""Opening an image file as a photo; Pillow does the decoding."""

from __future__ import annotations

import contextlib
import math
import stat
import struct
import warnings
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError
from PIL.ExifTags import IFD, Base

from .errors import PhotoError
from .geometry import Size

MAX_PIXELS = 2**29  # 1.6 GB as RGB; opening peaks at 7 bytes a pixel, which 8 GB of memory allow
Image.MAX_IMAGE_PIXELS = None  # the limit above takes its place, with a sentence of its own

# What Pillow decodes by itself, strictly and in C: EPS would be run by Ghostscript, and a JPEG 2000
# file that is cut short gives a picture.
FORMATS = (
    *("JPEG", "PNG", "WEBP", "TIFF", "BMP", "DIB"),
    *("GIF", "AVIF", "PPM", "TGA", "ICO", "PCX", "SGI"),
)

# A header may claim so many pixels for each byte of the file, or a million: a JPEG spends a bit on
# 64 pixels, a GIF 12 bits on 4,096; the others are bounds that only a blank picture comes near.
_PIXELS_PER_BYTE = {"JPEG": 2**9, "GIF": 2**12, "TIFF": 2**14}
_PIXELS_PER_BYTE_AT_MOST = 2**16
_HARMLESS = 2**20

# What Pillow's decoders raise on damaged files.
_DAMAGE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
_COLOUR_MODES = ("RGB", "RGBA", "RGBX", "P", "PA")  # whose profile still fits the RGB made of them
_SIDEWAYS = (5, 6, 7, 8)  # orientations that swap width and height
_BAND_PIXELS = 2**22  # converted at once, so that opening needs little beside the photo itself
_CM_PER_INCH = 2.54

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


@dataclass(frozen=True)
class Photo:
    """An opened image, orientation already applied; never written to after it is made.

    Attributes:
        pixels: RGB, shape [H, W, 3], uint8.
        alpha: opacity, shape [H, W], uint8, or None where the image has none.
        icc_profile: the colour profile as stored in the file, or None.
        exif: EXIF block, without orientation and thumbnail, or None.
        dpi: pixels per inch across and down, or None where the file doesn't say.
        path: the file, or None for pixels that came from elsewhere.

    """

    pixels: NDArray[np.uint8]
    alpha: NDArray[np.uint8] | None = None
    icc_profile: bytes | None = None
    exif: bytes | None = None
    path: Path | None = None
    dpi: tuple[float, float] | None = None

    @property
    def size(self) -> Size:
        """Width and height in source pixels."""
        height, width = self.pixels.shape[:2]
        return Size(width, height)


def open_photo(path: str | Path, *, max_pixels: int = MAX_PIXELS) -> Photo:
    """Open an image file.

    Args:
        path: JPEG, PNG, WebP, TIFF, BMP, or another of `FORMATS`; of several pictures in a file,
            the first.
        max_pixels: a file whose header claims more is refused before anything is decoded.

    Raises:
        PhotoError: if there is no such file, it can't be read, isn't an image, is cut short or
            damaged, or claims too many pixels.

    """
    path = Path(path)
    _check_file(path)
    try:
        with (
            # Pillow warns of damage that it can live with; we give a photo or a sentence
            warnings.catch_warnings(action="ignore"),
            Image.open(path, formats=FORMATS) as image,
        ):
            _check_size(path, image, max_pixels)
            _check_plausible(path, image)
            return _photo(path, image)
    except UnidentifiedImageError:
        raise PhotoError(f"{path.name} isn't an image that Leafscope can read.") from None
    except MemoryError:
        raise PhotoError(f"There isn't enough memory to open {path.name}.") from None
    except _DAMAGE as error:
        raise PhotoError(f"{path.name} is damaged or cut short.") from error


def _check_file(path: Path) -> None:
    """Say plainly what is wrong with a path, before Pillow says it its own way."""
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise PhotoError(f"{path.name or path} is a folder, not an image.")
        if not stat.S_ISREG(kind):  # reading a pipe or a device might never end
            raise PhotoError(f"{path.name} isn't an ordinary file.")
        with path.open("rb") as file:
            if not file.read(1):
                raise PhotoError(f"{path.name} is empty.")
    except (FileNotFoundError, NotADirectoryError):
        raise PhotoError(f"There is no file {path}.") from None
    except PermissionError:
        raise PhotoError(f"{path.name} can't be read: permission denied.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise PhotoError(f"{path.name} can't be read: {reason}.") from error


def _check_size(path: Path, image: Image.Image, max_pixels: int) -> None:
    width, height = image.size
    if width < 1 or height < 1:
        raise PhotoError(f"{path.name} has no pixels ({width} x {height}).")
    if width * height > max_pixels:
        raise PhotoError(
            f"{path.name} claims {width} x {height} pixels; "
            f"Leafscope opens at most {max_pixels // 10**6} megapixels."
        )


def _check_plausible(path: Path, image: Image.Image) -> None:
    """Refuse what would otherwise be allocated, and end as a picture that is mostly blank."""
    width, height = image.size
    per_byte = _PIXELS_PER_BYTE_AT_MOST
    if image.mode != "1":  # whole blank lines of a fax take a bit
        per_byte = _PIXELS_PER_BYTE.get(image.format or "", per_byte)
    if width * height > max(_HARMLESS, per_byte * path.stat().st_size):
        raise PhotoError(
            f"{path.name} claims {width} x {height} pixels, more than so small a file can hold."
        )
    if image.format == "TIFF":
        right = max((tile[1][2] for tile in image.tile), default=0)
        bottom = max((tile[1][3] for tile in image.tile), default=0)
        if right < width or bottom < height:
            raise PhotoError(f"{path.name} is damaged or cut short.")


def _photo(path: Path, image: Image.Image) -> Photo:
    profile = image.info.get("icc_profile") if image.mode in _COLOUR_MODES else None
    tags = _tags(image)  # before the pixels: loading turns those of a TIFF, and drops the tag
    sideways = tags.get(Base.Orientation) in _SIDEWAYS
    exif = _without_layout(tags)
    dpi = _dpi(image, tags)
    image.load()
    with contextlib.suppress(*_DAMAGE):  # in the EXIF; the pixels are turned by then, or as stored
        ImageOps.exif_transpose(image, in_place=True)
    pixels, alpha = _pixels(path, image)
    return Photo(pixels, alpha, profile or None, exif, path, dpi[::-1] if dpi and sideways else dpi)


def _tags(image: Image.Image) -> Image.Exif:
    """Return the EXIF tags; none where they are damaged."""
    try:
        return image.getexif()
    except _DAMAGE:
        return Image.Exif()


def _without_layout(tags: Image.Exif) -> bytes | None:
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
    except _DAMAGE:
        return None


def _dpi(image: Image.Image, tags: Image.Exif) -> tuple[float, float] | None:
    """Return pixels per inch across and down as stored, if the file says."""
    stored = image.info.get("dpi")
    if image.format in ("JPEG", "MPO") and not image.info.get("jfif_unit"):
        stored = None  # Pillow's own 72
    try:
        if stored is None:
            unit = _CM_PER_INCH if tags.get(Base.ResolutionUnit) == 3 else 1.0
            stored = (tags[Base.XResolution] * unit, tags[Base.YResolution] * unit)
        across, down = float(stored[0]), float(stored[1])
    except _DAMAGE:
        return None
    sensible = 0 < across < math.inf and 0 < down < math.inf
    return (across, down) if sensible else None


def _pixels(path: Path, image: Image.Image) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    """Return RGB [H, W, 3] and alpha [H, W] or None, in 8 bits."""
    width, height = image.size
    pixels = np.empty((height, width, 3), np.uint8)
    alpha = np.empty((height, width), np.uint8) if image.has_transparency_data else None
    full = _full_scale(image)
    rows = max(1, _BAND_PIXELS // width)
    for top in range(0, height, rows):
        band = image.crop((0, top, width, min(top + rows, height)))
        part = slice(top, top + rows)
        if full is not None:
            pixels[part] = _eight_bit(np.asarray(band), full)[..., None]
        elif alpha is not None:
            rgba = np.asarray(_converted(path, band, "RGBA"))
            pixels[part], alpha[part] = rgba[..., :3], rgba[..., 3]
        else:
            pixels[part] = np.asarray(_converted(path, band, "RGB"))
    return pixels, alpha


def _converted(path: Path, band: Image.Image, mode: str) -> Image.Image:
    try:
        return band.convert(mode)
    except ValueError:
        raise PhotoError(
            f"{path.name} has colours ({band.mode}) that Leafscope can't read."
        ) from None


def _full_scale(image: Image.Image) -> float | None:
    """Return what is white in a grey image of more than 8 bits; None for other images."""
    if image.mode.startswith("I;16"):
        return 65_535.0
    if image.mode not in ("I", "F"):
        return None
    highest = float(image.getextrema()[1])  # type: ignore[arg-type]  # one pair for one channel
    least = 65_535.0 if image.mode == "I" else 1.0
    return max(least, highest) if math.isfinite(highest) else least


def _eight_bit(values: NDArray[np.generic], full: float) -> NDArray[np.uint8]:
    shares = np.clip(np.nan_to_num(values.astype(np.float64)) / full, 0, 1)
    return np.rint(shares * 255).astype(np.uint8)
