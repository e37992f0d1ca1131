"""What the encoder makes of a photo, as a picture: the features' first principal components."""

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
from .encoding import features_of

COMPONENTS = 3
TILE = 256  # source pixels a side that are encoded in one go
FLAT = 1e-5  # share of the first component's variance below which there is only rounding
NO_CHANGE = 128  # the level of a component that is the same everywhere


@dataclass(frozen=True, eq=False)
class FeatureImage:
    """Features as colours.

    Attributes:
        box: the source pixels.
        picture: a component in each channel, from its lowest 0 to its highest 255, [h, w, 3].
        shares: how much of the features' variance each component holds, 0 to 1.
        channels: how many features there are.

    """

    box: Box
    picture: NDArray[np.uint8]
    shares: tuple[float, ...]
    channels: int


def visualise_features(
    model: Model, photo: Photo, box: Box, check_cancelled: CheckCancelled = never_cancelled
) -> FeatureImage:
    """Show the encoder's features of a part of a photo.

    The same part always gives the same picture: a component's sign is such that the feature which
    weighs most in it counts positively.

    Args:
        model: the model.
        photo: the photo.
        box: source pixels; memory is that of the features, some 256 bytes for each.
        check_cancelled: called often; may raise to abandon the work.

    Raises:
        ViewError: if the box isn't inside the photo.

    """
    Grid.at_scale(photo.size, 1.0, box)  # refuses a box that isn't inside
    features = _encoded(model, photo, box, check_cancelled).flatten(1)
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
    picture = np.full((box.height, box.width, COMPONENTS), NO_CHANGE, np.uint8)
    for number, (plane, variance) in enumerate(zip(values, kept, strict=True)):
        if variance > FLAT * max(kept[0], FLAT):
            low, high = plane.min(), plane.max()
            picture[..., number] = np.rint((plane - low) / (high - low) * 255)
    return FeatureImage(box, picture, tuple(v / total for v in kept), len(variances))


def _encoded(model: Model, photo: Photo, box: Box, check_cancelled: CheckCancelled) -> Tensor:
    """Return the features of a box of any size, [C, h, w]."""
    out = torch.empty(model.encoder.features, box.height, box.width)
    for top in range(box.top, box.bottom, TILE):
        for left in range(box.left, box.right, TILE):
            check_cancelled()
            width, height = min(TILE, box.right - left), min(TILE, box.bottom - top)
            part = features_of(model, photo, Box(left, top, width, height), check_cancelled)
            y, x = top - box.top, left - box.left
            out[:, y : y + height, x : x + width] = part
    return out
