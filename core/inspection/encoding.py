"""What a model's encoder makes of a few source pixels, as the renderer would have it."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from ..callbacks import CheckCancelled, never_cancelled
from ..geometry import Box, Size
from ..models import Model
from ..models.encoder import ALL_EDGES, Edges, trim, trimmed_box
from ..photo import Photo


def latents_of(
    model: Model, photo: Photo, cells: Box, check_cancelled: CheckCancelled = never_cancelled
) -> Tensor:
    """Return the latents of the cells, [C, h, w] on the model's device."""
    crop = cells.grow(model.halo, photo.size)
    latents = model.encode(pixels_of(photo, crop), Edges.of(crop, photo.size), check_cancelled)
    return _cut(latents, trimmed_box(crop, model.halo, photo.size), cells)


def features_of(
    model: Model, photo: Photo, box: Box, check_cancelled: CheckCancelled = never_cancelled
) -> Tensor:
    """Return the encoder's features of source pixels, [C, h, w] float32 on the CPU."""
    model = model.without_back_projection
    radius = model.encoder.radius
    margin = min(radius, model.halo)
    crop = box.grow(margin, photo.size)
    edges = Edges.of(crop, photo.size)
    x = (pixels_of(photo, crop) * 2 - 1)[None].to(model.device, model.dtype)
    with torch.inference_mode():
        if margin == radius:
            features = model.encoder(x, edges, check_cancelled)
        else:  # as `Model.encode` does with a halo that is shorter than what the layers see
            features = trim(model.encoder(x, ALL_EDGES, check_cancelled), margin, edges)
    return _cut(features[0], trimmed_box(crop, margin, photo.size), box).float().cpu()


def cell_of(position: float, length: int) -> int:
    """Return the source pixel that a position lies in."""
    return min(max(0, int(np.floor(position))), length - 1)


def hull(columns: tuple[int, ...], rows: tuple[int, ...], photo: Size) -> Box:
    """Return the smallest box of the photo with all these cells; those beyond are its border's."""
    left, right = (min(max(0, f(columns)), photo.width - 1) for f in (min, max))
    top, bottom = (min(max(0, f(rows)), photo.height - 1) for f in (min, max))
    return Box(left, top, right - left + 1, bottom - top + 1)


def pixels_of(photo: Photo, box: Box) -> Tensor:
    """Return RGB in [0, 1], [3, h, w]."""
    pixels = photo.alpha_bled[box.top : box.bottom, box.left : box.right]
    values = pixels.astype(np.float32) / np.float32(np.iinfo(pixels.dtype).max)
    return torch.from_numpy(values).permute(2, 0, 1)


def _cut(latents: Tensor, encoded: Box, part: Box) -> Tensor:
    """Return the latents of `part`, of those of `encoded`."""
    top, left = part.top - encoded.top, part.left - encoded.left
    return latents[:, top : top + part.height, left : left + part.width]
