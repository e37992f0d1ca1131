"""Rendering an export strip by strip, and writing its file."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO, Protocol, cast

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..errors import ExportError
from ..geometry import Box, Grid
from ..pause import Pause, never
from ..photo import Photo
from ..resample import Interpolation, quantise, resample
from .job import ExportJob, check
from .metadata import exif_for
from .whole_file import whole_file

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

STRIP_PIXELS = 2**18  # output pixels between two signs of progress
STRIP_ROWS = 128  # at the least, however wide: in a few rows most of a decoder's work is overhead


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
    """Render a region and write it; colour profile, EXIF, resolution and alpha go along.

    Args:
        renderer: the same that renders the view.
        photo: the photo that it renders.
        job: region, size and file.
        progress: told the share that is rendered, 0 to 1.
        pause: called often; may raise to abandon the work, and then nothing is written.

    Raises:
        ExportError: if it can't be written; a file that was there before is unharmed.
        ViewError: for a scale, size or region that can't be.

    """
    check(job, photo)
    with whole_file(job.path) as file:  # first, so that a folder says at once that it is read-only
        try:
            image = _rendered(renderer, photo, job, progress, pause)
            _save(image, _Sink(file, pause), photo, job)
        except MemoryError:
            raise ExportError(f"There isn't enough memory to export {job.path.name}.") from None
        pause()


def _rendered(
    renderer: Renders,
    photo: Photo,
    job: ExportJob,
    progress: Callable[[float], None],
    pause: Pause,
) -> Image.Image:
    grid = job.grid(photo.size)
    width, height = grid.x.count, grid.y.count
    alpha = photo.alpha if job.format.alpha else None
    image = Image.new("RGB" if alpha is None else "RGBA", (width, height))
    rows = max(STRIP_ROWS, STRIP_PIXELS // width)
    for top in range(0, height, rows):
        pause()
        strip = grid.cut(Box(0, top, width, min(rows, height - top)))
        pixels = renderer.render(strip, pause)
        if alpha is not None:
            opacity = resample(alpha[..., None], strip, Interpolation.BICUBIC, pause)
            pixels = np.concatenate([pixels, opacity], axis=2)
        image.paste(Image.fromarray(quantise(pixels)), (0, top))
        progress((top + strip.y.count) / height)
    return image


class _Sink(io.BufferedIOBase):
    """A file that pauses, and hides its descriptor.

    Through a descriptor Pillow takes a short write for a whole one: on a full disk the picture
    would end there, and nobody would know.
    """

    def __init__(self, file: BinaryIO, pause: Pause) -> None:
        self._file = file
        self._pause = pause

    def write(self, data: ReadableBuffer) -> int:
        self._pause()
        return self._file.write(data)

    def tell(self) -> int:
        return self._file.tell()

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        return self._file.seek(offset, whence)


def _save(image: Image.Image, file: _Sink, photo: Photo, job: ExportJob) -> None:
    """Encode; TIFF stays uncompressed, as Pillow's compressed one can't hold EXIF's directories."""
    known = {
        "icc_profile": photo.icc_profile,
        "exif": exif_for(photo, job.grid(photo.size).size),
        "dpi": photo.dpi,
    }
    options: dict[str, object] = {name: value for name, value in known.items() if value is not None}
    if job.format.name in ("JPEG", "WEBP"):
        options["quality"] = job.quality
    if job.format.name == "JPEG":
        options["subsampling"] = "4:4:4"  # coloured edges are what people zoom into
    try:
        image.save(cast("BinaryIO", file), job.format.name, **options)
    except (ValueError, RuntimeError) as error:  # from the encoder
        raise ExportError(f"{job.path} could not be written: {error}.") from error
