"""Mutation fuzzing: files with changed bytes are opened or refused, without a crash or hang.

Failures are reported as KIND:SEED; `python tests/helpers/mutants.py FOLDER KIND:SEED` repeats them.
"""

from __future__ import annotations

import itertools
import math
import queue
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import mutants
import pytest

TOTAL_SECONDS = 60.0  # for all mutants
TIMEOUT = 20.0  # seconds for one mutant
BATCH = 10  # mutants of each kind per process
UNEXPECTED = "can't be opened"  # the message for a bug of ours


def line_reader(
    process: subprocess.Popen[str],
) -> tuple[Callable[[], str | None], threading.Thread]:
    """Return a function that returns the next line, None after the timeout; and its thread."""
    lines: queue.Queue[str | None] = queue.Queue()
    stream = process.stdout
    assert stream is not None

    def read() -> None:
        for line in stream:
            lines.put(line.rstrip("\n"))
        lines.put(None)

    def next_line() -> str | None:
        try:
            return lines.get(timeout=TIMEOUT)
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
            while pool and time.monotonic() < until:
                mutant = pool.pop(0)
                begun, result = next_line(), next_line()
                if result is None:
                    break
                yield mutant, result
            process.kill()
            thread.join()  # before its stream is closed
        if result is None:
            code, stderr = process.returncode, trace.read_text("utf-8", "replace")[-1500:]
            yield mutant, f"ended with {code} (begun: {begun}): {stderr}"


@pytest.mark.slow
def test_mutated_files_are_opened_or_refused(tmp_path: Path) -> None:
    until = time.monotonic() + TOTAL_SECONDS
    done: Counter[str] = Counter()
    wrong = []
    for first in itertools.count(0, BATCH):
        seeds = range(first, first + BATCH)
        pool = [f"{kind}:{seed}" for kind in mutants.KINDS for seed in seeds]
        for mutant, result in open_in_subprocess(tmp_path, pool, until):
            done[mutant.split(":")[0]] += 1
            if UNEXPECTED in result or not (result == "opened" or result.startswith("refused: ")):
                wrong.append(f"{mutant}: {result}")
        if time.monotonic() > until:
            break
    assert not wrong, "\n".join(wrong)
    assert set(done) == set(mutants.KINDS)


def test_unmodified_files_are_opened(tmp_path: Path) -> None:
    for kind, make in mutants.KINDS.items():
        path = tmp_path / ("a.dng" if kind == mutants.RAW else "a.bin")
        path.write_bytes(make())
        refused = kind in mutants.UNSUPPORTED
        assert mutants.outcome(path).startswith("refused" if refused else "opened"), kind


def test_a_crash_or_hang_is_reported_with_its_mutant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = tmp_path / "worker.py"
    worker.write_text(
        "import os, sys, time\n"
        "for mutant in sys.argv[2:]:\n"
        "    print(mutant, flush=True)\n"
        "    os.abort() if mutant == 'b:1' else time.sleep(60) if mutant == 'b:2' else None\n"
        "    print('opened', flush=True)\n"
    )
    monkeypatch.setattr(mutants, "__file__", str(worker))
    monkeypatch.setitem(globals(), "TIMEOUT", 2.0)
    results = list(open_in_subprocess(tmp_path, ["a:1", "b:1", "b:2", "c:1"], math.inf))
    assert [mutant for mutant, result in results if result == "opened"] == ["a:1", "c:1"]
    assert {mutant for mutant, result in results if result.startswith("ended with -")} == {
        "b:1",
        "b:2",
    }
