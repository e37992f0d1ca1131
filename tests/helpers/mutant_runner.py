"""Opens mutated files in a subprocess, which may crash or hang."""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import mutants
from waiting import slowdown

TIMEOUT = 60.0  # seconds for one mutant, on an idle machine
START_FACTOR = 5.0  # more time for the first one, since the process starts
UNEXPECTED = "can't be opened"  # the message for a bug of ours


def is_right(result: str) -> bool:
    """Return whether a file was opened, or refused with a message for users."""
    return UNEXPECTED not in result and (result == "opened" or result.startswith("refused: "))


def line_reader(
    process: subprocess.Popen[str],
) -> tuple[Callable[[float], str | None], threading.Thread]:
    """Return a function that returns the next line, None after a timeout; and its thread."""
    lines: queue.Queue[str | None] = queue.Queue()
    stream = process.stdout
    assert stream is not None

    def read() -> None:
        for line in stream:
            lines.put(line.rstrip("\n"))
        lines.put(None)

    def next_line(timeout: float) -> str | None:
        try:
            return lines.get(timeout=timeout * slowdown())
        except queue.Empty:
            return None

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    return next_line, thread


def open_in_subprocess(folder: Path, pool: list[str], until: float) -> Iterator[tuple[str, str]]:
    """Yield mutants with their outcomes; restart the process after a crash.

    Args:
        folder: Folder for the files.
        pool: Names of the mutants, KIND:SEED; emptied.
        until: Time (of `time.monotonic`) to stop at.

    """
    trace = folder / "trace.txt"
    command = [sys.executable, "-X", "faulthandler", mutants.__file__, str(folder)]
    while pool and time.monotonic() < until:
        with (
            trace.open("w", encoding="utf-8") as errors,
            subprocess.Popen(
                [*command, *pool],
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                encoding="utf-8",
            ) as process,
        ):
            next_line, thread = line_reader(process)
            result: str | None = ""
            begun = next_line(START_FACTOR * TIMEOUT)
            while pool and time.monotonic() < until:
                mutant = pool.pop(0)
                result = next_line(TIMEOUT) if begun == mutant else None
                if result is None:
                    break
                yield mutant, result
                begun = next_line(TIMEOUT) if pool else None
            process.kill()
            thread.join()  # before its stream is closed
        if result is None:
            code, stderr = process.returncode, trace.read_text("utf-8", "replace")[-1500:]
            yield mutant, f"ended with {code} (begun: {begun}): {stderr}"
