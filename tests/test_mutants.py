"""Mutation fuzzing: files with changed bytes are opened or refused, without a crash or hang.

Failures are reported as KIND:SEED; `python tests/helpers/mutants.py FOLDER KIND:SEED` repeats them.
`tests/fuzz.py` goes on where it stopped the last time, and keeps the count.
"""

from __future__ import annotations

import itertools
import math
import time
from collections import Counter
from pathlib import Path

import mutant_runner
import mutants
import pytest
from mutant_runner import is_right, open_in_subprocess

TOTAL_SECONDS = 60.0  # for all mutants
BATCH = 10  # mutants of each kind per process


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
            if not is_right(result):
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
    monkeypatch.setattr(mutant_runner, "TIMEOUT", 2.0)
    results = list(open_in_subprocess(tmp_path, ["a:1", "b:1", "b:2", "c:1"], math.inf))
    assert [mutant for mutant, result in results if result == "opened"] == ["a:1", "c:1"]
    assert {mutant for mutant, result in results if result.startswith("ended with -")} == {
        "b:1",
        "b:2",
    }
