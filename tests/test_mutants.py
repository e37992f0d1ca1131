"""Files of every kind with bytes changed: a photo or one sentence; no hang, no crash, no surprise.

What goes wrong is told as KIND:SEED, and `python tests/helpers/mutants.py FOLDER KIND:SEED` does it
again.
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

SECONDS = 60.0  # for all of them
AT_MOST = 20.0  # seconds for one
POOL = 10  # of each kind in one process
UNFORESEEN = "can't be opened"  # what is said where the mistake is ours


def reader(process: subprocess.Popen[str]) -> Callable[[], str | None]:
    """Return what gives the next line that a process prints; None if it doesn't come in time."""
    lines: queue.Queue[str | None] = queue.Queue()
    stream = process.stdout
    assert stream is not None

    def read() -> None:
        for line in stream:
            lines.put(line.rstrip("\n"))
        lines.put(None)

    def following() -> str | None:
        try:
            return lines.get(timeout=AT_MOST)
        except queue.Empty:
            return None

    threading.Thread(target=read, daemon=True).start()
    return following


def tried(folder: Path, pool: list[str], until: float) -> Iterator[tuple[str, str]]:
    """Yield mutants with what came of each; after one that ends its process comes another.

    Args:
        folder: for their files.
        pool: their names, KIND:SEED.
        until: the time after which no more of them are tried.

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
            following = reader(process)
            result: str | None = ""
            while pool and time.monotonic() < until:
                mutant = pool.pop(0)
                begun, result = following(), following()
                if result is None:
                    break
                yield mutant, result
            process.kill()
        if result is None:
            code, said = process.returncode, trace.read_text("utf-8", "replace")[-1500:]
            yield mutant, f"ended with {code} (begun: {begun}): {said}"


@pytest.mark.slow
def test_whatever_becomes_of_its_bytes_a_file_is_opened_or_refused(tmp_path: Path) -> None:
    until = time.monotonic() + SECONDS
    done: Counter[str] = Counter()
    wrong = []
    for first in itertools.count(0, POOL):
        seeds = range(first, first + POOL)
        pool = [f"{kind}:{seed}" for kind in mutants.KINDS for seed in seeds]
        for mutant, result in tried(tmp_path, pool, until):
            done[mutant.split(":")[0]] += 1
            if UNFORESEEN in result or not (result == "opened" or result.startswith("refused: ")):
                wrong.append(f"{mutant}: {result}")
        if time.monotonic() > until:
            break
    assert not wrong, "\n".join(wrong)
    assert set(done) == set(mutants.KINDS)


def test_every_kind_that_is_opened_opens_as_it_is(tmp_path: Path) -> None:
    for kind, make in mutants.KINDS.items():
        path = tmp_path / ("a.dng" if kind == mutants.RAW else "a.bin")
        path.write_bytes(make())
        refused = kind in mutants.UNREAD
        assert mutants.outcome(path).startswith("refused" if refused else "opened"), kind


def test_a_process_that_ends_or_hangs_is_told_with_its_mutant(
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
    monkeypatch.setitem(globals(), "AT_MOST", 2.0)
    results = list(tried(tmp_path, ["a:1", "b:1", "b:2", "c:1"], math.inf))
    assert [mutant for mutant, result in results if result == "opened"] == ["a:1", "c:1"]
    assert {mutant for mutant, result in results if result.startswith("ended with -")} == {
        "b:1",
        "b:2",
    }
