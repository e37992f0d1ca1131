"""Models that compute the bicubic image plus detail from each source pixel.

The detail of a source pixel fades to 0 at the centre of the next source pixel. So there are no
seams beside source pixels that aren't encoded yet, which show the bicubic image. The detail of
several models can be summed, each model weighted by its share. `AdditiveDecoder` decodes a view in
one pass over the available encoded blocks.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

import torch
from numpy.typing import NDArray
from torch import Tensor

from ..callbacks import CheckCancelled, never_cancelled
from ..geometry import Axis, Box, Grid, Size
from ..resample import TORCH_BICUBIC, compute_taps
from .banded import ROWS_ACROSS, ROWS_DOWN, BandedMatrix, ScratchBuffers, assemble_pixels
from .model import EncodedBlock, Model

ALIGNMENT = 128  # output pixels; matrices are larger than the view so that panning reuses them
CACHED_MATRICES = 16  # per model: those of a view, of its parts and of the previous view
BAND_CELLS = 20  # source rows of a band; the band and its inputs fit into the CPU cache
BICUBIC_REACH = 2  # taps on each side

WeightedBlocks = tuple[tuple[EncodedBlock, ...], Tensor | None]
"""Distinct blocks of one photo, and the weights of their coefficients, [K, K]. The weights are None
if the matrices contain them. Blocks may be on any device. Pixels outside all blocks add nothing."""


class GridMatrices:
    """Caches matrices; `build` takes an axis, the photo's length and the rows per group."""

    def __init__(self, build: Callable[[Axis, int, int], BandedMatrix]) -> None:
        @lru_cache(CACHED_MATRICES)
        def build_on_device(
            axis: Axis, length: int, rows: int, device: torch.device, dtype: torch.dtype
        ) -> BandedMatrix:
            return build(axis, length, rows).to(device, dtype)

        self._build = build_on_device

    def for_grid(
        self, grid: Grid, photo: Size, device: torch.device, dtype: torch.dtype = torch.float32
    ) -> tuple[BandedMatrix, BandedMatrix]:
        """Return the matrices for a grid's vertical and horizontal axis."""
        return (
            self._for_axis(grid.y, photo.height, ROWS_DOWN, device, dtype),
            self._for_axis(grid.x, photo.width, ROWS_ACROSS, device, dtype),
        )

    def _for_axis(
        self, axis: Axis, length: int, rows: int, device: torch.device, dtype: torch.dtype
    ) -> BandedMatrix:
        """Return the matrix for `axis`, cut from a larger cached matrix."""
        first, last = axis.start, axis.start + axis.count
        begin, end = (round((side - axis.origin) / axis.step) for side in (0, length))
        start = max(first // ALIGNMENT * ALIGNMENT, min(first, begin))
        stop = min(-(-last // ALIGNMENT) * ALIGNMENT, max(last, end))
        aligned = Axis(axis.origin, axis.step, start, stop - start)
        matrix = self._build(aligned, length, rows, device, dtype)
        return matrix.slice_rows(axis.start - start, axis.count)


class AdditiveModel(Model):
    """A model that adds detail to the bicubic image."""

    overlap = 0
    matrices: GridMatrices  # from an encoded block's coefficients to the pixels of a grid
    basis_matrices: GridMatrices  # likewise, but from the coefficients times `amplitudes`

    @property
    @abstractmethod
    def basis(self) -> Hashable:
        """A key that identifies the basis functions; models with equal keys can be blended."""

    @abstractmethod
    def amplitudes(self, grid: Grid) -> Tensor:
        """Return the amplitudes of the basis functions at the grid's scale, [K down, K across]."""

    def apply_back_projection(
        self, pixels: Tensor, box: Box, blocks: Sequence[EncodedBlock], share: float, grid: Grid
    ) -> None:
        """Add the back-projection residual of `blocks`, times `share`, to `pixels` in place.

        `pixels` holds the source pixels of `box`, [3, h, w] float32. `grid` determines the scale.
        """

    @abstractmethod
    def add_detail(
        self,
        out: Tensor,
        parts: Sequence[WeightedBlocks],
        down: BandedMatrix,
        across: BandedMatrix,
        scratch: ScratchBuffers,
    ) -> None:
        """Add detail to a band of the bicubic image in place.

        `out` is the band in [0, 1], [groups, 3 h, rows per group] float32, including unused rows
        (see `BandedMatrix`). The coefficients of all `parts` are added; their models have the same
        basis. The matrices are `basis_matrices`, or `matrices` for a part without weights.
        """


@dataclass(frozen=True, eq=False)
class DetailLayer:
    """Distinct encoded blocks of a photo, their model, and the model's share of a view, 0 to 1."""

    model: AdditiveModel
    blocks: tuple[EncodedBlock, ...]
    share: float = 1.0


@dataclass(frozen=True, eq=False)
class SourceCrop:
    """The part of a photo that is decoded, and its position in the photo."""

    pixels: Tensor  # RGB in [0, 1], [3, h, w] float32, on the decoding device; changed by decoding
    box: Box
    photo: Size


PostProcess = Callable[[Tensor], Tensor]
"""Converts pixels [..., 3, n] to [..., C, n]; may overwrite its input."""


class AdditiveDecoder:
    """Decodes views or parts of views. Not thread-safe."""

    def __init__(self) -> None:
        self._matrices = GridMatrices(_bicubic_matrix)
        self._scratch = ScratchBuffers()

    def decode(
        self,
        crop: SourceCrop,
        layers: Sequence[DetailLayer],
        grid: Grid,
        out: NDArray[Any],
        postprocess: PostProcess = lambda pixels: pixels,
        check_cancelled: CheckCancelled = never_cancelled,
    ) -> None:
        """Decode a grid to `out` [h, C, w], in bands that fit into the CPU cache.

        `crop` must contain the box that `background_box` returns. The detail of all `layers` is
        added. `postprocess` converts RGB, nominally in [0, 1] but not clamped, to the C channels
        and the dtype of `out`.
        """
        with torch.inference_mode():
            device = crop.pixels.device
            whole, across = self._matrices.for_grid(grid, crop.photo, device)
            layers = [layer for layer in layers if layer.blocks and layer.share]
            for layer in layers:
                layer.model.apply_back_projection(
                    crop.pixels, crop.box, layer.blocks, layer.share, grid
                )
            details = _group_by_basis(layers, grid, crop.photo, device)
            for band in whole.bands(round(BAND_CELLS / grid.y.step)):
                check_cancelled()
                down = whole.slice_groups(band)
                pixels = self._bicubic_image(crop, down, across)
                for model, parts, rows, columns in details:
                    model.add_detail(pixels, parts, rows.slice_groups(band), columns, self._scratch)
                groups, _, width = pixels.shape
                finished = postprocess(pixels.view(groups, down.rows, 3, width))
                out[whole.rows_of(band)] = assemble_pixels(finished, down, across)

    def background_box(self, grid: Grid, photo: Size, device: torch.device) -> Box:
        """Return the box of source pixels that bicubic interpolation reads for a grid."""
        down, across = self._matrices.for_grid(grid, photo, device)
        (top, bottom), (left, right) = down.nonzero_range, across.nonzero_range
        return Box(left, top, right - left, bottom - top)

    def _bicubic_image(self, crop: SourceCrop, down: BandedMatrix, across: BandedMatrix) -> Tensor:
        """Return a band of the bicubic image in [0, 1], [groups, 3 h, rows per group]."""
        take = partial(self._scratch.take, crop.pixels.device, torch.float32)
        (top, bottom), (left, right) = down.nonzero_range, across.nonzero_range
        box = crop.box
        part = crop.pixels[:, top - box.top : bottom - box.top, left - box.left : right - box.left]
        rows = take("rows", down.columns, 3, across.columns)
        inside = rows[top - down.start : bottom - down.start]
        inside = inside[..., left - across.start : right - across.start]
        inside.copy_(part.transpose(0, 1))
        return down.multiply_both(rows, across, take)


def _group_by_basis(
    layers: Sequence[DetailLayer], grid: Grid, photo: Size, device: torch.device
) -> list[tuple[AdditiveModel, list[WeightedBlocks], BandedMatrix, BandedMatrix]]:
    """Group layers by basis; return (model, parts, vertical and horizontal matrix) per group."""
    by_basis: dict[Hashable, list[DetailLayer]] = {}
    for layer in layers:
        by_basis.setdefault(layer.model.basis, []).append(layer)
    details = []
    for alike in by_basis.values():
        first, *others = alike
        if others or first.share != 1:
            parts: list[WeightedBlocks] = [
                (layer.blocks, layer.model.amplitudes(grid).to(device) * layer.share)
                for layer in alike
            ]
            matrices = first.model.basis_matrices
        else:  # this saves a pass over the coefficients
            parts, matrices = [(first.blocks, None)], first.model.matrices
        down, across = matrices.for_grid(grid, photo, device, first.model.dtype)
        details.append((first.model, parts, down, across))
    return details


def _bicubic_matrix(axis: Axis, length: int, rows: int) -> BandedMatrix:
    """Return the matrix that resizes one axis as PyTorch's bicubic interpolation does."""
    index, weights = compute_taps(axis, length, TORCH_BICUBIC)
    return BandedMatrix.from_rows(axis, length, rows, index, weights)
