"""What is to be exported, and what can be known to be impossible before any work."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from ..errors import ExportError
from ..geometry import Box, Grid, Size, checked_scale
from ..photo import Photo
from .metadata import exif_for
from .whole_file import not_written

LARGEST_OUTPUT = 2**29  # pixels; Pillow holds the picture whole, 4 bytes a pixel: 2.1 GB
LONGEST_JPEG_EXIF = 65_533  # bytes; its marker counts them in 16 bits, and itself among them
JPEG_QUALITY = 92  # what photo programs call "high": no visible blocks, half the size of 98


@dataclass(frozen=True)
class Format:
    """A kind of file.

    Attributes:
        name: Pillow's name.
        longest_side: in pixels, as the format or the library that writes it has it.
        alpha: whether it holds opacity.

    """

    name: str
    longest_side: int
    alpha: bool


JPEG = Format("JPEG", 65_500, alpha=False)  # libjpeg's own limit; the format ends at 65,535
TIFF = Format("TIFF", 2**31 - 1, alpha=True)
FORMATS = {
    ".png": Format("PNG", 2**31 - 1, alpha=True),
    ".jpg": JPEG,
    ".jpeg": JPEG,
    ".webp": Format("WEBP", 16_383, alpha=True),
    ".tif": TIFF,
    ".tiff": TIFF,
    ".bmp": Format("BMP", 2**31 - 1, alpha=False),
}


@dataclass(frozen=True)
class ExportJob:
    """A region of a photo at a scale, or at an exact size, into a file.

    Attributes:
        path: the file; its suffix says the format.
        region: source pixels, None for the whole photo.
        scale: output pixels per source pixel; the grid is that of a view at this scale.
        size: the exact size of the output, instead of a scale.
        quality: of JPEG and WebP, 1 to 100.

    Raises:
        ExportError: unless there is either a scale or a size, and a quality that can be.

    """

    path: Path
    region: Box | None = None
    scale: float | None = None
    size: Size | None = None
    quality: int = JPEG_QUALITY

    def __post_init__(self) -> None:
        if (self.scale is None) == (self.size is None):
            raise ExportError("An export needs either a scale or a size.")
        if not 1 <= self.quality <= 100:
            raise ExportError(f"A quality of {self.quality} can't be had (1 to 100).")

    @property
    def format(self) -> Format:
        """The format that the suffix names.

        Raises:
            ExportError: if it names none.

        """
        try:
            return FORMATS[self.path.suffix.lower()]
        except KeyError:
            choices = ", ".join(suffix.removeprefix(".") for suffix in FORMATS)
            ending = self.path.suffix or "no ending"
            raise ExportError(
                f"{self.path.name} has {ending}, which is no format to export to; "
                f"there are {choices}."
            ) from None

    def grid(self, photo: Size) -> Grid:
        """Return the output pixel centres.

        Raises:
            ViewError: for a scale, size or region that can't be.

        """
        if self.size is not None:
            return Grid.of_size(photo, self.size, self.region)
        assert self.scale is not None
        return Grid.at_scale(photo, self.scale, self.region)


def check(job: ExportJob, photo: Photo) -> Size:
    """Refuse what can't succeed, and return the size of the output.

    Raises:
        ExportError: for an unknown format, a picture larger than the format or the memory holds,
            a file that can't be there, or the photo's own file as the target.
        ViewError: for a scale, size or region that can't be.

    """
    grid = job.grid(photo.size)
    size = grid.size
    _check_target(job.path, photo)
    kind = job.format
    if max(size.width, size.height) > kind.longest_side:
        raise ExportError(
            f"{kind.name} holds at most {kind.longest_side} pixels a side; "
            f"this would be {size.width} x {size.height}."
        )
    if size.width * size.height > LARGEST_OUTPUT:
        raise ExportError(
            f"{size.width} x {size.height} pixels are more than Leafscope exports at once "
            f"({LARGEST_OUTPUT // 10**6} megapixels)."
        )
    for axis in (grid.x, grid.y):
        checked_scale(1 / axis.step)
    if kind is JPEG and len(exif_for(photo, size) or b"") > LONGEST_JPEG_EXIF:
        raise ExportError("The photo's EXIF data are too long for JPEG; choose PNG or TIFF.")
    return size


def _check_target(path: Path, photo: Photo) -> None:
    if not path.name:
        raise ExportError("An export needs the name of a file.")
    try:
        taken, has_folder = path.is_dir(), path.parent.is_dir()
    except OSError as error:  # a folder that may not be entered, a name too long
        raise ExportError(not_written(path, error)) from error
    if taken:
        raise ExportError(f"{path} is a folder; give the name of a file.")
    if not has_folder:
        raise ExportError(f"There is no folder {path.parent} to export to.")
    if photo.path is not None and _same_file(path, photo.path):
        raise ExportError(f"{path.name} is the photo itself; choose another name.")


def _same_file(first: Path, second: Path) -> bool:
    if os.path.realpath(first) == os.path.realpath(second):
        return True
    try:
        return first.samefile(second)
    except OSError:  # one of them isn't there
        return False
