"""Terminal output: lines, progress, exit codes, and streams that survive closed pipes."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TextIO

from ..messages import escape_control_chars

if TYPE_CHECKING:
    from ..export import ExportPlan
    from ..export.strips import SupportsRender

EXIT_CODES = """\
exit codes:
  0    everything succeeded
  1    some inputs failed, each with an error on standard error; the others succeeded
  2    wrong usage, or nothing could be done
  130  interrupted (Ctrl+C); the unfinished file is discarded, finished files stay
"""
PROGRESS_STEPS = 5  # without a terminal, progress is printed after each fifth but the last
ANNOUNCED_S = 20.0  # expected duration from which it is printed before an export starts
SPEED_WINDOW_S = 3600.0  # period over which speed is averaged to estimate the remaining time


class Exit(IntEnum):
    """Exit codes of `leafscope-cli`."""

    DONE = 0
    SOME_FAILED = 1
    NOTHING_DONE = 2
    INTERRUPTED = 130


def exit_code(failed: int, inputs: int) -> Exit:
    """Return the exit code for `failed` failures among `inputs` inputs."""
    if failed == 0:
        return Exit.DONE
    return Exit.NOTHING_DONE if failed == inputs else Exit.SOME_FAILED


def print_line(line: object = "", *, flush: bool = False) -> None:
    """Print a line to standard output, with control characters escaped."""
    print(escape_control_chars(line), flush=flush)


def print_error(line: object, *, flush: bool = False) -> None:
    """Print a line to standard error, with control characters escaped."""
    print(escape_control_chars(line), file=sys.stderr, flush=flush)


def run_export(
    plan: ExportPlan, renderer: SupportsRender, baseline: SupportsRender | None = None
) -> None:
    """Write an export; show progress, and the expected time if it is long, on standard error."""
    from ..export import export

    _announce_time(plan)
    with show_progress(plan.photo.path.name if plan.photo.path else "") as progress:
        export(renderer, plan, progress, baseline=baseline)


def _announce_time(plan: ExportPlan) -> None:
    """Print the expected duration of a slow export, based on the models' recorded speeds."""
    from ..export import ExportKind
    from ..models.facts import find_facts
    from ..models.store import Store

    job, store = plan.job, Store.open()
    output = float(plan.grid.y.count * plan.grid.x.count)
    source = output * plan.grid.y.step * plan.grid.x.step
    if job.kind is ExportKind.MOVIE:  # each source pixel is encoded once
        path, output = plan.zoom_path, output * job.frame_count
        source = max(end.width * end.height for end in (path.start, path.end))
    elif job.kind is ExportKind.SPLIT:  # each method renders one half
        source, output = source / 2, output / 2
    names = [name for used in plan.methods for name in (*used.names, used.repair) if name]
    facts = (find_facts(name, store) for name in names)
    seconds = sum(each.predict_seconds(source, output) for each in facts)
    if seconds >= ANNOUNCED_S:
        duration = f"{seconds / 60:.0f} min" if seconds >= 120 else f"{seconds:.0f} s"
        print_error(f"{job.path.name}: this takes about {duration}")


@contextlib.contextmanager
def show_progress(title: str) -> Iterator[Callable[[float], None]]:
    """Yield a callback that shows progress, 0 to 1, on standard error as a bar or as lines."""
    if not sys.stderr.isatty():
        yield _print_progress(title)
        return
    from rich import progress
    from rich.console import Console

    bar = progress.Progress(
        progress.TextColumn("{task.description}", markup=False),
        progress.BarColumn(),
        progress.TaskProgressColumn(),
        progress.TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
        speed_estimate_period=SPEED_WINDOW_S,
    )
    with bar:
        task = bar.add_task(escape_control_chars(title), total=1.0)
        yield lambda share: bar.update(task, completed=share)


def _print_progress(title: str) -> Callable[[float], None]:
    printed = 0

    def on_progress(share: float) -> None:
        nonlocal printed
        step = int(share * PROGRESS_STEPS)
        if printed < step < PROGRESS_STEPS:
            printed = step
            print_error(f"{title}: {100 * share:.0f} %", flush=True)

    return on_progress


class BrokenPipeStream(io.FileIO):
    """A raw stream whose writes never fail: it discards data that can't be written."""

    has_lost_data = False  # whether data were lost for a reason other than a closed pipe

    def write(self, data: Any) -> int:
        """Write data and return the number of bytes written; discarded bytes count as written."""
        try:
            return super().write(data)
        except OSError as error:  # `head` closes the pipe once it has enough
            self.has_lost_data |= not isinstance(error, BrokenPipeError)
        return len(data)


@contextlib.contextmanager
def tolerate_broken_pipes() -> Iterator[BrokenPipeStream | None]:
    """Wrap standard streams so that writes never fail; yield the raw output stream or None."""
    for descriptor in (0, 1, 2):
        _open_if_closed(descriptor)
    original = sys.stdout, sys.stderr
    error, _ = _wrap_stream(sys.stderr, 2)
    output, raw = _wrap_stream(sys.stdout, 1)
    sys.stdout, sys.stderr = output, error
    try:
        yield raw
    finally:
        for stream in (output, error):
            stream.flush()
        sys.stdout, sys.stderr = original


def _open_if_closed(descriptor: int) -> None:
    """Replace a closed standard descriptor with /dev/null, so that no photo gets its number."""
    try:
        os.fstat(descriptor)
    except OSError:
        os.open(os.devnull, os.O_RDWR)  # takes the lowest free number


def _wrap_stream(stream: TextIO | None, descriptor: int) -> tuple[TextIO, BrokenPipeStream | None]:
    encoding, line_buffering = "utf-8", False
    if isinstance(stream, io.TextIOWrapper):
        encoding, line_buffering = stream.encoding, stream.line_buffering
        try:
            descriptor = stream.fileno()
        except (OSError, ValueError):
            return stream, None
        stream.flush()
    elif stream is not None:
        return stream, None
    raw = BrokenPipeStream(descriptor, "w", closefd=False)
    buffered: Any = io.BufferedWriter(raw)
    # The encoding of a pipe may lack characters of file names, so they are escaped.
    wrapped = io.TextIOWrapper(
        buffered, encoding, "backslashreplace", line_buffering=line_buffering or descriptor == 2
    )
    return wrapped, raw
