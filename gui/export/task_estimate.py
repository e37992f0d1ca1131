"""What an export will take, whatever its kind; estimated in a worker thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from leafscope.core.callbacks import CheckCancelled
from leafscope.core.export import Encoding, Estimate, ExportJob, ExportPlan, estimate, plan_export
from leafscope.core.export.comparison import StillComparison
from leafscope.core.export.movie import Movie
from leafscope.core.export.plan import check_target
from leafscope.core.export.wipe import WIPE_FRAMES
from leafscope.core.geometry import Size
from leafscope.core.methods import Method
from leafscope.core.photo import Photo

from .export_task import ExportKind, ExportTask

if TYPE_CHECKING:
    from leafscope.core.engine import AnyRenderer

REDUCE_MOTION_PROPERTY = ".webp"  # what a frame of a wipe or a movie is taken for


@dataclass(frozen=True)
class TaskEstimate:
    """What an export will take.

    Attributes:
        size: of the picture or a frame, in pixels.
        seconds: of rendering and writing.
        bytes: of the file; None where it depends on what moves.
        free: bytes that the disk has.
        replaces: whether the file is there already.

    """

    size: Size
    seconds: float
    bytes: int | None
    free: int
    replaces: bool


def forecast(
    task: ExportTask,
    photo: Photo,
    renderer: Callable[[Method], AnyRenderer],
    check_cancelled: CheckCancelled,
) -> TaskEstimate:
    """Export a small part of each picture that there will be, and estimate the whole from it.

    Args:
        task: what is to be exported.
        photo: the photo.
        renderer: gives that of a method.
        check_cancelled: called often; may raise to abandon the work.

    Raises:
        ExportError: for what can't be exported.
        ViewError: likewise.

    """
    plan = task.plan(photo)
    check_target(task.path, photo)
    seconds: float
    taken: int | None

    def still(plan: ExportPlan, method: Method) -> Estimate:
        return estimate(renderer(method), plan, check_cancelled)

    if isinstance(plan, ExportPlan):
        found = still(plan, task.method)
        seconds, taken = found.seconds, found.bytes
    elif isinstance(plan, Movie):
        jobs = _ends(task, plan.size)
        ends = [still(plan_export(job, photo), task.method) for job in jobs]
        found = ends[0]
        seconds, taken = _moving(task, plan.frames, ends)
    else:
        one = plan.plan if isinstance(plan, StillComparison) else plan_export(_frame(task), photo)
        found, other = still(one, task.method), still(one, task.baseline)
        seconds, taken = _together(task.kind, found, other)
    return TaskEstimate(plan.size, seconds, taken, found.free, task.path.exists())


def _moving(task: ExportTask, frames: int, ends: list[Estimate]) -> tuple[float, int | None]:
    """Return seconds and bytes of a movie, from its first and its last frame."""
    once = max(found.encoding for found in ends)
    each = sum(found.seconds - found.encoding for found in ends) / len(ends)
    length = frames * sum(found.bytes for found in ends) // len(ends)
    streamed = (
        task.path.suffix.lower() != REDUCE_MOTION_PROPERTY
    )  # whose frames tell only what has changed
    return once + frames * each, None if streamed else length


def _together(kind: ExportKind, one: Estimate, other: Estimate) -> tuple[float, int | None]:
    """Return seconds and bytes of a comparison of two pictures."""
    seconds, taken = one.seconds + other.seconds, one.bytes + other.bytes
    if kind is ExportKind.SPLIT:
        return seconds / 2, taken // 2
    if (
        kind is ExportKind.WIPE
    ):  # the yardstick takes little but the writing, and each frame is written
        return seconds + WIPE_FRAMES * other.seconds, None
    return seconds, taken


def _frame(task: ExportTask) -> ExportJob:
    quality = Encoding(quality=task.encoding.quality)
    return replace(task.job, path=task.path.with_suffix(REDUCE_MOTION_PROPERTY), encoding=quality)


def _ends(task: ExportTask, size: Size) -> tuple[ExportJob, ExportJob]:
    """Return the first and the last frame of a movie, all of the photo and the region."""
    last = replace(_frame(task), scale=None, size=size)
    return replace(last, region=None), last
