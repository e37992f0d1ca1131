"""Widen leaf-m's head with hidden units of EDSR-LIIF, without changing its output.

    python weights/recipes/widen_leaf_m_head.py START EDSR-LIIF WIDER (all .safetensors)

The head's 128 hidden units keep their weights, and LIIF's 256 are added. The new first layer is
LIIF's first layer at a cell's centre, where it is a 3x3 convolution of the features; the new second
layer is LIIF's second. Their outgoing weights are zero, so training starts from the same output
(Chen et al., "Net2Net", ICLR 2016), with useful features that took LIIF much longer to learn.
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch

from leafscope.core.models.checkpoint import Checkpoint, load_checkpoint

UNFOLDED = 9  # positions of the 3x3 unfolding


def main(start: Path, liif: Path, out: Path) -> None:
    """Write the wider checkpoint."""
    checkpoint, state = load_checkpoint(start), dict(load_checkpoint(start).state)
    layers = load_checkpoint(liif).substate("imnet.layers")
    features = state["head.lat.0.weight"].shape[1]
    first = layers["0.weight"][:, : features * UNFOLDED].unflatten(1, (features, 3, 3))
    second = layers["2.weight"][:, :, None, None]
    wider = {
        "head.lat.0.weight": torch.cat([state["head.lat.0.weight"], first]),
        "head.lat.0.bias": torch.cat([state["head.lat.0.bias"], layers["0.bias"]]),
        "head.lat.2.weight": torch.block_diag(
            state["head.lat.2.weight"][..., 0, 0], second[..., 0, 0]
        )[:, :, None, None],
        "head.lat.2.bias": torch.cat([state["head.lat.2.bias"], layers["2.bias"]]),
        "head.lat.4.weight": torch.nn.functional.pad(
            state["head.lat.4.weight"], (0, 0, 0, 0, 0, len(second))
        ),
    }
    Checkpoint(checkpoint.architecture, state | wider).save(out)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
