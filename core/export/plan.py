"""What an export will be, or why it can't be: all that is known before a pixel is rendered."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from ..errors import ExportError
from ..geometry import Grid, Size, validate_scale
from ..photo import Photo
from .atomic_write import to_export_error
from .formats import JPEG, Format
from .job import ExportJob
from .output_metadata import MetadataBlocks, metadata_blocks
from .picture import ImageSpec
from .provenance import Provenance

LONGEST_JPEG_EXIF = 65_533  # bytes; its marker counts them in 16 bits, and itself among them
LONGEST_JPEG_XMP = 65_504  # bytes; likewise, after 29 bytes that name it


@dataclass(frozen=True, eq=False)  # a plan is itself: comparing photos would be slow
class ExportPlan:
    """A picture that can be written.

    Attributes:
        path: the file.
        photo: the photo.
        grid: the output pixel centres that are rendered.
        format: how the file is written.
        picture: what is written: channels, depth, encoding, profile, metadata and resolution. Where
            it holds no opacity, what is transparent is shown on white.

    """

    path: Path
    photo: Photo
    grid: Grid
    format: Format
    picture: ImageSpec

    @property
    def size(self) -> Size:
        """Of what is written, in pixels."""
        return self.picture.size


def plan_export(job: ExportJob, photo: Photo) -> ExportPlan:
    """Return what will be written, or refuse what can't succeed; the disk isn't looked at.

    Raises:
        ExportError: for an unknown format, a picture larger than the format or the memory holds,
            a depth that it doesn't, or metadata that are too long for it.
        ViewError: for a scale, size or region that can't be.

    """
    grid = checked_grid(job, photo)
    return planned(job, photo, grid, grid.size, opaque=not job.format.alpha)


def checked_grid(job: ExportJob, photo: Photo) -> Grid:
    """Return the pixel centres of a still picture, or refuse it.

    Raises:
        ExportError: for an unknown format, a picture larger than the format or the memory holds,
            or a depth that it doesn't.
        ViewError: for a scale, size or region that can't be.

    """
    grid, kind = job.grid(photo.size), job.format
    kind.check(grid.size)
    check_scale(grid)
    if job.encoding.depth == 16 and not kind.supports_16_bit:
        raise ExportError(
            "{format} holds 8 bits a channel; choose PNG or TIFF for 16.", format=kind.name
        )
    return grid


def planned(job: ExportJob, photo: Photo, grid: Grid, size: Size, *, opaque: bool) -> ExportPlan:
    """Return the plan of a picture of `size` output pixels, that renderings of `grid` are put into.

    Args:
        job: what was asked for.
        photo: the photo.
        grid: see `checked_grid`.
        size: of the picture.
        opaque: whether the file holds no opacity.

    Raises:
        ExportError: if the metadata are too long for the format.

    """
    kind = job.format
    said = metadata_of(job, photo, grid, size)
    if kind is JPEG:
        _check_jpeg_markers(said)
    picture = ImageSpec(
        size,
        photo.grey,
        photo.alpha is not None and not opaque,
        (job.encoding.depth or photo.depth) if kind.supports_16_bit else 8,
        job.encoding,
        photo.icc_profile,
        said.exif,
        said.xmp,
        job.dpi or photo.dpi,
        photo.cicp,
    )
    return ExportPlan(job.path, photo, grid, kind, picture)


def metadata_of(job: ExportJob, photo: Photo, grid: Grid, size: Size) -> MetadataBlocks:
    """Return EXIF and XMP of a picture of `size` output pixels, rendered on a grid."""
    scale = (1 / grid.x.step, 1 / grid.y.step)
    provenance = Provenance.of(photo, job.methods, scale, job.region)
    return metadata_blocks(photo, size, job.metadata, provenance, job.dpi)


def check_scale(grid: Grid) -> None:
    """Refuse a scale that is out of range.

    Raises:
        ViewError: with the range.

    """
    for axis in (grid.x, grid.y):
        validate_scale(1 / axis.step)


def check_name(path: Path) -> None:
    """Refuse a path that has no name.

    Raises:
        ExportError: always then.

    """
    if not path.name:
        raise ExportError("An export needs the name of a file.")


def check_target(path: Path, photo: Photo) -> None:
    """Refuse a file that can't be there, or the photo's own.

    Raises:
        ExportError: with the reason.

    """
    check_name(path)
    try:
        taken, has_folder = path.is_dir(), path.parent.is_dir()
    except OSError as error:  # a folder that may not be entered, a name too long
        raise to_export_error(path, error) from error
    if taken:
        raise ExportError("{path} is a folder; give the name of a file.", path=path)
    if not has_folder:
        raise ExportError("There is no folder {folder} to export to.", folder=path.parent)
    if photo.path is not None and _same_file(path, photo.path):
        raise ExportError("{name} is the photo itself; choose another name.", name=path.name)


def _check_jpeg_markers(said: MetadataBlocks) -> None:
    if len(said.exif or b"") > LONGEST_JPEG_EXIF:
        raise ExportError("The photo's EXIF data are too long for JPEG; choose PNG or TIFF.")
    if len(said.xmp or b"") > LONGEST_JPEG_XMP:
        raise ExportError("The photo's XMP data are too long for JPEG; choose PNG or TIFF.")


def _same_file(first: Path, second: Path) -> bool:
    if os.path.realpath(first) == os.path.realpath(second):
        return True
    try:
        return first.samefile(second)
    except OSError:  # one of them isn't there
        return False
