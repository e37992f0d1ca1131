"""Average the weights of two checkpoints of one architecture, half and half.

    python weights/recipes/average.py START.safetensors END.safetensors OUT.safetensors

Where training goes on from a good checkpoint, the middle of the way keeps more of what the start
did well (Wortsman et al., "Robust fine-tuning of zero-shot models", CVPR 2022).
"""

from __future__ import annotations

import sys
from pathlib import Path

from leafscope.core.models.checkpoint import Checkpoint, load_checkpoint


def main(start: Path, end: Path, out: Path) -> None:
    """Write the average."""
    first, last = load_checkpoint(start), load_checkpoint(end)
    state = {name: (first.state[name] + last.state[name]) / 2 for name in last.state}
    Checkpoint(last.architecture, state).save(out)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
