"""Convert the checkpoint that leaf-m's second training stage starts from.

leaf-m's first stage (EDSR-baseline's published encoder with a spectral head, on the same photos)
was an experiment with other names for the encoder's tensors:

    python weights/recipes/convert_leaf_m_start.py EXPERIMENT OUT (both .safetensors)
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from safetensors.torch import load_file

from leafscope.core.models.checkpoint import Checkpoint

BLOCKS = 16
RENAMES = (
    (r"^encoder\.head\.(?=weight|bias)", "encoder.head.0."),
    (r"^encoder\.tail\.", f"encoder.body.{BLOCKS}."),
    (r"^encoder\.body\.(\d+)\.a\.", r"encoder.body.\1.body.0."),
    (r"^encoder\.body\.(\d+)\.b\.", r"encoder.body.\1.body.2."),
)


def rename(name: str) -> str:
    """Return Leafscope's name for a tensor."""
    for pattern, replacement in RENAMES:
        name = re.sub(pattern, replacement, name)
    return name


def main(experiment: Path, start: Path) -> None:
    """Rename the tensors and save a checkpoint."""
    start.parent.mkdir(parents=True, exist_ok=True)
    state = {rename(name): tensor for name, tensor in load_file(experiment).items()}
    Checkpoint({"family": "spectral"}, state).save(start)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
