"""Output formats with their limits, and settings for storing pixels and metadata."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ..errors import ExportError
from ..geometry import Size
from ..photo.colour_signalling import Cicp

JPEG_QUALITY = 92  # "high" in most photo programs: no visible blocks, half the size of 98
MAX_BUFFERED_PIXELS = 2**28  # of an image that Pillow holds in memory, at 4 bytes per pixel
MAX_ENCODER_PIXELS = 2**26  # of WebP and AVIF, whose encoders need 20 to 25 bytes per pixel

Strip = NDArray[np.uint8] | NDArray[np.uint16]  # some rows of an image, [rows, width, channels]
Subsampling = Literal["4:4:4", "4:2:0"]


@dataclass(frozen=True)
class Format:
    """A file format, its limits and its features."""

    name: str  # Pillow's name of the format, or PyAV's in capitals
    max_side: int  # in pixels, the limit of the format or of its encoder
    max_pixels: int | None = None  # of an image or frame; None if it is written strip by strip
    supports_alpha: bool = True  # whether it stores opacity
    supports_grey: bool = True  # whether it stores a single channel with its own profile
    supports_icc: bool = True  # whether it embeds a colour profile; its pixels are sRGB otherwise
    supports_metadata: bool = True  # whether it stores EXIF and XMP
    supports_16_bit: bool = False  # whether it stores 16 bits per channel
    lossy: bool = False  # whether it has a quality setting
    supports_lossless: bool = False  # whether a lossy format also has a lossless mode
    supports_subsampling: bool = False  # whether colour can be stored at half the resolution
    animated: bool = False  # whether it stores a sequence of frames
    even_sides: bool = False  # whether sides must be even, because 2 x 2 pixels share a colour

    @property
    def streams(self) -> bool:
        """Whether each strip is written to the file as soon as it is rendered."""
        return self.max_pixels is None

    def check(self, size: Size) -> None:
        """Raise ExportError if the format can't store an image or frame of this size."""
        width, height = size.width, size.height
        values: dict[str, object] = {"format": self.name, "width": width, "height": height}
        if max(width, height) > self.max_side:
            values["side"] = self.max_side
            raise ExportError(
                "{format} images can have at most {side} pixels a side, and this one would be "
                "{width} x {height}. Choose a smaller size.",
                **values,
            )
        if self.max_pixels is not None and width * height > self.max_pixels:
            values["megapixels"] = self.max_pixels // 10**6
            if self.animated:
                raise ExportError(
                    "Animated {format} frames can have at most {megapixels} megapixels, and these "
                    "would be {width} x {height}. Choose a smaller size.",
                    **values,
                )
            raise ExportError(
                "{format} images can have at most {megapixels} megapixels, and this one would be "
                "{width} x {height}. Choose PNG or TIFF, which have no such limit.",
                **values,
            )
        if self.even_sides and (width % 2 or height % 2):
            values |= {"wide": width + width % 2, "high": height + height % 2}
            raise ExportError(
                "{format} needs an even width and height. Use {wide} x {high} instead of "
                "{width} x {height}.",
                **values,
            )


PNG = Format("PNG", 2**31 - 1, supports_16_bit=True)
TIFF = Format("TIFF", 2**31 - 1, supports_16_bit=True)
JPEG = Format(
    "JPEG",
    65_500,  # libjpeg's limit; the format's own is 65,535
    MAX_BUFFERED_PIXELS,
    supports_alpha=False,
    lossy=True,
    supports_subsampling=True,
)
WEBP = Format(
    "WEBP", 16_383, MAX_ENCODER_PIXELS, supports_grey=False, lossy=True, supports_lossless=True
)
AVIF = Format(
    "AVIF", 65_536, MAX_ENCODER_PIXELS, supports_grey=False, lossy=True, supports_subsampling=True
)
BMP = Format("BMP", 2**31 - 1, MAX_BUFFERED_PIXELS, supports_alpha=False, supports_icc=False)
FORMATS = {
    ".png": PNG,
    ".jpg": JPEG,
    ".jpeg": JPEG,
    ".tif": TIFF,
    ".tiff": TIFF,
    ".webp": WEBP,
    ".avif": AVIF,
    ".bmp": BMP,
}
# Animations store RGB only. Their limits keep the encoder below about 1 GB of memory.
ANIMATED_WEBP = Format(
    "WEBP", 16_383, 2**24, supports_alpha=False, supports_grey=False, lossy=True, animated=True
)
_PLAIN = {"supports_icc": False, "supports_metadata": False}
GIF = replace(ANIMATED_WEBP, name="GIF", max_side=65_535, max_pixels=2**23, lossy=False, **_PLAIN)
MP4 = replace(
    ANIMATED_WEBP, name="MP4", max_side=16_384, max_pixels=2**23, even_sides=True, **_PLAIN
)


class MetadataPolicy(Enum):
    """Which of the photo's EXIF and XMP data an export keeps."""

    ALL = "all"
    WITHOUT_LOCATION = "without-place"  # the value is an option of the command line
    NONE = "none"


@dataclass(frozen=True)
class Encoding:
    """Encoder settings; formats ignore unsupported ones. Raises ExportError if out of range."""

    quality: int = JPEG_QUALITY  # quality of lossy formats, 1 to 100
    subsampling: Subsampling = "4:4:4"  # of JPEG and AVIF; 4:4:4 keeps coloured edges sharp
    lossless: bool = False  # whether WebP is written losslessly
    depth: Literal[8, 16] | None = None  # bits per channel; None for the photo's, if possible

    def __post_init__(self) -> None:
        if not 1 <= self.quality <= 100:
            raise ExportError(
                "Quality must be between 1 and 100, not {quality}.", quality=self.quality
            )
        if self.depth not in (None, 8, 16):
            raise ExportError(
                "Depth must be 8 or 16 bits per channel, not {depth}.", depth=self.depth
            )


@dataclass(frozen=True)
class ImageSpec:
    """Properties of the image in a file. Its pixels are passed separately, as strips."""

    size: Size  # in pixels
    grey: bool  # whether there is one colour channel instead of three
    alpha: bool  # whether an opacity channel follows
    depth: int  # bits per channel, 8 or 16
    encoding: Encoding
    icc_profile: bytes | None = None  # colour profile that fits the channels, or None
    exif: bytes | None = None  # block with its "Exif" header, or None
    xmp: bytes | None = None
    dpi: tuple[float, float] | None = None  # horizontal and vertical pixels per inch, or None
    cicp: Cicp | None = None  # code points equivalent to the profile, or None

    @property
    def channels(self) -> int:
        """Number of channels, including opacity."""
        return (1 if self.grey else 3) + self.alpha

    @property
    def mode(self) -> str:
        """Pillow's mode of the image at 8 bits per channel: L, LA, RGB or RGBA."""
        return ("L" if self.grey else "RGB") + ("A" if self.alpha else "")
