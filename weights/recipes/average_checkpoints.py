"""Average the weights of two checkpoints of the same architecture.

    python weights/recipes/average_checkpoints.py START.safetensors END.safetensors OUT.safetensors

After fine-tuning a good checkpoint, the average keeps more of the original's strengths (Wortsman et
al., "Robust fine-tuning of zero-shot models", CVPR 2022).
"""

from __future__ import annotations

import sys
from pathlib import Path

from leafscope.core.models.checkpoint import Checkpoint, load_checkpoint


def main(start: Path, end: Path, out: Path) -> None:
    """Write the average of `start` and `end` to `out`."""
    first, last = load_checkpoint(start), load_checkpoint(end)
    state = {name: (first.state[name] + last.state[name]) / 2 for name in last.state}
    Checkpoint(last.architecture, state).save(out)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
