"""Write the checkpoint that leaf-m's training starts from.

The first hour of leaf-m's training (the authors' EDSR-baseline encoder with a spectral head, on the
same photos) was done before this package existed, under other names for the encoder's tensors:

    python weights/recipes/leaf_m_start.py TRIAL.safetensors build/leaf-m-start.safetensors
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from safetensors.torch import load_file

from leafscope.core.models.checkpoint import Checkpoint

BLOCKS = 16
RENAMED = (
    (r"^encoder\.head\.(?=weight|bias)", "encoder.head.0."),
    (r"^encoder\.tail\.", f"encoder.body.{BLOCKS}."),
    (r"^encoder\.body\.(\d+)\.a\.", r"encoder.body.\1.body.0."),
    (r"^encoder\.body\.(\d+)\.b\.", r"encoder.body.\1.body.2."),
)


def renamed(name: str) -> str:
    """Return the package's name of a tensor."""
    for pattern, replacement in RENAMED:
        name = re.sub(pattern, replacement, name)
    return name


def main(trial: Path, start: Path) -> None:
    """Rename and save."""
    start.parent.mkdir(parents=True, exist_ok=True)
    state = {renamed(name): tensor for name, tensor in load_file(trial).items()}
    Checkpoint({"family": "spectral"}, state).save(start)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
