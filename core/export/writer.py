"""Rendering an export strip by strip, and writing its file whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..errors import ExportError
from ..geometry import Box, Grid
from ..pause import Pause, never
from ..photo import Photo
from ..resample import Interpolation, quantise, resample
from .job import ExportJob, check

STRIP_PIXELS = 2**18  # output pixels between two signs of progress


class Renders(Protocol):
    """What an export asks of a renderer."""

    def render(self, grid: Grid, pause: Pause = never) -> NDArray[np.float32]:
        """Return RGB in [0, 1], [h, w, 3]."""


def say_nothing(share: float) -> None:
    """Report no progress."""


def export(
    renderer: Renders,
    photo: Photo,
    job: ExportJob,
    progress: Callable[[float], None] = say_nothing,
    pause: Pause = never,
) -> None:
    """Render a region and write it; colour profile, metadata and alpha go along.

    Args:
        renderer: the same that renders the view.
        photo: the photo that it renders.
        job: region, size and file.
        progress: told the share that is done, 0 to 1.
        pause: called often; may raise to abandon the work, and then nothing is written.

    Raises:
        ExportError: if it can't be written; a file that was there before is unharmed.
        ViewError: for a scale, size or region that can't be.

    """
    check(job, photo)
    grid = job.grid(photo.size)
    channels = 4 if photo.alpha is not None and job.format.alpha else 3
    picture = np.empty((grid.y.count, grid.x.count, channels), np.uint8)
    rows = max(1, STRIP_PIXELS // grid.x.count)
    for top in range(0, grid.y.count, rows):
        pause()
        strip = grid.cut(Box(0, top, grid.x.count, min(rows, grid.y.count - top)))
        part = picture[top : top + rows]
        part[..., :3] = quantise(renderer.render(strip, pause))
        if photo.alpha is not None and channels == 4:
            opacity = resample(photo.alpha[..., None], strip, Interpolation.BICUBIC)
            part[..., 3:] = quantise(opacity)
        progress((top + strip.y.count) / grid.y.count)
    pause()
    _write(picture, photo, job)


def _write(picture: NDArray[np.uint8], photo: Photo, job: ExportJob) -> None:
    """Write beside the target, flush to the disk, then rename."""
    partial: Path | None = None
    try:
        with NamedTemporaryFile(
            prefix=f".{job.path.stem[:40]}-", suffix=".part", dir=job.path.parent, delete=False
        ) as file:
            partial = Path(file.name)
            _save(Image.fromarray(picture), file, photo, job)
            file.flush()
            os.fsync(file.fileno())
        partial.chmod(0o666 & ~_umask())
        partial.replace(job.path)
        partial = None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ExportError(f"{job.path} could not be written: {reason}.") from error
    finally:
        if partial is not None:
            partial.unlink(missing_ok=True)


def _save(image: Image.Image, file: object, photo: Photo, job: ExportJob) -> None:
    options: dict[str, object] = {}
    if photo.icc_profile is not None:
        options["icc_profile"] = photo.icc_profile
    if photo.exif is not None:
        options["exif"] = photo.exif
    if job.format.name in ("JPEG", "WEBP"):
        options["quality"] = job.quality
    if job.format.name == "JPEG":
        options["subsampling"] = "4:4:4"  # coloured edges are what people zoom into
    if job.format.name == "TIFF":
        options["compression"] = "tiff_adobe_deflate"
    image.save(file, job.format.name, **options)  # type: ignore[arg-type]


def _umask() -> int:
    """Return the process's mask, which temporary files don't follow."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
