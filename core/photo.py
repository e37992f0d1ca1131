"""Opening an image file as a photo; Pillow does the decoding."""

from __future__ import annotations

import struct
import warnings
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError

from .errors import PhotoError
from .geometry import Size

MAX_PIXELS = 2**29  # 1.6 GB as RGB, and decoding takes about as much again
Image.MAX_IMAGE_PIXELS = None  # the limit above takes its place, with a sentence of its own

# What Pillow's decoders raise on damaged files.
_DAMAGE = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    EOFError,
    IndexError,
    KeyError,
    OverflowError,
    MemoryError,
    struct.error,
    zlib.error,
)
_COLOUR_MODES = ("RGB", "RGBA", "RGBX", "P", "PA")  # whose profile still fits the RGB made of them


@dataclass(frozen=True)
class Photo:
    """An opened image, orientation already applied; never written to after it is made.

    Attributes:
        pixels: RGB, shape [H, W, 3], uint8.
        alpha: opacity, shape [H, W], uint8, or None where the image has none.
        icc_profile: the colour profile as stored in the file, or None.
        exif: EXIF block, orientation reset, or None.
        path: the file, or None for pixels that came from elsewhere.

    """

    pixels: NDArray[np.uint8]
    alpha: NDArray[np.uint8] | None = None
    icc_profile: bytes | None = None
    exif: bytes | None = None
    path: Path | None = None

    @property
    def size(self) -> Size:
        """Width and height in source pixels."""
        height, width = self.pixels.shape[:2]
        return Size(width, height)


def open_photo(path: Path, max_pixels: int = MAX_PIXELS) -> Photo:
    """Open an image file.

    Args:
        path: JPEG, PNG, WebP, TIFF, BMP, or what else Pillow decodes; of several pictures in a
            file, the first.
        max_pixels: a file whose header claims more is refused before anything is decoded.

    Raises:
        PhotoError: if there is no such file, it can't be read, isn't an image, is cut short or
            damaged, or claims too many pixels.

    """
    _check_file(path)
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(path) as image:
            # Pillow warns of damage that it can live with; a photo or a sentence is what we give
            _check_size(path, image, max_pixels)
            image.load()
            return _photo(path, image)
    except UnidentifiedImageError:
        raise PhotoError(f"{path.name} isn't an image that Leafscope can read.") from None
    except _DAMAGE as error:
        raise PhotoError(f"{path.name} is damaged or cut short.") from error


def _check_file(path: Path) -> None:
    """Say plainly what is wrong with a path, before Pillow says it its own way."""
    try:
        if path.is_dir():
            raise PhotoError(f"{path.name or path} is a folder, not an image.")
        with path.open("rb") as file:
            if not file.read(1):
                raise PhotoError(f"{path.name} is empty.")
    except FileNotFoundError:
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


def _photo(path: Path, image: Image.Image) -> Photo:
    profile = image.info.get("icc_profile") if image.mode in _COLOUR_MODES else None
    image, exif = _upright(image)
    pixels, alpha = _pixels(image)
    return Photo(pixels, alpha, profile or None, exif, path)


def _upright(image: Image.Image) -> tuple[Image.Image, bytes | None]:
    """Apply the EXIF orientation once; return the EXIF without it. Damaged EXIF is dropped."""
    try:
        image = ImageOps.exif_transpose(image)
        exif = image.getexif()
        exif.pop(ExifTags.Base.Orientation, None)
        return image, exif.tobytes() if exif else None
    except _DAMAGE:
        return image, None


def _pixels(image: Image.Image) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    """Return RGB [H, W, 3] and alpha [H, W] or None, in 8 bits."""
    if image.mode.startswith("I") or image.mode == "F":
        grey = _eight_bit(np.asarray(image))
        return np.repeat(grey[..., None], 3, axis=2), None
    if image.has_transparency_data:
        rgba = np.array(image.convert("RGBA"))
        return np.ascontiguousarray(rgba[..., :3]), np.ascontiguousarray(rgba[..., 3])
    return np.array(image.convert("RGB")), None


def _eight_bit(values: NDArray[np.generic]) -> NDArray[np.uint8]:
    """Bring grey values that Pillow keeps in 16 bits, 32 bits or floats to 8 bits."""
    wide = np.nan_to_num(values.astype(np.float64))
    highest = 65_535.0 if np.issubdtype(values.dtype, np.integer) else max(1.0, float(wide.max()))
    levels: NDArray[np.uint8] = np.rint(np.clip(wide / highest, 0, 1) * 255).astype(np.uint8)
    return levels
