"""Write an export to its file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
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
    OutputColours,
    SupportsRender,
    render_on_white,
    render_strips,
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

    PNG and TIFF are written while they are rendered, so memory doesn't grow with the image. Raises
    ExportError if the file can't be written.

    Args:
        renderer: a renderer of the plan's photo.
        plan: the plan of the export.
        progress: called with the finished share, 0 to 1.
        check_cancelled: called often; may wait, or raise to stop without writing anything.
        baseline: renderer of the left side of a comparison.

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
    colours = OutputColours.for_format(plan.photo, plan.format)

    def frames() -> Iterator[Image.Image]:
        regions = plan.zoom_path.frames(job.frame_count)
        for number, region in enumerate(regions, 1):
            check_cancelled()
            picture = render_on_white(renderer, region.grid(plan.size), check_cancelled)
            progress(number / job.frame_count)
            yield colours.convert(picture)

    if plan.format is MP4:
        save_mp4(file, frames(), plan.size, job.fps, job.encoding.quality)
    else:
        spec = replace(plan.spec, icc_profile=colours.profile)
        save_webp(file, frames(), frame_durations(job.frame_count, job.fps), spec)
