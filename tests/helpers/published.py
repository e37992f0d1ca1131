"""Plain implementations of EDSR, RDN and LIIF from their papers and the authors' code.

They are slow and share no code with the program, only the names of the weights.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

import torch
from torch import Tensor
from torch.nn import functional as F


def edsr(state: Mapping[str, Tensor], x: Tensor) -> Tensor:
    """Run EDSR-baseline on a whole image, [B, 3, H, W] in [-1, 1] to [B, 64, H, W]."""

    def conv(name: str, y: Tensor) -> Tensor:
        return F.conv2d(y, state[f"{name}.weight"], state[f"{name}.bias"], padding=1)

    blocks = sum(name.endswith(".body.0.weight") for name in state)
    shallow = deep = conv("head.0", x)
    for n in range(blocks):
        deep = deep + conv(f"body.{n}.body.2", F.relu(conv(f"body.{n}.body.0", deep)))
    return shallow + conv(f"body.{blocks}", deep)


def rdn(state: Mapping[str, Tensor], x: Tensor, blocks: int, layers: int) -> Tensor:
    """Run RDN on a whole image, equations 1 to 10 of the paper."""

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


Part = tuple[slice, slice]  # rows and columns of an output
WHOLE = (slice(None), slice(None))


def liif(
    state: Mapping[str, Tensor],
    x: Tensor,
    height: int,
    width: int,
    parts: Sequence[Part] = (WHOLE,),
) -> list[Tensor]:
    """Run LIIF with an EDSR encoder, [1, 3, H, W] in [-1, 1].

    Returns the requested parts of the output, which is [height, width, 3] in [-1, 1].
    """
    encoder = {k.removeprefix("encoder."): v for k, v in state.items() if k.startswith("encoder.")}
    features = edsr(encoder, x)
    return [liif_decoder(state, features, height, width, part) for part in parts]


def liif_decoder(
    state: Mapping[str, Tensor], features: Tensor, height: int, width: int, part: Part = WHOLE
) -> Tensor:
    """Decode features, [1, C, H, W], with equations 3 to 5 of the paper, to [height, width, 3].

    Of this output, return only the rows and columns of `part`.
    """
    rows, columns = features.shape[-2:]
    unfolded = F.unfold(features, 3, padding=1).view(-1, rows, columns)
    # centres of the output pixels, in source pixels
    y = (torch.arange(height, dtype=torch.float64)[part[0]] + 0.5) * rows / height
    x = (torch.arange(width, dtype=torch.float64)[part[1]] + 0.5) * columns / width
    cell = torch.tensor([2 * rows / height, 2 * columns / width])
    predictions, areas = [], []
    for shift_y, shift_x in product((-0.5, 0.5), repeat=2):
        row = (y + shift_y).floor().long().clamp(0, rows - 1)
        column = (x + shift_x).floor().long().clamp(0, columns - 1)
        offset = torch.stack(torch.meshgrid(y - row - 0.5, x - column - 0.5, indexing="ij"), -1)
        offset = 2 * offset.float()
        code = unfolded[:, row][:, :, column].permute(1, 2, 0)
        inputs = torch.cat([code, offset, cell.expand(len(y), len(x), 2)], -1)
        predictions.append(_mlp(state, inputs))
        areas.append(offset.prod(-1, keepdim=True).abs() + 1e-9)
    # each prediction is weighted by the area diagonally opposite
    weighted = [p * area for p, area in zip(predictions, reversed(areas), strict=True)]
    return torch.stack(weighted).sum(0) / torch.stack(areas).sum(0)


def _mlp(state: Mapping[str, Tensor], x: Tensor) -> Tensor:
    numbers = sorted(int(k.split(".")[2]) for k in state if k.startswith("imnet.") and "bias" in k)
    for number in numbers:
        name = f"imnet.layers.{number}"
        x = F.linear(x, state[f"{name}.weight"], state[f"{name}.bias"])
        x = x if number == numbers[-1] else F.relu(x)
    return x
