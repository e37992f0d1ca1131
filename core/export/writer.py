"""Write an export to its file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from PIL import Image

from ..callbacks import CheckCancelled, Progress, never_cancelled, no_progress
from .animation import frame_durations, save_mp4, save_webp
from .atomic_write import atomic_sink
from .comparison import write_comparison
from .formats import MP4
from .job import ExportKind
from .plan import ExportPlan, check_target
from .strips import (
    SupportsRender,
    render_on_white,
    render_strips,
    to_output_colours,
    write_image,
)


def export(
    renderer: SupportsRender,
    plan: ExportPlan,
    progress: Progress = no_progress,
    check_cancelled: CheckCancelled = never_cancelled,
    *,
    baseline: SupportsRender | None = None,
) -> None:
    """Render an export and write its file; an existing file survives any failure.

    PNG and TIFF are written while they are rendered, so memory doesn't grow with the image.
    `check_cancelled` is called often; it may wait, or raise to stop without writing anything.
    `baseline` renders the left side of a comparison. Raises ExportError if the file can't be
    written.
    """
    job = plan.job
    check_target(job.path, plan.photo, overwrite=job.overwrite)
    with atomic_sink(job.path, check_cancelled) as sink:
        if job.kind is ExportKind.MOVIE:
            _write_movie(sink, renderer, plan, progress, check_cancelled)
        elif job.kind.is_comparison:
            assert baseline is not None
            write_comparison(sink, baseline, renderer, plan, progress, check_cancelled)
        else:
            strips = render_strips(renderer, plan.grid, plan.spec, progress, check_cancelled)
            write_image(sink, plan.format, plan.spec, strips)


def _write_movie(
    file: BinaryIO,
    renderer: SupportsRender,
    plan: ExportPlan,
    progress: Progress,
    check_cancelled: CheckCancelled,
) -> None:
    """Render and encode a zoom movie, in which every frame has its own scale.

    WebP keeps the photo's colour profile and metadata. MP4 has neither, so colours are converted
    to sRGB.
    """
    job = plan.job

    def frames() -> Iterator[Image.Image]:
        regions = plan.zoom_path.frames(job.frame_count)
        for number, region in enumerate(regions, 1):
            check_cancelled()
            picture = render_on_white(renderer, region.grid(plan.size), check_cancelled)
            progress(number / job.frame_count)
            yield to_output_colours(picture, plan.photo, plan.format)

    if plan.format is MP4:
        save_mp4(file, frames(), plan.size, job.fps, job.encoding.quality)
    else:
        save_webp(file, frames(), frame_durations(job.frame_count, job.fps), plan.spec)
