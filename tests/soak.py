"""Use the window at random for hours, and check that nothing goes wrong.

    python tests/soak.py [--hours 0.05] [--seed 1] [--cores 0.5] [--log FILE]

The program is started again and again; in each process the window is used, closed and reopened a
few times. Each minute a line with the memory and the counts is written. The exit code is 0 if
every process ended with 0, no exception or error was logged, no partial file was left, and the
memory stayed within its bounds.
"""

from __future__ import annotations

import argparse
import os
import queue
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from leafscope.core.process import limit_compiled_layers, use_passive_threads

HELPERS = Path(__file__).parent / "helpers"
USER = HELPERS / "soak_user.py"
MINUTES = (1.0, 4.0, 12.0, 30.0)  # of use per process
SILENCE_S = 2400.0  # without a line, after which a process counts as hung
LOG_ERRORS = (" ERROR leafscope", " CRITICAL leafscope")  # not of libraries, about broken files
STDERR_ERRORS = ("Traceback", "Fatal Python error", "QThread: ")


def main() -> int:
    """Run processes until the time is over; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--hours", type=float, default=0.05)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cores", type=float, default=0.5, help="average use of the CPU")
    parser.add_argument("--log", type=Path)
    args = parser.parse_args()
    use_passive_threads()
    limit_compiled_layers()
    folder = Path(tempfile.mkdtemp(prefix="soak"))
    log = args.log.open("a", encoding="utf-8") if args.log else None
    until = time.monotonic() + 3600 * args.hours
    rng, problems = random.Random(args.seed), []  # noqa: S311 - not for security
    totals: Counter[str] = Counter()
    number = 0
    while (left := until - time.monotonic()) > 10:
        number += 1
        minutes = min(rng.choice(MINUTES), left / 60, max(1.0, 20 * args.hours))
        seed = rng.randrange(2**31)
        write(f"process {number}: seed {seed}, {minutes:.1f} minutes", log)
        problems += run(folder, seed, minutes, args.cores, log, totals)
    found = "nothing went wrong" if not problems else f"{len(problems)} PROBLEMS"
    write(f"{found} in {args.hours:g} h and {number} processes: {dict(totals)}", log)
    for problem in problems:
        write(problem, log)
    if not problems:
        shutil.rmtree(folder)
    return 1 if problems else 0


def run(
    folder: Path, seed: int, minutes: float, cores: float, log: TextIO | None, totals: Counter[str]
) -> list[str]:
    """Run one process; add its counts to the totals and return its problems."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "MALLOC_ARENA_MAX": "1",  # as the program sets them before it imports libraries
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_RUNTIME_DIR": str(folder),
        "LEAFSCOPE_DATA": str(folder / "data"),
    }
    program_log, errors = folder / "data" / "logs" / "leafscope.log", folder / "stderr"
    size = program_log.stat().st_size if program_log.exists() else 0
    command = [sys.executable, "-X", "faulthandler", str(USER), str(folder), str(seed)]
    problems = []
    with (
        errors.open("w", encoding="utf-8") as stderr,
        subprocess.Popen(
            [*command, f"{minutes:.3f}", str(cores)],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=stderr,
            encoding="utf-8",
        ) as process,
    ):
        for line in lines_of(process):
            if line is None:
                problems.append(f"seed {seed}: no line for {SILENCE_S:.0f} s")
                process.kill()
                break
            key, _, value = line.partition("=")
            if key.startswith("total "):
                totals[key.removeprefix("total ")] += int(value)
            else:
                write(line, log)
                problems += [f"seed {seed}: {line}"] if line.startswith("PROBLEM") else []
    if process.returncode != 0:
        problems.append(f"seed {seed}: exit code {process.returncode}")
    for path, start, words in ((program_log, size, LOG_ERRORS), (errors, 0, STDERR_ERRORS)):
        text = path.read_bytes()[start:].decode("utf-8", "replace") if path.exists() else ""
        at = min((text.find(word) for word in words if word in text), default=None)
        if at is not None:
            problems.append(f"seed {seed}: {path.name}: {text[max(0, at - 100) : at + 3000]}")
    for path in folder.rglob("*.part"):
        problems.append(f"seed {seed}: left {path}")
        path.unlink()
    for problem in problems:
        write(f"PROBLEM {problem}", log)
    return problems


def lines_of(process: subprocess.Popen[str]) -> Iterator[str | None]:
    """Yield the lines that a process prints, and None if it is silent for too long."""
    lines: queue.Queue[str | None] = queue.Queue()

    def read() -> None:
        assert process.stdout is not None
        for line in process.stdout:
            lines.put(line.rstrip("\n"))
        lines.put(None)

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    while True:
        try:
            line = lines.get(timeout=SILENCE_S)
        except queue.Empty:
            yield None
            break
        if line is None:
            break
        yield line


def write(line: str, log: TextIO | None) -> None:
    """Print a line, and write it to the log."""
    line = f"{time.strftime('%H:%M:%S')} {line}"
    for stream in filter(None, (sys.stdout, log)):
        print(line, file=stream, flush=True)


if __name__ == "__main__":
    sys.exit(main())
