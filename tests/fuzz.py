"""Open more mutated files, from the seed where the last run stopped, and keep the count.

    python tests/fuzz.py [SECONDS]

`tests/data/mutated_files.json` has the next seed and the number of files so far; mutants that
crashed, hung or failed unexpectedly are printed and listed there until they are removed by hand.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "helpers"))

import mutant_runner
import mutants
from mutant_runner import is_right, open_in_subprocess

STATE = Path(__file__).parent / "data" / "mutated_files.json"
BATCH = 20  # seeds per process
DEFAULT_SECONDS = 600.0
TIMEOUT = 300.0  # seconds for one mutant; long since this may run at a low priority


def main(seconds: float) -> int:
    """Open whole batches of all kinds until the time is over; return the exit code."""
    mutant_runner.TIMEOUT = TIMEOUT
    until = time.monotonic() + seconds
    state = json.loads(STATE.read_text(encoding="utf-8"))
    while time.monotonic() < until:
        first = state["next_seed"]
        seeds = range(first, first + BATCH)
        pool = [f"{kind}:{seed}" for kind in mutants.KINDS for seed in seeds]
        outcomes = {"opened": 0, "refused": 0, "wrong": 0}
        with tempfile.TemporaryDirectory() as folder:
            for mutant, result in open_in_subprocess(Path(folder), pool, float("inf")):
                right = is_right(result)
                outcomes[result.partition(":")[0] if right else "wrong"] += 1
                if not right:
                    print(f"{mutant}: {result}", flush=True)
                    state["failures"].append(mutant)
        state["next_seed"] = first + BATCH
        for outcome, count in outcomes.items():
            state[outcome] += count
        partial = STATE.with_suffix(".part")
        partial.write_text(json.dumps(state, indent=2) + "\n", encoding="utf-8")
        partial.replace(STATE)
        print(f"{state['opened'] + state['refused']} files up to seed {first + BATCH}", flush=True)
    return 1 if state["failures"] else 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SECONDS))
