"""Plan an export: check a job, and determine what the file will contain."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ..errors import ExportError
from ..geometry import Box, Grid, Size, validate_scale
from ..methods import Method
from ..photo import Photo
from .animation import require_video
from .atomic_write import to_export_error
from .formats import JPEG, MP4, Format, ImageSpec
from .job import ExportJob, ExportKind
from .output_metadata import build_exif, build_xmp
from .pixel_metadata import PixelMapping
from .strips import embedded_profile
from .zoom_path import ZoomPath, expand_to_aspect

MAX_JPEG_EXIF = 65_533  # bytes: a 16-bit segment length minus itself
GAP_SHARE = 200  # the gap between two pictures is 1/200 of a picture's width


@dataclass(frozen=True, eq=False)  # compares by identity, since comparing photos is slow
class ExportPlan:
    """A valid export: a job, its photo, and what the file will contain."""

    job: ExportJob
    photo: Photo
    # output pixel centres of the picture, of both pictures of a comparison, or of the last frame
    grid: Grid
    size: Size  # size of the picture or frame in the file, in pixels
    format: Format

    @cached_property
    def spec(self) -> ImageSpec:
        """Channels, depth, profile and metadata of the file; slow for long metadata.

        Transparent pixels are blended with white if the file has no opacity. Animations are 8-bit
        RGB. They have the photo's colours if the format can embed the profile, otherwise sRGB.
        """
        job, photo, file_format = self.job, self.photo, self.format
        exif = xmp = None
        if file_format.supports_metadata:
            region = None if job.kind is ExportKind.MOVIE else job.region
            single = job.kind not in (ExportKind.MOVIE, ExportKind.SIDE_BY_SIDE)
            mapping = PixelMapping.from_grid(photo, self.grid) if single else None
            exif = build_exif(photo, self.size, job.metadata, job.dpi, mapping)
            properties = (job.metadata, self.methods, self._scale, region, mapping)
            xmp = build_xmp(photo, self.size, *properties)
        has_alpha = photo.alpha is not None and file_format.supports_alpha
        animated = file_format.animated
        return ImageSpec(
            self.size,
            photo.grey and not animated,
            has_alpha and not job.kind.is_comparison,
            (job.encoding.depth or photo.depth) if file_format.supports_16_bit else 8,
            job.encoding,
            embedded_profile(photo, file_format) if animated else photo.icc_profile,
            exif,
            xmp,
            job.dpi or photo.dpi,
            photo.cicp,
        )

    @property
    def path(self) -> Path:
        """The path of the file to write."""
        return self.job.path

    @property
    def methods(self) -> tuple[Method, ...]:
        """The job's methods, without parts that have no effect at the job's scale."""
        return tuple(method.at_scale(self._scale) for method in self.job.methods)

    @property
    def zoom_path(self) -> ZoomPath:
        """The camera path of a movie."""
        return _zoom_path(self.job, self.size, self.photo.size)

    @property
    def _scale(self) -> tuple[float, float]:
        """(Horizontal, vertical) scale; for a movie, the largest scale in the movie."""
        if self.job.kind is ExportKind.MOVIE:
            path = self.zoom_path
            scale = self.size.width / min(path.start.width, path.end.width)
            return scale, scale
        return 1 / self.grid.x.step, 1 / self.grid.y.step


def plan_export(job: ExportJob, photo: Photo) -> ExportPlan:
    """Plan an export without accessing files; raises ViewError or ExportError if invalid."""
    check_name(job.path)
    file_format = job.format
    grid = job.grid(photo.size)  # the same for both pictures of a comparison
    size, scales = grid.size, [1 / grid.x.step, 1 / grid.y.step]
    if job.kind is ExportKind.SIDE_BY_SIDE:
        size = Size(2 * size.width + gap_width(size.width), size.height)
    elif job.kind is ExportKind.MOVIE:
        Grid.from_output_size(photo.size, size, job.start)  # raises if it is outside the photo
        path = _zoom_path(job, size, photo.size)
        grid = path.end.grid(size)
        scales = [size.width / end.width for end in (path.start, path.end)]
    file_format.check(size)  # before the scale, since its message is more specific
    for scale in scales:
        validate_scale(scale)
    if file_format is MP4:
        require_video()
    if job.encoding.depth == 16 and not file_format.supports_16_bit and not file_format.animated:
        raise ExportError(
            "{format} has only 8 bits per channel. Choose PNG or TIFF for 16.",
            format=file_format.name,
        )
    plan = ExportPlan(job, photo, grid, size, file_format)
    if file_format is JPEG and len(plan.spec.exif or b"") > MAX_JPEG_EXIF:
        raise ExportError("The photo's EXIF data are too long for JPEG. Choose PNG or TIFF.")
    return plan


def check_name(path: Path) -> None:
    """Raise ExportError if a path has no file name, such as a root folder."""
    if not path.name:
        raise ExportError("The export needs a file name.")


def check_target(path: Path, photo: Photo, *, overwrite: bool = True) -> None:
    """Raise ExportError if the file can't be written, is the photo, or may not be replaced."""
    check_name(path)
    try:
        is_folder, has_folder = path.is_dir(), path.parent.is_dir()
        exists = path.exists()
    except OSError as error:  # no permission for the folder, or a name that is too long
        raise to_export_error(path, error) from error
    if is_folder:
        raise ExportError("{path} is a folder. Enter a file name.", path=path)
    if not has_folder:
        raise ExportError("The folder {folder} doesn't exist.", folder=path.parent)
    if photo.path is not None and _is_same_file(path, photo.path):
        raise ExportError("{name} is the photo itself. Choose another name.", name=path.name)
    if exists and not overwrite:
        raise ExportError("{name} already exists and was not replaced.", name=path.name)


def gap_width(width: int) -> int:
    """Return the width of the gap between two pictures of `width` pixels, in pixels."""
    return max(2, width // GAP_SHARE)


def _zoom_path(job: ExportJob, size: Size, photo: Size) -> ZoomPath:
    """Return a movie's camera path; regions are expanded to the frames' aspect ratio."""
    whole = Box(0, 0, photo.width, photo.height)
    ends = (expand_to_aspect(size, region or whole, photo) for region in (job.start, job.region))
    return ZoomPath(*ends)


def _is_same_file(first: Path, second: Path) -> bool:
    if os.path.realpath(first) == os.path.realpath(second):
        return True
    try:
        return first.samefile(second)
    except OSError:  # one of them doesn't exist
        return False
