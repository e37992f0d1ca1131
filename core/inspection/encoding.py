"""Encode a few source pixels exactly as the renderer does."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from ..callbacks import CheckCancelled, never_cancelled
from ..geometry import Box, Size
from ..models import Model
from ..models.encoder import ALL_EDGES, Edges, cancellable, trim, trimmed_box
from ..photo import Photo


def encode_latents(
    model: Model, photo: Photo, cells: Box, check_cancelled: CheckCancelled = never_cancelled
) -> Tensor:
    """Return the latents of source pixels, [C, h, w] on the model's device."""
    crop = cells.grow(model.halo, photo.size)
    latents = model.encode(
        rgb_tensor(photo, crop), Edges.from_crop(crop, photo.size), check_cancelled
    )
    return _cut(latents, trimmed_box(crop, model.halo, photo.size), cells)


def encode_features(
    model: Model, photo: Photo, box: Box, check_cancelled: CheckCancelled = never_cancelled
) -> Tensor:
    """Return the encoder's features of source pixels, [C, h, w] float32 on the CPU."""
    model = model.without_back_projection
    radius = model.encoder.radius
    padded = model.exact_halo - model.halo
    pads_first = padded > 0 and model.encoder.pads_first_layers
    margin = radius - padded if pads_first else min(radius, model.halo)
    crop = box.grow(margin, photo.size)
    edges = Edges.from_crop(crop, photo.size)
    x = (rgb_tensor(photo, crop) * 2 - 1)[None].to(model.device, model.dtype)
    with torch.inference_mode(), cancellable(check_cancelled):
        # `Model.encode` does the same when the halo is shorter than the receptive field.
        if pads_first:
            features = model.encoder(x, edges, padded)
        elif margin == radius:
            features = model.encoder(x, edges)
        else:
            features = trim(model.encoder(x, ALL_EDGES), margin, edges)
    return _cut(features[0], trimmed_box(crop, margin, photo.size), box).float().cpu()


def pixel_index(position: float, length: int) -> int:
    """Return the index of the source pixel that contains a position."""
    return min(max(0, int(np.floor(position))), length - 1)


def bounding_box(columns: tuple[int, ...], rows: tuple[int, ...], photo: Size) -> Box:
    """Return the smallest box that contains all cells, clamped to the photo."""
    left, right = (min(max(0, f(columns)), photo.width - 1) for f in (min, max))
    top, bottom = (min(max(0, f(rows)), photo.height - 1) for f in (min, max))
    return Box(left, top, right - left + 1, bottom - top + 1)


def rgb_tensor(photo: Photo, box: Box) -> Tensor:
    """Return the pixels of a box as float32 RGB in [0, 1], [3, h, w]."""
    pixels = photo.alpha_bled[box.slices]
    values = pixels.astype(np.float32) / np.float32(np.iinfo(pixels.dtype).max)
    return torch.from_numpy(values).permute(2, 0, 1)


def _cut(latents: Tensor, encoded: Box, part: Box) -> Tensor:
    """Cut the latents of the box `encoded` to the box `part`."""
    top, left = part.top - encoded.top, part.left - encoded.left
    return latents[:, top : top + part.height, left : left + part.width]
