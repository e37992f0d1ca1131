"""Plain implementations of what the papers and the authors' code say, to hold ours against.

Nothing here is fast. Of the program it takes the arrangement of the weights, and LIIF's query as
its authors wrote it, which the program measures itself against too.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor
from torch.nn import functional as F

from leafscope.core.evaluation.benchmark import query_rgb


def edsr(state: Mapping[str, Tensor], x: Tensor) -> Tensor:
    """EDSR-baseline over a whole image: [B, 3, H, W] in [-1, 1] -> [B, 64, H, W]."""

    def conv(name: str, y: Tensor) -> Tensor:
        return F.conv2d(y, state[f"{name}.weight"], state[f"{name}.bias"], padding=1)

    blocks = sum(name.endswith(".body.0.weight") for name in state)
    shallow = deep = conv("head.0", x)
    for n in range(blocks):
        deep = deep + conv(f"body.{n}.body.2", F.relu(conv(f"body.{n}.body.0", deep)))
    return shallow + conv(f"body.{blocks}", deep)


def rdn(state: Mapping[str, Tensor], x: Tensor, blocks: int, layers: int) -> Tensor:
    """RDN over a whole image, equations 1 to 10 of the paper."""

    def conv(name: str, y: Tensor) -> Tensor:
        weight = state[f"{name}.weight"]
        return F.conv2d(y, weight, state[f"{name}.bias"], padding=weight.shape[-1] // 2)

    f_minus_1 = conv("SFENet1", x)
    f = conv("SFENet2", f_minus_1)
    outputs = []
    for d in range(blocks):
        known = [f]
        for c in range(layers):
            known.append(F.relu(conv(f"RDBs.{d}.convs.{c}.conv.0", torch.cat(known, 1))))
        f = f + conv(f"RDBs.{d}.LFF", torch.cat(known, 1))
        outputs.append(f)
    return f_minus_1 + conv("GFF.1", conv("GFF.0", torch.cat(outputs, 1)))


def liif(state: Mapping[str, Tensor], x: Tensor, height: int, width: int) -> Tensor:
    """The published LIIF over an EDSR encoder: [1, 3, H, W] in [-1, 1] -> [h, w, 3] in [-1, 1]."""
    encoder = {k.removeprefix("encoder."): v for k, v in state.items() if k.startswith("encoder.")}
    return query_rgb(edsr(encoder, x), state, height, width)
