"""How far the work is, on standard error: a bar on a terminal, now and then a line elsewhere."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator

from ..messages import escape_control_chars
from .lines import complain

LINES = 5  # the parts of a picture after each of which but the last there is a line
REMEMBERED = 3600.0  # seconds of past speed that the remaining time is reckoned from


@contextlib.contextmanager
def progress(title: str) -> Iterator[Callable[[float], None]]:
    """Show the progress of one picture; yields what is to be told the share done, 0 to 1."""
    if not sys.stderr.isatty():
        yield _lines(title)
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        Progress,
        TaskProgressColumn,
        TextColumn,
        TimeRemainingColumn,
    )

    bar = Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
        speed_estimate_period=REMEMBERED,
    )
    with bar:
        task = bar.add_task(escape_control_chars(title), total=1.0)
        yield lambda share: bar.update(task, completed=share)


def _lines(title: str) -> Callable[[float], None]:
    said = 0

    def report(share: float) -> None:
        nonlocal said
        part = int(share * LINES)
        if said < part < LINES:
            said = part
            complain(f"{title}: {100 * share:.0f} %", flush=True)

    return report
