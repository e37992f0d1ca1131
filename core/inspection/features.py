"""Visualise encoder features by their first principal components."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..callbacks import CheckCancelled, never_cancelled
from ..geometry import Box, Grid
from ..models import Model
from ..photo import Photo
from .encoding import encode_features

COMPONENTS = 3
TILE = 256  # source pixels per side of a tile that is encoded at once
MIN_VARIANCE = 1e-5  # relative to the first component; anything below is rounding noise
CONSTANT_LEVEL = 128  # level of a component without variance


@dataclass(frozen=True, eq=False)
class FeatureImage:
    """Features as an RGB image."""

    box: Box
    image: NDArray[np.uint8]  # a component per channel, from minimum 0 to maximum 255, [h, w, 3]
    shares: tuple[float, ...]  # share of the variance that each component explains, 0 to 1
    channels: int  # number of features


def visualise_features(
    model: Model, photo: Photo, box: Box, check_cancelled: CheckCancelled = never_cancelled
) -> FeatureImage:
    """Return the principal components of the encoder's features in a region.

    The result is deterministic: each component is signed so that the feature with the largest
    weight counts positively. Each source pixel needs about 256 bytes. Raises ViewError for a box
    outside the photo.
    """
    Grid.at_scale(photo.size, 1.0, box)  # raises for a box outside the photo
    features = _encode_tiles(model, photo, box, check_cancelled).flatten(1)
    features -= features.mean(1, keepdim=True)
    variances, directions = torch.linalg.eigh((features @ features.T).double() / features.shape[1])
    order = torch.arange(len(variances) - 1, -1, -1)[:COMPONENTS]
    axes = directions[:, order]
    heaviest = axes.gather(0, axes.abs().argmax(0, keepdim=True))
    axes = axes * heaviest.sign()
    check_cancelled()
    values = (axes.float().T @ features).view(-1, box.height, box.width).numpy()
    kept = variances.clamp(min=0)[order].tolist()
    total = max(float(variances.clamp(min=0).sum()), np.finfo(np.float64).tiny)
    image = np.full((box.height, box.width, COMPONENTS), CONSTANT_LEVEL, np.uint8)
    for number, (plane, variance) in enumerate(zip(values, kept, strict=True)):
        if variance > MIN_VARIANCE * max(kept[0], MIN_VARIANCE):
            low, high = plane.min(), plane.max()
            image[..., number] = np.rint((plane - low) / (high - low) * 255)
    return FeatureImage(box, image, tuple(v / total for v in kept), len(variances))


def _encode_tiles(model: Model, photo: Photo, box: Box, check_cancelled: CheckCancelled) -> Tensor:
    """Return the features of a box of any size, [C, h, w] on the CPU."""
    out = torch.empty(model.encoder.features, box.height, box.width)
    for top in range(box.top, box.bottom, TILE):
        for left in range(box.left, box.right, TILE):
            check_cancelled()
            width, height = min(TILE, box.right - left), min(TILE, box.bottom - top)
            part = encode_features(model, photo, Box(left, top, width, height), check_cancelled)
            y, x = top - box.top, left - box.left
            out[:, y : y + height, x : x + width] = part
    return out
