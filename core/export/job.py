"""What is to be exported, and what can be known to be impossible before any work."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ..errors import ExportError
from ..geometry import Box, Grid, Size, checked_scale
from ..photo import Photo
from ..phrase import Phrase
from .formats import FORMATS, JPEG, Encoding, Format, Metadata
from .metadata import exif_for, xmp_for
from .provenance import Provenance
from .target import check_target

LONGEST_JPEG_EXIF = 65_533  # bytes; its marker counts them in 16 bits, and itself among them
LONGEST_JPEG_XMP = 65_504  # bytes; likewise, after 29 bytes that name it


@dataclass(frozen=True)
class ExportJob:
    """A region of a photo at a scale, or at an exact size, into a file.

    Attributes:
        path: the file; its suffix says the format.
        region: source pixels, None for the whole photo.
        scale: output pixels per source pixel; the grid is that of a view at this scale.
        size: the exact size of the output, instead of a scale.
        encoding: how the pixels are stored.
        metadata: what of the photo's goes along.
        dpi: pixels per inch across and down to say in the file; None for the photo's.
        method: name of the model or interpolation, told in the file.

    Raises:
        ExportError: unless there is either a scale or a size.

    """

    path: Path
    region: Box | None = None
    scale: float | None = None
    size: Size | None = None
    encoding: Encoding = field(default_factory=Encoding)
    metadata: Metadata = Metadata.ALL
    dpi: tuple[float, float] | None = None
    method: str = ""

    def __post_init__(self) -> None:
        if (self.scale is None) == (self.size is None):
            raise ExportError("An export needs either a scale or a size.")

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
            raise ExportError(
                "{name} has {ending}, which is no format to export to; there are {choices}.",
                name=self.path.name,
                ending=self.path.suffix or Phrase("no ending"),
                choices=choices,
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

    def depth(self, photo: Photo) -> int:
        """Return the bits of a channel in the file."""
        wanted = self.encoding.depth or photo.depth
        return wanted if self.format.sixteen else 8

    def provenance(self, photo: Photo) -> Provenance:
        """Return what the file tells of its making."""
        step = self.grid(photo.size)
        scale = (1 / step.x.step, 1 / step.y.step)
        return Provenance.of(photo, self.method, scale, self.region)


def check(job: ExportJob, photo: Photo) -> Size:
    """Refuse what can't succeed, and return the size of the output.

    Raises:
        ExportError: for an unknown format, a picture larger than the format or the memory holds,
            a depth that it doesn't, a file that can't be there, or the photo's own as the target.
        ViewError: for a scale, size or region that can't be.

    """
    check_target(job.path, photo)
    return check_picture(job, photo)


def check_picture(job: ExportJob, photo: Photo) -> Size:
    """Refuse what can't succeed wherever the file is to be, without a look at the disk.

    Returns:
        The size of the output.

    Raises:
        ExportError: for an unknown format, a picture larger than the format or the memory holds,
            or a depth that it doesn't.
        ViewError: for a scale, size or region that can't be.

    """
    grid = job.grid(photo.size)
    size = grid.size
    kind = job.format
    check_size(kind, size)
    for axis in (grid.x, grid.y):
        checked_scale(1 / axis.step)
    if job.encoding.depth == 16 and not kind.sixteen:
        raise ExportError(
            "{format} holds 8 bits a channel; choose PNG or TIFF for 16.", format=kind.name
        )
    if kind is JPEG:
        _check_jpeg_markers(job, photo, size)
    return size


def check_size(kind: Format, size: Size) -> None:
    """Refuse a picture that a format doesn't hold.

    Raises:
        ExportError: with what it does.

    """
    if max(size.width, size.height) > kind.longest_side:
        raise ExportError(
            "{format} holds at most {side} pixels a side; this would be {width} x {height}.",
            format=kind.name,
            side=kind.longest_side,
            width=size.width,
            height=size.height,
        )
    if kind.most_pixels is not None and size.width * size.height > kind.most_pixels:
        raise ExportError(
            "{format} has to be held whole in the memory, so it ends at {megapixels} megapixels, "
            "and this would be {width} x {height}; choose PNG or TIFF, which are written as they "
            "are rendered.",
            format=kind.name,
            megapixels=kind.most_pixels // 10**6,
            width=size.width,
            height=size.height,
        )


def _check_jpeg_markers(job: ExportJob, photo: Photo, size: Size) -> None:
    if len(exif_for(photo, size, job.metadata, job.dpi) or b"") > LONGEST_JPEG_EXIF:
        raise ExportError("The photo's EXIF data are too long for JPEG; choose PNG or TIFF.")
    packet = xmp_for(photo, size, job.metadata, job.provenance(photo)) or b""
    if len(packet) > LONGEST_JPEG_XMP:
        raise ExportError("The photo's XMP data are too long for JPEG; choose PNG or TIFF.")
