"""LIIF's query as its authors wrote it: what the faster `models/families/liif.py` is held to.

Every output pixel carries its own coordinates; feature unfolding, local ensemble over four shifted
nearest samples and cell decoding follow `query_rgb` of the published code and section 3 of the
paper (arXiv 2012.09161). Used to measure and to test, never to render.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor
from torch.nn import functional as F

QUERIES = 30_000  # pixels at once, as in the published evaluation


def query_rgb(features: Tensor, state: Mapping[str, Tensor], height: int, width: int) -> Tensor:
    """Decode a whole image.

    Args:
        features: of the encoder, [1, C, H, W].
        state: the perceptron's weights, named `imnet.layers.N` as in the published checkpoints.
        height: of the output.
        width: of the output.

    Returns:
        [height, width, 3] in about [-1, 1].

    """
    rows, columns = features.shape[-2:]
    unfolded = F.unfold(features, 3, padding=1).view(1, -1, rows, columns)
    cell = torch.tensor([2 / height * rows, 2 / width * columns])
    parts = [
        _query(unfolded, state, coordinates, cell)
        for coordinates in torch.split(_centres(height, width).view(-1, 2), QUERIES)
    ]
    return torch.cat(parts).view(height, width, 3)


def _query(
    features: Tensor, state: Mapping[str, Tensor], coordinates: Tensor, cell: Tensor
) -> Tensor:
    """Return [n, 3] for coordinates (y, x) in [-1, 1], [n, 2]."""
    size = torch.tensor(features.shape[-2:])
    of_features = _centres(*features.shape[-2:]).permute(2, 0, 1)[None]
    predictions, areas = [], []
    for side_y in (-1, 1):
        for side_x in (-1, 1):
            shift = torch.tensor([side_y, side_x]) / size + 1e-6
            at = (coordinates + shift).clamp(-1 + 1e-6, 1 - 1e-6).flip(-1)[None, None]
            sampled = F.grid_sample(features, at, mode="nearest", align_corners=False)[0, :, 0]
            centre = F.grid_sample(of_features, at, mode="nearest", align_corners=False)[0, :, 0]
            offset = (coordinates - centre.mT) * size
            inputs = torch.cat([sampled.mT, offset, cell.expand(len(offset), 2)], -1)
            predictions.append(_perceptron(state, inputs))
            areas.append((offset[:, 0] * offset[:, 1]).abs() + 1e-9)
    total = torch.stack(areas).sum(0)
    weights = [area / total for area in reversed(areas)]  # the area diagonally opposite
    weighted = [p * w[:, None] for p, w in zip(predictions, weights, strict=True)]
    return torch.stack(weighted).sum(0)


def _centres(height: int, width: int) -> Tensor:
    """Return pixel centres (y, x) in [-1, 1], [height, width, 2]."""
    y = (torch.arange(height) + 0.5) / height * 2 - 1
    x = (torch.arange(width) + 0.5) / width * 2 - 1
    return torch.stack(torch.meshgrid(y, x, indexing="ij"), -1)


def _perceptron(state: Mapping[str, Tensor], x: Tensor) -> Tensor:
    layers = sorted(int(k.split(".")[2]) for k in state if k.endswith(".weight") and "imnet" in k)
    for layer in layers:
        name = f"imnet.layers.{layer}"
        x = F.linear(x, state[f"{name}.weight"], state[f"{name}.bias"])
        x = x if layer == layers[-1] else F.relu(x)
    return x
