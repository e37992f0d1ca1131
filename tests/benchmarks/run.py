"""Run every benchmark and write RESULTS.md beside this file: `python tests/benchmarks/run.py`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from common import machine

FOLDER = Path(__file__).parent


def main() -> None:
    parts = [
        "# Results of the benchmarks\n",
        "Written by `python tests/benchmarks/run.py`. Machines are noisy: compare ratios and rows "
        "of one table, which come from one run.\n",
        f"Machine: {machine()}.\n",
    ]
    for script in sorted(FOLDER.glob("bench_*.py")):
        done = subprocess.run(
            [sys.executable, str(script)], capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            sys.exit(f"{script.name} failed:\n{done.stderr}")
        title = script.stem.removeprefix("bench_").capitalize()
        parts.append(f"## {title}\n\n{done.stdout.strip()}\n")
        print(parts[-1], flush=True)
    (FOLDER / "RESULTS.md").write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
