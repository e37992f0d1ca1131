"""Encode source pixels exactly as the renderer does, and show features as colours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..callbacks import CheckCancelled, never_cancelled
from ..geometry import Box, Grid, Size
from ..models import Model
from ..models.encoder import ALL_EDGES, Edges, cancellable, trim, trimmed_box
from ..photo import Photo

COMPONENTS = 3
TILE = 256  # source pixels per side of a tile that is encoded at once
MIN_VARIANCE = 1e-5  # relative to the first component; anything below is rounding noise
CONSTANT_LEVEL = 128  # level of a component without variance


def encode_latents(
    model: Model, photo: Photo, cells: Box, check_cancelled: CheckCancelled = never_cancelled
) -> Tensor:
    """Encode the source pixels in `cells`; return latents, [C, h, w] on the model's device."""
    crop = cells.grow(model.halo, photo.size)
    latents = model.encode(
        rgb_tensor(photo, crop), Edges.from_crop(crop, photo.size), check_cancelled
    )
    return _cut(latents, trimmed_box(crop, model.halo, photo.size), cells)


def encode_features(
    model: Model, photo: Photo, box: Box, check_cancelled: CheckCancelled = never_cancelled
) -> Tensor:
    """Return the encoder's features of a region, [C, h, w] float32 on the CPU."""
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


@dataclass(frozen=True, eq=False)
class FeatureImage:
    """Features as an RGB image."""

    box: Box
    image: NDArray[np.uint8]  # a component per channel, stretched to 0 ... 255, [h, w, 3]
    shares: tuple[float, ...]  # share of the variance that each component explains, 0 to 1
    channels: int  # number of features


def visualise_features(
    model: Model, photo: Photo, box: Box, check_cancelled: CheckCancelled = never_cancelled
) -> FeatureImage:
    """Return the first three principal components of a region's features as RGB.

    Each component gets the sign that makes its largest weight positive, so results are repeatable.
    Needs about 256 bytes per source pixel. Raises ViewError for a box outside the photo.
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
    """Encode a region of any size in tiles; return its features, [C, h, w] on the CPU."""
    out = torch.empty(model.encoder.features, box.height, box.width)
    for top in range(box.top, box.bottom, TILE):
        for left in range(box.left, box.right, TILE):
            check_cancelled()
            width, height = min(TILE, box.right - left), min(TILE, box.bottom - top)
            part = encode_features(model, photo, Box(left, top, width, height), check_cancelled)
            y, x = top - box.top, left - box.left
            out[:, y : y + height, x : x + width] = part
    return out


def pixel_index(position: float, length: int) -> int:
    """Return the index of the source pixel at a position, clamped to [0, length)."""
    return min(max(0, int(np.floor(position))), length - 1)


def bounding_box(columns: tuple[int, ...], rows: tuple[int, ...], photo: Size) -> Box:
    """Return the smallest box that contains these columns and rows, clamped to the photo."""
    left, right = (min(max(0, f(columns)), photo.width - 1) for f in (min, max))
    top, bottom = (min(max(0, f(rows)), photo.height - 1) for f in (min, max))
    return Box(left, top, right - left + 1, bottom - top + 1)


def rgb_tensor(photo: Photo, box: Box) -> Tensor:
    """Return a region's pixels as float32 RGB in [0, 1], [3, h, w]."""
    pixels = photo.alpha_bled[box.slices]
    values = pixels.astype(np.float32) / np.float32(np.iinfo(pixels.dtype).max)
    return torch.from_numpy(values).permute(2, 0, 1)


def _cut(latents: Tensor, encoded: Box, part: Box) -> Tensor:
    """Crop latents that cover the box `encoded` to the box `part`."""
    top, left = part.top - encoded.top, part.left - encoded.left
    return latents[:, top : top + part.height, left : left + part.width]
