"""Estimate the time and file size of an export by rendering a small part of it."""

from __future__ import annotations

import io
import shutil
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

import numpy as np

from ..callbacks import CheckCancelled, never_cancelled, no_progress
from ..geometry import Box, Grid, Size
from .formats import ANIMATED_WEBP, WEBP, Format, ImageSpec
from .job import ExportKind
from .plan import ExportPlan
from .strips import SupportsRender, render_strips, write_image
from .writer import WIPE_FRAMES

if TYPE_CHECKING:
    from ..engine.speed import RenderTime

SAMPLE = 256  # output pixels a side: enough to outweigh fixed costs, and quick to render
SOURCE_SAMPLE = 96  # maximum source pixels a side, since encoding dominates below 2x


@dataclass(frozen=True)
class Estimate:
    """Estimated time and disk space of an export."""

    size: Size  # size of the picture or frame, in pixels
    seconds: float  # time for rendering and writing
    encoding: float  # part of `seconds` to encode the photo with a model, shared by all exports
    bytes: int | None  # size of the file; None for animations in which only changes are stored
    free: int  # bytes that are free on the disk
    file_exists: bool


class SupportsEstimate(SupportsRender, Protocol):
    """A renderer that can estimate its rendering time."""

    def estimate_render_time(self, grid: Grid) -> RenderTime | None:
        """Return the estimated time to render a grid; None if unknown."""


def estimate(
    renderer: SupportsEstimate,
    plan: ExportPlan,
    check_cancelled: CheckCancelled = never_cancelled,
    *,
    baseline: SupportsEstimate | None = None,
) -> Estimate:
    """Estimate an export by rendering and encoding the middle of its picture.

    `baseline` renders the left side of a comparison. The estimate is more accurate if the renderers
    have rendered the photo before. Raises OSError if the output folder doesn't exist.
    """
    job, kind = plan.job, plan.job.kind

    def sample(grid: Grid, by: SupportsEstimate = renderer) -> _Sample:
        return _sample(by, plan, grid, check_cancelled)

    length: int | None
    if kind is ExportKind.MOVIE:
        path, frames = plan.zoom_path, job.frame_count
        ends = [sample(rectangle.grid(plan.size)) for rectangle in (path.start, path.end)]
        encoding = max(end.encoding for end in ends)
        seconds = encoding + frames * sum(end.seconds - end.encoding for end in ends) / len(ends)
        length = frames * sum(end.bytes for end in ends) // len(ends)
        if plan.format is not ANIMATED_WEBP:  # a WebP movie stores every frame separately
            length = None
    else:
        found = sample(plan.grid)
        encoding, seconds, length = found.encoding, found.seconds, found.bytes
        if baseline is not None:
            other = sample(plan.grid, baseline)
            seconds, length = seconds + other.seconds, length + other.bytes
            if kind is ExportKind.SPLIT:
                seconds, length = seconds / 2, length // 2
            elif kind is ExportKind.WIPE:  # the baseline renders fast, and each frame is written
                seconds, length = seconds + WIPE_FRAMES * other.seconds, None
    if length is not None:
        blocks = (plan.spec.exif, plan.spec.xmp, plan.spec.icc_profile)
        length += sum(len(block) for block in blocks if block)
    free = shutil.disk_usage(job.path.parent).free
    return Estimate(plan.size, seconds, encoding, length, free, job.path.exists())


@dataclass(frozen=True)
class _Sample:
    """Seconds and bytes of one picture, extrapolated from a sample of it, without metadata."""

    seconds: float
    encoding: float
    bytes: int


def _sample(
    renderer: SupportsEstimate, plan: ExportPlan, grid: Grid, check_cancelled: CheckCancelled
) -> _Sample:
    """Render and encode the middle of a picture; extrapolate time and size to all of it."""
    file_format = WEBP if plan.format.animated else plan.format
    axes = (grid.x, grid.y)
    width, height = (
        max(1, min(axis.count, SAMPLE, round(SOURCE_SAMPLE / axis.step))) for axis in axes
    )
    left, top = (grid.x.count - width) // 2, (grid.y.count - height) // 2
    middle = grid.cut(Box(left, top, width, height))
    spec = replace(plan.spec, size=middle.size, exif=None, xmp=None, icc_profile=None)
    file = io.BytesIO()
    started = time.perf_counter()
    strips = list(render_strips(renderer, middle, spec, no_progress, check_cancelled))
    rendered = time.perf_counter()
    write_image(file, file_format, spec, strips)
    rendering, writing = rendered - started, time.perf_counter() - rendered
    factor = grid.x.count * grid.y.count / (middle.x.count * middle.y.count)
    expected = renderer.estimate_render_time(grid)
    if expected is not None:  # the sample's time includes blocks that are mostly outside it
        encoding, rendering = expected.encoding, expected.encoding + expected.decoding
    else:
        encoding, rendering = 0.0, rendering * factor
    header = _header_length(file_format, spec)
    length = round((len(file.getvalue()) - header) * factor) + header
    return _Sample(rendering + writing * factor, encoding, length)


def _header_length(file_format: Format, spec: ImageSpec) -> int:
    """Return a format's overhead in bytes, measured as the size of a file with one pixel."""
    file = io.BytesIO()
    strip = np.zeros((1, 1, spec.channels), f"u{spec.depth // 8}")
    write_image(file, file_format, replace(spec, size=Size(1, 1)), [strip])
    return len(file.getvalue())
