"""Plain implementations of what the papers and the authors' code say, to hold ours against.

Nothing here is fast, and nothing is shared with the program but the arrangement of the weights.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor
from torch.nn import functional as F


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
    """The published LIIF over an EDSR encoder: [1, 3, H, W] in [-1, 1] -> [h, w, 3] in [-1, 1].

    Feature unfolding, local ensemble over four shifted nearest samples, cell decoding; every query
    carries its own coordinates, as in the authors' `query_rgb`.
    """
    encoder = {k.removeprefix("encoder."): v for k, v in state.items() if k.startswith("encoder.")}
    features = F.unfold(edsr(encoder, x), 3, padding=1).view(1, -1, *x.shape[-2:])
    rows, columns = x.shape[-2:]
    coordinates = _centres(height, width).view(1, -1, 2)
    cell = torch.tensor([2 / height * rows, 2 / width * columns]).expand(1, height * width, 2)
    of_features = _centres(rows, columns).permute(2, 0, 1)[None]
    predictions, areas = [], []
    for side_y in (-1, 1):
        for side_x in (-1, 1):
            shift = torch.tensor([side_y / rows, side_x / columns]) + 1e-6
            at = (coordinates + shift).clamp(-1 + 1e-6, 1 - 1e-6).flip(-1)[:, None]
            sampled = F.grid_sample(features, at, mode="nearest", align_corners=False)[:, :, 0]
            centre = F.grid_sample(of_features, at, mode="nearest", align_corners=False)[:, :, 0]
            offset = (coordinates - centre.mT) * torch.tensor([rows, columns])
            predictions.append(_perceptron(state, torch.cat([sampled.mT, offset, cell], -1)))
            areas.append((offset[..., 0] * offset[..., 1]).abs() + 1e-9)
    total = sum(areas)
    swapped = areas[::-1]  # each prediction weighs by the area diagonally opposite
    blended = sum(p * (a / total)[..., None] for p, a in zip(predictions, swapped, strict=True))
    assert isinstance(blended, Tensor)
    return blended.view(height, width, 3)


def _centres(height: int, width: int) -> Tensor:
    """Return pixel centres (y, x) in [-1, 1], [height, width, 2]."""
    y = (torch.arange(height) + 0.5) / height * 2 - 1
    x = (torch.arange(width) + 0.5) / width * 2 - 1
    return torch.stack(torch.meshgrid(y, x, indexing="ij"), -1)


def _perceptron(state: Mapping[str, Tensor], x: Tensor) -> Tensor:
    for layer in (0, 2, 4, 6, 8):
        name = f"imnet.layers.{layer}"
        x = F.linear(x, state[f"{name}.weight"], state[f"{name}.bias"])
        x = x if layer == 8 else F.relu(x)
    return x
