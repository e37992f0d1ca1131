"""The kinds of files that can be exported, and where each of them ends."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal

from ..errors import ExportError
from ..geometry import Size

JPEG_QUALITY = 92  # what photo programs call "high": no visible blocks, half the size of 98
LARGEST_OUTPUT = 2**28  # pixels of a format that can't be streamed: Pillow holds 4 bytes for each
LARGEST_ENCODED = 2**26  # pixels of WebP and AVIF, whose encoders hold 20 to 25 bytes for each

Subsampling = Literal["4:4:4", "4:2:0"]


@dataclass(frozen=True)
class Format:
    """A kind of file.

    Attributes:
        name: Pillow's name.
        max_side: in pixels, as the format or the library that writes it has it.
        max_pixels: None where strips are written as they are rendered, so that any number will do.
        alpha: whether it holds opacity.
        grey: whether it holds a single channel, and a profile for it.
        supports_icc: whether it holds a colour profile; what it holds is sRGB otherwise.
        supports_16_bit: whether it holds 16 bits a channel.
        lossy: whether it has a quality.
        lossless: whether it can do without loss where it is lossy by default.
        chroma: whether it can store colour at half the resolution.

    """

    name: str
    max_side: int
    max_pixels: int | None = None
    alpha: bool = True
    grey: bool = True
    supports_icc: bool = True
    supports_16_bit: bool = False
    lossy: bool = False
    lossless: bool = False
    chroma: bool = False

    @property
    def streams(self) -> bool:
        """Whether strips are written as they are rendered."""
        return self.max_pixels is None

    def check(self, size: Size) -> None:
        """Refuse a picture that it doesn't hold.

        Raises:
            ExportError: with what it does.

        """
        check_sides(self.name, self.max_side, size)
        if self.max_pixels is not None and size.width * size.height > self.max_pixels:
            raise ExportError(
                "{format} has to be held whole in the memory, so it ends at {megapixels} "
                "megapixels, and this would be {width} x {height}; choose PNG or TIFF, which are "
                "written as they are rendered.",
                format=self.name,
                megapixels=self.max_pixels // 10**6,
                width=size.width,
                height=size.height,
            )


def check_sides(name: str, longest: int, size: Size) -> None:
    """Refuse a picture with a side of more than `longest` pixels.

    Raises:
        ExportError: with what the format of this name holds.

    """
    if max(size.width, size.height) > longest:
        raise ExportError(
            "{format} holds at most {side} pixels a side; this would be {width} x {height}.",
            format=name,
            side=longest,
            width=size.width,
            height=size.height,
        )


PNG = Format("PNG", 2**31 - 1, supports_16_bit=True)
TIFF = Format("TIFF", 2**31 - 1, supports_16_bit=True)
JPEG = Format(
    "JPEG",
    65_500,  # libjpeg's own limit; the format ends at 65,535
    LARGEST_OUTPUT,
    alpha=False,
    lossy=True,
    chroma=True,
)
WEBP = Format("WEBP", 16_383, LARGEST_ENCODED, grey=False, lossy=True, lossless=True)
AVIF = Format("AVIF", 65_536, LARGEST_ENCODED, grey=False, lossy=True, chroma=True)
BMP = Format("BMP", 2**31 - 1, LARGEST_OUTPUT, alpha=False, supports_icc=False)
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


class MetadataPolicy(Enum):
    """What of the photo's metadata goes along; the colour profile and resolution always do."""

    ALL = "all"
    WITHOUT_LOCATION = "without-place"  # nothing that says, or may say, where the photo was taken
    NONE = "none"


@dataclass(frozen=True)
class Encoding:
    """How the pixels are stored; what a format hasn't got is not looked at.

    Attributes:
        quality: of lossy formats, 1 to 100.
        subsampling: of colour in JPEG and AVIF; coloured edges are what people zoom into.
        lossless: for WebP.
        depth: bits of a channel; None for the photo's, as far as the format holds it.

    Raises:
        ExportError: for a quality or depth that can't be.

    """

    quality: int = JPEG_QUALITY
    subsampling: Subsampling = "4:4:4"
    lossless: bool = False
    depth: Literal[8, 16] | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.quality <= 100:
            raise ExportError(
                "A quality of {quality} can't be had (1 to 100).", quality=self.quality
            )
        if self.depth not in (None, 8, 16):
            raise ExportError("A channel has 8 or 16 bits, not {depth}.", depth=self.depth)
