"""Explain an output pixel: the source pixels it depends on and the terms that form it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..callbacks import CheckCancelled, never_cancelled
from ..engine.blocks import BLOCK, Block
from ..errors import ViewError
from ..geometry import Box, Grid, Point
from ..models import EncodedBlock, Model
from ..models.additive import AdditiveDecoder, AdditiveModel, DetailLayer, SourceCrop
from ..models.architectures.liif import LIIFModel
from ..models.architectures.spectral import SpectralModel
from ..models.model import TileModel
from ..photo import Photo
from .decomposition import LatentCodes, LocalBasis, explain_latent_codes, explain_local_basis
from .encoding import bounding_box, encode_latents, pixel_index, rgb_tensor


@dataclass(frozen=True, eq=False)
class PixelExplanation:
    """How an output pixel was computed."""

    column: int  # column in the upscaled photo
    row: int  # row in the upscaled photo
    position: Point  # its centre (x, y), in source pixels
    receptive_field: Box  # the source pixels that it depends on
    parts: LatentCodes | LocalBasis | None  # its summands; None without a decomposition
    rgb: NDArray[np.float32]  # the rendered pixel, [3] in [0, 1]


def explain_pixel(
    model: Model,
    photo: Photo,
    x: float,
    y: float,
    scale: float,
    check_cancelled: CheckCancelled = never_cancelled,
) -> PixelExplanation:
    """Explain the output pixel at a source position; ViewError if position or scale is invalid."""
    size = photo.size
    whole = Grid.at_scale(size, scale)
    if whole.x.step >= 1:
        raise ViewError(
            "At 100 % and below the original pixels are shown and no model runs. Zoom in."
        )
    if not (0 <= x < size.width and 0 <= y < size.height):
        raise ViewError("The position {x:g}, {y:g} is outside the photo.", x=x, y=y)
    column = min(math.floor(x * scale), whole.x.count - 1)
    row = min(math.floor(y * scale), whole.y.count - 1)
    grid = whole.cut(Box(column, row, 1, 1))
    centre = (float(grid.x.positions()[0]), float(grid.y.positions()[0]))
    own = Box(pixel_index(centre[0], size.width), pixel_index(centre[1], size.height), 1, 1)
    near = own.grow(model.reach + model.background_radius, size)
    cells = near
    if model.isolate_blocks:  # the renderer encodes a whole block together
        block = Block(own.top // BLOCK, own.left // BLOCK)
        cells = block.box(size).grow(model.overlap, size)
    latents = encode_latents(model, photo, cells, check_cancelled)
    encoded = model.to_block(latents, cells, size)
    rgb = _decode(model, encoded, photo, grid, check_cancelled).clamp(0, 1).cpu().numpy()
    if photo.neutral:  # the renderer does the same
        rgb = np.full(3, rgb.mean(), np.float32)
    parts: LatentCodes | LocalBasis | None = None
    if isinstance(model, LIIFModel):
        parts = explain_latent_codes(model, encoded, grid)
    elif isinstance(model, SpectralModel):
        parts = explain_local_basis(model, latents, encoded, photo, grid)
    read = near
    if parts is not None:
        read = bounding_box(parts.columns, parts.rows, size).grow(model.background_radius, size)
    read = read.grow(model.exact_halo if model.isolate_blocks else model.halo, size)
    receptive_field = read.intersection(cells.grow(model.halo, size))
    return PixelExplanation(column, row, centre, receptive_field, parts, rgb)


def _decode(
    model: Model, encoded: EncodedBlock, photo: Photo, grid: Grid, check_cancelled: CheckCancelled
) -> Tensor:
    """Decode the pixel of a 1 x 1 grid to RGB, [3]."""
    if isinstance(model, TileModel):
        return model.decode(encoded, grid, check_cancelled)[:, 0, 0]
    assert isinstance(model, AdditiveModel)
    decoder = AdditiveDecoder()
    box = decoder.background_box(grid, photo.size, model.device)
    crop = SourceCrop(rgb_tensor(photo, box).to(model.device), box, photo.size)
    out = np.empty((1, 3, 1), np.float32)
    decoder.decode(
        crop, [DetailLayer(model, (encoded,))], grid, out, check_cancelled=check_cancelled
    )
    return torch.from_numpy(out[0, :, 0])
