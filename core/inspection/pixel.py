"""How a pixel comes about: what the model saw, what it made of it, and how that adds up."""

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
from ..geometry import Box, Grid, Size
from ..models import EncodedBlock, Model
from ..models.additive import AdditiveDecoder, AdditiveModel, DetailLayer, SourceCrop
from ..models.families.liif import LIIFModel
from ..models.families.spectral import SpectralModel
from ..models.model import TileModel
from ..photo import Photo
from .encoding import cell_of, hull, latents_of, pixels_of
from .latent_codes import LatentCodes, latent_codes
from .local_basis import LocalBasis, local_basis


@dataclass(frozen=True, eq=False)
class PixelExplanation:
    """How a pixel of an enlargement comes about.

    Attributes:
        column: of the pixel, in the enlarged photo.
        row: likewise.
        position: its centre (x, y), in source pixels.
        receptive_field: the source pixels that it depends on.
        parts: what it is made of; None for a family that this doesn't know.
        rgb: the pixel as it is rendered, [3] in [0, 1].

    """

    column: int
    row: int
    position: tuple[float, float]
    receptive_field: Box
    parts: LatentCodes | LocalBasis | None
    rgb: NDArray[np.float32]


def explain_pixel(
    model: Model,
    photo: Photo,
    x: float,
    y: float,
    scale: float,
    check_cancelled: CheckCancelled = never_cancelled,
) -> PixelExplanation:
    """Explain the output pixel at a source position.

    Args:
        model: the model.
        photo: the photo.
        x: source position; the pixel is the one that it lies in.
        y: likewise.
        scale: output pixels per source pixel, above 1.
        check_cancelled: called often; may raise to abandon the work.

    Raises:
        ViewError: for a position beyond the photo, a scale out of range, or one at which the
            photo's own pixels are shown and no model runs.

    """
    size = photo.size
    whole = Grid.at_scale(size, scale)
    if whole.x.step >= 1:
        raise ViewError("At 100 % and below the photo's own pixels are shown: no model runs.")
    if not (0 <= x < size.width and 0 <= y < size.height):
        raise ViewError("The position {x:g}, {y:g} lies beyond the photo.", x=x, y=y)
    column = min(math.floor(x * scale), whole.x.count - 1)
    row = min(math.floor(y * scale), whole.y.count - 1)
    grid = whole.cut(Box(column, row, 1, 1))
    centre = (float(grid.x.positions()[0]), float(grid.y.positions()[0]))
    own = Box(cell_of(centre[0], size.width), cell_of(centre[1], size.height), 1, 1)
    near = own.grow(model.reach + model.background_radius, size)
    cells = _with_its_block(own, model, size) if model.isolate_blocks else near
    latents = latents_of(model, photo, cells, check_cancelled)
    field = model.field(latents, cells, size)
    rgb = _decoded(model, field, photo, grid, check_cancelled).clamp(0, 1).cpu().numpy()
    if photo.neutral:  # as the renderer has it: no colour where the photo has none
        rgb = np.full(3, rgb.mean(), np.float32)
    parts: LatentCodes | LocalBasis | None = None
    if isinstance(model, LIIFModel):
        parts = latent_codes(model, field, grid)
    elif isinstance(model, SpectralModel):
        parts = local_basis(model, latents, field, photo, grid)
    receptive_field = _seen(model, parts, near, size).intersection(cells.grow(model.halo, size))
    return PixelExplanation(column, row, centre, receptive_field, parts, rgb)


def _with_its_block(cell: Box, model: Model, photo: Size) -> Box:
    """Return the cells that the renderer encodes in one go where it encodes each block alone."""
    block = Block(cell.top // BLOCK, cell.left // BLOCK)
    return block.box(photo).grow(model.overlap, photo)


def _decoded(
    model: Model, field: EncodedBlock, photo: Photo, grid: Grid, check_cancelled: CheckCancelled
) -> Tensor:
    """Return the one pixel of a grid, [3]."""
    if isinstance(model, TileModel):
        return model.decode(field, grid, check_cancelled)[:, 0, 0]
    assert isinstance(model, AdditiveModel)
    decoder = AdditiveDecoder()
    box = decoder.background_box(grid, photo.size, model.device)
    crop = SourceCrop(pixels_of(photo, box).to(model.device), box, photo.size)
    out = np.empty((1, 3, 1), np.float32)
    decoder.decode(crop, [DetailLayer(model, (field,))], grid, out, check_cancelled=check_cancelled)
    return torch.from_numpy(out[0, :, 0])


def _seen(model: Model, parts: LatentCodes | LocalBasis | None, cells: Box, photo: Size) -> Box:
    """Return the source pixels that the cells which are read depend on."""
    read = cells
    if parts is not None:
        read = hull(parts.columns, parts.rows, photo).grow(model.background_radius, photo)
    return read.grow(model.exact_halo if model.isolate_blocks else model.halo, photo)
